// The server dies between commit and answer; a participant's own day; a tablet dies.
#include <QtTest/QTest>

#include "tests/demo/cast.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

constexpr const char* kDraftNote = "あしたの持ちものを本人と確かめているところ";

}  // namespace

void Tour::killServer() {
    m_report.chapter("kill -9 of the server, after it took a record and before it said so");
    Hand& hand = *m_one.hand;
    openRoster(m_one, kMidori);
    bool killed = false;
    m_relay.cutBeforeNextAnswer([&] {
        m_server->kill();
        killed = true;
    });
    record(m_one, kYamamoto, "present");
    hand.waitFor("the server was killed in mid-answer", [&] { return killed; });
    hand.check(m_one.waiting() == 1, "keeps the record as waiting",
               QString::number(m_one.waiting()));
    hand.picture("one-server-killed");
    startServer();
    waitForDrain(m_one);
    hand.waitFor("nothing waits; the old day that stands twice is still asked about",
                 [&] { return hand.textOf("syncLine", "fact").contains("確かめること 1件"); });
    hand.picture("one-after-kill");
}

void Tour::ownDay() {
    m_report.chapter("A participant's own day on the shared tablet");
    Hand& hand = *m_one.hand;
    hand.touch("nav_lock");
    hand.waitFor("is locked", [&] { return m_one.route() == "cards"; });
    if (!hand.sees("card_" + person(kSasaki))) hand.touch("cardsStaff");
    hand.picture("one-participants");
    hand.touch("card_" + person(kSasaki));
    hand.waitForControl("pin0");
    hand.picture("one-own-pin");
    hand.enterPin(QString::fromStdString(demo::people()[kSasaki].pin));
    hand.waitFor("opens the own day", [&] { return m_one.route() == "own"; });
    hand.picture("one-own");
    hand.touch("leave_" + site(kBakery));
    hand.waitFor("the leaving is saved", [&] { return !hand.sees("leave_" + site(kBakery)); });
    hand.picture("one-own-left");
    hand.touch("next");
    hand.waitFor("is locked again", [&] { return m_one.route() == "cards"; });
    if (!hand.sees("card_" + m_one.coach)) hand.touch("cardsStaff");
    hand.touch("card_" + m_one.coach);
    hand.waitForControl("pin0");
    hand.enterPin(m_one.pin);
    hand.touch("pinGo");
    hand.waitFor("the coach is back", [&] { return m_one.route() == "today"; });
    waitForDrain(m_one);
}

// What a kill leaves: the files as they lie at that moment, without a goodbye.
void Tour::killTablet() {
    m_report.chapter("A tablet dies with a record unsent and a form half written");
    m_relay.cut();
    {
        Hand& hand = *m_two.hand;
        hand.touch("more_" + person(kMiura));
        hand.touch("menu_form");
        hand.write("arrivedInput", "8:58");
        hand.write("leftInput", "13:05");
        hand.touch("formSave");
        hand.waitFor("one waits", [&] { return m_two.waiting() == 1; });
        hand.touch("back");
        hand.touch("more_" + person(kInoue));
        hand.touch("menu_form");
        hand.write("noteInput", kDraftNote);
        QTest::qWait(400);
        hand.picture("two-before-kill");
    }
    const auto after = m_folder / "tablet-two-after-kill";
    std::filesystem::copy(m_two.folder, after);
    m_two.hand.reset();
    m_two.app.reset();
    m_two.folder = after;
    open(m_two);
    Hand& hand = *m_two.hand;
    unlock(m_two);
    hand.waitFor("the unsent record still waits", [&] { return m_two.waiting() == 1; });
    openRoster(m_two, kBakery);
    hand.check(hand.textOf("state_" + person(kMiura)).contains("8:58"), "its value is there",
               hand.textOf("state_" + person(kMiura)));
    hand.touch("more_" + person(kInoue));
    hand.touch("menu_form");
    hand.waitForControl("noteInput");
    hand.check(hand.textOf("noteInput") == kDraftNote, "the half-written note is there",
               hand.textOf("noteInput"));
    hand.check(hand.sees("formDraft"), "and is called unfinished");
    hand.picture("two-draft-after-kill");
    hand.touch("formSave");
    hand.waitFor("two wait", [&] { return m_two.waiting() == 2; });
    m_relay.restore();
    waitForDrain(m_two);
}

}  // namespace ayumi::tour
