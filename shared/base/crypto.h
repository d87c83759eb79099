// The few primitives of security.md, over libsodium. Contexts and byte layouts belong to the
// callers (shared/sync, mobile/store, server); nothing here knows what it protects.
// Call startCrypto() once before anything else; afterwards every function is thread-safe.
#pragma once

#include <cstdint>
#include <string_view>

#include "shared/base/bytes.h"
#include "shared/base/random.h"
#include "shared/base/result.h"

namespace ayumi {

void startCrypto();  // throws std::runtime_error if libsodium cannot start

// 32 secret bytes (or any number) that are wiped when they go. Move-only.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(Bytes bytes) : m_bytes(std::move(bytes)) {}
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes&& other) noexcept { *this = std::move(other); }
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    SecretBytes clone() const { return SecretBytes(m_bytes); }
    std::string_view view() const { return m_bytes; }
    bool empty() const { return m_bytes.empty(); }
    void wipe();

private:
    Bytes m_bytes;
};

Bytes sha256(std::string_view bytes);                          // 32 bytes
Bytes hmacSha256(std::string_view key, std::string_view bytes);  // 32 bytes
bool equalConstantTime(std::string_view a, std::string_view b);

// ---- Ed25519
struct SigningKey {
    SecretBytes seed;  // 32 bytes
    Bytes publicKey;   // 32 bytes
};
SigningKey makeSigningKey(Random& random);
SigningKey signingKeyFromSeed(SecretBytes seed);
Bytes signBytes(const SigningKey& key, std::string_view message);  // 64 bytes
bool verifySignature(std::string_view publicKey, std::string_view message,
                     std::string_view signature);

// ---- X25519 sealed boxes: anyone with the public key seals, only the private half opens.
struct SealingKey {
    SecretBytes privateKey;  // 32 bytes
    Bytes publicKey;         // 32 bytes
};
SealingKey makeSealingKey(Random& random);
SealingKey sealingKeyFromPrivate(SecretBytes privateKey);
Bytes seal(std::string_view publicKey, std::string_view message);
Result<SecretBytes> openSealed(const SealingKey& key, std::string_view box);  // "cannot_open"

// ---- ChaCha20-Poly1305-IETF: fresh 12-byte nonce in front of the box.
Bytes wrap(std::string_view key, std::string_view message, std::string_view associated,
           Random& random);
Result<SecretBytes> unwrap(std::string_view key, std::string_view box,
                           std::string_view associated);  // "cannot_open"

// ---- Argon2id 1.3, parallelism 1. Slow on purpose: never on an I/O or GUI thread.
struct Argon2Cost {
    std::uint64_t passes;
    std::uint64_t memoryBytes;
};
inline constexpr Argon2Cost kTabletSecretCost{3, 64ULL << 20};  // PIN or passphrase on a tablet
inline constexpr Argon2Cost kLoginCost{2, 19ULL << 20};         // online login on the server
SecretBytes argon2id(std::string_view secret, std::string_view salt16, Argon2Cost cost);

}  // namespace ayumi
