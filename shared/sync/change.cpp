#include "shared/sync/change.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "shared/base/json_slices.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

namespace {

constexpr std::string_view kSignature = "signature";

// Texts that need no escape.
std::string memberText(std::string_view name, std::string_view text) {
    std::string member = "\"";
    return member.append(name).append("\":\"").append(text).append("\"");
}

// Of a canonical change that has one.
std::string withoutSignature(std::string text) {
    const std::size_t place = placeOfMember(text, kSignature);
    const std::size_t end = endOfValue(text, place + kSignature.size() + 3);
    const std::size_t from = text[end] == '}' && text[place - 1] == ',' ? place - 1 : place;
    text.erase(from, end - from + (text[end] == ',' ? 1 : 0));
    return text;
}

Json orNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

// Reads members one by one and remembers the first that has the wrong shape.
class Reader {
public:
    explicit Reader(const Json& object) : m_object(object) {}

    const std::string& failed() const { return m_failed; }
    bool has(const char* name) const { return m_object.contains(name); }

    std::string id(const char* name) {
        auto text = string(name);
        return check(isUuid(text), name) ? text : std::string();
    }
    std::string idOrNull(const char* name) { return isNull(name) ? std::string() : id(name); }
    std::string dayOrNull(const char* name) {
        if (isNull(name)) return {};
        auto text = string(name);
        return check(isDay(text), name) ? text : std::string();
    }
    std::string string(const char* name) {
        const auto found = m_object.find(name);
        if (!check(found != m_object.end() && found->is_string(), name)) return {};
        return found->get<std::string>();
    }
    std::int64_t integer(const char* name) {
        const auto found = m_object.find(name);
        if (!check(found != m_object.end() && found->is_number_integer(), name)) return 0;
        return found->get<std::int64_t>();
    }
    TimeMs moment(const char* name) {
        const auto parsed = parseMoment(string(name));
        return check(parsed.ok(), name) ? *parsed : 0;
    }
    std::vector<std::string> ids(const char* name) {
        const auto found = m_object.find(name);
        return check(found != m_object.end(), name) ? idList(*found, name)
                                                    : std::vector<std::string>();
    }
    std::optional<Head> head(const char* name) {
        const Json& value = m_object.at(name);
        const bool shaped = value.is_array() && value.size() == 2 && value[0].is_number_integer() &&
                            value[0].get<std::int64_t>() >= 0 && value[1].is_string();
        if (!check(shaped, name)) return std::nullopt;
        return Head{value[0].get<std::int64_t>(), value[1].get<std::string>()};
    }
    std::map<std::string, Json> set(const char* name) {
        const auto found = m_object.find(name);
        if (!check(found != m_object.end() && found->is_object(), name)) return {};
        return found->get<std::map<std::string, Json>>();
    }
    std::map<std::string, std::vector<std::string>> seen(const char* name) {
        std::map<std::string, std::vector<std::string>> fields;
        const auto found = m_object.find(name);
        if (!check(found != m_object.end() && found->is_object(), name)) return fields;
        for (const auto& [field, list] : found->items()) fields[field] = idList(list, name);
        return fields;
    }
    std::optional<Proxy> proxy(const char* name) {
        const Json& value = m_object.at(name);
        const bool shaped = value.is_object() && value.contains("words_of") &&
                            value["words_of"].is_string() &&
                            isUuid(value["words_of"].get_ref<const std::string&>()) &&
                            value.contains("confirmed") && value["confirmed"].is_boolean();
        if (!check(shaped, name)) return std::nullopt;
        return Proxy{value["words_of"].get<std::string>(), value["confirmed"].get<bool>()};
    }
    bool boolean(const char* name) {
        const Json& value = m_object.at(name);
        return check(value.is_boolean(), name) && value.get<bool>();
    }
    bool check(bool shaped, const char* name) {
        if (!shaped && m_failed.empty()) m_failed = name;
        return shaped;
    }

private:
    bool isNull(const char* name) const {
        const auto found = m_object.find(name);
        return found != m_object.end() && found->is_null();
    }
    std::vector<std::string> idList(const Json& list, const char* name) {
        std::vector<std::string> ids;
        if (!check(list.is_array(), name)) return ids;
        for (const Json& item : list) {
            if (!check(item.is_string() && isUuid(item.get_ref<const std::string&>()), name)) break;
            ids.push_back(item.get<std::string>());
        }
        check(std::adjacent_find(ids.begin(), ids.end(), std::greater_equal<>()) == ids.end(),
              name);
        return ids;
    }

