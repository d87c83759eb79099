#include "tests/mobile/net/certificates.h"

#include <openssl/ec.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>

namespace ayumi::net::test {

namespace {

KeyPtr makeKey() { return KeyPtr(EVP_EC_gen("P-256"), EVP_PKEY_free); }

void setName(X509_NAME* name, const std::string& text) {
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.c_str()), -1, -1, 0);
}

void addExtension(X509* certificate, int nid, const std::string& value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

CertificatePtr makeCertificate(const std::string& name, const KeyPtr& key,
                               const std::string& issuer, const KeyPtr& issuerKey, bool isRoot,
                               const LeafTraits& traits) {
    static long serial = 0;
    CertificatePtr made(X509_new(), X509_free);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), traits.fromDays * 86'400);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), traits.toDays * 86'400);
    setName(X509_get_subject_name(made.get()), name);
    setName(X509_get_issuer_name(made.get()), issuer);
    X509_set_pubkey(made.get(), key.get());
    if (isRoot) {
        addExtension(made.get(), NID_basic_constraints, "critical,CA:TRUE");
        addExtension(made.get(), NID_key_usage, "critical,keyCertSign");
    } else {
        addExtension(made.get(), NID_basic_constraints, "critical,CA:FALSE");
        addExtension(made.get(), NID_ext_key_usage, "serverAuth");
        addExtension(made.get(), NID_subject_alt_name, "DNS:" + name);
    }
    X509_sign(made.get(), issuerKey.get(), EVP_sha256());
    return made;
}

std::string nameOf(const Root& root) {
    char text[100] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(root.certificate.get()), NID_commonName, text,
                              sizeof text);
    return text;
}

}  // namespace

Root makeRoot(const std::string& name) {
    const KeyPtr key = makeKey();
    Root root{key, makeCertificate(name, key, name, key, true, {}), {}};
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(key.get(), &der);
    root.pin.resize(SHA256_DIGEST_LENGTH);
    SHA256(der, static_cast<std::size_t>(size), reinterpret_cast<unsigned char*>(root.pin.data()));
    OPENSSL_free(der);
    return root;
}

Identity makeIdentity(const Root& root, const LeafTraits& traits) {
    const KeyPtr key = makeKey();
    return {key, makeCertificate(traits.name, key, nameOf(root), root.key, false, traits),
            root.certificate};
}

Identity makeSelfSigned(const Root& shownAbove) {
    const KeyPtr key = makeKey();
    return {key, makeCertificate("localhost", key, "localhost", key, false, {}),
            shownAbove.certificate};
}

}  // namespace ayumi::net::test
