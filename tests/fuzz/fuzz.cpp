#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "shared/base/random.h"

namespace ayumi::fuzz {

void require(bool holds, std::string_view property) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", std::string(property).c_str());
    std::abort();
}

void requireCode(const Error& error, std::initializer_list<std::string_view> codes) {
    const bool known = std::find(codes.begin(), codes.end(), error.code) != codes.end();
    require(known, "a refusal has one of its codes, and not " + error.code);
    for (const auto& [name, value] : error.args) {
        require(!name.empty(), "an argument has a name");
        require(isUtf8(value), "an argument can be shown");
    }
}

void requireMessageCode(const Error& error) {
    requireCode(error,
                {"json_syntax", "json_float", "json_integer", "json_duplicate_key", "json_key",
                 "json_utf8", "json_depth", "json_not_canonical", "message_shape"});
    require(error.code != "message_shape" || !error.args.at("member").empty(),
            "message_shape names a member");
}

const SigningKey& signer() {
    static SeededRandom random(1);
    static const SigningKey made = makeSigningKey(random);
    return made;
}

std::string_view takeLine(std::string_view& input) {
    const auto end = input.find('\n');
    const auto line = input.substr(0, end);
    input = end == std::string_view::npos ? std::string_view() : input.substr(end + 1);
    return line;
}

}  // namespace ayumi::fuzz

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    ayumi::startCrypto();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ayumi::fuzz::tryInput({reinterpret_cast<const char*>(data), size});
    return 0;
}
