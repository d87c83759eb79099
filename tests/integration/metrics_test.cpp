// What the real process counts, and who may ask for it: the admin at the local socket, a monitoring
// program on the same machine if serve was told a port, and nobody at the tablets' port.
#include <gtest/gtest.h>

#include <chrono>
#include <sstream>
#include <thread>

#include "server/telemetry/metrics.h"
#include "tests/support/process_agency.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

// The value of one series, as it stands in the text; -1 if it is not there.
double valueOf(const std::string& text, const std::string& series) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(series + ' ')) return std::stod(line.substr(series.size() + 1));
    }
    return -1;
}

class MetricsTest : public ::testing::Test {
protected:
    MetricsTest() { agency.addPeople(); }

    // Looked at every few seconds.
    void waitFor(const std::string& series, double value) {
        for (int tries = 0; tries < 600; ++tries) {
            if (valueOf(agency.command({"metrics"}), series) == value) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        ADD_FAILURE() << series << " never became " << value << '\n' << agency.command({"metrics"});
    }

    const TempFolder folder;
    ProcessAgency agency{folder.path()};
};

TEST_F(MetricsTest, CountsWhatTabletsAsk_AndWhatBecameOfIt) {
    auto tablet = agency.signedIn("いち");
    const auto made = agency.attendance(tablet, agency.sato, agency.site, {{"status", "present"}});
    (void)agency.push(tablet, {made.travelling()});
    (void)agency.push(tablet, {made.travelling()});
    agency.get("/v1/records", tablet.enrolled.token);
    agency.get("/v1/records", "nobody's");
    agency.get("/v1/nowhere");
    agency.post("/v1/sign-in",
                sync::write(sync::SignInRequest{"takahashi", "", "a wrong one", tablet.key,
                                                tablet.signing.publicKey}),
                tablet.enrolled.token);
    test::TlsClient(agency.port()).ask("nonsense\r\n\r\n");
    const auto text = agency.command({"metrics"});
    for (const auto& [series, value] :
         {std::pair{R"(ayumi_requests_total{method="GET",route="/v1/records",status="200"})", 1.0},
          std::pair{R"(ayumi_requests_total{method="GET",route="/v1/records",status="401"})", 1.0},
          std::pair{R"(ayumi_requests_total{method="none",route="none",status="404"})", 1.0},
          std::pair{R"(ayumi_requests_total{method="none",route="none",status="400"})", 1.0},
          std::pair{R"(ayumi_request_seconds_count{route="/v1/changes"})", 2.0},
          std::pair{R"(ayumi_changes_total{verdict="duplicate"})", 1.0},
          std::pair{R"(ayumi_changes_total{verdict="applied"})", 1.0},
          std::pair{"ayumi_pulls_total", 1.0},
          std::pair{R"(ayumi_sign_ins_total{outcome="signed_in"})", 1.0},
          std::pair{R"(ayumi_sign_ins_total{outcome="sign_in_wrong"})", 1.0},
          std::pair{R"(ayumi_queue_length{queue="writer"})", 0.0},
          std::pair{"ayumi_live_channels", 0.0}}) {
        EXPECT_EQ(valueOf(text, series), value) << series << '\n' << text;
    }
    EXPECT_GT(valueOf(text, "ayumi_pulled_records_total"), 0);
    EXPECT_GT(valueOf(text, "process_resident_memory_bytes"), 1e6);
    EXPECT_GT(valueOf(text, "process_open_fds"), 3);
    EXPECT_GE(valueOf(text, "process_max_fds"), 1024);
}

TEST_F(MetricsTest, CountsLiveChannels_WhileTheyAreOpen_AndThoseThatWereRefused) {
    const auto tablet = agency.signedIn("いち");
    EXPECT_EQ(test::TlsClient(agency.port()).ask(test::liveRequest("nobody's")).status, 401);
    {
        test::TlsClient live(agency.port());
        live.write(test::liveRequest(tablet.enrolled.token));
        EXPECT_EQ(live.readAnswer(false).status, 101);
        waitFor("ayumi_live_channels", 1);
    }
    waitFor("ayumi_live_channels", 0);
    const auto text = agency.command({"metrics"});
    for (const char* status : {"101", "401"}) {
        EXPECT_EQ(valueOf(text, "ayumi_requests_total{method=\"GET\",route=\"/v1/live\",status=\"" +
                                    std::string(status) + "\"}"),
                  1);
    }
}

TEST_F(MetricsTest, TellsOfTheLog_TheLastBackup_AndADatabaseThatIsGone) {
    EXPECT_EQ(valueOf(agency.command({"metrics"}), "ayumi_backup_time_seconds"), 0);
    const auto before = SystemClock().nowMs() / 1000;
    agency.command({"backup", "--to", folder.file("backup")});
    for (int tries = 0; tries < 600; ++tries) {
        if (valueOf(agency.command({"metrics"}), "ayumi_backup_time_seconds") > 0) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    const auto text = agency.command({"metrics"});
    EXPECT_GE(valueOf(text, "ayumi_backup_time_seconds"), static_cast<double>(before));
    const auto head = valueOf(text, "ayumi_log_head");
    EXPECT_EQ(valueOf(text, "ayumi_backup_log_head"), head - 1) << "all but its own entry";
    EXPECT_EQ(valueOf(text, "ayumi_database_up"), 1);

    fs::rename(folder.path() / "data" / "ayumi.db", folder.path() / "away.db");
    EXPECT_EQ(agency.get("/readyz").status, 503);
    waitFor("ayumi_database_up", 0);
    const auto without = agency.command({"metrics"});
    EXPECT_EQ(valueOf(without, "ayumi_log_head"), head) << "what was known last";
    EXPECT_GE(valueOf(without, R"(ayumi_database_failures_total{kind="unavailable"})"), 1);
    fs::rename(folder.path() / "away.db", folder.path() / "data" / "ayumi.db");
    waitFor("ayumi_database_up", 1);
}

TEST_F(MetricsTest, AreNotAtTheTabletsPort) {
    const auto tablet = agency.signedIn("いち");
    for (const char* path : {"/metrics", "/v1/metrics", "/v1/admin/metrics"}) {
        EXPECT_EQ(agency.get(path).status, 404) << path;
        EXPECT_EQ(agency.get(path, tablet.enrolled.token).status, 404) << path;
    }
}

TEST_F(MetricsTest, HaveALoopbackPort_OnlyIfServeWasToldOne) {
    EXPECT_EQ(agency.stop(), 0);
    ServerProcess server(agency.folders().data.string(), 0, {{"--metrics-port", "0"}, {}});
    const auto line = server.nextLine();  // "Metrics on 127.0.0.1, port 9464"
    const int port = std::stoi(line.substr(line.rfind(' ') + 1));
    test::TcpClient client(port);
    client.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    const auto answer = client.readToEnd();
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer;
    EXPECT_NE(answer.find("ayumi_log_head"), std::string::npos) << answer;
    test::TcpClient stranger(port);
    stranger.write("GET /v1/admin/overview HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(stranger.readToEnd().starts_with("HTTP/1.1 404"));
    const auto taken = runServerCommand({"--data", agency.folders().data.string(), "serve",
                                         "--port", "0", "--metrics-port", std::to_string(port)});
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(server.stop(), 0);
}

TEST(Metrics, OfAPortThatIsTaken_SaySo) {
    telemetry::Metrics one;
    telemetry::Metrics two;
    const auto port = one.listen(0);
    ASSERT_TRUE(port);
    const auto refused = two.listen(*port);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "port_in_use");
}

}  // namespace
}  // namespace ayumi::testing
