// Laws 4 and 5: what stands, and what was signed, against the reference and the truth of screens.
#include <algorithm>

#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

using reference::Ids;

constexpr const char* kUnseen = "4 not overwritten unseen";
constexpr const char* kSigned = "5 a signed log never changes";

Ids sawIn(const History& history, const sync::Change& change, const std::string& field) {
    const auto saved = history.saved.find(change.id);
    if (saved == history.saved.end()) {  // the office's, made from what stood at the server
        const auto seen = change.seen.find(field);
        return seen == change.seen.end() ? Ids() : Ids(seen->second.begin(), seen->second.end());
    }
    const auto saw = saved->second.saw.find(field);
    return saw == saved->second.saw.end() ? Ids() : saw->second;
}

}  // namespace

// A value stands unless somebody who had it before their eyes set the field anew.
void Laws::nothingIsOverwrittenUnseen() {
    for (const auto& [id, record] : m_records) {
        reference::Fields replaced;
        for (const auto& [one, change] : record.changes) {
            for (const auto& [field, value] : change->set) {
                replaced[field].merge(sawIn(m_history, *change, field));
            }
        }
        for (const auto& [one, change] : record.changes) {
            for (const auto& [field, value] : change->set) {
                const auto standing = record.standing.find(field);
                const bool stands =
                    standing != record.standing.end() && standing->second.contains(one);
                const bool seen = replaced[field].contains(one);
                if (!stands && !seen) fail(kUnseen, one + " is gone from " + field);
                if (stands && seen) fail("4 replaced is no rival", one + " stands in " + field);
            }
        }
    }
}

void Laws::foldIsTheReferences() {
    for (const auto& [id, record] : m_records) {
        const auto row = m_states.find(id);
        if (row == m_states.end()) {
            fail("1 nothing lost", "no state of record " + id);
            continue;
        }
        const auto state =
            sync::readState(Json::parse(row->second.state), [](const auto&) { return nullptr; });
        if (!state || standingIn(*state) != record.standing) {
            fail(kUnseen, "fold differs from the reference: " + row->second.state);
        } else if (row->second.values != reference::shownIn(record, ranks(row->second.kind))) {
            fail(kUnseen, "shows something else: " + row->second.state);
        }
    }
    for (const auto& [id, row] : m_states) {
        if (!m_records.contains(id)) fail(kUnseen, "a state of nothing: " + row.state);
    }
}

// What a void hides, its author saw; the rest is its rival.
void Laws::voidsSaw() {
    for (const auto& [id, record] : m_records) {
        const auto voids = reference::standingVoids(record);
        if (voids.empty() || !reference::contestedIn(record).empty()) continue;
        const auto unseen =
            reference::unseenBy(record, voids, [&](const auto& change, const auto& field) {
                return sawIn(m_history, *record.changes.at(change), field);
            });
        for (const auto& field : unseen) fail("4 voids saw", id + " hides " + field);
    }
}

// Law 5: what came after a signature is told to be an amendment. Applies everything once more, in
// the log's order.
void Laws::verdictsFollowTheLog() {
    std::map<std::string, reference::Changes> records;
    const auto signedOver = [&](const sync::Change& change) {
        std::map<std::string, Json> decisions;
        for (const auto& [id, changes] : records) {
            const auto& any = *changes.begin()->second;
            const bool ofDay = reference::inDayLog(change.kind) && any.day == change.day;
            if (any.kind != "sign_off" || any.participant != change.participant || !ofDay) continue;
            decisions.merge(reference::decisionsIn(reference::foldOf(changes), "signed"));
        }
        return decisions;
    };
    for (const auto& [number, id] : m_applied) {
        if (!m_changes.contains(id)) continue;
        const auto& change = m_changes.at(id);
        const auto decisions = signedOver(*change);
        auto& changes = records[change->record];
        const auto coversNow = [&] {
            return reference::coversOf({{change->record, reference::foldOf(changes)}});
        };
        const Json before = coversNow();
        changes[id] = change;
        const Json now = coversNow();
        const bool covered =
            std::any_of(decisions.begin(), decisions.end(), [&](const auto& decision) {
                return decision.second.value(change->record, Json()) ==
                       now.value(change->record, Json::object());
            });
        std::string verdict = "applied";
        if (!reference::contestedIn(reference::foldOf(changes)).empty())
            verdict = "contested";
        else if (!decisions.empty() && now != before && !covered)
            verdict = "amendment";
        const auto& given = m_rows.at(id).verdict;
        if (given != verdict) fail(kSigned, id + " is " + given + " instead of " + verdict);
    }
}

