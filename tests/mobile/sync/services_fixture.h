// Two real tablets over the server's real routes and services and a real embedded database: only
// the network is missing.
#pragma once

#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/mobile/sync/real_tablet.h"

namespace ayumi::mobile_tests {

inline constexpr const char* kDay = "2026-11-20";

class ServicesTest : public ::testing::Test {
protected:
    explicit ServicesTest(records::KindTable kinds = records::KindTable::released())
        : folder(std::filesystem::temp_directory_path() /
                 ("ayumi-engine-" + toHex(SystemRandom().bytes(8)))),
          clock(startOfDayMs(kDay) + 9 * 3'600'000),
          agency((std::filesystem::create_directories(folder), database()), clock, random,
                 std::move(kinds)) {
        sato = agency.addPerson("佐藤");
        suzuki = agency.addPerson("鈴木");
        coach = agency.addStaff("coach", "高橋");
        supervisor = agency.addStaff("supervisor", "山本");
        site = agency.addSite("南店");
        assignment = agency.assign(sato, coach, "2026-04-01");
        agency.assign(suzuki, coach, "2026-04-01");
        a = std::make_unique<RealTablet>(agency, routes, clock, (folder / "a.db").string(), "A",
                                         coach);
        b = std::make_unique<RealTablet>(agency, routes, clock, (folder / "b.db").string(), "B",
                                         supervisor);
        a->sync();
        b->sync();
    }
    ~ServicesTest() override {
        a.reset();
        b.reset();
        std::filesystem::remove_all(folder);
    }

    storage::StoreConfig database() const {
        return storage::SqliteConfig{(folder / "central.db").string(), Bytes(32, 'c')};
    }

    // The server's program ends; what is done to its database meanwhile; another build starts.
    void restart(
        const records::KindTable& kinds, const std::function<void()>& meanwhile = [] {}) {
        routes.stop();
        agency.stop();
        meanwhile();
        agency.start(database(), kinds);
        routes.start(agency);
    }

    // A copy of the server's database under this name, and its return: nobody declares it.
    void backUp(const std::string& name) {
        restart(agency.kinds(), [&] { copyCentral(folder / "central", folder / name); });
    }
    void bringBack(const std::string& name) {
        restart(agency.kinds(), [&] { copyCentral(folder / name, folder / "central"); });
    }

    // Somebody else at this tablet, with the key of their sign-in.
    void takeOver(RealTablet& tablet, const testing::Writer& writer, const std::string& role) {
        const auto certificate = agency.store().read(agency.id())->key(writer.key)->certificate;
        ASSERT_TRUE(tablet.store->putKey({writer.key, writer.person, role, "", certificate}).ok());
        tablet.engine->unlock(
            {writer.person, writer.key, signingKeyFromSeed(writer.signing.seed.clone())});
    }

    // Both tablets, and the central database, hold the same bytes of what both may see.
    void expectAgreement() {
        for (int i = 0; i < 2; ++i) {
            clock.advance(600'000);
            a->sync();
            b->sync();
        }
        EXPECT_EQ(a->store->waiting().count, 0U);
        EXPECT_EQ(b->store->waiting().count, 0U);
        const auto onB = b->states();
        const auto reader = agency.store().read(agency.id());
        for (const auto& [record, state] : a->states()) {
            const auto found = onB.find(record);
            ASSERT_NE(found, onB.end()) << state;
            EXPECT_EQ(found->second, state);
            const auto rows = reader->records({record});
            ASSERT_EQ(rows.size(), 1U);
            EXPECT_EQ(rows[0].state, state);
        }
    }

    static void copyCentral(const std::filesystem::path& from, const std::filesystem::path& to) {
        for (const char* part : {".db", ".db-wal", ".db-shm"}) {
            std::filesystem::remove(to.string() + part);
        }
        std::filesystem::copy_file(from.string() + ".db", to.string() + ".db");
    }

    std::filesystem::path folder;
    ManualClock clock;
    SystemRandom random;
    testing::Agency agency;
    Routes routes{agency};
    std::string sato, suzuki, coach, supervisor, site, assignment;
    std::unique_ptr<RealTablet> a;
    std::unique_ptr<RealTablet> b;
};

}  // namespace ayumi::mobile_tests
