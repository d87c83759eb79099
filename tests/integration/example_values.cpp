#include "tests/integration/example_values.h"

#include <regex>
#include <stdexcept>

#include "shared/base/time_text.h"

namespace ayumi::testing {

namespace {

const std::regex& namePattern() {
    static const std::regex pattern(R"(\$[a-z]+(\.[a-z0-9]+)?)");
    return pattern;
}

bool isName(const Json& value) {
    return value.is_string() && std::regex_match(value.get<std::string>(), namePattern());
}

bool hasName(const Json& text) {
    return std::regex_search(text.get_ref<const std::string&>(), namePattern());
}

bool isMoment(const Json& value) {
    return value.is_string() && parseMoment(value.get_ref<const std::string&>()).ok();
}

bool isPlaceInLog(const std::string& member) { return member == "head" || member == "base"; }

}  // namespace

void ExampleValues::bind(const std::string& name, Json value) { m_values[name] = std::move(value); }

const Json& ExampleValues::get(const std::string& name) const {
    const auto found = m_values.find(name);
    if (found == m_values.end()) throw std::runtime_error("no value for " + name);
    return found->second;
}

std::int64_t ExampleValues::moved(std::int64_t number) const {
    return number == 0 ? 0 : number + m_shift.value_or(0);
}

Json ExampleValues::filled(const Json& document) const {
    if (isName(document)) return get(document.get<std::string>());
    if (!document.is_structured()) return document;
    if (document.is_array()) {
        Json out = Json::array();
        for (const Json& item : document) out.push_back(filled(item));
        return out;
    }
    Json out = Json::object();
    for (const auto& [member, value] : document.items()) {
        out[isName(Json(member)) ? text(member) : member] = filled(value);
    }
    for (const char* member : {"head", "base"}) {
        if (out.contains(member)) out[member][0] = moved(out[member][0].get<std::int64_t>());
    }
    return out;
}

std::string ExampleValues::filledText(const std::string& document) const {
    static const std::regex head(R"(head=([0-9]+)\.)");
    std::smatch place;
    std::string text = document;
    if (std::regex_search(text, place, head)) {
        text = place.prefix().str() + "head=" + std::to_string(moved(std::stoll(place[1]))) + '.' +
               place.suffix().str();
    }
    std::string out;
    for (std::smatch name; std::regex_search(text, name, namePattern());) {
        out += name.prefix().str() + this->text(name.str());
        text = name.suffix();
    }
    return out + text;
}

std::vector<std::string> ExampleValues::differences(const Json& document, const Json& came) {
    m_differences.clear();
    compare(document, came, "");
    return m_differences;
}

std::vector<std::string> ExampleValues::textDifferences(const std::string& document,
                                                        const std::string& came) {
    m_differences.clear();
    static const std::regex special(R"([.?*+^()\[\]{}|\\])");
    std::vector<std::string> names;
    std::string pattern;
    std::string rest = document;
    for (std::smatch name; std::regex_search(rest, name, namePattern()); rest = name.suffix()) {
        pattern += std::regex_replace(name.prefix().str(), special, R"(\$&)") + "([^&\\s]+)";
        names.push_back(name.str());
    }
    pattern += std::regex_replace(rest, special, R"(\$&)");
    std::smatch found;
    if (!std::regex_match(came, found, std::regex(pattern))) {
        differ(document, came, "text");
    } else {
        for (std::size_t i = 0; i < names.size(); ++i) {
            compare(names[i], found[i + 1].str(), "text");
        }
    }
    return m_differences;
}

void ExampleValues::compare(const Json& document, const Json& came, const std::string& place) {
    if (isName(document)) {
        const auto [known, taken] = m_values.try_emplace(document.get<std::string>(), came);
        if (!taken && known->second != came) differ(known->second, came, place);
    } else if (isMoment(document)) {
        if (!isMoment(came)) differ(document, came, place);
    } else if (document.is_string() && document != came && hasName(document)) {
        const std::string whole = filledText(document.get<std::string>());
        if (Json(whole) != came) differ(document, came, place);
    } else if (document.is_object() && came.is_object()) {
        compareObject(document, came, place);
    } else if (document.is_array() && came.is_array() && document.size() == came.size()) {
        for (std::size_t i = 0; i < document.size(); ++i) {
            compare(document[i], came[i], place + '/' + std::to_string(i));
        }
    } else if (document != came) {
        differ(document, came, place);
    }
}

void ExampleValues::compareObject(const Json& document, const Json& came,
                                  const std::string& place) {
    for (const auto& [member, value] : came.items()) {
        if (!document.contains(member)) differ(nullptr, value, place + '/' + member);
    }
    const bool isState = document.contains("gone");
    for (const auto& [member, value] : document.items()) {
        const std::string inner = place + '/' + member;
        if (!came.contains(member)) {
            differ(value, nullptr, inner);
        } else if (isPlaceInLog(member) && came[member].is_array() && came[member].size() == 2) {
            compareNumber(value[0], came[member][0], inner);
            compare(value[1], came[member][1], inner);
        } else if (isState && member == "number") {
            compareNumber(value, came[member], inner);
        } else {
            compare(value, came[member], inner);
        }
    }
}

void ExampleValues::compareNumber(const Json& document, const Json& came,
                                  const std::string& place) {
    const auto stated = document.get<std::int64_t>();
    if (!m_shift) m_shift = came.get<std::int64_t>() - stated;
    if (came != moved(stated)) differ(document, came, place);
}

void ExampleValues::differ(const Json& document, const Json& came, const std::string& place) {
    m_differences.push_back(place + ": " + document.dump() + " is " + came.dump());
}

}  // namespace ayumi::testing
