// What people do in a simulated world.
#include <algorithm>

#include "shared/base/time_text.h"
#include "shared/records/month_closing.h"
#include "shared/records/validation.h"
#include "tests/simulation/people.h"

namespace ayumi::simulation {

store::OnScreen onScreen(const Screen& screen) {
    store::OnScreen shown;
    for (const auto& [field, ids] : screen.standing) shown[field].assign(ids.begin(), ids.end());
    return shown;
}

void People::work(SimTablet& tablet, Random& dice) {
    const auto what = dice.below(100);
    if (what < 30) return save(tablet, dice);
    if (what < 38) return openPage(tablet, dice);
    if (what < 48) return sign(tablet, dice);
    if (what < 52) return unlockAnyone(tablet, dice);
    if (what < 62) return m_network.sync(tablet, dice);
    if (what < 68) return m_network.deliverLate(dice);
    if (what < 70) return askHistory(tablet, dice);
    if (what < 73) return decide(tablet, dice);
    if (what < 75) return move(tablet, dice);
    if (what < 77) return finishDraft(tablet, dice);
    if (what < 78) {
        m_stage.tell("the server is backed up");
        return m_stage.server->keepBackup();
    }
    if (what < 80) return enter(tablet, dice);
    if (what < 81) return answerForEntered(tablet, dice);
    for (auto often = dice.below(4); often < 4; ++often) m_network.deliver(tablet, dice);
}

void People::unlockAnyone(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    tablet.unlock(dice.below(tablet.people().size()));
    m_stage.tell(tablet.unlocked().person + " unlocks " + tablet.name);
}

void People::askHistory(SimTablet& tablet, Random& dice) {
    if (m_stage.history.saved.empty()) return;
    auto any = m_stage.history.saved.begin();
    std::advance(any, static_cast<std::ptrdiff_t>(dice.below(m_stage.history.saved.size())));
    tablet.engine->history(any->second.change->record, [](const auto&) {});
    m_network.deliver(tablet, dice);
}

// Erased, and the tablet has heard of it: there is no page.
bool People::isGone(SimTablet& tablet, const std::string& participant) const {
    return m_stage.truth.erased.contains(participant) && !tablet.store->record(participant);
}

bool People::isKnown(SimTablet& tablet, const std::string& participant) const {
    const bool heard = !m_stage.truth.isEntered(participant) || tablet.store->record(participant);
    return heard && !isGone(tablet, participant);
}

bool People::supports(SimTablet& tablet, const std::string& participant) const {
    const auto& person = tablet.unlocked().person;
    const auto nowMs = m_stage.clock.nowMs();
    return m_stage.truth.may('r', person, "attendance", {participant}, nowMs) ||
           (m_stage.truth.isEntered(participant) &&  // what they just entered waits there
            tablet.store->facts().isAssigned(person, participant, nowMs));
}

// Mostly one whom the person at the tablet supports; sometimes one they ought not to touch.
std::string People::participantFor(SimTablet& tablet, Random& dice) const {
    std::vector<std::string> known, supported;
    for (const auto& one : m_stage.truth.participants) {
        if (!isKnown(tablet, one)) continue;
        known.push_back(one);
        if (supports(tablet, one)) supported.push_back(one);
    }
    const bool strange = supported.empty() || dice.below(10) == 0;
    return anyOf(strange ? known : supported, dice);
}

// One of these, and whoever else was there: also somebody whom another looks after.
std::vector<std::string> People::visitedFrom(SimTablet& tablet, Random& dice) const {
    std::set<std::string> people{participantFor(tablet, dice)};
    for (auto more = dice.below(3); more > 0; --more) {
        const auto& one = anyOf(m_stage.truth.participants, dice);
        if (isKnown(tablet, one)) people.insert(one);
    }
    return {people.begin(), people.end()};
}

// "" for a new one without a natural key.
std::string People::recordOf(const tablet::SaveRequest& request) const {
    const auto* kind = m_stage.founded.kinds.find(request.kind);
    if (!kind->hasNaturalKey()) return request.record;
    return records::naturalRecordId(*kind, m_stage.server->agency(), request.participant,
                                    request.day, request.about);
}

// What a build has learnt is tried.
const Writing& People::writingOf(int role, Random& dice) const {
    const auto& first = anyWriting(role, dice);
    const bool isOld = m_stage.earlier.find(first.kind) != nullptr;
    return isOld && m_stage.plan.rates.contains("upgrade") ? anyWriting(role, dice) : first;
}

People::Page People::pageOn(SimTablet& tablet, Random& dice) {
    const auto& person = tablet.unlocked().person;
    const auto& writing = writingOf(m_stage.truth.roleOf(person), dice);
    tablet::SaveRequest request{.kind = writing.kind};
    const auto& kind = *m_stage.founded.kinds.find(request.kind);
    if (kind.audience == records::Audience::People)
        request.people = visitedFrom(tablet, dice);
    else if (!reference::ofAgency(writing.kind))
        request.participant = participantFor(tablet, dice);
    if (writing.daily) {
        request.day = addDays(dayOf(m_stage.clock.nowMs()), -static_cast<int>(dice.below(2)));
    }
    if (request.kind == "month_close") request.day = records::closingDayOf(request.day);
    static const std::set<std::string> aboutSomething{"attendance", "calendar", "task_mark"};
    if (aboutSomething.contains(request.kind)) request.about = m_stage.founded.site;
    if (request.kind == "setting") request.about = "help_phone_1";
    if (request.kind == "person") request.record = request.participant;
    const auto& known = m_stage.history.records[request.kind];
    if (!kind.hasNaturalKey() && request.record.empty() && !known.empty() && dice.below(2) == 0) {
        const auto there = tablet.store->record(anyOf(known, dice));
        if (there) {  // one that was begun before
            request.record = there->shown.record;
            request.participant = there->shown.participant;
            request.people = there->shown.people;
            request.day = there->shown.day;
        }
    }
    request.set = writing.values(m_stage.founded, dice);
    if (writing.ownWords && person != request.participant) {
        if (dice.below(3) != 0)
            request.author = request.participant;
        else
            request.proxy = sync::Proxy{request.participant, dice.below(2) == 0};
    }
    Page page{request, {}};
    if (const auto record = recordOf(request); !record.empty()) {
        page.screen = m_stage.watch.screenOf(tablet, record);
    }
    if (page.screen.isVoid) {
        page.request.set["void"] = false;
    } else if (!page.screen.standing.empty() && request.kind != "person" && dice.below(7) == 0) {
        page.request.set = {{"void", true}};
        page.request.proxy.reset();
        page.request.reason = "まちがい";
    }
    if (dice.below(2) == 0 && page.request.reason.empty()) page.request.reason = "訂正";
    return page;
}

// Others go on meanwhile: what comes in behind it was not seen.
void People::openPage(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    m_stage.tell(tablet.name + " opens a page");
    if (dice.below(4) == 0 && unlockSupervisor(tablet)) {
        if (auto page = signPageOn(tablet, dice)) m_signPages[tablet.name] = std::move(*page);
    } else {
        m_pages[tablet.name] = pageOn(tablet, dice);
    }
}

void People::save(SimTablet& tablet, Random& dice) {
    if (tablet.wiped()) return;
    if (auto open = m_pages.extract(tablet.name)) {
        auto& proxy = open.mapped().request.proxy;
        if (proxy && proxy->wordsOf == tablet.unlocked().person) proxy.reset();  // they came
        return saveFrom(tablet, std::move(open.mapped()), true);
    }
    saveFrom(tablet, pageOn(tablet, dice), dice.below(2) == 0);
}

// What the tablet shows of the month's closing.
Screen People::monthOf(SimTablet& tablet, const tablet::SaveRequest& request) {
    if (request.day.empty()) return {};
    return m_stage.watch.screenOf(tablet, recordOf({.kind = "month_close",
                                                    .participant = request.participant,
                                                    .day = records::closingDayOf(request.day)}));
}

void People::saveFrom(SimTablet& tablet, Page page, bool fromTheScreen) {
    if (fromTheScreen) page.request.onScreen = onScreen(page.screen);
    auto& attempts = m_attempts[tablet.name];
    if (m_troubled != nullptr) {
        attempts.push_back({page.request.kind, recordOf(page.request), page.screen, {}});
    }
    const auto saved = tablet.engine->save(page.request);
    if (m_troubled == nullptr) {
        m_stage.watch.askedConsent(tablet, page.request, saved);
        m_stage.watch.askedMonth(tablet, page.request, monthOf(tablet, page.request), saved);
        if (saved) return m_stage.watch.saved(tablet, *saved, page.screen);
    }
    if (!saved) return refused(tablet, saved.error());
    attempts.back().told = saved->change;
    m_stage.watch.saved(tablet, *saved, page.screen);  // unless its disk died meanwhile
    attempts.pop_back();
}

void People::write(SimTablet& tablet, tablet::SaveRequest request) {
    if (tablet.wiped()) return;
    Page page{std::move(request), {}};
    if (const auto record = recordOf(page.request); !record.empty()) {
        page.screen = m_stage.watch.screenOf(tablet, record);
    }
    if (page.screen.isVoid) page.request.set["void"] = false;
    if (page.request.reason.empty()) page.request.reason = "訂正";
    saveFrom(tablet, std::move(page), true);
}

// What a person is told and can act on; anything else would be a surprise.
void People::refused(SimTablet& tablet, const Error& error) {
    static const std::set<std::string> expected{
        "no_right",      "reason_missing",  "day_changed",    "day_open",
        "day_contested", "own_log",         "day_unreadable", "not_enrolled",
        "signer_locked", "consent_missing", "month_closed"};  // there, but not on this tablet yet
    static const std::set<std::string> ofDisks{"disk_full", "database_failed"};
    static const std::set<std::string> ofBuilds{"kind_unknown", "field_unknown", "field_choice",
                                                "field_too_long"};
    m_stage.tell("  refused: " + error.code);
    const bool ofDisk = m_troubled != nullptr && ofDisks.contains(error.code);
    const bool ofBuild = &tablet.kinds() != &m_stage.founded.kinds && ofBuilds.contains(error.code);
    if (!expected.contains(error.code) && !ofDisk && !ofBuild) {
        m_stage.history.broken("1 nothing lost", "a save was refused: " + error.code);
    }
    m_stage.count("refused " + error.code);
}

bool People::unlockSupervisor(SimTablet& tablet) {
    const auto& people = tablet.people();
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].person != m_stage.founded.supervisor) continue;
        tablet.unlock(i);
        return true;
    }
    return false;
}

