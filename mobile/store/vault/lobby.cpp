#include "mobile/store/vault/lobby.h"

#include <algorithm>
#include <utility>

#include "mobile/store/vault/lobby_text.h"
#include "shared/base/json.h"
#include "shared/base/uuid.h"

namespace ayumi::store {

namespace {

constexpr std::string_view kMagic = "AYULOBBY";
constexpr std::string_view kLobbyContext = "ayumi/1/lobby\n";
constexpr std::size_t kNumberSize = 4;
constexpr std::size_t kHeadSize = kMagic.size() + 2 * kNumberSize;
constexpr std::size_t kPadding = 4096;  // sizes tell less, and counting never needs more room
constexpr std::size_t kDisplayTextMaxBytes = 300;

Error damaged() { return Error{"lobby_damaged", {}}; }

Bytes bigEndian(std::uint32_t number) {
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<char>((number >> shift) & 0xFFU));
    }
    return bytes;
}

std::uint32_t readBigEndian(std::string_view bytes) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, kNumberSize)) {
        number = (number << 8) | static_cast<unsigned char>(byte);
    }
    return number;
}

SecretBytes lobbyKey(const DeviceSecret& device) {
    return SecretBytes(hmacSha256(device.bytes.view(), kLobbyContext));
}

// Head and clear part as they stand in the file, and where the box begins.
struct Parts {
    std::string_view clearJson;
    std::string_view front;
    std::string_view box;
};

Result<Parts> split(std::string_view bytes) {
    if (bytes.size() < kHeadSize || !bytes.starts_with(kMagic)) return damaged();
    const std::uint32_t version = readBigEndian(bytes.substr(kMagic.size()));
    if (version > kLobbyVersion)
        return Error{"lobby_newer", {{"version", std::to_string(version)}}};
    const std::size_t clearSize = readBigEndian(bytes.substr(kMagic.size() + kNumberSize));
    if (version != kLobbyVersion || clearSize > bytes.size() - kHeadSize) return damaged();
    return Parts{bytes.substr(kHeadSize, clearSize), bytes.substr(0, kHeadSize + clearSize),
                 bytes.substr(kHeadSize + clearSize)};
}

std::string firstCharacter(std::string_view utf8) {
    std::size_t end = std::min<std::size_t>(1, utf8.size());
    while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U) ++end;
    return std::string(utf8.substr(0, end));
}

bool isWord(std::string_view text) {
    return !text.empty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

}  // namespace

LobbyPerson* Lobby::find(std::string_view person) {
    const auto found = std::find_if(people.begin(), people.end(), [&](const LobbyPerson& entry) {
        return entry.card.person == person;
    });
    return found == people.end() ? nullptr : &*found;
}

const LobbyPerson* Lobby::find(std::string_view person) const {
    return const_cast<Lobby*>(this)->find(person);
}

bool Lobby::hasOpener() const {
    return std::any_of(people.begin(), people.end(),
                       [](const LobbyPerson& person) { return person.database.has_value(); });
}

Bytes encodeLobby(const Lobby& lobby, const DeviceSecret& device, TimeMs monotonicMs,
                  Random& random) {
    const std::string clear = canonical(Json{{"agency", lobby.agency},
                                             {"device", lobby.device},
                                             {"recovery_box", toBase64Url(lobby.recoveryBox)}});
    const Bytes front = Bytes(kMagic) + bigEndian(kLobbyVersion) +
                        bigEndian(static_cast<std::uint32_t>(clear.size())) + clear;
    std::string text = writeLobbyText(lobby, monotonicMs);
    text.resize((text.size() / kPadding + 1) * kPadding, ' ');
    const SecretBytes wiped(std::move(text));
    return front +
           wrap(lobbyKey(device).view(), wiped.view(), Bytes(kLobbyContext) + front, random);
}

Result<Lobby> decodeLobby(std::string_view bytes, const DeviceSecret& device, TimeMs monotonicMs) {
    const auto parts = split(bytes);
    if (!parts) return parts.error();
    auto clear = readLobbyClear(bytes);
    if (!clear) return clear.error();
    const auto text =
        unwrap(lobbyKey(device).view(), parts->box, Bytes(kLobbyContext) + Bytes(parts->front));
    if (!text) return damaged();
    auto lobby =
        readLobbyText(text->view().substr(0, text->view().find_last_not_of(' ') + 1), monotonicMs);
    if (!lobby) return lobby;
    lobby->agency = std::move(clear->agency);
    lobby->device = std::move(clear->device);
    lobby->recoveryBox = std::move(clear->recoveryBox);
    return lobby;
}

Result<LobbyClear> readLobbyClear(std::string_view bytes) {
    const auto parts = split(bytes);
    if (!parts) return parts.error();
    const auto json = parseCanonical(parts->clearJson);
    if (!json || !json->is_object()) return damaged();
    LobbyClear clear;
    for (const auto& [name, value] :
         {std::pair{"agency", &clear.agency}, std::pair{"device", &clear.device},
          std::pair{"recovery_box", &clear.recoveryBox}}) {
        const auto found = json->find(name);
        if (found == json->end() || !found->is_string()) return damaged();
        *value = found->get<std::string>();
    }
    auto box = fromBase64Url(clear.recoveryBox);
    if (!box) return damaged();
    clear.recoveryBox = *box;
    return clear;
}

bool isDisplayText(std::string_view text) {
    return text.size() <= kDisplayTextMaxBytes && isUtf8(text);
}

bool isWellFormed(const NameCard& card) {
    return isUuid(card.person) && isDisplayText(card.name) && isDisplayText(card.kana) &&
           isDisplayText(card.nickname) && isDisplayText(card.initial) && isDisplayText(card.mark);
}

bool isWellFormed(const LobbySettings& settings) {
    return isWord(settings.language) && isWord(settings.ruby) && isWord(settings.palette) &&
           settings.textScalePercent >= kMinTextScalePercent &&
           settings.textScalePercent <= kMaxTextScalePercent;
}

NameCard trimmedFor(sync::Protection protection, NameCard card) {
    if (card.initial.empty()) {
        card.initial = firstCharacter(card.nickname.empty() ? card.name : card.nickname);
    }
    if (protection == sync::Protection::Passphrase) {
        card.name.clear();
        card.kana.clear();
    }
    return card;
}

}  // namespace ayumi::store
