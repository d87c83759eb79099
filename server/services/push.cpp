#include "server/services/push.h"

#include <algorithm>

#include "server/services/record_rows.h"

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
                     FactsPtr facts, TimeMs nowMs, int knownFormat)
    : m_writer(writer),
      m_book(book),
      m_kinds(kinds),
      m_facts(std::move(facts)),
      m_nowMs(nowMs),
      m_knownFormat(knownFormat) {}

PushOutcome PushBatch::apply(const PreparedPush& push) {
    PushOutcome outcome;
    auto carrier = m_writer.device(push.device).value();
    load(push);
    for (const auto& prepared : push.changes) {
        outcome.response.verdicts.push_back(judge(prepared, carrier));
    }
    renew(outcome.response.verdicts);
    noteDeviceNumbers(push, carrier);
    store(outcome.audiences);
    if (carrier.state == "active") outcome.response.states = readableStates(push);
    outcome.response.wipe = carrier.state != "active";
    outcome.response.forked = carrier.forked;
    outcome.response.timeMs = m_nowMs;
    return outcome;
}

void PushBatch::store(std::vector<std::string>& audiences) {
    std::vector<storage::ChangeRow> rows;
    for (const auto& id : m_newChanges) rows.push_back(m_changes.at(id));
    if (!rows.empty()) m_writer.putChanges(rows);
    storeRecords(audiences);
    if (m_book.agency().factsNumber > m_book.agency().scopeNumber) {
        refreshScope(m_writer, m_book, *m_facts, m_nowMs);
        m_scopeMoved = true;
    }
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
    loadErased(push);
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
        m_records.emplace(row.record, Touched{stateOf(row), true, false});
    }
}

// What came as a text is told by the text's hash: its sender may know no more of it.
sync::Verdict PushBatch::judge(const PreparedChange& prepared, const storage::DeviceRow& carrier) {
    auto verdict = prepared.change            ? judgeOne(prepared, carrier)
                   : prepared.draft.is_null() ? keepUnread(prepared, carrier.device)
                                              : keepDraft(prepared, carrier.device);
    if (!prepared.text.empty()) verdict.change = toHex(sha256(prepared.text));
    return verdict;
}

sync::Verdict PushBatch::judgeOne(const PreparedChange& prepared,
                                  const storage::DeviceRow& carrier) {
    const sync::ChangePtr& change = prepared.change;
    if (const auto erased = answerIfErased(change->id)) return *erased;
    if (const auto* before = known(change->id)) {
        const bool same = before->body == change->body && before->signature == change->signature;
        if (!same) return keepBeside(*change, {"id_reused", {}});
        // Held because of who carried it, and now somebody else does. It came when it came first.
        const bool forItsCarrier = before->code == "device_revoked" && carrier.state == "active";
        if (forItsCarrier) judgeAsItCame(change->id);
        return verdictOf(m_changes.at(change->id), true);
    }
    storage::ChangeRow row = received(change->id, *change);
    const auto why =
        whyHeldAndNotReleased(*change, prepared.checked, row, carrier, Answered::Nothing);
    // What nobody is known to have signed must not take the id of the change that has it by right.
    if (why && whyUnsigned(*change, prepared.checked, findKey(change->key))) {
        return keepBeside(*change, *why);
    }
    enter(row, why);
    if (why) {
        wait(row);
        return verdictOf(row, false);
    }
    take(row, change, row.number);
    followUp(*change);
    return verdictOf(row, false);
}

std::optional<Error> PushBatch::whyHeld(const sync::Change& change, const CheckedSignature& checked,
                                        const storage::ChangeRow& times,
                                        const storage::DeviceRow& carrier, Answered answered) {
    const Touched* record = touched(change.record);
    // A record of several people that is kept for the others goes on.
    const bool goesOn = !change.people.empty() && record != nullptr;
    if (!goesOn && isOfErased(change)) return Error{"no_right", {{"person", change.author}}};
    const JudgeContext context{m_writer,
                               m_kinds,
                               *m_facts,
                               m_book.agency(),
                               carrier,
                               answered == Answered::Carrier ? times.receivedAtMs : m_nowMs,
                               [this](const std::string& key) { return findKey(key); },
                               [this](const auto& ids) { return storedChanges(ids); },
                               m_knownFormat,
                               answered};
    return whyQuarantined(change, checked, record != nullptr ? &record->state : nullptr,
                          times.cappedMs, context);
}

std::optional<Error> PushBatch::whyHeldAndNotReleased(const sync::Change& change,
                                                      const CheckedSignature& checked,
                                                      const storage::ChangeRow& times,
                                                      const storage::DeviceRow& carrier,
                                                      Answered answered) {
    const auto why = whyHeld(change, checked, times, carrier, answered);
    if (!why || !isReleased(change, why->code)) return why;
    return whyHeld(change, checked, times, carrier, Answered::Released);
}

