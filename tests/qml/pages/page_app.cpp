#include "tests/qml/pages/page_app.h"

#include <algorithm>
#include <stdexcept>

#include "mobile/sync/no_transport.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/visits_of.h"
#include "shared/records/validation.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/placement_samples.h"
#include "tests/qml/pages/plan_samples.h"
#include "tests/qml/pages/service_samples.h"

namespace ayumi::testing {

PageApp::PageApp(bool filled, const std::function<void(AgencyFixture&)>& before,
                 const std::function<void(const std::filesystem::path&)>& onFolder, Agency of,
                 FirstHelp help) {
    std::filesystem::create_directories(tabletFolder());
    if (onFolder) onFolder(tabletFolder());
    agency.before = before;
    agency.bare = of != Agency::Full;
    agency.lone = of == Agency::Lone;
    agency.firstHelpRead = help == FirstHelp::Read;
    if (filled) agency.fill(tabletFolder());
    start();
}

void PageApp::start() {
    app = std::make_unique<app::App>(
        app::AppConfig{tabletFolder(), agency.clock, agency.random,
                       [](tablet::TransportListener& listener) {
                           return std::make_unique<tablet::NoTransport>(listener);
                       },
                       agency.cost,
                       [this] {
                           auto made = std::make_unique<FakeSpeech>();
                           speech = made.get();
                           return made;
                       }});
    context().settings()->setMotion(false);
    context().settings()->setLanguage("ja");
    app->start();
    app->window()->resize(1280, 800);
    app->window()->show();
    driver = std::make_unique<PageDriver>(app->window());
    driver->settle();
}

void PageApp::restart(const std::function<void()>& meanwhile) {
    driver.reset();
    app.reset();
    if (meanwhile) meanwhile();
    start();
}

void PageApp::killAndStart(const std::vector<AgencyFixture::Sent>& arrived) {
    killAndStart([&] {
        if (!arrived.empty()) agency.arrive(tabletFolder(), arrived);
    });
}

void PageApp::killAndStart(const std::function<void()>& meanwhile) {
    settleCommands();
    const auto left = m_tabletFolder.parent_path() / ("killed-" + std::to_string(++m_kills));
    std::filesystem::copy(m_tabletFolder, left, std::filesystem::copy_options::recursive);
    driver.reset();
    app.reset();
    m_tabletFolder = left;
    if (meanwhile) meanwhile();
    start();
}

void PageApp::goOnWith(const std::filesystem::path& tabletFolder) {
    restart([&] { m_tabletFolder = tabletFolder; });
}

void PageApp::settleCommands() {
    bool done = false;
    tablet().saveTogether({}, &context(), [&](const auto&) { done = true; });
    if (!driver->waitFor([&] { return done; })) throw std::runtime_error("the engine hangs");
}

void PageApp::practise() {
    app->context().practise();
    if (!driver->waitFor([&] { return app->practice().room() != nullptr; })) {
        throw std::runtime_error("no practice");
    }
    driver->settle();
}

void PageApp::home(const char* familyName, const char* pin) {
    signIn(agency.people[familyName], pin);
    context().navigator()->replace("home");
    driver->settle();
}

void PageApp::signIn(const std::string& person, const char* pin) {
    if (tablet().session().person().toStdString() == person) return;
    tablet().lock();
    bool done = false;
    std::string code;
    const auto ended = [&](const Result<void>& result) {
        done = true;
        if (!result) code = result.error().code;
    };
    if (tablet().state() == viewmodels::Tablet::State::Closed) {
        tablet().openDatabase(agency.coach, store::Secret::passphrase(agency.passphrase),
                              &context(), ended);
        if (!driver->waitFor([&] { return done; }) || !code.empty()) {
            throw std::runtime_error("opening: " + code);
        }
    }
    done = false;
    tablet().unlock(person, store::Secret::pin(pin), &context(), ended);
    if (!driver->waitFor([&] { return done; }) || !code.empty()) {
        throw std::runtime_error("unlocking: " + code);
    }
    context().enter();
    driver->settle();
}

QString PageApp::firstOf(const std::string& kind) {
    const auto rows = tablet().reader().rows(tablet().viewer(), kind);
    return rows.empty() ? QString() : QString::fromStdString(rows.front().record);
}

QString PageApp::firstAbout(const std::string& kind) {
    const auto rows = tablet().reader().rows(tablet().viewer(), kind);
    return rows.empty() ? QString() : QString::fromStdString(rows.front().about);
}

// Of pages about a time of somebody: where they work, who looks after them, rests.
QVariantMap PageApp::argsOfService(const QString& route) {
    static const QStringList kRecords{"placement", "assignment", "pause", "agreement"};
    const QString served = QString::fromStdString(agency.people[kServed]);
    if (kRecords.contains(route)) return {{"record", firstOf(route.toStdString())}};
    if (route == "personFacts" || route == "personForm") return {{"record", served}};
    if (route == "placements" || route == "placementForm") {
        return {{"participant", QString::fromStdString(agency.people[kPlaced])}};
    }
    if (route.endsWith("Form") && kRecords.contains(route.chopped(4))) {
        return {{"participant", served}};
    }
    return {};
}

QVariantMap PageApp::argsOf(const QString& route) {
    const QString day = QString::fromStdString(agency.today);
    const QString site = agency.sites.empty() ? QString() : QString::fromStdString(agency.sites[0]);
    const QString person = QString::fromStdString(agency.people["佐々木"]);
    if (route == "roster") return {{"site", site}, {"day", day}};
    if (route == "attendance" || route == "absence") {
        return {{"participant", person}, {"site", site}, {"day", day}};
    }
    if (route == "move") {
        const auto kinds = records::KindTable::released();
        return {{"record", QString::fromStdString(records::naturalRecordId(
                               *kinds.find("attendance"), agency.agency, person.toStdString(),
                               agency.today, agency.sites[0]))}};
    }
    if (route == "personTrends") return {{"participant", person}};
    if (route == "items") return {{"participant", person}};
    const QString filler = QString::fromStdString(agency.people[kFiller]);
    if (route == "fillings") return {{"participant", filler}};
    if (route == "compare") return {{"participant", filler}, {"sheet", "tiredness"}};
    if (route == "staffSheet") return {{"participant", filler}, {"sheet", "review"}};
    if (route == "filling") {
        const auto known = viewmodels::fillingsOf(tablet(), filler.toStdString());
        const auto handed = std::ranges::find(known, "submitted", &viewmodels::FilledSheet::state);
        return {{"record",
                 handed == known.end() ? QString() : QString::fromStdString(handed->view.record)}};
    }
    const QString planned = QString::fromStdString(agency.people[kPlanned]);
    if (route == "plan" || route == "planForm" || route == "meetingForm") {
        return {{"participant", planned}};
    }
    if (route == "meeting") return {{"record", firstOf("meeting")}};
    if (route == "site") return {{"record", site}};
    if (route == "siteCalendar" || route == "siteOverview" || route == "calendarForm") {
        return {{"site", site}};
    }
    if (const auto service = argsOfService(route); !service.isEmpty()) return service;
    if (route == "leave") return {{"record", firstOf("staff_leave")}};
    if (route == "visit") {
        const auto seen = viewmodels::visitsOf(tablet(), "2026-11-12", "2026-11-12");
        return {
            {"record", seen.empty() ? QString() : QString::fromStdString(seen[0].visit.record)}};
    }
    if (route == "consents" || route == "consent") return {{"participant", person}};
    if (route == "goals" || route == "goalForm") return {{"participant", person}};
    if (route == "goal") return {{"record", QString::fromStdString(agency.goals["rest"])}};
    if (route == "goalReview") {
        return {{"record", QString::fromStdString(agency.goals["greet"])}};
    }
    if (route == "tasks" || route == "taskListForm") return {{"participant", person}};
    if (route == "taskList") {
        const auto marked = firstAbout("task_mark");
        return {{"record", marked.isEmpty() ? firstOf("task_list") : marked}};
    }
    if (route == "person" || route == "personMonth" || route == "timeline") {
        return {{"participant", person}};
    }
    if (route == "day") return {{"participant", person}, {"day", kSignedDay}};
    if (route == "search") return {{"wanted", "た"}};
    if (route == "secret") return {{"participant", person}};
    if (route == "pin") return {{"person", person}};
    if (route == "passphrase") return {{"person", QString::fromStdString(agency.coach)}};
    if (route == "sheet") return {{"sheet", "every_type"}};
    if (route == "trouble") return {{"code", "database_newer"}};
    return {};
}

void PageApp::signInFor(const QString& route, const QVariantMap& args) {
    static const QStringList kParticipants{"home",     "reflection", "check",   "confirmation",
                                           "help",     "rest",       "talk",    "look",
                                           "sheets",   "sheet",      "trends",  "marks",
                                           "ownGoals", "taskMarks",  "ownTasks"};
    if (route == "signs") {
        signIn(agency.people[kFiller], kFillerPin);
    } else if (route == "ownPlan") {
        signIn(agency.people[kPlanned], kPlannedPin);
    } else if (route == "own") {
        signIn(agency.people["井上"], "3618");
    } else if (kParticipants.contains(route) && args.isEmpty()) {
        signIn(agency.people["佐々木"], kParticipantPin);
    } else if (route == "queue" || route == "months" || route == "overview" ||
               route == "personMonth" || route == "day" || route == "held" || route == "silent" ||
               route.startsWith("site") || route.startsWith("placement") ||
               route.startsWith("personF") || route == "people" || route.startsWith("assignment") ||
               route.startsWith("pause") || route.startsWith("leave") ||
               route.startsWith("agreement") || route == "calendarForm") {
        signIn(agency.supervisor, kSupervisorPin);
    } else {
        signIn(agency.coach, kCoachPin);
    }
    if (route == "handover") tablet().handOver(agency.people["佐々木"]);
}

void PageApp::open(const QString& route, const QVariantMap& args) {
    signInFor(route, args);
    context().navigator()->replace(route, args.isEmpty() ? argsOf(route) : args);
    driver->settle();
}

std::size_t PageApp::waiting() { return tablet().reader().counts(tablet().viewer()).waiting; }

}  // namespace ayumi::testing
