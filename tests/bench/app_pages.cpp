#include "tests/bench/app_pages.h"

#include <QEventLoop>

#include <algorithm>
#include <stdexcept>

#include <fmt/core.h>

#include "mobile/viewmodels/routes.h"
#include "shared/base/time_text.h"
#include "tests/bench/full_tablet.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::bench {

namespace {

constexpr int kSavesOfEach = 300;
constexpr double kFirstFrameMs = 100;  // the bar; what is slower is told by name

// Until the page is told that it is on the disk.
double saveOnce(testing::PageApp& app, tablet::SaveRequest request) {
    QEventLoop loop;
    std::string refused;
    const Stopwatch watch;
    app.tablet().save(std::move(request), &app.context(), [&](const Result<tablet::Saved>& saved) {
        if (!saved) refused = saved.error().code;
        loop.quit();
    });
    loop.exec();
    if (!refused.empty()) throw std::runtime_error("refused: " + refused);
    return watch.ms();
}

void measureSaves(testing::PageApp& app, std::vector<Figure>& figures) {
    const auto each = [&](const char* what, const tablet::SaveRequest& like, const auto& valuesOf) {
        Samples saves;
        for (int i = 0; i < kSavesOfEach; ++i) {
            auto request = like;
            // Of another day each time: nobody changes a record three hundred times before it is
            // sent.
            request.participant = app.agency.people["佐々木"];
            request.day = addDays(app.agency.today, -i);
            request.set = valuesOf(i);
            request.reason = "書きわすれ";  // some of them are signed
            saves.add(saveOnce(app, std::move(request)));
        }
        figures.push_back({fmt::format("A2 saving {}, ms", what),
                           "tablet",
                           {{"p50", saves.median()}, {"p99", saves.percentile(0.99)}},
                           "p99 10"});
    };
    using Values = std::map<std::string, Json>;
    app.open("roster");
    each("an attendance", {"attendance", {}, {}, {}, app.agency.sites[0]}, [](int i) {
        return Values{{"status", "present"}, {"arrived", fmt::format("09:{:02}", i % 60)}};
    });
    app.signIn(app.agency.people["佐々木"], testing::kParticipantPin);
    each("an answer", {"daily_check"}, [](int i) {
        return Values{{"item.sleep", std::to_string(1 + i % 4)}};
    });
    each("a reflection", {"reflection"}, [](int i) {
        return Values{{"went", i % 2 == 0 ? "well" : "hard"},
                      {"good", fmt::format("袋づめを{}個しました。声をかけてもらいました。", i)}};
    });
}

struct Opened {
    std::string route;
    double first = 0;  // since the program was started: what QML makes once is in it
    double again = 0;  // median
};

double openOnce(testing::PageApp& app, const QString& route, const QVariantMap& args) {
    const Stopwatch watch;
    app.context().navigator()->replace(route, args);
    (void)app.driver->picture();
    return watch.ms();
}

Opened open(testing::PageApp& app, const viewmodels::Route& route, int rounds) {
    const QString name = QString::fromStdString(route.name);
    app.signInFor(name);
    const QVariantMap args = app.argsOf(name);
    Opened opened{route.name, openOnce(app, name, args), 0};
    Samples again;
    for (int round = 0; round < rounds; ++round) {
        app.driver->settle();
        again.add(openOnce(app, name, args));
    }
    opened.again = again.median();
    app.driver->settle();
    return opened;
}

void tell(const char* when, std::vector<Opened> pages, double Opened::*figure,
          std::vector<Figure>& figures) {
    Samples all;
    for (const Opened& page : pages) all.add(page.*figure);
    figures.push_back({fmt::format("A3 {} pages open, first frame, {}, ms", all.count(), when),
                       "tablet",
                       {{"p50", all.median()}, {"p90", all.percentile(0.9)}},
                       "100"});
    std::ranges::sort(pages, std::ranges::greater(), figure);
    for (std::size_t i = 0; i < pages.size() && pages[i].*figure > kFirstFrameMs; ++i) {
        figures.push_back(
            {"   slow: " + pages[i].route, "tablet", {{"ms", pages[i].*figure}}, "100"});
    }
}

}  // namespace

void measurePages(int records, int rounds, std::vector<Figure>& figures) {
    testing::PageApp app(true,
                         [&](testing::AgencyFixture& agency) { recordMany(agency, records); });
    std::vector<Opened> pages;
    for (const auto& route : viewmodels::routeTable()) pages.push_back(open(app, route, rounds));
    tell("the first time", pages, &Opened::first, figures);
    tell("again", pages, &Opened::again, figures);
    measureSaves(app, figures);
}

}  // namespace ayumi::bench
