// Scope, devices, keys, accounts and invitations.
#include "server/storage/queries.h"
#include "server/storage/row_readers.h"

namespace ayumi::storage {

std::vector<ScopeRow> Queries::scope(const std::string& device) {
    return all(readScope,
               "SELECT " AYUMI_SCOPE_COLUMNS
               " FROM scope WHERE agency = $1 AND device = $2 ORDER BY audience",
               {m_agency, device});
}

std::vector<PersonScopeRow> Queries::personScope(const std::string& person,
                                                 const std::string& audience) {
    return all(readPersonScope,
               "SELECT " AYUMI_PERSON_SCOPE_COLUMNS
               " FROM person_scope WHERE agency = $1 AND person = $2 AND audience = $3"
               " ORDER BY number",
               {m_agency, person, audience});
}

std::vector<PersonScopeRow> Queries::standingPersonScopes() {
    return all(readPersonScope,
               "SELECT " AYUMI_PERSON_SCOPE_COLUMNS
               " FROM person_scope AS one WHERE agency = $1 AND entered = 1 AND NOT EXISTS"
               " (SELECT 1 FROM person_scope AS later WHERE later.agency = one.agency"
               " AND later.person = one.person AND later.audience = one.audience"
               " AND later.number > one.number) ORDER BY person, audience",
               {m_agency});
}

std::optional<DeviceRow> Queries::device(const std::string& device) {
    return first(readDevice,
                 "SELECT " AYUMI_DEVICE_COLUMNS " FROM devices WHERE agency = $1 AND device = $2",
                 {m_agency, device});
}

std::optional<DeviceRow> Queries::deviceByToken(const Bytes& tokenHash) {
    if (tokenHash.empty()) return std::nullopt;  // a device without a token is nobody's
    return first(readDevice,
                 "SELECT " AYUMI_DEVICE_COLUMNS
                 " FROM devices WHERE agency = $1 AND token_hash = $2",
                 {m_agency, Blob(tokenHash)});
}

std::vector<DeviceRow> Queries::devices() {
    return all(readDevice,
               "SELECT " AYUMI_DEVICE_COLUMNS " FROM devices WHERE agency = $1 ORDER BY device",
               {m_agency});
}

std::vector<SignInRow> Queries::signIns(const std::string& device) {
    return all(readSignIn,
               "SELECT " AYUMI_SIGN_IN_COLUMNS
               " FROM sign_ins WHERE agency = $1 AND device = $2 ORDER BY person",
               {m_agency, device});
}

std::vector<SignInRow> Queries::allSignIns() {
    return all(readSignIn,
               "SELECT " AYUMI_SIGN_IN_COLUMNS
               " FROM sign_ins WHERE agency = $1 ORDER BY device, person",
               {m_agency});
}

std::vector<KeyRow> Queries::keys() {
    return all(readKey, "SELECT " AYUMI_KEY_COLUMNS " FROM keys WHERE agency = $1 ORDER BY key",
               {m_agency});
}

std::optional<KeyRow> Queries::key(const std::string& key) {
    return first(readKey, "SELECT " AYUMI_KEY_COLUMNS " FROM keys WHERE agency = $1 AND key = $2",
                 {m_agency, key});
}

std::optional<AccountRow> Queries::account(const std::string& person) {
    return first(readAccount,
                 "SELECT " AYUMI_ACCOUNT_COLUMNS " FROM accounts WHERE agency = $1 AND person = $2",
                 {m_agency, person});
}

std::optional<AccountRow> Queries::accountByLogin(const std::string& login) {
    if (login.empty()) return std::nullopt;  // participants have none
    return first(readAccount,
                 "SELECT " AYUMI_ACCOUNT_COLUMNS
                 " FROM accounts WHERE agency = $1 AND login = $2 AND login <> ''",
                 {m_agency, login});
}

std::optional<InvitationRow> Queries::invitation(const Bytes& secretHash) {
    return first(readInvitation,
                 "SELECT " AYUMI_INVITATION_COLUMNS
                 " FROM invitations WHERE agency = $1 AND secret_hash = $2",
                 {m_agency, Blob(secretHash)});
}

std::optional<InvitationRow> Queries::newestOpenInvitation(TimeMs now) {
    return first(readInvitation,
                 "SELECT " AYUMI_INVITATION_COLUMNS
                 " FROM invitations WHERE agency = $1 AND expires_at > $2 AND tries_left > 0"
                 " AND length(used_by) = 0 ORDER BY expires_at DESC, secret_hash LIMIT 1",
                 {m_agency, now});
}

}  // namespace ayumi::storage
