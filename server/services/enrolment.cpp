#include "server/services/enrolment.h"

#include "shared/base/uuid.h"

namespace ayumi::services {

Enrolment::Enrolment(SyncEnvironment environment, SyncService& sync)
    : m_env(environment), m_sync(sync) {}

Result<Invitation> Enrolment::invite(const std::string& deviceName, sync::DeviceUse use) {
    Invitation invitation;
    invitation.secret = toBase32(m_env.random.bytes(7)).substr(0, kInvitationSecretChars);
    invitation.expiresAtMs = m_env.clock.nowMs() + kInvitationLifeMs;
    storage::InvitationRow row;
    row.secretHash = sha256(invitation.secret);
    row.name = deviceName;
    row.use = nameOf(use);
    row.expiresAtMs = invitation.expiresAtMs;
    row.triesLeft = kInvitationTries;
    auto writer = m_env.store.write(m_env.keys.agency);
    writer->putInvitation(row);
    writer->commit();
    return invitation;
}

std::string Enrolment::tokenOf(const std::string& device) const {
    return toBase64Url(hmacSha256(m_env.keys.token.view(), "ayumi/1/token\n" + device));
}

Result<storage::InvitationRow> Enrolment::usableInvitation(storage::Writer& writer,
                                                           const sync::EnrolRequest& request) {
    const TimeMs nowMs = m_env.clock.nowMs();
    auto row = writer.invitation(sha256(request.invitation));
    if (!row || row->triesLeft <= 0) {
        // A guess counts against the invitation it was most likely meant for.
        if (auto open = writer.newestOpenInvitation(nowMs)) {
            open->triesLeft -= 1;
            writer.putInvitation(*open);
            writer.commit();
        }
        return Error{"invitation_wrong", {}};
    }
    if (row->usedBy == request.publicKey) return *row;
    if (!row->usedBy.empty()) return Error{"invitation_used", {}};
    if (row->expiresAtMs < nowMs) return Error{"invitation_expired", {}};
    return *row;
}

Result<sync::EnrolResponse> Enrolment::enrol(const sync::EnrolRequest& request) {
    if (!verifySignature(request.publicKey, enrolProofInput(request), request.proof)) {
        return Error{"proof_wrong", {}};
    }
    auto writer = m_env.store.write(m_env.keys.agency);
    auto invitation = usableInvitation(*writer, request);
    if (!invitation) return invitation.error();
    auto agency = writer->agency().value();
    if (!invitation->usedBy.empty()) {
        return answerFor(writer->device(invitation->device).value(), agency.name);
    }
    const TimeMs nowMs = m_env.clock.nowMs();
    storage::DeviceRow device;
    device.device = makeUuidV7(nowMs, m_env.random);
    device.name = invitation->name;
    device.protection = nameOf(request.protection);
    device.use = invitation->use;
    device.publicKey = request.publicKey;
    device.tokenHash = sha256(tokenOf(device.device));
    device.enrolledAtMs = nowMs;
    device.lastSeenAtMs = nowMs;
    device.certificate =
        sync::certify(sync::DeviceRegistration{agency.agency, device.device, device.name,
                                               request.protection, *sync::readDeviceUse(device.use),
                                               device.publicKey, device.tokenHash, nowMs},
                      m_env.keys.registration);
    invitation->usedBy = request.publicKey;
    invitation->device = device.device;
    LogBook book(*writer, agency, m_env.random);
    book.note("device", {{"event", "enrolled"}, {"certificate", device.certificate}});
    writer->putDevice(device);
    writer->putInvitation(*invitation);
    book.flush();
    writer->commit();
    return answerFor(device, agency.name);
}

sync::EnrolResponse Enrolment::answerFor(const storage::DeviceRow& device,
                                         const std::string& agencyName) {
    sync::EnrolResponse response;
    response.agency = m_env.keys.agency;
    response.agencyName = agencyName;
    response.device = device.device;
    response.deviceName = device.name;
    response.use = *sync::readDeviceUse(device.use);
    response.token = tokenOf(device.device);
    response.certificate = device.certificate;
    response.agencyKey = m_env.keys.registration.publicKey;
    response.sealingKey = m_env.keys.sealing.publicKey;
    response.recoveryKey = m_env.keys.recoveryPublic;
    response.pins = m_env.keys.pins;
    response.timeMs = m_env.clock.nowMs();
    return response;
}

Result<void> Enrolment::takeCertificates(const std::string& token,
                                         const sync::CertificatesRequest& given) {
    const Bytes& agencyKey = m_env.keys.registration.publicKey;
    if (given.certificates.empty()) return Error{"registration_shape", {}};
    auto device = sync::readDeviceCertificate(given.certificates.front(), agencyKey);
    if (!device) return device.error();
    if (!equalConstantTime(device->tokenHash, sha256(token))) return Error{"device_unknown", {}};
    const TimeMs nowMs = m_env.clock.nowMs();
    auto writer = m_env.store.write(m_env.keys.agency);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    if (!writer->device(device->device)) {
        storage::DeviceRow row;
        row.device = device->device;
        row.name = device->name;
        row.protection = nameOf(device->protection);
        row.use = nameOf(device->use);
        row.publicKey = device->publicKey;
        row.tokenHash = device->tokenHash;
        row.enrolledAtMs = device->registeredAtMs;
        row.lastSeenAtMs = nowMs;
        row.certificate = given.certificates.front();
        writer->putDevice(row);
        book.note("device", {{"event", "came_back"}, {"certificate", row.certificate}});
    }
    for (std::size_t i = 1; i < given.certificates.size(); ++i) {
        auto key = sync::readKeyCertificate(given.certificates[i], agencyKey);
        if (!key) return key.error();
        if (key->device != device->device || writer->key(key->key)) continue;
        writer->putKey({key->key, key->person, key->device, key->publicKey, key->registeredAtMs,
                        std::nullopt, given.certificates[i]});
        writer->putSignIn({key->device, key->person, key->registeredAtMs});
        book.note("key", {{"event", "came_back"}, {"certificate", given.certificates[i]}});
    }
    if (!book.grew()) return {};
    m_sync.renewScope(*writer, book);
    book.flush();
    writer->commit();
    return {};
}

Result<storage::DeviceRow> Enrolment::authoriseSignIn(const std::string& token) {
    auto row = m_env.store.read(m_env.keys.agency)->deviceByToken(sha256(token));
    if (token.empty() || !row || row->state == "stolen") return Error{"device_unknown", {}};
    return *row;
}

Result<storage::DeviceRow> Enrolment::authorise(const std::string& token) {
    auto row = authoriseSignIn(token);
    if (!row) return row;
    const TimeMs nowMs = m_env.clock.nowMs();
    if (nowMs - row->lastSeenAtMs > kTokenIdleMs) return Error{"token_expired", {}};
    m_env.store.noteSeen(m_env.keys.agency, row->device, nowMs);
    return row;
}

void Enrolment::noteSignIn(const storage::DeviceRow& device) {
    m_env.store.noteSeen(m_env.keys.agency, device.device, m_env.clock.nowMs());
}

Result<void> Enrolment::revoke(const std::string& device, const std::string& state) {
    auto writer = m_env.store.write(m_env.keys.agency);
    auto row = writer->device(device);
    if (!row) return Error{"device_unknown", {}};
    LogBook book(*writer, writer->agency().value(), m_env.random);
    row->state = state;
    writer->putDevice(*row);
    book.note("device", {{"event", state}, {"device", device}});
    if (state == "stolen") {
        for (auto key : writer->keys()) {
            if (key.device != device || key.revokedAtMs) continue;
            key.revokedAtMs = m_env.clock.nowMs();
            writer->putKey(key);
            book.note("key", {{"event", "revoked"}, {"key", key.key}});
        }
    }
    m_sync.renewScope(*writer, book);
    book.flush();
    writer->commit();
    return {};
}

}  // namespace ayumi::services
