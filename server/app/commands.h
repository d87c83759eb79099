// The command line: one function per group of subcommands adds them to the program. A command
// returns 0, 1 when something was refused (the sentence is on standard error), 2 for wrong usage.
#pragma once

#include <functional>
#include <iosfwd>

#include <CLI/CLI.hpp>

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

void addAgencyCommands(CLI::App& app, CommandLine& line);  // init, serve, status, verify
void addBackupCommands(CLI::App& app, CommandLine& line);  // backup, restore
void addEraseCommand(CLI::App& app, CommandLine& line);
void addPeopleCommands(CLI::App& app, CommandLine& line);  // person, site, place, assign
void addDeviceCommands(CLI::App& app, CommandLine& line);  // device invite, list, revoke

}  // namespace ayumi::server
