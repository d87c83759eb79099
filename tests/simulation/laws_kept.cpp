// Laws 1, 3 and 12: nothing is lost, and whatever is held is held for what really happened to it.
#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

constexpr const char* kLost = "1 nothing lost";

std::string told(const SavedChange& saved) {
    return saved.change->kind + " " + saved.change->id + " of " + saved.tablet;
}

}  // namespace

void Laws::nothingIsLost() {
    for (const auto& [id, saved] : m_history.saved) {
        if (rowOf(saved) != nullptr || isGone(saved)) continue;
        if (mustBeThere(saved)) fail(kLost, told(saved));
    }
}

// What may be missing at the server: what never came from a tablet that is gone, and what a restore
// of the server took away after the last tablet that held it was gone.
bool Laws::mustBeThere(const SavedChange& saved) const {
    const auto& id = saved.change->id;
    if (saved.answeredMs > 0 && !m_history.lostByServer(saved.answeredMs)) return true;
    if (mustBringBack(id)) return true;
    return std::any_of(m_living.begin(), m_living.end(), [&](const Living& one) {
        return !m_truth.taken.contains(one.tablet->device()) && one.file.changes.contains(id);
    });
}

// A tablet that learnt of another log while it held the change offers it again, unless somebody
// took it away; one that wiped itself had offered it before.
bool Laws::mustBringBack(const std::string& id) const {
    const auto offered = m_history.offered.find(id);
    if (offered == m_history.offered.end()) return false;
    return std::any_of(offered->second.begin(), offered->second.end(), [&](const Holder& holder) {
        if (m_history.lostByTablet(holder.tablet, holder.atMs)) return false;
        if (isTaken(m_history.devices.at(holder.tablet), "stolen")) return false;
        if (m_history.lockedOut.contains(holder.tablet)) return false;
        const auto wiped = m_history.wiped.find(holder.tablet);
        if (wiped != m_history.wiped.end()) return !m_history.lostByServer(wiped->second);
        return std::any_of(m_living.begin(), m_living.end(),
                           [&](const Living& one) { return one.tablet->name == holder.tablet; });
    });
}

// Answered or not, a tablet keeps what was saved on it (sealed, once its people may not read it).
void Laws::tabletsKeepTheirs() {
    for (const auto& [id, saved] : m_history.saved) {
        for (const auto& [tablet, file] : m_living) {
            if (tablet->name != saved.tablet || file.changes.contains(id)) continue;
            if (m_history.lostByTablet(tablet->name, saved.atMs)) continue;
            if (m_stage.mayBeDropped(saved)) continue;
            fail(kLost, "not even on its tablet: " + told(saved));
        }
    }
}

void Laws::draftsAreKept() {
    std::string held;
    for (const auto& [id, row] : m_rows) {
        if (id.starts_with("draft/")) held += row.body;
    }
    for (const auto& [words, tablet, whom] : m_history.draftsOfRevoked) {
        if (namesErased(whom)) continue;
        if (held.find(words) != std::string::npos) continue;
        if (m_history.lockedOut.contains(tablet)) continue;
        const auto wiped = m_history.wiped.find(tablet);
        const bool gone = wiped != m_history.wiped.end() && m_history.lostByServer(wiped->second);
        if (!gone) fail(kLost, "begun on a revoked tablet: " + words);
    }
}

void Laws::whatIsHeldHasAReason() {
    // What a supervisor can answer for; of another code nobody could.
    static const std::set<std::string> ofWhom{"no_right", "device_revoked", "key_revoked"};
    std::map<std::string, const SavedChange*> savedAs;
    for (const auto& [id, saved] : m_history.saved) {
        if (const auto* row = rowOf(saved)) savedAs[row->id] = &saved;
    }
    for (const auto& [id, row] : m_rows) {
        if (row.verdict != "quarantined" || id.starts_with("draft/")) continue;
        if (cameByItself(row)) continue;
        const auto hostile = m_history.hostile.find(id);
        if (hostile != m_history.hostile.end() && hostile->second.body == row.body) continue;
        const bool released = decisionOn(id) == "released" && !mentionsErased(row.body);
        if (ofWhom.contains(row.code) && released) {
            fail("3 no change blocks another", "released, and still " + row.code + ": " + id);
        }
        const auto saved = savedAs.find(id);
        if (saved != savedAs.end()) {
            if (isExplained(row, *saved->second->change, saved->second)) continue;
        } else if (const auto change = sync::restoreChange(row.body, row.signature)) {
            if (isExplained(row, *change, nullptr)) continue;  // the office's, brought back
        }
        fail("3 no change blocks another", row.code + ": " + id);
    }
}

