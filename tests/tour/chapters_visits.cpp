// A coach's visit, come and left without a connection: the colleague who looks after one of the
// same people reads it once the wire is back.
#include "tests/tour/tour.h"

#include "mobile/viewmodels/visits_of.h"

namespace ayumi::tour {

namespace {

const QString kWords = "計量のとなりで見ていた。はかりの前で一度止まると、まちがいが減る。";

}  // namespace

void Tour::visit() {
    m_report.chapter("着きました・出ます: a visit without a connection reaches the server");
    m_relay.cut();
    const std::int64_t before = serverHead();
    Hand& hand = *m_one.hand;
    hand.touch("nav_today");
    hand.waitFor("today's page", [&] { return m_one.route() == "today"; });
    hand.touch("arrive_" + site(kBakery));
    hand.waitFor("one tap begins it", [&] { return hand.reads("いまここ"); });
    threePictures(m_one, "one-arrived");
    hand.touch("leave_" + site(kBakery));
    hand.waitFor("leaving opens the form", [&] { return m_one.route() == "visit"; });
    hand.check(hand.reads("本人は読みません"), "it says who reads it");
    hand.write("visitDoneInput", kWords);
    threePictures(m_one, "one-visit");
    // Left in the minute of coming: the planned way is longer than the stay.
    hand.touch("visitSave");
    hand.waitFor("it asks about the way, and saves nothing yet",
                 [&] { return hand.reads("移動の時間が、いた時間より長くなっています"); });
    hand.touch("dialogAccept");
    hand.waitFor("it is saved here", [&] { return hand.reads("保存しました"); });
    hand.waitFor("three changes wait", [&] { return m_one.waiting() == 3; });
    m_report.check(serverHead() == before, "the server heard of nothing");
    m_relay.restore();
    waitForDrain(m_one);
    m_report.check(serverHead() >= before + 3, "all three changes reached the server");
    readVisit();
}

// On the tablet of 渡辺's other coach.
void Tour::readVisit() {
    Hand& hand = *m_two.hand;
    hand.touch("nav_people");
    hand.waitFor("the people", [&] { return m_two.route() == "people"; });
    hand.touch("person_" + person(kWatanabe));
    hand.waitForControl("personVisits");
    hand.touch("personVisits");
    hand.waitFor("visits say who went",
                 [&] { return m_two.route() == "visits" && hand.reads("支援者 高橋"); });
    hand.waitFor(
        "the visit of today came, word for word", [&] { return readsVisit(m_two); }, kDrainMs);
    threePictures(m_two, "two-visits");
    openRoster(m_two, kBakery);
}

bool Tour::readsVisit(TourTablet& tablet) const {
    auto& app = tablet.app->tablet();
    const std::string today = app.today().toStdString();
    for (const auto& one : viewmodels::visitsOf(app, today, today)) {
        if (QString::fromStdString(one.row.text("done")) == kWords) return true;
    }
    return false;
}

}  // namespace ayumi::tour
