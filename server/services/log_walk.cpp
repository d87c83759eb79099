#include "server/services/log_walk.h"

#include <algorithm>

#include "server/services/push.h"
#include "shared/base/crypto.h"
#include "shared/sync/chain.h"
#include "shared/sync/messages.h"
#include "shared/sync/registration.h"

namespace ayumi::services {

namespace {

Json memberObject(const Json& object, const char* name) {
    if (!object.is_object()) return {};
    const auto found = object.find(name);
    return found == object.end() ? Json() : *found;
}

bool isQuarantined(const std::string& verdict) {
    return verdict == nameOf(sync::VerdictKind::Quarantined);
}

// What the columns say of a change, against its signed bytes.
bool columnsFit(const storage::ChangeRow& row, const sync::Change& change) {
    return std::tie(row.record, row.author, row.device, row.deviceNumber) ==
               std::tie(change.record, change.author, change.device, change.number) &&
           row.id.substr(0, change.id.size()) == change.id &&
           row.cappedMs == cappedMsOf(change, row);
}

}  // namespace

TimeMs cappedMsOf(const sync::Change& change, const storage::ChangeRow& row) {
    return std::min(change.madeAtMs, row.receivedAtMs);
}

LogWalk::LogWalk(storage::Reader& reader, const records::KindTable& kinds,
                 std::string_view registrationKey)
    : m_reader(reader),
      m_kinds(kinds),
      m_registrationKey(registrationKey),
      m_chain(sync::chainStart()),
      m_facts{{0, std::make_shared<const records::Facts>()}} {}

void LogWalk::problem(const char* code, std::int64_t number,
                      std::map<std::string, std::string> args) {
    args["number"] = std::to_string(number);
    m_result.problems.push_back({code, std::move(args)});
}

void LogWalk::page(const std::vector<storage::LogRow>& rows) {
    std::vector<std::string> ids;
    for (const auto& row : rows) {
        if (!row.change.empty()) ids.push_back(row.change);
    }
    std::map<std::string, storage::ChangeRow> changes;
    for (auto& change : m_reader.changes(ids)) changes.emplace(change.id, std::move(change));
    for (const auto& row : rows) entry(row, changes);
}

void LogWalk::entry(const storage::LogRow& row,
                    const std::map<std::string, storage::ChangeRow>& changes) {
    ++m_result.entries;
    if (row.number != m_number + 1) problem("number_skipped", row.number);
    m_number = row.number;
    m_chain = sync::nextChainHash(m_chain, row.number, row.entryHash);
    if (m_chain != row.chain) problem("chain_broken", row.number);
    m_chain = row.chain;
    if (row.change.empty()) {
        if (sync::entryHash(row.body, row.mark) != row.entryHash) {
            problem("entry_altered", row.number);
        }
        return note(row);
    }
    settle();
    const auto found = changes.find(row.change);
    if (found == changes.end()) return problem("change_missing", row.number);
    change(row, found->second);
}

void LogWalk::change(const storage::LogRow& row, const storage::ChangeRow& stored) {
    ++m_result.changes;
    if (stored.verdict == kErasedVerdict) {
        if (stored.number != row.number || !stored.body.empty() || !stored.signature.empty()) {
            problem("entry_altered", row.number);
        }
        m_erased[stored.id] = row.number;
        return;
    }
    bool fits = stored.number == row.number &&
                sync::entryHash(stored.body, stored.signature) == row.entryHash;
    if (!stored.signature.empty()) {  // else it could not be read when it came
        const auto read = sync::restoreChange(stored.body, stored.signature);
        fits = fits && (!read || columnsFit(stored, *read));
    }
    if (!fits) problem("entry_altered", row.number);
    m_pending = stored;
    m_pending->number = row.number;
}

void LogWalk::note(const storage::LogRow& row) {
    const auto parsed = parseJson(row.body, sync::kMaxMessageDepth);
    const Json body = parsed ? *parsed : Json();
    if (row.what == "verdict") noteVerdict(row, body);
    settle();
    if (row.what == "key") noteKey(row, body);
    if (row.what == "device") noteDevice(row, body);
    if (row.what == "backup") noteBackup(row, body);
    if (row.what == "erasure") noteErasure(body);
    if (row.what == "agency") {
        const auto key = fromBase64Url(textOf(body, "registration_key"));
        if (!key || *key != m_registrationKey) problem("key_altered", row.number);
    }
}

void LogWalk::noteVerdict(const storage::LogRow& row, const Json& body) {
    const std::string id = textOf(body, "change");
    const bool quarantined = isQuarantined(textOf(body, "verdict"));
    if (m_pending && m_pending->id == id && quarantined) {
        PutAside aside{textOf(body, "code"), std::move(*m_pending), row.number};
        m_pending.reset();
        aside.row.body.clear();
        aside.row.signature.clear();
        m_putAside.insert_or_assign(id, std::move(aside));
        return;
    }
    settle();  // it came before what was judged again because of it
    const auto aside = m_putAside.find(id);
    if (aside == m_putAside.end()) return;
    aside->second.code = textOf(body, "code");
    if (quarantined || aside->second.released) return;
    aside->second.released = true;
    for (const auto& stored : m_reader.changes({id})) apply(stored, row.number);
}

void LogWalk::noteKey(const storage::LogRow& row, const Json& body) {
    if (textOf(body, "event") == "revoked") {
        const auto known = m_keys.find(textOf(body, "key"));
        if (known != m_keys.end()) known->second.revoked = true;
        return;
    }
    auto key = sync::readKeyCertificate(memberObject(body, "certificate"), m_registrationKey);
    if (!key) return problem("key_altered", row.number);
    const std::string id = key->key;
    m_keys.insert_or_assign(id, Key{std::move(*key), row.number});
}

void LogWalk::noteDevice(const storage::LogRow& row, const Json& body) {
    const std::string event = textOf(body, "event");
    if (event == "enrolled" || event == "came_back" || event == "renewed") {
        auto device =
            sync::readDeviceCertificate(memberObject(body, "certificate"), m_registrationKey);
        if (!device) return problem("device_altered", row.number);
        auto& known = m_devices[device->device];
        known.number = row.number;
        known.registration = std::move(*device);
    } else if (event == "revoked" || event == "stolen") {
        m_devices[textOf(body, "device")].state = event;
    }
}

void LogWalk::settle() {
    if (!m_pending) return;
    const storage::ChangeRow stored = std::move(*m_pending);
    m_pending.reset();
    if (isQuarantined(stored.verdict)) problem("verdict_altered", stored.number);
    apply(stored, stored.number);
}

void LogWalk::apply(const storage::ChangeRow& stored, std::int64_t number) {
    auto read = sync::restoreChange(stored.body, stored.signature);
    const auto key = read ? m_keys.find(read->key) : m_keys.end();
    const bool holds = key != m_keys.end() && read->id == stored.id &&
                       key->second.registration.person == read->signer() &&
                       key->second.registration.device == read->device &&
                       sync::verifyChange(*read, key->second.registration.publicKey);
    if (holds) {
        ++m_result.signatures;
    } else {
        problem("signature_wrong", stored.number);
    }
    if (!read) return;
    m_applied[read->record].push_back({number, stored.id});
    if (read->kind == kSignOffKind) m_signOffs.push_back({number, stored.id});
    const TimeMs cappedMs = cappedMsOf(*read, stored);
    if (records::Facts::concerns(read->kind)) {
        follow(std::make_shared<const sync::Change>(std::move(*read)), cappedMs, number);
    }
}

// As the writer keeps facts while it applies (push.cpp).
void LogWalk::follow(const sync::ChangePtr& change, TimeMs cappedMs, std::int64_t number) {
    auto [record, isNew] = m_factRecords.try_emplace(change->record);
    if (isNew) record->second = sync::emptyState(*change);
    sync::fold(record->second, change, cappedMs);
    const FactsPtr before = m_facts.rbegin()->second;
    const auto roleOf = [&](std::string_view person) { return before->roleOf(person); };
    auto facts = std::make_shared<records::Facts>(*before);
    facts->put(change->kind, change->record, change->participant,
               sync::shownValues(record->second, roleOf));
    // Only roles bear on what is shown, and they seldom change.
    if (facts->roles() != before->roles()) {
        m_facts[number] = std::move(facts);
    } else {
        m_facts.rbegin()->second = std::move(facts);
    }
}

FactsPtr LogWalk::factsAt(std::int64_t number) const {
    return std::prev(m_facts.upper_bound(number))->second;
}

const std::vector<AppliedChange>& LogWalk::appliedTo(const std::string& record) const {
    static const std::vector<AppliedChange> kNone;
    const auto found = m_applied.find(record);
    return found == m_applied.end() ? kNone : found->second;
}

std::vector<AppliedChange> LogWalk::takeAppliedTo(const std::string& record) {
    auto taken = m_applied.extract(record);
    return taken.empty() ? std::vector<AppliedChange>() : std::move(taken.mapped());
}

void LogWalk::finish() {
    settle();
    const auto agency = m_reader.agency();
    if (!agency || agency->number != m_number || agency->chain != m_chain ||
        agency->keptNumber != m_keptNumber || agency->keptEntry != m_keptEntry) {
        problem("head_altered", m_number);
    }
    checkVerdicts();
    checkErased();
    checkKeys();
    checkDevices();
    checkSignOffs();
}

void LogWalk::checkVerdicts() {
    for (const auto& [id, aside] : m_putAside) {
        const bool fits = aside.released
                              ? !isQuarantined(aside.row.verdict)
                              : isQuarantined(aside.row.verdict) && aside.row.code == aside.code;
        if (!fits) problem("verdict_altered", aside.row.number);
    }
    std::int64_t stored = m_reader.countChanges(kErasedVerdict);
    for (const auto kind : {sync::VerdictKind::Applied, sync::VerdictKind::Contested,
                            sync::VerdictKind::Amendment, sync::VerdictKind::Quarantined}) {
        stored += m_reader.countChanges(std::string(nameOf(kind)));
    }
    if (stored > m_result.changes) problem("change_unlogged", m_number);
}

void LogWalk::checkKeys() {
    auto missing = m_keys;
    for (const auto& row : m_reader.keys()) {
        const auto logged = missing.find(row.key);
        const auto certified = sync::readKeyCertificate(row.certificate, m_registrationKey);
        const auto fits = [&] {
            if (logged == missing.end() || !certified) return false;
            const auto& key = logged->second.registration;
            return std::tie(row.person, row.device, row.publicKey, row.registeredAtMs) ==
                       std::tie(key.person, key.device, key.publicKey, key.registeredAtMs) &&
                   certified->publicKey == key.publicKey && certified->key == row.key &&
                   row.revokedAtMs.has_value() == logged->second.revoked;
        };
        const std::int64_t number = logged == missing.end() ? m_number : logged->second.number;
        if (!fits()) problem("key_altered", number, {{"key", row.key}});
        missing.erase(row.key);
    }
    for (const auto& [id, key] : missing) problem("key_altered", key.number, {{"key", id}});
}

void LogWalk::checkDevices() {
    auto missing = m_devices;
    for (const auto& row : m_reader.devices()) {
        const auto logged = missing.find(row.device);
        if (logged == missing.end()) continue;  // the command line's own, which has no token
        const auto& device = logged->second;
        const bool fits =
            row.state == device.state &&
            (!device.registration || (row.publicKey == device.registration->publicKey &&
                                      row.tokenHash == device.registration->tokenHash));
        if (!fits) problem("device_altered", device.number, {{"device", row.device}});
        missing.erase(logged);
    }
    for (const auto& [id, device] : missing) {
        problem("device_altered", device.number, {{"device", id}});
    }
}

}  // namespace ayumi::services
