// The screens, and how each is reached.
#include <algorithm>
#include <stdexcept>

#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/routes.h"
#include "tests/qml/pages/calendar_samples.h"
#include "tests/qml/pages/closing_samples.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/follow_up_samples.h"
#include "tests/qml/pages/leave_samples.h"
#include "tests/qml/pages/month_samples.h"
#include "tests/qml/pages/page_scenes.h"
#include "tests/qml/pages/page_scenes_first.h"
#include "tests/qml/pages/page_steps.h"
#include "tests/qml/pages/placement_samples.h"
#include "tests/qml/pages/plan_samples.h"
#include "tests/qml/pages/service_samples.h"
#include "tests/qml/pages/sheet_samples.h"
#include "tests/qml/pages/site_samples.h"
#include "tests/qml/pages/task_samples.h"

namespace ayumi::testing {

namespace {

struct Scene {
    const char* name;
    const char* route;
    std::vector<QString> steps;  // takeStep()
    // Of which person and day, if not the one of PageApp::argsOf; who opens it themselves.
    const char* person = nullptr;
    const char* day = nullptr;
    const char* pin = nullptr;
};

const char* const kToday = "2026-11-20";

const std::vector<Scene>& screens() {
    static const std::vector<Scene> kScreens{
        {"question", "reflection", {"!start"}},
        {"pick", "reflection", {"!start", "!next", "!next"}},
        {"words", "reflection", {"!start", "!next", "!next", "!openText"}},
        {"answers", "reflection", {"!start", "!next", "!next", "!next", "!next", "!next"}},
        {"sign", "check", {"!start"}},
        {"sign-long", "check", {"!start", "!next", "!next"}, "グエン", nullptr, "7059"},
        {"called", "help", {"!yes"}},
        {"why", "confirmation", {"!differs"}},
        {"done", "confirmation", {"confirmYes"}},
        {"denied", "handover", {"!no"}},
        {"answer", "talk", {"!write"}},
        {"consent", "check", {}, "三浦", nullptr, "5841"},
        {"pictures", "secret", {"secretKind_pictures"}},
        {"staff", "cards", {"cardsStaff"}},
        {"contested", "day", {}, "渡辺", kToday},
        {"returned", "day", {}, "井上", kReturnedDay},
        {"flag", "day", {}, "小林", kToday},
        {"ready", "day", {}, "佐々木", kToday},
        {"empty", "day", {}, "佐々木", "2026-11-15"},
        {"filtered", "queue", {"filter_contested"}},
        {"own", "compare", {}, kFiller, nullptr, kFillerPin},
        {"nothing", "fillings", {}, "三浦"},
        {"person", "visits", {}, "佐々木"},
        {"before", "visits", {"!earlier"}},
        {"offered", "items", {}, kFiller},
        {"question", "marks", {"!start"}},
        {"answers", "marks", {"!start", "!next", "!next"}},
        {"none", "marks", {}, "井上", nullptr, "3618"},
        {"none", "ownGoals", {}, "井上", nullptr, "3618"},
        {"question", "taskMarks", {"!start", "!next"}},
        {"answers", "taskMarks", {"!start", "!next", "!next", "!next", "!next"}},
        {"none", "taskMarks", {}, "三浦", nullptr, "5841"},
        {"none", "ownTasks", {}, "三浦", nullptr, "5841"},
        {"two", "tasks", {}, kTwoLists},
        {"planned", "person", {}, kPlanned},
        {"planned", "home", {}, kPlanned, nullptr, kPlannedPin},
        {"talked", "timeline", {}, kPlanned},
        {"goals", "timeline", {"kind_goal"}},
        {"none", "timeline", {"kind_rest"}},
        {"none", "plan", {}, "三浦"},
        {"two", "plan", {}, kTwice},
        {"next", "plan", {"planNext"}, kOverdue},
        {"busy", "personMonth", {}, kBusyMonth},
        {"away", "personMonth", {}, kAway},
        {"away", "person", {}, kAway},
        {"ready", "personMonth", {"monthBefore"}, kReadyToClose},
        {"closed", "personMonth", {"monthBefore"}, kClosed},
        {"changed", "personMonth", {"monthBefore"}, kChangedSince},
        {"twice", "personMonth", {"monthBefore"}, kClosedTwice},
        {"own-none", "ownPlan", {}, "井上", nullptr, "3618"},
        {"twice", "sites", {"sitesWantedInput=ねむのき", "site_*"}},
    };
    return kScreens;
}

const std::vector<Scene>& parts() {
    static const std::vector<Scene> kParts{
        {"signing", "day", {"sign"}, "佐々木", kToday},
        {"signing-wrong",
         "day",
         {"sign", "signSecretInput=000000", "dialogAccept"},
         "佐々木",
         kToday},
        {"returning", "day", {"return"}, "佐々木", kToday},
        {"words", "day", {"comment"}, "佐々木", kToday},
        {"seen", "day", {"flagSeen"}, "小林", kToday},
        {"signed-version", "day", {"showSigned"}},
        {"signing", "queue", {"choose_*", "signChosen"}},
        {"closing", "months", {"closeReady"}},
        {"opening-again", "personMonth", {"monthBefore", "openMonth"}, kClosed},
        {"take-back", "attendance", {"formTakeBack"}},
        {"take-back", "visit", {"visitTakeBack"}},
        {"new", "today", {"todayContact"}},
        {"unusual", "visit", {"visitLeftInput=9:10", "visitSave"}},
        {"refused",
         "visit",
         {"visitLeftInput=25:00", "visitInMinutesInput=-5", "visitInKmInput=ちかい", "visitSave"}},
        {"moved", "visit", {"visitFor_*", "visitSave"}},
        {"left", "today", {"leave_*"}},
        {"withdrawing", "consents", {"withdraw_*"}},
        {"setting-aside", "held", {"aside_*"}},
        {"letting-in", "held", {"release_*"}},
        {"menu", "roster", {"more_*"}},
        {"take-back", "plan", {"planTakeBack"}},
        {"amend", "plan", {"planAmend", "policyInput=いっしょに休む"}},
        {"talk", "plan", {"planTalk"}},
        {"wrong", "planForm", {"toInput=2026-2-31", "planSave"}},
        {"wrong", "meetingForm", {"meetingSave"}},
        {"take-back", "meeting", {"meetingTakeBack"}},
        {"wrong", "placementForm", {"placementSave"}},
        {"carry-on", "placement", {"placementCarryOn", "stage_minimum_wage_staff"}},
        {"prepared", "placements", {"placement_*"}},
        {"new", "people", {"personAdd", "nameInput=石川", "name_kanaInput=Natsumi", "personSave"}},
        {"same-reading", "people", {"personAdd", "name_kanaInput=ヤマモト ハルカ"}},
        {"not-found", "people", {"peopleWantedInput=ない名前"}},
        {"last-day", "personForm", {"ended_onInput=2026-11-30", "guardian_nameInput=山本 よしこ"}},
        {"wrong", "assignmentForm", {"assignmentSave"}},
        {"wrong", "pauseForm", {"pauseSave"}},
        {"found", "sites", {"sitesWantedInput=ﾊﾟｿｺﾝ", "sitesDay_6"}},
        {"not-found", "sites", {"sitesWantedInput=ない言葉"}},
        {"taken-back", "sites", {"sitesGone_yes"}},
        {"read-taken-back", "sites", {"sitesGone_yes", "site_*"}},
        {"correct", "site", {"siteAmend", "opensInput=16:00", "roomInput=5000", "siteSave"}},
        {"more", "search", {"searchWantedInput=さ", "!lookNow", "!showMore"}},
        {"not-found", "search", {"searchWantedInput=ない言葉です", "!lookNow"}},
        {"nothing", "search", {"searchWantedInput="}},
        {"too-long", "search", {"searchWantedInput=" + QString(101, u'あ'), "!lookNow"}},
        {"arrived", "own", {"arrive_*"}},
        {"words", "marks", {"!start", "!openText"}},
        {"bad", "goalForm", {"goalCountInput=たくさん", "goalTaskInput=もどす", "goalSave"}},
        {"next", "goalReview", {"next_yes", "reviewSelfInput=できた日がふえた"}},
        {"take-back", "goal", {"goalTakeBack"}},
        {"nothing", "goals", {}, "三浦"},
        {"nothing", "tasks", {}, "三浦"},
        {"over", "tasks", {}, kTasksOver},
        {"clash", "tasks", {"taskList_*"}, kTwoLists},
        {"new", "tasks", {"taskListAdd"}, kTasked},
        {"take-back", "taskList", {"taskListTakeBack"}},
        {"correct", "taskList", {"taskListAmend", "taskRemove_2", "taskAdd"}},
        {"bad", "taskListForm", {"taskAdd", "fromInput=2026-2-31", "taskListSave"}},
        {"goal", "day", {}, "佐々木", "2026-11-18"},
        {"time", "own", {"fixArrived_*"}},  // after it: of the time that was just taken
    };
    return kParts;
}

// What holds of somebody from a day to a day, and the days of a workplace.
const std::vector<Scene>& dayParts() {
    static const std::vector<Scene> kParts{
        {"take-back", "assignment", {"assignmentTakeBack"}},
        {"take-back", "pause", {"pauseTakeBack"}},
        {"take-back", "leave", {"leaveTakeBack"}},
        {"wrong", "leaveForm", {"fromInput=2026-12-2", "toInput=2026-12-1", "leaveSave"}},
        {"agreed", "placements", {}, kAgreed},
        {"beside", "placements", {"agreement_*", "agreementTakeBack"}, kAgreed},
        {"wrong",
         "placements",
         {"agreement_*", "agreementAmend", "expects_task_mark", "visit_line_minutesInput=20",
          "agreementSave"},
         kAgreed},
        {"nothing", "agreementForm", {"agreementSave"}},
        {"day", "siteCalendar", {"!later", "day_2026-12-29"}},
        {"contested", "siteCalendar", {"!later", "day_2026-12-26"}},
        {"usual", "siteCalendar", {"!later", "!later", "!later"}},
        {"before", "siteOverview", {"!earlier"}},
        {"before", "overview", {"!earlier"}},
        {"wrong", "calendarForm", {"fromInput=2026-2-31", "calendarSave"}},
        {"holidays",
         "calendarForm",
         {"fromInput=2026-12-28", "toInput=2027-1-3", "plan_closed", "noteInput=冬休み"}},
    };
    return kParts;
}

void reach(PageApp& app, const Scene& scene) {
    QVariantMap args;
    if (scene.person != nullptr && scene.pin == nullptr) {
        args = app.argsOf(scene.route);
        args["participant"] = QString::fromStdString(app.agency.people[scene.person]);
    }
    if (scene.day != nullptr) args["day"] = scene.day;
    if (scene.pin != nullptr) {
        app.signIn(app.agency.people[scene.person], scene.pin);
        app.context().navigator()->replace(scene.route, app.argsOf(scene.route));
        app.driver->settle();
    } else {
        app.open(scene.route, args);
    }
    for (const QString& one : scene.steps) takeStep(app, one);
}

// A sheet from its first question on; `further` steps behind the question that many times つぎへ
// leads to. 1 signs, 4 sleep, 5 work, 6 calm, 7 scenes, 8 since, 9 own, 10 the amount of help.
std::vector<QString> onSheet(int nexts, const std::vector<QString>& further = {}) {
    std::vector<QString> steps{"!start"};
    steps.insert(steps.end(), static_cast<std::size_t>(nexts), "!next");
    steps.insert(steps.end(), further.begin(), further.end());
    return steps;
}

const std::vector<Scene>& sheetScreens() {
    static const std::vector<Scene> kScreens{
        {"one-of", "sheet", onSheet(0)},
        {"some-of", "sheet", onSheet(1)},
        {"text", "sheet", onSheet(6)},
        {"table", "sheet", onSheet(7)},
    };
    return kScreens;
}

const std::vector<Scene>& sheetParts() {
    static const std::vector<Scene> kParts{
        {"date", "sheet", onSheet(8)},
        {"scale", "sheet", onSheet(4)},
        {"last-of-some", "sheet", onSheet(3, {"answer_cross"})},
        {"other", "sheet", onSheet(0, {"answer_other", "!next"})},
        {"cell", "sheet", onSheet(8, {"sheetAdd", "sheetTextInput=朝の駅"})},
        {"cell-last", "sheet", onSheet(8, {"sheetChange_1", "!next"})},
        {"row-removed", "sheet", onSheet(8, {"sheetRemove_1"})},
        {"put-back", "sheet", onSheet(8, {"sheetAdd", "sheetTextInput=朝の駅", "!back"})},
        {"own", "sheet", onSheet(10)},
        {"day", "sheet", onSheet(9, {"sheetToday"})},
        {"help", "sheet", onSheet(11)},
        {"rest", "sheet", onSheet(3, {"rest"})},
        {"answers", "sheet", onSheet(12)},
        {"taking", "sheet", onSheet(12, {"!askBack"})},
        {"given", "sheet", onSheet(12, {"next"})},
    };
    return kParts;
}

// The longest of the sentences there are, so that any other has room as well.
constexpr const char* kLongest = "token_expired";
constexpr const char* kLongestOfField = "field_time_past_midnight";

// Everything the page can say went wrong, at once; false if it has nothing to say.
bool tellProblems(PageApp& app) {
    QObject* page = app.context().navigator()->page();
    bool told = false;
    for (int i = page->metaObject()->propertyOffset(); i < page->metaObject()->propertyCount();
         ++i) {
        const auto property = page->metaObject()->property(i);
        auto* problem = qobject_cast<viewmodels::Problem*>(property.read(page).value<QObject*>());
        if (problem == nullptr) continue;
        const bool field = QString(property.name()) != "problem";
        problem->set({field ? kLongestOfField : kLongest, {}});
        told = true;
    }
    app.driver->settle();
    return told;
}

// From now on this person opens their screens with pictures.
void givePictures(PageApp& app, const std::string& person, const char* pin) {
    app.signIn(person, pin);
    bool kept = false;
    auto& tablet = app.tablet();
    tablet.beginNewSecret(person, store::Secret::pin(pin), &app.context(), [&](auto) {
        tablet.keepNewSecret({store::Secret::pictures({3, 7, 11})}, &app.context(),
                             [&](auto done) { kept = done.ok(); });
    });
    if (!app.driver->waitFor([&] { return kept; })) throw std::runtime_error("no pictures");
}

class Walk {
public:
    using Visit = std::function<void(PageApp& app, const QString& name, SceneKind kind)>;

