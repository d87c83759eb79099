// Strict JSON and the walk over its slices: shared/base/json.h, json_slices.h.
#include "shared/base/json_slices.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

void slicesAgree(std::string_view text, const Json& value) {
    require(endOfValue(text, 0) == text.size() || !value.is_structured(),
            "a container ends where its text does");
    Json members = Json::object();
    const bool object = forEachMember(text, [&](std::string_view key, std::string_view member) {
        members[std::string(key)] = parseJson(member).value();
    });
    require(object == value.is_object() && (!object || members == value),
            "the slices of an object are its members");
    Json items = Json::array();
    const bool array =
        forEachItem(text, [&](std::string_view item) { items.push_back(parseJson(item).value()); });
    require(array == value.is_array() && (!array || items == value),
            "the slices of an array are its items");
    const auto string = stringOf(text);
    require(string.has_value() == value.is_string() && (!string || Json(*string) == value),
            "a slice of a string is its text");
}

void walkAnything(std::string_view text) {
    std::size_t within = 0;
    forEachMember(text, [&](std::string_view key, std::string_view value) {
        within += key.size() + value.size();
    });
    require(within <= text.size(), "slices of an object lie beside each other");
    within = 0;
    forEachItem(text, [&](std::string_view item) { within += item.size(); });
    require(within <= text.size(), "slices of an array lie beside each other");
    (void)stringOf(text);
}

}  // namespace

void tryInput(std::string_view input) {
    walkAnything(input);
    if (isUtf8(input)) {
        const auto read = parseCanonical(canonical(Json(std::string(input))));
        require(read.ok() && read->get<std::string>() == input, "a string is read as it was");
    }
    const auto parsed = parseJson(input);
    if (!parsed) return requireMessageCode(parsed.error());
    const std::string text = canonical(*parsed);
    const auto again = parseCanonical(text);
    require(again.ok() && *again == *parsed, "canonical text is read to the same value");
    require(parseCanonical(input).ok() == (text == input), "only canonical text is canonical");
    slicesAgree(text, *parsed);
}

}  // namespace ayumi::fuzz