    const Json& m_object;
    std::string m_failed;
};

void readIdentity(Reader& in, ChangeContent& out) {
    out.id = in.id("id");
    out.agency = in.id("agency");
    out.kind = in.string("kind");
    out.record = in.id("record");
    out.participant = in.idOrNull("participant");
    out.day = in.dayOrNull("day");
    if (in.has("about")) out.about = in.string("about");
    if (in.has("people")) out.people = in.ids("people");
    out.author = in.id("author");
    out.key = in.id("key");
    out.device = in.id("device");
    out.number = in.integer("number");
    if (in.has("handed_by")) out.handedBy = in.id("handed_by");
    const std::int64_t format = in.integer("format");
    in.check(format >= 1 && format <= std::numeric_limits<int>::max(), "format");
    out.format = static_cast<int>(format);
    out.madeAtMs = in.moment("made_at");
}

void readContent(Reader& in, ChangeContent& out) {
    out.clockOffsetMs = in.integer("clock_offset_ms");
    if (in.has("base")) out.base = in.head("base");
    if (in.has("knew")) out.knew = in.ids("knew");
    out.set = in.set("set");
    in.check(!out.set.empty(), "set");
    out.seen = in.seen("seen");
    if (in.has("reason")) out.reason = in.string("reason");
    if (in.has("proxy")) out.proxy = in.proxy("proxy");
    if (in.has("unfinished")) out.unfinished = in.boolean("unfinished");
}

int depthOf(const Json& value) {
    if (!value.is_structured()) return 0;
    int deepest = 0;
    for (const Json& item : value) deepest = std::max(deepest, depthOf(item));
    return deepest + 1;
}

// Reads a change whose body and signature are known apart already.
Result<Change> readParts(const Json& content, std::string body, Bytes signature) {
    if (body.size() > records::kMaxChangeBytes) return Error{"change_too_large", {}};
    Change change;
    Reader in(content);
    readIdentity(in, change);
    if (change.format <= kChangeFormat) readContent(in, change);
    if (!in.failed().empty()) return Error{"change_shape", {{"member", in.failed()}}};
    change.body = std::move(body);
    change.signature = std::move(signature);
    return change;
}

}  // namespace

// The signature goes to where sorting puts it.
std::string Change::travelling() const {
    const std::size_t place = placeOfMember(body, kSignature);
    const std::string member = memberText(kSignature, toBase64Url(signature));
    std::string text;
    text.reserve(body.size() + member.size() + 1);
    text.append(body, 0, place);
    if (text.back() != '{' && text.back() != ',') text += ',';
    text += member;
    if (body[place] != '}') text += ',';
    return text.append(body, place);
}

Bytes Change::bodyHash() const { return sha256(body + signature); }

bool voids(const std::map<std::string, Json>& set) {
    const auto found = set.find(std::string(records::kVoidField));
    return found != set.end() && found->second == Json(true);
}

std::string bodyOf(const ChangeContent& content) {
    Json body{{"id", content.id},
              {"agency", content.agency},
              {"kind", content.kind},
              {"record", content.record},
              {"participant", orNull(content.participant)},
              {"day", orNull(content.day)},
              {"author", content.author},
              {"key", content.key},
              {"device", content.device},
              {"number", content.number},
              {"format", content.format},
              {"made_at", formatMoment(content.madeAtMs)},
              {"clock_offset_ms", content.clockOffsetMs},
              {"set", content.set},
              {"seen", content.seen}};
    if (content.base) body["base"] = Json::array({content.base->number, content.base->hash});
    if (!content.knew.empty()) body["knew"] = content.knew;
    if (!content.about.empty()) body["about"] = content.about;
    if (!content.reason.empty()) body["reason"] = content.reason;
    if (!content.handedBy.empty()) body["handed_by"] = content.handedBy;
    if (content.proxy) {
        body["proxy"] = {{"words_of", content.proxy->wordsOf},
                         {"confirmed", content.proxy->confirmed}};
    }
    if (!content.people.empty()) body["people"] = content.people;
    if (content.unfinished) body["unfinished"] = true;
    return canonical(body);
}

Change signChange(ChangeContent content, const SigningKey& key) {
    Change change{std::move(content), {}, {}};
    change.body = bodyOf(change);
    change.signature = signBytes(key, std::string(kChangeContext) + change.body);
    return change;
}

Result<Change> readChange(const Json& object) {
    if (!object.is_object()) return Error{"change_shape", {{"member", "change"}}};
    const auto found = object.find("signature");
    if (found == object.end() || !found->is_string()) {
        return Error{"change_shape", {{"member", "signature"}}};
    }
    auto signature = fromBase64Url(found->get_ref<const std::string&>());
    if (!signature || signature->size() != 64) {
        return Error{"change_shape", {{"member", "signature"}}};
    }
    if (depthOf(object) > kMaxJsonDepth) return Error{"json_depth", {}};
    return readParts(object, withoutSignature(canonical(object)), std::move(*signature));
}

Result<Change> restoreChange(std::string_view body, std::string_view signature) {
    auto content = parseJson(body);
    if (!content) return content.error();
    if (!content->is_object()) return Error{"change_shape", {{"member", "change"}}};
    return readParts(*content, std::string(body), Bytes(signature));
}

bool verifyChange(const Change& change, std::string_view publicKey) {
    return verifySignature(publicKey, std::string(kChangeContext) + change.body, change.signature);
}

}  // namespace ayumi::sync