// Kept beside its id while its key was not known, and then brought by the tablet that made it.
bool Laws::cameByItself(const storage::ChangeRow& row) const {
    const auto slash = row.id.find('/');
    const auto itself =
        slash == std::string::npos ? m_rows.end() : m_rows.find(row.id.substr(0, slash));
    return itself != m_rows.end() && itself->second.body == row.body &&
           itself->second.signature == row.signature;
}

bool Laws::isTaken(const std::string& device, const std::string& how) const {
    const auto taken = m_truth.taken.find(device);
    return taken != m_truth.taken.end() && (how.empty() || taken->second == how);
}

bool Laws::isExplained(const storage::ChangeRow& row, const sync::Change& change,
                       const SavedChange* saved) {
    if (row.code == "unreadable") return m_history.poisoned.contains(change.id);
    if (row.code == "waits") return stillWaits(change);
    if (row.code == "consent_missing") {
        return !missingConsent(change, row.cappedMs, m_records).empty();
    }
    if (row.code == "reason_missing") return change.reason.empty() && !change.knew.empty();
    if (isBeyondTheEarlier(row, change)) return true;
    if (row.code == "key_revoked") {  // what came before counts, whenever it is judged
        return isTaken(change.device, "stolen") &&
               row.receivedAtMs >= m_truth.takenMs.at(change.device);
    }
    if (row.code == "no_right") {
        if (saved == nullptr) return mentionsErased(change.body);  // it came back after a restore
        if (!lacksRight(*saved, row)) fail("12 wrong clocks refuse nothing", told(*saved));
        return true;
    }
    const auto offered = m_history.offered.find(change.id);
    const auto brought = [&](bool byTaken) {
        return offered != m_history.offered.end() &&
               std::any_of(offered->second.begin(), offered->second.end(), [&](const auto& one) {
                   return isTaken(m_history.devices.at(one.tablet), "") == byTaken;
               });
    };
    // Others brought back what was signed with a key that the server had lost with its log.
    if (row.code == "unknown_key") return brought(false) || brought(true);
    if (row.code != "device_revoked") return false;
    // Whoever brought it while its key was lost, or as a text that lies unread, brought it in vain.
    static const std::set<std::string> inVain{"unknown_key", "unreadable"};
    const bool carriedByOthers =
        std::any_of(m_living.begin(), m_living.end(), [&](const Living& one) {
            const auto own = one.file.changes.find(change.id);
            return !isTaken(one.tablet->device(), "") && own != one.file.changes.end() &&
                   !inVain.contains(own->second.code);
        });
    const bool beforeItsKey = m_rows.contains(rowsOf(change).at(1));  // then it lies beside
    return (!carriedByOthers || beforeItsKey) && (isTaken(change.device, "") || brought(true));
}

// Somebody who signed had no right, or it had ended too long ago. A wrong clock together with a log
// that was lost is the known limit: the claimed time is all there is to go by then.
bool Laws::lacksRight(const SavedChange& saved, const storage::ChangeRow& row) const {
    const auto& change = *saved.change;
    const auto whom = reference::whomOf(change);
    // None begins that names somebody who is gone.
    if (namesErased(whom) && !m_records.contains(change.record)) return true;
    if (isEntering(change) && !wasKnown(change.participant, judgedAt(row.id))) return false;
    const auto lacks = [&](const std::string& person) {
        return std::all_of(whom.begin(), whom.end(),
                           [&](const auto& one) { return lacksRightTo(one, person, saved, row); });
    };
    return lacks(change.author) || lacks(change.signer());
}

bool Laws::lacksRightTo(const std::string& participant, const std::string& person,
                        const SavedChange& saved, const storage::ChangeRow& row) const {
    const auto& change = *saved.change;
    const auto may = [&](TimeMs at, TimeMs saidBy) {
        return m_truth.may('w', person, change.kind, {participant}, at, saidBy);
    };
    if (m_truth.isEntered(participant)) {
        return lacksRightToEntered(participant, person, saved, row);
    }
    constexpr TimeMs kAnyTime = std::numeric_limits<TimeMs>::max();
    if (isErasedOne(participant) || isErasedOne(person)) return true;
    if (!may(saved.atMs, saved.atMs)) return true;
    const TimeMs came = row.receivedAtMs;
    if (may(came, kAnyTime)) return m_truth.isSaidLater(person, participant, came);
    const auto end = m_truth.assignmentEndMs(person, participant, came);
    if (end && came > *end + kBelievedMs) return true;
    const auto chain = change.base ? m_reader->chainAt(change.base->number) : std::nullopt;
    const bool baseLost = !chain || toHex(*chain) != change.base->hash;
    return !may(row.cappedMs, kAnyTime) && saved.clockWasWrong && baseLost;
}

