// 業務の切り出し as staff read it: a person's lists, one list with its minutes and marks, what two
// wrote at once, what was taken back. Numbers are worked out by hand from task_samples.h.
#include "mobile/viewmodels/task_list_page.h"
#include "mobile/viewmodels/task_lists_page.h"
#include "tests/qml/pages/tasks_fixture.h"

namespace ayumi::testing {

namespace {

class TasksTest : public TasksFixture {
protected:
    viewmodels::TaskListPage* page() {
        return qobject_cast<viewmodels::TaskListPage*>(app.context().navigator()->page());
    }
    QString marksOf(int task) {
        QString marks;
        for (const QVariant& day : page()->tasks()[task].toMap()["lately"].toList()) {
            const QVariantMap one = day.toMap();
            marks += one["day"].toString().mid(8) + ":" + one["mark"].toString() + " ";
        }
        return marks;
    }
};

}  // namespace

TEST_F(TasksTest, StandOnThePersonsPage_AndAreListedByTheirTime) {
    app.open("person", {{"participant", person(kTasked)}});
    EXPECT_TRUE(shows("きょうは4件。まだ書いていません")) << shown();
    touch("personTasks");
    ASSERT_EQ(route(), "tasks");
    auto* lists = qobject_cast<viewmodels::TaskListsPage*>(app.context().navigator()->page());
    ASSERT_EQ(lists->lists()->count(), 1);
    EXPECT_EQ(lists->earlier()->count(), 1);
    const auto now = lists->lists()->at(0).value<viewmodels::TaskListLine>();
    EXPECT_EQ(now.key.toStdString(), sent.now);
    EXPECT_EQ(now.phase, "current");
    EXPECT_TRUE(shows("仕事 4件・★ 2件"));
    EXPECT_TRUE(shows("合わせて2時間5分")) << "20 + 45 + 60, one says none";
    EXPECT_TRUE(shows("前の一覧"));
    touch("taskList_" + now.key);
    EXPECT_EQ(route(), "taskList");
}

TEST_F(TasksTest, OneListSaysMinutesBesideTheDay_AndHowItWentOfLate) {
    openList(sent.now);
    EXPECT_TRUE(shows("1日の予定は9:00–15:00（休憩も入れて6時間）"));
    EXPECT_TRUE(shows("仕事は合わせて2時間5分で、予定より3時間55分短いです"));
    EXPECT_TRUE(shows("分を書いていない仕事が1件あります"));
    EXPECT_TRUE(shows("★ 水をこぼさない。ぬれていたら声をかける"));
    EXPECT_TRUE(shows("いまは外している仕事：「袋をたたむ」"));
    EXPECT_EQ(marksOf(0), "12:done 13:done 18: 19:a_little ");
    EXPECT_EQ(marksOf(1), "12:a_little 13: 18:done 19: ");
    EXPECT_EQ(marksOf(2), "12:not_yet 13:done 18: 19: ");
    EXPECT_EQ(marksOf(3), "12: 13: 18:unknown 19: ");
    EXPECT_TRUE(shows("「水をこぼさなかった」"));
    EXPECT_TRUE(shows("空の箱は、書いていない日"));
}

TEST_F(TasksTest, WithoutAList_ThePageSaysSo_AndOneThatEndedIsAskedNoMore) {
    openLists("三浦");
    EXPECT_TRUE(shows("いまの仕事の一覧は、ありません"));
    EXPECT_EQ(app.driver->find("tasksMarkFor"), nullptr);
    openLists(kTasksOver);
    EXPECT_TRUE(shows("おわった一覧"));
    EXPECT_EQ(app.driver->find("tasksMarkFor"), nullptr);
    app.open("person", {{"participant", person(kTasksOver)}});
    EXPECT_TRUE(shows("仕事の一覧は、まだありません"));
}

TEST_F(TasksTest, TwoOpenListsOfOneSite_ArePointedOut_UntilOneEnds) {
    openLists(kTwoLists);
    EXPECT_TRUE(shows("同じはたらく場の一覧が、もう1つ開いています"));
    openList(sent.first);
    EXPECT_TRUE(shows("どちらかに、おわりの日を入れてください"));
    touch("taskListClashAction");
    app.driver->settle();
    EXPECT_TRUE(shows("タオルをたたむ")) << shown();
    openList(sent.first);
    touch("taskListAmend");
    write("toInput", "2026-10-31");
    touch("taskListSave");
    ASSERT_TRUE(comesTo("taskList"));
    EXPECT_TRUE(app.driver->waitFor([&] { return page()->clash().isEmpty(); }));
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(TasksTest, WhatTwoWroteAtOnce_StandsSideBySide_NamedByItsTask_AndIsSettled) {
    std::string twice;
    PageApp rivals{true, [&](AgencyFixture& agency) {
                       const std::map<std::string, Json> whole{{"site", agency.sites[0]},
                                                               {"from", "2026-11-02"},
                                                               {"place.01_a", 1},
                                                               {"task.01_a", "皿をあらう"},
                                                               {"minutes.01_a", 30}};
                       twice = agency.sendRivals(
                           {{"task_list", kTasked, whole, agency.coach},
                            {"task_list", kTasked, {{"minutes.01_a", 45}}, agency.supervisor}});
                   }};
    rivals.driver->resize(1280, 800);
    rivals.open("taskList", {{"record", QString::fromStdString(twice)}});
    EXPECT_TRUE(rivals.driver->shows("「皿をあらう」のかかる分の記録が2つあります"))
        << rivals.driver->shownTexts().join(" / ").toStdString();
    EXPECT_TRUE(rivals.driver->shows("30分"));
    EXPECT_TRUE(rivals.driver->shows("45分"));
    ASSERT_EQ(rivals.driver->touch("settle_minutes.01_a_1"), "");
    ASSERT_TRUE(rivals.driver->waitFor([&] {
        const auto view = rivals.tablet().reader().record(rivals.tablet().viewer(), twice);
        return view && !view->contested;
    }));
}

TEST_F(TasksTest, TakenBackWithAReason_ItIsAskedNoMore) {
    openList(sent.now);
    touch("taskListTakeBack");
    write("takeBackReasonInput", "ちがう人の仕事だった");
    touch("dialogAccept");
    ASSERT_TRUE(app.driver->waitFor([&] { return record(sent.now).isVoid; }));
    EXPECT_EQ(record(sent.now).fields.at("void").reason, "ちがう人の仕事だった");
    openLists(kTasked);
    EXPECT_EQ(app.driver->find("tasksMarkFor"), nullptr);
    openList(sent.now);
    EXPECT_TRUE(shows("この記録は、いま見られません"));
}

TEST_F(TasksTest, ASupervisorWritesThem_AndThePersonDoesNot) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->replace("tasks", {{"participant", person(kTasked)}});
    app.driver->settle();
    EXPECT_NE(app.driver->find("taskListAdd"), nullptr);
    EXPECT_EQ(app.driver->find("tasksMarkFor"), nullptr) << "marks are the person's own words";
    app.signIn(app.agency.people[kTasked], kParticipantPin);
    EXPECT_FALSE(app.tablet().reader().mayWrite(app.tablet().viewer(), "task_list",
                                                app.agency.people[kTasked]));
}

}  // namespace ayumi::testing
