// The day is signed; what was written elsewhere before that arrives; the signed version stays as it
// was, and is signed again.
#include "shared/sync/day_log.h"
#include "tests/tour/central.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

constexpr const char* kLateLeft = "14:20";
constexpr const char* kLateNote = "帰りに、あしたの服のことを本人と話した。";

std::vector<Bytes> bodiesOf(const std::vector<storage::ChangeRow>& changes) {
    std::vector<Bytes> bodies;
    for (const auto& change : changes) bodies.push_back(change.body);
    return bodies;
}

// What the dialog of the signed version says, without what lies under it.
QStringList signedWords(const Hand& hand) {
    QStringList words;
    for (const char* kind : {"attendance", "reflection", "daily_check", "confirmation"}) {
        words += hand.textsIn(QString("signed_") + kind);
    }
    return words;
}

}  // namespace

QString Tour::dayStatus(TourTablet& tablet) const {
    if (tablet.route() != "day") return {};
    return tablet.app->context().navigator()->page()->property("status").toString();
}

void Tour::writeAndSwitchOff() {
    m_report.chapter("Tablet two writes of the day without a connection and is switched off");
    m_relay.cut();
    Hand& hand = *m_two.hand;
    hand.touch("more_" + person(kWatanabe));
    hand.touch("menu_form");
    hand.write("arrivedInput", "9:02");
    hand.write("leftInput", kLateLeft);
    hand.write("noteInput", kLateNote);
    hand.touch("formSave");
    hand.waitFor("one waits", [&] { return m_two.waiting() == 1; });
    threePictures(m_two, "two-late-form");
    m_two.hand.reset();
    m_two.app.reset();
    m_relay.restore();
    waitForDrain(m_one);
}

void Tour::openToday(TourTablet& tablet, int index) {
    const QString key = person(index) + "/" + QString::fromStdString(m_agency.today);
    tablet.hand->waitForControl("open_" + key, kDrainMs);
    tablet.hand->touch("open_" + key);
    tablet.hand->waitFor("the day opens", [&] { return tablet.route() == "day"; });
}

void Tour::signDay() {
    m_report.chapter("The supervisor reads the day, settled and written by three, and signs it");
    open(m_office);
    Hand& hand = *m_office.hand;
    unlock(m_office, "queue");
    putAwayFirstHelp(m_office, "office");
    hand.waitFor("the demonstration's own days wait as well",
                 [&] { return hand.reads("差し戻し 1") && hand.reads("署名後の訂正 1"); });
    const QString row = "open_" + person(kWatanabe) + "/" + QString::fromStdString(m_agency.today);
    hand.waitForControl(row, kDrainMs);
    threePictures(m_office, "office-queue");
    openToday(m_office, kWatanabe);
    hand.waitFor(
        "the day is complete", [&] { return dayStatus(m_office) == "ready"; }, kDrainMs);
    for (const char* part : {"高橋", "手わたし", "メロンパン", "出席"}) {
        hand.check(hand.reads(part), QString("the day says: %1").arg(part));
    }
    hand.check(!hand.reads(kLateNote), "nobody knows yet what tablet two holds");
    threePictures(m_office, "office-day-ready");
    hand.touch("sign");
    if (hand.sees("signSecretInput")) {
        hand.write("signSecretInput", "000000");
        hand.touch("dialogAccept");
        hand.waitFor("a wrong secret signs nothing", [&] {
            return hand.sees("signSecretInput") && dayStatus(m_office) == "ready";
        });
        hand.write("signSecretInput", m_office.pin);
    }
    threePictures(m_office, "office-sign");
    hand.touch("dialogAccept");
    hand.waitFor("it is signed", [&] { return dayStatus(m_office) == "signed"; });
    waitForDrain(m_office);
    const auto changes =
        centralChanges(m_agency, "sign_off", m_agency.people[kWatanabe], m_agency.today);
    m_report.check(changes.size() == 1 && changes[0].verdict == "applied",
                   "the agency's database holds the signature");
    m_signedOnce = bodiesOf(changes);
    hand.touch("showSigned");
    hand.waitForControl("signed_attendance");
    m_signedWords = signedWords(hand);
    hand.check(m_signedWords.join(" ").contains("メロンパン"),
               "the signed version is word for word", m_signedWords.join(" / "));
    threePictures(m_office, "office-signed-version");
    hand.touch("dialogCancel");
    threePictures(m_office, "office-day-signed");
}

void Tour::lateChangeArrives() {
    m_report.chapter("Tablet two is switched on: its change, made before, amends the signed day");
    open(m_two);
    unlock(m_two);
    waitForDrain(m_two);
    openRoster(m_two, kBakery);
    Hand& hand = *m_office.hand;
    hand.waitFor(
        "the day is amended, not changed", [&] { return dayStatus(m_office) == "amended"; },
        kDrainMs);
    for (const char* field : {"arrived", "left", "note"}) {
        hand.waitForControl(QString("amendment_") + field);
    }
    hand.check(hand.reads("署名を知らずに書かれました"), "it is called late");
    hand.check(hand.reads("14:20") && hand.reads(kLateNote), "what came stands beside it");
    threePictures(m_office, "office-day-amended");
    hand.touch("showSigned");
    hand.waitForControl("signed_attendance");
    const QStringList now = signedWords(hand);
    hand.check(now == m_signedWords, "the signed version stands, word for word", now.join(" / "));
    hand.check(!now.join(" ").contains("14:20"), "without what came later");
    threePictures(m_office, "office-signed-version-after");
    hand.touch("dialogCancel");
    const auto& participant = m_agency.people[kWatanabe];
    m_report.check(
        bodiesOf(centralChanges(m_agency, "sign_off", participant, m_agency.today)) == m_signedOnce,
        "the signature in the agency's database is the same, byte for byte");
    const auto changes = centralChanges(m_agency, "attendance", participant, m_agency.today);
    m_report.check(!changes.empty() && changes.back().verdict == "amendment",
                   "and the change was taken as an amendment",
                   changes.empty() ? "none" : QString::fromStdString(changes.back().verdict));
}

void Tour::signAgain() {
    m_report.chapter("訂正を確かめて署名: signed again, both signatures kept");
    Hand& hand = *m_office.hand;
    hand.touch("sign");
    if (hand.sees("signSecretInput")) hand.write("signSecretInput", m_office.pin);
    hand.touch("dialogAccept");
    hand.waitFor("it is signed again", [&] { return dayStatus(m_office) == "signed"; });
    hand.check(!hand.sees("amendments"), "nothing is open beside it");
    threePictures(m_office, "office-day-signed-again");
    hand.touch("showSigned");
    hand.waitForControl("signed_attendance");
    const QStringList now = signedWords(hand);
    hand.check(now != m_signedWords && now.join(" ").contains("14:20"),
               "the version signed now holds what came", now.join(" / "));
    hand.touch("dialogCancel");
    waitForDrain(m_office);
    const auto bodies =
        bodiesOf(centralChanges(m_agency, "sign_off", m_agency.people[kWatanabe], m_agency.today));
    m_report.check(bodies.size() == 2 && bodies[0] == m_signedOnce.at(0),
                   "both are in the agency's database, the first one untouched");
    m_office.hand.reset();
    m_office.app.reset();
}

}  // namespace ayumi::tour
