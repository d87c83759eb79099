// A day of domain.md, played scene by scene: morning with a connection, a visit without one, the
// absence call, back online, settling, signing, a late change, signing again.
#include "tests/simulation/day.h"
#include "shared/base/time_text.h"

namespace ayumi::simulation {

void Day::play(int index, Random& dice) {
    struct Scene {
        int steps;  // that it takes
        void (Day::*play)(Random& dice);
    };
    static const std::vector<Scene> day{
        {2, &Day::morning},  {1, &Day::driveOut},   {6, &Day::takeAttendance}, {6, &Day::handOver},
        {3, &Day::visit},    {2, &Day::takeCall},   {2, &Day::morning},        {3, &Day::settle},
        {4, &Day::signDays}, {2, &Day::changeLate}, {3, &Day::signDays},       {1, &Day::goHome},
    };
    int whole = 0;
    for (const auto& scene : day) whole += scene.steps;
    int at = index % whole;
    for (const auto& scene : day) {
        if (at < scene.steps) return (this->*scene.play)(dice);
        at -= scene.steps;
    }
}

SimTablet& Day::tabletOf(const std::string& person, Random& dice) {
    std::vector<std::pair<SimTablet*, std::size_t>> theirs;
    for (const auto& tablet : m_stage.tablets) {
        for (std::size_t i = 0; i < tablet->people().size(); ++i) {
            if (tablet->people()[i].person == person && !tablet->wiped()) {
                theirs.emplace_back(tablet.get(), i);
            }
        }
    }
    if (theirs.empty()) return m_stage.anyTablet(dice);
    const auto& [tablet, member] = anyOf(theirs, dice);
    tablet->unlock(member);
    return *tablet;
}

// Everybody has a connection; so it is when they come back.
void Day::morning(Random& dice) {
    m_network.offline.clear();
    for (const auto& tablet : m_stage.tablets) {
        tablet->engine->syncNow();
        for (int i = 0; i < 4; ++i) m_network.deliver(*tablet, dice);
    }
}

// The coaches visit workplaces without a connection.
void Day::driveOut(Random& dice) {
    for (const auto& coach : m_stage.founded.coaches)
        m_network.offline.insert(tabletOf(coach, dice).name);
    m_stage.tell("the coaches are offline");
}

void Day::takeAttendance(Random& dice) {
    SimTablet& tablet = tabletOf(anyOf(m_stage.founded.coaches, dice), dice);
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_people.participantFor(tablet, dice),
                                .day = dayOf(m_stage.clock.nowMs()),
                                .about = m_stage.founded.site};
    request.set = {{"status", dice.below(4) == 0 ? "late" : "present"},
                   {"arrived", "09:" + std::to_string(10 + dice.below(50))}};
    m_people.write(tablet, std::move(request));
    m_network.deliver(tablet, dice);
}

// At a workplace, for whoever works there.
void Day::visit(Random& dice) {
    SimTablet& tablet = tabletOf(anyOf(m_stage.founded.coaches, dice), dice);
    tablet::SaveRequest request{.kind = "visit",
                                .day = dayOf(m_stage.clock.nowMs()),
                                .people = m_people.visitedFrom(tablet, dice)};
    request.set = {{"status", "done"},
                   {"coach", tablet.unlocked().person},
                   {"site", m_stage.founded.site},
                   {"arrived", "10:" + std::to_string(10 + dice.below(50))}};
    m_people.write(tablet, std::move(request));
}

// Reflection, check and confirmation in the participant's own words.
void Day::handOver(Random& dice) {
    SimTablet& tablet = tabletOf(anyOf(m_stage.founded.coaches, dice), dice);
    const auto participant = m_people.participantFor(tablet, dice);
    const auto which = dice.below(3);
    tablet::SaveRequest request{.kind = which == 0   ? "reflection"
                                        : which == 1 ? "daily_check"
                                                     : "confirmation",
                                .participant = participant,
                                .day = dayOf(m_stage.clock.nowMs()),
                                .author = participant};
    if (which == 0) request.set = {{"went", "well"}, {"good", "はこべた"}};
    if (which == 1) request.set = {{"item.sleep", std::to_string(1 + dice.below(4))}};
    if (which == 2) request.set = {{"state", "confirmed"}};
    m_people.write(tablet, std::move(request));
}

// Somebody at the office, who knows nothing of what the coaches wrote.
void Day::takeCall(Random& dice) {
    SimTablet& tablet = tabletOf(m_stage.founded.supervisor, dice);
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_people.participantFor(tablet, dice),
                                .day = dayOf(m_stage.clock.nowMs()),
                                .about = m_stage.founded.site};
    request.set = {{"status", "absent"},
                   {"notice_at", formatMoment(m_stage.clock.nowMs())},
                   {"notice_by", m_stage.founded.supervisor},
                   {"notice_from", "self"},
                   {"notice_reason", "ねつがある"},
                   {"notice_advice", "びょういんへ"}};
    m_people.write(tablet, std::move(request));
    m_network.deliver(tablet, dice);
}

// Whoever sees a contest settles it for what is shown first.
void Day::settle(Random& dice) {
    SimTablet& tablet = tabletOf(
        dice.below(2) == 0 ? m_stage.founded.supervisor : anyOf(m_stage.founded.coaches, dice),
        dice);
    if (tablet.wiped()) return;
    const store::Viewer viewer{tablet.unlocked().person, m_stage.clock.nowMs()};
    for (const auto& view : tablet.reader().contested(viewer)) {
        if (view.kind == "sign_off") continue;
        tablet::SaveRequest request{.kind = view.kind,
                                    .record = view.record,
                                    .participant = view.participant,
                                    .day = view.day,
                                    .about = view.about,
                                    .people = view.people};
        for (const auto& [name, field] : view.fields) {
            if (field.contested) request.set[name] = field.value;
        }
        if (request.set.contains("void") && request.set["void"] == true)
            request.set["void"] = false;
        m_stage.count("settled");
        return m_people.write(tablet, std::move(request));
    }
    m_network.deliver(tablet, dice);
}

void Day::signDays(Random& dice) {
    SimTablet& tablet = tabletOf(m_stage.founded.supervisor, dice);
    m_network.sync(tablet, dice);
    m_people.sign(tablet, dice);
}

// By a coach who has not heard of the signature, and then comes online.
void Day::changeLate(Random& dice) {
    SimTablet& tablet = tabletOf(anyOf(m_stage.founded.coaches, dice), dice);
    takeAttendance(dice);
    m_network.sync(tablet, dice);
}

void Day::goHome(Random&) {
    m_stage.tell("the night");
    m_network.offline.clear();
    m_stage.clock.advance(12 * kHourMs);
}

}  // namespace ayumi::simulation
