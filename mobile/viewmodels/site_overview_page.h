// A month of one workplace: its days as a calendar, hours of each person, stages and visits.
#pragma once

#include "mobile/viewmodels/overview_page.h"

namespace ayumi::viewmodels {

class SiteOverviewPage : public ayumi::viewmodels::OverviewBase {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(int firstWeekday READ firstWeekday NOTIFY changed)  // of the 1st: 1 Monday
    Q_PROPERTY(int openDays READ openDays NOTIFY changed)
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY changed)  // OverviewSums, Monday to Sunday
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* days READ days CONSTANT)  // OverviewDay

public:
    SiteOverviewPage(AppContext& app, const QVariantMap& args);  // args: site; month, as above

    const QString& siteName() const { return m_siteName; }
    int firstWeekday() const;
    int openDays() const;
    const QVariantList& weeks() const { return m_weeks; }
    RowsModelBase* days() { return &m_days; }

    Q_INVOKABLE void openDay(const QString& day);             // who was planned, who came
    Q_INVOKABLE void openPerson(const QString& participant);  // their month

private:
    std::string site() const override { return m_site; }
    std::vector<OverviewLine> read(const MonthOverview& overview, OverviewSums& sums) override;

    void sumUpWeeks();

    const std::string m_site;
    QString m_siteName;
    QVariantList m_weeks;
    RowsModel<OverviewDay> m_days;
};

}  // namespace ayumi::viewmodels
