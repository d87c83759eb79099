// The primary of a replicated PostgreSQL is killed under load, and the one that took over too:
// `./dev failover`. Not among the tests of every run: a failover takes as long as Patroni's ttl.
#include <gtest/gtest.h>

#include <chrono>
#include <iostream>

#include "tests/support/load_tablet.h"
#include "tests/support/pair_tablets.h"
#include "tests/support/patroni_cluster.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr int kLoad = 4;
constexpr std::size_t kBetween = 100;  // answers for each tablet from one step to the next
constexpr std::chrono::minutes kPatience{5};

class Failover : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(PatroniCluster::possible() && HaProxy::possible())
            << "no Patroni, etcd or HAProxy: run ./dev failover";
        cluster = std::make_unique<PatroniCluster>();
        servers = std::make_unique<ServerPair>(folder.path(), cluster->connection());
        servers->addPeople();
        for (int i = 0; i < kLoad; ++i) {
            load.push_back(
                std::make_unique<LoadTablet>(*servers, servers->signedIn(std::to_string(i)), i));
        }
    }

    tablet::Saved save(SocketTablet& tablet) { return saveDay(tablet, *servers, savedDays++); }

    void waitForProgress(const char* what) {
        const auto start = std::chrono::steady_clock::now();
        testing::waitForProgress(load, kBetween, kPatience);
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        std::cout << what << ": " << passed.count() << " s" << std::endl;
    }

    // The primary dies while everybody sends; the other one takes over; it comes back as a copy.
    void failOver(SocketTablet& writer, SocketTablet& reader) {
        const int primary = cluster->waitForPrimary();
        cluster->waitForCopy(1 - primary);
        waitForProgress("before");
        cluster->killHard(primary);
        saved.push_back(save(writer).change);
        waitForProgress("killed, until everybody is answered again");
        EXPECT_EQ(cluster->waitForPrimary(), 1 - primary);
        writer.waitUntilSent();
        const auto last = save(writer);
        saved.push_back(last.change);
        reader.waitUntil("what was saved on the other tablet", [&] {
            return reader.reader().record(reader.viewer(), last.record).has_value();
        });
        cluster->start(primary);
        cluster->waitForCopy(primary);
        waitForProgress("the old primary is a copy");
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<PatroniCluster> cluster;
    std::unique_ptr<ServerPair> servers;
    std::vector<std::unique_ptr<LoadTablet>> load;
    std::vector<std::string> saved;
    int savedDays = 0;
};

TEST_F(Failover, OfEachPrimaryInTurnUnderLoad_LosesNothingAnswered_AndEverybodyGoesOn) {
    auto writer = realTablet(*servers, folder.path(), kinds, "writer");
    auto reader = realTablet(*servers, folder.path(), kinds, "reader");
    failOver(*writer, *reader);
    failOver(*writer, *reader);
    std::size_t cuts = 0;
    for (auto& tablet : load) {
        tablet->finish();
        EXPECT_EQ(tablet->wrong(), "") << "no reset, nothing quarantined";
        for (const auto& [id, hash] : tablet->answered()) saved.push_back(id);
        cuts += tablet->cuts();
    }
    EXPECT_GT(cuts, 0U) << "the kills came in the middle";
    writer->waitUntilSent();
    writer->switchOff();
    reader->switchOff();
    EXPECT_EQ(servers->applied(saved), saved.size());
    for (int server = 0; server < 2; ++server) EXPECT_EQ(servers->stop(server), 0);
    EXPECT_NE(servers->command({"verify"}).find("hold"), std::string::npos);
    std::cout << saved.size() << " changes answered, " << cuts << " exchanges cut\n";
}

}  // namespace
}  // namespace ayumi::testing
