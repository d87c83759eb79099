#include "mobile/store/state_columns.h"

#include <charconv>

#include "shared/base/json_slices.h"
#include "shared/sync/messages.h"

namespace ayumi::store {

namespace {

constexpr std::string_view kNull = "null";

// The identity members of the first change, and its `set`.
bool readFirstChange(std::string_view change, StateColumns& out, std::string_view& set) {
    bool shaped = true;
    const auto take = [&](std::string_view slice, std::string& into) {
        if (slice == kNull) return;
        auto text = stringOf(slice);
        if (text) into = std::move(*text);
        shaped = shaped && text.has_value();
    };
    const bool object = forEachMember(change, [&](std::string_view key, std::string_view value) {
        if (key == "kind")
            take(value, out.kind);
        else if (key == "participant")
            take(value, out.participant);
        else if (key == "day")
            take(value, out.day);
        else if (key == "about")
            take(value, out.about);
        else if (key == "author")
            take(value, out.author);
        else if (key == "set")
            set = value;
        else if (key == "people") {
            shaped = shaped && forEachItem(value, [&](std::string_view item) {
                         take(item, out.people.emplace_back());
                     });
        }
    });
    return object && shaped && !out.kind.empty() && !set.empty();
}

}  // namespace

std::optional<StateColumns> readColumns(std::string_view state, const TextOf& textOf) {
    StateColumns out;
    std::string_view changes;
    std::string_view gone;
    std::string_view number;
    const bool object = forEachMember(state, [&](std::string_view key, std::string_view value) {
        if (key == "record")
            out.record = stringOf(value).value_or("");
        else if (key == "number")
            number = value;
        else if (key == "changes")
            changes = value;
        else if (key == "gone")
            gone = value;
    });
    const auto [end, bad] =
        std::from_chars(number.data(), number.data() + number.size(), out.number);
    if (!object || out.record.empty() || gone.empty() || bad != std::errc() ||
        end != number.data() + number.size()) {
        return std::nullopt;
    }
    std::string_view first;
    std::size_t count = 0;
    const bool list = forEachItem(changes, [&](std::string_view item) {
        if (count++ == 0) first = item;
        if (item.front() == '"') out.whole = false;
    });
    if (!list || count == 0) return std::nullopt;
    std::string own;
    if (first.front() == '"') {
        own = textOf(first.substr(1, first.size() - 2));
        first = own;
    }
    std::string_view set;
    if (!readFirstChange(first, out, set)) return std::nullopt;
    const bool voids = set.find("\"void\":true") != std::string_view::npos;
    if (count == 1 && gone == "{}" && !voids) out.plainSet = std::string(set);
    return out;
}

std::optional<sync::RecordState> readStateText(std::string_view state, const TextOf& textOf) {
    const auto object = parseJson(state, sync::kMaxMessageDepth);
    if (!object) return std::nullopt;
    auto read = sync::readState(*object, [&](const std::string& id) {
        const std::string text = textOf(id);
        return text.empty() ? nullptr : readChangeText(text);
    });
    if (!read) return std::nullopt;
    return std::move(*read);
}

sync::ChangePtr readChangeText(std::string_view travelling) {
    const auto object = parseJson(travelling);
    if (!object) return nullptr;
    auto change = sync::readChange(*object);
    if (!change) return nullptr;
    return std::make_shared<const sync::Change>(std::move(*change));
}

std::string audienceOf(const records::KindTable& kinds, const std::string& kind,
                       const records::Subject& subject) {
    std::vector<std::string> keys;
    if (const records::Kind* known = kinds.find(kind)) {
        keys = records::audiencesOf(*known, subject);
    } else if (!subject.people.empty()) {
        for (const auto& one : subject.people) keys.push_back(records::participantAudience(one));
    } else if (!subject.participant.empty()) {
        keys.push_back(records::participantAudience(subject.participant));
    } else {
        keys.emplace_back(records::kAgencyAudience);
    }
    std::string joined;
    for (const auto& key : keys) joined += (joined.empty() ? "" : " ") + key;
    return joined;
}

std::string audienceOf(const records::KindTable& kinds, const StateColumns& columns) {
    return audienceOf(kinds, columns.kind,
                      {columns.participant, columns.people, columns.author, {}});
}

bool audienceHas(std::string_view audiences, std::string_view one) {
    if (audiences == one) return true;
    const std::string spaced = ' ' + std::string(audiences) + ' ';
    return spaced.find(' ' + std::string(one) + ' ') != std::string::npos;
}

bool anyAudienceIn(const std::set<std::string>& some, std::string_view audiences) {
    bool found = false;
    eachAudience(audiences,
                 [&](std::string_view one) { found = found || some.contains(std::string(one)); });
    return found;
}

}  // namespace ayumi::store
