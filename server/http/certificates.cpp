#include "server/http/certificates.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <stdexcept>

#include "server/http/release.h"

namespace ayumi::http {
namespace {

constexpr long kDayS = 24L * 60 * 60;
constexpr long kRootLifeS = 20 * 365 * kDayS;
constexpr long kLeafLifeS = 90 * kDayS;
constexpr long kLeafRenewS = 60 * kDayS;
// Ours do not look at dates; others' clocks may be a day off.
constexpr long kBackdatedS = 2 * kDayS;

using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Memory = std::unique_ptr<BIO, Release<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;
using Name = std::unique_ptr<GENERAL_NAME, Release<GENERAL_NAME_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;

void require(bool done) {
    if (!done) throw std::runtime_error("OpenSSL failed while making a certificate");
}

// P-256: every TLS library knows it, Qt's included; Ed25519 certificates are known to fewer.
Key makeKey() {
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr);
    return key;
}

Key readKey(std::string_view pem) {
    const Memory memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    // An empty passphrase instead of the default, which would ask on the terminal.
    char none[] = "";
    return Key(memory ? PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, none) : nullptr);
}

Certificate readCertificate(std::string_view pem) {
    const Memory memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    return Certificate(memory ? PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)
                              : nullptr);
}

std::string content(const Memory& memory) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

SecretBytes keyPem(const Key& key) {
    const Memory memory(BIO_new(BIO_s_secmem()));
    require(memory != nullptr);
    require(PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                          nullptr) == 1);
    return SecretBytes(content(memory));
}

std::string certificatePem(const Certificate& certificate) {
    const Memory memory(BIO_new(BIO_s_mem()));
    require(memory && PEM_write_bio_X509(memory.get(), certificate.get()) == 1);
    return content(memory);
}

// Everything but issuer and extensions. 159 random bits make the serial number.
Certificate blank(const std::string& commonName, const Key& key, TimeMs nowMs, long lifeS) {
    Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    const Number serial(BN_new());
    require(serial && BN_rand(serial.get(), 159, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1);
    require(BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate.get())) != nullptr);

    std::time_t now = static_cast<std::time_t>(nowMs / 1000);
    require(X509_time_adj_ex(X509_getm_notBefore(certificate.get()), 0, -kBackdatedS, &now));
    require(X509_time_adj_ex(X509_getm_notAfter(certificate.get()), 0, lifeS, &now));

    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const auto* text = reinterpret_cast<const unsigned char*>(commonName.c_str());
    require(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1);
    require(X509_set_pubkey(certificate.get(), key.get()) == 1);
    return certificate;
}

void extend(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

// Built from parts, not from a text: names come from a configuration file.
void addAlternativeNames(X509* certificate, const std::vector<std::string>& names) {
    const Names list(GENERAL_NAMES_new());
    require(list != nullptr);
    for (const std::string& name : names) {
        Name entry(GENERAL_NAME_new());
        require(entry != nullptr);
        if (ASN1_OCTET_STRING* address = a2i_IPADDRESS(name.c_str())) {
            GENERAL_NAME_set0_value(entry.get(), GEN_IPADD, address);
        } else {
            ASN1_IA5STRING* host = ASN1_IA5STRING_new();
            require(host && ASN1_STRING_set(host, name.data(), static_cast<int>(name.size())));
            GENERAL_NAME_set0_value(entry.get(), GEN_DNS, host);
        }
        require(sk_GENERAL_NAME_push(list.get(), entry.get()) > 0);
        entry.release();
    }
    require(X509_add1_ext_i2d(certificate, NID_subject_alt_name, list.get(), 0, 0) == 1);
}

}  // namespace

TlsRoot makeRootCertificate(const std::string& commonName, TimeMs nowMs) {
    const Key key = makeKey();
    const Certificate certificate = blank(commonName, key, nowMs, kRootLifeS);
    X509* const root = certificate.get();
    require(X509_set_issuer_name(root, X509_get_subject_name(root)) == 1);
    extend(root, root, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    extend(root, root, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(root, root, NID_subject_key_identifier, "hash");
    require(X509_sign(root, key.get(), EVP_sha256()) > 0);
    return {certificatePem(certificate), keyPem(key)};
}

bool keyFits(const TlsRoot& root) {
    const Certificate certificate = readCertificate(root.certificatePem);
    const Key key = readKey(root.keyPem.view());
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

TlsLeaf makeTlsLeaf(const TlsRoot& root, const std::vector<std::string>& names, TimeMs nowMs) {
    const Certificate issuer = readCertificate(root.certificatePem);
    const Key issuerKey = readKey(root.keyPem.view());
    require(issuer && issuerKey);

    std::vector<std::string> all = names;
    for (const char* local : {"localhost", "127.0.0.1", "::1"}) {
        if (std::find(all.begin(), all.end(), local) == all.end()) all.emplace_back(local);
    }
    const Key key = makeKey();
    const Certificate certificate = blank("Ayumi server", key, nowMs, kLeafLifeS);
    X509* const leaf = certificate.get();
    require(X509_set_issuer_name(leaf, X509_get_subject_name(issuer.get())) == 1);
    extend(leaf, issuer.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(leaf, issuer.get(), NID_key_usage, "critical,digitalSignature");
    extend(leaf, issuer.get(), NID_ext_key_usage, "serverAuth");
    extend(leaf, issuer.get(), NID_authority_key_identifier, "keyid");
    addAlternativeNames(leaf, all);
    require(X509_sign(leaf, issuerKey.get(), EVP_sha256()) > 0);
    return {certificatePem(certificate) + root.certificatePem, keyPem(key),
            nowMs + TimeMs{kLeafRenewS} * 1000};
}

Result<TimeMs> certificateEnd(std::string_view pem) {
    const Certificate certificate = readCertificate(pem);
    std::tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1) {
        return Error{"bad_certificate", {}};
    }
    return TimeMs{::timegm(&end)} * 1000;
}

Result<Bytes> certificatePin(std::string_view pem) {
    const Certificate certificate = readCertificate(pem);
    if (!certificate) return Error{"bad_certificate", {}};
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    require(size > 0);
    Bytes pin = sha256({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return pin;
}

}  // namespace ayumi::http
