// Words that somebody carried over: 「特になし」 alone, or the same person's text of a day before
// (domain.md "Copied text"). It is pointed out, never refused; nobody's words are judged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ayumi::records {

// How two texts are compared: without spaces, 。、 and the like, Latin letters and digits in their
// narrow lower-case form. Empty of a text that has nothing else.
std::string comparable(std::string_view text);

// 「特になし」, 「なし」, 「とくにありません」, 「none」 … and nothing beside it.
bool saysNothingParticular(std::string_view text);

struct EarlierText {
    std::string day;
    std::string text;
};

// The latest day whose text is the same; empty if none is, or where `text` says nothing.
std::string sameTextOn(std::string_view text, const std::vector<EarlierText>& earlier);

}  // namespace ayumi::records
