// A PIN or picture code as it is touched, one key or picture after the other. Wiped when it goes.
#pragma once

#include <string>

#include "mobile/store/vault/secret_rules.h"

namespace ayumi::viewmodels {

class TappedSecret {
public:
    explicit TappedSecret(store::SecretKind kind = store::SecretKind::Pin) : m_kind(kind) {}

    store::SecretKind kind() const { return m_kind; }
    int count() const { return static_cast<int>(m_taps.view().size()); }
    // A digit 0..9 or a picture 0..11; anything else is a finger beside the keys.
    void add(int tap);
    void erase();  // the last one
    void clear();
    // What was touched so far; pictures only once there are three of them.
    store::Secret secret() const;
    bool operator==(const TappedSecret& other) const;

private:
    store::SecretKind m_kind;
    SecretBytes m_taps;  // one byte each: '0' + number
};

}  // namespace ayumi::viewmodels