    Walk(const std::function<bool(const QString& route)>& wanted, const Visit& visit)
        : m_wanted(wanted), m_visit(visit) {}

    void pages(PageApp& app) {
        for (const auto& route : viewmodels::routeTable()) {
            const QString name = QString::fromStdString(route.name);
            if (name == "enrol" || !m_wanted(name)) continue;
            putOn(app, {"ja", kWide, 100, "light"});
            app.open(name);
            m_visit(app, name, SceneKind::Page);
            if (tellProblems(app)) m_visit(app, name + "-problems", SceneKind::Problem);
        }
    }

    void scenes(PageApp& app, const std::vector<Scene>& scenes, SceneKind kind) {
        for (const Scene& scene : scenes) {
            if (!m_wanted(scene.route)) continue;
            const QString name = QString(scene.route) + "-" + scene.name;
            putOn(app, {"ja", kWide, 100, "light"});
            try {
                reach(app, scene);
            } catch (const std::exception& failure) {
                throw std::runtime_error(name.toStdString() + ": " + failure.what());
            }
            m_visit(app, name, kind);
        }
    }

    // What staff are told who would write for somebody that consented to nothing.
    void withoutConsent(PageApp& app) {
        if (!m_wanted("check")) return;
        putOn(app, {"ja", kWide, 100, "light"});
        app.open("check", {{"participant", QString::fromStdString(app.agency.people["三浦"])},
                           {"proxy", true}});
        m_visit(app, "check-consent-proxy", SceneKind::Page);
    }

