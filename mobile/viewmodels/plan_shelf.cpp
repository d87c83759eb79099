#include "mobile/viewmodels/plan_shelf.h"

#include <algorithm>
#include <array>

namespace ayumi::viewmodels {

namespace {

std::vector<store::RecordRow> standing(Tablet& tablet, const char* kind) {
    auto rows = tablet.reader().rows(tablet.viewer(), kind);
    std::erase_if(rows, [](const store::RecordRow& row) { return row.isVoid; });
    return rows;
}

std::vector<store::RecordRow> ofOne(const std::vector<store::RecordRow>& rows,
                                    const std::string& participant) {
    std::vector<store::RecordRow> own;
    for (const auto& row : rows) {
        if (row.participant == participant) own.push_back(row);
    }
    return own;
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

PlanShelf::PlanShelf(Tablet& tablet, std::string today)
    : m_tablet(tablet), m_today(std::move(today)) {
    m_rules = records::readReviewRules(
        [&](const std::string& name) { return tablet.reader().setting(name); });
    m_plans = standing(tablet, "plan");
    m_meetings = standing(tablet, "meeting");
    m_placements = standing(tablet, "placement");
}

PersonPlans PlanShelf::of(const std::string& participant) const {
    PersonPlans person;
    person.participant = participant;
    for (const auto& placement : ofOne(m_placements, participant)) {
        const std::string from = placement.text("from");
        const std::string to = placement.text("to");
        if (from.empty() || from > m_today || (!to.empty() && to < m_today)) continue;
        if (person.placed && from <= person.since) continue;
        person.placed = true;
        person.since = from;
        person.programme = placement.text("programme");
    }
    person.plans = ofOne(m_plans, participant);
    std::ranges::stable_sort(person.plans, begunLater);
    person.meetings = ofOne(m_meetings, participant);
    std::ranges::stable_sort(person.meetings, [](const auto& one, const auto& other) {
        return one.text("held_on") > other.text("held_on");
    });
    person.inForce = records::plansInForce(person.periods(), m_today);
    findDue(person);
    return person;
}

void PlanShelf::findDue(PersonPlans& person) const {
    const store::RecordRow* plan = person.current();
    if (person.programme.empty() && plan != nullptr) person.programme = plan->text("programme");
    if (!person.placed) return;
    const store::RecordRow* next = person.next();
    if (next != nullptr && records::isMade(records::cycleOf(next->values, m_today))) plan = next;
    if (plan != nullptr) {
        const Json values = withProgramme(plan->values, person.programme);
        person.review =
            records::dueOn(records::reviewDay(values, m_rules), m_today, m_rules.warningDays);
    }
    std::string held;
    for (const auto& meeting : person.meetings) {
        const std::string day = meeting.text("held_on");
        if (meeting.text("purpose") == "monthly" && day <= m_today) held = std::max(held, day);
    }
    person.lookBack =
        records::dueOn(records::lookBackDay(person.programme, held, person.since, m_rules), m_today,
                       m_rules.lookBackWarningDays);
}

std::vector<PersonPlans> PlanShelf::ofEverybody() const {
    std::vector<PersonPlans> all;
    for (const auto& person : m_tablet.reader().people(m_tablet.viewer())) {
        PersonPlans plans = of(person.participant);
        if (plans.placed) all.push_back(std::move(plans));
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
