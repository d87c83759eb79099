#include "mobile/viewmodels/follow_up_glance.h"

#include <algorithm>

#include "mobile/viewmodels/plan_shelf.h"
#include "mobile/viewmodels/standing_records.h"
#include "mobile/viewmodels/visits_of.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/follow_ups.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kFollowUpWarningDays = 14;
constexpr int kMonthsOnTablet = 12;  // of which all visits are here

using ContactDays = std::map<std::string, std::vector<std::string>>;  // by person

ContactDays contactDays(Tablet& tablet, const std::string& today) {
    ContactDays days;
    for (const auto& one : visitsOf(tablet, addMonths(today, -kMonthsOnTablet - 1), today)) {
        if (!one.visit.done() || one.row.text("phase") != "follow_up") continue;
        for (const auto& person : one.visit.people) days[person].push_back(one.visit.day);
    }
    return days;
}

records::FollowUps contactsWith(Tablet& tablet, const std::string& person, const ContactDays& days,
                                const std::string& today) {
    const auto card = tablet.reader().record(tablet.viewer(), person);
    const auto own = days.find(person);
    const auto months = records::followUpMonths(
        [&](const std::string& name) { return tablet.reader().setting(name); });
    return records::followUpsOf(standingRecords(tablet, "placement", person),
                                card ? Json{{"ended_on", card->text("ended_on")}} : Json::object(),
                                own == days.end() ? std::vector<std::string>() : own->second,
                                months, today);
}

QVariantMap dueOf(const records::FollowUp& one, const std::string& today) {
    return dueMap(records::dueOn(one.due, today, kFollowUpWarningDays));
}

}  // namespace

FollowUpGlance::FollowUpGlance(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &FollowUpGlance::refresh);
    connect(&app, &AppContext::todayChanged, this, &FollowUpGlance::refresh);
    refresh();
}

void FollowUpGlance::refresh() {
    if (!m_app.tablet().readable()) return;
    m_next.clear();
    m_contacts.clear();
    m_people.clear();
    m_participant.empty() ? readEverybody() : readOne();
    emit changed();
}

void FollowUpGlance::readOne() {
    auto& tablet = m_app.tablet();
    if (!tablet.reader().mayRead(tablet.viewer(), "placement", m_participant)) return;
    const std::string today = m_app.today().toStdString();
    const std::string shownFrom = addMonths(today, -kMonthsOnTablet);
    const auto all = contactsWith(tablet, m_participant, contactDays(tablet, today), today);
    for (const auto& one : all.contacts) {
        if (one.due < shownFrom) continue;
        m_contacts += QVariantMap{{"months", one.months},
                                  {"due", dueOf(one, today)},
                                  {"state", QString::fromUtf8(nameOf(one.state))},
                                  {"contact", QString::fromStdString(one.contact)}};
        if (one.state == records::FollowUpState::Ahead) break;
    }
    if (const auto* next = all.next()) m_next = dueOf(*next, today);
}

void FollowUpGlance::readEverybody() {
    auto& tablet = m_app.tablet();
    const std::string today = m_app.today().toStdString();
    const std::string soon = addDays(today, kFollowUpWarningDays);
    const auto days = contactDays(tablet, today);
    std::vector<std::pair<std::string, QVariantMap>> due;
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const auto all = contactsWith(tablet, person.record, days, today);
        const auto* next = all.next();
        if (next == nullptr || next->due > soon) continue;
        due.emplace_back(next->due,
                         QVariantMap{{"key", QString::fromStdString(person.record)},
                                     {"name", QString::fromStdString(person.text("name"))},
                                     {"due", dueOf(*next, today)}});
    }
    std::ranges::stable_sort(due, {}, [](const auto& one) { return one.first; });
    for (auto& [day, one] : due) m_people += std::move(one);
}

void FollowUpGlance::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

}  // namespace ayumi::viewmodels
