// The command line: one function per group of subcommands adds them to the program. A command
// returns 0, 1 when something was refused (the sentence is on standard error), 2 for wrong usage.
#pragma once

#include <functional>
#include <iosfwd>

#include <CLI/CLI.hpp>

#include "server/app/console.h"
#include "server/app/folders.h"
#include "server/app/words.h"
#include "shared/base/clock.h"
#include "shared/records/kinds.h"

namespace ayumi::server {

// What every command works with. `chosen` is set by the subcommand that was named.
struct CommandLine {
    Folders folders;
    Language language;
    Clock& clock;
    Random& random;
    const records::KindTable& kinds;
    std::function<Result<void>()> chosen;
};

// Runs a command with a connected console.
template <class Work>
void chooseWithConsole(CommandLine& line, Work work) {
    line.chosen = [&line, work]() -> Result<void> {
        auto console = Console::connect(line.folders, line.clock, line.random, line.kinds);
        if (!console) return console.error();
        return work(*console);
    };
}

// A first and a last day; an empty one is none. Codes: "day_wrong" (arg day), "days_reversed" (args
// from, to).
Result<void> checkDays(const std::string& from, const std::string& to);

// As people call it; the id of what has no name here.
std::string nameOfRecord(const Console& console, const char* kind, const Json& record);

// Ascending, none twice, whatever order they were typed in.
std::vector<int> inOrder(std::vector<int> weekdays);

void addAgencyCommands(CLI::App& app, CommandLine& line);  // init, serve, status, metrics, verify
void addDoctorCommand(CLI::App& app, CommandLine& line);
void addBackupCommands(CLI::App& app, CommandLine& line);  // backup, restore
void addDiscloseCommand(CLI::App& app, CommandLine& line);
void addEraseCommand(CLI::App& app, CommandLine& line);
void addPeopleCommands(CLI::App& app, CommandLine& line);     // person, site, place, assign
void addOfficeCommands(CLI::App& app, CommandLine& line);     // setting, calendar
void addAgreementCommands(CLI::App& app, CommandLine& line);  // agreement, assignment
void addSheetCommands(CLI::App& app, CommandLine& line);      // sheet check, add, list, retire
void addDeviceCommands(CLI::App& app, CommandLine& line);     // device invite, list, revoke
void addTlsCommands(CLI::App& app, CommandLine& line);        // tls rotate

}  // namespace ayumi::server
