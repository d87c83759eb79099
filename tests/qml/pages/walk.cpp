// Grabs every page in every language, size, text size and palette into build/pages-pictures/*.png,
// for eyes.
//   ayumi-pages-walk [--out FOLDER] [--only ROUTE | --sheet NAME] [--ruby MODE] [--quick]
// --sheet: instead of the pages, every screen of a sheet that ships.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>

#include "mobile/viewmodels/sheet_flow.h"
#include "shared/sheets/shipped.h"
#include "tests/qml/pages/page_scenes.h"
#include "tests/qml/pages/sheet_samples.h"

namespace {

using namespace ayumi::testing;

std::vector<Look> looks(bool quick, const QString& ruby) {
    std::vector<Look> all;
    for (const QSize& size : {kWide, kTall, kPhone}) {
        all.push_back({"ja", size, 100, "light", ruby});
        if (quick) continue;
        for (const char* language : {"ja_easy", "en"}) {
            all.push_back({language, size, 100, "light", ruby});
        }
        for (const char* language : {"ja", "ja_easy", "en"}) {
            all.push_back({language, size, 200, "light", ruby});
        }
    }
    for (const char* palette : {"dark", "hc", "hcdark"}) {
        all.push_back({"ja", kWide, 100, palette, ruby});
    }
    return all;
}

// As somebody meets them who passes over all questions, and looks into each row.
void walkSheet(const QString& name, const std::function<void(PageApp&, const QString&)>& visit) {
    PageApp app(true, [&](AgencyFixture& agency) {
        for (const auto& one : ayumi::sheets::shippedSheets()) {
            if (one.name == name.toStdString()) sendSheet(agency, ayumi::Json::parse(one.text));
        }
        sendSelfCheckConsent(agency, "佐々木");
    });
    app.signIn(app.agency.people["佐々木"], kParticipantPin);
    app.context().navigator()->replace("sheet", {{"sheet", name}});
    auto* flow = qobject_cast<ayumi::viewmodels::SheetFlow*>(app.context().navigator()->page());
    const auto see = [&](const QString& what) { visit(app, name + "-" + what); };
    see(flow->stage());
    flow->start();
    for (int number = 1; flow->stage() == "question"; ++number) {
        const auto numbered = [&](const QString& place) {
            return QString("%1-%2")
                .arg(number, 2, 10, QChar('0'))
                .arg(QString(place).replace('/', '.'));
        };
        see(numbered(flow->question()->place()));
        flow->question()->add();
        while (flow->question()->kind() == "entry") {
            see(numbered(flow->question()->place()));
            flow->next();
        }
        flow->next();
    }
    see(flow->stage());
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({"out", "Folder for the pictures.", "FOLDER", "build/pages-pictures"});
    options.addOption({"only", "This route alone.", "ROUTE"});
    options.addOption({"sheet", "A sheet that ships.", "NAME"});
    options.addOption({"ruby", "none, above or kana.", "MODE", "above"});
    options.addOption({"quick", "Standard Japanese and one size of text only."});
    options.process(application);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    const QString folder = options.value("out");
    QDir().mkpath(folder);
    const auto draw = [&](PageApp& app, const QString& name) {
        for (const Look& look : looks(options.isSet("quick"), options.value("ruby"))) {
            putOn(app, look);
            app.driver->grab().save(folder + "/" + name + "-" + look.name() + ".png");
        }
        std::printf("%s\n", qPrintable(name));
    };
    if (options.isSet("sheet")) {
        walkSheet(options.value("sheet"), draw);
        return takeWarnings().isEmpty() ? 0 : 1;
    }
    forEachScene(
        [&](const QString& route) {
            return !options.isSet("only") || options.value("only") == route;
        },
        [&](PageApp& app, const QString& name, SceneKind) { draw(app, name); });
    return takeWarnings().isEmpty() ? 0 : 1;
}
