// Snapshots, the lock of writers, failures, and what happens when they meet.
#include <sys/stat.h>

#include <atomic>
#include <future>
#include <thread>

#include "server/storage/migrations.h"
#include "tests/server/storage/kinds_with_views.h"
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

class StoreTransactions : public StoreTest {
protected:
    static std::int64_t headOf(Reader& reader) {
        const auto row = reader.agency();
        return row ? row->number : 0;
    }
    void putHead(Writer& writer, const std::string& agency, std::int64_t number) {
        writer.putAgency({agency, "", number, "", 0, 0, ""});
    }
    void commitHead(Store& store, std::int64_t number) {
        auto writer = store.write(m_agency);
        putHead(*writer, m_agency, number);
        writer->commit();
    }
};

TEST_P(StoreTransactions, Writer_LeavesNothing_WhenNotCommitted) {
    auto store = open();
    {
        auto writer = store->write(m_agency);
        putHead(*writer, m_agency, 1);
        writer->putRecords({recordRow("r1", 1, {"a"})});
        writer->appendLog({{1, "agency", "", "x", "y", "z", "c"}});
        writer->putScope({{"d1", "a", "x", 1, std::nullopt}});
        EXPECT_EQ(writer->records({"r1"}).size(), 1u);
    }
    auto reader = store->read(m_agency);
    EXPECT_FALSE(reader->agency());
    EXPECT_TRUE(reader->records({"r1"}).empty());
    EXPECT_TRUE(reader->log(0, 10).empty());
    EXPECT_TRUE(reader->scope("d1").empty());
    EXPECT_TRUE(query("SELECT * FROM places").empty());
}

TEST_P(StoreTransactions, Writer_LeavesNothing_WhenAStatementFailed) {
    auto store = open();
    {
        auto writer = store->write(m_agency);
        putHead(*writer, m_agency, 1);
        writer->appendLog({{1, "agency", "", "x", "y", "z", "c"}});
        EXPECT_THROW(writer->appendLog({{1, "agency", "", "x", "y", "z", "c"}}),
                     std::runtime_error);
    }
    EXPECT_FALSE(store->read(m_agency)->agency());
    commitHead(*store, 3);
    EXPECT_EQ(headOf(*store->read(m_agency)), 3);
}

TEST_P(StoreTransactions, Writer_IsSpent_AfterCommit) {
    auto store = open();
    auto writer = store->write(m_agency);
    putHead(*writer, m_agency, 1);
    writer->commit();
    EXPECT_THROW(putHead(*writer, m_agency, 2), std::logic_error);
    EXPECT_THROW(writer->commit(), std::logic_error);
    commitHead(*store, 5);
    EXPECT_EQ(headOf(*store->read(m_agency)), 5);
}

TEST_P(StoreTransactions, Reader_KeepsItsSnapshot_WhileOthersWrite) {
    auto store = open();
    commitHead(*store, 1);
    auto before = store->read(m_agency);
    auto writer = store->write(m_agency);
    putHead(*writer, m_agency, 2);
    writer->putRecords({recordRow("r1", 2, {"a"})});
    EXPECT_EQ(headOf(*store->read(m_agency)), 1) << "uncommitted";
    writer->commit();
    EXPECT_EQ(headOf(*before), 1);
    EXPECT_TRUE(before->records({"r1"}).empty());
    EXPECT_EQ(headOf(*store->read(m_agency)), 2);
}

TEST_P(StoreTransactions, Commits_AreThere_WhenOpenedAgain) {
    commitHead(*open(), 42);
    EXPECT_EQ(headOf(*open()->read(m_agency)), 42);
}

// Adding one from what was read loses nothing only if the lock holds from reading to commit; also
// when the first of them finds no row to lock.
TEST_P(StoreTransactions, Writers_ExcludeEachOther_AlsoInOtherProcessesAndBeforeTheFirstRow) {
    std::vector<std::unique_ptr<Store>> stores;
    stores.push_back(open());
    stores.push_back(open());
    constexpr int kThreads = 4;
    constexpr int kRounds = 25;
    std::atomic<int> inside{0};
    std::atomic<bool> met{false};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kRounds; ++i) {
                auto writer = stores[static_cast<std::size_t>(t) % stores.size()]->write(m_agency);
                if (++inside > 1) met = true;
                putHead(*writer, m_agency, headOf(*writer) + 1);
                --inside;
                writer->commit();
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_FALSE(met);
    EXPECT_EQ(headOf(*stores[0]->read(m_agency)), kThreads * kRounds);
}

TEST_P(StoreTransactions, NoteSeen_IsWritten_AtMostOnceAMinute) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->putDevice(deviceRow("d1"));
    writer->commit();
    const auto seen = [&] { return store->read(m_agency)->device("d1")->lastSeenAtMs; };
    store->noteSeen(m_agency, "d1", 1'000'000);
    EXPECT_EQ(seen(), 1'000'000);
    store->noteSeen(m_agency, "d1", 1'059'999);
    EXPECT_EQ(seen(), 1'000'000);
    store->noteSeen(m_agency, "d1", 1'060'000);
    EXPECT_EQ(seen(), 1'060'000);
    store->noteSeen(m_agency, "none", 1);
    store->noteSeen(m_otherAgency, "d1", 9'000'000);
    EXPECT_EQ(seen(), 1'060'000);
}

