// What answers for one agency: its open store, the services over it, their pools and routes.
// Built from top to bottom, taken down from bottom to top: the pools finish, then the store closes.
#pragma once

#include <memory>

#include "server/api/api.h"
#include "server/app/folders.h"

namespace ayumi::server {

struct AgencyServices {
    // Opens what the folders hold. `clock`, `random` (both thread-safe) and `kinds` outlive it.
    // Codes: of readKeys, storeConfig and openStore.
    static Result<std::unique_ptr<AgencyServices>> open(const Folders& folders,
                                                        const Configuration& configuration,
                                                        int workers, Clock& clock, Random& random,
                                                        const records::KindTable& kinds);

    AgencyServices(services::AgencyKeys agencyKeys, std::unique_ptr<storage::Store> opened,
                   int workers, Clock& clock, Random& random, const records::KindTable& kinds);

    services::AgencyKeys keys;
    std::unique_ptr<storage::Store> store;
    services::SyncEnvironment env;
    services::SyncService sync;
    api::LiveHub live;
    services::Enrolment enrolment;
    services::Accounts accounts;
    services::PushQueue pushes;
    api::WorkPool passwords;
    api::WorkPool workers;
    http::Router router;
};

}  // namespace ayumi::server
