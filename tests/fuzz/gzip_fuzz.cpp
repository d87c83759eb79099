// Packed bodies and their limits: shared/base/gzip.h.
#include "shared/base/gzip.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

constexpr std::size_t kMostBytes = 64 * 1024;

void unpacked(std::string_view packed, std::size_t most) {
    const auto plain = gunzip(packed, most);
    if (!plain) return requireCode(plain.error(), {"gzip_damaged", "gzip_too_large"});
    require(plain->size() <= most, "no more comes out than may");
    const auto exactly = gunzip(packed, plain->size());
    require(exactly.ok() && *exactly == *plain, "as much as may comes out whole");
    if (plain->empty()) return;
    const auto less = gunzip(packed, plain->size() - 1);
    require(!less && less.error().code == "gzip_too_large", "one byte too many is refused");
    require(!gunzip(std::string(packed) + '\0', most), "nothing may follow");
    require(!gunzip(packed.substr(0, packed.size() - 1), most), "nothing may be missing");
}

}  // namespace

void tryInput(std::string_view input) {
    unpacked(input, kMostBytes);
    unpacked(input, 100);
    const Bytes packed = gzip(input);
    const auto again = gunzip(packed, input.size());
    require(again.ok() && *again == input, "what was packed is unpacked");
    require(!gunzip(packed + packed, 2 * input.size()), "one member, and no second one");
}

}  // namespace ayumi::fuzz
