// A tablet that is known opens; a fresh one is enrolled.
#include "tests/demo/cast.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

// The same code with another letter at `at`: the first 16 name the server, the rest is the secret.
QString mistyped(QString code, qsizetype at) {
    code[at] = code[at] == 'A' ? 'B' : 'A';
    return code;
}

}  // namespace

void Tour::openOne() {
    m_report.chapter("Tablet one opens: passphrase, PIN, today");
    open(m_one);
    Hand& hand = *m_one.hand;
    hand.check(m_one.route() == "cards", "opens with the name cards", m_one.route());
    hand.check(hand.reads("高橋"), "the coach's card is there");
    threePictures(m_one, "one-cards");
    practise();
    unlock(m_one);
    putAwayFirstHelp(m_one, "one");
    hand.waitFor("everything is sent", [&] {
        const QString status = hand.textOf("syncLine", "status");
        return status == "contested" || status == "allSent";
    });
    threePictures(m_one, "one-today");
}

// Somebody tries the screens before anybody has signed in.
void Tour::practise() {
    Hand& hand = *m_one.hand;
    hand.touch("cardsStaff");
    hand.touch("practise");
    hand.waitForControl("practiceEnd");
    hand.check(hand.reads("練習です"), "the practice says what it is");
    hand.picture("one-practice-home");
    hand.touch("homeReflection");
    hand.touch("next");
    hand.waitFor("a question is asked", [&] { return hand.reads("正しい答えはありません"); });
    hand.picture("one-practice-question");
    hand.answer("well");
    hand.check(hand.reads("練習です"), "so does the next question");
    hand.touch("practiceEnd");
    hand.waitForControl("cardsStaff");
    hand.check(!hand.reads("練習です"), "one touch ends it");
    hand.touch("cardsStaff");
}

void Tour::putAwayFirstHelp(TourTablet& tablet, const QString& name) {
    Hand& hand = *tablet.hand;
    hand.waitForControl("firstHelp");
    hand.picture(name + "-first-help");
    hand.touch("firstHelpPutAway");
    hand.check(!hand.sees("firstHelp"), "the first help is put away with one touch");
}

void Tour::enrolTwo() {
    m_report.chapter("Tablet two is fresh: invitation, sign-in, passphrase and PIN");
    const auto invited = serverCommand({"device", "invite", "--name", "新しいタブレット"});
    const QString code = invited.after("code");
    const QString address = invited.after("address");
    m_report.need(invited.ok && code.size() >= 26, "ayumi-server device invite prints a code",
                  invited.text);
    open(m_two);
    Hand& hand = *m_two.hand;
    hand.check(m_two.route() == "enrol", "a fresh tablet asks for an invitation", m_two.route());
    threePictures(m_two, "two-enrol");
    hand.write("enrolAddressInput", address);
    for (const auto& [wrong, says] : {std::pair{mistyped(code, 0), "サーバーではありません"},
                                      std::pair{mistyped(code, code.size() - 1), "招待"}}) {
        hand.write("enrolCodeInput", wrong);
        hand.touch("enrolNext");
        hand.waitForControl("enrolGo");
        hand.touch("enrolGo");
        hand.waitFor("a wrong invitation is refused in words",
                     [&] { return hand.sees("enrolProblem") && hand.reads(says); });
        hand.picture("two-enrol-refused");
        hand.touch("enrolBack");
        hand.waitForControl("enrolCodeInput");
    }
    hand.write("enrolCodeInput", code);
    hand.picture("two-enrol-typed");
    hand.touch("enrolNext");
    hand.waitForControl("enrolGo");
    threePictures(m_two, "two-enrol-check");
    hand.touch("enrolGo");
    hand.waitForControl("enrolFinish");
    hand.check(hand.reads(demo::kAgencyName), "the agency's name is shown");
    threePictures(m_two, "two-enrolled");
    hand.touch("enrolFinish");

    const auto& coach = demo::staff()[1];
    hand.write("signInLoginInput", QString::fromStdString(coach.login));
    hand.write("signInPasswordInput", QString::fromStdString(m_agency.staff[1].password));
    threePictures(m_two, "two-sign-in");
    hand.touch("signInGo");
    hand.waitForControl("newPassphraseInput");
    hand.write("newPassphraseInput", m_two.passphrase);
    hand.write("newPassphraseAgainInput", m_two.passphrase);
    hand.write("newPinInput", m_two.pin);
    hand.write("newPinAgainInput", m_two.pin);
    threePictures(m_two, "two-secrets");
    hand.touch("secretsGo");
    hand.waitFor("opens at today's page", [&] { return m_two.route() == "today"; });
    putAwayFirstHelp(m_two, "two");
}

void Tour::seeToday() {
    m_report.chapter("Online: both see today");
    for (TourTablet* tablet : {&m_one, &m_two}) {
        Hand& hand = *tablet->hand;
        hand.waitFor("the bakery is on today's page",
                     [&] { return hand.sees("site_" + site(kBakery)); });
        const QString expected = tablet == &m_one ? "予定 4人" : "予定 3人";
        hand.waitFor("counts who is expected there",
                     [&] { return hand.textOf("counts_" + site(kBakery)).contains(expected); });
        threePictures(*tablet, tablet->name.section(' ', 1) + "-today-online");
        openRoster(*tablet, kBakery);
        hand.check(hand.sees("present_" + person(kWatanabe)), "渡辺 しげる is not recorded yet");
        hand.check(hand.sees("row_" + person(kSasaki)) == (tablet == &m_one),
                   "shows only the people this coach looks after");
        threePictures(*tablet, tablet->name.section(' ', 1) + "-roster-online");
    }
}

}  // namespace ayumi::tour
