// きょうの しごと: a participant reads the day's tasks and marks them, themselves, handed over, or
// the coach for them.
#include "mobile/viewmodels/question_flow.h"
#include "shared/records/validation.h"
#include "tests/qml/pages/tasks_fixture.h"

namespace ayumi::testing {

namespace {

class TaskMarksTest : public TasksFixture {
protected:
    viewmodels::QuestionFlow* flow() {
        return qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
    }
    bool asks(int index) {
        return app.driver->waitFor(
            [&] { return flow() && flow()->stage() == "question" && flow()->index() == index; });
    }
    bool reaches(const char* stage) {
        return app.driver->waitFor([&] { return flow() && flow()->stage() == stage; });
    }
    store::RecordView marks(const std::string& list, const char* name = kTasked) {
        static const auto kKinds = records::KindTable::released();
        return record(records::naturalRecordId(*kKinds.find("task_mark"), app.agency.agency,
                                               app.agency.people[name], app.agency.today, list));
    }
    void begin() {
        app.home(kTasked, kParticipantPin);
        touch("homeTasks");
        ASSERT_EQ(route(), "ownTasks");
        touch("ownTasksMark");
        ASSERT_EQ(route(), "taskMarks");
        if (flow()->stage() == "intro") touch("next");
    }
    void answer(const char* code) {
        const QString tile = QString("answer_%1_tile").arg(code);
        touch(app.driver->find(tile) != nullptr ? tile : QString("answer_%1_row").arg(code));
    }
    void skipTo(const char* stage) {
        while (flow()->stage() == "question") {
            flow()->next();
            app.driver->settle();
        }
        ASSERT_TRUE(reaches(stage));
    }
};

}  // namespace

TEST_F(TaskMarksTest, TheTasksOfToday_AreRead_AskedOneByOne_AndMakeOneRecord) {
    app.home(kTasked, kParticipantPin);
    EXPECT_TRUE(shows("4つあります"));
    touch("homeTasks");
    EXPECT_TRUE(shows("1. テーブルをふく （20分）")) << shown();
    EXPECT_TRUE(shows("★ トングを使う"));
    EXPECT_FALSE(shows("袋をたたむ")) << "it is off the list";
    touch("ownTasksMark");
    EXPECT_TRUE(shows("見る人は、高橋さん、大野さんです。"));
    EXPECT_TRUE(shows("質問は4つです。"));
    const auto before = app.waiting();
    touch("next");
    ASSERT_TRUE(asks(0));
    EXPECT_TRUE(shows("きょう、この仕事はできましたか。"));
    EXPECT_TRUE(shows("「テーブルをふく」"));
    EXPECT_EQ(flow()->answer(), "") << "chosen beforehand";
    EXPECT_FALSE(shows("★"));
    answer("done");
    ASSERT_TRUE(asks(1));
    EXPECT_TRUE(shows("★ 水をこぼさない。ぬれていたら声をかける"));
    touch("ownWords");
    write("ownWordsTextInput", "だれもすべらなかった");
    touch("next");
    answer("a_little");
    ASSERT_TRUE(asks(2));
    touch("next");
    ASSERT_TRUE(asks(3));
    answer("not_yet");
    ASSERT_TRUE(reaches("done"));
    EXPECT_TRUE(shows("仕事はこれで終わりです。おつかれさまでした。"));
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    const auto day = marks(sent.now);
    EXPECT_EQ(day.text("mark.01_table"), "done");
    EXPECT_EQ(day.text("mark.02_floor"), "a_little");
    EXPECT_EQ(day.text("note.02_floor"), "だれもすべらなかった");
    EXPECT_FALSE(day.values.contains("mark.03_boxes")) << "passed over";
    EXPECT_EQ(day.text("mark.04_shelf"), "not_yet");
    EXPECT_EQ(day.about, sent.now);
    touch("next");
    ASSERT_TRUE(comesTo("ownTasks"));
    EXPECT_TRUE(comes("きょう：少し"));
    touch("next");
    EXPECT_TRUE(comes("4つのうち、3つ書きました"));
}

TEST_F(TaskMarksTest, WorksByKeyboardAlone_AndOneAnswerIsChangedAtTheEnd) {
    app.home(kTasked, kParticipantPin);
    ASSERT_EQ(app.driver->pressByKeyboard("homeTasks"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("ownTasksMark"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("next"), "");
    ASSERT_TRUE(asks(0));
    ASSERT_EQ(app.driver->pressByKeyboard("answer_not_yet_tile"), "");
    ASSERT_TRUE(asks(1));
    skipTo("done");
    const QString first = "change_mark.01_table " + QString::fromStdString(sent.now);
    ASSERT_EQ(app.driver->pressByKeyboard(first), "");
    ASSERT_TRUE(asks(0));
    ASSERT_EQ(app.driver->pressByKeyboard("answer_no_answer"), "");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(
        app.driver->waitFor([&] { return marks(sent.now).text("mark.01_table") == "no_answer"; }));
    EXPECT_FALSE(marks(sent.now).contested);
}

TEST_F(TaskMarksTest, Kill_LeavesADraft_AndLockingOneUnfinishedChange) {
    begin();
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    app.killAndStart();
    app.home(kTasked, kParticipantPin);
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_TRUE(shows("書きかけがあります"));
    touch("homeTasks");
    touch("ownTasksMark");
    ASSERT_TRUE(asks(1)) << "where it was left";
    app.tablet().lock();
    app.home(kTasked, kParticipantPin);
    EXPECT_TRUE(marks(sent.now).fields.at("mark.01_table").unfinished);
    EXPECT_EQ(app.waiting(), 1U);
}

TEST_F(TaskMarksTest, TheCoachForThem_IsMarked_AndSaysWhetherItWasConfirmed) {
    openLists(kTasked);
    touch("tasksMarkFor");
    EXPECT_TRUE(shows("の言葉を書きます。"));
    touch("next");
    ASSERT_TRUE(asks(0));
    answer("a_little");
    ASSERT_TRUE(asks(1));
    skipTo("ask");
    touch("proxyConfirmed");
    ASSERT_TRUE(reaches("done"));
    ASSERT_TRUE(app.driver->waitFor([&] { return !marks(sent.now).record.empty(); }));
    EXPECT_EQ(marks(sent.now).fields.at("mark.01_table").author, app.agency.coach);
    EXPECT_TRUE(marks(sent.now).fields.at("mark.01_table").proxyConfirmed);
}

TEST_F(TaskMarksTest, HandedOver_TheParticipantIsTheAuthor) {
    app.signIn(app.agency.coach, kCoachPin);
    ASSERT_TRUE(app.tablet().handOver(app.agency.people[kTasked]));
    app.context().navigator()->replace("taskMarks");
    app.driver->settle();
    touch("next");
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    skipTo("done");
    ASSERT_TRUE(app.driver->waitFor([&] { return !marks(sent.now).record.empty(); }));
    EXPECT_EQ(marks(sent.now).fields.at("mark.01_table").author, app.agency.people[kTasked]);
    EXPECT_EQ(marks(sent.now).fields.at("mark.01_table").handedBy, app.agency.coach);
}

TEST_F(TaskMarksTest, TwoTabletsAtDifferentTasks_EndWithOneRecord_AndBothMarks) {
    begin();
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    app.killAndStart(
        {{"task_mark", kTasked, {{"mark.03_boxes", "not_yet"}}, app.agency.coach, sent.now}});
    begin();
    skipTo("done");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return marks(sent.now).text("mark.01_table") == "done"; }));
    EXPECT_EQ(marks(sent.now).text("mark.03_boxes"), "not_yet");
    EXPECT_FALSE(marks(sent.now).contested);
}

