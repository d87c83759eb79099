#include "mobile/viewmodels/trends.h"

#include <algorithm>
#include <array>
#include <map>

#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::string_view kOwnSignPrefix = "item.";
constexpr std::array kTired{"", "not", "a_little", "tired", "very", "unknown", "no_answer"};
constexpr std::array kItem{"", "1", "2", "3", "4", "unknown", "no_answer"};

const std::array<const char*, 7>& codesOf(const std::string& field) {
    return field == "tired" ? kTired : kItem;
}

// A choice that a newer build knows is nothing this one has words for.
Said saidOf(const std::string& field, const std::string& code) {
    const auto& codes = codesOf(field);
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? Said::Nothing : static_cast<Said>(found - codes.begin());
}

std::size_t daysBetween(const std::string& from, const std::string& day) {
    return static_cast<std::size_t>((startOfDayMs(day) - startOfDayMs(from)) / 86'400'000);
}

class TrendLines {
public:
    explicit TrendLines(const store::PersonSpan& span, std::string from)
        : m_span(span), m_from(std::move(from)) {}

    TrendLine of(const std::string& kind, const std::string& field, QString words) const {
        TrendLine line{field, std::move(words), true,
                       std::vector<Said>(kTrendWeeks * kDaysOfWeek, Said::Nothing)};
        for (const auto& row : m_span.rows) {
            const std::size_t day = daysBetween(m_from, row.day);
            if (row.kind != kind || row.isVoid || day >= line.days.size()) continue;
            line.days[day] = saidOf(field, row.text(field.c_str()));
        }
        return line;
    }

    // Fields of the check that hold an answer on one of these days.
    std::set<std::string> answered() const {
        std::set<std::string> fields;
        for (const auto& row : m_span.rows) {
            if (row.kind != "daily_check") continue;
            for (const auto& [field, value] : row.values.items()) {
                if (field.starts_with(kOwnSignPrefix) && value.is_string()) fields.insert(field);
            }
        }
        return fields;
    }

private:
    const store::PersonSpan& m_span;
    const std::string m_from;
};

std::vector<TrendLine> linesOf(const store::PersonSpan& span, const std::string& from,
                               const Json& items) {
    std::vector<TrendLine> lines;
    const TrendLines make(span, from);
    if (span.readable.contains("reflection")) lines.push_back(make.of("reflection", "tired", {}));
    if (!span.readable.contains("daily_check")) return lines;
    std::vector<CheckItem> asked;
    if (items.is_object()) asked = askedItems(items);
    if (asked.empty()) {
        for (const auto& code : unagreedItems()) asked.push_back({code, {}});
    }
    std::set<std::string> left = make.answered();
    for (const auto& item : asked) {
        const std::string field = std::string(kOwnSignPrefix) + item.code;
        lines.push_back(make.of("daily_check", field, item.words));
        left.erase(field);
    }
    const auto own = items.is_object() ? ownSigns(items) : std::map<std::string, QString>();
    for (const auto& field : left) {
        const std::string code = field.substr(kOwnSignPrefix.size());
        const auto words = own.find(code);
        const bool known = std::ranges::find(usualItems(), code) != usualItems().end();
        if (words == own.end() && !known) continue;
        TrendLine line =
            make.of("daily_check", field, words == own.end() ? QString() : words->second);
        line.asked = false;
        lines.push_back(std::move(line));
    }
    return lines;
}

// Of one day at all its sites.
struct DayAtWork {
    bool recorded = false;
    bool came = false;
    bool atHome = true;  // at every site they came to
    bool closed = false;
};

// A night belongs to the day on which it began: that is the day of its record.
std::map<std::string, DayAtWork> daysAtWork(const store::PersonSpan& span) {
    std::map<std::string, DayAtWork> days;
    for (const auto& row : span.rows) {
        if (row.kind != "attendance" || row.isVoid) continue;
        const std::string status = row.text("status");
        const bool here = status == "present" || status == "late" || status == "left_early" ||
                          (status.empty() && !row.text("arrived").empty());
        DayAtWork& day = days[row.day];
        day.recorded = day.recorded || here || !status.empty();
        day.came = day.came || here || status == "home";
        day.atHome = day.atHome && !here;
        day.closed = day.closed || status == "closed";
    }
    return days;
}

TrendWeek weekOf(const std::string& monday, const std::string& today,
                 const std::set<std::string>& expected,
                 const std::map<std::string, DayAtWork>& days) {
    TrendWeek week;
    week.monday = monday;
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const std::string date = addDays(monday, i);
        const auto found = days.find(date);
        const DayAtWork day = found == days.end() ? DayAtWork() : found->second;
        const bool planned = expected.contains(date) && (!day.closed || day.came);
        if (day.came) week.cells.push_back(Came::Came);
        week.home += day.came && day.atHome ? 1 : 0;
        week.beside += day.came && !planned ? 1 : 0;
        if (!planned) continue;
        ++week.planned;
        week.came += day.came ? 1 : 0;
        if (day.came) continue;
        week.notCome += day.recorded ? 1 : 0;
        week.open += !day.recorded && date >= today ? 1 : 0;
        week.unrecorded += !day.recorded && date < today ? 1 : 0;
        week.cells.push_back(day.recorded ? Came::NotCome : Came::Open);
    }
    return week;
}

}  // namespace

bool TrendLine::saysNothing() const {
    return std::ranges::all_of(days, [](Said said) { return said == Said::Nothing; });
}

std::string trendsFrom(const std::string& today, int back) {
    const std::string monday = addDays(today, 1 - weekdayOf(today));
    return addDays(monday, -kDaysOfWeek * (kTrendWeeks * (back + 1) - 1));
}

std::string trendsTo(const std::string& from) {
    return addDays(from, kDaysOfWeek * kTrendWeeks - 1);
}

Trends trendsOf(const store::PersonSpan& span, const std::string& from, const std::string& today,
                const Json& items) {
    Trends trends;
    trends.from = from;
    trends.to = trendsTo(from);
    trends.lines = linesOf(span, from, items);
    if (!span.readable.contains("attendance")) return trends;
    const auto days = daysAtWork(span);
    for (int i = 0; i < kTrendWeeks; ++i) {
        trends.weeks.push_back(weekOf(addDays(from, i * kDaysOfWeek), today, span.expected, days));
    }
    return trends;
}

std::vector<std::string> daysOf(const TrendLine& line, const std::string& from, int week,
                                Said said) {
    std::vector<std::string> days;
    for (int i = week * kDaysOfWeek; i < (week + 1) * kDaysOfWeek; ++i) {
        if (line.days.at(static_cast<std::size_t>(i)) == said) days.push_back(addDays(from, i));
    }
    return days;
}

std::string codeOf(const std::string& field, Said said) {
    return codesOf(field)[static_cast<std::size_t>(said)];
}

}  // namespace ayumi::viewmodels
