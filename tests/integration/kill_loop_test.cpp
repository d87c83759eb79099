// kill -9 of the real server under twenty clients that push, pull and hold live channels, on both
// databases.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <thread>

#include "tests/integration/kill_clients.h"
#include "tests/integration/kill_count.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr int kPushers = 15;
constexpr int kListeners = 5;
constexpr std::size_t kOfTheOffice = 5;  // admin, coach, participant, workplace, assignment
constexpr std::chrono::minutes kPatience{5};

// The parameter: whether on PostgreSQL.
class KillLoop : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
        if (GetParam() && postgres == nullptr) {
            GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        }
        agency = std::make_unique<ProcessAgency>(folder.path(), GetParam() ? postgres : "");
        agency->addPeople();
        for (int i = 0; i < kPushers + kListeners; ++i) {
            const std::string name = std::to_string(i);
            if (i < kPushers) {
                clients.push_back(std::make_unique<Pusher>(*agency, ledger, name, seed + i));
                continue;
            }
            auto listener = std::make_unique<Listener>(*agency, ledger, name, seed + i);
            listeners.push_back(listener.get());
            clients.push_back(std::move(listener));
        }
        for (auto& client : clients) {
            threads.emplace_back([one = client.get()] { one->run(); });
        }
    }

    void TearDown() override {
        if (agency && !ledger.ended) ledger.fail("given up");
        for (auto& thread : threads) {
            if (thread.joinable()) thread.join();
        }
    }

    std::unique_ptr<storage::Store> openStore() {
        const auto configuration = required(server::readConfiguration(agency->folders()));
        agencyId = configuration.agency;
        return required(server::openAgencyStore(agency->folders(), configuration, kinds));
    }

    // In the database itself, with the server dead.
    void expectKept(const std::map<std::string, Bytes>& answered) {
        const auto store = openStore();
        std::vector<std::string> ids;
        for (const auto& [id, hash] : answered) ids.push_back(id);
        const auto rows = store->read(agencyId)->changes(ids);
        EXPECT_EQ(rows.size(), answered.size()) << "answered and lost, or there twice";
        std::set<std::int64_t> numbers;
        for (const auto& row : rows) {
            EXPECT_EQ(row.verdict, "applied");
            EXPECT_EQ(sha256(row.body + row.signature), answered.at(row.id)) << "other bytes";
            EXPECT_TRUE(numbers.insert(row.number).second) << "two with one number";
        }
    }

    // One of six comes as soon as the port is open; the others in the midst of work.
    void killSometime() {
        if (dice.below(6) != 0) {
            const auto before = ledger.size();
            const auto end = std::chrono::steady_clock::now() + kPatience;
            while (ledger.size() == before && ledger.failure().empty()) {
                ASSERT_LT(std::chrono::steady_clock::now(), end) << "nobody is answered";
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        }
        std::this_thread::sleep_for(std::chrono::microseconds(dice.below(200'000)));
        agency->killHard();
    }

    void join(bool ofListeners) {
        for (std::size_t i = 0; i < threads.size(); ++i) {
            if ((i >= kPushers) == ofListeners) threads[i].join();
        }
    }

    const std::uint64_t seed = 20261128;
    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<ProcessAgency> agency;
    Ledger ledger;
    SeededRandom dice{seed};
    std::vector<std::unique_ptr<KillClient>> clients;
    std::vector<Listener*> listeners;
    std::vector<std::thread> threads;
    std::string agencyId;
};

TEST_P(KillLoop, EveryAnsweredChange_IsThereOnce_WhenTheServerIsKilledUnderTwentyClients) {
    const int kills = killCount(10);
    for (int i = 0; i < kills; ++i) {
        killSometime();
        expectKept(ledger.fresh());
        ASSERT_FALSE(HasFailure()) << "after kill " << i + 1;
        ASSERT_EQ(ledger.failure(), "") << "after kill " << i + 1;
        agency->start();
    }
    ledger.ended = true;
    join(false);
    ledger.allSent = true;
    agency->stop();  // ends the channels; whoever listened then pulls the rest
    agency->start();
    join(true);
    ASSERT_EQ(ledger.failure(), "");
    const auto all = ledger.all();
    for (const auto* listener : listeners) {
        for (const auto& [id, hash] : all) {
            ASSERT_TRUE(listener->seen().contains(id)) << "a pull skipped " << id;
        }
        EXPECT_EQ(listener->seen().size(), all.size() + kOfTheOffice);
    }
    const auto devices = agency->command({"device", "list"});
    EXPECT_EQ(devices.find("MISSING"), std::string::npos) << devices;
    EXPECT_EQ(devices.find("FORKED"), std::string::npos) << devices;
    EXPECT_EQ(agency->stop(), 0);
    expectKept(all);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
    const auto counts = ledger.counts();
    EXPECT_GT(counts.resent, 0) << "no kill came in the middle";
    EXPECT_GT(counts.nudges, 0);
    std::cout << kills << " kills: " << all.size() << " changes answered, " << counts.resent
              << " batches sent again, " << counts.duplicates << " duplicates, " << counts.channels
              << " channels, " << counts.nudges << " nudges\n";
}

INSTANTIATE_TEST_SUITE_P(Databases, KillLoop, ::testing::Values(false, true),
                         [](const auto& one) { return one.param ? "Postgres" : "Sqlite"; });

}  // namespace
}  // namespace ayumi::testing
