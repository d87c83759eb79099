#include "tests/support/loopback_server.h"

#include <future>
#include <stdexcept>
#include <string>

#include "server/app/agency_services.h"

namespace ayumi::testing {

namespace {

template <class T>
T required(Result<T> result) {
    if (!result) throw std::runtime_error("loopback server: " + result.error().code);
    return std::move(*result);
}

}  // namespace

LoopbackServer::LoopbackServer(const server::Folders& folders, Clock& clock, Random& random,
                               const records::KindTable& kinds) {
    const auto configuration = required(server::readConfiguration(folders));
    const server::ServiceTuning tuning{.workers = 1};
    m_agency = required(
        server::AgencyServices::open(folders, configuration, tuning, clock, random, kinds));
}

LoopbackServer::~LoopbackServer() = default;

http::Response LoopbackServer::ask(http::Request request) const {
    request.admin = true;
    auto answered = std::make_shared<std::promise<http::Response>>();
    auto answer = answered->get_future();
    m_agency->router.handle(std::move(request), [answered](http::Response response) {
        answered->set_value(std::move(response));
    });
    return answer.get();
}

storage::Store& LoopbackServer::store() { return *m_agency->store; }

const services::AgencyKeys& LoopbackServer::keys() const { return m_agency->keys; }

}  // namespace ayumi::testing
