// Grabs every page in every language, size, text size and palette into build/pages-pictures/*.png,
// for eyes.
//   ayumi-pages-walk [--out FOLDER] [--only ROUTE] [--ruby MODE] [--quick]
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>

#include "tests/qml/pages/page_scenes.h"

namespace {

using namespace ayumi::testing;

std::vector<Look> looks(bool quick, const QString& ruby) {
    std::vector<Look> all;
    for (const QSize& size : {kWide, kTall, kPhone}) {
        all.push_back({"ja", size, 100, "light", ruby, true});
        if (quick) continue;
        for (const char* language : {"ja_easy", "en"}) {
            all.push_back({language, size, 100, "light", ruby, true});
        }
        for (const char* language : {"ja", "ja_easy", "en"}) {
            all.push_back({language, size, 200, "light", ruby, true});
        }
    }
    for (const char* palette : {"dark", "hc", "hcdark"}) {
        all.push_back({"ja", kWide, 100, palette, ruby, true});
    }
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({"out", "Folder for the pictures.", "FOLDER", "build/pages-pictures"});
    options.addOption({"only", "This route alone.", "ROUTE"});
    options.addOption({"ruby", "none, above or kana.", "MODE", "above"});
    options.addOption({"quick", "Standard Japanese and one size of text only."});
    options.process(application);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    const QString folder = options.value("out");
    QDir().mkpath(folder);
    forEachScene(
        [&](const QString& route) {
            return !options.isSet("only") || options.value("only") == route;
        },
        [&](PageApp& app, const QString& name, SceneKind) {
            for (const Look& look : looks(options.isSet("quick"), options.value("ruby"))) {
                putOn(app, look);
                app.driver->grab().save(folder + "/" + name + "-" + look.name() + ".png");
            }
            std::printf("%s\n", qPrintable(name));
        });
    return takeWarnings().isEmpty() ? 0 : 1;
}
