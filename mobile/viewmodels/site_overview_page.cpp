#include "mobile/viewmodels/site_overview_page.h"

#include <algorithm>

#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

SiteOverviewPage::SiteOverviewPage(AppContext& app, const QVariantMap& args)
    : OverviewBase(app, args), m_site(args["site"].toString().toStdString()) {
    begin();
}

int SiteOverviewPage::firstWeekday() const { return weekdayOf(firstOfMonth(monthName())); }

int SiteOverviewPage::openDays() const {
    return static_cast<int>(std::ranges::count(m_days.rows(), true, &OverviewDay::open));
}

std::vector<OverviewLine> SiteOverviewPage::read(const MonthOverview& overview,
                                                 OverviewSums& sums) {
    auto& tablet = app().tablet();
    const auto site = tablet.reader().record(tablet.viewer(), m_site);
    m_siteName = site ? QString::fromStdString(site->text("name")) : QString();
    const auto found = overview.sites.find(m_site);
    if (found != overview.sites.end()) sums = found->second.all;
    m_days.setRows(overviewDays(overview, m_site));
    sumUpWeeks();
    return overviewPeople(overview, m_site);
}

void SiteOverviewPage::sumUpWeeks() {
    std::vector<OverviewSums> weeks(1);
    for (const auto& day : m_days.rows()) {
        const std::string key = day.key.toStdString();
        if (key != firstOfMonth(monthName()) && weekdayOf(key) == 1) weeks.emplace_back();
        weeks.back() += day.sums;
    }
    m_weeks.clear();
    for (const auto& week : weeks) m_weeks += QVariant::fromValue(week);
}

void SiteOverviewPage::openDay(const QString& day) {
    app().navigator()->open("roster", {{"site", QString::fromStdString(m_site)}, {"day", day}});
}

void SiteOverviewPage::openPerson(const QString& participant) {
    app().navigator()->open("personMonth", {{"participant", participant}, {"month", month()}});
}

}  // namespace ayumi::viewmodels
