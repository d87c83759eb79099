// The server's log: one event, one line of JSON on standard error (docs/operations.md "Logs").
//
// A line never holds what a person typed or is called. So there is no field for free text: a value
// is a number, a word of the program's own, the id of a tablet, or the kind of a failure. Whatever
// does not look like one is written as "?". What an exception says of itself is not logged: it may
// quote what was parsed.
#pragma once

#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ayumi::telemetry {

enum class Level { Info, Warning, Error };

struct Field {
    const char* name;
    std::variant<std::int64_t, std::string> value;
};

Field number(const char* name, std::int64_t value);
// Of the program's own: an error's code, a state, a database's name for a failure. At most 80 of
// a-z, A-Z, 0-9, space and any of _:,'.
Field word(const char* name, std::string_view value);
Field device(std::string_view id);  // a tablet's, which names nobody
// Of which type an exception is; nothing of what it says.
Field failure(const std::exception& error);

// To be called once by a program that serves: from then on the lines have time and level.
void startLog();

// `event` is a literal. Thread-safe; never throws.
void logEvent(Level level, const char* event, const std::vector<Field>& fields = {}) noexcept;

// A crash ends in one line that says of which type the exception was, instead of what it says.
void logCrashes();

}  // namespace ayumi::telemetry
