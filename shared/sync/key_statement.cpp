#include "shared/sync/key_statement.h"

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

namespace {

constexpr std::string_view kWhat = "key_reset";
constexpr std::size_t kPublicKeySize = 32;

Bytes signedBytes(const Json& statement) { return Bytes(kKeyContext) + canonical(statement); }

Bytes decoded(const Json& object, const char* name) {
    auto bytes = fromBase64Url(textOf(object, name));
    return bytes ? *bytes : Bytes();
}

}  // namespace

Json signKeyStatement(const KeyStatement& statement, const SigningKey& coachKey) {
    Json json{{"what", kWhat},
              {"agency", statement.agency},
              {"device", statement.device},
              {"person", statement.person},
              {"key", statement.key},
              {"public", toBase64Url(statement.publicKey)},
              {"signed_by", statement.signedBy},
              {"signer_key", statement.signerKey},
              {"made_at", formatMoment(statement.madeAtMs)}};
    if (!statement.replaces.empty()) json["replaces"] = statement.replaces;
    const Bytes signature = signBytes(coachKey, signedBytes(json));
    return {{"statement", std::move(json)}, {"signature", toBase64Url(signature)}};
}

Result<KeyStatement> readKeyStatement(const Json& signedStatement,
                                      std::string_view signerPublicKey) {
    const Error misshapen{"key_statement_shape", {}};
    if (!signedStatement.is_object() || !signedStatement.contains("statement") ||
        !signedStatement["statement"].is_object()) {
        return misshapen;
    }
    const Json& json = signedStatement["statement"];
    if (!verifySignature(signerPublicKey, signedBytes(json),
                         decoded(signedStatement, "signature"))) {
        return Error{"key_statement_forged", {}};
    }
    const auto at = parseMoment(textOf(json, "made_at"));
    if (!at) return misshapen;
    KeyStatement read{
        textOf(json, "agency"),    textOf(json, "device"),     textOf(json, "person"),
        textOf(json, "key"),       decoded(json, "public"),    textOf(json, "replaces"),
        textOf(json, "signed_by"), textOf(json, "signer_key"), *at};
    if (textOf(json, "what") != kWhat || !isUuid(read.agency) || !isUuid(read.device) ||
        !isUuid(read.person) || !isUuid(read.key) || read.publicKey.size() != kPublicKeySize ||
        (!read.replaces.empty() && !isUuid(read.replaces)) || !isUuid(read.signedBy) ||
        !isUuid(read.signerKey)) {
        return misshapen;
    }
    return read;
}

}  // namespace ayumi::sync
