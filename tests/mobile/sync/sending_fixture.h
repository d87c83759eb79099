// A tablet that has everything of its agency, a server that answers, and a coach who saves.
#pragma once

#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

class SendingFixture : public ::testing::Test {
protected:
    SendingFixture() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
        server.batches.clear();
    }

    // Attendance of 佐藤; gives the id of the change.
    std::string save(const std::string& day) {
        return tablet.save(tablet.attendance(agency.sato, day, {{"status", "present"}}))
            .value()
            .change;
    }

    std::vector<std::string> saveMany(int count) {
        std::vector<std::string> ids;
        std::string day = "2020-01-01";
        for (int i = 0; i < count; ++i) {
            ids.push_back(save(day));
            day = addDays(day, 1);
        }
        return ids;
    }

    tablet::HttpAnswer refuse(int status, const char* code) {
        return {status, canonical({{"code", code}}), {}, {}};
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
};

}  // namespace ayumi::mobile_tests
