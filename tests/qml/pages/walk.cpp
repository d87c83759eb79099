// Grabs every page in every language, size, text size and palette into build/pages-pictures/*.png,
// for eyes.
//   ayumi-pages-walk [--out FOLDER] [--only ROUTE | --sheet NAME | --self-check [--only NAME]]
//                    [--ruby MODE] [--look NAME] [--quick] [--below]
// --sheet: instead of the pages, every screen of a sheet that ships; --self-check: the self-check
// that ships in everything that can become of it; --below: what lies below is seen as well.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

#include "mobile/viewmodels/sheet_flow.h"
#include "shared/sheets/shipped.h"
#include "tests/qml/pages/page_scenes.h"
#include "tests/qml/pages/self_check_story.h"
#include "tests/qml/pages/sheet_samples.h"

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

// What is on the page, and a step further down as long as something lies there.
void grabWhole(PageApp& app, const QString& path) {
    if (QQuickItem* body = app.driver->find("pageBody")) {
        body->setProperty("contentY", body->property("originY"));
    }
    app.driver->grab().save(path + ".png");
    for (int part = 2; part < 20; ++part) {
        QQuickItem* body = app.driver->find("pageBody");
        if (body == nullptr) return;
        const double at = body->property("contentY").toDouble();
        const double last = body->property("originY").toDouble() +
                            body->property("contentHeight").toDouble() - body->height();
        if (at > last - 2) return;
        body->setProperty("contentY", std::min(last, at + body->height() * 0.8));
        app.driver->grab().save(QString("%1-%2.png").arg(path).arg(part));
    }
}

using See = std::function<void(PageApp&, const QString&)>;

// As somebody meets them who passes over all questions, and looks into each row.
void walkQuestions(PageApp& app, const QString& name, const See& see) {
    app.signIn(app.agency.people["佐々木"], kParticipantPin);
    app.context().navigator()->replace("sheet", {{"sheet", name}});
    auto* flow = qobject_cast<ayumi::viewmodels::SheetFlow*>(app.context().navigator()->page());
    see(app, name + "-" + flow->stage());
    flow->start();
    for (int number = 1; flow->stage() == "question"; ++number) {
        const auto numbered = [&](const QString& place) {
            return QString("%1-%2-%3")
                .arg(name)
                .arg(number, 2, 10, QChar('0'))
                .arg(QString(place).replace('/', '.'));
        };
        see(app, numbered(flow->question()->place()));
        flow->question()->add();
        while (flow->question()->kind() == "entry") {
            see(app, numbered(flow->question()->place()));
            flow->next();
        }
        flow->next();
    }
    see(app, name + "-" + flow->stage());
}

// The person's side screen by screen, and the staff's on one page; whichever there is.
void walkSheet(const QString& name, const See& see) {
    QString by;
    PageApp app(true, [&](AgencyFixture& agency) {
        for (const auto& one : ayumi::sheets::shippedSheets()) {
            if (one.name != name.toStdString()) continue;
            const auto document = ayumi::Json::parse(one.text);
            by = QString::fromStdString(document.at("by").get<std::string>());
            sendSheet(agency, document);
        }
        sendSelfCheckConsent(agency, "佐々木");
    });
    if (by != "staff") walkQuestions(app, name, see);
    if (by == "participant") return;
    app.open("staffSheet", {{"participant", QString::fromStdString(app.agency.people["佐々木"])},
                            {"sheet", name}});
    see(app, name + "-staff");
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({"out", "Folder for the pictures.", "FOLDER", "build/pages-pictures"});
    options.addOption({"only", "This route alone; of the self-check what is named so.", "ROUTE"});
    options.addOption({"sheet", "A sheet that ships.", "NAME"});
    options.addOption({"self-check", "The self-check that ships, in every state."});
    options.addOption({"below", "What lies below as well."});
    options.addOption({"ruby", "none, above or kana.", "MODE", "above"});
    options.addOption({"look", "Looks that are named so alone, as phone.*200.", "NAME"});
    options.addOption({"quick", "Standard Japanese and one size of text only."});
    options.process(application);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    const QString folder = options.value("out");
    QDir().mkpath(folder);
    const QRegularExpression wantedLook(options.value("look"));
    const auto draw = [&](PageApp& app, const QString& name) {
        for (const Look& look : looks(options.isSet("quick"), options.value("ruby"))) {
            if (!look.name().contains(wantedLook)) continue;
            putOn(app, look);
            const QString path = folder + "/" + name + "-" + look.name();
            if (options.isSet("below")) {
                grabWhole(app, path);
            } else {
                app.driver->grab().save(path + ".png");
            }
        }
        std::printf("%s\n", qPrintable(name));
    };
    if (options.isSet("sheet")) {
        walkSheet(options.value("sheet"), draw);
        return takeWarnings().isEmpty() ? 0 : 1;
    }
    if (options.isSet("self-check")) {
        const QRegularExpression wanted(options.value("only"));
        tellSelfCheck([&](PageApp& app, const QString& name) {
            if (name.contains(wanted)) draw(app, name);
        });
        return takeWarnings().isEmpty() ? 0 : 1;
    }
    forEachScene(
        [&](const QString& route) {
            return !options.isSet("only") || options.value("only") == route;
        },
        [&](PageApp& app, const QString& name, SceneKind) { draw(app, name); });
    return takeWarnings().isEmpty() ? 0 : 1;
}
