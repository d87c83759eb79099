// The lobby of a tablet, whose file anybody with the tablet can change: mobile/store/vault/lobby.h.
#include "mobile/store/vault/lobby.h"
#include "mobile/store/vault/lobby_text.h"
#include "tests/fuzz/fuzz.h"

namespace ayumi::fuzz {

namespace {

constexpr TimeMs kNow = 1'000;

const store::DeviceSecret& device() {
    static const store::DeviceSecret made{SecretBytes(Bytes(store::kDeviceSecretSize, 's'))};
    return made;
}

void sealed(const store::Lobby& lobby) {
    SeededRandom random(1);
    const Bytes file = store::encodeLobby(lobby, device(), kNow, random);
    const auto opened = store::decodeLobby(file, device(), kNow);
    require(opened.ok(), "a lobby that was written is opened");
    require(store::writeLobbyText(*opened, kNow) == store::writeLobbyText(lobby, kNow),
            "as it was written");
}

void read(std::string_view text) {
    const auto lobby = store::readLobbyText(text, kNow);
    if (!lobby) return requireCode(lobby.error(), {"lobby_damaged"});
    const std::string written = store::writeLobbyText(*lobby, kNow);
    const auto again = store::readLobbyText(written, kNow);
    require(again.ok() && store::writeLobbyText(*again, kNow) == written,
            "a lobby is read as it was written");
    (void)lobby->hasOpener();
    sealed(*lobby);
}

}  // namespace

// A whole file, or what its box holds.
void tryInput(std::string_view input) {
    read(input);
    const auto whole = store::decodeLobby(input, device(), kNow);
    if (!whole) requireCode(whole.error(), {"lobby_damaged", "lobby_newer"});
    const auto clear = store::readLobbyClear(input);
    if (!clear) requireCode(clear.error(), {"lobby_damaged", "lobby_newer"});
}

}  // namespace ayumi::fuzz
