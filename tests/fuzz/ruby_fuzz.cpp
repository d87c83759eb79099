// Ruby markup: shared/base/ruby.h.
#include "shared/base/ruby.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

bool isOneCharacter(std::string_view text) {
    if (text.empty()) return false;
    for (const char byte : text.substr(1)) {
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) return false;
    }
    return isUtf8(text);
}

std::string pieces(const RubyText& text) {
    std::string joined;
    for (const RubyPhrase& phrase : text.phrases) {
        if (phrase.before == RubyBreak::word) joined += ' ';
        if (phrase.before == RubyBreak::line) joined += '\n';
        for (const RubyAtom& atom : phrase.atoms) joined += atom.base;
    }
    return joined;
}

void wellFormed(const RubyText& text) {
    for (const RubyPhrase& phrase : text.phrases) {
        require(&phrase == &text.phrases.front() || phrase.before != RubyBreak::none,
                "something stands between phrases");
        require(!phrase.atoms.empty() || phrase.before == RubyBreak::line,
                "only an empty line is an empty phrase");
        for (const RubyAtom& atom : phrase.atoms) {
            require(!atom.base.empty(), "a reading stands above something");
            require(!atom.reading.empty() || isOneCharacter(atom.base),
                    "plain text is one character after the other");
        }
    }
    require(plainText(text) == pieces(text), "plain text is its pieces");
    require(isUtf8(plainText(text)) && isUtf8(kanaText(text)), "both texts are UTF-8");
}

void markedUp(std::string_view markup, const RubyText& read) {
    const auto parsed = parseRuby(markup);
    if (!parsed) {
        const Error& error = parsed.error();
        requireCode(error, {"ruby_not_utf8", "ruby_unclosed", "ruby_nested", "ruby_no_reading",
                            "ruby_no_base", "ruby_stray", "ruby_group_too_long"});
        require(std::stoul(error.args.at("at")) < markup.size(), "an error lies in the text");
        return;
    }
    require(*parsed == read, "what is right reads the same either way");
    const bool escapes = markup.find('\\') != std::string_view::npos;
    require(escapes || plainText(read).find_first_of("{|}") == std::string::npos,
            "plain text holds no markup");
}

}  // namespace

void tryInput(std::string_view input) {
    const RubyText read = readRuby(input);
    wellFormed(read);
    markedUp(input, read);
    const std::string plain = plainText(read);
    require(plainText(readRuby(escapeRuby(plain))) == plain, "what is shown can be shown again");
    const RubyText typed = readRuby(escapeRuby(input));
    wellFormed(typed);
    if (isUtf8(input)) {
        require(parseRuby(escapeRuby(input)).ok(), "what a person typed is made safe");
        require(plainText(typed) == input, "and stays as it was typed");
    }
}

}  // namespace ayumi::fuzz
