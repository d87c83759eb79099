#include "tests/qml/pages/page_scenes_first.h"

#include <algorithm>

#include "tests/qml/pages/page_steps.h"

namespace ayumi::testing {

namespace {

using FirstWanted = std::function<bool(const QString& route)>;
using FirstVisit = std::function<void(PageApp& app, const QString& name, SceneKind kind)>;

bool anyOf(const QStringList& routes, const FirstWanted& wanted) {
    return std::ranges::any_of(routes, wanted);
}

// Nobody to look after.
void showEmptyAgency(const FirstWanted& wanted, const FirstVisit& visit) {
    const QStringList pages{"cards",  "today",    "people", "queue",   "held",
                            "sync",   "goalsDue", "months", "reviews", "sites",
                            "silent", "visits",   "search", "settings"};
    if (!anyOf(pages, wanted)) return;
    PageApp app(true, {}, {}, PageApp::Agency::Bare);
    for (const QString& route : pages) {
        if (!wanted(route)) continue;
        app.open(route);
        visit(app, route + "-nothing", SceneKind::Part);
    }
}

// Of somebody of whom nothing was recorded yet, as staff and as they see it themselves.
void showNewcomer(const FirstWanted& wanted, const FirstVisit& visit) {
    const QStringList staff{
        "today",      "queue", "roster",       "person", "personFacts",   "personMonth", "timeline",
        "items",      "goals", "personTrends", "tasks",  "fillings",      "plan",        "consents",
        "placements", "day",   "siteCalendar", "site",   "assignmentForm"};
    const QStringList own{"home",   "own",  "marks",  "taskMarks", "ownTasks", "ownGoals",
                          "sheets", "talk", "trends", "ownPlan",   "signs",    "confirmation"};
    if (!anyOf(staff + own, wanted)) return;
    PageApp app(true, {}, {}, PageApp::Agency::Lone);
    const QString person = QString::fromStdString(app.agency.people["佐々木"]);
    const QString site = QString::fromStdString(app.agency.sites[0]);
    for (const QString& route : staff) {
        if (!wanted(route)) continue;
        app.open(route, {{"participant", person},
                         {"record", route == "site"          ? site
                                    : route.endsWith("Form") ? QString()
                                                             : person},
                         {"site", site},
                         {"day", QString::fromStdString(app.agency.today)}});
        visit(app, route + "-nothing-yet", SceneKind::Part);
    }
    for (const QString& route : own) {
        if (!wanted(route)) continue;
        app.signIn(app.agency.people["佐々木"], kParticipantPin);
        app.context().navigator()->replace(route);
        app.driver->settle();
        visit(app, route + "-nothing-yet", SceneKind::Part);
    }
}

// The sentences on a first page before they are put away, and read again.
void showFirstHelp(const FirstWanted& wanted, const FirstVisit& visit) {
    const QStringList first{"home", "today", "queue"}, again{"settings", "look"};
    if (!anyOf(first + again, wanted)) return;
    PageApp app(true, {}, {}, PageApp::Agency::Full, PageApp::FirstHelp::Unread);
    for (const QString& route : first) {
        if (!wanted(route)) continue;
        app.open(route);
        visit(app, route + "-first", SceneKind::Page);
        if (route != "home") continue;
        putOn(app, {"ja", kPhone, 100, "light"});
        takeStep(app, "firstHelpOpen");
        visit(app, route + "-first-read", SceneKind::Part);
    }
    for (const QString& route : again) {
        if (!wanted(route)) continue;
        putOn(app, {"ja", kWide, 100, "light"});
        app.open(route);
        takeStep(app, "firstHelpOpen");
        visit(app, route + "-first-again", SceneKind::Part);
    }
}

void showPractice(const FirstWanted& wanted, const FirstVisit& visit) {
    if (!wanted("practice")) return;
    PageApp app;
    app.practise();
    visit(app, "practice-home", SceneKind::Page);
    const auto show = [&](const QString& route, const QVariantMap& args, const QString& name,
                          const std::vector<QString>& steps) {
        putOn(app, {"ja", kWide, 100, "light"});
        app.context().navigator()->replace(route, args);
        app.driver->settle();
        for (const QString& one : steps) takeStep(app, one);
        visit(app, "practice-" + name, SceneKind::Part);
    };
    show("reflection", {}, "question", {"!start"});
    show("sheet", {{"sheet", "practice"}}, "sheet", {"!start"});
    show("help", {}, "help", {"!yes"});
    show("rest", {}, "rest", {});
}

}  // namespace

void forEachFirstScene(const FirstWanted& wanted, const FirstVisit& visit) {
    showEmptyAgency(wanted, visit);
    showNewcomer(wanted, visit);
    showFirstHelp(wanted, visit);
    showPractice(wanted, visit);
}

}  // namespace ayumi::testing
