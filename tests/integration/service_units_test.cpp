// The units of packaging/systemd, as far as a machine without a running systemd can tell: they are
// read without complaint, and what they shut off keeps to a level.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "server/app/folders.h"
#include "tests/support/required.h"
#include "tests/support/server_process.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

constexpr const char* kAnalyze = "/usr/bin/systemd-analyze";
constexpr const char* kExposure = "15";  // tenths; 100 is a service that shuts nothing off

class ServiceUnits : public ::testing::Test {
protected:
    // A copy that names the program that was built instead of the one that will be installed.
    void SetUp() override {
        if (!fs::exists(kAnalyze)) GTEST_SKIP() << "no systemd-analyze: install systemd";
        const char* source = std::getenv("AYUMI_SOURCE_DIR");
        const char* build = std::getenv("AYUMI_BUILD_DIR");
        ASSERT_TRUE(source != nullptr && build != nullptr);
        const std::string installed = "/usr/bin/ayumi-server";
        for (const auto& entry : fs::directory_iterator(fs::path(source) / "packaging/systemd")) {
            auto text = required(server::readFile(entry.path()), "unit");
            for (auto at = text.find(installed); at != std::string::npos;
                 at = text.find(installed)) {
                text.replace(at, installed.size(), std::string(build) + "/bin/ayumi-server");
            }
            std::ofstream(folder.path() / entry.path().filename()) << text;
        }
    }
    std::string unit(const char* name) const { return folder.file(name); }

    const TempFolder folder;
};

TEST_F(ServiceUnits, AreReadWithoutComplaint) {
    const auto ran =
        runProgram(kAnalyze, {"verify", "--man=no", unit("ayumi-server.service"),
                              unit("ayumi-backup.service"), unit("ayumi-backup.timer")});
    EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
    EXPECT_EQ(ran.err.find("ayumi"), std::string::npos) << ran.err;
    std::ofstream(folder.path() / "ayumi-server.service", std::ios::app) << "[Service]\nUser\n";
    const auto broken = runProgram(kAnalyze, {"verify", "--man=no", unit("ayumi-server.service")});
    EXPECT_NE(broken.err.find("ayumi-server.service"), std::string::npos) << "it would be noticed";
}

// A reboot in which PostgreSQL recovers for minutes ends the server once each time it is tried.
TEST_F(ServiceUnits, AServerWithoutItsDatabase_IsStartedAgainForAsLongAsItTakes) {
    const auto text = required(server::readFile(unit("ayumi-server.service")), "unit");
    EXPECT_NE(text.find("\nStartLimitIntervalSec=0\n"), std::string::npos);
    EXPECT_NE(text.find("\nRestart=on-failure\n"), std::string::npos);
    EXPECT_NE(text.find("\nRestartSec=10\n"), std::string::npos);
}

TEST_F(ServiceUnits, ShutOffWhatTheServerDoesNotNeed) {
    for (const char* name : {"ayumi-server.service", "ayumi-backup.service"}) {
        const auto ran =
            runProgram(kAnalyze, {"security", "--offline=true", "--no-pager",
                                  std::string("--threshold=") + kExposure, unit(name)});
        EXPECT_EQ(ran.status, 0) << ran.out << ran.err;
        const auto strict = runProgram(
            kAnalyze, {"security", "--offline=true", "--no-pager", "--threshold=1", unit(name)});
        EXPECT_NE(strict.status, 0) << "the threshold is looked at";
    }
}

}  // namespace
}  // namespace ayumi::testing
