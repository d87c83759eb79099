#include "server/app/serving.h"

#include "server/app/agency_services.h"
#include "server/app/database_watch.h"
#include "server/app/limits.h"
#include "server/http/admin_socket.h"
#include "server/http/http_server.h"

namespace ayumi::server {

// The doors close before what answers behind them.
struct Serving::Parts {
    std::unique_ptr<AgencyServices> agency;
    std::unique_ptr<DatabaseWatch> database;
    std::unique_ptr<http::AdminSocket> admin;
    std::unique_ptr<http::HttpServer> http;
    int metricsPort = -1;

    ~Parts() {
        if (agency) agency->metrics.setStanding({});  // it asks what is below
    }
    telemetry::Standing standing() const {
        auto now = database->last();
        const auto load = http->load();
        now.connections = static_cast<std::int64_t>(load.connections);
        now.requestsInFlight = static_cast<std::int64_t>(load.requestsInFlight);
        now.liveChannels = static_cast<std::int64_t>(load.liveChannels);
        now.workersWaiting = static_cast<std::int64_t>(agency->workers.waiting());
        now.passwordsWaiting = static_cast<std::int64_t>(agency->passwords.waiting());
        now.writerWaiting = static_cast<std::int64_t>(agency->pushes.waiting());
        return now;
    }
};

Serving::Serving(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Serving::~Serving() {
    m_parts->http->stop();
    m_parts->admin.reset();
}

int Serving::port() const { return m_parts->http->port(); }

int Serving::metricsPort() const { return m_parts->metricsPort; }
const std::vector<Error>& Serving::concerns() const { return m_parts->agency->concerns; }

Result<std::unique_ptr<Serving>> Serving::start(const ServeOptions& options, Clock& clock,
                                                Random& random, const records::KindTable& kinds) {
    const Folders& folders = options.folders;
    const auto configuration = readConfiguration(folders);
    if (!configuration) return configuration.error();
    auto agency =
        AgencyServices::open(folders, *configuration, options.tuning, clock, random, kinds);
    if (!agency) return agency.error();
    auto root = http::loadTlsRoot(folders.tls());
    if (!root) return root.error();
    auto parts = std::make_unique<Parts>();
    parts->agency = std::move(*agency);
    parts->database =
        std::make_unique<DatabaseWatch>(*parts->agency->store, configuration->agency,
                                        [agency = parts->agency.get()] { agency->keepErased(); });
    auto admin = http::AdminSocket::start(folders.adminSocket(), parts->agency->router);
    if (!admin) return admin.error();
    parts->admin = std::move(*admin);
    http::HttpServer::Config http;
    http.address = configuration->address;
    http.port = options.port >= 0 ? options.port : configuration->port;
    http.threads = options.ioThreads;
    http.limits = kHttpLimits;
    http.root = std::move(*root);
    http.names = {configuration->host};
    auto listening = http::HttpServer::start(std::move(http), parts->agency->router, clock);
    if (!listening) return listening.error();
    parts->http = std::move(*listening);
    parts->agency->metrics.setStanding([&parts = *parts] { return parts.standing(); });
    if (options.metricsPort >= 0) {
        const auto port = parts->agency->metrics.listen(options.metricsPort);
        if (!port) return port.error();
        parts->metricsPort = *port;
    }
    return std::unique_ptr<Serving>(new Serving(std::move(parts)));
}

}  // namespace ayumi::server