TEST_P(StoreTransactions, NoteSeen_WaitsForNoWriter_AndIsNotSetBackByIt) {
    auto store = open();
    auto writer = store->write(m_agency);
    auto row = deviceRow("d1");
    writer->putDevice(row);
    writer->commit();
    {
        auto busy = store->write(m_agency);
        busy->putDevice(row);
        store->noteSeen(m_agency, "d1", 5'000);  // would hang here
        busy->commit();
    }
    store->noteSeen(m_agency, "d1", 70'000);
    EXPECT_EQ(store->read(m_agency)->device("d1")->lastSeenAtMs, 70'000);
    writer = store->write(m_agency);
    writer->putDevice(row);
    writer->commit();
    EXPECT_EQ(store->read(m_agency)->device("d1")->lastSeenAtMs, 70'000);
}

TEST_P(StoreTransactions, Database_IsRefusedUnharmed_WhenNewer) {
    commitHead(*open(), 7);
    execute(onPostgres() ? "UPDATE schema SET version = 99" : "PRAGMA user_version = 99");
    auto opened = openStore(config(), records::KindTable::released(), Opening::Founding);
    ASSERT_FALSE(opened);
    const auto known = std::to_string(sqliteMigrations().size());  // as many as PostgreSQL's
    EXPECT_EQ(opened.error(), (Error{"database_newer", {{"found", "99"}, {"known", known}}}));
    EXPECT_EQ(query("SELECT number FROM agency").at(0)["number"], "7");
}

TEST_P(StoreTransactions, Stores_OpenAtOnce_OnAnEmptyDatabase) {
    std::vector<std::future<std::string>> opened;
    for (int i = 0; i < 4; ++i) {
        opened.push_back(std::async(std::launch::async, [&] { return codeOfOpening(); }));
    }
    for (auto& one : opened) EXPECT_EQ(one.get(), "opened");
    EXPECT_EQ(query("SELECT name FROM kind_views").size(), kindsWithViews());
}

TEST_P(StoreTransactions, Readers_MayBeMoreThanThePoolKeeps) {
    auto store = open();
    commitHead(*store, 3);
    std::vector<std::unique_ptr<Reader>> readers;
    for (int i = 0; i < 7; ++i) readers.push_back(store->read(m_agency));
    for (auto& reader : readers) EXPECT_EQ(headOf(*reader), 3);
    commitHead(*store, 4);
    readers.clear();
    EXPECT_EQ(headOf(*store->read(m_agency)), 4);
}

// Law 8. Writers give numbers under the lock; a cursor that only moves forward must meet every
// record, in order. A commit that became visible behind a cursor would be lost for ever.
TEST_P(StoreTransactions, PullNeverSkips_WithConcurrentWritersAndReaders) {
    std::vector<std::unique_ptr<Store>> stores;
    stores.push_back(open());
    stores.push_back(open());
    {
        auto writer = stores[0]->write(m_agency);
        putHead(*writer, m_agency, 0);
        writer->putScope({{"d1", "p:0", "x", 0, std::nullopt},
                          {"d1", "p:1", "x", 0, std::nullopt},
                          {"d1", "p:2", "x", 0, std::nullopt}});
        writer->commit();
    }
    constexpr int kWriters = 3;
    constexpr int kCommits = 40;
    constexpr std::int64_t kAll = kWriters * kCommits * 3;
    std::vector<std::thread> threads;
    for (int t = 0; t < kWriters; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kCommits; ++i) {
                auto writer = stores[static_cast<std::size_t>(t) % stores.size()]->write(m_agency);
                auto number = headOf(*writer);
                std::vector<RecordRow> rows;
                std::vector<LogRow> log;
                for (int k = 0; k < 3; ++k) {
                    ++number;
                    rows.push_back(recordRow("r" + std::to_string(number * 7919 % 100'000), number,
                                             {"p:" + std::to_string(k)}));
                    log.push_back({number, "change", rows.back().record, "", "", "h", "c"});
                }
                writer->appendLog(log);
                writer->putRecords(rows);
                putHead(*writer, m_agency, number);
                writer->commit();
            }
        });
    }
    std::atomic<int> wrong{0};
    for (std::size_t t = 0; t < 3; ++t) {
        threads.emplace_back([&, t] {
            Cursor cursor;
            std::int64_t next = 1;
            while (next <= kAll) {
                auto reader = stores[t % stores.size()]->read(m_agency);
                const auto head = headOf(*reader);
                const auto page = reader->page("d1", cursor, 5 + t * 20);
                for (const auto& row : page.rows) {
                    if (row.place != next++) ++wrong;
                    cursor = {row.place, row.record};
                }
                if (!page.more && cursor.place != head) ++wrong;
                if (wrong > 0) return;
                if (page.rows.empty()) std::this_thread::yield();
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(stores[0]->read(m_agency)->log(0, 1000).size(), static_cast<std::size_t>(kAll));
}

AYUMI_ON_BOTH_DATABASES(StoreTransactions);

}  // namespace
}  // namespace ayumi::storage
