// What a sign-off's signature stands for (sync.md "Sign-off" 1, security.md "Text forms").
#pragma once

#include <string>
#include <vector>

#include "shared/base/bytes.h"

namespace ayumi::sync {

struct CoveredValue {
    std::string record;
    std::string field;
    std::string change;   // id of the standing change
    Bytes changeHash;     // SHA-256(body || signature) of it
};

// SHA-256("ayumi/1/digest\n" || byte-sorted lines "record field change-id hex(hash)\n"), 32 bytes.
Bytes digestOf(const std::vector<CoveredValue>& covered);

}  // namespace ayumi::sync
