// A coach's word for a participant's new key, made without a connection (security.md "A reset makes
// a new key"). The participant's tablet keeps it until the server has judged it (docs/sync.md
// "A key that a coach vouches for").
#pragma once

#include <string>
#include <string_view>

#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::sync {

struct KeyStatement {
    std::string agency;
    std::string device;
    std::string person;
    std::string key;       // the new key id (UUIDv7)
    Bytes publicKey;       // the new public key, 32 bytes
    std::string replaces;  // the person's key on this tablet; empty if there was none
    std::string signedBy;  // the coach
    std::string signerKey;
    TimeMs madeAtMs = 0;  // corrected device clock

    bool operator==(const KeyStatement&) const = default;
};

// {"statement": {...}, "signature": "..."}; signed are "ayumi/1/key\n" || canonical(statement),
// whose member "what" is "key_reset", so that it never passes for a certificate of the agency.
Json signKeyStatement(const KeyStatement& statement, const SigningKey& coachKey);

// Checks shape and signature only; whether the signer is a coach of that person is the server's to
// judge. Codes: "key_statement_shape", "key_statement_forged".
Result<KeyStatement> readKeyStatement(const Json& signedStatement,
                                      std::string_view signerPublicKey);

}  // namespace ayumi::sync
