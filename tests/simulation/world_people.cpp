// What people do in a simulated world.
#include "shared/base/time_text.h"
#include "shared/records/validation.h"
#include "shared/sync/day_log.h"
#include "tests/simulation/world.h"

namespace ayumi::simulation {

namespace {

using Set = std::map<std::string, Json>;

template <class T>
const T& anyOf(const std::vector<T>& all, Random& dice) {
    return all[dice.below(all.size())];
}

std::string anyTime(Random& dice) {
    return "0" + std::to_string(8 + dice.below(2)) + ":" + std::to_string(10 + dice.below(50));
}

Set attendanceSet(Random& dice) {
    static const std::vector<std::string> statuses{"present", "late", "absent", "home"};
    Set set;
    if (dice.below(3) != 0) set["status"] = anyOf(statuses, dice);
    if (set.empty() || dice.below(3) == 0) set["arrived"] = anyTime(dice);
    if (dice.below(4) == 0) set["note"] = "メモ " + std::to_string(dice.below(5));
    return set;
}

Set reflectionSet(Random& dice) {
    static const std::vector<std::string> went{"well", "fairly", "a_little_hard", "hard"};
    Set set{{"went", anyOf(went, dice)}};
    if (dice.below(2) == 0) set["good"] = "がんばった " + std::to_string(dice.below(5));
    return set;
}

void addKnown(const sync::RecordState& state, std::set<std::string>& known) {
    for (const auto& [id, standing] : state.standing) known.insert(id);
    for (const auto& [field, ids] : state.gone) known.insert(ids.begin(), ids.end());
}

}  // namespace

// Mostly one whom the person at the tablet supports; sometimes one they ought not to touch.
std::string World::participantFor(SimTablet& tablet, Random& dice) const {
    std::vector<std::string> supported;
    for (const auto& one : m_founded.participants) {
        if (hasRight(tablet.unlocked().person, one, m_clock.nowMs())) supported.push_back(one);
    }
    const bool strange = supported.empty() || dice.below(10) == 0;
    return anyOf(strange ? m_founded.participants : supported, dice);
}

std::set<std::string> World::knownOf(SimTablet& tablet, const std::string& record) {
    std::set<std::string> known;
    if (const auto there = tablet.store->record(record)) {
        addKnown(there->shown, known);
        if (there->answered) addKnown(*there->answered, known);
        for (const auto& change : there->waiting) {
            known.insert(change->id);
            for (const auto& [field, ids] : change->seen) known.insert(ids.begin(), ids.end());
        }
    }
    return known;
}

void World::note(SimTablet& tablet, const Result<tablet::Saved>& saved,
                 const std::set<std::string>& known) {
    if (!saved) {
        // What a person is told and can act on; anything else would be a surprise.
        static const std::set<std::string> expected{
            "no_right", "reason_missing", "day_changed",  "day_open",     "day_contested",
            "own_log",  "day_unreadable", "not_enrolled", "signer_locked"};
        const auto& code = saved.error().code;
        if (!expected.contains(code)) broken("1 nothing lost", "a save was refused: " + code);
        ++m_history.counts["refused " + code];
        return;
    }
    const auto there = tablet.store->record(saved->record);
    for (const auto& change : there->waiting) {
        if (change->id != saved->change) continue;
        const auto now = m_clock.nowMs();
        const bool hadRight = hasRight(change->author, change->participant, now) ||
                              hasRight(change->signer(), change->participant, now);
        m_history.saved[change->id] = {change, tablet.name, hadRight, known};
        ++m_history.counts["saved " + change->kind];
        return;
    }
    broken("1 nothing lost", "a saved change is not on its tablet: " + saved->change);
}

void World::save(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto participant = participantFor(tablet, dice);
    const auto day = addDays(dayOf(m_clock.nowMs()), -static_cast<int>(dice.below(2)));
    const bool own = dice.below(4) == 0;  // the participant's own words, handed over
    tablet::SaveRequest request{
        .kind = own ? "reflection" : "attendance", .participant = participant, .day = day};
    if (own) request.author = participant;
    if (!own) request.about = m_founded.site;
    request.set = own ? reflectionSet(dice) : attendanceSet(dice);
    const auto* kind = m_founded.kinds.find(request.kind);
    const auto record =
        records::naturalRecordId(*kind, m_server->agency(), participant, day, request.about);
    const auto there = tablet.store->record(record);
    if (there && sync::isVoid(there->shown)) {
        request.set["void"] = false;
    } else if (there && !there->shown.standing.empty() && dice.below(7) == 0) {
        request.set = {{"void", true}};
        request.reason = "まちがい";
    }
    if (dice.below(2) == 0 && request.reason.empty()) request.reason = "訂正";
    const auto known = knownOf(tablet, record);
    const auto saved = tablet.engine->save(request);
    note(tablet, saved, known);
    if (saved && allowed("poison") && dice.below(30) == 0) {
        m_history.poisoned.insert(saved->change);
    }
}

// Someone begins to write and does not end.
void World::draft(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto participant = participantFor(tablet, dice);
    const std::string words = "とちゅう " + std::to_string(dice.below(1'000));
    const auto saved =
        tablet.engine->saveDraft({tablet.unlocked().person, "form/" + participant},
                                 records::participantAudience(participant), {{"note", words}});
    if (!saved) return broken("1 nothing lost", "a draft was refused: " + saved.error().code);
    ++m_history.counts["draft"];
}

// The supervisor decides on a day as it stands on the tablet.
void World::sign(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto participant = anyOf(m_founded.participants, dice);
    auto day = dayOf(m_clock.nowMs());
    auto records = tablet.store->recordsOfDay(participant, day);
    for (int back = 0; back < 3 && records.empty(); ++back) {
        day = addDays(day, -1);
        records = tablet.store->recordsOfDay(participant, day);
    }
    std::set<std::string> known;
    sync::LogStates log;
    for (const auto& record : records) {
        known.merge(knownOf(tablet, record.shown.record));
        const auto* kind = m_founded.kinds.find(record.shown.kind);
        if (kind != nullptr && kind->inDayLog) log.push_back(&record.shown);
    }
    tablet::SignRequest request{participant, day, dice.below(4) == 0, {}, sync::coversOf(log)};
    if (request.returned) request.comment = "もう一度みてください";
    note(tablet, tablet.engine->sign(request), known);
}

}  // namespace ayumi::simulation
