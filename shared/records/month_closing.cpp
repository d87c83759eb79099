#include "shared/records/month_closing.h"

#include "shared/base/months.h"

namespace ayumi::records {

namespace {

std::map<std::string, DayState> statesOfDays(const PersonMonth& month) {
    std::map<std::string, std::vector<PlaceDay>> places;
    for (const PlaceDay& place : month.days) places[place.day].push_back(place);
    std::map<std::string, DayState> states;
    for (const auto& [day, ofDay] : places) states[day] = stateOf(ofDay);
    return states;
}

}  // namespace

std::string closingDayOf(std::string_view day) { return firstOfMonth(monthOfDay(day)); }

std::vector<DayInTheWay> daysInTheWay(const PersonMonth& month,
                                      const std::map<std::string, std::string>& statuses) {
    const auto states = statesOfDays(month);
    std::map<std::string, std::string> found;
    for (const auto& [day, status] : statuses) {
        const auto state = states.find(day);
        const bool saysNothing = state == states.end() || state->second == DayState::Nothing ||
                                 state->second == DayState::Closed;
        if (status != "signed" && !(status == "open" && saysNothing)) found[day] = status;
    }
    for (const auto& [day, state] : states) {
        if (state == DayState::Unrecorded) found[day] = "unrecorded";
    }
    std::vector<DayInTheWay> days;
    for (const auto& [day, why] : found) days.push_back({day, why});
    return days;
}

std::string_view nameOf(MonthState state) {
    switch (state) {
        case MonthState::Ahead:
            return "ahead";
        case MonthState::Open:
            return "open";
        case MonthState::Ready:
            return "ready";
        case MonthState::Closed:
            return "closed";
        case MonthState::Changed:
            return "changed";
        case MonthState::Contested:
            return "contested";
    }
    return "";
}

bool closesMonth(std::string_view state, bool contested) { return state == "closed" && !contested; }

MonthState monthStateOf(const std::string& month, const std::string& today, std::string_view state,
                        bool contested, bool inTheWay) {
    if (contested) return MonthState::Contested;
    if (closesMonth(state, contested)) return inTheWay ? MonthState::Changed : MonthState::Closed;
    if (today < lastOfMonth(month)) return MonthState::Ahead;
    return inTheWay ? MonthState::Open : MonthState::Ready;
}

}  // namespace ayumi::records
