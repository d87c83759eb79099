#include "mobile/store/vault/lobby_text.h"

#include <utility>

#include "shared/base/json.h"
#include "shared/base/uuid.h"

namespace ayumi::store {

namespace {

constexpr std::size_t kPublicKeySize = 32;
constexpr TimeMs kLongestWaitMs = 60 * 60 * 1000;
constexpr TimeMs kLatestMs = TimeMs{1} << 52;

// Thrown and caught in this file alone: one way out of many small reads.
struct Damaged {};

const Json& member(const Json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end()) throw Damaged{};
    return *found;
}

std::string text(const Json& object, const char* name) {
    const Json& value = member(object, name);
    if (!value.is_string()) throw Damaged{};
    return value.get<std::string>();
}

std::int64_t number(const Json& object, const char* name, std::int64_t min, std::int64_t max) {
    const Json& value = member(object, name);
    if (!value.is_number_integer()) throw Damaged{};
    const auto read = value.get<std::int64_t>();
    if (read < min || read > max) throw Damaged{};
    return read;
}

Bytes bytes(const Json& object, const char* name) {
    auto decoded = fromBase64Url(text(object, name));
    if (!decoded) throw Damaged{};
    return *decoded;
}

template <class T>
T required(const T* found) {
    if (!found) throw Damaged{};
    return *found;
}

template <class T>
T required(Result<T> read) {
    if (!read) throw Damaged{};
    return std::move(read).value();
}

Json wrapJson(const Wrap& wrap) {
    return {{"salt", toBase64Url(wrap.salt)}, {"box", toBase64Url(wrap.box)}};
}

Wrap readWrap(const Json& object) {
    Wrap wrap{bytes(object, "salt"), bytes(object, "box")};
    if (wrap.salt.size() != kSaltSize) throw Damaged{};
    return wrap;
}

Lockout readLockout(const Json& json, TimeMs monotonicMs) {
    const auto wrong = static_cast<int>(number(json, "wrong", 0, kTriesInAll));
    const TimeMs wait = number(json, "wait_ms", 0, kLongestWaitMs);
    return {wrong, wait > 0 ? monotonicMs + wait : 0};
}

Json personJson(const LobbyPerson& person, TimeMs monotonicMs) {
    const NameCard& card = person.card;
    Json json{{"person", card.person},
              {"role", records::nameOf(card.role)},
              {"name", card.name},
              {"kana", card.kana},
              {"nickname", card.nickname},
              {"initial", card.initial},
              {"mark", card.mark},
              {"secret", nameOf(person.secretKind)},
              {"key", person.key},
              {"public", toBase64Url(person.publicKey)},
              {"seed", wrapJson(person.seed)},
              {"wrong", person.lockout.wrong},
              {"wait_ms", person.lockout.remainingMs(monotonicMs)}};
    if (person.database) json["database"] = wrapJson(*person.database);
    if (!person.reset.by.empty()) {
        json["reset"] = {{"by", person.reset.by},
                         {"at", person.reset.atMs},
                         {"told", person.reset.told},
                         {"refused", person.reset.refused}};
    }
    return json;
}

KeyReset readReset(const Json& json) {
    const Json& told = member(json, "told");
    if (!told.is_boolean() || !isUuid(text(json, "by"))) throw Damaged{};
    return {text(json, "by"), number(json, "at", 0, kLatestMs), told.get<bool>(),
            text(json, "refused")};
}

LobbyPerson readPerson(const Json& json, TimeMs monotonicMs) {
    LobbyPerson person;
    person.card = {text(json, "person"),   required(records::findRole(text(json, "role"))),
                   text(json, "name"),     text(json, "kana"),
                   text(json, "nickname"), text(json, "initial"),
                   text(json, "mark")};
    person.secretKind = required(findSecretKind(text(json, "secret")));
    person.key = text(json, "key");
    person.publicKey = bytes(json, "public");
    person.seed = readWrap(member(json, "seed"));
    if (json.contains("database")) person.database = readWrap(json["database"]);
    person.lockout = readLockout(json, monotonicMs);
    if (json.contains("reset")) person.reset = readReset(json["reset"]);
    if (!isUuid(person.card.person) || !isUuid(person.key) ||
        person.publicKey.size() != kPublicKeySize) {
        throw Damaged{};
    }
    return person;
}

Json settingsJson(const LobbySettings& settings) {
    return {{"language", settings.language},
            {"ruby", settings.ruby},
            {"palette", settings.palette},
            {"text_scale_percent", settings.textScalePercent}};
}

LobbySettings readSettings(const Json& json) {
    return {text(json, "language"), text(json, "ruby"), text(json, "palette"),
            static_cast<int>(
                number(json, "text_scale_percent", kMinTextScalePercent, kMaxTextScalePercent))};
}

std::map<std::string, LobbySettings, std::less<>> readLooks(const Json& json) {
    std::map<std::string, LobbySettings, std::less<>> looks;
    if (!json.is_object()) throw Damaged{};
    for (const auto& [person, look] : json.items()) {
        if (!isUuid(person)) throw Damaged{};
        looks[person] = readSettings(look);
    }
    return looks;
}

std::set<std::string, std::less<>> readPersons(const Json& json) {
    std::set<std::string, std::less<>> persons;
    if (!json.is_array()) throw Damaged{};
    for (const Json& person : json) {
        if (!person.is_string() || !isUuid(person.get<std::string>())) throw Damaged{};
        persons.insert(person.get<std::string>());
    }
    return persons;
}

Lobby readLobby(const Json& json, TimeMs monotonicMs) {
    Lobby lobby;
    lobby.recoveryPublicKey = bytes(json, "recovery_public");
    lobby.agencyName = text(json, "agency_name");
    lobby.protection = required(sync::readProtection(text(json, "protection")));
    lobby.use = required(sync::readDeviceUse(text(json, "use")));
    lobby.owner = text(json, "owner");
    lobby.settings = readSettings(member(json, "settings"));
    lobby.pending = bytes(json, "pending");
    if (json.contains("looks")) lobby.looks = readLooks(json["looks"]);
    if (json.contains("first_help_read")) {
        lobby.firstHelpRead = readPersons(json["first_help_read"]);
    }
    const Json& people = member(json, "people");
    if (json.contains("recovery")) lobby.recovery = readLockout(json["recovery"], monotonicMs);
    if (lobby.recoveryPublicKey.size() != kPublicKeySize || !people.is_array()) throw Damaged{};
    for (const Json& person : people) lobby.people.push_back(readPerson(person, monotonicMs));
    if (!json.contains("statements")) return lobby;
    if (!json["statements"].is_array()) throw Damaged{};
    for (const Json& statement : json["statements"]) {
        lobby.statements.push_back({text(statement, "key"), text(statement, "text")});
    }
    return lobby;
}

}  // namespace

