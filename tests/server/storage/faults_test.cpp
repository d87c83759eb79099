// What is particular to one database: keys and disk of the file, connections to PostgreSQL.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/server/storage/store_fixture.h"
#include "tests/support/small_disk.h"

namespace ayumi::storage {
namespace {

class SqliteStoreFaults : public StoreTest {};
class PostgresStoreFaults : public StoreTest {};

void put(Store& store, const std::string& agency, std::int64_t number) {
    auto writer = store.write(agency);
    writer->putAgency({agency, "支援センター", number, "", 0, 0, ""});
    writer->commit();
}

TEST_P(SqliteStoreFaults, File_IsEncrypted) {
    put(*open(), m_agency, 1);
    std::ifstream in(file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    ASSERT_GE(bytes.size(), 8192u);
    EXPECT_NE(bytes.substr(0, 15), "SQLite format 3");
    EXPECT_EQ(bytes.find(m_agency), std::string::npos);
}

TEST_P(SqliteStoreFaults, Open_IsRefused_WithAnotherKey) {
    put(*open(), m_agency, 1);
    const auto opened = openStore(SqliteConfig{.path = file(), .key = Bytes(32, '\x62')},
                                  records::KindTable::released());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "database_wrong_key");
}

TEST_P(SqliteStoreFaults, Writer_SaysFull_AndGoesOn_WhenThereIsRoomAgain) {
    const auto small = file() + ".small";
    std::filesystem::create_directory(small);
    const ayumi::testing::SmallDisk disk(small);
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk needs root";
    auto opened = openStore(SqliteConfig{.path = small + "/c.db", .key = Bytes(32, '\x61')},
                            records::KindTable::released(), Opening::Founding);
    ASSERT_TRUE(opened);
    Store& store = **opened;
    std::int64_t kept = 0;
    const auto fill = [&](std::int64_t number) {
        auto writer = store.write(m_agency);
        auto row = recordRow("r" + std::to_string(number), number, {"a"});
        row.state = std::string(3000, 'x');
        writer->putRecords({row});
        writer->putAgency({m_agency, "", number, "", 0, 0, ""});
        writer->commit();
    };
    EXPECT_THROW(
        while (kept < 5000) {
            fill(kept + 1);
            ++kept;
        },
        StorageFull);
    EXPECT_EQ(store.read(m_agency)->agency()->number, kept) << "reading goes on";
    ASSERT_TRUE(disk.grow("16m"));
    fill(kept + 1);
    EXPECT_EQ(store.read(m_agency)->agency()->number, kept + 1);
}

TEST_P(SqliteStoreFaults, AFileThatIsNotThere_OrEmpty_IsRefused_AndNotMade) {
    const auto codeOfExisting = [&] {
        auto opened = openStore(config(), records::KindTable::released(), Opening::Existing);
        return opened ? "opened" : opened.error().code;
    };
    EXPECT_EQ(codeOfExisting(), "database_missing");
    EXPECT_FALSE(std::filesystem::exists(file()));
    std::ofstream(file()).close();
    EXPECT_EQ(codeOfExisting(), "database_missing");
    EXPECT_EQ(std::filesystem::file_size(file()), 0u);
    put(*open(), m_agency, 1);
    EXPECT_EQ(codeOfExisting(), "opened");
}

// What would be written then, and answered for, would be gone when the process ends.
TEST_P(SqliteStoreFaults, AFileTakenAwayOrReplaced_IsNoLongerWrittenOrRead_UntilItIsBack) {
    auto store = open();
    put(*store, m_agency, 1);
    const auto away = file() + ".away";
    std::filesystem::rename(file(), away);
    EXPECT_THROW(store->write(m_agency), StorageUnavailable);
    EXPECT_THROW(store->read(m_agency), StorageUnavailable);
    std::filesystem::copy_file(away, file());
    EXPECT_THROW(store->write(m_agency), StorageUnavailable) << "a copy is another file";
    std::filesystem::rename(away, file());
    put(*store, m_agency, 2);
    EXPECT_EQ(store->read(m_agency)->agency()->number, 2);
}

TEST_P(PostgresStoreFaults, ADatabaseWithoutOurTables_IsRefused_AndNoneAreMade) {
    const auto codeOfExisting = [&] {
        auto opened = openStore(config(), records::KindTable::released(), Opening::Existing);
        return opened ? "opened" : opened.error().code;
    };
    EXPECT_EQ(codeOfExisting(), "database_missing");
    const auto* tables =
        "SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace";
    EXPECT_TRUE(query(tables).empty());
    put(*open(), m_agency, 1);
    EXPECT_EQ(codeOfExisting(), "opened");
}

TEST_P(PostgresStoreFaults, TablesTakenAway_AreUnavailable_NotAFaultOfTheRequest) {
    auto store = open();
    put(*store, m_agency, 1);
    execute("ALTER TABLE agency RENAME TO taken");
    EXPECT_THROW(store->write(m_agency), StorageUnavailable);
    execute("ALTER TABLE taken RENAME TO agency");
    put(*store, m_agency, 2);
}

TEST_P(PostgresStoreFaults, Open_SaysUnavailable_WhenNobodyAnswers) {
    const auto opened = openStore(PostgresConfig{.connection = "host=127.0.0.1 port=1 user=nobody"},
                                  records::KindTable::released());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, "database_unavailable");
}

TEST_P(PostgresStoreFaults, BrokenConnections_AreReplaced_AfterOneFailure) {
    auto store = open();
    put(*store, m_agency, 1);
    {
        std::vector<std::unique_ptr<Reader>> readers;
        for (int i = 0; i < 4; ++i) readers.push_back(store->read(m_agency));
    }
    execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE application_name = 'ayumi' AND datname = current_database()");
    EXPECT_THROW(store->read(m_agency), StorageUnavailable);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(store->read(m_agency)->agency()->number, 1);
    put(*store, m_agency, 2);
    EXPECT_EQ(store->read(m_agency)->agency()->number, 2);
}

TEST_P(PostgresStoreFaults, Writer_SaysUnavailable_AndLeavesNothing_WhenCutInTheMiddle) {
    auto store = open();
    put(*store, m_agency, 1);
    {
        auto writer = store->write(m_agency);
        writer->putAgency({m_agency, "", 2, "", 0, 0, ""});
        execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE application_name = 'ayumi' AND datname = current_database()");
        EXPECT_THROW(writer->commit(), StorageUnavailable);
    }
    EXPECT_EQ(store->read(m_agency)->agency()->number, 1);
    put(*store, m_agency, 2);
}

TEST_P(PostgresStoreFaults, Connection_IsFreeAgain_AfterEachUse) {
    auto opened =
        openStore(PostgresConfig{.connection = std::get<PostgresConfig>(config()).connection,
                                 .connections = 1},
                  records::KindTable::released(), Opening::Founding);
    ASSERT_TRUE(opened);
    Store& store = **opened;
    for (int i = 1; i <= 3; ++i) {
        put(store, m_agency, i);
        EXPECT_EQ(store.read(m_agency)->agency()->number, i);
        EXPECT_EQ(store.agencies().size(), 1u);
        store.noteSeen(m_agency, "d1", i * 100'000);
    }
}

INSTANTIATE_TEST_SUITE_P(Databases, SqliteStoreFaults, ::testing::Values(Backend::Sqlite),
                         nameOfBackend);
INSTANTIATE_TEST_SUITE_P(Databases, PostgresStoreFaults, ::testing::Values(Backend::Postgres),
                         nameOfBackend);

}  // namespace
}  // namespace ayumi::storage
