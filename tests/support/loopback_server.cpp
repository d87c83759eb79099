#include "tests/support/loopback_server.h"

#include <future>
#include <stdexcept>
#include <string>

#include "server/api/api.h"

namespace ayumi::testing {

namespace {

template <class T>
T required(Result<T> result) {
    if (!result) throw std::runtime_error("loopback server: " + result.error().code);
    return std::move(*result);
}

}  // namespace

// Built from top to bottom, taken down from bottom to top: the pools finish, then the store closes.
struct LoopbackServer::Parts {
    Parts(services::AgencyKeys agencyKeys, std::unique_ptr<storage::Store> opened, Clock& clock,
          Random& random, const records::KindTable& kinds)
        : keys(std::move(agencyKeys)),
          store(std::move(opened)),
          env{*store, kinds, keys, clock, random},
          sync(env),
          live(sync),
          enrolment(env, sync),
          accounts(env, sync),
          pushes(sync) {
        const api::Services all{env,      sync, pushes,  enrolment,
                                accounts, live, workers, passwords};
        api::addTabletRoutes(router, all);
        api::addAdminRoutes(router, all);
    }

    services::AgencyKeys keys;
    std::unique_ptr<storage::Store> store;
    services::SyncEnvironment env;
    services::SyncService sync;
    api::LiveHub live;
    services::Enrolment enrolment;
    services::Accounts accounts;
    services::PushQueue pushes;
    api::WorkPool passwords{1};
    api::WorkPool workers{1};
    http::Router router;
};

LoopbackServer::LoopbackServer(const server::Folders& folders, Clock& clock, Random& random,
                               const records::KindTable& kinds) {
    const auto configuration = required(server::readConfiguration(folders));
    auto keys = required(server::readKeys(folders, configuration.agency));
    auto store = required(
        storage::openStore(required(server::storeConfig(folders, configuration)), kinds));
    m_parts = std::make_unique<Parts>(std::move(keys), std::move(store), clock, random, kinds);
}

LoopbackServer::~LoopbackServer() = default;

http::Response LoopbackServer::ask(http::Request request) const {
    request.admin = true;
    auto answered = std::make_shared<std::promise<http::Response>>();
    auto answer = answered->get_future();
    m_parts->router.handle(std::move(request), [answered](http::Response response) {
        answered->set_value(std::move(response));
    });
    return answer.get();
}

storage::Store& LoopbackServer::store() { return *m_parts->store; }

const services::AgencyKeys& LoopbackServer::keys() const { return m_parts->keys; }

}  // namespace ayumi::testing