bool Laws::stillWaits(const sync::Change& change) const {
    for (const char* field : {"signed", "returned"}) {
        const auto value = change.set.find(field);
        if (value == change.set.end() || !value->second.is_object()) continue;
        for (const auto& [record, fields] : value->second.at("covers").items()) {
            for (const auto& [name, ids] : fields.items()) {
                for (const std::string id : ids) {
                    if (!isApplied(id)) return true;
                }
            }
        }
    }
    return false;
}

// Law 7: what was forged is held for what is wrong with it, and never applied; it is kept as well.
void Laws::forgeriesAreHeld() {
    std::set<std::string> kept;
    for (const auto& [id, row] : m_rows) kept.insert(row.body);
    for (const auto& [id, forged] : m_history.hostile) {
        if (m_erased.contains(id.substr(0, id.find('/'))) || mentionsErased(forged.body)) continue;
        if (!kept.contains(forged.body) && !m_history.lostByServer(forged.atMs)) {
            fail("3 nothing is dropped", id + " was held for " + *forged.codes.begin());
        }
        const auto row = m_rows.find(id);
        if (row == m_rows.end() || row->second.body != forged.body) continue;
        const bool held = row->second.verdict == "quarantined";
        if (held && forged.codes.contains(row->second.code)) continue;
        fail("7 authors cannot be forged", id + " is " + row->second.verdict + ' ' +
                                               row->second.code + " instead of " +
                                               *forged.codes.begin());
    }
}

// Law 12: what lies ahead when it arrives counts as of then; else as its author's tablet says.
void Laws::timesAreCapped() {
    for (const auto& [id, change] : m_changes) {
        const auto& row = m_rows.at(id);
        if (row.cappedMs == std::min(change->madeAtMs, row.receivedAtMs)) continue;
        fail("12 wrong clocks refuse nothing", id + " counts as of another time");
    }
}

// What somebody decided about a held change, or "".
std::string Laws::decisionOn(const std::string& held) const {
    const auto found = m_releases.find(held);
    if (found == m_releases.end()) return {};
    return textOf(reference::shownIn(*found->second, ranks("release")), "decision");
}

// Law 3: what a tablet tells the author is what the server says.
void Laws::authorsAreTold() {
    for (const auto& [tablet, file] : m_living) {
        if (m_truth.taken.contains(tablet->device())) continue;
        for (const auto& id : file.heldUnread) {
            fail("3 authors are told", tablet->name + " shows nothing of held " + id);
        }
        for (const auto& [id, own] : file.changes) {
            const auto saved = m_history.saved.find(id);
            const auto* row = saved == m_history.saved.end() ? nullptr : rowOf(saved->second);
            if (row == nullptr || isErased(*saved->second.change)) continue;
            const auto& change = *saved->second.change;
            // On this very tablet: one that was copied is the same device to everybody else.
            const auto isHere = [&, &one = *tablet](const auto& person) {
                const bool member = std::ranges::any_of(
                    one.people(), [&](const Member& who) { return who.person == person; });
                return member && m_truth.isSignedIn(one.device(), person) && !isErasedOne(person);
            };
            const bool supervised = isHere(m_stage.founded.supervisor) && !isGone(saved->second);
            const bool looks = supervised || isHere(change.author) || isHere(change.signer());
            const bool held = row->verdict == "quarantined";
            const auto decision = decisionOn(row->id);
            const bool open = held && decision != "mended" && decision != "set_aside";
            const std::string what = tablet->name + " says " + own.verdict + " of " + id +
                                     ", which is " + row->verdict + ' ' + row->code;
            const bool ended = own.verdict == "quarantined" && own.settled && !open;
            if (own.verdict != row->verdict && !ended) fail("3 authors are told", what);
            if (!looks) continue;
            if (!open && own.verdict == "quarantined" && !own.settled) {
                fail("3 authors are told", what + ", but still shows it");
            }
            if (!open) continue;
            const auto listed = file.held.find(row->id);
            if (listed == file.held.end() || listed->second != row->code) {
                fail("3 authors are told", what + ", and does not show it");
            }
        }
    }
}

}  // namespace ayumi::simulation