void Laws::signaturesHold() {
    for (const auto& [id, change] : m_changes) {
        for (const char* field : {"signed", "returned"}) {
            const auto value = change->set.find(field);
            if (change->kind != "sign_off" || value == change->set.end()) continue;
            if (value->second.is_null()) continue;
            const Json& decision = value->second;
            bool all = true;
            for (const auto& covered : decision.at("covers").items()) {
                for (const auto& ids : covered.value()) {
                    for (const std::string one : ids) all = all && m_changes.contains(one);
                }
            }
            const bool holds = all && decision.at("digest") ==
                                          reference::digestOf(decision.at("covers"), m_changes);
            if (!holds) fail(kSigned, "the digest of " + id + " does not hold");
        }
    }
}

bool Laws::expects(const std::string& participant, const std::string& day) const {
    return std::any_of(m_records.begin(), m_records.end(), [&](const auto& one) {
        const auto& any = *one.second.changes.begin()->second;
        if (any.kind != "agreement" || any.participant != participant) return false;
        const Json values = reference::shownIn(one.second, ranks("agreement"));
        const bool inForce = textOf(values, "from") <= day && values.value("void", false) == false;
        return inForce && !values.value("expects", Json::array()).empty();
    });
}

void Laws::daysStandAsTheyShould() {
    std::map<std::pair<std::string, std::string>, reference::Log> logs;
    std::map<std::pair<std::string, std::string>, reference::Record> signOffs;
    for (const auto& [id, record] : m_records) {
        const auto& any = *record.changes.begin()->second;
        const std::pair day(any.participant, any.day);
        if (any.kind == "sign_off") signOffs[day] = record;
        if (reference::inDayLog(any.kind)) logs[day][id] = record;
    }
    for (const auto& living : m_living) {
        if (!m_truth.isSupervised(living.tablet->device())) continue;
        if (m_truth.taken.contains(living.tablet->device())) continue;
        for (const auto& [day, log] : logs) {
            const bool theirs = m_truth.may('r', m_stage.founded.supervisor, "attendance",
                                            {day.first}, m_stage.clock.nowMs());
            if (!theirs) continue;  // of somebody who was taken back
            compareDays(living, day.first, day.second, log, signOffs[day]);
        }
    }
}

// How the supervisor sees the day: its status, and what came after the signature.
void Laws::compareDays(const Living& living, const std::string& participant, const std::string& day,
                       const reference::Log& log, const reference::Record& signOff) {
    const store::Viewer viewer{m_stage.founded.supervisor, m_stage.clock.nowMs()};
    const auto view = living.tablet->reader().day(viewer, participant, day);
    const std::string what = living.tablet->name + ", " + participant + " on " + day + ": ";
    const auto status = reference::statusOf(log, signOff, expects(participant, day));
    if (nameOf(view.status) != status) {
        return fail(kSigned, what + std::string(nameOf(view.status)) + " instead of " + status);
    }
    const auto decisions = reference::decisionsIn(signOff, "signed");
    if (decisions.empty() != !view.signedBy) return fail(kSigned, what + "who signed?");
    if (decisions.empty()) return;
    const Json current = reference::coversOf(log);
    const Json& covered = decisions.at(view.signedBy->change);
    if (view.differences.empty() != (covered == current)) {
        fail(kSigned, what + "what came later does not show");
    }
    for (const auto& difference : view.differences) {
        const auto now = m_changes.find(difference.now.change);
        if (now == m_changes.end()) continue;
        const auto& knew = now->second->knew;
        const bool late = std::find(knew.begin(), knew.end(), view.signedBy->change) == knew.end();
        if (late != difference.late) fail(kSigned, what + "late or not? " + now->first);
    }
}

}  // namespace ayumi::simulation
