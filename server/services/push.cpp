#include "server/services/push.h"

#include <algorithm>

namespace ayumi::services {

sync::Verdict verdictOf(const storage::ChangeRow& row, bool repeated) {
    sync::VerdictKind kind = sync::VerdictKind::Applied;
    for (const auto one : {sync::VerdictKind::Applied, sync::VerdictKind::Contested,
                           sync::VerdictKind::Amendment, sync::VerdictKind::Quarantined}) {
        if (row.verdict == nameOf(one)) kind = one;
    }
    sync::Verdict verdict{row.id, kind, std::nullopt, {}};
    if (kind == sync::VerdictKind::Quarantined) {
        verdict.reason.code = row.code;
        for (const auto& [name, value] : row.args.items()) {
            verdict.reason.args[name] = value.get<std::string>();
        }
    }
    if (repeated) {
        verdict.first = kind;
        verdict.kind = sync::VerdictKind::Duplicate;
    }
    return verdict;
}

PushBatch::PushBatch(storage::Writer& writer, LogBook& book, const records::KindTable& kinds,
                     FactsPtr facts, TimeMs nowMs)
    : m_writer(writer),
      m_book(book),
      m_kinds(kinds),
      m_facts(std::move(facts)),
      m_nowMs(nowMs) {}

PushOutcome PushBatch::apply(const PreparedPush& push) {
    PushOutcome outcome;
    auto carrier = m_writer.device(push.device).value();
    load(push);
    for (const auto& prepared : push.changes) {
        outcome.response.verdicts.push_back(prepared.change ? judgeOne(prepared, carrier)
                                                            : keepUnread(prepared, push.device));
    }
    renew(outcome.response.verdicts);
    noteDeviceNumbers(push, carrier);
    std::vector<storage::ChangeRow> rows;
    for (const auto& id : m_newChanges) rows.push_back(m_changes.at(id));
    if (!rows.empty()) m_writer.putChanges(rows);
    storeRecords(outcome.audiences);
    if (m_book.agency().factsNumber > m_book.agency().scopeNumber) {
        refreshScope(m_writer, m_book, *m_facts, m_nowMs);
    }
    if (carrier.state == "active") outcome.response.states = readableStates(push);
    outcome.response.wipe = carrier.state != "active";
    outcome.response.timeMs = m_nowMs;
    return outcome;
}

void PushBatch::load(const PreparedPush& push) {
    std::set<std::string> ids;
    std::set<std::string> records;
    for (const auto& prepared : push.changes) {
        if (!prepared.change) continue;
        ids.insert(prepared.change->id);
        records.insert(prepared.change->record);
        const auto over = signOffsOver(*prepared.change, m_kinds, m_book.agency().agency);
        records.insert(over.begin(), over.end());
    }
    loadChanges(std::move(ids));
    loadRecords(std::move(records));
}

void PushBatch::loadChanges(std::set<std::string> ids) {
    std::erase_if(ids, [&](const std::string& id) { return m_changes.contains(id); });
    for (auto& row : m_writer.changes({ids.begin(), ids.end()})) {
        m_changes.emplace(row.id, std::move(row));
    }
}

void PushBatch::loadRecords(std::set<std::string> ids) {
    std::erase_if(ids, [&](const std::string& id) { return m_records.contains(id); });
    for (const auto& row : m_writer.records({ids.begin(), ids.end()})) {
        const auto object = Json::parse(row.state);
        auto state = sync::readState(object, [](const std::string&) { return nullptr; });
        Touched touched{std::move(state).value(), true, false};
        touched.state.kind = row.kind;
        touched.state.participant = row.participant;
        touched.state.day = row.day;
        touched.state.about = row.about;
        m_records.emplace(row.record, std::move(touched));
    }
}

sync::Verdict PushBatch::judgeOne(const PreparedChange& prepared,
                                  const storage::DeviceRow& carrier) {
    const sync::ChangePtr& change = prepared.change;
    const auto known = m_changes.find(change->id);
    if (known != m_changes.end()) {
        const bool same = known->second.body == change->body &&
                          known->second.signature == change->signature;
        return same ? verdictOf(known->second, true) : keepReused(*change, change->bodyHash());
    }
    const TimeMs cappedMs = std::min(change->madeAtMs, m_nowMs);
    auto why = whyHeld(*change, prepared.checked, cappedMs, carrier, Answered::Nothing);
    if (why && isReleased(*change, why->code)) {
        why = whyHeld(*change, prepared.checked, cappedMs, carrier, Answered::Released);
    }
    storage::ChangeRow row;
    row.id = change->id;
    row.body = change->body;
    row.signature = change->signature;
    row.record = change->record;
    row.author = change->author;
    row.device = change->device;
    row.deviceNumber = change->number;
    row.receivedAtMs = m_nowMs;
    row.cappedMs = cappedMs;
    row.number = m_book.received(change->id, change->body, change->signature);
    decide(row, change, why, row.number);
    if (why) {
        m_book.note("verdict", {{"change", row.id}, {"verdict", row.verdict}, {"code", row.code}});
    }
    remember(std::move(row));
    if (why) wait(m_changes.at(change->id));
    else followUp(*change);
    return verdictOf(m_changes.at(change->id), false);
}

std::optional<Error> PushBatch::whyHeld(const sync::Change& change,
                                        const CheckedSignature& checked, TimeMs cappedMs,
                                        const storage::DeviceRow& carrier, Answered answered) {
    const Touched* record = touched(change.record);
    const JudgeContext context{m_writer,
                               m_kinds,
                               *m_facts,
                               m_book.agency(),
                               carrier,
                               m_nowMs,
                               [this](const std::string& key) { return findKey(key); },
                               [this](const auto& ids) { return storedChanges(ids); },
                               answered};
    return whyQuarantined(change, checked, record != nullptr ? &record->state : nullptr, cappedMs,
                          context);
}

// The verdict goes into the row; an applied change into its record, as of entry `number`.
void PushBatch::decide(storage::ChangeRow& row, const sync::ChangePtr& change,
                       const std::optional<Error>& why, std::int64_t number) {
    row.code.clear();
    row.args = Json::object();
    if (why) {
        row.verdict = nameOf(sync::VerdictKind::Quarantined);
        row.code = why->code;
        row.args = why->args;
        return;
    }
    const auto signedOnes = signedOver(*change);
    const Touched* known = touched(change->record);
    const auto before = known != nullptr && !signedOnes.empty() ? sync::coversOf({&known->state})
                                                                : sync::Covers();
    applyChange(change, row.cappedMs, number);
    const auto& state = m_records.at(change->record).state;
    // Settling comes before signing again: a change that is both is told to be contested.
    auto verdict = sync::VerdictKind::Applied;
    if (isContested(state)) verdict = sync::VerdictKind::Contested;
    else if (amends(before, state, signedOnes)) verdict = sync::VerdictKind::Amendment;
    row.verdict = nameOf(verdict);
}

sync::Verdict PushBatch::keepUnread(const PreparedChange& prepared, const std::string& device) {
    const std::string hash = toHex(sha256(prepared.text));
    const std::string id = "unread/" + hash;
    auto known = m_writer.changes({id});
    const bool repeated = !known.empty() || m_changes.contains(id);
    if (!known.empty()) m_changes.emplace(id, known.front());
    if (!repeated) {
        storage::ChangeRow row;
        row.id = id;
        row.body = prepared.text;
        row.device = device;
        row.receivedAtMs = m_nowMs;
        row.cappedMs = m_nowMs;
        row.verdict = nameOf(sync::VerdictKind::Quarantined);
        row.code = "unreadable";
        if (!prepared.refusal.code.empty()) row.args["why"] = prepared.refusal.code;
        row.number = m_book.received(id, row.body, row.signature);
        remember(row);
    }
    auto verdict = verdictOf(m_changes.at(id), repeated);
    verdict.change = hash;
    return verdict;
}

// Same id, other bytes: both are kept (sync.md, exchanges 7).
sync::Verdict PushBatch::keepReused(const sync::Change& change, const Bytes& hash) {
    const std::string id = change.id + '/' + toHex(hash);
    if (!m_changes.contains(id)) {
        for (auto& row : m_writer.changes({id})) m_changes.emplace(id, std::move(row));
    }
    const bool repeated = m_changes.contains(id);
    if (!repeated) {
        storage::ChangeRow row;
        row.id = id;
        row.body = change.body;
        row.signature = change.signature;
        row.record = change.record;
        row.author = change.author;
        row.device = change.device;
        row.deviceNumber = change.number;
        row.receivedAtMs = m_nowMs;
        row.cappedMs = std::min(change.madeAtMs, m_nowMs);
        row.verdict = nameOf(sync::VerdictKind::Quarantined);
        row.code = "id_reused";
        row.number = m_book.received(id, row.body, row.signature);
        remember(row);
    }
    auto verdict = verdictOf(m_changes.at(id), repeated);
    verdict.change = change.id;
    return verdict;
}

void PushBatch::remember(storage::ChangeRow row) {
    m_newChanges.insert(row.id);
    const std::string id = row.id;
    m_changes.insert_or_assign(id, std::move(row));
}

const storage::KeyRow* PushBatch::findKey(const std::string& id) {
    auto [found, asked] = m_keys.try_emplace(id);
    if (asked) found->second = m_writer.key(id);
    return found->second ? &*found->second : nullptr;
}

PushBatch::Touched* PushBatch::touched(const std::string& record) {
    const auto found = m_records.find(record);
    return found == m_records.end() ? nullptr : &found->second;
}

void PushBatch::applyChange(const sync::ChangePtr& change, TimeMs cappedMs, std::int64_t number) {
    auto& record = m_records[change->record];
    if (!record.exists) record.state = sync::emptyState(*change);
    record.exists = true;
    record.changed = true;
    sync::fold(record.state, change, cappedMs);
    record.state.number = number;
    if (records::Facts::concerns(change->kind)) {
        // Facts hold at once: the next change of the batch may rest on them.
        const auto roleOf = [this](std::string_view person) { return m_facts->roleOf(person); };
        auto facts = std::make_shared<records::Facts>(*m_facts);
        facts->put(change->kind, change->record, change->participant,
                   sync::shownValues(record.state, roleOf));
        m_facts = std::move(facts);
        m_book.agency().factsNumber = number;
    }
}

}  // namespace ayumi::services
