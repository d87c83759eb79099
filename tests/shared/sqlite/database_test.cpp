#include "shared/sqlite/database.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/fault_disk.h"
#include "tests/support/small_disk.h"

namespace ayumi::sqlite {
namespace {

const std::string kKey(32, '\x61');
const std::string kOtherKey(32, '\x62');

class SqliteDatabase : public ::testing::Test {
protected:
    SqliteDatabase() {
        std::string pattern = (std::filesystem::temp_directory_path() / "ayumi-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~SqliteDatabase() override { std::filesystem::remove_all(m_folder); }

    std::string file() const { return (m_folder / "one.db").string(); }

    std::unique_ptr<Database> open(Mode mode = Mode::ReadWrite) const {
        auto opened = Database::open(file(), kKey, mode);
        if (!opened) ADD_FAILURE() << opened.error().code;
        return std::move(opened).value();
    }

    std::string codeOfOpening(const std::string& key, Mode mode = Mode::ReadWrite) const {
        auto opened = Database::open(file(), key, mode);
        return opened ? "opened" : opened.error().code;
    }

    static std::string bytesOf(const std::string& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    static int count(Database& database) {
        return database.raw().execAndGet("SELECT count(*) FROM t").getInt();
    }

    std::filesystem::path m_folder;
};

TEST_F(SqliteDatabase, File_IsEncryptedAndPrivate_WhenMade) {
    {
        auto database = open();
        database->execute("CREATE TABLE t(a TEXT); INSERT INTO t VALUES ('forget-me-not')");
        EXPECT_EQ(bytesOf(file() + "-wal").find("forget-me-not"), std::string::npos);
    }
    const std::string bytes = bytesOf(file());
    ASSERT_GE(bytes.size(), 8192u);
    EXPECT_NE(bytes.substr(0, 15), "SQLite format 3");
    EXPECT_EQ(bytes.find("forget-me-not"), std::string::npos);
    struct stat status {};
    ASSERT_EQ(::stat(file().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(SqliteDatabase, Companions_ArePrivate_WhileOpen) {
    auto database = open();
    database->execute("CREATE TABLE t(a TEXT)");
    for (const char* suffix : {"-wal", "-shm"}) {
        struct stat status {};
        ASSERT_EQ(::stat((file() + suffix).c_str(), &status), 0) << suffix;
        EXPECT_EQ(status.st_mode & 0777, 0600u) << suffix;
    }
}

TEST_F(SqliteDatabase, Open_IsRefused_WhenTheKeyIsAnother) {
    open()->execute("CREATE TABLE t(a TEXT); INSERT INTO t VALUES ('kept')");
    const std::string before = bytesOf(file());
    EXPECT_EQ(codeOfOpening(kOtherKey), "database_wrong_key");
    EXPECT_EQ(codeOfOpening(kOtherKey, Mode::ReadOnly), "database_wrong_key");
    EXPECT_EQ(bytesOf(file()), before);
    EXPECT_EQ(count(*open()), 1);
}

TEST_F(SqliteDatabase, Open_IsRefused_WhenReadOnlyAndMissing) {
    EXPECT_EQ(codeOfOpening(kKey, Mode::ReadOnly), "database_missing");
    EXPECT_EQ(codeOfOpening(kKey, Mode::Existing), "database_missing");
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(SqliteDatabase, Open_Throws_WhenTheKeyHasAnotherLength) {
    EXPECT_THROW((void)Database::open(file(), "short", Mode::ReadWrite), std::invalid_argument);
}

TEST_F(SqliteDatabase, Open_SaysFailed_WhenTheFolderIsMissing) {
    auto opened = Database::open((m_folder / "none" / "one.db").string(), kKey, Mode::ReadWrite);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "database_failed");
    EXPECT_EQ(opened.error().args.at("sqlite"), std::to_string(SQLITE_CANTOPEN));
}

TEST_F(SqliteDatabase, Reading_SaysDamaged_WhenAPageWasChanged) {
    {
        auto database = open();
        database->execute(
            "CREATE TABLE t(a TEXT);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
            "INSERT INTO t SELECT hex(randomblob(100)) FROM n");
    }
    {
        std::fstream out(file(), std::ios::binary | std::ios::in | std::ios::out);
        out.seekp(5 * 8192 + 100);
        out.write("damage", 6);
    }
    auto database = open();
    try {
        database->raw().execAndGet("SELECT sum(length(a)) FROM t");
        FAIL() << "read a damaged page";
    } catch (const SQLite::Exception& failure) {
        EXPECT_EQ(errorOf(failure).code, "database_damaged");
    }
}

TEST_F(SqliteDatabase, Settings_AreDurable) {
    auto database = open();
    EXPECT_EQ(database->raw().execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(database->raw().execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ(database->raw().execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(database->raw().execAndGet("PRAGMA temp_store").getInt(), 2);
}

TEST_F(SqliteDatabase, Transaction_LeavesNothing_WhenNotCommitted) {
    auto database = open();
    database->execute("CREATE TABLE t(a)");
    {
        Transaction transaction(*database);
        database->execute("INSERT INTO t VALUES (1)");
    }
    EXPECT_EQ(count(*database), 0);
    Transaction transaction(*database);
    database->execute("INSERT INTO t VALUES (1)");
    transaction.commit();
    EXPECT_EQ(count(*database), 1);
}

TEST_F(SqliteDatabase, Transaction_EndsItsSnapshot_WhenAStatementWasLeftHalfRead) {
    auto writer = open();
    writer->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)");
    auto reader = open(Mode::ReadOnly);
    {
        Transaction snapshot(*reader, Transaction::Kind::Read);
        ASSERT_TRUE(reader->prepared("SELECT a FROM t").executeStep());
        writer->execute("INSERT INTO t VALUES (3)");
        EXPECT_EQ(count(*reader), 2);
    }
    EXPECT_EQ(count(*reader), 3);
}

TEST_F(SqliteDatabase, Prepared_ForgetsBindings_WhenTakenAgain) {
    auto database = open();
    auto& first = database->prepared("SELECT ?");
    first.bind(1, "secret");
    ASSERT_TRUE(first.executeStep());
    auto& second = database->prepared("SELECT ?");
    EXPECT_EQ(&first, &second);
    ASSERT_TRUE(second.executeStep());
    EXPECT_TRUE(second.getColumn(0).isNull());
}

TEST_F(SqliteDatabase, Prepared_Throws_WhenTheSqlIsWrong) {
    auto database = open();
    for (int i = 0; i < 2; ++i) {
        try {
            database->prepared("SELECT nonsense");
            FAIL() << "prepared nonsense";
        } catch (const SQLite::Exception& failure) {
            EXPECT_EQ(errorOf(failure).code, "database_failed");
            EXPECT_FALSE(comesFromOutside(failure));
        }
    }
}

TEST_F(SqliteDatabase, NoMemory_ComesFromOutside_ForTheCipherSaysItOfABrokenDisk) {
    EXPECT_TRUE(comesFromOutside(SQLite::Exception("out of memory", SQLITE_NOMEM)));
}

TEST_F(SqliteDatabase, ReadOnly_RefusesToWrite) {
    open()->execute("CREATE TABLE t(a)");
    auto reader = open(Mode::ReadOnly);
    EXPECT_THROW(reader->execute("INSERT INTO t VALUES (1)"), SQLite::Exception);
}

TEST_F(SqliteDatabase, Busy_IsSaid_WhenAnotherWritesTooLong) {
    auto holder = open();
    auto other = open();
    other->raw().setBusyTimeout(1);
    Transaction transaction(*holder);
    try {
        Transaction second(*other);
        FAIL() << "two writers";
    } catch (const SQLite::Exception& failure) {
        EXPECT_EQ(errorOf(failure).code, "database_busy");
        EXPECT_TRUE(comesFromOutside(failure));
    }
}

TEST_F(SqliteDatabase, DiskFull_IsSaidAndLeavesTheRest_WhenNoPageIsLeft) {
    auto database = open();
    database->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1)");
    database->execute("PRAGMA max_page_count = 4");
    try {
        Transaction transaction(*database);
        for (int i = 0; i < 100; ++i) database->execute("INSERT INTO t VALUES (randomblob(1000))");
        transaction.commit();
        FAIL() << "more than fits";
    } catch (const SQLite::Exception& failure) {
        EXPECT_EQ(errorOf(failure).code, "disk_full");
    }
    EXPECT_EQ(count(*database), 1);
    database->execute("PRAGMA max_page_count = 10000");
    database->execute("INSERT INTO t VALUES (2)");
    EXPECT_EQ(count(*database), 2);
}

TEST_F(SqliteDatabase, DiskFull_IsSaidAndHeals_WhenTheFileSystemIsFull) {
    const auto small = (m_folder / "small").string();
    std::filesystem::create_directory(small);
    const testing::SmallDisk disk(small);
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    auto database = std::move(Database::open(small + "/one.db", kKey, Mode::ReadWrite)).value();
    database->execute("CREATE TABLE t(a)");
    int written = 0;
    std::string code;
    while (code.empty() && written < 10'000) {
        try {
            database->execute("INSERT INTO t VALUES (randomblob(1000))");
            ++written;
        } catch (const SQLite::Exception& failure) {
            code = errorOf(failure).code;
        }
    }
    EXPECT_EQ(code, "disk_full");
    EXPECT_EQ(count(*database), written);
    ASSERT_TRUE(disk.grow("16m"));
    database->execute("INSERT INTO t VALUES (1)");
    EXPECT_EQ(count(*database), written + 1);
}

// SQLCipher takes a page that could not be read for a forged one, and gives the connection up.
TEST_F(SqliteDatabase, OneFailedRead_IsSaid_AndTheConnectionWorksAfterwards) {
    testing::FaultDisk disk;
    const auto open = [&](Mode mode) {
        return std::move(Database::open("one.db", kKey, mode, disk.vfs())).value();
    };
    {
        auto database = open(Mode::ReadWrite);
        database->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1)");
    }
    for (const bool transaction : {false, true}) {
        auto database = open(transaction ? Mode::ReadWrite : Mode::ReadOnly);
        database->configure("PRAGMA cache_size=-4000");
        disk.breakAt(testing::DiskFault::Misread, 1);
        const auto read = [&] {
            std::optional<Transaction> around;
            if (transaction) around.emplace(*database, Transaction::Kind::Read);
            auto& rows = database->prepared("SELECT a FROM t");
            rows.executeStep();
            return rows.getColumn(0).getInt();
        };
        EXPECT_THROW(read(), SQLite::Exception);
        EXPECT_EQ(read(), 1);
        EXPECT_EQ(read(), 1);
        EXPECT_EQ(database->raw().execAndGet("PRAGMA cache_size").getInt(), -4000);
        if (!transaction) continue;
        Transaction writing(*database);
        database->execute("INSERT INTO t VALUES (2)");
        writing.commit();
        EXPECT_EQ(count(*database), 2);
    }
}

TEST_F(SqliteDatabase, Commits_AreKept_WhenTheProcessIsKilled) {
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto database = std::move(Database::open(file(), kKey, Mode::ReadWrite)).value();
        database->execute("CREATE TABLE t(a)");
        for (int i = 0; i < 10; ++i) {
            Transaction transaction(*database);
            database->execute("INSERT INTO t VALUES (1)");
            transaction.commit();
        }
        Transaction cut(*database);
        database->execute("INSERT INTO t VALUES (2)");
        if (::write(ready[1], "!", 1) != 1) ::_exit(1);
        while (true) ::pause();
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    auto database = open();
    EXPECT_EQ(count(*database), 10);
    EXPECT_EQ(database->raw().execAndGet("PRAGMA integrity_check").getString(), "ok");
}

}  // namespace
}  // namespace ayumi::sqlite
