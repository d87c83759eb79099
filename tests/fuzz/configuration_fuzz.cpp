// The files that a server reads when it starts: server.json, admin.json, revocations, erasures.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "server/app/folders.h"
#include "server/services/erasures.h"
#include "server/services/revocations.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/temp_folder.h"

namespace ayumi::fuzz {

namespace {

namespace fs = std::filesystem;

// Every one of them is the same file, so that one writing does for all.
struct Files {
    testing::TempFolder folder;
    server::Folders folders{folder.path() / "data", folder.path() / "keys"};
    server::Folders written{folder.path() / "written", folder.path() / "written"};

    Files() {
        for (const auto& path : {folders.data, folders.keys, written.data}) {
            fs::create_directory(path);
        }
        for (const auto& name :
             {folders.data / "server.json", folders.keys / "admin.json", folders.keys / "founding",
              folders.revocations(), folders.erasures()}) {
            fs::create_symlink(input(), name);
        }
    }
    fs::path input() const { return folder.path() / "input"; }
    void put(std::string_view text) const {
        std::ofstream(input(), std::ios::binary | std::ios::trunc) << text;
    }
};

void requireRefused(const Error& error, std::initializer_list<std::string_view> codes) {
    requireCode(error, codes);
    require(!error.args.at("path").empty(), "a damaged file is named");
}

void configuration(const Files& files) {
    const auto read = server::readConfiguration(files.folders);
    if (!read) return requireRefused(read.error(), {"file_damaged", "configuration_newer"});
    require(read->port >= 0 && read->port < 65536, "a port is one");
    std::error_code ignored;
    fs::remove(files.written.data / "server.json", ignored);
    require(server::writeConfiguration(files.written, *read).ok(), "what was read can be written");
    const auto again = server::readConfiguration(files.written);
    require(again.ok() && again->agency == read->agency && again->name == read->name &&
                again->host == read->host && again->address == read->address &&
                again->port == read->port && again->postgres == read->postgres,
            "and is read as it was");
}

void identities(const Files& files) {
    if (const auto admin = server::readAdmin(files.folders); !admin) {
        requireRefused(admin.error(), {"file_damaged"});
    }
    const std::string fresh = "01a1fb67-1800-7064-8fe3-80456d13c1c7";
    if (const auto agency = server::beginFounding(files.folders, fresh); !agency) {
        requireRefused(agency.error(), {"file_damaged"});
    }
}

void lists(const Files& files) {
    if (const auto revoked = services::Revocations::open(files.folders.revocations()); !revoked) {
        requireRefused(revoked.error(), {"file_damaged"});
    } else {
        for (const auto& [device, one] : (*revoked)->all()) {
            require(one.state == "revoked" || one.state == "stolen", "a state is known");
        }
    }
    if (const auto erased = services::Erasures::open(files.folders.erasures()); !erased) {
        requireRefused(erased.error(), {"file_damaged"});
    }
}

}  // namespace

void tryInput(std::string_view input) {
    static const Files files;
    files.put(input);
    configuration(files);
    identities(files);
    lists(files);
}

}  // namespace ayumi::fuzz
