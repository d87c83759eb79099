#include "mobile/viewmodels/month_glance.h"

#include <utility>

#include "mobile/viewmodels/person_records.h"
#include "shared/base/months.h"

namespace ayumi::viewmodels {

MonthGlance::MonthGlance(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &MonthGlance::refresh);
    connect(&app, &AppContext::todayChanged, this, &MonthGlance::refresh);
    refresh();
}

int MonthGlance::mostCalls() const { return records::kMostCallsInMonth; }

void MonthGlance::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    const auto month =
        records::personMonthOf(personRecordsOf(tablet, m_participant), monthOfDay(today), today);
    m_plannedDays = month.plannedDays;
    m_cameDays = month.cameDays;
    m_countedCalls = month.countedCalls;
    const auto row = notComingOf(tablet, m_participant, today);
    m_notCome = row.count();
    m_notComeSince = row.days.empty() ? QString() : QString::fromStdString(row.days.front());
    m_unrecorded = row.unrecorded;
    m_contested = row.contested;
    m_visitDue = row.visitDue;
    emit changed();
}

void MonthGlance::open() {
    m_app.navigator()->open("personMonth",
                            {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
