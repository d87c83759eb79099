#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "shared/sqlite/database.h"

namespace ayumi::sqlite {
namespace {

const std::string kMigratedKey(32, '\x61');

class SqliteMigrations : public ::testing::Test {
protected:
    SqliteMigrations() {
        std::string pattern = (std::filesystem::temp_directory_path() / "ayumi-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~SqliteMigrations() override { std::filesystem::remove_all(m_folder); }

    std::string file() const { return (m_folder / "one.db").string(); }
    std::unique_ptr<Database> open() const {
        return std::move(Database::open(file(), kMigratedKey, Mode::ReadWrite)).value();
    }
    static int version(Database& database) {
        return database.raw().execAndGet("PRAGMA user_version").getInt();
    }

    std::filesystem::path m_folder;
    const std::vector<Migration> m_two{
        {1, "CREATE TABLE a(x); CREATE TABLE b(x)"},
        {2, "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2)"}};
};

TEST_F(SqliteMigrations, Migrate_AppliesEachOnce) {
    auto database = open();
    ASSERT_TRUE(migrate(*database, {m_two[0]}));
    EXPECT_EQ(version(*database), 1);
    ASSERT_TRUE(migrate(*database, m_two));
    ASSERT_TRUE(migrate(*database, m_two));
    EXPECT_EQ(version(*database), 2);
    EXPECT_EQ(database->raw().execAndGet("SELECT sum(y) FROM a").getInt(), 2);
}

TEST_F(SqliteMigrations, Migrate_LeavesTheOldVersion_WhenOneFailsHalfway) {
    auto database = open();
    const std::vector<Migration> broken{m_two[0],
                                        {2, "CREATE TABLE c(x); INSERT INTO none VALUES (1)"}};
    const auto migrated = migrate(*database, broken);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, "database_failed");
    EXPECT_EQ(version(*database), 1);
    EXPECT_FALSE(database->raw().tableExists("c"));
    ASSERT_TRUE(migrate(*database, m_two));
    EXPECT_EQ(version(*database), 2);
}

TEST_F(SqliteMigrations, Migrate_RefusesAndLeavesUnharmed_WhenTheFileIsNewer) {
    {
        auto database = open();
        ASSERT_TRUE(migrate(*database, m_two));
        database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const auto bytes = [&] {
        std::ifstream in(file(), std::ios::binary);
        return std::string{std::istreambuf_iterator<char>(in), {}};
    };
    const std::string before = bytes();
    {
        auto database = open();
        const auto migrated = migrate(*database, {m_two[0]});
        ASSERT_FALSE(migrated);
        EXPECT_EQ(migrated.error(), (Error{"database_newer", {{"found", "2"}, {"known", "1"}}}));
    }
    EXPECT_EQ(bytes(), before);
}

TEST_F(SqliteMigrations, Migrate_SaysDiskFull_WhenThereIsNoRoom) {
    auto database = open();
    ASSERT_TRUE(migrate(*database, {m_two[0]}));
    database->execute("PRAGMA max_page_count = 3");
    const auto migrated = migrate(
        *database, {m_two[0], {2, "CREATE TABLE c(x); INSERT INTO c VALUES (randomblob(99999))"}});
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().code, "disk_full");
    EXPECT_EQ(version(*database), 1);
}

TEST_F(SqliteMigrations, Migrate_Throws_WhenNumbersHaveAGap) {
    auto database = open();
    EXPECT_THROW((void)migrate(*database, {m_two[1]}), std::invalid_argument);
}

}  // namespace
}  // namespace ayumi::sqlite
