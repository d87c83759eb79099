#include "mobile/viewmodels/overview_page.h"

#include <algorithm>

#include "shared/base/months.h"

namespace ayumi::viewmodels {

OverviewBase::OverviewBase(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_refresh([this] { refresh(); }),
      m_month(args["month"].toString().toStdString()) {
    if (m_month.empty()) m_month = monthOfDay(today());
    connect(&app.tablet(), &Tablet::recordsChanged, this, [this] { m_refresh.ask(); });
    connect(&app, &AppContext::todayChanged, this, [this] { m_refresh.ask(); });
}

// The next month too: what is planned in it.
bool OverviewBase::canLater() const { return m_month <= monthOfDay(today()); }

void OverviewBase::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto overview =
        monthOverview(tablet, m_month, today(), site(), m_app.sync()->atOffice() > 0);
    m_firstMonth = overview.firstMonth;
    m_atOffice = overview.atOffice;
    m_sums = {};
    auto lines = read(overview, m_sums);
    m_mostMinutes = 0;
    for (const auto& line : lines) {
        m_mostMinutes = std::max({m_mostMinutes, line.sums.agreedMinutes, line.sums.workedMinutes});
    }
    m_stages = stageMonths(overview, site());
    readVisits(overview);
    m_rows.setRows(std::move(lines));
    emit changed();
}

void OverviewBase::readVisits(const MonthOverview& overview) {
    auto visits = visitSums(m_app.tablet(), overview, site());
    m_mostVisitDays = 0;
    for (const auto& one : visits) {
        m_mostVisitDays = std::max({m_mostVisitDays, one.arrangedDays, one.doneDays});
    }
    m_visits.setRows(std::move(visits));
}

void OverviewBase::goMonth(int months) {
    m_month = monthAfter(m_month, months);
    m_refresh.now();
}

void OverviewBase::earlier() {
    if (canEarlier()) goMonth(-1);
}

void OverviewBase::later() {
    if (canLater()) goMonth(1);
}

OverviewPage::OverviewPage(AppContext& app, const QVariantMap& args) : OverviewBase(app, args) {
    begin();
}

std::vector<OverviewLine> OverviewPage::read(const MonthOverview& overview, OverviewSums& sums) {
    for (const auto& [site, month] : overview.sites) sums += month.all;
    return overviewSites(app().tablet(), overview);
}

void OverviewPage::open(const QString& site) {
    app().navigator()->open("siteOverview", {{"site", site}, {"month", month()}});
}

}  // namespace ayumi::viewmodels
