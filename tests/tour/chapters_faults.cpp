// The server dies between commit and answer; a participant's own day; a tablet dies.
#include "shared/records/validation.h"
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
    const auto before = serverHead();
    m_relay.holdAnswers();
    record(m_one, kYamamoto, "present");
    hand.waitFor(
        "the server took the record, and its answer is on the way",
        [&] { return takenUntold(before); }, kDrainMs);
    const auto taken = serverHead();
    m_server->killHard();
    m_relay.cut();
    hand.waitFor("the answer does not come",
                 [&] { return m_one.app->tablet().syncStatus().phase == tablet::Phase::Waiting; });
    hand.check(m_one.waiting() == 1, "was not told: keeps the record as waiting",
               QString::number(m_one.waiting()));
    m_report.check(changesOf(kYamamoto) == 1, "the dead server's database has the record");
    hand.picture("one-server-killed");
    startServer();
    m_relay.restore();
    waitForDrain(m_one);
    m_report.check(serverHead() == taken, "sent again, it was a duplicate: the log did not grow",
                   QString("entry %1 then, %2 now").arg(taken).arg(serverHead()));
    hand.waitFor("nothing waits; the old day that stands twice is still asked about",
                 [&] { return hand.textOf("syncLine", "fact").contains("確かめること 1件"); });
    hand.picture("one-after-kill");
}

// True once the server's log grew while no answer reached the tablet. Answers to anything else go
// on: those that were here before the log was asked, and found as it was, cannot be of the record.
bool Tour::takenUntold(std::int64_t before) {
    const bool answered = m_relay.held() > 0;
    if (!answered) return false;
    if (serverHead() > before) return true;
    m_relay.passHeld();
    return false;
}

void Tour::ownDay() {
    m_report.chapter("A participant's own day on the shared tablet");
    Hand& hand = *m_one.hand;
    hand.touch("nav_lock");
    hand.waitFor("is locked", [&] { return m_one.route() == "cards"; });
    if (!hand.sees("card_" + person(kSasaki))) hand.touch("cardsStaff");
    threePictures(m_one, "one-participants");
    hand.touch("card_" + person(kSasaki));
    hand.waitForControl("pin0");
    threePictures(m_one, "one-own-pin");
    hand.enterPin(QString::fromStdString(demo::people()[kSasaki].pin));
    hand.waitFor("opens the first page", [&] { return m_one.route() == "home"; });
    threePictures(m_one, "one-home");
    hand.touch("homeOwn");
    hand.waitFor("opens the own day", [&] { return m_one.route() == "own"; });
    threePictures(m_one, "one-own");
    hand.touch("leave_" + site(kBakery));
    hand.waitFor("the leaving is saved", [&] { return !hand.sees("leave_" + site(kBakery)); });
    threePictures(m_one, "one-own-left");
    hand.touch("next");
    hand.touch("homeEnd");
    hand.waitFor("is locked again", [&] { return m_one.route() == "cards"; });
    if (!hand.sees("card_" + m_one.coach)) hand.touch("cardsStaff");
    hand.touch("card_" + m_one.coach);
    hand.waitForControl("pin0");
    hand.enterPin(m_one.pin);
    hand.touch("pinGo");
    hand.waitFor("the coach is back", [&] { return m_one.route() == "today"; });
    waitForDrain(m_one);
}

void Tour::firstPin() {
    m_report.chapter("A participant's first PIN on tablet two, with a code from the office");
    Hand& hand = *m_two.hand;
    const auto reset = serverCommand({"person", "reset", m_agency.people.at(kInoue)});
    const QString code = reset.after("code");
    m_report.need(reset.ok && !code.isEmpty(), "ayumi-server person reset prints a code",
                  reset.text);
    hand.touch("nav_people");
    hand.touch("person_" + person(kInoue));
    hand.touch("personSecret");
    for (const QString& typed : {QString("ABCD-EFGH"), code}) {
        hand.write("signInCodeInput", typed);
        hand.touch("signInCodeGo");
        if (typed == code) break;
        hand.waitFor("a wrong code is refused",
                     [&] { return hand.reads("このコードは使えません"); });
        hand.picture("two-code-refused");
    }
    hand.waitForControl("newPinInput");
    hand.write("newPinInput", "1234");
    hand.write("newPinAgainInput", "1234");
    hand.touch("secretsGo");
    hand.check(m_two.route() == "signIn", "a PIN that anybody guesses is not taken");
    hand.picture("two-pin-refused");
    hand.write("newPinInput", "7306");
    hand.write("newPinAgainInput", "7306");
    hand.touch("secretsGo");
    hand.waitFor("opens the first page", [&] { return m_two.route() == "home"; });
    hand.touch("homeEnd");
    hand.waitFor("is locked again", [&] { return m_two.route() == "cards"; });
    if (!hand.sees("card_" + person(kInoue))) hand.touch("cardsStaff");
    hand.touch("card_" + person(kInoue));
    hand.waitForControl("pin0");
    hand.enterPin("7306");
    hand.waitFor("the own PIN opens it from now on", [&] { return m_two.route() == "home"; });
    hand.touch("homeEnd");
    hand.waitFor("is locked again", [&] { return m_two.route() == "cards"; });
    hand.touch("cardsStaff");
    hand.touch("card_" + m_two.coach);
    hand.waitForControl("pin0");
    hand.enterPin(m_two.pin);
    hand.touch("pinGo");
    hand.waitFor("the coach is back", [&] { return m_two.route() == "today"; });
    openRoster(m_two, kBakery);
}

// The note of an unfinished form of today at the bakery, as the tablet's database holds it.
QString Tour::keptNote(TourTablet& tablet, int index) const {
    static const records::KindTable kKinds = records::KindTable::released();
    const std::string record =
        records::naturalRecordId(*kKinds.find("attendance"), m_agency.id, m_agency.people.at(index),
                                 m_agency.today, m_agency.sites.at(kBakery));
    const auto draft =
        tablet.app->tablet().reader().draft({tablet.coach.toStdString(), "attendance/" + record});
    if (!draft || !draft->content.contains("note")) return {};
    return QString::fromStdString(draft->content["note"].value("typed", ""));
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
        hand.waitFor("every letter is kept", [&] { return keptNote(m_two, kInoue) == kDraftNote; });
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
    threePictures(m_two, "two-draft-after-kill");
    hand.touch("formSave");
    hand.waitFor("two wait", [&] { return m_two.waiting() == 2; });
    m_relay.restore();
    waitForDrain(m_two);
}

}  // namespace ayumi::tour
