#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QThread>
#include <csignal>
#include <filesystem>
#include <iterator>

#include "shared/base/crypto.h"

namespace {

// Qt no longer waits for its HTTP threads once they have said goodbye, and OpenSSL gives back what
// a thread had at its very end. A leak check in between would take that for a leak.
void waitForLastThreads() {
    const auto threads = [] {
        using Entries = std::filesystem::directory_iterator;
        return std::distance(Entries("/proc/self/task"), Entries());
    };
    for (int tries = 0; tries < 200 && threads() > 1; ++tries) QThread::msleep(10);
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // the raw server writes to connections that are gone
    ayumi::startCrypto();
    const QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    const int result = RUN_ALL_TESTS();
    waitForLastThreads();
    return result;
}
