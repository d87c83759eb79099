#include "shared/base/crypto.h"

#include <new>
#include <stdexcept>

#include <openssl/evp.h>
#include <sodium.h>

#include "shared/base/sodium_bytes.h"

namespace ayumi {

namespace {

void requireSize(std::string_view bytes, std::size_t size, const char* what) {
    if (bytes.size() != size) throw std::invalid_argument(std::string("wrong size of ") + what);
}

}  // namespace

void startCrypto() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    m_bytes = other.m_bytes;  // copied: a moved short string leaves its bytes behind
    other.wipe();
    return *this;
}

void SecretBytes::wipe() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

// OpenSSL's uses the processor's instructions for it, libsodium's does not: six times as fast for
// the body of a change, and the server makes some five of them for each.
Bytes sha256(std::string_view bytes) {
    static EVP_MD* const kAlgorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    Bytes hash(crypto_hash_sha256_BYTES, '\0');
    if (EVP_Digest(bytes.data(), bytes.size(), out(hash), nullptr, kAlgorithm, nullptr) != 1) {
        throw std::bad_alloc();
    }
    return hash;
}

Bytes hmacSha256(std::string_view key, std::string_view bytes) {
    Bytes mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, in(key), key.size());
    crypto_auth_hmacsha256_update(&state, in(bytes), bytes.size());
    crypto_auth_hmacsha256_final(&state, out(mac));
    sodium_memzero(&state, sizeof state);
    return mac;
}

bool equalConstantTime(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

SigningKey makeSigningKey(Random& random) {
    return signingKeyFromSeed(SecretBytes(random.bytes(crypto_sign_SEEDBYTES)));
}

SigningKey signingKeyFromSeed(SecretBytes seed) {
    requireSize(seed.view(), crypto_sign_SEEDBYTES, "signing seed");
    SigningKey key;
    key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    Bytes secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(key.publicKey), out(secret), in(seed.view()));
    sodium_memzero(secret.data(), secret.size());
    key.seed = std::move(seed);
    return key;
}

Bytes signBytes(const SigningKey& key, std::string_view message) {
    // libsodium's secret key is the seed followed by the public key.
    Bytes joined;
    joined.reserve(crypto_sign_SECRETKEYBYTES);  // grown once: no copy of the seed is left behind
    joined.append(key.seed.view()).append(key.publicKey);
    const SecretBytes secret(joined);
    sodium_memzero(joined.data(), joined.size());
    Bytes signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), message.size(), in(secret.view()));
    return signature;
}

bool verifySignature(std::string_view publicKey, std::string_view message,
                     std::string_view signature) {
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES) {
        return false;
    }
    return crypto_sign_verify_detached(in(signature), in(message), message.size(), in(publicKey)) ==
           0;
}

SealingKey makeSealingKey(Random& random) {
    return sealingKeyFromPrivate(SecretBytes(random.bytes(crypto_box_SECRETKEYBYTES)));
}

SealingKey sealingKeyFromPrivate(SecretBytes privateKey) {
    requireSize(privateKey.view(), crypto_box_SECRETKEYBYTES, "sealing key");
    SealingKey key;
    key.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_scalarmult_base(out(key.publicKey), in(privateKey.view()));
    key.privateKey = std::move(privateKey);
    return key;
}

Bytes seal(std::string_view publicKey, std::string_view message) {
    requireSize(publicKey, crypto_box_PUBLICKEYBYTES, "sealing key");
    Bytes box(message.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(out(box), in(message), message.size(), in(publicKey));
    return box;
}

Result<SecretBytes> openSealed(const SealingKey& key, std::string_view box) {
    if (box.size() < crypto_box_SEALBYTES) return Error{"cannot_open", {}};
    Bytes message(box.size() - crypto_box_SEALBYTES, '\0');
    if (crypto_box_seal_open(out(message), in(box), box.size(), in(key.publicKey),
                             in(key.privateKey.view())) != 0) {
        return Error{"cannot_open", {}};
    }
    return SecretBytes(std::move(message));
}

Bytes wrap(std::string_view key, std::string_view message, std::string_view associated,
           Random& random) {
    requireSize(key, crypto_aead_chacha20poly1305_ietf_KEYBYTES, "wrapping key");
    const Bytes nonce = random.bytes(crypto_aead_chacha20poly1305_ietf_NPUBBYTES);
    Bytes box(message.size() + crypto_aead_chacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(out(box), nullptr, in(message), message.size(),
                                              in(associated), associated.size(), nullptr, in(nonce),
                                              in(key));
    return nonce + box;
}

Result<SecretBytes> unwrap(std::string_view key, std::string_view box,
                           std::string_view associated) {
    constexpr std::size_t nonceSize = crypto_aead_chacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
    if (key.size() != crypto_aead_chacha20poly1305_ietf_KEYBYTES ||
        box.size() < nonceSize + tagSize) {
        return Error{"cannot_open", {}};
    }
    const std::string_view sealed = box.substr(nonceSize);
    Bytes message(sealed.size() - tagSize, '\0');
    if (crypto_aead_chacha20poly1305_ietf_decrypt(out(message), nullptr, nullptr, in(sealed),
                                                  sealed.size(), in(associated), associated.size(),
                                                  in(box), in(key)) != 0) {
        return Error{"cannot_open", {}};
    }
    return SecretBytes(std::move(message));
}

SecretBytes argon2id(std::string_view secret, std::string_view salt16, Argon2Cost cost) {
    requireSize(salt16, crypto_pwhash_SALTBYTES, "salt");
    Bytes key(32, '\0');
    if (crypto_pwhash(out(key), key.size(), secret.data(), secret.size(), in(salt16), cost.passes,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw std::bad_alloc();
    }
    return SecretBytes(std::move(key));
}

}  // namespace ayumi
