// One line when the database goes and one when it is back, however many were refused meanwhile.
#include "server/telemetry/storage_trouble.h"

#include <gtest/gtest.h>

#include <sstream>

#include "server/telemetry/log.h"
#include "shared/base/json.h"

namespace ayumi::telemetry {
namespace {

class StorageTroubleTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        ::testing::internal::CaptureStderr();
        startLog();
        ::testing::internal::GetCapturedStderr();
    }
    // "event=...", with why or how many, of each line that is said meanwhile.
    template <class Work>
    static std::string saidBy(Work work) {
        ::testing::internal::CaptureStderr();
        work();
        std::istringstream lines(::testing::internal::GetCapturedStderr());
        std::string said;
        for (std::string line; std::getline(lines, line);) {
            const Json object = Json::parse(line);
            said += object["event"].get<std::string>() + ' ';
            said += object.contains("why") ? object["why"].get<std::string>()
                                           : std::to_string(object["refused"].get<int>());
            said += ';';
        }
        return said;
    }

    StorageTrouble trouble;
};

TEST_F(StorageTroubleTest, OfManyRefusals_TheFirstIsSaid_AndInTheEndHowManyThereWere) {
    EXPECT_EQ(saidBy([&] {
                  for (int i = 0; i < 100; ++i) trouble.unavailable("08006");
                  trouble.silent("08006");
              }),
              "storage_unavailable 08006;");
    EXPECT_EQ(saidBy([&] { trouble.answered(); }), "") << "somebody was refused just now";
    EXPECT_EQ(saidBy([&] { trouble.answered(); }), "storage_available 100;");
    EXPECT_EQ(saidBy([&] { trouble.answered(); }), "");
    EXPECT_EQ(saidBy([&] { trouble.unavailable("08006"); }), "storage_unavailable 08006;");
}

TEST_F(StorageTroubleTest, ADatabaseThatGoesWhileNobodyAsks_IsSaidToo) {
    EXPECT_EQ(saidBy([&] { trouble.silent("gone"); }), "storage_unavailable gone;");
    trouble.answered();
    EXPECT_EQ(saidBy([&] { trouble.answered(); }), "storage_available 0;");
}

TEST_F(StorageTroubleTest, WhatCouldNotBeWritten_IsOverWithACommit_NotBecauseReadingWorks) {
    EXPECT_EQ(saidBy([&] {
                  trouble.full("disk_full");
                  trouble.unavailable("10", true);
                  for (int i = 0; i < 5; ++i) trouble.answered();
              }),
              "storage_full disk_full;storage_unavailable 10;");
    EXPECT_EQ(saidBy([&] {
                  trouble.committed();
                  trouble.full("disk_full");
                  trouble.answered();
              }),
              "storage_available 1;")
        << "a small change fitted in, the next one did not";
    EXPECT_EQ(saidBy([&] {
                  trouble.committed();
                  trouble.answered();
              }),
              "storage_writable 2;");
}

TEST_F(StorageTroubleTest, ACommitBeforeIt_EndsNothing) {
    EXPECT_EQ(saidBy([&] {
                  trouble.committed();
                  trouble.full("disk_full");
                  trouble.answered();
                  trouble.answered();
              }),
              "storage_full disk_full;");
}

}  // namespace
}  // namespace ayumi::telemetry
