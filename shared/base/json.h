// Strict JSON in, canonical bytes out: security.md "Values" and "Canonical bytes", frozen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "shared/base/result.h"

namespace ayumi {

using Json = nlohmann::json;  // std::map underneath: keys sorted by byte

inline constexpr int kMaxJsonDepth = 8;  // counted from the change object
inline constexpr std::int64_t kMaxJsonInteger = (std::int64_t{1} << 53) - 1;

// Parses one document. Refuses, with the code in brackets: anything not JSON [json_syntax], floats,
// also 1.0 and -0 [json_float], integers beyond +-(2^53-1) [json_integer], duplicate keys
// [json_duplicate_key], keys outside [a-z0-9_.:-]{1,64} [json_key], lone surrogates and bad UTF-8
// [json_utf8], nesting over maxDepth [json_depth].
Result<Json> parseJson(std::string_view text, int maxDepth = kMaxJsonDepth);

// As parseJson, and refuses text that is not its own canonical form [json_not_canonical].
Result<Json> parseCanonical(std::string_view text, int maxDepth = kMaxJsonDepth);

// UTF-8, no spaces, keys sorted by byte, only " \ and U+0000-001F escaped. Throws
// nlohmann::json::type_error on strings that are not UTF-8: callers pass values that were parsed
// or checked with isUtf8.
std::string canonical(const Json& value);

bool isUtf8(std::string_view text);

// The member if it is a string, else "": also where `object` is no object.
std::string textOf(const Json& object, std::string_view name);

}  // namespace ayumi
