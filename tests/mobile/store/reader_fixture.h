// A tablet that has the agency's master records, and its reader.
#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

class ReaderFixture : public ::testing::Test {
protected:
    ReaderFixture() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        pull();
        reader = tablet.reader();
    }

    void pull() {
        tablet.unlock(agency.coach);
        tablet.engine->syncNow();
        tablet.settle(server);
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
    std::unique_ptr<store::TabletReader> reader;
};

}  // namespace ayumi::mobile_tests
