// The command line's sentences for error codes, in the operator's language.
#pragma once

#include <string>

#include "shared/base/result.h"

namespace ayumi::server {

enum class Language { Japanese, English };

Language languageOf(const char* environmentLang);  // "ja_JP.UTF-8" -> Japanese; null -> English

// What happened, that nothing is lost where that could be feared, and what to do.
std::string sentenceFor(const Error& error, Language language);

}  // namespace ayumi::server
