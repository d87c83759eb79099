// What the pages are handed: plain rows, already folded and already filtered by what the viewer may
// read (law 6).
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::store {

// Who looks, and when (corrected time: assignments have dates).
struct Viewer {
    std::string person;
    TimeMs atMs = 0;
};

// field -> change ids that stood on the screen. Hand it back in SaveRequest::onScreen.
using OnScreen = std::map<std::string, std::vector<std::string>>;

struct ValueView {
    Json value;
    std::string change;
    std::string author;    // person id
    std::string handedBy;  // person id, or empty
    std::string device;
    bool fromHere = false;  // made on this tablet
    TimeMs atMs = 0;
    bool pending = false;  // the server has not answered for it yet
    std::string reason;    // why, where the change says it: an amendment's
    bool proxy = false;    // typed by `author` for the person whose words they are
    bool proxyConfirmed = false;
    bool unfinished = false;  // the screen was locked in the middle of it
};

struct FieldView : ValueView {
    std::vector<ValueView> rivals;  // other values that stand beside it
    bool contested = false;         // rivals, or a void stands beside a value it did not see
};

// A record as lists need it: `values` is field -> shown value.
struct RecordRow {
    std::string record;
    std::string kind;
    std::string participant;
    std::vector<std::string> people = {};  // of a kind for several; sorted
    std::string day;
    std::string about;
    Json values = Json::object();
    bool pending = false;
    bool contested = false;
    bool isVoid = false;

    std::string text(const char* field) const;  // "" if absent or not a string
};

// A record as its page needs it.
struct RecordView : RecordRow {
    std::map<std::string, FieldView> fields;
    OnScreen onScreen;
};

// One line of a site's day: who is expected or was recorded.
struct RosterRow {
    std::string participant;
    RecordRow person;       // name, name_kana, nickname, mark; empty record if not readable
    Json placement;         // values of the placement in force, or null
    bool expected = false;  // by the agreed weekdays and the site's calendar
    std::string record;     // id of the attendance (natural, also before it exists)
    bool recorded = false;
    RecordView attendance;  // empty values if not recorded
};

// One participant's days, for the pictures of them.
struct PersonSpan {
    std::set<std::string> readable;  // of attendance, reflection, daily_check: the viewer's kinds
    std::vector<RecordRow> rows;     // of those kinds, void ones left out, oldest first
    std::set<std::string> expected;  // days, as RosterRow::expected at any of their sites
    std::string firstDay;            // the oldest with such a record on this tablet; "" if none
    bool atOffice = false;           // some records of these months lie at the office alone
};

// Quarantined: what a person has to look at.
struct HeldChange {
    std::string change;  // what a release names
    std::string record;  // from here to `set` empty if it cannot be read as a change
    std::string kind;
    std::string participant;
    std::string day;
    std::string about;
    std::string author;
    std::string handedBy;  // person id, or empty
    bool proxy = false;
    bool proxyConfirmed = false;
    TimeMs madeAtMs = 0;
    std::string why;  // the change's own reason
    Json set = Json::object();
    std::string text;  // what came, if it cannot be read
    Error reason;      // code and arguments the server gave
    TimeMs answeredAtMs = 0;
    bool releasable = false;  // by the viewer
    // Decided on this tablet, and the server has not said yet what became of it: "released" ...
    std::string decision;
};

struct Counts {
    std::size_t waiting = 0;
    TimeMs waitingSinceMs = 0;  // 0 if none waits
    std::size_t contested = 0;  // those the viewer may read
    std::size_t held = 0;       // without those decided here
};

}  // namespace ayumi::store