    // Records that cannot be read while somebody is at it.
    void unreadable(PageApp& app) {
        if (!m_wanted("trouble")) return;
        app.tablet().lock();
        putOn(app, {"ja", kWide, 100, "light"});
        app.context().navigator()->replace("trouble", {{"code", "reading_failed"}});
        app.driver->settle();
        m_visit(app, "trouble-reading", SceneKind::Part);
    }

    // Sheets that cannot be filled in, and what was filled in, to read.
    void closedSheets(PageApp& app) {
        if (!m_wanted("sheet")) return;
        const auto open = [&](const QVariantMap& args, const QString& name) {
            putOn(app, {"ja", kWide, 100, "light"});
            app.context().navigator()->replace("sheet", args);
            app.driver->settle();
            m_visit(app, name, SceneKind::Part);
        };
        app.open("sheets");
        open({{"sheet", "tomorrow"}}, "sheet-newer");
        for (const auto& row : app.tablet().reader().rows(app.tablet().viewer(), "self_check")) {
            if (row.text("sheet") != "every_type" || row.text("state") == "draft") continue;
            open({{"record", QString::fromStdString(row.record)}}, "sheet-read");
        }
        app.signIn(app.agency.people["小林"], "4072");
        open({{"sheet", "every_type"}}, "sheet-consent");
        app.signIn(app.agency.coach, kCoachPin);
        open({{"sheet", "every_type"},
              {"participant", QString::fromStdString(app.agency.people["佐々木"])},
              {"proxy", true}},
             "sheet-proxy");
        takeStep(app, "!handIn");
        m_visit(app, "sheet-proxy-ask", SceneKind::Part);
    }

