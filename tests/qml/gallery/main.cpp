// Pictures of the components in every palette, at both ends of the text scale and in three window
// sizes, for comparing with the look by eye: ayumi_gallery FOLDER [part of a name]
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTest>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "tests/qml/support/look_setup.h"

namespace {

struct Shot {
    QString page;
    QString name;
    QSize size = {1280, 800};
    QString palette = QStringLiteral("light");
    double textScale = 1;
    QString rubyMode = QStringLiteral("above");
};

QList<Shot> shots() {
    QList<Shot> list;
    for (const QString palette : {"light", "dark", "hc", "hcdark"}) {
        list.push_back({"Parts", "parts-" + palette, {1280, 1060}, palette});
        list.push_back({"States", "states-" + palette, {1280, 1060}, palette});
        list.push_back({"Sync", "sync-" + palette, {1280, 640}, palette});
        list.push_back({"Roster", "roster-" + palette, {1280, 800}, palette});
        list.push_back({"Question", "question-" + palette, {1280, 800}, palette});
        list.push_back({"Pin", "pin-" + palette, {1280, 800}, palette});
        list.push_back({"Dialog", "dialog-" + palette, {1280, 800}, palette});
    }
    for (const QString mode : {"above", "none", "kana"})
        list.push_back({"Ruby", "ruby-" + mode, {1280, 560}, "light", 1, mode});
    list.push_back({"Icons", "icons", {1280, 800}});
    list.push_back({"Parts", "parts-200", {1280, 1700}, "light", 2});
    list.push_back({"States", "states-200", {1280, 2200}, "light", 2});
    list.push_back({"Sync", "sync-200", {1280, 900}, "light", 2});
    list.push_back({"Sync", "sync-phone", {390, 640}});
    for (const QString page : {"Roster", "Question", "Pin", "Dialog"}) {
        const QString name = page.toLower();
        list.push_back({page, name + "-200", {1280, 800}, "light", 2});
        list.push_back({page, name + "-tall", {800, 1280}});
        list.push_back({page, name + "-phone", {390, 844}});
        list.push_back({page, name + "-phone-200", {390, 844}, "light", 2});
    }
    return list;
}

// A binding loop, a layout that gives up or a missing icon is a fault, not a remark.
int warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
    QTextStream(stderr) << qFormatLogMessage(type, context, text) << '\n';
}

bool take(const Shot& shot, const QDir& folder) {
    QQuickView view;
    ayumi::look::setUpEngine(*view.engine());
    QObject* theme = ayumi::look::theme(*view.engine());
    theme->setProperty("palette", shot.palette);
    theme->setProperty("textScale", shot.textScale);
    theme->setProperty("rubyMode", shot.rubyMode);
    theme->setProperty("motion", false);
    theme->setProperty("windowWidth", shot.size.width());
    theme->setProperty("windowHeight", shot.size.height());
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(shot.size);
    view.setColor(theme->property("bg").value<QColor>());
    view.setSource(QUrl("qrc:/qt/qml/Ayumi/Gallery/" + shot.page + ".qml"));
    if (view.status() != QQuickView::Ready) return false;
    view.show();
    view.requestActivate();
    const bool shown = QTest::qWaitForWindowExposed(&view) && QTest::qWaitForWindowActive(&view);
    QTest::qWait(80);
    if (auto* first = view.rootObject()->property("firstFocus").value<QQuickItem*>())
        first->forceActiveFocus(Qt::TabFocusReason);
    QTest::qWait(80);
    return shown && view.grabWindow().save(folder.filePath(shot.name + ".png"));
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    ayumi::look::setUpApplication();
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) return QTextStream(stderr) << "ayumi_gallery FOLDER [NAME]\n", 2;
    QDir folder(arguments[1]);
    folder.mkpath(".");
    qInstallMessageHandler(countWarnings);
    int failed = 0;
    for (const Shot& shot : shots()) {
        if (arguments.size() > 2 && !shot.name.contains(arguments[2])) continue;
        if (take(shot, folder)) continue;
        QTextStream(stderr) << "no picture of " << shot.name << '\n';
        ++failed;
    }
    return failed == 0 && warnings == 0 ? 0 : 1;
}
