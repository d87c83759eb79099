#include "server/app/agency_services.h"

#include "server/storage/factory.h"

namespace ayumi::server {

AgencyServices::AgencyServices(services::AgencyKeys agencyKeys,
                               std::unique_ptr<storage::Store> opened, int workerCount,
                               Clock& clock, Random& random, const records::KindTable& kinds)
    : keys(std::move(agencyKeys)),
      store(std::move(opened)),
      env{*store, kinds, keys, clock, random},
      sync(env),
      live(sync),
      enrolment(env, sync),
      accounts(env, sync),
      pushes(sync),
      passwords(1),
      workers(workerCount) {
    sync.onCommit([this](const auto& head, const auto& who) { live.onCommit(head, who); });
    const api::Services all{env, sync, pushes, enrolment, accounts, live, workers, passwords};
    api::addTabletRoutes(router, all);
    api::addOperatorRoutes(router, all);
    api::addAdminRoutes(router, all);
}

Result<std::unique_ptr<AgencyServices>> AgencyServices::open(const Folders& folders,
                                                             const Configuration& configuration,
                                                             int workers, Clock& clock,
                                                             Random& random,
                                                             const records::KindTable& kinds) {
    auto keys = readKeys(folders, configuration.agency);
    if (!keys) return keys.error();
    auto config = storeConfig(folders, configuration);
    if (!config) return config.error();
    auto store = storage::openStore(*config, kinds);
    if (!store) return store.error();
    return std::make_unique<AgencyServices>(std::move(*keys), std::move(*store), workers, clock,
                                            random, kinds);
}

}  // namespace ayumi::server
