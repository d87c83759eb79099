// A fresh token for a tablet, and the first time it uses it (docs/decisions 0015).
#include "server/services/enrolment.h"
#include "server/services/limits.h"
#include "server/services/tokens.h"

namespace ayumi::services {

// A renewal's moment is the last one's and whole periods, so that the same offer is made however
// often it is asked for, and a token that is used late is still told to be one of ours.
std::optional<sync::DeviceRegistration> Enrolment::renewed(const storage::DeviceRow& row,
                                                           TimeMs registeredAtMs) const {
    auto registration =
        sync::readDeviceCertificate(row.certificate, m_env.keys.registration.publicKey);
    if (!registration) return std::nullopt;
    registration->registeredAtMs = registeredAtMs;
    registration->tokenHash =
        sha256(renewedToken(m_env.keys.token.view(), row.device, registeredAtMs));
    return *registration;
}

std::optional<TimeMs> Enrolment::registeredAtMs(const storage::DeviceRow& row) const {
    const auto registration =
        sync::readDeviceCertificate(row.certificate, m_env.keys.registration.publicKey);
    if (!registration) return std::nullopt;
    return registration->registeredAtMs;
}

std::string Enrolment::tokenOf(const storage::DeviceRow& row) const {
    std::string first = firstToken(m_env.keys.token.view(), row.device);
    const auto since = registeredAtMs(row);
    if (!since || sha256(first) == row.tokenHash) return first;
    return renewedToken(m_env.keys.token.view(), row.device, *since);
}

std::optional<sync::TokenRenewal> Enrolment::renewalFor(const storage::DeviceRow& row) const {
    const auto since = registeredAtMs(row);
    if (!since || row.state != "active") return std::nullopt;
    const TimeMs periods = (m_env.clock.nowMs() - *since) / kTokenRenewMs;
    if (periods < 1) return std::nullopt;
    const TimeMs atMs = *since + periods * kTokenRenewMs;
    const auto registration = renewed(row, atMs);
    if (!registration) return std::nullopt;
    return sync::TokenRenewal{renewedToken(m_env.keys.token.view(), row.device, atMs),
                              sync::certify(*registration, m_env.keys.registration)};
}

// The one before dies with this: the tablet has the new one on its disk.
std::optional<storage::DeviceRow> Enrolment::takeRenewed(const std::string& token) {
    const std::string device = deviceOfRenewed(token);
    if (device.empty()) return std::nullopt;
    auto row = m_env.store.read(m_env.keys.agency)->device(device);
    const auto since = row ? registeredAtMs(*row) : std::nullopt;
    if (!since) return std::nullopt;
    for (int period = 1; period <= kMostRenewals; ++period) {
        const TimeMs atMs = *since + period * kTokenRenewMs;
        if (!equalConstantTime(renewedToken(m_env.keys.token.view(), device, atMs), token))
            continue;
        row->tokenHash = sha256(token);
        row->certificate = sync::certify(*renewed(*row, atMs), m_env.keys.registration);
        try {
            noteRenewed(*row, atMs);
        } catch (const storage::StorageFull&) {
            // It is the tablet's all the same; it is noted when there is room again.
        }
        return row;
    }
    return std::nullopt;
}

void Enrolment::noteRenewed(const storage::DeviceRow& used, TimeMs atMs) {
    auto writer = m_env.store.write(m_env.keys.agency);
    auto row = writer->device(used.device);
    const auto since = row ? registeredAtMs(*row) : std::nullopt;
    if (!since || *since >= atMs) return;  // another process was faster
    row->tokenHash = used.tokenHash;
    row->certificate = used.certificate;
    LogBook book(*writer, writer->agency().value(), m_env.random);
    book.note("device", {{"event", "renewed"}, {"certificate", row->certificate}});
    writer->putDevice(*row);
    book.flush();
    writer->commit();
}

}  // namespace ayumi::services
