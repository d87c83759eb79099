#include "shared/base/ruby.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ayumi {
namespace {

constexpr size_t kMostUnderOneReading = 4;
constexpr char kEscape = '\\';

struct Character {
    std::string bytes;
    char32_t code = 0;
    bool valid = true;
};

bool isContinuation(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) == 0x80; }

Character replacement() { return {"\xEF\xBF\xBD", 0xFFFD, false}; }

// The character at `at`; one byte is consumed if it is not UTF-8.
Character characterAt(std::string_view text, size_t at, size_t& length) {
    const auto lead = static_cast<uint8_t>(text[at]);
    length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const bool badLead = (lead >= 0x80 && lead < 0xC2) || lead > 0xF4;
    if (badLead || at + length > text.size()) return length = 1, replacement();
    char32_t code = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[at + i])) return length = 1, replacement();
        code = (code << 6) | (static_cast<uint8_t>(text[at + i]) & 0x3F);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (overlong || surrogate || code > 0x10FFFF) return length = 1, replacement();
    return {std::string(text.substr(at, length)), code, true};
}

// Scripts written with spaces: everything before the Japanese blocks except punctuation marks.
bool isSpacedScript(char32_t code) { return code > 0x20 && code < 0x2E80; }

size_t countCharacters(std::string_view text) {
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

class Reader {
public:
    explicit Reader(std::string_view markup) : m_markup(markup) {}

    RubyText read() {
        while (m_at < m_markup.size()) step();
        closePhrase();
        return std::move(m_text);
    }

    const std::optional<Error>& firstError() const { return m_error; }

private:
    void step() {
        const char byte = m_markup[m_at];
        if (byte == ' ') return ++m_at, openPhrase(RubyBreak::phrase);
        if (byte == '\n') return ++m_at, openPhrase(RubyBreak::line);
        if (byte == '{') return readGroup();
        if (byte == kEscape && m_markup.substr(m_at + 1, 1) == " ") return m_at += 2, addSpace();
        if (byte == '|' || byte == '}') note("ruby_stray");
        add({next().bytes, {}});
    }

    // One character, with its escape undone.
    Character next() {
        if (m_markup[m_at] == kEscape && m_at + 1 < m_markup.size() &&
            std::string_view("{|}\\ ").find(m_markup[m_at + 1]) != std::string_view::npos) {
            ++m_at;
        }
        size_t length = 0;
        Character character = characterAt(m_markup, m_at, length);
        if (!character.valid) note("ruby_not_utf8");
        m_at += length;
        return character;
    }

    void readGroup() {
        const size_t start = m_at++;
        RubyAtom atom;
        bool inReading = false;
        while (m_at < m_markup.size()) {
            const char byte = m_markup[m_at];
            if (byte == '}') return ++m_at, closeGroup(start, inReading, std::move(atom));
            if (byte == '{' || byte == '\n') return keepAsTyped(start, "ruby_nested");
            if (byte == '|') {
                if (inReading) return keepAsTyped(start, "ruby_nested");
                inReading = true;
                ++m_at;
                continue;
            }
            (inReading ? atom.reading : atom.base) += next().bytes;
        }
        keepAsTyped(start, "ruby_unclosed");
    }

    void closeGroup(size_t start, bool hasReading, RubyAtom atom) {
        if (!hasReading || atom.reading.empty()) return keepAsTyped(start, "ruby_no_reading");
        if (atom.base.empty()) return keepAsTyped(start, "ruby_no_base");
        if (countCharacters(atom.base) > kMostUnderOneReading) note("ruby_group_too_long", start);
        add(std::move(atom));
    }

    // Only the brace is taken as a plain character; what follows it is read again.
    void keepAsTyped(size_t start, const char* code) {
        note(code, start);
        m_at = start + 1;
        add({"{", {}});
    }

    void add(RubyAtom atom) {
        if (m_pending == RubyBreak::phrase) {
            const bool spaced = isSpacedScript(m_lastCode) || isSpacedScript(firstCode(atom.base));
            m_pending = spaced ? RubyBreak::word : RubyBreak::phrase;
        }
        if (m_pending != RubyBreak::none || m_text.phrases.empty()) {
            m_text.phrases.push_back({m_pending, {}});
            m_pending = RubyBreak::none;
        }
        m_lastCode = lastCode(atom.base);
        m_text.phrases.back().atoms.push_back(std::move(atom));
    }

    // A space that is part of the text: lines may break there, as at a phrase mark.
    void addSpace() {
        if (m_pending == RubyBreak::none && !m_text.phrases.empty())
            m_pending = RubyBreak::word;
        else
            add({" ", {}});
    }

    // At the end of a line nothing follows that could stand behind it.
    void keepLastSpace() {
        if (m_pending != RubyBreak::word) return;
        m_pending = RubyBreak::none;
        add({" ", {}});
    }

    void openPhrase(RubyBreak kind) {
        if (kind == RubyBreak::line) {
            keepLastSpace();
            // A second newline in a row is an empty line, so it needs a phrase of its own.
            if (m_pending == RubyBreak::line) m_text.phrases.push_back({RubyBreak::line, {}});
            m_pending = RubyBreak::line;
        } else if (m_pending == RubyBreak::none && !m_text.phrases.empty()) {
            m_pending = RubyBreak::phrase;
        }
    }

    void closePhrase() {
        keepLastSpace();
        if (m_pending == RubyBreak::line) m_text.phrases.push_back({RubyBreak::line, {}});
    }

    static char32_t firstCode(std::string_view text) {
        size_t length = 0;
        return characterAt(text, 0, length).code;
    }

    static char32_t lastCode(std::string_view text) {
        size_t at = text.size() - 1;
        while (at > 0 && isContinuation(text[at])) --at;
        return firstCode(text.substr(at));
    }

    void note(const char* code) { note(code, m_at); }
    void note(const char* code, size_t at) {
        if (!m_error) m_error = Error{code, {{"at", std::to_string(at)}}};
    }

    std::string_view m_markup;
    size_t m_at = 0;
    RubyText m_text;
    RubyBreak m_pending = RubyBreak::none;
    char32_t m_lastCode = 0;
    std::optional<Error> m_error;
};

template <class Take>
std::string joined(const RubyText& text, const char* phraseGap, Take take) {
    std::string result;
    for (const RubyPhrase& phrase : text.phrases) {
        if (phrase.before == RubyBreak::phrase) result += phraseGap;
        if (phrase.before == RubyBreak::word) result += ' ';
        if (phrase.before == RubyBreak::line) result += '\n';
        for (const RubyAtom& atom : phrase.atoms) result += take(atom);
    }
    return result;
}

}  // namespace

Result<RubyText> parseRuby(std::string_view markup) {
    Reader reader(markup);
    RubyText text = reader.read();
    if (reader.firstError()) return *reader.firstError();
    return text;
}

RubyText readRuby(std::string_view markup) { return Reader(markup).read(); }

std::string plainText(const RubyText& text) {
    return joined(text, "", [](const RubyAtom& atom) { return atom.base; });
}

std::string kanaText(const RubyText& text) {
    return joined(text, " ", [](const RubyAtom& atom) {
        return atom.reading.empty() ? atom.base : atom.reading;
    });
}

std::string escapeRuby(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c == '{' || c == '|' || c == '}' || c == ' ' || c == kEscape) result += kEscape;
        result += c;
    }
    return result;
}

}  // namespace ayumi
