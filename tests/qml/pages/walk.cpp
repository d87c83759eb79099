// Grabs every page in every language, size, text size and palette into build/pages-pictures/*.png,
// for eyes.
//   ayumi-pages-walk [--out FOLDER] [--only ROUTE] [--ruby MODE] [--quick]
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>

#include "mobile/viewmodels/routes.h"
#include "tests/qml/pages/page_app.h"

namespace {

using ayumi::testing::PageApp;

struct Look {
    QString language;
    QSize size;
    int textPercent;
    QString palette;

    QString name() const {
        const char* shape = size.width() >= 1000 ? "wide" : size.width() >= 600 ? "tall" : "phone";
        return QString("%1-%2-%3-%4").arg(language, shape).arg(textPercent).arg(palette);
    }
};

std::vector<Look> looks(bool quick) {
    const QSize wide(1280, 800), tall(800, 1280), phone(360, 740);
    std::vector<Look> all;
    for (const QSize& size : {wide, tall, phone}) {
        all.push_back({"ja", size, 100, "light"});
        if (quick) continue;
        for (const char* language : {"ja_easy", "en"})
            all.push_back({language, size, 100, "light"});
        for (const char* language : {"ja", "en"}) all.push_back({language, size, 200, "light"});
    }
    for (const char* palette : {"dark", "hc", "hcdark"}) all.push_back({"ja", wide, 100, palette});
    return all;
}

// Screens that a page reaches only by what is done on it.
struct Scene {
    const char* name;
    const char* route;
    std::vector<const char*> calls;
};

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> kScenes{
        {"question", "reflection", {"start"}},
        {"pick", "reflection", {"start", "next", "next"}},
        {"words", "reflection", {"start", "next", "next", "openText"}},
        {"answers", "reflection", {"start", "next", "next", "next", "next", "next"}},
        {"sign", "check", {"start"}},
        {"called", "help", {"yes"}},
        {"why", "confirmation", {"differs"}},
        {"denied", "handover", {"no"}},
    };
    return kScenes;
}

void grabAll(PageApp& app, const QString& route, const QString& folder, bool quick) {
    for (const Look& look : looks(quick)) {
        auto& settings = *app.context().settings();
        settings.setLanguage(look.language);
        settings.setTextPercent(look.textPercent);
        settings.setPalette(look.palette);
        app.driver->resize(look.size.width(), look.size.height());
        app.driver->grab().save(folder + "/" + route + "-" + look.name() + ".png");
    }
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
    PageApp app;
    app.context().settings()->setRuby(options.value("ruby"));
    for (const auto& route : ayumi::viewmodels::routeTable()) {
        const QString name = QString::fromStdString(route.name);
        if (options.isSet("only") && options.value("only") != name) continue;
        if (name == "enrol") {
            PageApp fresh(false);
            grabAll(fresh, name, folder, options.isSet("quick"));
            continue;
        }
        if (name == "held") {
            PageApp aside(true, [](auto& agency) { agency.holdSamples(); });
            aside.open(name);
            grabAll(aside, name, folder, options.isSet("quick"));
            continue;
        }
        app.open(name);
        grabAll(app, name, folder, options.isSet("quick"));
        std::printf("%s\n", qPrintable(name));
    }
    for (const auto& scene : scenes()) {
        const QString name = QString(scene.route) + "-" + scene.name;
        if (options.isSet("only") && !name.startsWith(options.value("only"))) continue;
        app.open(scene.route);
        for (const char* call : scene.calls) {
            QMetaObject::invokeMethod(app.context().navigator()->page(), call);
            app.driver->settle();
        }
        grabAll(app, name, folder, options.isSet("quick"));
        std::printf("%s\n", qPrintable(name));
    }
    return ayumi::testing::takeWarnings().isEmpty() ? 0 : 1;
}
