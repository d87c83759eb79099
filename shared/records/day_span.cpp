#include "shared/records/day_span.h"

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

}  // namespace ayumi::records