TEST_F(TaskMarksTest, TheSameTaskTwice_StandsSideBySideOnTheDay_AndIsSettled) {
    begin();
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    app.killAndStart(
        {{"task_mark", kTasked, {{"mark.01_table", "not_yet"}}, app.agency.coach, sent.now}});
    begin();
    skipTo("done");
    ASSERT_TRUE(app.driver->waitFor([&] { return marks(sent.now).contested; }));
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open("day", {{"participant", person(kTasked)},
                                            {"day", QString::fromStdString(app.agency.today)}});
    app.driver->settle();
    EXPECT_TRUE(shows("テーブルをふくの記録が2つあります")) << shown();
    touch("settle_mark.01_table_0");
    ASSERT_TRUE(app.driver->waitFor([&] { return !marks(sent.now).contested; }));
}

TEST_F(TaskMarksTest, WhereTheyCameToday_DecidesWhichListIsAsked_AndEndedOnesAreNot) {
    app.home(kTwoLists, "3618");
    EXPECT_TRUE(shows("2つあります")) << "two open lists of one site";
    app.home("三浦", "5841");
    EXPECT_EQ(app.driver->find("homeTasks"), nullptr);
    app.context().navigator()->open("taskMarks");
    app.driver->settle();
    EXPECT_TRUE(shows("きょうの仕事は、ありません。"));
    app.context().navigator()->replace("ownTasks");
    app.driver->settle();
    EXPECT_TRUE(shows("いまの仕事は、まだ決まっていません。"));
    PageApp two{true, [&](AgencyFixture& agency) {
                    for (const int site : {0, 0, 2}) {
                        agency.send({"task_list",
                                     "三浦",
                                     {{"site", agency.sites[static_cast<std::size_t>(site)]},
                                      {"from", "2026-11-02"},
                                      {"place.a", 1},
                                      {"task.a", "本をならべる"}},
                                     agency.coach});
                    }
                    agency.send({"attendance",
                                 "三浦",
                                 {{"status", "present"}, {"arrived", "09:05"}},
                                 agency.coach,
                                 agency.sites[2]});
                }};
    two.driver->resize(1280, 800);
    two.home("三浦", "5841");
    EXPECT_TRUE(two.driver->shows("1つあります"))
        << two.driver->shownTexts().join(" / ").toStdString();
}

