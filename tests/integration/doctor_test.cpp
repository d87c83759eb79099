// `doctor` on real folders, real databases and a real process: whatever is made wrong is named,
// with what to do about it, and nothing else is.
#include <chrono>

#include "server/app/doctor.h"
#include "server/http/tls_root.h"
#include "server/services/log_book.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sqlite/database.h"
#include "tests/integration/server_process_fixture.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/small_disk.h"

namespace ayumi::testing {
namespace {

constexpr TimeMs kDayMs = 86'400'000;
constexpr const char* kNothing = "Nothing was found that has to be mended.";

class DoctorTest : public ServerProcessTest {
protected:
    void SetUp() override {
        ServerProcessTest::SetUp();
        if (IsSkipped()) return;
        ASSERT_EQ(init().status, 0);
        fs::remove(folders().tls() / "spare.key");
    }
    server::Folders folders() const { return {folder / "data", folder / "data-keys"}; }

    // Every one of the words is said, the command fails, and nothing was changed by looking.
    void expectWrong(const std::string& words, const std::string& inJapanese = {}) {
        const auto ran = run({"doctor"});
        EXPECT_EQ(ran.status, 1);
        EXPECT_NE(ran.out.find(words), std::string::npos) << ran.out << ran.err;
        EXPECT_NE(ran.out.find("WRONG"), std::string::npos) << ran.out;
        EXPECT_NE(ran.err.find("Nothing was changed by looking"), std::string::npos) << ran.err;
        if (inJapanese.empty()) return;
        const auto japanese = runServerCommand({"--data", data(), "doctor"}, "ja_JP.UTF-8");
        EXPECT_NE(japanese.out.find(inJapanese), std::string::npos) << japanese.out;
    }
    void expectNote(const std::string& words) {
        const auto ran = run({"doctor"});
        EXPECT_EQ(ran.status, 0) << ran.out;
        EXPECT_NE(ran.out.find("note   " + words), std::string::npos) << ran.out;
        EXPECT_NE(ran.out.find(kNothing), std::string::npos) << ran.out;
    }

    // As if somebody looked at another time.
    server::Findings at(TimeMs fromNowMs) {
        return server::examineServer(folders(), kinds, SystemClock().nowMs() + fromNowMs);
    }
    static std::optional<server::Finding> found(const server::Findings& findings,
                                                const std::string& code) {
        for (const auto& one : findings.all()) {
            if (one.what.code == code) return one;
        }
        return std::nullopt;
    }

    // Writes what no command writes.
    void change(const std::function<void(storage::Writer&)>& work) {
        const auto configuration = required(server::readConfiguration(folders()), "configuration");
        const auto store =
            required(server::openAgencyStore(folders(), configuration, kinds), "store");
        auto writer = store->write(configuration.agency);
        work(*writer);
        writer->commit();
    }
    void putTablet(const std::function<void(storage::DeviceRow&)>& edit) {
        change([&](storage::Writer& writer) {
            storage::DeviceRow row;
            row.device = makeUuidV7(SystemClock().nowMs(), random);
            row.name = "三号";
            row.protection = "passphrase";
            row.use = "shared";
            row.publicKey = random.bytes(32);
            row.tokenHash = random.bytes(32);
            row.certificate = {{"device", row.device}};  // the console alone has none
            row.enrolledAtMs = row.lastSeenAtMs = SystemClock().nowMs();
            edit(row);
            writer.putDevice(row);
        });
    }

