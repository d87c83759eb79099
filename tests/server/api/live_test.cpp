// Who is nudged on the live channel: at the turn of a day, and when another process commits.
#include "tests/server/api/fixture.h"

#include <libpq-fe.h>

#include "shared/base/time_text.h"
#include "tests/support/open_live.h"

namespace ayumi::testing {
namespace {

namespace fs = std::filesystem;

class LiveTest : public ApiTest {};

TEST_F(LiveTest, ANewDayThatBringsSomebodyIntoScopeIsTold) {
    const auto tomorrow = dayOf(agency.clock().nowMs() + 86'400'000);
    agency.command({"assign", "鈴木", "--coach", "高橋", "--from", tomorrow});
    const auto tablet = signedIn("A");
    const auto pulled = agency.get("/v1/records", tablet.enrolled.token);
    EXPECT_EQ(pulled.body.find("\"participant\":\"" + suzuki), std::string::npos);
    const auto head = sync::readPullResponse(pulled.body)->head.number;
    OpenLive live(agency.port(), tablet.enrolled.token);
    ASSERT_EQ(live.status(), 101);
    live.waitFor(head);
    agency.clock().advance(86'400'000);
    live.waitFor(head + 1);
    EXPECT_NE(
        agency.get("/v1/records", tablet.enrolled.token).body.find("\"participant\":\"" + suzuki),
        std::string::npos);
}

TEST_F(LiveTest, WhoSignsInOnALiveTablet_IsToldOfTheirPeopleFromThenOn) {
    auto tablet = agency.enrol("A");
    OpenLive live(agency.port(), tablet.enrolled.token);
    ASSERT_EQ(live.status(), 101);
    agency.signIn(tablet, coach, "takahashi", password);
    auto other = signedIn("B");
    const auto change = agency.attendance(other, sato, site, {{"status", "present"}});
    live.waitFor(agency.push(other, {change.travelling()}).head.number);
}

// Two server processes on one PostgreSQL, each with its own folders and keys' copy.
class SharedDatabaseTest : public ::testing::Test {
protected:
    void SetUp() override {
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        ASSERT_NE(postgres, nullptr) << "run inside tests/support/with-postgres";
        connection = postgres;
        schema = "live_" + toHex(SystemRandom().bytes(6));
        sql("CREATE SCHEMA " + schema);
        fs::create_directories(folder);
        agency = std::make_unique<ServedAgency>(
            folder, connection + " options='-c search_path=" + schema + "'");
        const auto out = agency->command(
            {"person", "add", "--role", "coach", "--name", "高橋", "--login", "takahashi"});
        coach = wordAfter(out, "id");
        password = wordAfter(out, "password");
        sato = wordAfter(agency->command({"person", "add", "--name", "佐藤"}), "id");
        site = wordAfter(agency->command({"site", "add", "--name", "南店"}), "id");
        agency->command({"assign", "佐藤", "--coach", "高橋"});
    }
    void TearDown() override {
        agency.reset();
        if (!schema.empty()) sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        fs::remove_all(folder);
    }
    void sql(const std::string& text) {
        PGconn* opened = PQconnectdb(connection.c_str());
        PGresult* result = PQexec(opened, ("SET client_min_messages=error; " + text).c_str());
        const auto status = PQresultStatus(result);
        EXPECT_TRUE(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
            << PQerrorMessage(opened);
        PQclear(result);
        PQfinish(opened);
    }
    void breakConnections() {
        sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE application_name = 'ayumi' AND datname = current_database()");
    }
    ServedTablet signedIn(const std::string& name) {
        auto tablet = agency->enrol(name);
        agency->signIn(tablet, coach, "takahashi", password);
        return tablet;
    }

    fs::path folder = fs::temp_directory_path() / ("ayumi-live-" + toHex(SystemRandom().bytes(6)));
    std::string connection, schema, coach, password, sato, site;
    std::unique_ptr<ServedAgency> agency;
};

TEST_F(SharedDatabaseTest, WhatAnotherProcessCommitsIsTold_AlsoAfterItsConnectionBroke) {
    const auto listener = signedIn("A");
    auto sender = signedIn("B");
    server::Folders second{folder / "second", agency->folders().keys};
    fs::create_directories(second.data);
    fs::copy(agency->folders().data / "server.json", second.data / "server.json");
    SystemRandom random;
    const auto kinds = records::KindTable::released();
    auto other = server::Serving::start({second, 0, 1, {}}, agency->clock(), random, kinds);
    ASSERT_TRUE(other) << other.error().code;
    OpenLive live((*other)->port(), listener.enrolled.token);
    ASSERT_EQ(live.status(), 101);
    const auto first = agency->attendance(sender, sato, site, {{"status", "present"}});
    live.waitFor(agency->push(sender, {first.travelling()}).head.number);
    breakConnections();
    // The first use of a broken connection says 503; what is sent again is taken.
    const auto second_ = agency->attendance(sender, sato, site, {{"note", "x"}});
    test::Answer answer;
    for (int i = 0; i < 20 && answer.status != 200; ++i) {
        answer = agency->post("/v1/changes", sync::pushBody({}, {second_.travelling()}, {}),
                              sender.enrolled.token);
    }
    ASSERT_EQ(answer.status, 200);
    live.waitFor(sync::readPushResponse(answer.body)->head.number);
}

TEST_F(SharedDatabaseTest, HealthIsAnsweredWhileTheDatabaseHangs_AndALostOneIs503) {
    const auto tablet = signedIn("A");
    PGconn* holder = PQconnectdb(connection.c_str());
    PQclear(PQexec(holder, ("BEGIN; LOCK TABLE " + schema + ".devices").c_str()));
    {
        OpenLive hanging(agency->port(), tablet.enrolled.token);
        EXPECT_EQ(agency->get("/healthz").status, 200);
        EXPECT_EQ(agency->get("/healthz").status, 200) << "the only I/O thread is free";
        PQfinish(holder);
        EXPECT_EQ(hanging.status(), 101);
    }
    breakConnections();
    const auto lost = agency->get("/readyz");
    EXPECT_EQ(lost.status, 503);
    EXPECT_EQ(codeOf(lost), "storage_unavailable");
    EXPECT_FALSE(lost.fields.at("retry-after").empty());
    EXPECT_EQ(agency->get("/readyz").status, 200) << "back";
    // What the server asks by itself may come upon the broken connection before the tablet does.
    int status = 101;
    for (int i = 0; i < 20 && status == 101; ++i) {
        breakConnections();
        status = OpenLive(agency->port(), tablet.enrolled.token).status();
    }
    EXPECT_EQ(status, 503);
}

// As when a query has no room for what it sorts.
TEST_F(SharedDatabaseTest, WithoutRoomForAQuestion_ALiveChannelIsRefusedWith507_UntilThereIsRoom) {
    const auto tablet = signedIn("A");
    const std::string in = "SET search_path = " + schema + "; ";
    sql(in +
        "CREATE FUNCTION no_room() RETURNS boolean LANGUAGE plpgsql AS"
        " 'BEGIN RAISE disk_full; END';"
        " ALTER TABLE devices RENAME TO devices_kept;"
        " CREATE VIEW devices AS SELECT * FROM devices_kept WHERE no_room()");
    {
        OpenLive live(agency->port(), tablet.enrolled.token);
        const auto refused = live.answer();
        EXPECT_EQ(refused.status, 507);
        EXPECT_EQ(codeOf(refused), "storage_full");
        EXPECT_TRUE(refused.fields.contains("retry-after"));
    }
    sql(in + "DROP VIEW devices; ALTER TABLE devices_kept RENAME TO devices");
    OpenLive live(agency->port(), tablet.enrolled.token);
    EXPECT_EQ(live.status(), 101);
}

}  // namespace
}  // namespace ayumi::testing