TEST_F(TaskMarksTest, StandInTheOwnDay_InWhatIsConfirmed_AndOnTheDayForColleagues) {
    begin();
    ASSERT_TRUE(asks(0));
    answer("done");
    ASSERT_TRUE(asks(1));
    skipTo("done");
    ASSERT_TRUE(app.driver->waitFor([&] { return !marks(sent.now).record.empty(); }));
    for (const char* page : {"own", "confirmation"}) {
        app.context().navigator()->replace(page);
        app.driver->settle();
        EXPECT_TRUE(shows("テーブルをふく")) << page;
        EXPECT_TRUE(shows("できた")) << page;
    }
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->open("day", {{"participant", person(kTasked)},
                                            {"day", QString::fromStdString(app.agency.today)}});
    app.driver->settle();
    const QString words = app.driver->textsIn(app.driver->find("record_task_mark")).join(" ");
    EXPECT_TRUE(words.contains("テーブルをふく：できた")) << words.toStdString();
    EXPECT_TRUE(words.contains("ひだまり製パン 南店"));
}

TEST_F(TaskMarksTest, AfterTheDayWasSigned_AMarkIsAnAmendment_NamedByItsTask) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    const std::string me = app.agency.people[kTasked];
    const auto day = [&] {
        return app.tablet().reader().day(app.tablet().viewer(), me, app.agency.today);
    };
    std::string code = "none";
    app.tablet().sign({.participant = me, .day = app.agency.today, .shown = day().covers},
                      &app.context(), [&](auto saved) { code = saved ? "" : saved.error().code; });
    ASSERT_TRUE(app.driver->waitFor([&] { return code.empty(); })) << code;
    begin();
    ASSERT_TRUE(asks(0));
    answer("not_yet");
    ASSERT_TRUE(asks(1));
    skipTo("done");
    app.signIn(app.agency.supervisor, kSupervisorPin);
    ASSERT_TRUE(app.driver->waitFor([&] { return day().differences.size() == 1; }));
    app.context().navigator()->open("day", {{"participant", person(kTasked)},
                                            {"day", QString::fromStdString(app.agency.today)}});
    app.driver->settle();
    const QString words =
        app.driver->textsIn(app.driver->find("amendment_mark.01_table")).join(" ");
    EXPECT_TRUE(words.contains("テーブルをふく")) << words.toStdString();
    EXPECT_TRUE(words.contains("まだ"));
}

}  // namespace ayumi::testing
