#include "shared/sync/chain.h"

#include "shared/base/crypto.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

Bytes chainStart() { return Bytes(32, '\0'); }

Bytes entryHash(std::string_view body, std::string_view mark) {
    return sha256(Bytes(body) + Bytes(mark));
}

Bytes nextChainHash(std::string_view previous, std::int64_t number, std::string_view entryHash) {
    Bytes input(kChainContext);
    input += previous;
    for (int shift = 56; shift >= 0; shift -= 8) {
        input += static_cast<char>((number >> shift) & 0xff);
    }
    input += entryHash;
    return sha256(input);
}

}  // namespace ayumi::sync
