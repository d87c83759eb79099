// Two real tablets over the server's real routes and services and a real embedded database: only
// the network is missing.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

#include "mobile/store/tablet_reader.h"
#include "mobile/sync/engine.h"
#include "server/api/api.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "tests/support/agency.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/manual_clock.h"

namespace ayumi::mobile_tests {

using testing::ManualClock;

inline constexpr const char* kDay = "2026-11-20";

// The agency's services behind the server's own routes, without a socket.
class Routes {
public:
    explicit Routes(testing::Agency& agency)
        : m_live(agency.sync()), m_pushes(agency.sync()), m_passwords(1), m_workers(1) {
        api::addTabletRoutes(m_router,
                             {agency.environment(), agency.sync(), m_pushes, agency.enrolment(),
                              agency.accounts(), m_live, m_workers, m_passwords});
    }
    http::Response ask(http::Request request) const {
        std::string asked = request.path;
        if (request.query.contains("month")) asked += ' ' + request.query.at("month");
        m_asked.push_back(std::move(asked));
        return testing::askRoutes(m_router, std::move(request));
    }

    // What was asked since the last call, paths alone; of a cell with its month.
    std::vector<std::string> takeAsked() const { return std::exchange(m_asked, {}); }

private:
    api::LiveHub m_live;
    services::PushQueue m_pushes;
    api::WorkPool m_passwords;
    api::WorkPool m_workers;
    http::Router m_router;
    mutable std::vector<std::string> m_asked;
};

class Listening : public tablet::TabletListener {
public:
    void onRecordsChanged(const store::Touched&) override {}
    void onSyncStatus(const tablet::SyncStatus&) override {}
    void onKeyAnswered(const std::string& key, const std::optional<Error>& refused) override {
        keys[key] = refused ? refused->code : "known";
    }
    void onWiped() override {}

    std::map<std::string, std::string> keys;
};

class RealTablet {
public:
    const std::string& path() const { return m_path; }

    RealTablet(testing::Agency& agency, const Routes& routes, ManualClock& clock,
               const std::string& path, const std::string& name, const std::string& person)
        : m_agency(agency),
          m_clock(clock),
          m_path(path),
          m_transport([&routes](http::Request request) { return routes.ask(std::move(request)); }) {
        const auto enrolled = agency.enrolDevice(name);
        m_identity = testing::identityOf(enrolled);
        m_writer = agency.signIn(enrolled.device, person);
        open();
    }

    void open() {
        auto opened = store::TabletStore::open(m_path, Bytes(32, 'k'), m_agency.kinds());
        store = std::move(opened).value();
        if (!store->identity().enrolled()) {
            EXPECT_TRUE(store->putIdentity(m_identity).ok());
            EXPECT_TRUE(store->putKey({m_writer.key, m_writer.person, "coach", "", {}}).ok());
        }
        engine = std::make_unique<tablet::Engine>(
            tablet::EngineParts{m_clock, m_random, m_transport, *store, heard, m_tickets});
        engine->unlock(
            {m_writer.person, m_writer.key, signingKeyFromSeed(m_writer.signing.seed.clone())});
    }

    void kill() {
        engine.reset();
        store.reset();
        while (m_transport.take()) {
        }
    }

    // Until nothing flies. `fate` decides over each exchange: true = the answer arrives.
    void run(const std::function<bool()>& fate = [] { return true; }) {
        engine->tick();
        while (auto taken = m_transport.take()) {
            if (onTheWay) onTheWay(taken->answer);
            if (!fate()) taken->answer = {0, {}, "cut", {}};
            engine->onAnswer(taken->ticket, std::move(taken->answer));
            engine->tick();
        }
    }

    void sync() {
        engine->syncNow();
        run();
    }

    Result<tablet::Saved> save(const std::string& participant, const std::string& day,
                               const std::string& site, std::map<std::string, Json> set) {
        return engine->save({.kind = "attendance",
                             .participant = participant,
                             .day = day,
                             .about = site,
                             .set = std::move(set)});
    }

    std::map<std::string, std::string> states() {
        std::map<std::string, std::string> found;
        auto raw = sqlite::Database::open(m_path, Bytes(32, 'k'), sqlite::Mode::ReadOnly);
        SQLite::Statement rows((*raw)->raw(), "SELECT record FROM records WHERE number > 0");
        while (rows.executeStep()) {
            const auto id = rows.getColumn(0).getString();
            found[id] = sync::travellingState(*store->record(id)->answered);
        }
        return found;
    }

    std::unique_ptr<store::TabletStore> store;
    std::unique_ptr<tablet::Engine> engine;
    Listening heard;
    std::function<void(tablet::HttpAnswer&)> onTheWay;  // what becomes of each answer
    testing::Writer& writer() { return m_writer; }

private:
    testing::Agency& m_agency;
    ManualClock& m_clock;
    std::string m_path;
    SystemRandom m_random;
    testing::LoopbackTransport m_transport;
    tablet::Tickets m_tickets;
    store::Identity m_identity;
    testing::Writer m_writer;
};

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

    std::filesystem::path folder;
    ManualClock clock;
    SystemRandom random;
    testing::Agency agency;
    const Routes routes{agency};
    std::string sato, suzuki, coach, supervisor, site, assignment;
    std::unique_ptr<RealTablet> a;
    std::unique_ptr<RealTablet> b;
};

}  // namespace ayumi::mobile_tests
