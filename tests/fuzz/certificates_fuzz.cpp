// Certificates of devices and keys, and key statements: shared/sync/registration.h,
// key_statement.h. What is tried is signed first: a forged one gets no further than its signature.
#include "shared/sync/contexts.h"
#include "shared/sync/key_statement.h"
#include "shared/sync/registration.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

Json signedAs(const char* member, const Json& inside) {
    const Bytes signature = signBytes(signer(), std::string(sync::kKeyContext) + canonical(inside));
    return {{member, inside}, {"signature", toBase64Url(signature)}};
}

template <class Read>
void certificate(const Json& given, const Json& genuine, Read read) {
    if (const auto forged = read(given, signer().publicKey); !forged) {
        requireCode(forged.error(), {"registration_shape", "registration_forged"});
    }
    const auto registration = read(genuine, signer().publicKey);
    if (!registration) return requireCode(registration.error(), {"registration_shape"});
    const Json made = sync::certify(*registration, signer());
    const auto again = read(made, signer().publicKey);
    require(again.ok(), "a certificate that is made anew is read");
    require(sync::certify(*again, signer()) == made, "as the same one");
}

void statement(const Json& given, const Json& genuine) {
    if (const auto forged = sync::readKeyStatement(given, signer().publicKey); !forged) {
        requireCode(forged.error(), {"key_statement_shape", "key_statement_forged"});
    }
    const auto read = sync::readKeyStatement(genuine, signer().publicKey);
    if (!read) return requireCode(read.error(), {"key_statement_shape"});
    const auto again =
        sync::readKeyStatement(sync::signKeyStatement(*read, signer()), signer().publicKey);
    require(again.ok() && *again == *read, "a statement is read as it was signed");
}

}  // namespace

// What stands inside a certificate or a statement.
void tryInput(std::string_view input) {
    const auto parsed = parseJson(input);
    if (!parsed) return requireMessageCode(parsed.error());
    if (!parsed->is_object()) return;
    const Json registration = signedAs("registration", *parsed);
    certificate(*parsed, registration, sync::readDeviceCertificate);
    certificate(*parsed, registration, sync::readKeyCertificate);
    statement(*parsed, signedAs("statement", *parsed));
}

}  // namespace ayumi::fuzz
