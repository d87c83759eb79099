// Guards the linking of cmake/sqlcipher: with the system's libsqlite3 in the program, PRAGMA key
// does nothing and says nothing.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <link.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr int kCreate = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
constexpr const char* kKey = "x'6161616161616161616161616161616161616161616161616161616161616161'";
constexpr const char* kOtherKey =
    "x'6262626262626262626262626262626262626262626262626262626262626262'";

class SqlCipher : public testing::Test {
protected:
    SqlCipher() {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~SqlCipher() override { std::filesystem::remove_all(m_folder); }

    std::string file() const { return (m_folder / "one.db").string(); }

    void writeWithKey(const char* key) const {
        SQLite::Database database(file(), kCreate);
        if (key) database.exec("PRAGMA key = \"" + std::string(key) + "\"");
        database.exec("CREATE TABLE t(a TEXT)");
        database.exec("INSERT INTO t VALUES ('forget-me-not')");
    }

    std::string content() const {
        std::ifstream in(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

private:
    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() /
        ("ayumi-sqlcipher-" + std::to_string(getpid()));
};

TEST_F(SqlCipher, Version_IsStated) {
    SQLite::Database database(":memory:", kCreate);
    SQLite::Statement query(database, "PRAGMA cipher_version");
    ASSERT_TRUE(query.executeStep()) << "linked without SQLCipher";
    EXPECT_EQ(query.getColumn(0).getString().substr(0, 2), "4.");
}

TEST_F(SqlCipher, LooksUpWords_AndForgetsThem_WithoutKeepingTheText) {
    SQLite::Database database(file(), kCreate);
    database.exec("PRAGMA key = \"" + std::string(kKey) + "\"");
    database.exec("CREATE VIRTUAL TABLE t USING fts5(a, content='', contentless_delete=1,"
                  " detail=none, tokenize='ascii');"
                  "INSERT INTO t(rowid, a) VALUES (1, '\u96e8\u304c'), (2, '\u96e8\u3067');"
                  "DELETE FROM t WHERE rowid = 1");
    SQLite::Statement query(database, "SELECT rowid FROM t WHERE t MATCH ?");
    query.bind(1, "\"\u96e8\"*");
    ASSERT_TRUE(query.executeStep());
    EXPECT_EQ(query.getColumn(0).getInt(), 2);
    EXPECT_FALSE(query.executeStep());
}

TEST_F(SqlCipher, Header_IsTheOneOfTheLibrary) {
    EXPECT_STREQ(sqlite3_libversion(), SQLITE_VERSION);
    EXPECT_NE(sqlite3_threadsafe(), 0);
}

TEST_F(SqlCipher, File_HidesItsContent_WhenKeyed) {
    writeWithKey(kKey);
    const std::string bytes = content();
    ASSERT_GE(bytes.size(), 4096u);
    EXPECT_NE(bytes.substr(0, 15), "SQLite format 3");
    EXPECT_EQ(bytes.find("forget-me-not"), std::string::npos);
}

TEST_F(SqlCipher, File_ShowsItsContent_WhenNotKeyed) {
    writeWithKey(nullptr);
    EXPECT_EQ(content().substr(0, 15), "SQLite format 3");
    EXPECT_NE(content().find("forget-me-not"), std::string::npos);
}

TEST_F(SqlCipher, File_IsRefused_WhenTheKeyIsAnother) {
    writeWithKey(kKey);
    SQLite::Database right(file(), SQLITE_OPEN_READONLY);
    right.exec("PRAGMA key = \"" + std::string(kKey) + "\"");
    EXPECT_EQ(right.execAndGet("SELECT a FROM t").getString(), "forget-me-not");

    SQLite::Database wrong(file(), SQLITE_OPEN_READONLY);
    wrong.exec("PRAGMA key = \"" + std::string(kOtherKey) + "\"");
    try {
        wrong.execAndGet("SELECT a FROM t");
        FAIL() << "read with the wrong key";
    } catch (const SQLite::Exception& error) {
        EXPECT_EQ(error.getErrorCode(), SQLITE_NOTADB);
    }
}

TEST_F(SqlCipher, Program_LoadsNoSystemSqlite) {
    std::vector<std::string> loaded;
    dl_iterate_phdr(
        [](dl_phdr_info* info, std::size_t, void* out) {
            static_cast<std::vector<std::string>*>(out)->emplace_back(info->dlpi_name);
            return 0;
        },
        &loaded);
    ASSERT_GT(loaded.size(), 2u);
    for (const std::string& name : loaded) {
        EXPECT_EQ(name.find("libsqlite3"), std::string::npos) << name;
    }
}

}  // namespace
