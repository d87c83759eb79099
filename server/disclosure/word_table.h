// One entry of the tables of words. Private to data_words*.cpp.
#pragma once

#include <span>
#include <string_view>

namespace ayumi::disclosure {

// key: "kind", "kind.field", "kind.field=choice"; "*" in the place of a kind stands for every one
// that has no word of its own.
struct Word {
    std::string_view key;
    std::string_view japanese;
    std::string_view english;
};

std::span<const Word> fieldTable();
std::span<const Word> choiceTable();

}  // namespace ayumi::disclosure
