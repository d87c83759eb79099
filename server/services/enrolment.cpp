#include "server/services/enrolment.h"

#include "server/services/tokens.h"
#include "shared/base/uuid.h"

namespace ayumi::services {

Enrolment::Enrolment(SyncEnvironment environment, SyncService& sync, Revocations& revocations)
    : m_env(environment), m_sync(sync), m_revocations(revocations) {}

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
    device.tokenHash = sha256(firstToken(m_env.keys.token.view(), device.device));
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
    response.token = tokenOf(device);
    response.certificate = device.certificate;
    response.agencyKey = m_env.keys.registration.publicKey;
    response.sealingKey = m_env.keys.sealing.publicKey;
    response.recoveryKey = m_env.keys.recoveryPublic;
    response.pins = m_env.keys.pins;
    response.timeMs = m_env.clock.nowMs();
    return response;
}

std::vector<std::string> Enrolment::pinsFor(const std::string& mark) const {
    const auto& pins = m_env.keys.pins;
    if (mark.empty() || mark == sync::pinsMark(pins)) return {};
    return pins;
}

Result<sync::CertificatesResponse> Enrolment::takeCertificates(
    const std::string& token, const sync::CertificatesRequest& given) {
    const Bytes& agencyKey = m_env.keys.registration.publicKey;
    if (given.certificates.empty()) return Error{"registration_shape", {}};
    auto device = sync::readDeviceCertificate(given.certificates.front(), agencyKey);
    if (!device) return device.error();
    const Error unknown{"device_unknown", {}};
    if (!equalConstantTime(device->tokenHash, sha256(token))) return unknown;
    const auto revoked = m_revocations.lookUp(device->device);
    if (!revoked) return revoked.error();
    if (*revoked && (*revoked)->state == "stolen") return unknown;
    auto writer = m_env.store.write(m_env.keys.agency);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    const auto known = writer->device(device->device);
    if (known && known->state == "stolen") return unknown;
    if (!known) bringBack(*writer, book, *device, given.certificates.front());
    if (*revoked) revokeIn(*writer, book, device->device, **revoked);
    const bool sameLog = given.head && logHas(*writer, *given.head);
    if (auto taken = bringKeysBack(*writer, book, device->device, given.certificates); !taken) {
        return taken.error();
    }
    sync::CertificatesResponse response;
    if (book.grew()) m_sync.commitScope(std::move(writer), book, device->device);
    if (sameLog) response.head = book.head();  // as of a sign-in (accounts.cpp)
    return response;
}

void Enrolment::bringBack(storage::Writer& writer, LogBook& book,
                          const sync::DeviceRegistration& device, const Json& certificate) {
    storage::DeviceRow row;
    row.device = device.device;
    row.name = device.name;
    row.protection = nameOf(device.protection);
    row.use = nameOf(device.use);
    row.publicKey = device.publicKey;
    row.tokenHash = device.tokenHash;
    row.enrolledAtMs = device.registeredAtMs;
    row.lastSeenAtMs = m_env.clock.nowMs();
    row.certificate = certificate;
    writer.putDevice(row);
    book.note("device", {{"event", "came_back"}, {"certificate", row.certificate}});
}

// The first certificate is the device's own.
Result<void> Enrolment::bringKeysBack(storage::Writer& writer, LogBook& book,
                                      const std::string& device,
                                      const std::vector<Json>& certificates) {
    for (std::size_t i = 1; i < certificates.size(); ++i) {
        auto key = sync::readKeyCertificate(certificates[i], m_env.keys.registration.publicKey);
        if (!key) return key.error();
        if (key->device != device || writer.key(key->key)) continue;
        writer.putKey({key->key, key->person, key->device, key->publicKey, key->registeredAtMs,
                       std::nullopt, certificates[i]});
        // When they last signed in is lost with the database; the tablet vouches that they had.
        writer.putSignIn({key->device, key->person, m_env.clock.nowMs()});
        book.note("key", {{"event", "came_back"}, {"certificate", certificates[i]}});
    }
    return {};
}

Result<storage::DeviceRow> Enrolment::authoriseSignIn(const std::string& token) {
    const Error unknown{"device_unknown", {}};
    if (token.empty()) return unknown;
    auto reader = m_env.store.read(m_env.keys.agency);
    if (lostRevocations(*reader)) {
        reader.reset();
        if (auto again = applyRevocations(); !again) return again.error();
        reader = m_env.store.read(m_env.keys.agency);
    }
    auto row = reader->deviceByToken(sha256(token));
    reader.reset();
    if (!row) row = takeRenewed(token);
    if (!row) return unknown;
    if (const auto revoked = m_revocations.find(row->device)) {
        row->state = strongerState(row->state, revoked->state);
    }
    if (row->state == "stolen") return unknown;
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
    if (!m_env.store.read(m_env.keys.agency)->device(device)) return Error{"device_unknown", {}};
    const Revocation revocation{state, m_env.clock.nowMs()};
    if (auto kept = m_revocations.add(device, revocation); !kept) return kept;
    // Earlier ones that a log lost are found by their place in it, which this one is about to take.
    if (lostRevocations(*m_env.store.read(m_env.keys.agency))) return applyRevocations();
    auto writer = m_env.store.write(m_env.keys.agency);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    if (!revokeIn(*writer, book, device, revocation)) return {};
    m_sync.commitScope(std::move(writer), book, device);
    noteRevoked();
    return {};
}

void Enrolment::noteRevoked() {
    const auto head = m_sync.head();
    const std::lock_guard lock(m_revokedMutex);
    m_revokedAt = head;
}

bool Enrolment::lostRevocations(storage::Reader& reader) const {
    if (m_revocations.empty()) return false;
    sync::Head at;
    {
        const std::lock_guard lock(m_revokedMutex);
        at = m_revokedAt;
    }
    return at.number == 0 || !logHas(reader, at);
}

bool Enrolment::revokeIn(storage::Writer& writer, LogBook& book, const std::string& device,
                         const Revocation& revocation) {
    auto row = writer.device(device);
    if (!row || strongerState(row->state, revocation.state) == row->state) return false;
    row->state = revocation.state;
    writer.putDevice(*row);
    book.note("device", {{"event", revocation.state}, {"device", device}});
    if (revocation.state != "stolen") return true;
    for (auto key : writer.keys()) {
        if (key.device != device || key.revokedAtMs) continue;
        key.revokedAtMs = revocation.atMs;
        writer.putKey(key);
        book.note("key", {{"event", "revoked"}, {"key", key.key}});
    }
    return true;
}

Result<void> Enrolment::applyRevocations() {
    auto writer = m_env.store.write(m_env.keys.agency);
    const auto agency = writer->agency();
    if (!agency) return {};
    LogBook book(*writer, *agency, m_env.random);
    for (const auto& row : writer->devices()) {
        if (row.state == "active") continue;
        const Revocation known{row.state, m_env.clock.nowMs()};
        if (auto kept = m_revocations.add(row.device, known); !kept) return kept;
    }
    for (const auto& [device, revocation] : m_revocations.all()) {
        revokeIn(*writer, book, device, revocation);
    }
    if (book.grew()) m_sync.commitScope(std::move(writer), book, {});
    writer.reset();
    noteRevoked();
    return {};
}

}  // namespace ayumi::services
