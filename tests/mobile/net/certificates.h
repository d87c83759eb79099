// Certificates for servers of the tests, right and forged ones. EC P-256 like the real server's.
#pragma once

#include <memory>
#include <string>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace ayumi::net::test {

using KeyPtr = std::shared_ptr<EVP_PKEY>;
using CertificatePtr = std::shared_ptr<X509>;

struct Root {
    KeyPtr key;
    CertificatePtr certificate;
    std::string pin;  // 32 bytes, computed by OpenSSL
};

// What a server shows: its leaf, and above it whatever it claims to be its root.
struct Identity {
    KeyPtr key;
    CertificatePtr leaf;
    CertificatePtr above;  // may be null
};

struct LeafTraits {
    std::string name = "localhost";
    long fromDays = -1;  // from today
    long toDays = 10;
};

Root makeRoot(const std::string& name);
Identity makeIdentity(const Root& root, const LeafTraits& traits = {});
Identity makeSelfSigned(const Root& shownAbove);  // a stranger's leaf with somebody's root above it

}  // namespace ayumi::net::test