std::string writeLobbyText(const Lobby& lobby, TimeMs monotonicMs) {
    Json people = Json::array();
    for (const LobbyPerson& person : lobby.people) {
        people.push_back(personJson(person, monotonicMs));
    }
    Json json{{"recovery_public", toBase64Url(lobby.recoveryPublicKey)},
              {"agency_name", lobby.agencyName},
              {"protection", sync::nameOf(lobby.protection)},
              {"use", sync::nameOf(lobby.use)},
              {"owner", lobby.owner},
              {"settings", settingsJson(lobby.settings)},
              {"pending", toBase64Url(lobby.pending)},
              {"people", std::move(people)}};
    if (lobby.recovery.wrong > 0) {
        json["recovery"] = {{"wrong", lobby.recovery.wrong},
                            {"wait_ms", lobby.recovery.remainingMs(monotonicMs)}};
    }
    for (const auto& [person, look] : lobby.looks) json["looks"][person] = settingsJson(look);
    for (const auto& person : lobby.firstHelpRead) json["first_help_read"].push_back(person);
    for (const OpenStatement& statement : lobby.statements) {
        json["statements"].push_back({{"key", statement.key}, {"text", statement.text}});
    }
    return canonical(json);
}

Result<Lobby> readLobbyText(std::string_view text, TimeMs monotonicMs) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return Error{"lobby_damaged", {}};
    try {
        return readLobby(*json, monotonicMs);
    } catch (const Damaged&) {
        return Error{"lobby_damaged", {}};
    }
}

}  // namespace ayumi::store