// The supervisor reads a day that has something in it.
std::optional<People::SignPage> People::signPageOn(SimTablet& tablet, Random& dice) {
    const auto participant = anyOf(m_stage.truth.participants, dice);
    for (int back = 0; back < 3; ++back) {
        const auto day = addDays(dayOf(m_stage.clock.nowMs()), -back);
        const Json covers = reference::coversOf(m_stage.watch.dayOn(tablet, participant, day));
        if (!covers.empty()) return SignPage{participant, day, covers.get<sync::Covers>()};
    }
    return std::nullopt;
}

SimTablet* People::supervisedTablet(Random& dice) {
    std::vector<SimTablet*> supervised;
    for (const auto& tablet : m_stage.tablets) {
        if (!tablet->wiped() && unlockSupervisor(*tablet)) supervised.push_back(tablet.get());
    }
    return supervised.empty() ? nullptr : anyOf(supervised, dice);
}

void People::sign(SimTablet& any, Random& dice) {
    SimTablet* tablet = supervisedTablet(dice);
    if (tablet == nullptr) return save(any, dice);
    if (auto open = m_signPages.extract(tablet->name)) {
        return signFrom(*tablet, open.mapped(), dice);
    }
    if (const auto page = signPageOn(*tablet, dice)) signFrom(*tablet, *page, dice);
}

void People::signFrom(SimTablet& tablet, const SignPage& page, Random& dice) {
    tablet::SignRequest request{page.participant, page.day, dice.below(4) == 0, {}, page.covers};
    if (request.returned) request.comment = "もう一度みてください";
    const auto record =
        recordOf({.kind = "sign_off", .participant = page.participant, .day = page.day});
    const Screen screen = m_stage.watch.screenOf(tablet, record);
    const auto saved = tablet.engine->sign(request);
    if (!saved) return refused(tablet, saved.error());
    m_stage.watch.saved(tablet, *saved, screen);
}

void People::closePages(SimTablet& tablet) {
    m_pages.erase(tablet.name);
    m_signPages.erase(tablet.name);
}

}  // namespace ayumi::simulation
