// main() of tests that need a QCoreApplication and no window.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <csignal>

#include "shared/base/crypto.h"
#include "tests/support/last_threads.h"

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // the raw server writes to connections that are gone
    ayumi::startCrypto();
    const QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const int result = RUN_ALL_TESTS();
    ayumi::testing::waitForLastThreads();
    return result;
}
