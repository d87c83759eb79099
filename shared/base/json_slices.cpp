#include "shared/base/json_slices.h"

#include <stdexcept>

#include "shared/base/json.h"

namespace ayumi {

namespace {

std::size_t endOfString(std::string_view text, std::size_t at) {
    std::size_t quote = at;
    while (true) {
        quote = text.find('"', quote + 1);
        if (quote == std::string_view::npos) return quote;
        std::size_t slashes = 0;
        while (text[quote - 1 - slashes] == '\\') ++slashes;
        if (slashes % 2 == 0) return quote + 1;
    }
}

std::size_t endOfContainer(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        switch (text[at]) {
            case '"':
                at = endOfString(text, at);
                if (at == std::string_view::npos) return at;
                continue;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (--depth == 0) return at + 1;
                break;
            default:
                break;
        }
        ++at;
    }
    return std::string_view::npos;
}

}  // namespace

std::size_t endOfValue(std::string_view text, std::size_t at) {
    if (at >= text.size()) return std::string_view::npos;
    switch (text[at]) {
        case '"':
            return endOfString(text, at);
        case '{':
        case '[':
            return endOfContainer(text, at);
        default:
            break;
    }
    const std::size_t end = text.find_first_of(",]}", at);
    return end == at ? std::string_view::npos : end;
}

std::size_t placeOfMember(std::string_view object, std::string_view name) {
    std::size_t place = object.size() - 1;
    bool found = false;
    const bool shaped = forEachMember(object, [&](std::string_view key, std::string_view) {
        if (found || key < name) return;
        found = true;
        place = static_cast<std::size_t>(key.data() - object.data()) - 1;
    });
    if (!shaped) throw std::invalid_argument("not the text of an object");
    return place;
}

std::optional<std::string> stringOf(std::string_view slice) {
    if (slice.size() < 2 || slice.front() != '"' || slice.back() != '"') return std::nullopt;
    if (slice.find('\\') == std::string_view::npos) {
        return std::string(slice.substr(1, slice.size() - 2));
    }
    const auto parsed = parseJson(slice);
    if (!parsed || !parsed->is_string()) return std::nullopt;
    return parsed->get<std::string>();
}

}  // namespace ayumi
