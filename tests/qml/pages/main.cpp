#include <gtest/gtest.h>
#include <QGuiApplication>

#include "mobile/app/app.h"
#include "tests/qml/pages/page_driver.h"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    ayumi::startCrypto();
    ayumi::app::prepareLook();
    ayumi::testing::takeWarnings();
    return RUN_ALL_TESTS();
}
