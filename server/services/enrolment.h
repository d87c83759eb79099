// Devices: invitations, enrolment, tokens, revocation (docs/sync.md "Enrol", security.md "Server").
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "server/services/limits.h"
#include "server/services/revocations.h"
#include "server/services/sync_service.h"

namespace ayumi::services {

struct Invitation {
    std::string secret;  // told once, stored hashed
    TimeMs expiresAtMs = 0;
};

// Thread-safe.
class Enrolment {
public:
    Enrolment(SyncEnvironment environment, SyncService& sync, Revocations& revocations);

    // Before anything is served: brings the database, which may be an older copy, to what the file
    // of revocations says, and the file to what the database says. Codes: those of Revocations.
    Result<void> applyRevocations();

    Result<Invitation> invite(const std::string& deviceName, sync::DeviceUse use);

    // Codes: "proof_wrong", "invitation_wrong", "invitation_expired", "invitation_used".
    Result<sync::EnrolResponse> enrol(const sync::EnrolRequest& request);

    // A device that a restored server lost comes back with its certificates; a revoked one comes
    // back revoked, a stolen one not at all. Codes: "registration_shape", "registration_forged",
    // "device_unknown" and those of Revocations.
    Result<sync::CertificatesResponse> takeCertificates(const std::string& token,
                                                        const sync::CertificatesRequest& given);

    // The next token of an active device, once its own is 30 days old; the same one as long as it
    // was not used. With the first use the one before dies, so a lost answer locks nobody out.
    std::optional<sync::TokenRenewal> renewalFor(const storage::DeviceRow& row) const;

    // Those of both roots, unless the tablet's mark (sync::pinsMark) says that it has them, or says
    // nothing: a build before this one.
    std::vector<std::string> pinsFor(const std::string& mark) const;

    // The device of a bearer token. Codes: "device_unknown", "token_expired". A revoked device is
    // found too: it may still hand over what it holds.
    Result<storage::DeviceRow> authorise(const std::string& token);

    // The same for a sign-in, which a token that was idle too long still asks for: who signs in
    // wakes it (noteSignIn). Code: "device_unknown".
    Result<storage::DeviceRow> authoriseSignIn(const std::string& token);
    void noteSignIn(const storage::DeviceRow& device);

    // state: "revoked" or "stolen" (then its token and keys die at once; it stays stolen). In the
    // file first, durably. Codes: "device_unknown" and those of Revocations.
    Result<void> revoke(const std::string& device, const std::string& state);

private:
    // enrolment_renewal.cpp
    std::optional<sync::DeviceRegistration> renewed(const storage::DeviceRow& row,
                                                    TimeMs registeredAtMs) const;
    std::optional<TimeMs> registeredAtMs(const storage::DeviceRow& row) const;
    std::optional<storage::DeviceRow> takeRenewed(const std::string& token);
    void noteRenewed(const storage::DeviceRow& used, TimeMs atMs);

    std::string tokenOf(const storage::DeviceRow& row) const;  // the one it has now
    sync::EnrolResponse answerFor(const storage::DeviceRow& device, const std::string& agencyName);
    Result<storage::InvitationRow> usableInvitation(storage::Writer& writer,
                                                    const sync::EnrolRequest& request);

    // A failover may have lost the last transactions under a running server.
    bool lostRevocations(storage::Reader& reader) const;
    void noteRevoked();

    // Whether the database knew less.
    bool revokeIn(storage::Writer& writer, LogBook& book, const std::string& device,
                  const Revocation& revocation);
    void bringBack(storage::Writer& writer, LogBook& book, const sync::DeviceRegistration& device,
                   const Json& certificate);
    Result<void> bringKeysBack(storage::Writer& writer, LogBook& book, const std::string& device,
                               const std::vector<Json>& certificates);

    SyncEnvironment m_env;
    SyncService& m_sync;
    Revocations& m_revocations;
    mutable std::mutex m_revokedMutex;
    sync::Head m_revokedAt;  // the database knows every revocation as long as its log has this
};

}  // namespace ayumi::services
