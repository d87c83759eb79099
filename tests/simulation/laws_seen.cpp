// Laws 6, 8 and 9: who writes, what lies on which tablet in the end, and the log itself.
#include <algorithm>

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/simulation/laws.h"

namespace ayumi::simulation {

// What is applied was written by somebody who had the right at some time that still counts, or a
// supervisor answered for it.
void Laws::nobodyWritesWhatIsNotTheirs() {
    for (const auto& [id, change] : m_changes) {
        if (!m_history.saved.contains(id)) continue;  // the office's
        const auto arrived = cameMs(m_rows.at(id));
        const bool may = mayHaveWritten(change->author, *change, arrived) &&
                         mayHaveWritten(change->signer(), *change, arrived);
        if (!may && !wasReleased(id)) {
            fail("6 nobody writes what is not theirs", change->kind + ' ' + id);
        }
    }
}

// `records`: those that stood when it was judged.
std::string Laws::missingConsent(const sync::Change& change, TimeMs cappedMs,
                                 const std::map<std::string, reference::Record>& records) const {
    reference::Consents consents;
    for (const auto& [id, record] : records) {
        const auto& any = *record.changes.begin()->second;
        if (any.kind != "consent" || any.participant != change.participant) continue;
        consents.push_back(reference::shownIn(record, ranks("consent")));
    }
    return reference::missingConsent(change.kind, change.set, consents, dayOf(cappedMs),
                                     reference::LastDay::Counts);
}

// Applies everything once more, in the log's order: a consent counts from the entry that has it.
void Laws::nothingIsWrittenWithoutConsent() {
    std::map<std::string, reference::Record> consents;
    for (const auto& [number, id] : m_applied) {
        if (!m_changes.contains(id)) continue;
        const auto& change = m_changes.at(id);
        if (change->kind == "consent") {
            auto changes = consents[change->record].changes;
            changes[id] = change;
            consents[change->record] = reference::foldOf(std::move(changes));
        }
        const auto missing = missingConsent(*change, m_rows.at(id).cappedMs, consents);
        if (missing.empty()) continue;
        fail("6 nothing without consent", change->kind + ' ' + id + " needs " + missing);
    }
}

bool Laws::wasReleased(const std::string& id) const {
    return std::any_of(m_changes.begin(), m_changes.end(), [&](const auto& one) {
        const auto& change = *one.second;
        return change.kind == "release" && change.about == id &&
               change.set.at("decision") == "released";
    });
}

bool Laws::mayHaveWritten(const std::string& person, const sync::Change& change,
                          TimeMs atMs) const {
    if (m_truth.may('w', person, change.kind, change.participant, atMs)) return true;
    if (!reference::allows('w', change.kind, m_truth.roleOf(person))) return false;
    const auto end = m_truth.assignmentEndMs(person, change.participant);
    return end && atMs <= *end + kBelievedMs;
}

// Every tablet holds the server's bytes of everything its people may read, and nothing else; a
// revoked one holds nothing.
void Laws::tabletsHoldWhatIsTheirs() {
    const auto mayRead = [&](const SimTablet& tablet, const std::string& kind,
                             const std::string& participant) {
        return m_truth.mayReadOn(tablet.device(), kind, participant, m_stage.clock.nowMs());
    };
    for (const auto& [tablet, file] : m_living) {
        if (m_truth.taken.contains(tablet->device())) {
            fail("6 nobody reads what is not theirs", tablet->name + " was not wiped");
            continue;
        }
        for (const auto& [record, row] : m_states) {
            if (!mayRead(*tablet, row.kind, row.participant)) continue;
            const auto held = file.states.find(record);
            if (held == file.states.end()) {
                fail("8 a pull never skips", tablet->name + " lacks " + row.state);
            } else if (held->second != row.state) {
                fail("9 it heals", tablet->name + " holds other bytes of " + record);
            }
        }
        for (const auto& [record, state] : file.states) {
            const auto row = m_states.find(record);
            if (row == m_states.end()) {
                fail("9 it heals", tablet->name + " holds what the log does not: " + state);
            } else if (!mayRead(*tablet, row->second.kind, row->second.participant)) {
                fail("6 nobody reads what is not theirs", tablet->name + " holds " + state);
            }
        }
        for (const auto& [id, own] : file.changes) {
            const auto saved = m_history.saved.find(id);
            if (own.sealed || saved == m_history.saved.end()) continue;
            const auto& change = *saved->second.change;
            if (mayRead(*tablet, change.kind, change.participant)) continue;
            fail("6 nobody reads what is not theirs",
                 tablet->name + " keeps in plain text " + change.kind + ' ' + id);
        }
    }
}

// ... and shows it as the reference would, with its marks.
void Laws::tabletsShowIt() {
    constexpr int kContested = 2;
    constexpr int kVoid = 4;
    for (const auto& [tablet, file] : m_living) {
        for (const auto& [id, shown] : file.shown) {
            const auto record = m_records.find(id);
            if (record == m_records.end()) continue;
            const auto& kind = record->second.changes.begin()->second->kind;
            const int marks = (reference::contestedIn(record->second).empty() ? 0 : kContested) |
                              (reference::standingVoids(record->second).empty() ? 0 : kVoid);
            const bool same = shown == reference::shownIn(record->second, ranks(kind));
            if (!same || file.marks.at(id) != marks) {
                fail("4 screen", tablet->name + " shows " + shown.dump() + " of " + id +
                                     ", marked " + std::to_string(file.marks.at(id)));
            }
        }
    }
}

// Exchanges 6: two changes with one number of one device mark it. What waits for its key may come
// from anybody: it need not mark, but it explains a mark.
void Laws::clonesAreNoticed() {
    using Numbers = std::map<std::int64_t, std::set<std::string>>;
    std::map<std::string, Numbers> proven;
    std::map<std::string, Numbers> all;
    for (const auto& [id, row] : m_rows) {
        if (row.deviceNumber <= 0) continue;
        all[row.device][row.deviceNumber].insert(row.body);
        if (row.code != "unknown_key") proven[row.device][row.deviceNumber].insert(row.body);
    }
    const auto twice = [](const Numbers& used) {
        return std::any_of(used.begin(), used.end(),
                           [](const auto& one) { return one.second.size() > 1; });
    };
    for (const auto& device : m_reader->devices()) {
        if (device.forked ? twice(all[device.device]) : !twice(proven[device.device])) continue;
        fail("7 clones are noticed",
             device.device + (device.forked ? " is marked" : " is not marked"));
    }
}

// Laws 5, 7 and 8: numbers, chain, signatures, digests of signed days, states made anew.
void Laws::theLogHolds() {
    const auto result = services::verifyLog(
        *m_reader, m_stage.founded.kinds, (*m_stage.server).services().keys.registration.publicKey);
    for (const auto& problem : result.problems) fail("5 7 8 verify", problem.code);
}

}  // namespace ayumi::simulation
