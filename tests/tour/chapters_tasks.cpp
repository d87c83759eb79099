// A coach reads the tasks that were cut out for somebody, and adds one.
#include "mobile/viewmodels/task_lists_page.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

QString firstTaskList(TourTablet& tablet) {
    auto* page =
        qobject_cast<viewmodels::TaskListsPage*>(tablet.app->context().navigator()->page());
    return page == nullptr ? QString() : page->lists()->at(0).value<viewmodels::TaskListLine>().key;
}

}  // namespace

void Tour::cutTasks() {
    m_report.chapter("業務の切り出し: the tasks of 渡辺 しげる are read, one is added");
    Hand& hand = *m_one.hand;
    hand.touch("nav_people");
    hand.touch("person_" + person(kWatanabe));
    hand.waitForControl("personTasks");
    hand.touch("personTasks");
    hand.waitForControl("taskListAdd");
    hand.check(hand.reads("合わせて1時間30分"), "four tasks take an hour and a half");
    threePictures(m_one, "one-tasks");
    hand.touch("taskList_" + firstTaskList(m_one));
    hand.waitForControl("taskListAmend");
    hand.check(hand.reads("仕事は合わせて1時間30分で、予定より3時間30分短いです"),
               "beside the five hours of the day");
    hand.check(hand.reads("★ 熱いものには、さわらない"), "what to take care of stands there");
    threePictures(m_one, "one-task-list");
    hand.touch("taskListAmend");
    hand.waitForControl("taskAdd");
    hand.touch("taskAdd");
    const QString code = m_one.app->context().navigator()->page()->property("newest").toString();
    hand.write("task." + code + "Input", "レジの横をふく");
    hand.write("minutes." + code + "Input", "10");
    threePictures(m_one, "one-task-form");
    hand.touch("taskListSave");
    hand.waitFor("the list says it",
                 [&] { return m_one.route() == "taskList" && hand.reads("レジの横をふく"); });
    openRoster(m_one, kBakery);
}

}  // namespace ayumi::tour
