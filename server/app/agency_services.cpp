#include "server/app/agency_services.h"

#include "server/services/erasing.h"
#include "server/storage/factory.h"
#include "server/telemetry/log.h"

namespace ayumi::server {

namespace {

// From here on commits are told, ours and those of others.
std::unique_ptr<storage::Listening> listenTo(services::SyncService& sync, api::LiveHub& live) {
    sync.onCommit([&live](const auto& head, const auto& who) { live.onCommit(head, who); });
    return sync.listen();
}

}  // namespace

AgencyServices::AgencyServices(services::AgencyKeys agencyKeys,
                               std::unique_ptr<services::Revocations> readRevocations,
                               services::Erasures readErasures,
                               std::unique_ptr<storage::Store> opened, const ServiceTuning& tuning,
                               Clock& clock, Random& random, const records::KindTable& kinds)
    : keys(std::move(agencyKeys)),
      revocations(std::move(readRevocations)),
      erasures(std::move(readErasures)),
      store(std::move(opened)),
      env{*store, kinds, keys, clock, random},
      sync(env),
      live(sync),
      enrolment(env, sync, *revocations),
      accounts(env, sync, tuning.loginCost),
      pushes(sync),
      others(listenTo(sync, live)),
      dayTurn(sync, clock, tuning.dayTurnLook),
      passwords(1),
      workers(tuning.workers) {
    const api::Services all{env,  sync,    pushes,    enrolment, accounts,
                            live, workers, passwords, metrics};
    router.observe([this](const http::Answered& one) {
        metrics.countRequest(one.route, one.method, one.status,
                             std::chrono::duration<double>(one.took).count());
    });
    api::addTabletRoutes(router, all);
    api::addOperatorRoutes(router, all);
    api::addAdminRoutes(router, all);
}

Result<std::unique_ptr<AgencyServices>> AgencyServices::open(const Folders& folders,
                                                             const Configuration& configuration,
                                                             const ServiceTuning& tuning,
                                                             Clock& clock, Random& random,
                                                             const records::KindTable& kinds) {
    auto keys = readKeys(folders, configuration.agency);
    if (!keys) return keys.error();
    auto revocations = services::Revocations::open(folders.revocations());
    if (!revocations) return revocations.error();
    auto erasures = services::Erasures::open(folders.erasures());
    if (!erasures) return erasures.error();
    auto store = openAgencyStore(folders, configuration, kinds);
    if (!store) return store.error();
    auto services = std::make_unique<AgencyServices>(std::move(*keys), std::move(*revocations),
                                                     std::move(*erasures), std::move(*store),
                                                     tuning, clock, random, kinds);
    try {
        if (auto applied = services->enrolment.applyRevocations(); !applied) {
            return applied.error();
        }
        services::applyErasures(services->env, services->erasures);
        services->sync.judgeLearnt();
        services->concerns = services->store->concerns();
    } catch (const storage::StorageFull&) {
        return Error{"storage_full", {}};
    } catch (const storage::StorageUnavailable&) {
        return Error{"storage_unavailable", {}};
    }
    return services;
}

void AgencyServices::keepErased() noexcept {
    try {
        if (const auto read = erasures.refresh(); !read) {
            logEvent(telemetry::Level::Error, "erasures_unread",
                     {telemetry::word("code", read.error().code)});
        }
        if (services::knowsErased(env, erasures)) return;
        services::applyErasures(env, erasures);
        logEvent(telemetry::Level::Warning, "erased_again");
    } catch (const std::exception& error) {
        logEvent(telemetry::Level::Warning, "not_erased_again", {telemetry::failure(error)});
    }
}

}  // namespace ayumi::server
