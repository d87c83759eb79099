#include "shared/records/site_calendar.h"

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::records {

namespace {

std::string lastDay(const CalendarStroke& stroke) {
    return stroke.to.empty() ? stroke.from : stroke.to;
}

Json textOrNull(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

}  // namespace

std::string_view calendarPlanOf(const Json& values) {
    const auto open = values.find("open");
    if (open == values.end() || !open->is_boolean()) return kUsualPlan;
    return open->get<bool>() ? kOpenPlan : kClosedPlan;
}

std::vector<Error> calendarProblems(const CalendarStroke& stroke) {
    std::vector<Error> problems;
    if (stroke.from.empty()) problems.push_back({"field_empty", {{"field", "from"}}});
    if (stroke.plan.empty()) problems.push_back({"field_empty", {{"field", "plan"}}});
    if (stroke.from.empty() || stroke.to.empty()) return problems;
    if (stroke.to < stroke.from) {
        problems.push_back({"calendar_ends_before_start", {{"field", "to"}}});
    } else if (daysBetween(stroke.from, stroke.to) >= kMostCalendarDays) {
        problems.push_back(
            {"calendar_too_long", {{"field", "to"}, {"max", std::to_string(kMostCalendarDays)}}});
    }
    return problems;
}

std::vector<std::string> daysOf(const CalendarStroke& stroke) {
    std::vector<std::string> days;
    for (std::string day = stroke.from; day <= lastDay(stroke); day = addDays(day, 1)) {
        days.push_back(day);
    }
    return days;
}

std::map<std::string, Json> calendarChange(const CalendarStroke& stroke, const Json& values,
                                           bool contested) {
    const bool usual = stroke.plan == kUsualPlan;
    std::map<std::string, Json> set{
        {"open", usual ? Json(nullptr) : Json(stroke.plan == kOpenPlan)},
        {"note", usual ? Json(nullptr) : textOrNull(stroke.note)}};
    std::erase_if(set, [&](const auto& field) {
        return !contested && values.value(field.first, Json(nullptr)) == field.second;
    });
    return set;
}

std::vector<CalendarSpan> calendarSpans(const std::map<std::string, Json>& entries) {
    std::vector<CalendarSpan> spans;
    for (const auto& [day, values] : entries) {
        const CalendarSpan one{day, day, std::string(calendarPlanOf(values)),
                               textOf(values, "note")};
        if (one.plan == kUsualPlan) continue;
        CalendarSpan* last = spans.empty() ? nullptr : &spans.back();
        if (last != nullptr && last->plan == one.plan && last->note == one.note &&
            addDays(last->to, 1) == day) {
            last->to = day;
        } else {
            spans.push_back(one);
        }
    }
    return spans;
}

}  // namespace ayumi::records
