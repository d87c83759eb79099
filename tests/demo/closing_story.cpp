#include "tests/demo/closing_story.h"

#include <algorithm>
#include <map>
#include <optional>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "tests/demo/cast.h"
#include "tests/demo/plot.h"

namespace ayumi::demo {

namespace {

constexpr const char* kClosed = "10:05";
constexpr const char* kOpened = "10:40";
constexpr const char* kWhyOpened = "送迎の回数を、みどりの家の表と合わせるため。";
constexpr int kClosedLateDaysAgo = 20;  // of a month before the agency kept days here

bool isOfMonth(const Happening& one, int person, const std::string& month) {
    return one.person == person && one.day.starts_with(month) && one.kind != "comment";
}

// When the last of the month's days was signed; nothing while one is not, or was written in after.
std::optional<TimeMs> allSignedAt(int person, const std::string& month,
                                  const std::vector<Happening>& out) {
    std::map<std::string, TimeMs> written;
    std::map<std::string, TimeMs> decided;
    for (const Happening& one : out) {
        if (!isOfMonth(one, person, month)) continue;
        auto& last = one.deed == Deed::Sign ? decided[one.day] : written[one.day];
        last = std::max(last, one.atMs);
    }
    TimeMs at = 0;
    for (const auto& [day, wroteMs] : written) {
        const auto found = decided.find(day);
        if (found == decided.end() || found->second < wroteMs) return std::nullopt;
        at = std::max(at, found->second);
    }
    return at;
}

struct Deciding {
    int person;
    const std::string& today;
    std::string month;
};

void decideMonth(const Deciding& of, const std::string& day, const char* time,
                 std::map<std::string, Json> set, std::vector<Happening>& out) {
    Happening one;
    one.atMs = momentOf(day, time);
    one.staff = supervisorOn(people().at(static_cast<std::size_t>(of.person)), day, of.today);
    one.person = of.person;
    one.day = firstOfMonth(of.month);
    one.kind = "month_close";
    one.set = std::move(set);
    out.push_back(std::move(one));
}

void closeMonth(int person, bool again, const std::string& today, std::vector<Happening>& out) {
    std::string month = monthAfter(monthOfDay(today), -1);
    const auto signedAt = allSignedAt(person, month, out);
    const std::string over = firstOfMonth(monthAfter(month, 1));
    std::string on = signedAt ? nextWeekday(std::max(addDays(over, -1), dayOf(*signedAt))) : today;
    if (nextWeekday(on) >= today) {
        month = monthAfter(monthOfDay(today), -2);
        on = nextWeekday(addDays(today, -kClosedLateDaysAgo));
    }
    const Deciding of{person, today, month};
    decideMonth(of, on, kClosed, {{"state", "closed"}}, out);
    if (!again) return;
    decideMonth(of, nextWeekday(on), kOpened, {{"state", "open"}, {"why", kWhyOpened}}, out);
}

}  // namespace

void tellClosings(const std::string& today, std::vector<Happening>& out) {
    closeMonth(kMonthClosed, false, today, out);
    closeMonth(kMonthOpenedAgain, true, today, out);
}

}  // namespace ayumi::demo
