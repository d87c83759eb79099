// What the fuzz targets share. A target is one source that defines tryInput(); it runs under
// libFuzzer (`./dev fuzz`) and, with every build, over the kept corpus (replay.cpp). It states
// properties: one that does not hold ends the program, as a crash does.
#pragma once

#include <initializer_list>
#include <string_view>

#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::fuzz {

void tryInput(std::string_view input);  // every target's own

void require(bool holds, std::string_view property);

// A refusal carries one of these codes, and words for its arguments.
void requireCode(const Error& error, std::initializer_list<std::string_view> codes);
// One of parseJson's, parseCanonical's or, with its member, a message's.
void requireMessageCode(const Error& error);

const SigningKey& signer();  // the same in every run

// Takes the part before the next line end off the front.
std::string_view takeLine(std::string_view& input);

}  // namespace ayumi::fuzz
