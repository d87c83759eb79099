// The form of a list of tasks: cut out, put in order, copied, killed, refused; two who change
// different tasks both stand.
#include "mobile/viewmodels/task_list_form.h"
#include "shared/base/time_text.h"
#include "tests/qml/pages/tasks_fixture.h"

namespace ayumi::testing {

namespace {

constexpr const char* kNobodyYet = "三浦";

class TaskFormTest : public TasksFixture {
protected:
    viewmodels::TaskListForm* form() {
        return qobject_cast<viewmodels::TaskListForm*>(app.context().navigator()->page());
    }
    QString code(int row) { return form()->tasks()->at(row).value<viewmodels::TaskFormLine>().key; }
    QString typed(const QString& field) { return form()->typed()[field].toString(); }
    QString inOrder() {
        QStringList words;
        for (int row = 0; row < form()->tasks()->rowCount(); ++row) {
            words += typed("task." + code(row));
        }
        return words.join(" ");
    }
    QString problem(const QString& field) { return form()->problemOf(field)->code(); }
    void begin(const char* name) {
        app.open("taskListForm", {{"participant", person(name)}});
        ASSERT_NE(form(), nullptr);
    }
    std::string nextOf(const std::string& list) {
        for (const auto& row : listsOf(kTasked)) {
            if (textOf(row.values, "follows") == list) return row.record;
        }
        return {};
    }
    void amend(const std::string& list) {
        openList(list);
        touch("taskListAmend");
        ASSERT_EQ(route(), "taskListForm");
    }
    void addTask(const char* words, const char* minutes = "") {
        const int row = form()->tasks()->rowCount();
        touch("taskAdd");
        ASSERT_EQ(form()->tasks()->rowCount(), row + 1);
        write("task." + code(row) + "Input", words);
        if (*minutes != '\0') write("minutes." + code(row) + "Input", minutes);
    }
};

}  // namespace

TEST_F(TaskFormTest, ANewList_HasItsSiteAndDayAlready_AndIsSavedInTheOrderItWasPut) {
    openLists(kNobodyYet);
    touch("taskListAdd");
    ASSERT_EQ(route(), "taskListForm");
    EXPECT_EQ(typed("site").toStdString(), app.agency.sites[0]) << "the only one of the person";
    EXPECT_EQ(typed("from"), "2026-11-20");
    addTask("床をはく", "４０");
    addTask("皿をあらう", "25");
    write("care." + code(1) + "Input", "熱い湯を使わない");
    addTask("ごみを出す");
    EXPECT_TRUE(shows("仕事は合わせて1時間5分で、予定より4時間55分短いです")) << shown();
    touch("taskUp_2");
    EXPECT_EQ(inOrder(), "床をはく ごみを出す 皿をあらう");
    touch("taskDown_0");
    EXPECT_EQ(inOrder(), "ごみを出す 床をはく 皿をあらう");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("tasks"));
    const auto lists = listsOf(kNobodyYet);
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(wordsOf(lists[0].values), "ごみを出す 0 床をはく 40 皿をあらう 25★ ");
    EXPECT_EQ(textOf(lists[0].values, "from"), "2026-11-20");
    EXPECT_TRUE(comes("送信待ち"));
}

TEST_F(TaskFormTest, IsWrittenByKeyboardAlone_AndANewTaskTakesTheFocus) {
    begin(kNobodyYet);
    ASSERT_EQ(app.driver->pressByKeyboard("taskAdd"), "");
    app.driver->settle();
    EXPECT_TRUE(app.driver->find("task." + code(0) + "Input")->hasActiveFocus());
    write("task." + code(0) + "Input", "床をはく");
    ASSERT_EQ(app.driver->pressByKeyboard("taskListSave"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return listsOf(kNobodyYet).size() == 1; }));
}

TEST_F(TaskFormTest, OpeningWritesNothing_AndEverythingIsThereAfterAKill) {
    begin(kNobodyYet);
    app.settleCommands();
    EXPECT_EQ(app.waiting(), 0U);
    addTask("床をはく", "40");
    addTask("皿をあらう");
    touch("taskUp_1");
    app.killAndStart();
    begin(kNobodyYet);
    EXPECT_TRUE(shows("前に書きかけた内容です"));
    EXPECT_EQ(inOrder(), "皿をあらう 床をはく");
    EXPECT_EQ(typed("minutes." + code(1)), "40");
    EXPECT_EQ(app.waiting(), 0U);
    touch("formDraftAction");
    app.settleCommands();
    begin(kNobodyYet);
    EXPECT_EQ(form()->tasks()->count(), 0);
}