    const records::KindTable kinds = records::KindTable::released();
    SystemRandom random;
};

class DoctorOfEmbeddedTest : public DoctorTest {};

TEST_P(DoctorOfEmbeddedTest, FindsNothingToMend_WithAndWithoutARunningServer) {
    expectNote("The server is not running.");
    EXPECT_NE(run({"doctor"}).out.find("There is no verified backup yet."), std::string::npos);
    ServerProcess server(data());
    ASSERT_EQ(run({"backup", "--to", (folder / "backup").string()}).status, 0);
    const auto ran = run({"doctor"});
    EXPECT_EQ(ran.status, 0) << ran.out;
    EXPECT_EQ(ran.out.find("not running"), std::string::npos) << ran.out;
    EXPECT_EQ(ran.out.find("no verified backup"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find(kNothing), std::string::npos) << ran.out;
}

TEST_P(DoctorOfEmbeddedTest, ChangesNothing) {
    (void)run({"doctor"});  // SQLite leaves its two helpers behind
    const auto before = everyByte();
    (void)run({"doctor"});
    EXPECT_EQ(everyByte(), before);
}

TEST_P(DoctorOfEmbeddedTest, NamesFilesThatOthersMayOpen) {
    fs::permissions(folders().keys / "registration.key", fs::perms::group_read,
                    fs::perm_options::add);
    expectWrong("Others may open", "ほかの利用者も開けます（0640）");
    EXPECT_NE(run({"doctor"}).out.find("chmod 0600"), std::string::npos);
    fs::permissions(folders().keys / "registration.key",
                    fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(folder / "data", fs::perms::others_exec, fs::perm_options::add);
    expectWrong("chmod 0700 '" + fs::canonical(data()).string());
}

TEST_P(DoctorOfEmbeddedTest, NamesFilesOfAnotherUser) {
    if (::chown((folders().keys / "token.key").c_str(), 65534, 65534) != 0) {
        GTEST_SKIP() << "only root gives files away";
    }
    expectWrong("belongs to another user", "持ち主が、データフォルダーの持ち主と違います");
}

TEST_P(DoctorOfEmbeddedTest, NamesKeysThatAreMissingOrDamaged) {
    const auto aside = folder / "aside";
    for (const auto& path : {folders().keys / "recovery.pub", folders().keys / "sealing.key",
                             folders().tls() / "spare.pem"}) {
        fs::rename(path, aside);
        expectWrong("The key " + path.string() + " is missing", "控えから戻して");
        fs::rename(aside, path);
    }
    for (const auto& path : {folders().keys / "token.key", folders().keys / "admin.json",
                             folders().revocations(), folders().erasures()}) {
        const auto whole = fs::exists(path) ? *server::readFile(path) : std::string();
        std::ofstream(path) << "half of it";
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        expectWrong(path.string() + " is damaged", "がこわれています");
        fs::remove(path);
        if (!whole.empty()) require(server::writePrivateFile(path, whole), "back");
    }
    fs::rename(folders().keys, folder / "elsewhere");
    expectWrong("Check that its disk is mounted", "フォルダー");
}

TEST_P(DoctorOfEmbeddedTest, NamesTheSpareKeyThatWasNotTakenAway) {
    require(server::writePrivateFile(folders().tls() / "spare.key", "key"), "spare.key");
    expectWrong("The spare root's key", "予備の根の鍵");
}

TEST_P(DoctorOfEmbeddedTest, NamesKeysThatLieWithTheData) {
    fs::rename(folders().keys, folder / "data" / "keys");
    const auto ran = run({"--keys", (folder / "data" / "keys").string(), "doctor"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_NE(ran.out.find("lies inside the data folder"), std::string::npos) << ran.out;
}

TEST_P(DoctorOfEmbeddedTest, NamesAnInitThatWasInterrupted) {
    require(server::writePrivateFile(folders().keys / "founding", "01900000"), "mark");
    expectWrong("An init was interrupted", "init が途中で終わっています");
}

TEST_P(DoctorOfEmbeddedTest, TellsOfARootThatEndsSoon) {
    EXPECT_FALSE(found(at(0), "root_expires"));
    const auto later = found(at(20LL * 365 * kDayMs - 30 * kDayMs), "root_expires");
    ASSERT_TRUE(later);
    EXPECT_FALSE(later->wrong) << "tablets know it by its key and look at no date";
}

TEST_P(DoctorOfEmbeddedTest, NamesALeafThatWasNotRenewed) {
    ServerProcess server(data());
    auto configuration = required(server::readConfiguration(folders()), "configuration");
    configuration.port = server.port();
    server::Findings findings;
    server::lookAtPort(folders(), configuration, SystemClock().nowMs(), findings);
    EXPECT_TRUE(findings.all().empty());
    server::lookAtPort(folders(), configuration, SystemClock().nowMs() + 80 * kDayMs, findings);
    ASSERT_EQ(findings.all().size(), 1U);
    EXPECT_EQ(findings.all()[0].what.code, "leaf_old");
    EXPECT_TRUE(findings.all()[0].wrong);
}

TEST_P(DoctorOfEmbeddedTest, NamesAPortThatAnotherProgramHas) {
    const auto other = folder / "other";
    fs::create_directories(other);
    ProcessAgency another(other);
    std::string text = *server::readFile(folder / "data" / "server.json");
    text.replace(text.find("8443"), 4, std::to_string(another.port()));
    std::ofstream(folder / "data" / "server.json", std::ios::trunc) << text;
    expectWrong("Another program answers at port", "別のプログラムが答えています");
}

TEST_P(DoctorOfEmbeddedTest, TellsOfAServerAtAnotherPortThanConfigured) {
    std::string text = *server::readFile(folder / "data" / "server.json");
    text.replace(text.find("8443"), 4, "1");  // where nobody listens
    std::ofstream(folder / "data" / "server.json", std::ios::trunc) << text;
    ServerProcess server(data());
    expectNote("The server runs but does not answer at port 1.");
}

TEST_P(DoctorOfEmbeddedTest, NamesADiskThatGetsTight) {
    fs::rename(folder / "data", folder / "before");
    fs::create_directory(folder / "data");
    const SmallDisk disk(folder / "data", "64m");
    if (!disk.mounted()) GTEST_SKIP() << "no right to mount a small disk";
    fs::copy(folder / "before", folder / "data");
    expectWrong("MiB are free at", "空きが");
}

TEST_P(DoctorOfEmbeddedTest, NamesADatabaseThatIsGone_OrOpensWithAnotherKey) {
    const auto key = folders().keys / "database.key";
    const auto whole = required(server::readFile(key), "key");
    fs::remove(key);
    require(server::writePrivateFile(key, std::string(64, 'a') + "\n"), "key");
    expectWrong("The key does not open the database", "鍵が違います");
    fs::remove(key);
    require(server::writePrivateFile(key, whole), "key");
    fs::remove(folder / "data" / "ayumi.db");
    expectWrong("is not there. Nothing was made", "バックアップから戻します");
    EXPECT_FALSE(fs::exists(folder / "data" / "ayumi.db"));
}

TEST_P(DoctorOfEmbeddedTest, TakesTheDatabasesKeyFromTheServiceManager) {
    fs::create_directory(folder / "handed");
    fs::rename(folders().keys / "database.key", folder / "handed" / "database.key");
    expectWrong("database.key is missing");
    ::setenv("CREDENTIALS_DIRECTORY", (folder / "handed").c_str(), 1);
    EXPECT_EQ(run({"doctor"}).status, 0) << run({"doctor"}).out;
    {
        ServerProcess server(data());
        EXPECT_EQ(run({"site", "add", "--name", "南店"}).status, 0);
        EXPECT_EQ(server.stop(), 0);
    }
    EXPECT_EQ(run({"verify"}).status, 0);
    ::unsetenv("CREDENTIALS_DIRECTORY");
}

TEST_P(DoctorOfEmbeddedTest, NamesANewerDatabase_AndLeavesAnOlderOneAsItIs) {
    const auto version = [&](const std::string& to) {
        const auto config = required(
            server::storeConfig(folders(), required(server::readConfiguration(folders()), "json")),
            "config");
        const auto& sqlite = std::get<storage::SqliteConfig>(config);
        const auto opened = required(
            sqlite::Database::open(sqlite.path, sqlite.key, sqlite::Mode::Existing), "database");
        const auto before = opened->raw().execAndGet("PRAGMA user_version").getString();
        if (!to.empty()) opened->execute("PRAGMA user_version = " + to);
        return before;
    };
    const auto known = version("999");
    expectWrong("written by a newer version (999)", "新しい版（999）");
    version(std::to_string(std::stoi(known) - 1));
    expectNote("The database is of an older version");
    EXPECT_EQ(version({}), std::to_string(std::stoi(known) - 1)) << "a doctor does not operate";
}

TEST_P(DoctorTest, NamesAClockThatRanBack) {
    putTablet([](storage::DeviceRow& row) { row.lastSeenAtMs += kDayMs; });
    expectWrong("is behind what was recorded already", "時刻合わせ（NTP）");
}

TEST_P(DoctorTest, NamesBackupsThatAreMissingOrOld) {
    const auto none = found(at(0), "backup_none");
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->wrong) << "an agency that was founded just now";
    const auto never = found(at(3 * kDayMs), "backup_none");
    ASSERT_TRUE(never);
    EXPECT_TRUE(never->wrong);

    ASSERT_EQ(run({"backup", "--to", (folder / "backup").string()}).status, 0);
    EXPECT_FALSE(found(at(0), "backup_none"));
    EXPECT_FALSE(found(at(kDayMs), "backup_old"));
    const auto old = found(at(5 * kDayMs + kDayMs / 2), "backup_old");
    ASSERT_TRUE(old);
    EXPECT_TRUE(old->wrong);
    EXPECT_EQ(old->what.args.at("days"), "5");
}

TEST_P(DoctorTest, TellsOfABackupThatDidNotSayWhen) {
    change([&](storage::Writer& writer) {
        services::LogBook book(writer, writer.agency().value(), random);
        const auto head = book.head();
        const auto entry = book.note("backup", {{"number", head.number}, {"hash", head.hash}});
        book.agency().keptNumber = head.number;
        book.agency().keptEntry = entry;
        book.flush();
    });
    const auto undated = found(at(9 * kDayMs), "backup_undated");
    ASSERT_TRUE(undated);
    EXPECT_FALSE(undated->wrong);
    EXPECT_EQ(run({"verify"}).status, 0);
}

TEST_P(DoctorTest, NamesForkedTablets_AndTellsOfLateOnes) {
    putTablet([](storage::DeviceRow& row) { row.forked = true; });
    expectWrong("The tablet \"三号\" exists twice (FORKED)", "登録し直して");
    putTablet([](storage::DeviceRow& row) {
        row.name = "四号";
        row.lastSeenAtMs -= 40 * kDayMs;
    });
    putTablet([](storage::DeviceRow& row) {
        row.name = "五号";
        row.lastSeenAtMs -= 40 * kDayMs;
        row.state = "revoked";
    });
    const auto out = run({"doctor"}).out;
    EXPECT_NE(out.find("note   The tablet \"四号\" was not seen for 40 days"), std::string::npos)
        << out;
    EXPECT_EQ(out.find("五号"), std::string::npos) << "it was revoked: nobody waits for it";
}

TEST_P(DoctorTest, TellsOfChangesThatWaitForAPerson_AndOfNumbersThatHaveNotCome) {
    fs::create_directories(folder / "agency");
    ProcessAgency agency(folder / "agency", GetParam() ? std::getenv("AYUMI_TEST_POSTGRES") : "");
    fs::remove(agency.folders().tls() / "spare.key");
    agency.addPeople();
    auto tablet = agency.signedIn("六号");
    tablet.number = 4;  // 1 to 4 wait on it
    const auto made = agency.attendance(tablet, makeUuidV7(SystemClock().nowMs(), random),
                                        agency.site, {{"status", "present"}});
    ASSERT_EQ(agency.push(tablet, {made.travelling()}).verdicts.at(0).kind,
              sync::VerdictKind::Quarantined);
    const auto out = runServerCommand({"--data", agency.folders().data.string(), "doctor"}).out;
    EXPECT_NE(out.find("note   Held for a person's decision: 1"), std::string::npos) << out;
    EXPECT_NE(out.find("note   Not come from the tablet \"六号\" yet (MISSING): 4"),
              std::string::npos)
        << out;
}

// ---- PostgreSQL

TEST(DoctorOfPostgres, NamesARoleThatMayDoAnything_ASettingThatLosesAnswers_AndAServerThatIsGone) {
    if (!PostgresCluster::possible()) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
    const fs::path folder =
        fs::temp_directory_path() / ("ayumi-doctor-" + toHex(SystemRandom().bytes(6)));
    fs::create_directories(folder);
    PostgresCluster cluster;
    const auto psql = [&](const std::string& sql) {
        const auto ran = runProgram(
            "/bin/sh", {"-c", "exec psql -qXAt \"$0\" -c \"$1\"", cluster.connection(), sql});
        ASSERT_EQ(ran.status, 0) << ran.err;
    };
    psql("CREATE ROLE ayumi LOGIN");
    psql("CREATE DATABASE ayumi OWNER ayumi");
    std::string ordinary = cluster.connection();
    ordinary.replace(ordinary.find("user=postgres"), 13, "user=ayumi");
    ordinary.replace(ordinary.find("dbname=postgres"), 15, "dbname=ayumi");
    std::ofstream(folder / "postgres") << ordinary << '\n';
    const std::string data = (folder / "data").string();
    ASSERT_EQ(runServerCommand({"--data", data, "init", "--name", "あゆみの会", "--host",
                                "127.0.0.1", "--postgres-file", (folder / "postgres").string()})
                  .status,
              0);
    fs::remove(folder / "data-keys" / "tls" / "spare.key");
    const auto doctor = [&] { return runServerCommand({"--data", data, "doctor"}); };
    EXPECT_EQ(doctor().status, 0) << doctor().out;

    const auto connectBy = [&](const std::string& text) {
        std::ofstream(folder / "data-keys" / "postgres", std::ios::trunc) << text << '\n';
    };
    connectBy(ordinary + " options='-c synchronous_commit=off'");
    EXPECT_NE(doctor().out.find("synchronous_commit is off"), std::string::npos) << doctor().out;
    connectBy(cluster.connection() + " dbname=ayumi");
    EXPECT_NE(doctor().out.find("a role that may do anything"), std::string::npos) << doctor().out;
    connectBy(ordinary);
    cluster.stop();
    const auto gone = doctor();
    EXPECT_EQ(gone.status, 1);
    EXPECT_NE(gone.out.find("The database cannot be reached"), std::string::npos) << gone.out;
    fs::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Databases, DoctorTest, ::testing::Values(false, true), nameOfDatabase);
INSTANTIATE_TEST_SUITE_P(Databases, DoctorOfEmbeddedTest, ::testing::Values(false), nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
