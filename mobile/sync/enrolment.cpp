#include "mobile/sync/enrolment.h"

#include "shared/sync/messages.h"

namespace ayumi::tablet {

Enrolment::Enrolment(Transport& transport, std::uint64_t ticket, EnrolAsk ask, Callback done)
    : m_ticket(ticket), m_ask(std::move(ask)), m_done(std::move(done)) {
    sync::EnrolRequest request{m_ask.invitation, m_ask.tabletKey.publicKey, m_ask.protection, {}};
    request.proof = signBytes(m_ask.tabletKey, sync::enrolProofInput(request));
    transport.setServer(m_ask.server);
    transport.send(m_ticket, {"POST", "/v1/enrol", "", write(request)});
}

bool Enrolment::onAnswer(std::uint64_t ticket, const HttpAnswer& answer) {
    if (ticket != m_ticket || !m_done) return false;
    std::exchange(m_done, nullptr)(read(answer));
    return true;
}

Result<store::Identity> Enrolment::read(const HttpAnswer& answer) const {
    if (answer.status == 0) return Error{answer.failure, {}};
    if (answer.status / 100 != 2) return sync::readProblem(answer.status, answer.body).error;
    const auto response = sync::readEnrolResponse(answer.body);
    if (!response) return Error{"bad_answer", {{"call", "enrol"}}};
    const auto device = sync::readDeviceCertificate(response->certificate, response->agencyKey);
    if (!device) return device.error();
    if (device->publicKey != m_ask.tabletKey.publicKey || device->device != response->device) {
        return Error{"registration_forged", {}};
    }
    store::Identity identity;
    identity.agency = response->agency;
    identity.agencyName = response->agencyName;
    identity.device = response->device;
    identity.deviceName = response->deviceName;
    identity.use = response->use;
    identity.token = response->token;
    identity.certificate = response->certificate;
    identity.agencyKey = response->agencyKey;
    identity.sealingKey = response->sealingKey;
    identity.recoveryKey = response->recoveryKey;
    identity.deviceSeed = Bytes(m_ask.tabletKey.seed.view());
    identity.host = m_ask.server.host;
    identity.port = m_ask.server.port;
    identity.pins = response->pins;
    return identity;
}

}  // namespace ayumi::tablet
