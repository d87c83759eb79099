// What people do with what was begun, misplaced or held in a simulated world.
#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/simulation/people.h"

namespace ayumi::simulation {

namespace {

const sync::ChangePtr* anyOn(SimTablet& tablet, const History& history, const std::string& kind,
                             Random& dice) {
    std::vector<const sync::ChangePtr*> found;
    for (const auto& [id, saved] : history.saved) {
        if (saved.change->kind == kind && tablet.store->record(saved.change->record)) {
            found.push_back(&saved.change);
        }
    }
    return found.empty() ? nullptr : found[dice.below(found.size())];
}

}  // namespace

// A supervisor looks at what is held: lets it in, writes it anew, or leaves it at that.
void People::decide(SimTablet& any, Random& dice) {
    SimTablet* tablet = supervisedTablet(dice);
    if (tablet == nullptr) return save(any, dice);
    std::vector<std::pair<std::string, std::string>> held;
    for (const auto& one : tablet->look().held) held.push_back(one);
    if (held.empty()) {
        tablet->engine->askHeld();
        for (int i = 0; i < 3; ++i) m_network.deliver(*tablet, dice);
        return;
    }
    const auto& [id, code] = anyOf(held, dice);
    static const std::set<std::string> releasable{"no_right", "device_revoked", "key_revoked",
                                                  "waits"};
    tablet::SaveRequest request{.kind = "release", .about = id};
    const bool release = releasable.contains(code) && !m_stage.history.hostile.contains(id);
    request.set["decision"] = release && dice.below(3) != 0 ? "released"
                              : dice.below(2) == 0          ? "mended"
                                                            : "set_aside";
    m_stage.count("decided " + request.set["decision"].get<std::string>());
    const bool anew = request.set["decision"] == "mended";
    write(*tablet, std::move(request));
    if (anew) saveFrom(*tablet, pageOn(*tablet, dice), true);
}

// What was written for the wrong people is taken back and written for the right ones, at once.
void People::move(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    static const std::vector<std::string> kinds{"attendance", "reflection", "visit"};
    const auto& kind = anyOf(kinds, dice);
    const auto* found = anyOn(tablet, m_stage.history, kind, dice);
    if (found == nullptr) return save(tablet, dice);
    const auto& change = **found;
    const Screen old = m_stage.watch.screenOf(tablet, change.record);
    tablet::SaveRequest again{
        .kind = kind, .day = change.day, .about = change.about, .reason = "人ちがい"};
    if (kind == "visit")
        again.people = visitedFrom(tablet, dice);
    else
        again.participant = participantFor(tablet, dice);
    const auto target = recordOf(again);
    if (old.isVoid || old.standing.empty() || tablet.store->record(target)) return;
    for (const auto& [field, ids] : old.standing) {
        if (field != "void") again.set[field] = old.changes.at(*ids.begin())->set.at(field);
    }
    again.set["moved_from"] = change.record;
    if (again.kind == "reflection") again.proxy = sync::Proxy{again.participant, false};
    tablet::SaveRequest taken{.kind = kind,
                              .record = change.record,
                              .set = {{"void", true}},
                              .onScreen = onScreen(old),
                              .reason = "人ちがい"};
    m_stage.count("moved " + kind);
    const auto saved = tablet.engine->saveTogether({again, taken});
    if (!saved) return refused(tablet, saved.error());
    m_stage.watch.saved(tablet, saved->at(0), Screen());
    m_stage.watch.saved(tablet, saved->at(1), old);
}

// Someone begins to write and does not end.
void People::draft(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto people = visitedFrom(tablet, dice);
    const std::string words = "とちゅう " + std::to_string(dice.below(1'000));
    const store::DraftKey key{tablet.unlocked().person, people.front()};
    std::string audience;  // as the store takes it
    for (const auto& one : people) {
        audience += (audience.empty() ? "" : " ") + records::participantAudience(one);
    }
    const auto saved =
        tablet.engine->saveDraft(key, audience, {{"note", words}, {"people", people}});
    if (!saved) {
        return m_stage.history.broken("1 nothing lost",
                                      "a draft was refused: " + saved.error().code);
    }
    m_stage.history.drafts[tablet.name][{key.person, key.page}] = words;
    m_stage.tell(tablet.name + " begins " + words);
    m_stage.count("fault draft");
}

// What was begun becomes a change in one transaction, or is given up.
void People::finishDraft(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    const auto drafts = tablet.store->drafts();
    if (drafts.empty()) return save(tablet, dice);
    const auto& draft = anyOf(drafts, dice);
    const auto& people = tablet.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].person == draft.key.person) tablet.unlock(i);
    }
    const auto whom = draft.content.at("people").get<reference::Whom>();
    const std::string words = textOf(draft.content, "note");
    const bool isVisit = whom.size() > 1;
    tablet::SaveRequest request{.kind = isVisit ? "visit" : "attendance",
                                .day = dayOf(m_stage.clock.nowMs()),
                                .finishes = draft.key};
    if (isVisit) {
        request.people = whom;
        request.set = {{"done", words}};
    } else {
        request.participant = whom.front();
        request.about = m_stage.founded.site;
        request.set = {{"note", words}};
    }
    request.author = tablet.unlocked().person;
    write(tablet, std::move(request));
    if (!tablet.store->draft(draft.key)) {
        m_stage.count("draft finished");
        m_stage.history.drafts[tablet.name].erase({draft.key.person, draft.key.page});
    }
}

