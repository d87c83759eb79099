#include "mobile/viewmodels/routes.h"
#include "mobile/viewmodels/leave_form.h"
#include "mobile/viewmodels/leave_page.h"
#include "mobile/viewmodels/leaves_page.h"

#include "mobile/viewmodels/absence_page.h"
#include "mobile/viewmodels/agreement_form.h"
#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/assignment_form.h"
#include "mobile/viewmodels/attendance_page.h"
#include "mobile/viewmodels/calendar_form.h"
#include "mobile/viewmodels/cards_page.h"
#include "mobile/viewmodels/check_items_page.h"
#include "mobile/viewmodels/compare_page.h"
#include "mobile/viewmodels/confirmation_page.h"
#include "mobile/viewmodels/consent_page.h"
#include "mobile/viewmodels/consents_page.h"
#include "mobile/viewmodels/day_page.h"
#include "mobile/viewmodels/enrol_page.h"
#include "mobile/viewmodels/filling_page.h"
#include "mobile/viewmodels/fillings_page.h"
#include "mobile/viewmodels/goal_form_page.h"
#include "mobile/viewmodels/goal_page.h"
#include "mobile/viewmodels/goal_review_page.h"
#include "mobile/viewmodels/goals_due_page.h"
#include "mobile/viewmodels/goals_page.h"
#include "mobile/viewmodels/handover_page.h"
#include "mobile/viewmodels/held_page.h"
#include "mobile/viewmodels/help_page.h"
#include "mobile/viewmodels/home_page.h"
#include "mobile/viewmodels/look_page.h"
#include "mobile/viewmodels/meeting_form.h"
#include "mobile/viewmodels/meeting_page.h"
#include "mobile/viewmodels/months_page.h"
#include "mobile/viewmodels/move_page.h"
#include "mobile/viewmodels/new_secret_page.h"
#include "mobile/viewmodels/overview_page.h"
#include "mobile/viewmodels/own_day_page.h"
#include "mobile/viewmodels/own_plan_page.h"
#include "mobile/viewmodels/passphrase_page.h"
#include "mobile/viewmodels/pause_form.h"
#include "mobile/viewmodels/people_page.h"
#include "mobile/viewmodels/person_facts_page.h"
#include "mobile/viewmodels/person_form.h"
#include "mobile/viewmodels/person_month_page.h"
#include "mobile/viewmodels/person_page.h"
#include "mobile/viewmodels/pin_page.h"
#include "mobile/viewmodels/placement_form.h"
#include "mobile/viewmodels/placement_page.h"
#include "mobile/viewmodels/placements_page.h"
#include "mobile/viewmodels/plan_form.h"
#include "mobile/viewmodels/plan_page.h"
#include "mobile/viewmodels/question_flow.h"
#include "mobile/viewmodels/queue_page.h"
#include "mobile/viewmodels/recovery_page.h"
#include "mobile/viewmodels/rest_page.h"
#include "mobile/viewmodels/reviews_page.h"
#include "mobile/viewmodels/roster_page.h"
#include "mobile/viewmodels/search_page.h"
#include "mobile/viewmodels/settings_page.h"
#include "mobile/viewmodels/sheet_flow.h"
#include "mobile/viewmodels/sheets_page.h"
#include "mobile/viewmodels/sign_in_page.h"
#include "mobile/viewmodels/silent_page.h"
#include "mobile/viewmodels/site_calendar_page.h"
#include "mobile/viewmodels/site_form.h"
#include "mobile/viewmodels/site_overview_page.h"
#include "mobile/viewmodels/site_page.h"
#include "mobile/viewmodels/sites_page.h"
#include "mobile/viewmodels/span_page.h"
#include "mobile/viewmodels/staff_sheet_page.h"
#include "mobile/viewmodels/sync_page.h"
#include "mobile/viewmodels/talk_page.h"
#include "mobile/viewmodels/task_list_form.h"
#include "mobile/viewmodels/task_list_page.h"
#include "mobile/viewmodels/task_lists_page.h"
#include "mobile/viewmodels/timeline_page.h"
#include "mobile/viewmodels/today_page.h"
#include "mobile/viewmodels/trends_page.h"
#include "mobile/viewmodels/trouble_page.h"
#include "mobile/viewmodels/visit_page.h"
#include "mobile/viewmodels/visits_page.h"

