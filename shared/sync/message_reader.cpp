#include "shared/sync/message_reader.h"

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/messages.h"

namespace ayumi::sync {

bool MessageReader::check(bool shaped, const std::string& member) {
    if (!shaped && m_failed.empty()) m_failed = member;
    return shaped;
}

const Json* MessageReader::member(const char* name) const {
    if (!m_object.is_object()) return nullptr;
    const auto found = m_object.find(name);
    return found == m_object.end() ? nullptr : &*found;
}

std::string MessageReader::text(const char* name) {
    const Json* value = member(name);
    return check(value != nullptr && value->is_string(), name) ? value->get<std::string>()
                                                               : std::string();
}

std::string MessageReader::textOrEmpty(const char* name) {
    return member(name) == nullptr ? std::string() : text(name);
}

std::string MessageReader::id(const char* name) {
    auto value = text(name);
    check(isUuid(value), name);
    return value;
}

std::int64_t MessageReader::integer(const char* name) {
    const Json* value = member(name);
    return check(value != nullptr && value->is_number_integer(), name) ? value->get<std::int64_t>()
                                                                       : 0;
}

std::int64_t MessageReader::integerOrZero(const char* name) {
    return member(name) == nullptr ? 0 : integer(name);
}

bool MessageReader::flag(const char* name) {
    const Json* value = member(name);
    if (value == nullptr) return false;
    return check(value->is_boolean(), name) && value->get<bool>();
}

Bytes MessageReader::bytes(const char* name, std::size_t size) {
    auto decoded = fromBase64Url(text(name));
    const bool right = decoded.ok() && decoded->size() == size;
    return check(right, name) ? *decoded : Bytes();
}

TimeMs MessageReader::moment(const char* name) {
    const auto parsed = parseMoment(text(name));
    return check(parsed.ok(), name) ? *parsed : 0;
}

Head MessageReader::head(const char* name) {
    const Json* value = member(name);
    const bool shaped = value != nullptr && value->is_array() && value->size() == 2 &&
                        (*value)[0].is_number_integer() && (*value)[0].get<std::int64_t>() >= 0 &&
                        (*value)[1].is_string();
    if (!check(shaped, name)) return {};
    return {(*value)[0].get<std::int64_t>(), (*value)[1].get<std::string>()};
}

std::optional<Head> MessageReader::headIfThere(const char* name) {
    if (!m_object.is_object() || !m_object.contains(name)) return std::nullopt;
    return head(name);
}

Json MessageReader::object(const char* name) {
    const Json* value = member(name);
    return check(value != nullptr && value->is_object(), name) ? *value : Json::object();
}

std::vector<Json> MessageReader::list(const char* name) {
    const Json* value = member(name);
    if (!check(value != nullptr && value->is_array(), name)) return {};
    return value->get<std::vector<Json>>();
}

std::vector<Json> MessageReader::listOrEmpty(const char* name) {
    return member(name) == nullptr ? std::vector<Json>() : list(name);
}

std::vector<std::string> MessageReader::texts(const char* name) {
    std::vector<std::string> out;
    for (const Json& item : listOrEmpty(name)) {
        if (!check(item.is_string(), name)) return {};
        out.push_back(item.get<std::string>());
    }
    return out;
}

std::vector<std::string> MessageReader::pins(const char* name) {
    std::vector<std::string> out;
    for (const auto& pin : texts(name)) {
        auto bytes = fromHex(pin);
        if (check(bytes.ok() && bytes->size() == 32, name)) out.push_back(*std::move(bytes));
    }
    return out;
}

Json pinsJson(const std::vector<std::string>& pins) {
    Json out = Json::array();
    for (const auto& pin : pins) out.push_back(toHex(pin));
    return out;
}

Json headJson(const Head& head) { return Json::array({head.number, head.hash}); }

Result<Json> parseMessage(std::string_view text) { return parseCanonical(text, kMaxMessageDepth); }

}  // namespace ayumi::sync
