// Two server processes on one PostgreSQL behind HAProxy, each killed in turn under load: what was
// answered is there, once, and whoever was cut goes on at the other one.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <thread>

#include "tests/support/live_tablet.h"
#include "tests/support/load_tablet.h"
#include "tests/support/required.h"
#include "tests/support/server_pair.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr int kLoad = 4;
constexpr int kRounds = 2;                // in each both are killed
constexpr std::size_t kBetween = 3 * 10;  // answers for each tablet from one step to the next
constexpr std::chrono::minutes kPatience{3};

class TwoServers : public ::testing::Test {
protected:
    void SetUp() override {
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        if (!HaProxy::possible()) GTEST_SKIP() << "no HAProxy";
        // One database for the program: the second test finds none of the first.
        recreate(postgres);
        servers = std::make_unique<ServerPair>(folder.path(), postgres);
        servers->addPeople();
    }

    static void recreate(const std::string& postgres) {
        const auto ran =
            runProgram("/bin/sh", {"-c",
                                   "exec psql -qX \"$0\" -c 'SET client_min_messages=error;"
                                   " DROP SCHEMA public CASCADE; CREATE SCHEMA public'",
                                   postgres});
        if (ran.status != 0) throw std::runtime_error(ran.err);
    }

    // Past HAProxy; the number of the head that it was answered with.
    std::int64_t pushAt(int server, ServedTablet& tablet, const std::string& day) {
        const auto change =
            servers->attendance(tablet, servers->sato, servers->site, {{"status", "present"}}, day);
        const auto answer =
            test::TlsClient(servers->portOf(server))
                .ask(test::postRequest("/v1/changes", sync::pushBody({}, {change.travelling()}, {}),
                                       test::bearer(tablet.enrolled.token)));
        return required(sync::readPushResponse(answer.body), "push").head.number;
    }

    TempFolder folder;
    std::unique_ptr<ServerPair> servers;
};

TEST_F(TwoServers, WhatOneTakesWakesTheTabletsOfTheOther_AlsoAfterEachWasKilled) {
    auto sender = servers->signedIn("A");
    const auto listener = servers->signedIn("B");
    LiveTablet atFirst(servers->portOf(0), listener.enrolled.token);
    LiveTablet atSecond(servers->portOf(1), listener.enrolled.token);
    atFirst.waitForConnection(1);
    atSecond.waitForConnection(1);
    atSecond.waitFor(pushAt(0, sender, "2026-01-01"));
    atFirst.waitFor(pushAt(1, sender, "2026-01-02"));
    for (int killed = 0; killed < 2; ++killed) {
        servers->killHard(killed);
        servers->start(killed);
    }
    atFirst.waitForConnection(2);
    atSecond.waitForConnection(2);
    atSecond.waitFor(pushAt(0, sender, "2026-01-03"));
    atFirst.waitFor(pushAt(1, sender, "2026-01-04"));
}

TEST_F(TwoServers, ATabletThatIsRevokedAtOne_IsSentAwayByTheOther) {
    const auto tablet = servers->signedIn("A");
    test::TlsClient live(servers->portOf(1));
    live.write(test::liveRequest(tablet.enrolled.token));
    ASSERT_EQ(live.readAnswer().status, 101);
    servers->command({"device", "revoke", tablet.enrolled.device});
    auto frame = live.readFrame();
    while (frame.opcode == 1) frame = live.readFrame();
    ASSERT_EQ(frame.opcode, 8);
    EXPECT_EQ(frame.payload.substr(0, 2), "\x03\xf0") << "1008";
}

TEST_F(TwoServers, EachKilledInTurnUnderLoad_LosesNothingAnswered_AndTabletsGoOnAtTheOther) {
    std::vector<std::unique_ptr<LiveTablet>> live;
    std::vector<std::unique_ptr<LoadTablet>> load;
    for (int i = 0; i < 2; ++i) {
        live.push_back(std::make_unique<LiveTablet>(
            servers->port(), servers->signedIn("live " + std::to_string(i)).enrolled.token));
        live.back()->waitForConnection(1);
    }
    for (int i = 0; i < kLoad; ++i) {
        load.push_back(
            std::make_unique<LoadTablet>(*servers, servers->signedIn(std::to_string(i)), i));
    }
    waitForProgress(load, kBetween, kPatience);
    for (int step = 0; step < 2 * kRounds; ++step) {
        servers->killHard(step % 2);
        waitForProgress(load, kBetween, kPatience);
        servers->start(step % 2);
        servers->waitUntilReady(servers->portOf(step % 2));
        waitForProgress(load, kBetween, kPatience);
    }
    std::vector<std::string> answered;
    std::size_t cuts = 0;
    for (auto& tablet : load) {
        tablet->finish();
        EXPECT_EQ(tablet->wrong(), "");
        EXPECT_GT(tablet->pulled(), 0U);
        for (const auto& [id, hash] : tablet->answered()) answered.push_back(id);
        cuts += tablet->cuts();
    }
    EXPECT_GT(cuts, 0U) << "the kills came in the middle";
    EXPECT_EQ(servers->applied(answered), answered.size());
    auto last = servers->signedIn("last");
    const auto head = pushAt(0, last, "2026-01-01");
    for (auto& tablet : live) {
        tablet->waitFor(head);
        EXPECT_GT(tablet->connections(), 1) << "it was cut, and came again by itself";
    }
    live.clear();
    for (int server = 0; server < 2; ++server) EXPECT_EQ(servers->stop(server), 0);
    EXPECT_NE(servers->command({"verify"}).find("hold"), std::string::npos);
}

}  // namespace
}  // namespace ayumi::testing
