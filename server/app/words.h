// The command line's sentences for error codes, in the operator's language.
#pragma once

#include <functional>
#include <string>

#include "shared/base/language.h"
#include "shared/base/result.h"

namespace ayumi::server {

// `environment` gives a variable's value or null, as std::getenv does. "ja_JP.UTF-8" -> Japanese.
Language languageOf(const std::function<const char*(const char*)>& environment);

// What happened, that nothing is lost where that could be feared, and what to do.
std::string sentenceFor(const Error& error, Language language);

}  // namespace ayumi::server
