// More work than connections to PostgreSQL: it waits or is refused, none hangs, none leaks.
#include <future>

#include "tests/server/storage/store_fixture.h"
#include "tests/support/postgres_hold.h"

namespace ayumi::storage {
namespace {

class PostgresPool : public StoreTest {
protected:
    // Of a role of its own, so that its connections can be told from others and limited.
    PostgresPool() {
        const auto schema = query("SELECT current_schema() AS s").at(0).at("s");
        m_role = schema + "_role";
        execute("CREATE ROLE " + m_role + " LOGIN; GRANT ALL ON SCHEMA " + schema + " TO " +
                m_role);
    }
    ~PostgresPool() override {
        m_store.reset();
        execute("DROP OWNED BY " + m_role + "; DROP ROLE " + m_role);
    }

    void open(int connections, int longestWaitMs) {
        auto config = std::get<PostgresConfig>(StoreTest::config());
        m_outside = std::get<PostgresConfig>(operatorConfig()).connection;
        config.connection += " user=" + m_role;
        config.connections = connections;
        config.longestWaitMs = longestWaitMs;
        auto opened = openStore(config, records::KindTable::released(), Opening::Founding);
        ASSERT_TRUE(opened) << opened.error().code;
        m_store = std::move(*opened);
        auto writer = m_store->write(m_agency);
        writer->putAgency({m_agency, "支援センター", 7, "", 0, 0, ""});
        writer->commit();
    }
    std::int64_t number() { return m_store->read(m_agency)->agency()->number; }
    int connected() const {
        return std::stoi(
            query("SELECT count(*) AS n FROM pg_stat_activity WHERE usename = '" + m_role + "'")
                .at(0)
                .at("n"));
    }

    std::string m_role, m_outside;
    std::unique_ptr<Store> m_store;
};

TEST_P(PostgresPool, MoreReadersThanConnections_Wait_AndAreAllServed) {
    open(2, 60'000);
    std::vector<std::future<std::int64_t>> readers;
    {
        const testing::PostgresHold slow(m_outside, "agency");
        for (int i = 0; i < 8; ++i) {
            readers.push_back(std::async(std::launch::async, [this] { return number(); }));
        }
        slow.awaitWaiting(2);
        EXPECT_EQ(connected(), 2);
    }
    for (auto& reader : readers) EXPECT_EQ(reader.get(), 7);
    EXPECT_EQ(connected(), 2);
}

TEST_P(PostgresPool, WhoWaitsTooLong_IsRefused_AndTheNextIsServed) {
    open(2, 50);
    {
        const auto first = m_store->read(m_agency);
        const auto second = m_store->read(m_agency);
        for (int i = 0; i < 3; ++i) {
            EXPECT_THROW(m_store->read(m_agency), StorageUnavailable);
            EXPECT_THROW(m_store->write(m_agency), StorageUnavailable);
        }
        m_store->noteSeen(m_agency, "d1", 100'000);  // best effort
        EXPECT_EQ(first->agency()->number + second->agency()->number, 14);
    }
    EXPECT_EQ(number(), 7);
    EXPECT_EQ(connected(), 2);
}

// PostgreSQL has no more to give: max_connections, or the limit of our role.
TEST_P(PostgresPool, AServerThatTakesNoMore_RefusesThisOne_AndBreaksNothing) {
    open(8, 50);
    execute("ALTER ROLE " + m_role + " CONNECTION LIMIT 2");
    {
        const auto first = m_store->read(m_agency);
        const auto second = m_store->read(m_agency);
        for (int i = 0; i < 20; ++i) {
            EXPECT_THROW(m_store->read(m_agency), StorageUnavailable) << "more often than the pool";
        }
        EXPECT_EQ(first->agency()->number + second->agency()->number, 14);
    }
    for (int i = 0; i < 20; ++i) EXPECT_EQ(number(), 7);
    EXPECT_LE(connected(), 2);
    execute("ALTER ROLE " + m_role + " CONNECTION LIMIT -1");
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < 8; ++i) readers.push_back(m_store->read(m_agency));
    for (auto& reader : readers) EXPECT_EQ(reader->agency()->number, 7);
    EXPECT_EQ(connected(), 8);
}

INSTANTIATE_TEST_SUITE_P(Databases, PostgresPool, ::testing::Values(Backend::Postgres),
                         nameOfBackend);

}  // namespace
}  // namespace ayumi::storage
