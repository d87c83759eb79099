// One record of attendance, read for what it comes to (docs/numbers.md). Nothing is corrected: what
// the status says and what the times say stand beside each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::records {

// 欠席時対応: as many calls of a month count, each with its four facts (domain rule "Absence").
inline constexpr int kMostCallsInMonth = 4;

// What a call lacks to count, in this order: "time", "taker", "reason" (a cause or words),
// "advice".
std::vector<std::string> missingInCall(const Json& values);
bool isCall(const Json& values);  // anything of a call was recorded

struct Attendance {
    std::string record;
    std::string day;
    std::string site;
    std::string status;  // of the kind's choices, or empty
    // Minutes after midnight of the day; beyond kDayMinutes (visits.h) after the next one.
    std::optional<int> plannedStart = {};
    std::optional<int> plannedEnd = {};
    std::optional<int> arrived = {};
    std::optional<int> left = {};
    int breakMinutes = 0;
    bool call = false;
    std::vector<std::string> missing = {};  // of an absence: missingInCall
    bool meal = false;
    int fareYen = 0;
    int pickups = 0;         // ways: there and back are two
    bool contested = false;  // by anybody, in any field

    // 出席, 遅刻, 早退, 在宅; without a status whoever has arrived.
    bool came() const;
    bool absent() const { return status == "absent"; }
    bool closed() const { return status == "closed"; }  // 休所日
    bool says() const { return came() || absent() || closed(); }

    int lateMinutes() const;   // by the times; 0 if not, or if nobody can tell
    int earlyMinutes() const;  // left before the planned end
    // From coming to leaving without the break. nullopt without both times, or if they cannot be:
    // left before arriving, a break longer than the stay.
    std::optional<int> workedMinutes() const;
    bool timesCannotBe() const;
    // The status says one thing, the times another: late or early, absent and arrived.
    bool disagrees() const;
};

// `values`: shown ones. Planned times are the record's own, else those of the `placement` that
// plans the day (null: none does).
Attendance attendanceOf(std::string record, std::string day, std::string site, const Json& values,
                        const Json& placement, bool contested);

}  // namespace ayumi::records
