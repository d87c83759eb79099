// Without a connection: the tablet is handed over and its holder writes of the day; an absence call
// is taken with its four facts.
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

constexpr const char* kGoodWords = "メロンパンを10こ、まっすぐにならべられました。";

void waitForQuestion(TourTablet& tablet, int number) {
    tablet.hand->waitFor(QString("question %1 is asked").arg(number + 1), [&] {
        const QObject* page = tablet.app->context().navigator()->page();
        return page != nullptr && page->property("stage").toString() == "question" &&
               page->property("index").toInt() == number;
    });
}

}  // namespace

void Tour::handOver() {
    m_report.chapter("手わたし: the coach hands the tablet over, 渡辺 しげる writes of the day");
    Hand& hand = *m_one.hand;
    const int before = m_one.waiting();
    hand.touch("nav_people");
    hand.touch("person_" + person(kWatanabe));
    hand.waitForControl("personHandOver");
    threePictures(m_one, "one-person");
    hand.touch("personHandOver");
    hand.waitFor("asks whose it is now", [&] { return m_one.route() == "handover"; });
    hand.check(hand.textOf("handoverName", "plainText").contains("渡辺"),
               "the name stands in large", hand.textOf("handoverName", "plainText"));
    hand.check(hand.reads("あなたの記録を見る人は"), "and says who will read it");
    threePictures(m_one, "one-handover");
    hand.touch("handoverYes");
    hand.waitFor("opens their first page", [&] { return m_one.route() == "home"; });
    putAwayFirstHelp(m_one, "one-own");
    hand.check(!hand.sees("nav_people"), "nothing of the coach's is in reach");
    threePictures(m_one, "one-handed-home");
    answerCheck(hand);
    answerReflection(hand);
    markGoal(hand);
    markTasks(hand);
    readTrends(hand);
    fillRhythm(hand);
    hand.touch("homeConfirmation");
    hand.waitForControl("confirmYes");
    hand.check(hand.reads("メロンパン"), "the day is shown before it is confirmed");
    threePictures(m_one, "one-confirmation");
    hand.touch("confirmYes");
    hand.waitFor("it is confirmed", [&] { return hand.reads("確認しました。"); });
    hand.touch("next");
    hand.waitForControl("homeEnd");
    hand.check(m_one.waiting() == before + 6,
               "check, reflection, goal, tasks, daily rhythm and confirmation wait to be sent",
               QString::number(m_one.waiting() - before));
    threePictures(m_one, "one-handed-written");
    hand.touch("homeEnd");
    hand.waitForControl("pin0");
    hand.check(!hand.reads("メロンパン"), "the screen is empty for whoever takes it back");
    hand.enterPin(m_one.pin);
    hand.touch("pinGo");
    hand.waitFor("the coach has it back", [&] { return m_one.route() == "today"; });
    openRoster(m_one, kBakery);
}

void Tour::answerCheck(Hand& hand) {
    hand.touch("homeCheck");
    hand.waitFor("opens the daily check", [&] { return m_one.route() == "check"; });
    hand.check(hand.sees("whoReads"), "who reads it is said before anything is written");
    threePictures(m_one, "one-check-intro");
    hand.touch("next");
    int number = 0;
    for (const char* code : {"1", "2", "2", "1"}) {
        waitForQuestion(m_one, number++);
        if (number == 1) threePictures(m_one, "one-check-question");
        hand.answer(code);
    }
    hand.waitForControl("change_item.mood");
    threePictures(m_one, "one-check-done");
    hand.touch("next");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
}

void Tour::answerReflection(Hand& hand) {
    hand.touch("homeReflection");
    hand.waitFor("opens the reflection", [&] { return m_one.route() == "reflection"; });
    hand.touch("next");
    waitForQuestion(m_one, 0);
    threePictures(m_one, "one-reflection-question");
    hand.answer("well");
    waitForQuestion(m_one, 1);
    hand.answer("a_little");
    waitForQuestion(m_one, 2);
    hand.touch("ownWords");
    hand.write("ownWordsTextInput", kGoodWords);
    threePictures(m_one, "one-reflection-words");
    hand.touch("next");
    waitForQuestion(m_one, 2);
    hand.answer("care");
    waitForQuestion(m_one, 3);
    hand.answer("nothing");
    waitForQuestion(m_one, 4);
    hand.answer("same");
    hand.waitForControl("change_went");
    hand.check(hand.reads(kGoodWords), "the own words stand among the answers");
    threePictures(m_one, "one-reflection-done");
    hand.touch("next");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
}