// Its writer gives it up; on a revoked tablet nobody works on, and what was begun goes sealed.
void People::endDraft(SimTablet& tablet, const store::Draft& draft) {
    m_stage.history.drafts[tablet.name].erase({draft.key.person, draft.key.page});
    if (m_stage.isTaken(tablet)) {
        m_stage.history.draftsOfRevoked.push_back(
            {textOf(draft.content, "note"), tablet.name, draft.content.at("people")});
        tablet.engine->lock();
    } else if (!tablet.engine->dropDraft(draft.key)) {
        m_stage.history.broken("9 it heals", "a draft stays");
    }
}

// A draft goes when its writer ends it, never by itself.
void People::checkDrafts(SimTablet& tablet) {
    std::map<std::pair<std::string, std::string>, std::string> there;
    for (const auto& draft : tablet.store->drafts()) {
        there[{draft.key.person, draft.key.page}] = textOf(draft.content, "note");
    }
    if (tablet.wiped()) return;
    for (const auto& [key, words] : m_stage.history.drafts[tablet.name]) {
        if (there[key] == words) continue;
        m_stage.history.broken("1 nothing lost", tablet.name + " has no draft any more: " + words);
    }
}

// After a start: what was told to be saved is there, and what was there although the person was
// told otherwise counts.
void People::reopen(SimTablet& tablet) {
    tablet.open();
    if (tablet.wiped()) return;
    const auto kept = tablet.keptIds();
    for (const auto& [id, saved] : m_stage.history.saved) {
        if (saved.tablet != tablet.name || kept.contains(id)) continue;
        if (m_stage.history.lostByTablet(tablet.name, saved.atMs)) continue;
        if (m_stage.mayBeDropped(saved)) continue;
        m_stage.history.broken("1 nothing lost",
                               "gone after a start of " + tablet.name + ": " + id);
    }
    const auto attempts = m_attempts.extract(tablet.name);
    if (attempts) {
        for (const auto& attempt : attempts.mapped()) {
            if (attempt.told.empty() || kept.contains(attempt.told)) continue;
            m_stage.history.broken("1 nothing lost", "told to be saved: " + attempt.told);
        }
    }
    for (const auto& waiting : tablet.waiting()) {
        const auto change = tablet.store->keptChange(waiting.change);
        if (m_stage.history.saved.contains(waiting.change) || change->device != tablet.device())
            continue;
        if (!attempts || !adopt(tablet, *change, attempts.mapped())) {
            m_stage.history.broken("1 nothing lost", "nobody made " + waiting.change);
        }
    }
    checkDrafts(tablet);
}

bool People::adopt(SimTablet& tablet, const sync::Change& change,
                   const std::vector<Attempt>& attempts) {
    for (const auto& attempt : attempts) {
        const bool same = attempt.kind == change.kind &&
                          (attempt.record.empty() || attempt.record == change.record);
        if (!same) continue;
        m_stage.count("saved after all");
        m_stage.watch.saved(tablet, {change.id, change.record}, attempt.screen);
        return true;
    }
    return false;
}

}  // namespace ayumi::simulation
