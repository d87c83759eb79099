#include "tests/demo/addresses.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <set>
#include <string>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "tests/demo/cast.h"
#include "tests/demo/demo_agency.h"
#include "tests/demo/required.h"

namespace ayumi::demo {

namespace fs = std::filesystem;

namespace {

// The port a listener got, or 0 if it could not listen.
int tryToListen(int port) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    const int yes = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    const bool listens = ::bind(listener, plain, size) == 0 && ::listen(listener, 1) == 0 &&
                         ::getsockname(listener, plain, &size) == 0;
    ::close(listener);
    return listens ? ntohs(address.sin_port) : 0;
}

void moveTablet(const fs::path& folder, const StaffPlan& opener, int port) {
    SystemClock clock;
    SystemRandom random;
    const auto kinds = records::KindTable::released();
    const platform::FileKeystore keystore(folder / "device-secret");
    const auto vault = required(
        store::Vault::open(folder / "lobby",
                           required(platform::loadDeviceSecret(keystore), "keystore"),
                           {clock, random}),
        "vault");
    for (const auto& card : vault->cards()) {
        if (card.nickname != opener.name) continue;
        const auto key = required(
            vault->openDatabase(card.person, store::Secret::passphrase(opener.passphrase)),
            "passphrase of " + opener.name);
        const auto store = required(
            store::TabletStore::open((folder / "ayumi.db").string(), key.view(), kinds), "tablet");
        store::Identity identity = store->identity();
        identity.port = port;
        require(store->putIdentity(identity), "tablet");
    }
}

void replaceFile(const fs::path& file, const std::string& text) {
    fs::remove(file);
    require(server::writePrivateFile(file, text), file.string());
}

}  // namespace

bool portIsFree(int port) { return tryToListen(port) != 0; }

int freePort(int wished) { return portIsFree(wished) ? wished : tryToListen(0); }

int portOf(const fs::path& demo) {
    return required(server::readConfiguration(serverFolders(demo)), "configuration").port;
}

void moveToPort(const fs::path& demo, int port) {
    const auto folders = serverFolders(demo);
    auto configuration = required(server::readConfiguration(folders), "configuration");
    const std::string before = ":" + std::to_string(configuration.port) + "\n";
    configuration.port = port;
    std::set<std::string> moved;
    for (const StaffPlan& one : staff()) {
        if (moved.insert(one.tablet).second) moveTablet(demo / one.tablet, one, port);
    }
    std::string secrets = required(server::readFile(demo / "secrets.txt"), "secrets.txt");
    if (const auto at = secrets.find(before); at != std::string::npos) {
        secrets.replace(at, before.size(), ":" + std::to_string(port) + "\n");
    }
    replaceFile(demo / "secrets.txt", secrets);
    fs::remove(folders.data / "server.json");
    require(server::writeConfiguration(folders, configuration), "configuration");
}

}  // namespace ayumi::demo
