#include "shared/records/day_span.h"

#include "shared/base/time_text.h"

namespace ayumi::records {

std::string lastDayOf(const Json& values) {
    const std::string to = textOf(values, "to");
    return to.empty() ? "9999-12-31" : to;
}

bool holdsOnDay(const Json& values, std::string_view day) {
    const std::string from = textOf(values, "from");
    return !from.empty() && from <= day && day <= lastDayOf(values);
}

bool spansMeet(const Json& one, const Json& other) {
    const std::string from = textOf(one, "from");
    const std::string otherFrom = textOf(other, "from");
    return !from.empty() && !otherFrom.empty() && from <= lastDayOf(other) &&
           otherFrom <= lastDayOf(one);
}

std::optional<Error> carryingOnProblem(const Json& values, const Json& followed) {
    const std::string from = textOf(values, "from");
    const std::string before = textOf(followed, "from");
    if (from.empty() || before.empty() || from > before) return std::nullopt;
    return Error{"starts_before_followed", {{"field", "from"}, {"from", before}}};
}

std::optional<std::string> lastDayOfFollowed(const Json& followed, const std::string& from,
                                             const std::string& wasFrom) {
    const std::string begun = textOf(followed, "from");
    if (from.empty() || begun.empty() || from <= begun) return std::nullopt;
    const std::string to = textOf(followed, "to");
    const bool setByIt = !wasFrom.empty() && to == addDays(wasFrom, -1);
    if (!to.empty() && to < from && !setByIt) return std::nullopt;
    return addDays(from, -1);
}

}  // namespace ayumi::records
