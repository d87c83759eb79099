#include "server/app/serving.h"

#include "server/api/api.h"
#include "server/http/admin_socket.h"
#include "server/http/http_server.h"

namespace ayumi::server {

// Members are built from top to bottom and taken down from bottom to top: the doors close first,
// then the pools finish what came in, then the store closes.
struct Serving::Parts {
    Parts(services::AgencyKeys agencyKeys, std::unique_ptr<storage::Store> opened,
          const ServeOptions& options, Clock& clock, Random& random,
          const records::KindTable& kinds)
        : keys(std::move(agencyKeys)),
          store(std::move(opened)),
          env{*store, kinds, keys, clock, random},
          sync(env),
          live(sync),
          enrolment(env, sync),
          accounts(env, sync),
          pushes(sync),
          passwords(1),
          workers(options.workers) {
        sync.onCommit([this](const auto& head, const auto& who) { live.onCommit(head, who); });
        const api::Services all{env,      sync, pushes,  enrolment,
                                accounts, live, workers, passwords};
        api::addTabletRoutes(router, all);
        api::addOperatorRoutes(router, all);
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
    api::WorkPool passwords;
    api::WorkPool workers;
    http::Router router;
    std::unique_ptr<http::AdminSocket> admin;
    std::unique_ptr<http::HttpServer> http;
};

Serving::Serving(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Serving::~Serving() {
    m_parts->http->stop();
    m_parts->admin.reset();
}

int Serving::port() const { return m_parts->http->port(); }

Result<std::unique_ptr<Serving>> Serving::start(const ServeOptions& options, Clock& clock,
                                                Random& random, const records::KindTable& kinds) {
    const Folders& folders = options.folders;
    const auto configuration = readConfiguration(folders);
    if (!configuration) return configuration.error();
    auto keys = readKeys(folders, configuration->agency);
    if (!keys) return keys.error();
    auto config = storeConfig(folders, *configuration);
    if (!config) return config.error();
    auto store = storage::openStore(*config, kinds);
    if (!store) return store.error();
    auto root = http::loadTlsRoot(folders.tls());
    if (!root) return root.error();
    auto parts = std::make_unique<Parts>(std::move(*keys), std::move(*store), options, clock,
                                         random, kinds);
    auto admin = http::AdminSocket::start(folders.adminSocket(), parts->router);
    if (!admin) return admin.error();
    parts->admin = std::move(*admin);
    http::HttpServer::Config http;
    http.address = configuration->address;
    http.port = options.port >= 0 ? options.port : configuration->port;
    http.threads = options.ioThreads;
    http.root = std::move(*root);
    http.names = {configuration->host};
    auto listening = http::HttpServer::start(std::move(http), parts->router, clock);
    if (!listening) return listening.error();
    parts->http = std::move(*listening);
    return std::unique_ptr<Serving>(new Serving(std::move(parts)));
}

}  // namespace ayumi::server
