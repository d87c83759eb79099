// kill -9 of the real server while tablets push, again and again, on both databases: whatever a
// tablet was answered for is there, once, and in the end everything is.
#include <gtest/gtest.h>

#include <cstdlib>

#include "server/app/folders.h"
#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

constexpr int kTablets = 4;
constexpr int kRounds = 10;
constexpr int kSaves = 12;  // of each tablet in each round

std::string postgresIf(bool wanted) {
    const char* postgres = wanted ? std::getenv("AYUMI_TEST_POSTGRES") : "";
    return postgres == nullptr ? "" : postgres;
}

class KilledServer : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        if (GetParam() && postgresIf(true).empty()) {
            GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        }
        agency = std::make_unique<ProcessAgency>(folder.path(), postgresIf(GetParam()));
        agency->addPeople();
        const auto pins = required(http::loadTlsPins(agency->folders().tls()), "pins");
        for (int i = 0; i < kTablets; ++i) {
            const std::string name = std::to_string(i);
            auto& tablet =
                tablets.emplace_back(std::make_unique<SocketTablet>(folder.path() / name, kinds));
            tablet->enrol({"127.0.0.1", agency->port(), {pins.root, pins.spare}},
                          agency->invite(name));
            tablet->signIn("takahashi", agency->password);
            tablet->waitUntil("the people", [&] {
                return tablet->reader().people(tablet->viewer()).size() == 1;
            });
        }
    }

    // A day of its own, so that each record has one change.
    void save(std::size_t tablet) {
        tablet::SaveRequest request{.kind = "attendance", .participant = agency->sato};
        request.about = agency->site;
        request.day = addDays("2025-01-01", static_cast<int>(saved.size()));
        request.set = {{"status", "present"}};
        const auto done = required(tablets[tablet]->save(std::move(request)), "save");
        saved.push_back({tablet, done});
    }

    // By what the tablets were told, before anything else is said to them.
    std::set<std::string> answered() {
        std::set<std::string> ids;
        for (const auto& [tablet, one] : saved) {
            auto& from = *tablets[tablet];
            const auto view = from.reader().record(from.viewer(), one.record);
            if (view && !view->pending) ids.insert(one.change);
        }
        return ids;
    }

    std::set<std::string> kept() {
        const auto configuration = required(server::readConfiguration(agency->folders()));
        const auto store =
            required(server::openAgencyStore(agency->folders(), configuration, kinds));
        std::vector<std::string> ids;
        for (const auto& one : saved) ids.push_back(one.second.change);
        std::set<std::string> found;
        for (const auto& row : store->read(configuration.agency)->changes(ids)) {
            if (row.verdict == "applied") found.insert(row.id);
        }
        return found;
    }

    // Killed after so many saves of a round, while the tablets send the ones before.
    void round(std::size_t killedAfter) {
        for (int i = 0; i < kSaves * kTablets; ++i) {
            if (static_cast<std::size_t>(i) == killedAfter) agency->killHard();
            save(static_cast<std::size_t>(i) % tablets.size());
        }
        const auto told = answered();
        const auto there = kept();
        for (const auto& id : told) EXPECT_TRUE(there.contains(id)) << "answered and lost";
        cut += saved.size() > told.size() ? 1 : 0;
        agency->start();
        for (auto& tablet : tablets) tablet->syncNow();
    }

    const records::KindTable kinds = records::KindTable::released();
    TempFolder folder;
    std::unique_ptr<ProcessAgency> agency;
    std::vector<std::unique_ptr<SocketTablet>> tablets;
    std::vector<std::pair<std::size_t, tablet::Saved>> saved;  // by whom
    int cut = 0;  // rounds in which something was still on its way
};

TEST_P(KilledServer, WhileManyTabletsPush_KeepsWhatItAnswered_AndGetsTheRestLater) {
    SeededRandom dice(20261121);
    for (int i = 0; i < kRounds; ++i) {
        round(4 + dice.below(kSaves * kTablets - 8));
        if (HasFailure()) return;
    }
    EXPECT_EQ(cut, kRounds) << "each kill came in the middle";
    for (auto& tablet : tablets) {
        tablet->waitUntilSent();
        tablet->switchOff();
    }
    EXPECT_EQ(agency->stop(), 0);
    EXPECT_EQ(kept().size(), saved.size());
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Databases, KilledServer, ::testing::Values(false, true),
                         [](const auto& one) { return one.param ? "Postgres" : "Sqlite"; });

}  // namespace
}  // namespace ayumi::testing