// The goal that the coach agreed on with him; what he marks here waits for the wire.
void Tour::markGoal(Hand& hand) {
    hand.touch("homeGoals");
    hand.waitFor("opens the goals of the day", [&] { return m_one.route() == "marks"; });
    hand.check(hand.sees("whoReads"), "who reads it is said before anything is marked");
    hand.touch("next");
    waitForQuestion(m_one, 0);
    hand.check(hand.reads("使った道具をもとの場所にもどす"), "the goal stands beside the question");
    threePictures(m_one, "one-goal-question");
    hand.answer("a_little");
    hand.waitFor("all is answered", [&] { return hand.reads("目標はこれで終わりです"); });
    threePictures(m_one, "one-goal-done");
    hand.touch("next");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
}

// The tasks of the day at the bakery, with the one that the coach added: one record of all.
void Tour::markTasks(Hand& hand) {
    hand.touch("homeTasks");
    hand.waitForControl("ownTasksMark");
    hand.check(hand.reads("5. レジの横をふく"), "the task that was added stands there");
    threePictures(m_one, "one-own-tasks");
    hand.touch("ownTasksMark");
    hand.waitFor("opens the tasks of the day", [&] { return m_one.route() == "taskMarks"; });
    hand.touch("next");
    int number = 0;
    for (const char* code : {"done", "a_little", "done", "not_yet", "done"}) {
        waitForQuestion(m_one, number++);
        if (number == 2) threePictures(m_one, "one-task-question");
        hand.answer(code);
    }
    hand.waitFor("all is answered", [&] { return hand.reads("仕事はこれで終わりです"); });
    hand.touch("next");
    hand.waitFor("back at the tasks", [&] { return hand.reads("きょう：少し"); });
    hand.touch("next");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
    hand.check(hand.reads("書きました"), "and it says that they are written");
}

void Tour::readTrends(Hand& hand) {
    hand.touch("homeTrends");
    hand.waitForControl("trend_tired");
    hand.check(hand.reads("「少し疲れた」"), "what was just written stands among the weeks");
    hand.check(hand.reads("来た日"), "beside the days come, in words");
    threePictures(m_one, "one-trends");
    hand.touch("back");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
}

// A sheet that came with the agency: this tablet knows it from the last pull alone.
void Tour::fillRhythm(Hand& hand) {
    hand.touch("homeSheet_sheet life_rhythm");
    hand.waitFor("opens the sheet of the day", [&] { return m_one.route() == "sheet"; });
    hand.check(hand.sees("sheetConsentDay"), "since when it was agreed to is said first");
    threePictures(m_one, "one-sheet-cover");
    hand.touch("next");
    waitForQuestion(m_one, 0);
    threePictures(m_one, "one-sheet-question");
    hand.touch("answer_from_22");
    waitForQuestion(m_one, 1);
    hand.touch("answer_from_6");
    waitForQuestion(m_one, 2);
    hand.touch("answer_dinner");
    hand.touch("answer_breakfast");
    threePictures(m_one, "one-sheet-several");
    hand.touch("next");
    waitForQuestion(m_one, 3);
    hand.touch("answer_last_night");
    waitForQuestion(m_one, 4);
    hand.touch("answer_none");
    hand.waitForControl("sheetStanding");
    hand.check(hand.reads("昨日の夕食"), "the answers stand in words");
    threePictures(m_one, "one-sheet-answers");
    hand.touch("next");
    hand.waitForControl("sheetGiven");
    hand.touch("next");
    hand.waitFor("back on the first page", [&] { return m_one.route() == "home"; });
}

void Tour::absenceCall() {
    m_report.chapter("欠席連絡: a call is taken with its four facts, still without a connection");
    Hand& hand = *m_two.hand;
    hand.touch("more_" + person(kInoue));
    hand.touch("menu_form");
    hand.touch("formAbsence");
    hand.waitFor("the call's page opens", [&] { return m_two.route() == "absence"; });
    const QString before = hand.textOf("absenceCount", "plainText");
    hand.write("noticeTimeInput", "8:35");
    hand.touch("from_self");
    hand.touch("cause_health");
    hand.write("noticeReasonInput", "熱が38度2分あり、のどが痛い。");
    hand.check(hand.textOf("absenceCount", "plainText") == before,
               "without advice it does not count yet", hand.textOf("absenceCount", "plainText"));
    hand.write("noticeAdviceInput", "水分を取って休むこと。夕方にこちらから電話する。");
    hand.check(hand.textOf("absenceCount", "plainText").contains("これで"),
               "with all four facts it counts", hand.textOf("absenceCount", "plainText"));
    threePictures(m_two, "two-absence");
    const int waiting = m_two.waiting();
    hand.touch("absenceSave");
    hand.waitFor("the call waits to be sent", [&] { return m_two.waiting() == waiting + 1; });
    hand.waitForControl("absenceSaved");
    openRoster(m_two, kBakery);
    m_report.check(m_relay.passedOn() == m_bytesAtCut, "nothing passed since the cut");
}

}  // namespace ayumi::tour
