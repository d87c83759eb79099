// Walks JSON text without building it: a page of a thousand states is stored as it came, and only
// the few members that become columns are looked at. Meant for canonical text; whatever is not is
// refused or ends up in a slice that its reader refuses.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ayumi {

// Where the value that begins at `at` ends; npos if it does not.
std::size_t endOfValue(std::string_view text, std::size_t at);

// The text a string slice stands for (quotes included in the slice); nullopt if it is no string.
std::optional<std::string> stringOf(std::string_view slice);

// visit(key, value) for each member, visit(value) for each item; false if the text is not shaped
// like an object or an array. Keys are taken as they stand: no key of ours needs an escape.
template <class Visit>
bool forEachMember(std::string_view object, Visit&& visit) {
    if (object.size() < 2 || object.front() != '{' || object.back() != '}') return false;
    std::size_t at = 1;
    while (at + 1 < object.size()) {
        const std::size_t keyEnd =
            object[at] == '"' ? endOfValue(object, at) : std::string_view::npos;
        if (keyEnd >= object.size() || object[keyEnd] != ':') return false;
        const std::size_t end = endOfValue(object, keyEnd + 1);
        if (end >= object.size()) return false;
        visit(object.substr(at + 1, keyEnd - at - 2), object.substr(keyEnd + 1, end - keyEnd - 1));
        if (end + 1 == object.size()) return true;
        if (object[end] != ',') return false;
        at = end + 1;
    }
    return object.size() == 2;
}

template <class Visit>
bool forEachItem(std::string_view array, Visit&& visit) {
    if (array.size() < 2 || array.front() != '[' || array.back() != ']') return false;
    std::size_t at = 1;
    while (at + 1 < array.size()) {
        const std::size_t end = endOfValue(array, at);
        if (end >= array.size()) return false;
        visit(array.substr(at, end - at));
        if (end + 1 == array.size()) return true;
        if (array[end] != ',') return false;
        at = end + 1;
    }
    return array.size() == 2;
}

// Where a member of that name stands in the canonical text of an object (at its key's quote), or
// would have to stand. Throws std::invalid_argument if the text is no object's.
std::size_t placeOfMember(std::string_view object, std::string_view name);

}  // namespace ayumi
