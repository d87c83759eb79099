#include "shared/base/json.h"

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
        constexpr int kNumberOverflow = 406;  // nlohmann's: 1e999 is a float, and no lack of syntax
        if (error.id == kNumberOverflow) return refuse("json_float");
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

std::string canonical(const Json& value) { return value.dump(); }

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