TEST_F(TaskFormTest, WhatCannotBe_IsToldBesideItsField_AndNothingIsSaved) {
    begin(kNobodyYet);
    touch("taskListSave");
    EXPECT_EQ(form()->problem()->code(), "tasks_missing");
    EXPECT_TRUE(shows("仕事がまだ1つもありません"));
    addTask("床をはく", "-5");
    addTask("床をはく", "500");
    addTask("皿をあらう", "361");
    touch("taskAdd");
    write("toInput", "2026-11-19");
    touch("taskListSave");
    EXPECT_EQ(problem("minutes." + code(0)), "field_out_of_range");
    write("minutes." + code(0) + "Input", "5");
    touch("taskListSave");
    EXPECT_EQ(problem("to"), "task_list_ends_before_start");
    EXPECT_EQ(problem("task." + code(1)), "task_twice");
    EXPECT_EQ(problem("minutes." + code(1)), "task_longer_than_day");
    EXPECT_EQ(problem("minutes." + code(2)), "task_longer_than_day");
    EXPECT_EQ(problem("task." + code(3)), "field_empty");
    EXPECT_TRUE(shows("1日の予定の360分より長くなっています"));
    write("minutes." + code(1) + "Input", "ながい");
    touch("taskListSave");
    EXPECT_EQ(problem("minutes." + code(1)), "field_number");
    app.settleCommands();
    EXPECT_EQ(app.waiting(), 0U);
    EXPECT_TRUE(listsOf(kNobodyYet).empty());
}

TEST_F(TaskFormTest, TakesTwentyTasks_AndNoMore) {
    begin(kNobodyYet);
    for (int i = 0; i < 60; ++i) form()->add();
    EXPECT_EQ(form()->tasks()->rowCount(), 20);
    EXPECT_TRUE(form()->full());
    app.driver->settle();
    EXPECT_TRUE(shows("仕事（20件まで）"));
}

TEST_F(TaskFormTest, ASecondListForTheSite_IsRefused_WithWhatToDo) {
    begin(kTasked);
    addTask("床をはく");
    touch("taskListSave");
    EXPECT_EQ(problem("from"), "task_list_overlaps");
    EXPECT_TRUE(shows("2026-11-02からの一覧が、もう開いています"));
    EXPECT_EQ(listsOf(kTasked).size(), 2U);
}

TEST_F(TaskFormTest, TheNextOne_BeginsWithTheTasks_AndEndsTheOneBefore) {
    openList(sent.now);
    touch("taskListCarryOn");
    ASSERT_EQ(route(), "taskListForm");
    EXPECT_EQ(inOrder(), "テーブルをふく 床をはく 箱をおる パンを棚にならべる");
    EXPECT_EQ(typed("care." + code(1)), "水をこぼさない。ぬれていたら声をかける");
    EXPECT_NE(code(0), "01_table") << "it is another task, marked for itself";
    EXPECT_TRUE(shows("保存すると、前の一覧は、はじめの日の前の日でおわります"));
    write("fromInput", "2026-12-01");
    touch("taskRemove_2");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    ASSERT_EQ(listsOf(kTasked).size(), 3U);
    EXPECT_EQ(record(sent.now).text("to"), "2026-11-30");
    EXPECT_TRUE(shows("2026/11/2から2026/11/30まで")) << shown();
}

TEST_F(TaskFormTest, TheNextOneOfAListBegunToday_BeginsTomorrow_AndNotEarlier) {
    openList(sent.now);
    touch("taskListCarryOn");
    write("fromInput", "2026-11-02");
    touch("taskListSave");
    EXPECT_EQ(problem("from"), "starts_before_followed");
    EXPECT_TRUE(shows("前の記録は2026-11-02からです")) << shown();
    write("fromInput", "2026-11-20");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    EXPECT_EQ(record(sent.now).text("to"), "2026-11-19");
    openList(nextOf(sent.now));
    touch("taskListCarryOn");
    EXPECT_EQ(typed("from"), "2026-11-21") << "today it is changed, not carried on";
}

TEST_F(TaskFormTest, ANextOneThatIsPutOff_TakesTheEndOfTheOneBeforeWithIt) {
    openList(sent.now);
    touch("taskListCarryOn");
    write("fromInput", "2026-12-01");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    amend(nextOf(sent.now));
    write("fromInput", "2026-12-08");
    touch("taskListSave");
    EXPECT_TRUE(app.driver->waitFor([&] { return record(sent.now).text("to") == "2026-12-07"; }))
        << record(sent.now).text("to");
}

