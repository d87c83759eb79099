#include "tests/qml/support/look_setup.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <memory>

Q_IMPORT_QML_PLUGIN(Ayumi_DrawingPlugin)
Q_IMPORT_QML_PLUGIN(Ayumi_StylePlugin)
Q_IMPORT_QML_PLUGIN(Ayumi_ComponentsPlugin)

namespace ayumi::look {

void setUpApplication() {
    QFont font;
    font.setFamilies({"BIZ UDPGothic", "Noto Sans CJK JP", "Noto Color Emoji"});
    QGuiApplication::setFont(font);
}

void setUpEngine(QQmlEngine& engine) { engine.addImportPath("qrc:/qt/qml"); }

QObject* theme(QQmlEngine& engine) {
    // A singleton written in QML has a type id only once its module has been imported.
    QQmlComponent import(&engine);
    import.setData("import QtQml\nimport Ayumi.Style\nQtObject { property var it: Theme }", {});
    const std::unique_ptr<QObject> holder(import.create());
    if (!holder) qFatal("%s", qPrintable(import.errorString()));
    return holder->property("it").value<QObject*>();
}

}  // namespace ayumi::look
