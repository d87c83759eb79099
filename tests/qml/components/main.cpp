// Runs every tst_*.qml beside this file against the real components.
#include <QtQuickTest/quicktest.h>
#include <QQmlEngine>

#include "tests/qml/support/look_setup.h"

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { ayumi::look::setUpApplication(); }
    void qmlEngineAvailable(QQmlEngine* engine) { ayumi::look::setUpEngine(*engine); }
};

QUICK_TEST_MAIN_WITH_SETUP(components, Setup)

#include "main.moc"
