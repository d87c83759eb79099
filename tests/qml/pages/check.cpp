// Walks every page and holds the rules against it (page_rules.h). What is broken is told by page
// and look, and the program fails.
//   ayumi-pages-check [--all] [--only ROUTE]
// Without --all so few looks that any two of language, size, palette, text and ruby meet, and
// every page at 360x740 and 200 % in each language.
#include <QAccessible>
#include <QCommandLineParser>
#include <QGuiApplication>

#include <cstdio>

#include "tests/qml/pages/page_rules.h"

int main(int argc, char** argv) {
    using namespace ayumi::testing;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({"all", "Every look, not so few that any two settings meet."});
    options.addOption({"only", "This route alone.", "ROUTE"});
    options.process(application);
    QAccessible::setActive(true);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    std::vector<Look> looks = options.isSet("all") ? allLooks() : pairwiseLooks();
    for (const Look& look : phoneLooks()) looks.push_back(look);
    const PageRules rules;
    int pages = 0, seen = 0, wrong = 0;
    const auto tell = [&](const QString& where, const QStringList& broken) {
        for (const QString& one : broken)
            std::printf("%s: %s\n", qPrintable(where), qPrintable(one));
        wrong += static_cast<int>(broken.size());
    };
    forEachScene(
        [&](const QString& route) {
            return !options.isSet("only") || options.value("only") == route;
        },
        [&](PageApp& app, const QString& name) {
            for (const Look& look : looks) {
                putOn(app, look);
                tell(name + " " + look.name(), rules.broken(app, look));
                ++seen;
            }
            putOn(app, {"ja", kWide, 100, "light"});
            tell(name, rules.unreachable(app));
            ++pages;
        });
    std::printf("%d screens in %zu looks, %d pictures; rules broken: %d\n", pages, looks.size(),
                seen, wrong);
    return wrong == 0 && takeWarnings().isEmpty() ? 0 : 1;
}
