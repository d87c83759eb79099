#include <csignal>

#include <gtest/gtest.h>
#include <QCoreApplication>

#include "shared/base/crypto.h"

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // the raw server writes to connections that are gone
    ayumi::startCrypto();
    const QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
