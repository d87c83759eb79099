// The database is gone, before the server starts or while it runs: it says so, makes none of its
// own, loses nothing it answered, and goes on by itself when the database is back.
#include <chrono>
#include <sstream>
#include <thread>

#include "tests/integration/server_process_fixture.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/process_agency.h"

namespace ayumi::testing {
namespace {

class DatabaseMissingTest : public ServerProcessTest {
protected:
    // What an operator's mistake or a disk that was not mounted takes away, and brings back.
    void takeAway() {
        if (GetParam()) {
            psql("ALTER SCHEMA public RENAME TO elsewhere; CREATE SCHEMA public");
        } else {
            fs::create_directory(folder / "elsewhere");
            move(folder / "data", folder / "elsewhere");
        }
    }
    void bringBack() {
        if (GetParam()) {
            psql("DROP SCHEMA public CASCADE; ALTER SCHEMA elsewhere RENAME TO public");
        } else {
            move(folder / "elsewhere", folder / "data");
        }
    }
    static void move(const fs::path& from, const fs::path& to) {
        for (const char* name : {"ayumi.db", "ayumi.db-wal", "ayumi.db-shm"}) {
            if (fs::exists(from / name)) fs::rename(from / name, to / name);
        }
    }
    static std::string psql(const std::string& sql) {
        const auto ran = runProgram(
            "/bin/sh", {"-c", "exec psql -qXAt \"$AYUMI_TEST_POSTGRES\" -c \"$0\"", sql});
        if (ran.status != 0) throw std::runtime_error(ran.err);
        return ran.out;
    }
    // Whether something of ours was made in the place of what is gone.
    bool madeAnew() const {
        if (!GetParam()) return fs::exists(folder / "data" / "ayumi.db");
        return !psql("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace")
                    .empty();
    }
};

TEST_P(DatabaseMissingTest, ServeRefusesAndMakesNone_ThenServesWhatIsBack) {
    ASSERT_EQ(init().status, 0);
    {
        ServerProcess server(data());
        ASSERT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
        server.stop();
    }
    takeAway();
    for (const char* command : {"serve", "verify"}) {
        const auto refused = run({command});
        EXPECT_EQ(refused.status, 1) << command;
        EXPECT_NE(refused.err.find("is not there. Nothing was made"), std::string::npos)
            << refused.err;
        EXPECT_EQ(refused.out, "") << "no port was opened";
        EXPECT_FALSE(madeAnew()) << command;
    }
    const auto inJapanese = runServerCommand({"--data", data(), "serve"}, "ja_JP.UTF-8");
    EXPECT_NE(inJapanese.err.find("バックアップから戻します"), std::string::npos);
    bringBack();
    ServerProcess server(data());
    EXPECT_NE(run({"site", "list"}).out.find("南店"), std::string::npos);
    server.stop();
    EXPECT_EQ(run({"verify"}).status, 0);
}

TEST_P(DatabaseMissingTest, ADatabaseOfAnotherAgencyIsNotServed_AndNotTouched) {
    ASSERT_EQ(init().status, 0);
    const auto path = folder / "data" / "server.json";
    const auto text = server::readFile(path);
    const auto configuration = server::readConfiguration({folder / "data", folder / "data-keys"});
    ASSERT_TRUE(text && configuration);
    std::string other = *text;
    other.replace(other.find(configuration->agency), 8, "01900000");
    std::ofstream(path, std::ios::trunc) << other;
    const auto refused = run({"serve"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("does not hold this agency"), std::string::npos) << refused.err;
    std::ofstream(path, std::ios::trunc) << *text;
    EXPECT_EQ(run({"verify"}).status, 0);
}

// The file is taken away under a server that holds it open: what it would go on writing would be
// lost with the process, so nothing is taken until the file is back.
TEST(EmbeddedDatabaseGone, UnderARunningServer_NothingIsAnsweredThatWouldBeLost) {
    const auto folder =
        fs::temp_directory_path() / ("ayumi-gone-" + toHex(SystemRandom().bytes(6)));
    fs::create_directories(folder);
    {
        ProcessAgency agency(folder);
        agency.addPeople();
        auto tablet = agency.signedIn("A");
        const auto change =
            agency.attendance(tablet, agency.sato, agency.site, {{"status", "present"}});
        fs::rename(folder / "data" / "ayumi.db", folder / "away.db");
        const auto refused = agency.post(
            "/v1/changes", sync::pushBody({}, {change.travelling()}, {}), tablet.enrolled.token);
        EXPECT_EQ(refused.status, 503);
        EXPECT_EQ(agency.get("/readyz").status, 503);
        EXPECT_EQ(agency.get("/healthz").status, 200);
        fs::rename(folder / "away.db", folder / "data" / "ayumi.db");
        EXPECT_EQ(agency.push(tablet, {change.travelling()}).verdicts.at(0).kind,
                  sync::VerdictKind::Applied);
        EXPECT_EQ(agency.stop(), 0);
        agency.command({"verify"});
    }
    fs::remove_all(folder);
}

class PostgresGoneTest : public ::testing::Test {
protected:
    void SetUp() override {
        if (!PostgresCluster::possible()) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        fs::create_directories(folder);
        cluster = std::make_unique<PostgresCluster>();
        agency = std::make_unique<ProcessAgency>(folder, cluster->connection());
        agency->addPeople();
    }
    ~PostgresGoneTest() override {
        agency.reset();
        cluster.reset();
        fs::remove_all(folder);
    }

    test::Answer pushOf(const ServedTablet& tablet, const sync::Change& change) const {
        return agency->post("/v1/changes", sync::pushBody({}, {change.travelling()}, {}),
                            tablet.enrolled.token);
    }
    void waitUntilReady() const {
        for (int tries = 0; tries < 600; ++tries) {
            if (agency->get("/readyz").status == 200) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        throw std::runtime_error("the server does not find its database again");
    }

    const fs::path folder =
        fs::temp_directory_path() / ("ayumi-gone-" + toHex(SystemRandom().bytes(6)));
    std::unique_ptr<PostgresCluster> cluster;
    std::unique_ptr<ProcessAgency> agency;
};

TEST_F(PostgresGoneTest, UnderARunningServer_Answers503_AndGoesOnByItself) {
    auto tablet = agency->signedIn("A");
    const auto before =
        agency->attendance(tablet, agency->sato, agency->site, {{"status", "present"}});
    EXPECT_EQ(pushOf(tablet, before).status, 200);
    cluster->stop();
    const auto meanwhile =
        agency->attendance(tablet, agency->sato, agency->site, {{"note", "停電"}});
    // More than once: neither the connections that broke nor those that could not be made are used
    // up by it.
    for (int i = 0; i < 12; ++i) {
        const auto refused = pushOf(tablet, meanwhile);
        EXPECT_EQ(refused.status, 503);
        EXPECT_EQ(codeOf(refused), "storage_unavailable");
        EXPECT_TRUE(refused.fields.contains("retry-after"));
        EXPECT_EQ(agency->get("/v1/records?cursor=", tablet.enrolled.token).status, 503);
    }
    const auto notReady = agency->get("/readyz");
    EXPECT_EQ(notReady.status, 503);
    EXPECT_TRUE(notReady.fields.contains("retry-after"));
    EXPECT_EQ(agency->get("/healthz").status, 200);

    cluster->start();
    waitUntilReady();
    EXPECT_EQ(agency->push(tablet, {before.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Duplicate)
        << "what was answered is there";
    EXPECT_EQ(agency->push(tablet, {meanwhile.travelling()}).verdicts.at(0).standing(),
              sync::VerdictKind::Applied)
        << "what was refused was not half taken";
    agency->command({"site", "add", "--name", "あとで"});
    EXPECT_EQ(agency->stop(), 0);
    agency->command({"verify"});
}

TEST_F(PostgresGoneTest, AtTheStart_IsSaid_AndServeWorksOnceItIsBack) {
    EXPECT_EQ(agency->stop(), 0);
    cluster->stop();
    for (const auto& [locale, words] :
         {std::pair{"C.UTF-8", "cannot be reached. Nothing is lost"},
          std::pair{"ja_JP.UTF-8", "つながりません。何も失われていません"}}) {
        for (const char* command : {"serve", "verify"}) {
            const auto refused =
                runServerCommand({"--data", agency->folders().data.string(), command}, locale);
            EXPECT_EQ(refused.status, 1);
            EXPECT_NE(refused.err.find(words), std::string::npos) << refused.err;
        }
    }
    cluster->start();
    agency->start();
    EXPECT_EQ(agency->get("/readyz").status, 200);
    EXPECT_NE(agency->command({"site", "list"}).find("南店"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, DatabaseMissingTest, ::testing::Values(false, true),
                         nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
