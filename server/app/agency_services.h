// What answers for one agency: its open store, the services over it, their pools and routes.
// Built from top to bottom, taken down from bottom to top: the pools finish, then the store closes.
#pragma once

#include <memory>

#include "server/api/api.h"
#include "server/app/folders.h"
#include "server/services/day_turn.h"
#include "server/services/erasures.h"

namespace ayumi::server {

struct ServiceTuning {
    int workers = 2;
    std::chrono::milliseconds dayTurnLook = services::kDayTurnLook;
    Argon2Cost loginCost = kLoginCost;  // the simulator takes a cheap one
};

struct AgencyServices {
    // Opens what the folders hold, applies the revocations and erasures that lie with the keys and
    // judges again what an earlier build could not. `clock`, `random` (both thread-safe) and
    // `kinds` outlive it. Codes: of readKeys, Revocations, Erasures, openAgencyStore,
    // "storage_unavailable", "storage_full".
    static Result<std::unique_ptr<AgencyServices>> open(const Folders& folders,
                                                        const Configuration& configuration,
                                                        const ServiceTuning& tuning, Clock& clock,
                                                        Random& random,
                                                        const records::KindTable& kinds);

    AgencyServices(services::AgencyKeys agencyKeys,
                   std::unique_ptr<services::Revocations> readRevocations,
                   services::Erasures readErasures, std::unique_ptr<storage::Store> opened,
                   const ServiceTuning& tuning, Clock& clock, Random& random,
                   const records::KindTable& kinds);

    // Erases again whom the keys' list names and the database does not know: one that took over may
    // have lost it. Never throws; for one thread, now and then.
    void keepErased() noexcept;

    telemetry::Metrics metrics;
    services::AgencyKeys keys;
    std::unique_ptr<services::Revocations> revocations;
    services::Erasures erasures;
    std::unique_ptr<storage::Store> store;
    services::SyncEnvironment env;
    std::vector<Error> concerns;  // of the database as it was opened (storage/store.h)
    services::SyncService sync;
    api::LiveHub live;
    services::Enrolment enrolment;
    services::Accounts accounts;
    services::PushQueue pushes;
    std::unique_ptr<storage::Listening> others;  // what other processes commit
    services::DayTurn dayTurn;
    api::WorkPool passwords;
    api::WorkPool workers;
    http::Router router;
};

}  // namespace ayumi::server
