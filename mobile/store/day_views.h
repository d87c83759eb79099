// A participant's day as a supervisor signs it, for pages. Plain values (docs/sync.md "Sign-off").
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_views.h"
#include "shared/sync/day_log.h"

namespace ayumi::store {

// A decision that stands: who signed or returned, when, with which words.
struct DecisionView {
    std::string change;
    std::string author;
    TimeMs atMs = 0;
    bool pending = false;
    std::string comment;
    Json log = Json::object();  // the values as signed (sync::Decision::log); may be empty
    sync::Covers covers = {};   // which changes they are of
};

// One field of the log that differs from what was signed.
struct Difference {
    std::string record;
    std::string kind;
    std::string about;
    std::string field;
    Json was;           // null: nothing was there, or the signed version did not travel with it
    FieldView now;      // value null: taken away
    bool late = false;  // made without knowing of the signature
};

// A call for help and who has seen it.
struct FlagView {
    std::string record;
    std::string participant;
    std::string day;
    std::string source;
    std::string author;
    std::string handedBy;  // person id, or empty
    TimeMs atMs = 0;
    bool pending = false;         // nobody outside this tablet knows
    std::vector<ValueView> seen;  // one per answer; value: what was done, or null
};

struct DayView {
    std::string participant;
    std::string day;
    sync::DayStatus status = sync::DayStatus::Open;
    std::vector<RecordView> log;       // of the kinds a signature covers, in the table's order
    std::vector<RecordView> comments;  // oldest first
    std::vector<FlagView> flags;       // oldest first
    std::optional<DecisionView> signedBy;
    std::optional<DecisionView> returnedBy;
    std::vector<Difference> differences;  // since the signature, in the log's order
    sync::Covers covers;                  // what a signature made now would stand for
    // Why the viewer cannot sign: "no_right", "day_unreadable" (a record of the day is not theirs
    // to read, or of a kind this build does not know), "day_at_office" (evicted), "own_log",
    // "day_contested", "day_open"; empty: they can.
    std::string hindrance;
    bool atOffice = false;   // some records of its month lie at the office alone
    bool partlyOwn = false;  // the viewer wrote some of it
};

// Who wrote some of what stands of a day, and how.
struct DayAuthor {
    std::string person;
    bool handed = false;  // on a tablet that somebody handed over
    bool proxy = false;   // typed for the participant
    bool proxyConfirmed = false;

    auto operator<=>(const DayAuthor&) const = default;
};

// A line of the queue.
struct DayRow {
    std::string participant;
    std::string day;
    sync::DayStatus status = sync::DayStatus::Open;
    std::set<DayAuthor> authors;  // of what stands
    std::set<std::string> sites;  // of its attendance
    std::size_t differences = 0;  // since the signature
    bool pending = false;
    bool partlyOwn = false;  // the viewer wrote some of it
    std::string hindrance;   // as in DayView
    sync::Covers covers;     // as in DayView
};

}  // namespace ayumi::store
