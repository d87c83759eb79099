// One code's words. Private to words*.cpp.
#pragma once

#include <span>
#include <string_view>

namespace ayumi::server {

// {name} is replaced by the error's argument.
struct Sentence {
    std::string_view code;
    std::string_view japanese;
    std::string_view english;
};

std::span<const Sentence> backupSentences();  // and erasing, disclosing
std::span<const Sentence> doctorSentences();  // what `doctor` finds
std::span<const Sentence> sheetSentences();   // what `sheet` says

}  // namespace ayumi::server
