#include "mobile/viewmodels/months_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_records.h"
#include "shared/base/months.h"

namespace ayumi::viewmodels {

namespace {

using records::MonthState;

std::string monthBefore(const std::string& day) { return monthAfter(monthOfDay(day), -1); }

// Of everybody's days in this month; participant -> its days.
std::map<std::string, DayStatuses> statusesIn(const std::vector<store::DayRow>& days,
                                              const std::string& month) {
    std::map<std::string, DayStatuses> statuses;
    for (const auto& row : days) {
        if (row.day.starts_with(month)) {
            statuses[row.participant][row.day] = sync::nameOf(row.status);
        }
    }
    return statuses;
}

int placeOf(MonthState state) {
    switch (state) {
        case MonthState::Contested:
            return 0;
        case MonthState::Changed:
            return 1;
        case MonthState::Open:
            return 2;
        case MonthState::Ready:
            return 3;
        case MonthState::Ahead:
            return 4;
        case MonthState::Closed:
            return 5;
    }
    return 6;
}

}  // namespace

MonthsPage::MonthsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_refresh([this] { refresh(); }),
      m_problem(app.language()),
      m_month(args["month"].toString().toStdString()) {
    if (m_month.empty()) m_month = monthBefore(app.today().toStdString());
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] { m_refresh.ask(); });
    connect(&app, &AppContext::todayChanged, this, [this] { m_refresh.ask(); });
    m_refresh.now();
}

bool MonthsPage::canLater() const { return m_month < monthOfDay(m_app.today().toStdString()); }

int MonthsPage::count(MonthState state) const {
    return static_cast<int>(std::ranges::count_if(
        m_standings, [&](const Standing& one) { return one.month.state == state; }));
}

void MonthsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable() || m_busy) return;
    const std::string today = m_app.today().toStdString();
    const auto& days = tablet.reader().days(tablet.viewer());
    m_firstMonth = days.empty() ? m_month : std::min(m_month, monthOfDay(days.front().day));
    auto statuses = statusesIn(days, m_month);
    m_mayDecide = false;
    m_standings.clear();
    auto records = recordsOfDays(tablet, firstOfMonth(m_month), lastOfMonth(m_month));
    auto openDays = openDaysOf(tablet);
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        const std::string& id = person.participant;
        records[id].openDays = std::move(openDays);  // lent from one to the next: sites are many
        const auto month = records::personMonthOf(records[id], m_month, today);
        openDays = std::move(records[id].openDays);
        Standing one{id, monthStanding(tablet, month, id, statuses[id], today), {}};
        if (one.month.empty && !one.month.closing) continue;  // was not here in that month
        const PersonLook look = personLook(person, QString::fromStdString(id));
        one.line = {QString::fromStdString(id),
                    look.name,
                    look.letter,
                    look.hue,
                    QString::fromUtf8(nameOf(one.month.state).data()),
                    daysMap(one.month.days),
                    one.month.closing && one.month.closing->pending};
        m_mayDecide = m_mayDecide || tablet.reader().mayWrite(tablet.viewer(), "month_close", id);
        m_standings.push_back(std::move(one));
    }
    std::ranges::stable_sort(m_standings, {},
                             [](const Standing& one) { return placeOf(one.month.state); });
    std::vector<MonthsLine> lines;
    for (const auto& one : m_standings) lines.push_back(one.line);
    m_people.setRows(std::move(lines));
    emit changed();
}

void MonthsPage::goMonth(int months) {
    if (months < 0 ? !canEarlier() : !canLater()) return;
    m_month = monthAfter(m_month, months);
    m_problem.clear();
    m_refresh.now();
}

void MonthsPage::open(const QString& participant) {
    m_app.navigator()->open("personMonth", {{"participant", participant}, {"month", month()}});
}

void MonthsPage::closeReady() {
    if (m_busy || !m_mayDecide) return;
    std::vector<tablet::SaveRequest> requests;
    for (const auto& one : m_standings) {
        if (one.month.state != MonthState::Ready) continue;
        requests.push_back(closingRequest(one.participant, m_month, one.month));
    }
    if (requests.empty()) return;
    m_problem.clear();
    m_busy = true;
    emit changed();
    m_app.tablet().saveTogether(std::move(requests), this, [this](auto saved) {
        m_busy = false;
        if (!saved) m_problem.set(saved.error());
        m_refresh.now();
    });
}

MonthsDue::MonthsDue(AppContext& app) : m_app(app) {}

// Whoever has a day with an entry in that month, and no decision that closes it.
void MonthsDue::show(const std::vector<store::DayRow>& days) {
    auto& tablet = m_app.tablet();
    m_month = monthBefore(m_app.today().toStdString());
    std::set<std::string> closed;
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "month_close")) {
        if (!row.day.starts_with(m_month) || row.isVoid || row.text("state") != "closed") continue;
        // What is contested may be what it says beside it.
        if (!row.contested || isMonthClosed(tablet, row.participant, row.day)) {
            closed.insert(row.participant);
        }
    }
    m_names.clear();
    for (const auto& [participant, ofMonth] : statusesIn(days, m_month)) {
        if (!closed.contains(participant)) m_names += familyName(tablet.reader(), participant);
    }
    emit changed();
}

}  // namespace ayumi::viewmodels
