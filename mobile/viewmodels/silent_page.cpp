#include "mobile/viewmodels/silent_page.h"

#include <algorithm>

#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/month_closing.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_records.h"
#include "mobile/viewmodels/person_service.h"
#include "shared/base/time_text.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

namespace {

std::vector<store::RecordRow> servedPeople(Tablet& tablet, const std::string& today) {
    auto people = tablet.reader().people(tablet.viewer());
    std::erase_if(people,
                  [&](const auto& person) { return !records::isServed(person.values, today); });
    return people;
}

SilentLine silentLine(Tablet& tablet, const std::string& participant) {
    return {QString::fromStdString(participant),
            QString::fromStdString(tablet.reader().nameOf(participant)), 0, QString()};
}

// By the rule of months (docs/numbers.md "Days").
std::vector<std::string> unrecordedDays(Tablet& tablet, const std::string& participant,
                                        const records::PersonRecords& records,
                                        const std::string& today) {
    std::vector<std::string> days;
    for (int back = kSilentDays; back > 0; --back) {
        const std::string day = addDays(today, -back);
        const auto state = records::stateOf(records::placesOn(records, day, today));
        if (state == records::DayState::Unrecorded && !isMonthClosed(tablet, participant, day)) {
            days.push_back(day);
        }
    }
    return days;
}

std::string withdrawnDay(Tablet& tablet, const std::string& participant) {
    std::string latest;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "consent", participant)) {
        if (row.text("scope") == records::kSensitiveData) {
            latest = std::max(latest, row.text("withdrawn_on"));
        }
    }
    return latest;
}

QStringList familiesOf(Tablet& tablet, const std::vector<SilentLine>& lines) {
    QStringList names;
    for (const auto& line : lines) names += familyName(tablet.reader(), line.key.toStdString());
    return names;
}

}  // namespace

std::vector<SilentLine> unrecordedPeople(Tablet& tablet, const std::string& today) {
    std::vector<SilentLine> lines;
    auto openDays = openDaysOf(tablet);
    auto records = recordsOfDays(tablet, addDays(today, -kSilentDays), today);
    for (const auto& person : servedPeople(tablet, today)) {
        auto& own = records[person.participant];
        own.openDays = std::move(openDays);  // lent from one to the next: sites are many
        const auto days = unrecordedDays(tablet, person.participant, own, today);
        openDays = std::move(own.openDays);
        if (days.empty()) continue;
        auto line = silentLine(tablet, person.participant);
        line.days = static_cast<int>(days.size());
        line.firstDay = QString::fromStdString(days.front());
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<SilentLine> uncoveredPeople(Tablet& tablet, const std::string& today) {
    auto assignments = valuesByPerson(tablet, "assignment");
    std::vector<SilentLine> lines;
    for (const auto& person : servedPeople(tablet, today)) {
        const std::string ends = person.text("ended_on");
        const std::string day =
            records::firstDayWithout(assignments[person.participant], today, kUncoveredDays);
        if (day.empty() || (!ends.empty() && day > ends)) continue;
        auto line = silentLine(tablet, person.participant);
        line.firstDay = QString::fromStdString(day);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<SilentLine> unconsentedPeople(Tablet& tablet, const std::string& today) {
    std::vector<SilentLine> lines;
    for (const auto& person : servedPeople(tablet, today)) {
        if (hasConsent(tablet.reader(), person.participant, records::kSensitiveData, today)) {
            continue;
        }
        auto line = silentLine(tablet, person.participant);
        line.firstDay = QString::fromStdString(withdrawnDay(tablet, person.participant));
        lines.push_back(std::move(line));
    }
    return lines;
}

SilentPage::SilentPage(AppContext& app, const QVariantMap&)
    : m_app(app), m_refresh([this] { refresh(); }) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] { m_refresh.ask(); });
    connect(&app, &AppContext::todayChanged, this, [this] { m_refresh.ask(); });
    m_refresh.now();
}

void SilentPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    m_unrecorded.setRows(unrecordedPeople(tablet, today));
    m_unconsented.setRows(unconsentedPeople(tablet, today));
    m_uncovered.setRows(uncoveredPeople(tablet, today));
}

void SilentPage::openDay(const QString& participant, const QString& day) {
    m_app.navigator()->open("day", {{"participant", participant}, {"day", day}});
}

void SilentPage::openConsents(const QString& participant) {
    m_app.navigator()->open("consents", {{"participant", participant}});
}

void SilentPage::openFacts(const QString& participant) {
    m_app.navigator()->open("personFacts", {{"record", participant}});
}

Silence::Silence(AppContext& app) : m_app(app), m_refresh([this] { refresh(); }) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] { m_refresh.ask(); });
    connect(&app, &AppContext::todayChanged, this, [this] { m_refresh.ask(); });
    m_refresh.now();
}

void Silence::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    m_unrecorded = familiesOf(tablet, unrecordedPeople(tablet, today));
    m_unconsented = familiesOf(tablet, unconsentedPeople(tablet, today));
    m_uncovered = familiesOf(tablet, uncoveredPeople(tablet, today));
    m_goals.clear();
    for (const auto& due : dueGoals(tablet, today)) {
        const QString name = familyName(tablet.reader(), due.participant);
        if (!m_goals.contains(name)) m_goals += name;
    }
    emit changed();
}

}  // namespace ayumi::viewmodels
