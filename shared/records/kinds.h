// The declarative table of kinds: what a record is made of, who it is for, who may read and write
// it. Validation, permissions, scope, storage views and the screens are driven by it; a kind is
// added by adding a row (kinds_*.cpp). Words and rules: docs/data.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ayumi::records {

enum class FieldType {
    Text,     // string, at most `max` code points
    Integer,  // min..max
    Boolean,
    Day,          // "2026-11-21"
    TimeOfDay,    // "09:02"
    Moment,       // "2026-11-21T09:03:12.123+09:00"
    Choice,       // one of `choices`
    Id,           // UUID
    IntegerList,  // each min..max, ascending, no twins
    TextList,     // each a string of at most `max` code points
    Object,       // any object; who reads it checks its shape (shared/sync/day_log.h)
    Answer,       // of a sheet: text, or at most `min` texts or objects of texts, each <= `max`
};

// A name that ends in '*' stands for a family: "item.*" is every field "item.<code>". Answers by
// code live there; views leave them out.
struct Field {
    std::string name;
    FieldType type;
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::vector<std::string> choices = {};

    bool isFamily() const { return name.back() == '*'; }
    bool covers(std::string_view fieldName) const;
};

// Who a record is for. It is fixed by the record's first change (sync.md "Who may see what").
enum class Audience {
    Participant,  // one participant: change.participant
    People,       // listed participants: change.people
    Agency,       // everyone of the agency who may read the kind at all
    Author,       // the writer alone
};

// What identifies a record that two tablets may start offline; empty = a UUIDv7 of its maker.
// DayOrRecord is two parts and their name: "day", participant, day - or, without a day, "record",
// about (a sign-off's).
enum class KeyPart { Participant, Day, About, DayOrRecord };

enum class Role { Participant, Coach, Supervisor, Admin };
enum class Access { Read, Write };

// How the actor stands to the record's audience. Agency = none needed beyond the role.
enum class Relation { Self, Assigned, Agency };

struct Rule {
    Role role;
    Relation relation;
    Access access;           // Write includes Read
    std::string state = {};  // value of the field "state" it is bound to; empty = any
};

// What the participant must have consented to before anybody writes such a value (consents.h).
struct ConsentRule {
    std::string scope;       // as in the kind "consent"
    std::string field;       // a field of the kind, or a family
    std::string value = {};  // empty: any but null
};

struct Kind {
    std::string name;
    Audience audience;
    std::vector<KeyPart> naturalKey;
    std::vector<Field> fields;
    std::vector<Rule> rules;
    bool inDayLog = false;  // part of what a supervisor signs for a day (sync.md "Sign-off")
    bool urgent = false;    // sent before everything else that waits
    std::vector<ConsentRule> consents = {};
    // Scope of the consent that reading rests on: while none holds, nobody is shown it
    // (consents.h).
    std::string sealedWithout = {};

    const Field* field(std::string_view fieldName) const;
    bool hasNaturalKey() const { return !naturalKey.empty(); }
    bool keyHas(KeyPart part) const;
};

// Immutable once shared between threads.
class KindTable {
public:
    static KindTable released();  // the kinds of this build

    void add(Kind kind);  // throws std::invalid_argument on a name that is there already
    const Kind* find(std::string_view name) const;
    const std::vector<Kind>& all() const { return m_kinds; }

private:
    std::vector<Kind> m_kinds;
};

// Names as they stand in rules, messages and the documents.
std::string_view nameOf(Role role);
std::string_view nameOf(Relation relation);
const Role* findRole(std::string_view name);  // nullptr if unknown; points to static storage

inline constexpr std::string_view kVoidField = "void";  // every kind has it (sync.md, fold 4)
inline constexpr std::string_view kStateField = "state";

}  // namespace ayumi::records
