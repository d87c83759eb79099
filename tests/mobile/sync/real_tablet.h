// A real tablet over the server's real routes and services: only the network is missing.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>

#include "mobile/store/tablet_reader.h"
#include "mobile/sync/engine.h"
#include "server/api/api.h"
#include "tests/support/agency.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/manual_clock.h"

namespace ayumi::mobile_tests {

using testing::ManualClock;

// The agency's services behind the server's own routes, without a socket.
class Routes {
public:
    explicit Routes(testing::Agency& agency) { start(agency); }

    // Around the agency's own stop() and start(): its services are others then.
    void stop() { m_parts.reset(); }
    void start(testing::Agency& agency) { m_parts = std::make_unique<Parts>(agency); }

    http::Response ask(http::Request request) const {
        std::string asked = request.path;
        if (request.query.contains("month")) asked += ' ' + request.query.at("month");
        m_asked.push_back(std::move(asked));
        return testing::askRoutes(m_parts->router, std::move(request));
    }

    // What was asked since the last call, paths alone; of a cell with its month.
    std::vector<std::string> takeAsked() const { return std::exchange(m_asked, {}); }

private:
    struct Parts {
        explicit Parts(testing::Agency& agency)
            : live(agency.sync()), pushes(agency.sync()), passwords(1), workers(1) {
            api::addTabletRoutes(router,
                                 {agency.environment(), agency.sync(), pushes, agency.enrolment(),
                                  agency.accounts(), live, workers, passwords, metrics});
        }
        telemetry::Metrics metrics;
        api::LiveHub live;
        services::PushQueue pushes;
        api::WorkPool passwords;
        api::WorkPool workers;
        http::Router router;
    };
    std::unique_ptr<Parts> m_parts;
    mutable std::vector<std::string> m_asked;
};

class Listening : public tablet::TabletListener {
public:
    void onRecordsChanged(const store::Touched& now) override { touched.merge(now); }
    void onSyncStatus(const tablet::SyncStatus&) override {}
    void onKeyAnswered(const std::string& key, const std::optional<Error>& refused) override {
        keys[key] = refused ? refused->code : "known";
    }
    void onWiped() override { ++wiped; }

    store::Touched touched;
    int wiped = 0;
    std::map<std::string, std::string> keys;
};

class RealTablet {
public:
    RealTablet(testing::Agency& agency, const Routes& routes, ManualClock& clock,
               const std::string& path, const std::string& name, const std::string& person,
               const std::string& vfs = {})
        : kinds(agency.kinds()),
          m_clock(clock),
          m_path(path),
          m_vfs(vfs),
          m_routes(routes),
          m_transport([&routes](http::Request request) { return routes.ask(std::move(request)); }) {
        const auto enrolled = agency.enrolDevice(name);
        m_identity = testing::identityOf(enrolled);
        m_writer = agency.signIn(enrolled.device, person);
        m_certificate = agency.store().read(agency.id())->key(m_writer.key)->certificate;
        open();
    }

    // Another tablet with a copy of this one's storage: nobody can tell which is which.
    std::unique_ptr<RealTablet> twin(const std::string& path) {
        kill();
        std::filesystem::copy_file(m_path, path);
        std::unique_ptr<RealTablet> copy(new RealTablet(*this, path));
        open();
        return copy;
    }

    void setTuning(const tablet::Tuning& tuning) {
        m_tuning = tuning;
        kill();
        open();
    }

    void open() {
        auto opened =
            store::TabletStore::open(m_path, Bytes(32, 'k'), kinds, sqlite::Mode::ReadWrite, m_vfs);
        store = std::move(opened).value();
        if (!store->identity().enrolled()) {
            EXPECT_TRUE(store->putIdentity(m_identity).ok());
            EXPECT_TRUE(
                store->putKey({m_writer.key, m_writer.person, "coach", "", m_certificate}).ok());
        }
        engine = std::make_unique<tablet::Engine>(
            tablet::EngineParts{m_clock, m_random, m_transport, *store, heard, m_tickets},
            m_tuning);
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
        while (exchange(fate)) engine->tick();
    }
    // One, and what follows from it is not sent yet. False: nothing flies.
    bool exchange(const std::function<bool()>& fate = [] { return true; }) {
        auto taken = m_transport.take();
        if (!taken) return false;
        if (onTheWay) onTheWay(taken->answer);
        if (!fate()) taken->answer = {0, {}, "cut", {}};
        engine->onAnswer(taken->ticket, std::move(taken->answer));
        return true;
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
        auto raw = sqlite::Database::open(m_path, Bytes(32, 'k'), sqlite::Mode::ReadOnly, m_vfs);
        SQLite::Statement rows((*raw)->raw(), "SELECT record FROM records WHERE number > 0");
        while (rows.executeStep()) {
            const auto id = rows.getColumn(0).getString();
            found[id] = sync::travellingState(*store->record(id)->answered);
        }
        return found;
    }

    records::KindTable kinds;  // of the tablet's build
    std::unique_ptr<store::TabletStore> store;
    std::unique_ptr<tablet::Engine> engine;
    Listening heard;
    std::function<void(tablet::HttpAnswer&)> onTheWay;  // what becomes of each answer
    testing::Writer& writer() { return m_writer; }

    const std::string& path() const { return m_path; }

private:
    RealTablet(const RealTablet& other, std::string path)
        : kinds(other.kinds),
          m_clock(other.m_clock),
          m_path(std::move(path)),
          m_routes(other.m_routes),
          m_transport([&routes = m_routes](http::Request request) {
              return routes.ask(std::move(request));
          }),
          m_identity(other.m_identity),
          m_writer{other.m_writer.person, other.m_writer.device, other.m_writer.key,
                   signingKeyFromSeed(other.m_writer.signing.seed.clone()), 0},
          m_certificate(other.m_certificate) {
        open();
    }

    ManualClock& m_clock;
    std::string m_path;
    std::string m_vfs;
    const Routes& m_routes;
    SystemRandom m_random;
    testing::LoopbackTransport m_transport;
    tablet::Tickets m_tickets;
    tablet::Tuning m_tuning;
    store::Identity m_identity;
    testing::Writer m_writer;
    Json m_certificate;
};

}  // namespace ayumi::mobile_tests