    void picturePin(PageApp& app) {
        if (!m_wanted("pin")) return;
        putOn(app, {"ja", kWide, 100, "light"});
        givePictures(app, app.agency.people["井上"], "3618");
        app.context().navigator()->replace(
            "pin", {{"person", QString::fromStdString(app.agency.people["井上"])}});
        app.driver->settle();
        m_visit(app, "pin-pictures", SceneKind::Page);
    }

    // A tablet that was not enrolled yet, and the steps of its first page.
    void enrolment() {
        if (!m_wanted("enrol")) return;
        PageApp fresh(false);
        m_visit(fresh, "enrol", SceneKind::Page);
        putOn(fresh, {"ja", kWide, 100, "light"});
        for (const char* one : {"enrolAddressInput=ayumi.example.jp",
                                "enrolCodeInput=AAAAAAAAAAAAAAAABBBBBBBBBB", "enrolNext"}) {
            takeStep(fresh, one);
        }
        m_visit(fresh, "enrol-check", SceneKind::Part);
        if (tellProblems(fresh)) m_visit(fresh, "enrol-problems", SceneKind::Problem);
    }

    // Own trends with every mark there is.
    void writtenWeeks() {
        if (!m_wanted("trends") && !m_wanted("personTrends")) return;
        PageApp app(true, [](AgencyFixture& agency) { agency.addWrittenWeeks(); });
        for (const QString& route : {QString("trends"), QString("personTrends")}) {
            if (!m_wanted(route)) continue;
            app.open(route);
            m_visit(app, route + "-weeks", SceneKind::Part);
        }
    }

