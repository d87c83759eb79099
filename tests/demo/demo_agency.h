// The demonstration agency in a folder: 3 sites, 12 participants, 3 coaches, 2 supervisors and four
// weeks of days that end yesterday, recorded, talked about and signed by the real engine, stores
// and services under a virtual clock; it was founded twelve weeks ago, when four people filled in
// their first self-check. What happened comes from the seed; keys, passwords and ids are random
// each time.
//
//   FOLDER/server, FOLDER/server-keys    data and keys of ayumi-server
//   FOLDER/tablet-1, -2, -3, -office     what the app opens: ayumi --data FOLDER/tablet-1
//   FOLDER/secrets.txt                   0600: logins, passwords, passphrases, PINs, recovery key
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "server/app/folders.h"
#include "shared/base/crypto.h"

namespace ayumi::demo {

struct DemoOptions {
    std::filesystem::path folder;  // made; must not hold a demonstration yet
    int port = 8443;               // on 127.0.0.1, that the tablets are told
    TimeMs nowMs = 0;              // of today, on which nothing is recorded yet
    std::uint64_t seed = 1;
    Argon2Cost tabletCost = kTabletSecretCost;  // tests take a cheap one; the app needs the real
    std::string postgres = {};                  // connection string; empty: the embedded database
};

struct DemoStaff {
    std::string id;
    std::string password;
};

// Ids in the order of cast.h.
struct DemoAgency {
    std::string today;
    server::Folders folders;
    std::string id;
    std::string recoveryKey;
    std::vector<std::string> sites;
    std::vector<DemoStaff> staff;
    std::vector<std::string> people;
    // person, label of placement_story.h
    std::map<std::pair<int, std::string>, std::string> placements;
    std::string secrets;  // the text of secrets.txt
};

// Throws std::runtime_error with what was refused, or a filesystem_error.
DemoAgency makeDemoAgency(const DemoOptions& options);

server::Folders serverFolders(const std::filesystem::path& demo);

}  // namespace ayumi::demo
