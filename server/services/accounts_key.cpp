// A participant's new key that a coach vouched for while the tablet had no connection.
#include <algorithm>

#include "server/services/accounts.h"
#include "server/services/judge.h"
#include "shared/sync/key_statement.h"

namespace ayumi::services {

namespace {

// The coach of the person when it was said, believed as late as a change of theirs would be.
bool mayVouch(const sync::KeyStatement& said, const records::Facts& facts, TimeMs nowMs) {
    if (facts.roleOf(said.person) != records::Role::Participant) return false;
    const auto role = facts.roleOf(said.signedBy);
    if (role == records::Role::Supervisor || role == records::Role::Admin) return true;
    if (role != records::Role::Coach) return false;
    if (facts.isAssigned(said.signedBy, said.person, nowMs)) return true;
    return isBelievedLate(facts, said.signedBy, said.person, nowMs) &&
           facts.isAssigned(said.signedBy, said.person, std::min(said.madeAtMs, nowMs));
}

bool belongsTo(const storage::KeyRow& key, const std::string& person, const std::string& device) {
    return key.person == person && key.device == device;
}

// The statement, once the key that signed it is known, of this tablet and still good.
Result<sync::KeyStatement> readVouched(storage::Reader& reader, const std::string& device,
                                       const Json& signedStatement) {
    const Error misshapen{"key_statement_shape", {}};
    if (!signedStatement.is_object() || !signedStatement.contains("statement")) return misshapen;
    const Json& inside = signedStatement["statement"];
    if (!inside.is_object()) return misshapen;
    const auto signer = reader.key(textOf(inside, "signer_key"));
    if (!signer) return Error{"unknown_key", {}};
    auto said = sync::readKeyStatement(signedStatement, signer->publicKey);
    if (!said) return said;
    if (said->device != device || !belongsTo(*signer, said->signedBy, device)) {
        return Error{"key_mismatch", {}};
    }
    if (signer->revokedAtMs) return Error{"key_revoked", {}};
    return said;
}

}  // namespace

Result<sync::SignInResponse> Accounts::takeKey(const storage::DeviceRow& carrier,
                                               const Json& signedStatement) {
    if (carrier.state != "active") return Error{"device_revoked", {}};
    const TimeMs nowMs = m_env.clock.nowMs();
    auto writer = m_env.store.write(m_env.keys.agency);
    const auto said = readVouched(*writer, carrier.device, signedStatement);
    if (!said) return said.error();
    if (said->agency != m_env.keys.agency) return Error{"foreign_agency", {}};
    // It opens nothing that was not open: only who has signed in on this tablet has a key there.
    const auto before = writer->key(said->replaces);
    if (!before) return Error{"unknown_key", {}};
    if (!belongsTo(*before, said->person, carrier.device)) return Error{"key_mismatch", {}};
    if (!mayVouch(*said, *m_sync.facts(*writer), nowMs)) {
        return Error{"no_right", {{"person", said->signedBy}}};
    }
    auto key = writer->key(said->key);
    if (key &&
        (key->publicKey != said->publicKey || !belongsTo(*key, said->person, carrier.device))) {
        return Error{"key_mismatch", {}};
    }
    if (!key) {
        key = storage::KeyRow{
            said->key, said->person, carrier.device, said->publicKey, nowMs, std::nullopt, {}};
        LogBook book(*writer, writer->agency().value(), m_env.random);
        enterKey(*writer, book, *key, signedStatement);
        book.flush();
    }
    const std::string name = nameOfPerson(*writer, said->person);
    writer->commit();
    return sync::SignInResponse{said->person, std::string(nameOf(records::Role::Participant)), name,
                                key->certificate, nowMs};
}

}  // namespace ayumi::services
