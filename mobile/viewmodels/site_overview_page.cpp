#include "mobile/viewmodels/site_overview_page.h"

#include <algorithm>

#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

SiteOverviewPage::SiteOverviewPage(AppContext& app, const QVariantMap& args)
    : OverviewBase(app, args), m_site(args["site"].toString().toStdString()) {
    begin();
}

int SiteOverviewPage::firstWeekday() const { return weekdayOf(monthName() + "-01"); }

int SiteOverviewPage::openDays() const {
    return static_cast<int>(std::ranges::count(m_days.rows(), true, &OverviewDay::open));
}

std::vector<OverviewLine> SiteOverviewPage::read(const MonthOverview& overview,
                                                 OverviewSums& sums) {
    auto& tablet = app().tablet();
    const auto site = tablet.reader().record(tablet.viewer(), m_site);
    m_siteName = site ? QString::fromStdString(site->text("name")) : QString();
    const auto found = overview.sites.find(m_site);
    const records::SiteMonth month =
        found == overview.sites.end() ? records::SiteMonth() : found->second;
    sums = month.all;
    m_days.setRows(overviewDays(tablet, month, monthName(), today(), m_site));
    sumUpWeeks();
    return overviewPeople(overview, month);
}

void SiteOverviewPage::sumUpWeeks() {
    std::vector<OverviewSums> weeks(1);
    for (const auto& day : m_days.rows()) {
        if (day.key != month() + "-01" && weekdayOf(day.key.toStdString()) == 1)
            weeks.emplace_back();
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
