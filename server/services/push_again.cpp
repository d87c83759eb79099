// What is judged a second time: sign-offs that waited, changes that a person released, and what an
// earlier build could not judge.
#include "server/services/push.h"
#include "server/services/release.h"
#include "shared/records/validation.h"

namespace ayumi::services {

namespace {

constexpr const char* kWaits = "waits";
constexpr const char* kConsentMissing = "consent_missing";
constexpr const char* kConsentKind = "consent";

// Held until something else comes, and then judged by itself.
bool waitsForOthers(std::string_view code) { return code == kWaits || code == kConsentMissing; }

}  // namespace

StoredChanges PushBatch::storedChanges(const std::set<std::string>& ids) {
    loadChanges(ids);
    StoredChanges found;
    for (const auto& id : ids) {
        const auto row = m_changes.find(id);
        if (row != m_changes.end()) found.emplace(id, &row->second);
    }
    return found;
}

std::vector<sync::StandingDecision> PushBatch::signedOver(const sync::Change& change) {
    std::vector<sync::StandingDecision> decisions;
    for (const auto& id : signOffsOver(change, m_kinds, m_book.agency().agency)) {
        const Touched* signOff = touched(id);
        if (signOff == nullptr) continue;
        for (auto& one : sync::standingDecisions(&signOff->state, "signed")) {
            decisions.push_back(std::move(one));
        }
    }
    return decisions;
}

const sync::RecordState* PushBatch::releaseOf(const std::string& change) {
    const records::Kind* kind = m_kinds.find(kReleaseKind);
    if (kind == nullptr) return nullptr;
    const auto id = naturalRecordId(*kind, m_book.agency().agency, "", "", change);
    loadRecords({id});
    const Touched* release = touched(id);
    return release == nullptr ? nullptr : &release->state;
}

bool PushBatch::isReleased(const sync::Change& change, const std::string& code) {
    if (!isReleasable(code)) return false;
    const sync::RecordState* release = releaseOf(change.id);
    if (release == nullptr) return false;
    const auto roleOf = [this](std::string_view person) { return m_facts->roleOf(person); };
    const auto releaser = releaserIn(*release, roleOf);
    return releaser && mayRelease(*releaser, change, m_kinds, *m_facts, m_nowMs);
}

void PushBatch::wait(const storage::ChangeRow& row) {
    if (row.code == kWaits && m_waiting) (*m_waiting)[row.args.at("change")].insert(row.id);
}

// After a change was applied: what waited for it, or was released by it.
void PushBatch::followUp(const sync::Change& change) {
    if (!m_waiting) {
        m_waiting.emplace();
        for (const auto& held : m_writer.heldWith(kWaits)) {
            (*m_waiting)[held.args.at("change")].insert(held.id);
        }
        for (const auto& id : m_newChanges) wait(m_changes.at(id));
    }
    if (change.kind == kReleaseKind) judgeAgain(change.about);
    if (change.kind == kConsentKind) {
        for (const auto& id : heldForConsent(change.participant)) judgeAgain(id);
    }
    const auto waiting = m_waiting->extract(change.id);
    if (waiting.empty()) return;
    for (const auto& id : waiting.mapped()) judgeAgain(id);
}

std::set<std::string> PushBatch::heldForConsent(const std::string& participant) {
    std::set<std::string> ids;
    const auto look = [&](const std::string& id, const Json& args) {
        if (textOf(args, "participant") == participant) ids.insert(id);
    };
    for (const auto& held : m_writer.heldWith(kConsentMissing)) {
        look(held.id, held.args);
    }
    for (const auto& id : m_newChanges) {
        const auto& row = m_changes.at(id);
        if (row.code == kConsentMissing) look(id, row.args);
    }
    return ids;
}

// With the records it bears on; nothing if it is not held, or kept beside: the id is another's.
std::optional<PushBatch::HeldOne> PushBatch::heldOne(const std::string& id) {
    loadChanges({id});
    const auto known = m_changes.find(id);
    if (known == m_changes.end()) return std::nullopt;
    HeldOne one{known->second, nullptr, {}};
    if (one.row.verdict != nameOf(sync::VerdictKind::Quarantined)) return std::nullopt;
    auto restored = sync::restoreChange(one.row.body, one.row.signature);
    if (!restored || restored->id != id) return std::nullopt;
    one.change = std::make_shared<const sync::Change>(std::move(*restored));
    std::set<std::string> records{one.change->record};
    for (auto& over : signOffsOver(*one.change, m_kinds, m_book.agency().agency)) {
        records.insert(over);
    }
    loadRecords(std::move(records));
    const storage::KeyRow* key = findKey(one.change->key);
    if (key != nullptr && sync::verifyChange(*one.change, key->publicKey)) {
        one.checked.publicKey = key->publicKey;
    }
    return one;
}

void PushBatch::judgeAgain(const std::string& id) {
    auto one = heldOne(id);
    if (!one) return;
    const bool waited = waitsForOthers(one->row.code);
    if (!waited && !isReleased(*one->change, one->row.code)) return;
    const storage::DeviceRow answeredFor;  // who carried it was judged, or released
    const auto why = whyHeld(*one->change, one->checked, one->row, answeredFor,
                             waited ? Answered::Arrival : Answered::Released);
    judgedAgain(std::move(*one), why);
}

void PushBatch::judgeAsItCame(const std::string& id) {
    auto one = heldOne(id);
    if (!one) return;
    const storage::DeviceRow answeredFor;
    const auto why = whyHeldAndNotReleased(*one->change, one->checked, one->row, answeredFor,
                                           Answered::Carrier);
    judgedAgain(std::move(*one), why);
}

std::vector<std::string> PushBatch::judgeLearnt(const std::vector<std::string>& ids) {
    for (const auto& id : ids) judgeAsItCame(id);
    std::vector<std::string> audiences;
    store(audiences);
    return audiences;
}

void PushBatch::judgedAgain(HeldOne one, const std::optional<Error>& why) {
    storage::ChangeRow& row = one.row;
    m_judgedAgain.insert(row.id);
    if (!why) {
        take(row, one.change, m_book.agency().number + 1);
        m_book.note("verdict", {{"change", row.id}, {"verdict", row.verdict}});
        return followUp(*one.change);
    }
    const bool otherwise = row.code != why->code;
    row.code = why->code;
    row.args = why->args;
    remember(row);
    wait(row);
    if (!otherwise) return;
    m_book.note("verdict", {{"change", row.id}, {"verdict", row.verdict}, {"code", row.code}});
}

void PushBatch::renew(std::vector<sync::Verdict>& verdicts) const {
    for (auto& verdict : verdicts) {
        const bool mayChange =
            isReleasable(verdict.reason.code) || waitsForOthers(verdict.reason.code);
        if (!mayChange || !m_judgedAgain.contains(verdict.change)) continue;
        verdict =
            verdictOf(m_changes.at(verdict.change), verdict.kind == sync::VerdictKind::Duplicate);
    }
}

}  // namespace ayumi::services