// Puts the change into its record, as of entry `number`, and the verdict into its row.
void PushBatch::take(storage::ChangeRow& row, const sync::ChangePtr& change, std::int64_t number) {
    const auto signedOnes = signedOver(*change);
    const Touched* before = touched(change->record);
    const auto stood = before != nullptr && !signedOnes.empty() ? sync::coversOf({&before->state})
                                                                : sync::Covers();
    applyChange(change, row.cappedMs, number);
    const auto& state = m_records.at(change->record).state;
    // Settling comes before signing again: a change that is both is told to be contested.
    auto verdict = sync::VerdictKind::Applied;
    if (isContested(state))
        verdict = sync::VerdictKind::Contested;
    else if (amends(stood, state, signedOnes))
        verdict = sync::VerdictKind::Amendment;
    row.verdict = nameOf(verdict);
    row.code.clear();
    row.args = Json::object();
    remember(row);
}

sync::Verdict PushBatch::keepUnread(const PreparedChange& prepared, const std::string& device) {
    const std::string id = "unread/" + toHex(sha256(prepared.text));
    if (const auto erased = answerIfErased(id)) return *erased;
    const bool repeated = known(id) != nullptr;
    if (!repeated) {
        storage::ChangeRow row = received(id, prepared.text, {});
        row.device = device;
        Error why{"unreadable", prepared.refusal.args};
        if (!prepared.refusal.code.empty()) why.args["why"] = prepared.refusal.code;
        enter(row, why);
    }
    return verdictOf(m_changes.at(id), repeated);
}

// What a person had begun on a tablet that was then revoked: kept as it was, for a supervisor to
// read. The box is another one each time it is sent, what is in it is not.
sync::Verdict PushBatch::keepDraft(const PreparedChange& prepared, const std::string& device) {
    const std::string content = canonical(prepared.draft);
    const std::string id = "draft/" + toHex(sha256(content));
    if (const auto erased = answerIfErased(id)) return *erased;
    const bool repeated = known(id) != nullptr;
    if (!repeated) {
        storage::ChangeRow row = received(id, content, {});
        row.device = device;
        Error why{"draft_of_revoked", {}};
        for (const char* name : {"person", "page", "audience"}) {
            const auto found = prepared.draft.find(name);
            if (found != prepared.draft.end() && found->is_string()) {
                why.args[name] = found->get<std::string>();
            }
        }
        if (why.args.contains("person")) row.author = why.args.at("person");
        enter(row, why);
    }
    return verdictOf(m_changes.at(id), repeated);
}

// Same id, other bytes: both are kept (sync.md, exchanges 7).
sync::Verdict PushBatch::keepBeside(const sync::Change& change, const Error& why) {
    const std::string id = change.id + '/' + toHex(change.bodyHash());
    const bool repeated = known(id) != nullptr;
    if (!repeated) {
        storage::ChangeRow row = received(id, change);
        enter(row, why);
    }
    auto verdict = verdictOf(m_changes.at(id), repeated);
    verdict.change = change.id;
    return verdict;
}

storage::ChangeRow PushBatch::received(const std::string& id, std::string_view body,
                                       std::string_view signature) const {
    storage::ChangeRow row;
    row.id = id;
    row.body = body;
    row.signature = signature;
    row.receivedAtMs = m_nowMs;
    row.cappedMs = m_nowMs;
    return row;
}

storage::ChangeRow PushBatch::received(const std::string& id, const sync::Change& change) const {
    storage::ChangeRow row = received(id, change.body, change.signature);
    row.record = change.record;
    row.author = change.author;
    row.device = change.device;
    row.deviceNumber = change.number;
    row.cappedMs = std::min(change.madeAtMs, m_nowMs);
    return row;
}

void PushBatch::enter(storage::ChangeRow& row, const std::optional<Error>& quarantine) {
    row.number = m_book.received(row.id, row.body, row.signature);
    if (quarantine) {
        row.verdict = nameOf(sync::VerdictKind::Quarantined);
        row.code = quarantine->code;
        row.args = quarantine->args;
        m_book.note("verdict", {{"change", row.id}, {"verdict", row.verdict}, {"code", row.code}});
    }
    remember(row);
}

void PushBatch::remember(const storage::ChangeRow& row) {
    m_newChanges.insert(row.id);
    m_changes.insert_or_assign(row.id, row);
}

const storage::ChangeRow* PushBatch::known(const std::string& id) {
    auto found = m_changes.find(id);
    if (found == m_changes.end() && id.find('/') != std::string::npos) {
        for (auto& row : m_writer.changes({id})) m_changes.emplace(id, std::move(row));
        found = m_changes.find(id);
    }
    return found == m_changes.end() ? nullptr : &found->second;
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
        auto& agency = m_book.agency();
        const bool scopeHolds = !records::Facts::concernsScope(change->kind) &&
                                agency.scopeNumber >= agency.factsNumber;
        agency.factsNumber = number;
        if (scopeHolds) agency.scopeNumber = number;
    }
    record.facts = m_facts;
}

}  // namespace ayumi::services
