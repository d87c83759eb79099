// A person's unlocked signing key.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "shared/base/crypto.h"

namespace ayumi::store {

// Move-only. Whoever holds it calls lock() (or destroys it) the moment the screen locks: the seed
// is overwritten then. Not thread-safe.
class Signer {
public:
    Signer(std::string person, std::string keyId, SigningKey key)
        : m_person(std::move(person)), m_keyId(std::move(keyId)), m_key(std::move(key)) {}

    const std::string& person() const { return m_person; }
    const std::string& keyId() const { return m_keyId; }
    const Bytes& publicKey() const { return m_key.publicKey; }
    bool locked() const { return m_key.seed.empty(); }
    void lock() { m_key.seed.wipe(); }

    // For signChange() and the like; do not copy the seed out of it. Throws when locked.
    const SigningKey& key() const {
        if (locked()) throw std::logic_error("signer is locked");
        return m_key;
    }

private:
    std::string m_person;
    std::string m_keyId;
    SigningKey m_key;
};

}  // namespace ayumi::store