TEST_F(TaskFormTest, FromSomebodyElsesList_TasksAreCopied_AndNotWhatWasSaidAboutThem) {
    begin(kNobodyYet);
    EXPECT_TRUE(shows("小林 だいちさんの一覧")) << shown();
    EXPECT_TRUE(shows("ほかの人の一覧からは、★は写しません"));
    int row = 0;
    for (const QVariant& start : form()->starts()) {
        if (start.toMap()["key"].toString().toStdString() == sent.others) break;
        ++row;
    }
    touch(QString("taskStart_%1").arg(row));
    EXPECT_EQ(inOrder(), "生地をはかる 天板をあらう");
    EXPECT_EQ(typed("minutes." + code(0)), "40");
    EXPECT_EQ(typed("care." + code(0)), "");
    EXPECT_EQ(typed("follows"), "");
    EXPECT_TRUE(form()->starts().isEmpty()) << "it is begun";
    touch("taskListSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return listsOf(kNobodyYet).size() == 1; }));
    EXPECT_EQ(wordsOf(listsOf(kNobodyYet)[0].values), "生地をはかる 40 天板をあらう 35 ");
    EXPECT_EQ(wordsOf(record(sent.others).values), "生地をはかる 40★ 天板をあらう 35 ");
}

TEST_F(TaskFormTest, TheirOwnListThatEnded_IsCopiedWithItsStar_AndCarriedOnByNothing) {
    begin(kTasksOver);
    touch("taskStart_0");
    EXPECT_EQ(inOrder(), "伝票をならべる");
    EXPECT_EQ(typed("follows"), "");
    touch("taskListSave");
    ASSERT_TRUE(app.driver->waitFor([&] { return listsOf(kTasksOver).size() == 2; }));
    EXPECT_EQ(record(sent.over).text("to"), "2026-10-30");
}

TEST_F(TaskFormTest, ATaskTakenOff_KeepsItsWords_AndIsPutBack) {
    amend(sent.now);
    touch("taskRemove_0");
    EXPECT_EQ(inOrder(), "床をはく 箱をおる パンを棚にならべる");
    touch("taskBack_05_bags");
    EXPECT_EQ(inOrder(), "床をはく 箱をおる パンを棚にならべる 袋をたたむ");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    const auto list = record(sent.now);
    EXPECT_EQ(textOf(list.values, "task.01_table"), "テーブルをふく");
    EXPECT_EQ(wordsOf(list.values),
              "床をはく 45★ 箱をおる 60 パンを棚にならべる 0★ 袋をたたむ 30 ");
    EXPECT_TRUE(comes("いまは外している仕事：「テーブルをふく」"));
}

TEST_F(TaskFormTest, TwoCoachesAtDifferentTasks_BothStand_AlsoWhereEachAddsOne) {
    amend(sent.now);
    write("task.01_tableInput", "テーブルといすをふく");
    addTask("窓をふく", "15");
    const QString mine = code(4);
    app.killAndStart([&] {
        app.agency.bringIn(app.tabletFolder(), {.kind = "task_list",
                                                .participant = kTasked,
                                                .set = {{"minutes.03_boxes", 50},
                                                        {"task.03_boxes", "小さい箱をおる"},
                                                        {"place.05_other", 5},
                                                        {"task.05_other", "床をみがく"}},
                                                .author = app.agency.supervisor,
                                                .record = sent.now});
    });
    amend(sent.now);
    EXPECT_TRUE(form()->fromDraft());
    EXPECT_EQ(typed("task.03_boxes"), "小さい箱をおる") << "what came in is shown";
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    const auto list = record(sent.now);
    EXPECT_FALSE(list.contested) << shown();
    const std::string words = wordsOf(list.values);
    EXPECT_NE(words.find("テーブルといすをふく 20 "), std::string::npos) << words;
    EXPECT_NE(words.find("小さい箱をおる 50 "), std::string::npos) << words;
    EXPECT_NE(words.find("窓をふく 15 "), std::string::npos) << words;
    EXPECT_NE(words.find("床をみがく 0 "), std::string::npos) << words;
    EXPECT_EQ(list.values.at("place." + mine.toStdString()), 5);
    EXPECT_EQ(list.values.at("place.05_other"), 5) << "alike, and both are there";
}

TEST_F(TaskFormTest, PlacesAlike_AreDealtAnew_WhenATaskIsMoved) {
    std::string alike;
    PageApp merged{true, [&](AgencyFixture& agency) {
                       alike = agency.send({"task_list",
                                            kTasked,
                                            {{"site", agency.sites[0]},
                                             {"from", "2026-11-02"},
                                             {"place.a", 1},
                                             {"task.a", "あ"},
                                             {"place.b", 2},
                                             {"task.b", "い"},
                                             {"place.c", 2},
                                             {"task.c", "う"}},
                                            agency.coach});
                   }};
    merged.driver->resize(1280, 800);
    merged.open("taskList", {{"record", QString::fromStdString(alike)}});
    ASSERT_EQ(merged.driver->touch("taskListAmend"), "");
    ASSERT_EQ(merged.driver->touch("taskUp_2"), "");
    ASSERT_EQ(merged.driver->touch("taskListSave"), "");
    ASSERT_TRUE(merged.driver->waitFor([&] {
        const auto view = merged.tablet().reader().record(merged.tablet().viewer(), alike);
        return view && wordsOf(view->values) == "あ 0 う 0 い 0 ";
    }));
}

}  // namespace ayumi::testing
