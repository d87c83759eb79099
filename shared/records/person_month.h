// What a participant's month comes to, day by day and added up (docs/numbers.md). One rule for
// pages, papers and the server. Days are "2026-11-21", months "2026-11".
#pragma once

#include <string>
#include <vector>

#include "shared/records/attendance.h"
#include "shared/records/open_days.h"

namespace ayumi::records {

// Of one person, void records left out; shown values.
struct PersonRecords {
    struct Day {
        std::string record;
        std::string day;
        std::string site;
        Json values;
        bool contested = false;
    };
    std::vector<Json> placements;
    AgreedDays agreed;
    OpenDays openDays;
    std::vector<Day> attendance;
};

// How a day stands at a place, or, over all its places, as a whole. Of a day of several places the
// first of this order that one of them is counts for the day: come at one place, it was come.
enum class DayState {
    Came,
    Contested,  // two records stand beside each other: in no sum until it is settled
    Absent,
    Unrecorded,  // a day that is over and was planned, and nobody wrote how it went
    Ahead,       // planned, today or later
    Closed,      // the record says 休所日, or the calendar does
    Nothing,     // a record that says nothing of a day that was not planned
};
std::string_view nameOf(DayState state);  // "came", "contested", ...

// Whether an absence's call counts.
enum class CallState {
    None,     // nobody called: not countable
    Lacking,  // something is missing: Attendance::missing
    Counts,
    Beyond,     // whole, and the month has kMostCallsInMonth before it
    OtherPlace  // whole, but the day is no day of absence: come elsewhere, or not settled there
};
std::string_view nameOf(CallState state);  // "none", "lacking", "counts", "beyond", "other_place"

struct PlaceDay {
    std::string day;
    std::string site;
    bool agreed = false;  // one of the agreed weekdays
    bool open = false;    // by the site's weekdays and calendar
    DayState state = DayState::Nothing;
    CallState call = CallState::None;  // of an absence
    Attendance attendance;             // its record is empty where nothing is recorded
    bool overlaps = false;             // shares time with another place of the day

    bool planned() const { return agreed && open && !attendance.closed(); }
};

struct PersonMonth {
    std::string month;
    std::vector<PlaceDay> days;  // oldest first: every day that was agreed or has a record
    // ---- Days, each counted once, however many places it has
    int plannedDays = 0;
    int cameDays = 0;
    int cameUnplanned = 0;  // of those
    int homeDays = 0;       // of those: 在宅 at every place
    int lateDays = 0;       // by the status
    int lateByTimes = 0;
    int earlyDays = 0;
    int earlyByTimes = 0;
    int absentDays = 0;
    int countedCalls = 0;  // at most kMostCallsInMonth
    int beyondCalls = 0;
    int lackingCalls = 0;
    int withoutCall = 0;
    int unrecordedDays = 0;
    int contestedDays = 0;
    int aheadDays = 0;
    // ---- Sums of what is recorded and not contested
    int minutes = 0;
    int withoutMinutes = 0;  // records of coming that have no time that can be
    int meals = 0;
    int fareYen = 0;
    int pickups = 0;
};
PersonMonth personMonthOf(const PersonRecords& records, const std::string& month,
                          const std::string& today);

// One day of it at every place that was agreed or has a record, without `call` and `overlaps`.
std::vector<PlaceDay> placesOn(const PersonRecords& records, const std::string& day,
                               const std::string& today);
DayState stateOf(const std::vector<PlaceDay>& places);

// The days of a month with a whole call that are days of absence, oldest first; the first
// kMostCallsInMonth count. `without`: a record left out, as one that is being written.
std::vector<std::string> callDaysOf(const PersonRecords& records, const std::string& month,
                                    const std::string& without = {});

}  // namespace ayumi::records
