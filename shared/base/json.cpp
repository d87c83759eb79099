#include "shared/base/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace ayumi {

namespace {

bool isKey(std::string_view key) {
    if (key.empty() || key.size() > 64) return false;
    for (const char c : key) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
                             c == '.' || c == ':' || c == '-';
        if (!allowed) return false;
    }
    return true;
}

// Builds the value while refusing what nlohmann's own parser would let pass.
class StrictBuilder : public nlohmann::json_sax<Json> {
public:
    explicit StrictBuilder(int maxDepth) : m_maxDepth(maxDepth) {}

    Json take() { return std::move(m_root); }
    const std::string& refusal() const { return m_refusal; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override {
        if (value == 0) return refuse("json_float");  // only "-0" arrives here as zero
        if (value < -kMaxJsonInteger || value > kMaxJsonInteger) return refuse("json_integer");
        return put(value);
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<std::uint64_t>(kMaxJsonInteger)) return refuse("json_integer");
        return put(static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t, const string_t& text) override {
        const bool integral = text.find_first_of(".eE") == std::string::npos;
        return refuse(integral && text != "-0" ? "json_integer" : "json_float");
    }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return refuse("json_syntax"); }

    bool start_object(std::size_t) override { return open(Json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (!isKey(name)) return refuse("json_key");
        if (m_open.back()->contains(name)) return refuse("json_duplicate_key");
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& error) override {
        const std::string what = error.what();
        const bool encoding =
            what.find("UTF-8") != std::string::npos || what.find("surrogate") != std::string::npos;
        return refuse(encoding ? "json_utf8" : "json_syntax");
    }

private:
    bool refuse(const char* code) {
        if (m_refusal.empty()) m_refusal = code;
        return false;
    }
    Json* place(Json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        Json& member = parent[m_key];
        member = std::move(value);
        return &member;
    }
    bool put(Json value) {
        place(std::move(value));
        return true;
    }
    bool open(Json value) {
        if (static_cast<int>(m_open.size()) >= m_maxDepth) return refuse("json_depth");
        m_open.push_back(place(std::move(value)));
        return true;
    }
    bool close() {
        m_open.pop_back();
        return true;
    }

    int m_maxDepth;
    Json m_root;
    std::vector<Json*> m_open;  // stable: a container gets no sibling while it is open
    std::string m_key;
    std::string m_refusal;
};

unsigned char byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// Bytes of the well-formed character of more than one byte that begins at `at` (Unicode, table
// 3-7); 0 if there is none.
std::size_t longCharacter(std::string_view text, std::size_t at) {
    const unsigned char first = byteAt(text, at);
    const unsigned char second = byteAt(text, at + 1);
    const auto follows = [&](std::size_t offset) {
        return (byteAt(text, at + offset) & 0xc0U) == 0x80;
    };
    if (!follows(1)) return 0;
    if (first >= 0xc2 && first <= 0xdf) return 2;
    if (first >= 0xe0 && first <= 0xef) {
        const bool overlong = first == 0xe0 && second < 0xa0;
        const bool surrogate = first == 0xed && second >= 0xa0;
        return follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool overlong = first == 0xf0 && second < 0x90;
        const bool beyond = first == 0xf4 && second >= 0x90;
        return follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

bool isPlain(unsigned char byte) {
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

void appendEscaped(std::string& out, unsigned char byte) {
    static constexpr char kHex[] = "0123456789abcdef";
    switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out.append("\\u00").append(1, kHex[byte >> 4U]).append(1, kHex[byte & 15U]);
    }
}

// nlohmann's own writer gives the same bytes (a property test holds them together), but looks at
// each byte on its own; here whole stretches go over at once.
void appendText(std::string& out, const std::string& text) {
    out += '"';
    std::size_t copied = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (isPlain(byte)) {
            ++at;
        } else if (byte >= 0x80) {
            const std::size_t length = longCharacter(text, at);
            if (length == 0) (void)Json(text).dump();  // throws what the header says
            at += std::max<std::size_t>(length, 1);
        } else {
            out.append(text, copied, at - copied);
            appendEscaped(out, byte);
            copied = ++at;
        }
    }
    out.append(text, copied, at - copied).append(1, '"');
}

template <class Number>
void appendNumber(std::string& out, Number number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

void append(std::string& out, const Json& value) {
    switch (value.type()) {
        case Json::value_t::object: {
            out += '{';
            bool first = true;
            for (const auto& [name, member] : value.get_ref<const Json::object_t&>()) {
                if (!std::exchange(first, false)) out += ',';
                appendText(out, name);
                out += ':';
                append(out, member);
            }
            out += '}';
            return;
        }
        case Json::value_t::array: {
            out += '[';
            bool first = true;
            for (const Json& item : value) {
                if (!std::exchange(first, false)) out += ',';
                append(out, item);
            }
            out += ']';
            return;
        }
        case Json::value_t::string:
            return appendText(out, value.get_ref<const std::string&>());
        case Json::value_t::number_integer:
            return appendNumber(out, value.get<std::int64_t>());
        case Json::value_t::number_unsigned:
            return appendNumber(out, value.get<std::uint64_t>());
        default:
            out += value.dump();
    }
}

}  // namespace

Result<Json> parseJson(std::string_view text, int maxDepth) {
    StrictBuilder builder(maxDepth);
    if (!Json::sax_parse(text.begin(), text.end(), &builder)) {
        return Error{builder.refusal().empty() ? "json_syntax" : builder.refusal(), {}};
    }
    return builder.take();
}

Result<Json> parseCanonical(std::string_view text, int maxDepth) {
    auto parsed = parseJson(text, maxDepth);
    if (parsed && canonical(*parsed) != text) return Error{"json_not_canonical", {}};
    return parsed;
}

std::string canonical(const Json& value) {
    std::string out;
    append(out, value);
    return out;
}

bool isUtf8(std::string_view text) {
    try {
        (void)Json(std::string(text)).dump();
        return true;
    } catch (const Json::type_error&) {
        return false;
    }
}

std::string textOf(const Json& object, std::string_view name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace ayumi
