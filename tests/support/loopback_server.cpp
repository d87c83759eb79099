#include "tests/support/loopback_server.h"

#include <future>

#include "server/app/agency_services.h"
#include "tests/support/required.h"

namespace ayumi::testing {

http::Response askRoutes(const http::Router& router, http::Request request) {
    request.admin = true;
    auto answered = std::make_shared<std::promise<http::Response>>();
    auto answer = answered->get_future();
    router.handle(std::move(request), [answered](http::Response response) {
        answered->set_value(std::move(response));
    });
    return answer.get();
}

LoopbackServer::LoopbackServer(const server::Folders& folders, Clock& clock, Random& random,
                               const records::KindTable& kinds) {
    const auto configuration = required(server::readConfiguration(folders));
    const server::ServiceTuning tuning{.workers = 1};
    m_agency = required(
        server::AgencyServices::open(folders, configuration, tuning, clock, random, kinds));
}

LoopbackServer::~LoopbackServer() = default;

http::Response LoopbackServer::ask(http::Request request) const {
    return askRoutes(m_agency->router, std::move(request));
}

storage::Store& LoopbackServer::store() { return *m_agency->store; }

const services::AgencyKeys& LoopbackServer::keys() const { return m_agency->keys; }

}  // namespace ayumi::testing
