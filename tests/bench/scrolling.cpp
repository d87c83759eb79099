#include "tests/bench/scrolling.h"

#include <stdexcept>
#include <string>

#include <fmt/core.h>

#include "mobile/viewmodels/site_overview_page.h"
#include "shared/base/uuid.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::bench {

namespace {

constexpr int kSteps = 200;
constexpr double kFinger = 40;  // px of a frame, of a list that is pushed fast
constexpr int kCounts = 5;

void placeThem(testing::AgencyFixture& agency, int rows) {
    const std::string& site = agency.sites[0];
    for (int i = 0; i < rows; ++i) {
        const std::string name = fmt::format("利用者{} てすと", i);
        const std::string person = makeUuidV7(agency.clock.nowMs(), agency.random);
        agency.people[name] = person;
        testing::AgencyFixture::Sent known{
            "person", name, {{"name", name}, {"name_kana", "テスト"}}};
        known.record = person;
        agency.send(known);
        agency.send({"placement",
                     name,
                     {{"site", site},
                      {"stage", "paid_commuter"},
                      {"from", "2026-04-01"},
                      {"weekdays", Json::array({1, 2, 3, 4, 5})},
                      {"planned_start", "09:00"},
                      {"planned_end", "15:00"}}});
        agency.send({"assignment", name, {{"coach", agency.coach}, {"from", "2026-04-01"}}});
        agency.send({"attendance",
                     name,
                     {{"status", "present"},
                      {"arrived", "09:00"},
                      {"left", fmt::format("15:{:02}", i % 60)}},
                     agency.coach,
                     site,
                     "2026-11-19"});
    }
}

QQuickItem& bodyOf(testing::PageApp& app) {
    QQuickItem* body = app.driver->find("pageBody");
    if (body == nullptr) throw std::runtime_error("the page has no body");
    return *body;
}

// Each frame of it: what lies where the list was moved to is made, and drawn.
Samples scrollDown(testing::PageApp& app, QQuickItem& body, double step) {
    Samples frames;
    for (int i = 0; i < kSteps; ++i) {
        const Stopwatch watch;
        body.setProperty("contentY", body.property("contentY").toDouble() + step);
        (void)app.driver->picture();
        frames.add(watch.ms());
        app.driver->settle();
    }
    return frames;
}

Samples countAnew(viewmodels::SiteOverviewPage& page) {
    Samples counts;
    for (int i = 0; i < kCounts; ++i) {
        page.earlier();
        const Stopwatch watch;
        page.later();
        counts.add(watch.ms());
    }
    return counts;
}

}  // namespace

void measureScrolling(int rows, std::vector<Figure>& figures) {
    testing::PageApp app(true, [&](testing::AgencyFixture& agency) { placeThem(agency, rows); });
    // No coach looks after ten thousand people, and whom one looks after is asked for each row.
    app.signIn(app.agency.supervisor, testing::kSupervisorPin);
    const Stopwatch opening;
    app.context().navigator()->replace("siteOverview",
                                       {{"site", QString::fromStdString(app.agency.sites[0])}});
    (void)app.driver->picture();
    figures.push_back({fmt::format("A3 the overview of {} people opens, first frame, ms", rows),
                       "tablet",
                       {{"once", opening.ms()}},
                       "100"});
    app.driver->settle();
    QQuickItem& body = bodyOf(app);
    const auto tell = [&](std::string what, const Samples& frames, const char* bar) {
        figures.push_back({std::move(what),
                           "tablet",
                           {{"p50", frames.median()},
                            {"p99", frames.percentile(0.99)},
                            {"most", frames.percentile(1)}},
                           bar});
    };
    tell(fmt::format("A3 a frame of it, {} px further, ms", kFinger),
         scrollDown(app, body, kFinger), "33");
    tell("   a frame of it, most of a screen further, ms",
         scrollDown(app, body, body.height() * 0.8), "-");
    auto* page = qobject_cast<viewmodels::SiteOverviewPage*>(app.context().navigator()->page());
    if (page == nullptr || page->rows()->count() < rows)
        throw std::runtime_error("rows are missing");
    const Samples counts = countAnew(*page);
    figures.push_back({"it is counted anew, ms", "tablet", {{"median", counts.median()}}, "-"});
}

}  // namespace ayumi::bench
