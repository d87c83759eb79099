// Ruby markup: `{漢字|かんじ}は 句`. A group in braces carries its reading; a space between
// Japanese characters ends a phrase (文節) and is not part of the text; a newline forces a new
// line.
// `\{ \| \} \\` and `\ ` are the characters themselves. All text is UTF-8; nothing here keeps
// state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/result.h"

namespace ayumi {

// A ruby group, or one plain character with an empty reading. Never broken over two lines.
struct RubyAtom {
    std::string base;
    std::string reading;

    bool operator==(const RubyAtom&) const = default;
};

// What stands between this phrase and the one before it.
enum class RubyBreak {
    none,    // first of the text
    phrase,  // a phrase mark: a gap where readings are shown, none in plain text
    word,    // a space of the text (`\ `, or beside a letter of a spaced script): stays everywhere
    line,    // a newline
};

struct RubyPhrase {
    RubyBreak before = RubyBreak::none;
    std::vector<RubyAtom> atoms;

    bool operator==(const RubyPhrase&) const = default;
};

struct RubyText {
    std::vector<RubyPhrase> phrases;

    bool operator==(const RubyText&) const = default;
};

// For catalogues and sheets: refuses what an author got wrong. Errors, with args `at` (byte):
// ruby_not_utf8, ruby_unclosed, ruby_nested, ruby_no_reading, ruby_no_base, ruby_stray,
// ruby_group_too_long (more than four characters under one reading).
Result<RubyText> parseRuby(std::string_view markup);

// For the screen: never fails. What parseRuby would refuse stays as it was typed; bytes that are
// not UTF-8 become U+FFFD.
RubyText readRuby(std::string_view markup);

// The text without readings and phrase marks: what a screen reader says.
std::string plainText(const RubyText& text);

// Readings in place of their bases, phrases apart by one space.
std::string kanaText(const RubyText& text);

// Text of a person (a name, a note) made safe to stand in markup; plainText gives it back.
std::string escapeRuby(std::string_view text);

}  // namespace ayumi