namespace ayumi::viewmodels {

namespace {

template <class Page>
std::unique_ptr<QObject> make(AppContext& app, const QVariantMap& args) {
    return std::make_unique<Page>(app, args);
}

std::unique_ptr<QObject> makeReflection(AppContext& app, const QVariantMap& args) {
    return std::make_unique<QuestionFlow>(app, "reflection", args);
}

std::unique_ptr<QObject> makeCheck(AppContext& app, const QVariantMap& args) {
    return std::make_unique<QuestionFlow>(app, "daily_check", args);
}

std::unique_ptr<QObject> makeMarks(AppContext& app, const QVariantMap& args) {
    return std::make_unique<QuestionFlow>(app, "goal_mark", args);
}

std::unique_ptr<QObject> makeTaskMarks(AppContext& app, const QVariantMap& args) {
    return std::make_unique<QuestionFlow>(app, "task_mark", args);
}

std::unique_ptr<QObject> makePause(AppContext& app, const QVariantMap& args) {
    return std::make_unique<SpanPage>(app, "pause", args);
}

std::unique_ptr<QObject> makeAssignment(AppContext& app, const QVariantMap& args) {
    return std::make_unique<SpanPage>(app, "assignment", args);
}

std::unique_ptr<QObject> makeAgreement(AppContext& app, const QVariantMap& args) {
    return std::make_unique<SpanPage>(app, "agreement", args);
}

// Whose tablet it is, or to whom it was handed over.
std::vector<Route> participantsRoutes() {
    return {
        {"home", "Home.qml", {}, make<HomePage>},
        {"own", "OwnDay.qml", {}, make<OwnDayPage>},
        {"reflection", "Flow.qml", {}, makeReflection},
        {"check", "Flow.qml", {}, makeCheck},
        {"marks", "Flow.qml", {}, makeMarks},
        {"taskMarks", "Flow.qml", {}, makeTaskMarks},
        {"ownTasks", "OwnTasks.qml", {}, make<TaskListsPage>},
        {"ownGoals", "OwnGoals.qml", {}, make<GoalsPage>},
        {"confirmation", "Confirmation.qml", {}, make<ConfirmationPage>},
        {"sheets", "Sheets.qml", {}, make<SheetsPage>},
        {"sheet", "SheetFilling.qml", {}, make<SheetFlow>},
        {"talk", "Talk.qml", {}, make<TalkPage>},
        {"trends", "OwnTrends.qml", {}, make<TrendsPage>},
        {"ownPlan", "OwnPlan.qml", {}, make<OwnPlanPage>},
        {"signs", "Signs.qml", {}, make<CheckItemsPage>},
        {"look", "Look.qml", {}, make<LookPage>},
        {"help", "Help.qml", {}, make<HelpPage>},
        {"rest", "Rest.qml", {}, make<RestPage>},
    };
}

std::vector<Route> monthRoutes() {
    return {
        {"personMonth", "PersonMonth.qml", {"participant"}, make<PersonMonthPage>},
        {"months", "Months.qml", {}, make<MonthsPage>},
        {"overview", "Overview.qml", {}, make<OverviewPage>},
        {"siteOverview", "SiteOverview.qml", {"site"}, make<SiteOverviewPage>},
    };
}

std::vector<Route> staffRoutes() {
    return {
        {"enrol", "Enrol.qml", {}, make<EnrolPage>},
        {"trouble", "Trouble.qml", {}, make<TroublePage>},
        {"cards", "NameCards.qml", {}, make<CardsPage>},
        {"passphrase", "Passphrase.qml", {"person"}, make<PassphrasePage>},
        {"pin", "PinEntry.qml", {"person"}, make<PinPage>},
        {"secret", "NewSecretEntry.qml", {"participant"}, make<NewSecretPage>},
        {"recovery", "Recovery.qml", {}, make<RecoveryPage>},
        {"signIn", "SignIn.qml", {}, make<SignInPage>},
        {"today", "Today.qml", {}, make<TodayPage>},
        {"roster", "Roster.qml", {"site", "day"}, make<RosterPage>},
        {"attendance", "Attendance.qml", {"participant", "site", "day"}, make<AttendancePage>},
        {"move", "Move.qml", {"record"}, make<MovePage>},
        {"people", "People.qml", {}, make<PeoplePage>},
        {"search", "Search.qml", {}, make<SearchPage>},
        {"sites", "Sites.qml", {}, make<SitesPage>},
        {"site", "Site.qml", {"record"}, make<SitePage>},
        {"siteForm", "SiteForm.qml", {}, make<SiteForm>},
        {"siteCalendar", "SiteCalendar.qml", {"site"}, make<SiteCalendarPage>},
        {"calendarForm", "CalendarForm.qml", {"site"}, make<CalendarForm>},
        {"person", "Person.qml", {"participant"}, make<PersonPage>},
        {"personFacts", "PersonFacts.qml", {"record"}, make<PersonFactsPage>},
        {"personForm", "PersonForm.qml", {}, make<PersonForm>},
        {"assignmentForm", "AssignmentForm.qml", {"participant"}, make<AssignmentForm>},
        {"assignment", "PersonSpan.qml", {"record"}, makeAssignment},
        {"pauseForm", "PauseForm.qml", {"participant"}, make<PauseForm>},
        {"pause", "PersonSpan.qml", {"record"}, makePause},
        {"agreementForm", "AgreementForm.qml", {"participant"}, make<AgreementForm>},
        {"agreement", "PersonSpan.qml", {"record"}, makeAgreement},
        {"timeline", "Timeline.qml", {"participant"}, make<TimelinePage>},
        {"items", "CheckItems.qml", {"participant"}, make<CheckItemsPage>},
        {"personTrends", "PersonTrends.qml", {"participant"}, make<TrendsPage>},
        {"goals", "Goals.qml", {"participant"}, make<GoalsPage>},
        {"goal", "Goal.qml", {"record"}, make<GoalPage>},
        {"goalForm", "GoalEdit.qml", {}, make<GoalFormPage>},
        {"goalReview", "GoalReview.qml", {"record"}, make<GoalReviewPage>},
        {"goalsDue", "GoalsDue.qml", {}, make<GoalsDuePage>},
        {"tasks", "TaskLists.qml", {"participant"}, make<TaskListsPage>},
        {"taskList", "TaskList.qml", {"record"}, make<TaskListPage>},
        {"taskListForm", "TaskListForm.qml", {"participant"}, make<TaskListForm>},
        {"fillings", "Fillings.qml", {"participant"}, make<FillingsPage>},
        {"filling", "Filling.qml", {"record"}, make<FillingPage>},
        {"staffSheet", "StaffSheet.qml", {"participant", "sheet"}, make<StaffSheetPage>},
        {"compare", "Compare.qml", {"participant", "sheet"}, make<ComparePage>},
        {"consents", "Consents.qml", {"participant"}, make<ConsentsPage>},
        {"consent", "Consent.qml", {"participant"}, make<ConsentPage>},
        {"plan", "Plan.qml", {"participant"}, make<PlanPage>},
        {"planForm", "PlanForm.qml", {"participant"}, make<PlanForm>},
        {"placements", "Placements.qml", {"participant"}, make<PlacementsPage>},
        {"placement", "Placement.qml", {"record"}, make<PlacementPage>},
        {"placementForm", "PlacementForm.qml", {"participant"}, make<PlacementForm>},
        {"meeting", "Meeting.qml", {"record"}, make<MeetingPage>},
        {"meetingForm", "MeetingForm.qml", {"participant"}, make<MeetingForm>},
        {"reviews", "Reviews.qml", {}, make<ReviewsPage>},
        {"silent", "Silent.qml", {}, make<SilentPage>},
        {"leaves", "Leaves.qml", {}, make<LeavesPage>},
        {"leave", "Leave.qml", {"record"}, make<LeavePage>},
        {"leaveForm", "LeaveForm.qml", {}, make<LeaveForm>},
        {"visits", "Visits.qml", {}, make<VisitsPage>},
        {"visit", "Visit.qml", {}, make<VisitPage>},
        {"queue", "Queue.qml", {}, make<QueuePage>},
        {"day", "Day.qml", {"participant", "day"}, make<DayPage>},
        {"absence", "Absence.qml", {"participant", "site", "day"}, make<AbsencePage>},
        {"held", "Held.qml", {}, make<HeldPage>},
        {"sync", "Sending.qml", {}, make<SyncPage>},
        {"settings", "Settings.qml", {}, make<SettingsPage>},
        {"handover", "Handover.qml", {}, make<HandoverPage>},
    };
}

}  // namespace

const std::vector<Route>& routeTable() {
    static const std::vector<Route> kRoutes = [] {
        auto routes = staffRoutes();
        for (Route& one : monthRoutes()) routes.push_back(std::move(one));
        for (Route& one : participantsRoutes()) routes.push_back(std::move(one));
        return routes;
    }();
    return kRoutes;
}

}  // namespace ayumi::viewmodels
