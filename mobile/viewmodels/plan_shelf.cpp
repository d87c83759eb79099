#include "mobile/viewmodels/plan_shelf.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "shared/records/service.h"

namespace ayumi::viewmodels {

namespace {

using Rows = std::vector<store::RecordRow>;

// What stands of a kind, by participant.
std::map<std::string, Rows> byPerson(Tablet& tablet, const char* kind) {
    std::map<std::string, Rows> found;
    for (auto& row : tablet.reader().rows(tablet.viewer(), kind)) {
        if (!row.isVoid) found[row.participant].push_back(std::move(row));
    }
    return found;
}

bool begunLater(const store::RecordRow& one, const store::RecordRow& other) {
    const std::string from = one.text("from");
    const std::string otherFrom = other.text("from");
    if (from.empty() != otherFrom.empty()) return from.empty();
    return from > otherFrom;
}

// A plan that does not say its programme goes by the placement's.
Json withProgramme(Json values, const std::string& programme) {
    if (!values.contains("programme") && !programme.empty()) values["programme"] = programme;
    return values;
}

// Where the person works today, if anywhere; what is due goes on between two workplaces.
void findPlacement(PersonPlans& person, const Rows& placements, const std::string& today) {
    bool placed = false;
    for (const auto& placement : placements) {
        const std::string from = placement.text("from");
        const std::string to = placement.text("to");
        if (from.empty() || from > today || (!to.empty() && to < today)) continue;
        if (placed && from <= person.since) continue;
        placed = true;
        person.since = from;
        person.programme = placement.text("programme");
    }
}

void findDue(PersonPlans& person, const records::ReviewRules& rules, const std::string& today) {
    const store::RecordRow* plan = person.current();
    if (person.programme.empty() && plan != nullptr) person.programme = plan->text("programme");
    if (!person.served) return;
    const store::RecordRow* next = person.next();
    if (next != nullptr && records::isMade(records::cycleOf(next->values, today))) plan = next;
    if (plan != nullptr) {
        const Json values = withProgramme(plan->values, person.programme);
        person.review = records::dueOn(records::reviewDay(values, rules), today, rules.warningDays);
    }
    std::string held;
    for (const auto& meeting : person.meetings) {
        const std::string day = meeting.text("held_on");
        if (meeting.text("purpose") == "monthly" && day <= today) held = std::max(held, day);
    }
    person.lookBack =
        records::dueOn(records::lookBackDay(person.programme, held, person.since, rules), today,
                       rules.lookBackWarningDays);
}

PersonPlans made(const store::RecordRow& of, Rows plans, Rows meetings, const Rows& placements,
                 const records::ReviewRules& rules, const std::string& today) {
    PersonPlans person;
    person.participant = of.participant;
    person.served = records::isServed(of.values, today);
    person.since = of.text("begun_on");
    findPlacement(person, placements, today);
    person.plans = std::move(plans);
    std::ranges::stable_sort(person.plans, begunLater);
    person.meetings = std::move(meetings);
    std::ranges::stable_sort(person.meetings, [](const auto& one, const auto& other) {
        return one.text("held_on") > other.text("held_on");
    });
    person.inForce = records::plansInForce(person.periods(), today);
    findDue(person, rules, today);
    return person;
}

}  // namespace

const store::RecordRow* PersonPlans::find(const std::string& record) const {
    const auto found = std::ranges::find(plans, record, &store::RecordRow::record);
    return found == plans.end() ? nullptr : &*found;
}

const store::RecordRow* PersonPlans::current() const {
    if (!inForce.empty()) return find(inForce.front());
    const store::RecordRow* nextOne = next();
    for (const auto& plan : plans) {
        if (&plan != nextOne && !plan.text("from").empty()) return &plan;
    }
    return nullptr;
}

const store::RecordRow* PersonPlans::next() const {
    const std::string now = inForce.empty() ? std::string() : find(inForce.front())->text("from");
    for (const auto& plan : plans) {
        const std::string from = plan.text("from");
        const bool open = std::ranges::find(inForce, plan.record) != inForce.end();
        if (!open && (from.empty() || (!now.empty() && from > now))) return &plan;
    }
    return nullptr;
}

std::vector<records::PlanPeriod> PersonPlans::periods() const {
    std::vector<records::PlanPeriod> all;
    for (const auto& plan : plans) all.push_back(records::periodOf(plan.record, plan.values));
    return all;
}

records::ReviewRules reviewRules(Tablet& tablet) {
    return records::readReviewRules(
        [&](const std::string& name) { return tablet.reader().setting(name); });
}

PersonPlans plansOf(Tablet& tablet, const std::string& participant, const std::string& today) {
    const auto rows = [&](const char* kind) {
        return tablet.reader().rowsOf(tablet.viewer(), kind, participant);
    };
    store::RecordRow person;
    if (auto view = tablet.reader().record(tablet.viewer(), participant)) person = *view;
    person.participant = participant;
    return made(person, rows("plan"), rows("meeting"), rows("placement"), reviewRules(tablet),
                today);
}

std::vector<PersonPlans> plansOfEverybody(Tablet& tablet, const records::ReviewRules& rules,
                                          const std::string& today) {
    auto plans = byPerson(tablet, "plan");
    auto meetings = byPerson(tablet, "meeting");
    auto placements = byPerson(tablet, "placement");
    std::vector<PersonPlans> all;
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const std::string& id = person.participant;
        auto one = made(person, std::move(plans[id]), std::move(meetings[id]), placements[id],
                        rules, today);
        if (one.served) all.push_back(std::move(one));
    }
    return all;
}

QVariantMap dueMap(const records::DueDay& due) {
    constexpr std::array kNames{"", "later", "soon", "over"};
    return {{"day", QString::fromStdString(due.day)},
            {"left", due.daysLeft},
            {"due", kNames.at(static_cast<std::size_t>(due.due))}};
}

QVariantList stepMaps(const std::vector<records::StepState>& cycle) {
    constexpr std::array kNames{"assessed", "drafted", "met", "agreed", "copied"};
    QVariantList maps;
    for (const auto& state : cycle) {
        maps += QVariantMap{{"key", kNames.at(static_cast<std::size_t>(state.step))},
                            {"day", QString::fromStdString(state.day)},
                            {"done", state.done}};
    }
    return maps;
}

}  // namespace ayumi::viewmodels
