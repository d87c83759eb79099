// Laws 6, 8 and 9: who writes, what lies on which tablet in the end, and the log itself.
#include <algorithm>

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

// Kind, audience and day are those of every change of a record.
const sync::Change& firstOf(const reference::Record& record) {
    return *record.changes.begin()->second;
}

}  // namespace

// What is applied was written by somebody who had the right at some time that still counts, or a
// supervisor answered for it.
void Laws::nobodyWritesWhatIsNotTheirs() {
    for (const auto& [id, change] : m_changes) {
        if (!m_history.saved.contains(id)) continue;  // the office's
        const auto arrived = m_rows.at(id).receivedAtMs;
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
    if (!reference::needsConsent(change.kind, change.set)) return {};
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
    if (mayEnter(person, change) && !wasKnown(change.participant, judgedAt(change.id))) return true;
    if (!reference::allows('w', change.kind, m_truth.roleOf(person))) return false;
    const auto whom = reference::whomOf(change);
    return std::any_of(whom.begin(), whom.end(), [&](const auto& one) {
        if (m_truth.isEntered(one)) {
            if (m_truth.erased.contains(one)) return true;  // what gave the right went with them
            // Who waits for a consent keeps the right of when it came.
            return stoodTo(person, one, {m_cameAt.at(change.id), atMs}, Ended::Believed) ||
                   stoodTo(person, one, {judgedAt(change.id), atMs}, Ended::Believed);
        }
        if (m_truth.may('w', person, change.kind, {one}, atMs)) return true;
        const auto end = m_truth.assignmentEndMs(person, one);
        return end && atMs <= *end + kBelievedMs;
    });
}

// Every tablet holds the server's bytes of everything its people may read, and nothing else; a
// revoked one holds nothing.
void Laws::tabletsHoldWhatIsTheirs() {
    const auto mayRead = [&](const SimTablet& tablet, const sync::Change& change) {
        return m_truth.mayReadOn(tablet.device(), change.kind, reference::whomOf(change),
                                 m_stage.clock.nowMs());
    };
    for (const auto& living : m_living) {
        const auto& [tablet, file] = living;
        if (m_truth.taken.contains(tablet->device())) {
            fail("6 nobody reads what is not theirs", tablet->name + " was not wiped");
            continue;
        }
        for (const auto& [record, folded] : m_records) {
            const auto row = m_states.find(record);
            if (row == m_states.end() || !mayRead(*tablet, firstOf(folded))) continue;
            const auto held = file.states.find(record);
            if (held == file.states.end()) {
                fail("8 a pull never skips", tablet->name + " lacks " + row->second.state);
            } else if (held->second != row->second.state) {
                fail("9 it heals", tablet->name + " holds other bytes of " + record);
            }
        }
        for (const auto& [record, state] : file.states) {
            const auto folded = m_records.find(record);
            if (folded == m_records.end()) {
                fail("9 it heals", tablet->name + " holds what the log does not: " + state);
            } else if (!mayRead(*tablet, firstOf(folded->second))) {
                fail("6 nobody reads what is not theirs", tablet->name + " holds " + state);
            }
        }
        tabletsSealTheRest(living);
    }
}

void Laws::tabletsSealTheRest(const Living& living) {
    const auto& tablet = *living.tablet;
    for (const auto& [id, own] : living.file.changes) {
        const auto saved = m_history.saved.find(id);
        if (own.sealed || saved == m_history.saved.end()) continue;
        const auto& change = *saved->second.change;
        const auto whom = reference::whomOf(change);
        const bool explained =
            m_truth.mayReadOn(tablet.device(), change.kind, whom, m_stage.clock.nowMs()) ||
            m_truth.areErased(whom, saved->second.atMs) ||  // on a page that was open before
            std::any_of(whom.begin(), whom.end(),
                        [&](const auto& one) { return isHalfSignedIn(tablet, one); });
        if (explained) continue;
        fail("6 nobody reads what is not theirs",
             tablet.name + " keeps in plain text " + change.kind + ' ' + id);
    }
}

// The server let them in, and the tablet never heard of it: why it is to keep what is about them
// it cannot know.
bool Laws::isHalfSignedIn(const SimTablet& tablet, const std::string& participant) const {
    const auto& known = tablet.people();
    return m_truth.isSignedIn(tablet.device(), participant) &&
           std::none_of(known.begin(), known.end(),
                        [&](const Member& one) { return one.person == participant; });
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

// Each who signed in sees on the pages what they may see themselves, whatever lies there for
// others.
void Laws::pagesShowWhatIsTheirs() {
    std::set<std::string> kinds;
    for (const auto& [id, record] : m_records) kinds.insert(firstOf(record).kind);
    for (const auto& living : m_living) {
        const auto& device = living.tablet->device();
        if (m_truth.taken.contains(device) || !m_truth.people.contains(device)) continue;
        for (const auto& person : m_truth.people.at(device)) {
            for (const auto& kind : kinds) comparePages(living, person, kind);
        }
    }
}

// Asked once: two laws look at them.
const std::vector<store::RecordRow>& Laws::rowsFor(const Living& living, const std::string& person,
                                                   const std::string& kind) {
    const auto [found, unknown] = m_rowsFor.try_emplace({living.tablet->name, person, kind});
    if (unknown) {
        found->second = living.tablet->reader().rows({person, m_stage.clock.nowMs()}, kind);
    }
    return found->second;
}

void Laws::comparePages(const Living& living, const std::string& person, const std::string& kind) {
    const store::Viewer viewer{person, m_stage.clock.nowMs()};
    reference::Ids theirs;
    for (const auto& [id, record] : m_records) {
        const auto& change = firstOf(record);
        const auto whom = reference::whomOf(change);
        const bool may = change.kind == kind && m_truth.may('r', person, kind, whom, viewer.atMs);
        if (may) theirs.insert(id);
    }
    reference::Ids shown;
    for (const auto& row : rowsFor(living, person, kind)) shown.insert(row.record);
    if (shown == theirs) return;
    fail("6 nobody reads what is not theirs",
         living.tablet->name + " shows " + person + ' ' + std::to_string(shown.size()) + ' ' +
             kind + " where " + std::to_string(theirs.size()) + " are theirs");
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
        if (device.forked && !m_emptied.empty()) continue;  // one of the two may be gone
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
