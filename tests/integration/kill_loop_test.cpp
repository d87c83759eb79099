// kill -9 of the real server under twenty clients that push, pull and hold live channels, on both
// databases.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <thread>

#include "shared/base/json.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/shipped.h"
#include "tests/integration/kill_count.h"
#include "tests/support/live_tablet.h"
#include "tests/support/load_tablet.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr std::size_t kPushers = 15;
constexpr std::size_t kListeners = 5;

// Admin, coach, participant, workplace, assignment, and the sheets the agency was founded with.
std::size_t changesOfTheOffice() {
    std::size_t changes = 5;
    for (const auto& sheet : sheets::shippedSheets()) {
        changes += sheets::partsOf(parseJson(sheet.text).value()).size();
    }
    return changes;
}
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
        const LoadTolerance strict{{503}, false};
        LoadTuning tuning{.least = 1, .most = 5, .large = 200, .mostText = 200, .pulls = false};
        tuning.mostPause = std::chrono::milliseconds(40);
        tuning.patience = kPatience;
        tuning.tolerance = strict;
        std::vector<ServedTablet> tablets;
        for (std::size_t i = 0; i < kPushers + kListeners; ++i) {
            tablets.push_back(agency->signedIn(std::to_string(i)));
        }
        for (auto& tablet : tablets) {
            if (pushers.size() < kPushers) {
                pushers.push_back(std::make_unique<LoadTablet>(*agency, std::move(tablet),
                                                               seed + pushers.size(), tuning));
            } else {
                listeners.push_back(std::make_unique<LiveTablet>(
                    agency->port(), tablet.enrolled.token, LiveTablet::Does::Pull, strict));
            }
        }
    }

    // What some client was told that must never be; empty: nothing.
    std::string wrong() const {
        std::string all;
        for (const auto& one : pushers) all += one->wrong();
        for (const auto& one : listeners) all += one->wrong();
        return all;
    }
    std::size_t answeredSoFar() const {
        std::size_t all = 0;
        for (const auto& one : pushers) all += one->answeredSoFar();
        return all;
    }
    std::map<std::string, Bytes> takeFresh() {
        std::map<std::string, Bytes> all;
        for (auto& one : pushers) all.merge(one->takeFresh());
        return all;
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
            const auto before = answeredSoFar();
            const auto end = std::chrono::steady_clock::now() + kPatience;
            while (answeredSoFar() == before && wrong().empty()) {
                ASSERT_LT(std::chrono::steady_clock::now(), end) << "nobody is answered";
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        }
        std::this_thread::sleep_for(std::chrono::microseconds(dice.below(200'000)));
        agency->killHard();
    }

    const std::uint64_t seed = 20261128;
    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<ProcessAgency> agency;
    SeededRandom dice{seed};
    std::vector<std::unique_ptr<LoadTablet>> pushers;
    std::vector<std::unique_ptr<LiveTablet>> listeners;
    std::string agencyId;
};

TEST_P(KillLoop, EveryAnsweredChange_IsThereOnce_WhenTheServerIsKilledUnderTwentyClients) {
    const int kills = killCount(10);
    for (int i = 0; i < kills; ++i) {
        killSometime();
        expectKept(takeFresh());
        ASSERT_FALSE(HasFailure()) << "after kill " << i + 1;
        ASSERT_EQ(wrong(), "") << "after kill " << i + 1;
        agency->start();
    }
    std::map<std::string, Bytes> all;
    std::size_t resent = 0, duplicates = 0;
    for (auto& one : pushers) one->end();
    for (auto& one : pushers) {
        one->finish();
        all.insert(one->answered().begin(), one->answered().end());
        resent += one->resent();
        duplicates += one->duplicates();
    }
    int channels = 0, nudges = 0;
    for (auto& one : listeners) {
        one->finish();
        for (const auto& [id, hash] : all) {
            ASSERT_TRUE(one->seen().contains(id)) << "a pull skipped " << id;
        }
        EXPECT_EQ(one->seen().size(), all.size() + changesOfTheOffice());
        channels += one->connections();
        nudges += one->nudges();
    }
    ASSERT_EQ(wrong(), "");
    const auto devices = agency->command({"device", "list"});
    EXPECT_EQ(devices.find("MISSING"), std::string::npos) << devices;
    EXPECT_EQ(devices.find("FORKED"), std::string::npos) << devices;
    EXPECT_EQ(agency->stop(), 0);
    expectKept(all);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
    EXPECT_GT(resent, 0U) << "no kill came in the middle";
    EXPECT_GT(nudges, 0);
    std::cout << kills << " kills: " << all.size() << " changes answered, " << resent
              << " batches sent again, " << duplicates << " duplicates, " << channels
              << " channels, " << nudges << " nudges\n";
}

INSTANTIATE_TEST_SUITE_P(Databases, KillLoop, ::testing::Values(false, true),
                         [](const auto& one) { return one.param ? "Postgres" : "Sqlite"; });

}  // namespace
}  // namespace ayumi::testing
