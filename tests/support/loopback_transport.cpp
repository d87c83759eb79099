#include "tests/support/loopback_transport.h"

#include <stdexcept>

#include "server/http/wire_text.h"

namespace ayumi::testing {

tablet::HttpAnswer exchanged(const std::function<http::Response(http::Request)>& ask,
                             tablet::HttpRequest request) {
    http::Request asked;
    asked.method = std::move(request.method);
    asked.bearer = std::move(request.bearer);
    asked.body = std::move(request.body);
    if (!http::readTarget(request.target, asked)) throw std::logic_error("a wrong target");
    http::Response response = ask(std::move(asked));
    return {response.status, std::move(response.body), {}, response.retryAfterS};
}

store::Identity identityOf(const sync::EnrolResponse& enrolled) {
    store::Identity identity;
    identity.agency = enrolled.agency;
    identity.device = enrolled.device;
    identity.token = enrolled.token;
    identity.certificate = enrolled.certificate;
    identity.agencyKey = enrolled.agencyKey;
    identity.sealingKey = enrolled.sealingKey;
    identity.pins = enrolled.pins;
    return identity;
}

std::optional<LoopbackTransport::Answer> LoopbackTransport::take() {
    if (m_answers.empty()) return std::nullopt;
    Answer oldest = std::move(m_answers.front());
    m_answers.pop_front();
    return oldest;
}

void LoopbackTransport::send(std::uint64_t ticket, tablet::HttpRequest request) {
    m_answers.push_back({ticket, exchanged(m_ask, std::move(request))});
}

void LoopbackTransport::cancel(std::uint64_t ticket) {
    for (Answer& one : m_answers) {
        if (one.ticket == ticket) one.answer = {0, {}, "cancelled", {}};
    }
}

}  // namespace ayumi::testing
