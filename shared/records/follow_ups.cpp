#include "shared/records/follow_ups.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/placements.h"

namespace ayumi::records {

namespace {

bool isEmployment(const RecordValues& placement) {
    const Json& values = placement.values;
    const auto trial = values.find("trial");
    const std::string agreed = textOf(values, "contract");
    const std::string contract = agreed.empty() ? contractOf(textOf(values, "stage")) : agreed;
    return contract == "employment" && !textOf(values, "from").empty() &&
           (trial == values.end() || *trial != true);
}

const RecordValues* placementOf(const std::vector<RecordValues>& placements,
                                const std::string& record) {
    const auto found = std::ranges::find(placements, record, &RecordValues::record);
    return found == placements.end() ? nullptr : &*found;
}

// The employment that began last; null without any.
const RecordValues* newestOf(const std::vector<RecordValues>& placements) {
    const RecordValues* newest = nullptr;
    for (const auto& one : placements) {
        if (!isEmployment(one)) continue;
        const bool later =
            newest == nullptr || textOf(newest->values, "from") < textOf(one.values, "from");
        if (later) newest = &one;
    }
    return newest;
}

// Back along what each carries on; a circle, which only a mistake makes, ends with the first day.
std::string beginningOf(const std::vector<RecordValues>& placements, const RecordValues& newest) {
    std::string since = textOf(newest.values, "from");
    const RecordValues* before = placementOf(placements, textOf(newest.values, "follows"));
    while (before != nullptr && isEmployment(*before) && textOf(before->values, "from") < since) {
        since = textOf(before->values, "from");
        before = placementOf(placements, textOf(before->values, "follows"));
    }
    return since;
}

// The day after which nothing is due: of an employment that ended by itself.
std::string endOf(const RecordValues& newest, const Json& person) {
    const std::string to = textOf(newest.values, "to");
    return to == textOf(person, "ended_on") ? std::string() : to;
}

std::vector<FollowUp> dueDays(const std::string& since, const std::vector<int>& months) {
    std::vector<FollowUp> all;
    for (const int month : months) {
        FollowUp one;
        one.months = month;
        one.due = addMonths(since, month);
        all.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        const std::string& before = i == 0 ? since : all[i - 1].due;
        const int gap =
            last ? daysBetween(before, all[i].due) : daysBetween(all[i].due, all[i + 1].due);
        all[i].until = addDays(all[i].due, (gap - 1) / 2);
    }
    return all;
}

// The one a contact counts for, or null.
FollowUp* nearestTo(std::vector<FollowUp>& all, const std::string& since, const std::string& day) {
    FollowUp* nearest = nullptr;
    int distance = std::abs(daysBetween(since, day));
    for (auto& one : all) {
        const int own = std::abs(daysBetween(one.due, day));
        if (own > distance) continue;
        distance = own;
        nearest = &one;
    }
    return nearest != nullptr && day <= nearest->until ? nearest : nullptr;
}

FollowUpState stateOf(const FollowUp& one, const std::string& today) {
    if (!one.contact.empty()) return FollowUpState::Done;
    if (one.until < today) return FollowUpState::Missed;
    return one.due < today ? FollowUpState::Overdue : FollowUpState::Ahead;
}

}  // namespace

Result<std::vector<int>> readFollowUpMonths(std::string_view value) {
    const Error wrong{"setting_wrong_months",
                      {{"name", kFollowUpSetting},
                       {"most", std::to_string(kMostFollowUps)},
                       {"latest", std::to_string(kLatestFollowUp)}}};
    if (value == "0") return std::vector<int>();
    std::vector<int> months;
    const char* at = value.data();
    const char* const end = at + value.size();
    for (bool more = true; more;) {
        int month = 0;
        const auto read = std::from_chars(at, end, month);
        const bool rises = months.empty() ? month >= 1 : month > months.back();
        if (read.ec != std::errc() || !rises || month > kLatestFollowUp) return wrong;
        months.push_back(month);
        more = read.ptr != end;
        if (more && *read.ptr != ',') return wrong;
        at = read.ptr + 1;
    }
    if (months.size() > kMostFollowUps) return wrong;
    return months;
}

std::vector<int> followUpMonths(const SettingReader& setting) {
    const auto value = setting(kFollowUpSetting);
    if (value) {
        if (auto months = readFollowUpMonths(*value)) return std::move(*months);
    }
    return {1, 3, 6, 12, 18, 24, 30, 36};
}

std::string_view nameOf(FollowUpState state) {
    switch (state) {
        case FollowUpState::Done:
            return "done";
        case FollowUpState::Missed:
            return "missed";
        case FollowUpState::Overdue:
            return "overdue";
        case FollowUpState::Ahead:
            return "ahead";
    }
    return "ahead";
}

const FollowUp* FollowUps::next() const {
    const auto open = std::ranges::find_if(contacts, [](const FollowUp& one) {
        return one.state == FollowUpState::Overdue || one.state == FollowUpState::Ahead;
    });
    return open == contacts.end() ? nullptr : &*open;
}

FollowUps followUpsOf(const std::vector<RecordValues>& placements, const Json& person,
                      const std::vector<std::string>& contactDays, const std::vector<int>& months,
                      const std::string& today) {
    FollowUps all;
    const RecordValues* newest = newestOf(placements);
    if (newest == nullptr) return all;
    all.since = beginningOf(placements, *newest);
    all.contacts = dueDays(all.since, months);
    for (const auto& day : contactDays) {
        FollowUp* one = nearestTo(all.contacts, all.since, day);
        if (one != nullptr && (one->contact.empty() || day < one->contact)) one->contact = day;
    }
    const std::string end = endOf(*newest, person);
    if (!end.empty()) {
        std::erase_if(all.contacts, [&](const FollowUp& one) { return one.due > end; });
    }
    for (auto& one : all.contacts) one.state = stateOf(one, today);
    return all;
}

}  // namespace ayumi::records