    // Two supervisors, one of whom is away and the other soon will be.
    void leaves() {
        static const QStringList kTelling{"leaves", "leaveForm", "leave", "queue", "today", "day"};
        if (std::ranges::none_of(kTelling, m_wanted)) return;
        PageApp app(true, [](AgencyFixture& agency) { sendLeaves(agency); });
        for (const QString& route : kTelling) {
            if (!m_wanted(route)) continue;
            putOn(app, {"ja", kWide, 100, "light"});
            app.open(route);
            m_visit(app, route + "-deputy", SceneKind::Part);
        }
    }

    // A call for help that nobody has seen for half an hour, above whatever is open.
    void calls() {
        static const QStringList kUnder{"roster", "queue", "attendance"};
        if (std::ranges::none_of(kUnder, m_wanted)) return;
        PageApp app(true, [](AgencyFixture& agency) {
            agency.send({"flag", "井上", {{"source", "asked"}}, agency.people["井上"]});
        });
        app.agency.clock.advance(TimeMs{30} * 60'000);
        for (const QString& route : kUnder) {
            if (!m_wanted(route)) continue;
            putOn(app, {"ja", kWide, 100, "light"});
            app.open(route);
            m_visit(app, route + "-call", route == "roster" ? SceneKind::Page : SceneKind::Part);
        }
    }

private:
    const std::function<bool(const QString& route)>& m_wanted;
    const Visit& m_visit;
};

}  // namespace

void forEachScene(const std::function<bool(const QString& route)>& wanted,
                  const std::function<void(PageApp&, const QString&, SceneKind)>& visit) {
    Walk walk(wanted, visit);
    walk.enrolment();
    forEachFirstScene(wanted, visit);
    walk.writtenWeeks();
    walk.leaves();
    walk.calls();
    PageApp app(true, [](AgencyFixture& agency) {
        agency.holdSamples();
        agency.addRareThings();
        agency.addGoals();
        sendFillings(agency);
        sendPlans(agency);
        sendMonths(agency);
        sendClosings(agency);
        sendCalendar(agency);
        sendSites(agency);
        sendPlacements(agency);
        sendEmployments(agency);
        sendService(agency);
        sendLeaveAlone(agency);
        sendTasks(agency);
        sendSheet(agency, everyTypeSheet());
        sendSheet(agency, rhythmSheet());
        sendSheet(agency, newerSheet());
        sendSelfCheckConsent(agency, "佐々木");
        sendFilling(agency, "佐々木", "draft", "2026-11-12");
        sendFilling(agency, "佐々木", "submitted", "2026-05-08");
    });
    walk.pages(app);
    walk.scenes(app, screens(), SceneKind::Page);
    walk.scenes(app, parts(), SceneKind::Part);
    walk.scenes(app, dayParts(), SceneKind::Part);
    walk.scenes(app, sheetScreens(), SceneKind::Page);
    walk.scenes(app, sheetParts(), SceneKind::Part);
    walk.closedSheets(app);
    walk.withoutConsent(app);
    walk.picturePin(app);
    walk.unreadable(app);
}

}  // namespace ayumi::testing
