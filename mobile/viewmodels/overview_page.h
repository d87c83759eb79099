// 全体の状況: a month of all workplaces, each as a row with the way to its own page.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/overview.h"
#include "mobile/viewmodels/paced_refresh.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

// What both pages of the overview have: which month, and what is summed up of it.
class OverviewBase : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the pages are made by the route table")
    Q_PROPERTY(QString month READ month NOTIFY changed)  // "2026-11"
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)  // up to this month
    Q_PROPERTY(bool atOffice READ atOffice NOTIFY changed)  // some of it lies there alone
    Q_PROPERTY(bool ownPeople READ ownPeople CONSTANT)  // those the coach looks after, no others
    Q_PROPERTY(QVariant sums READ sumsValue NOTIFY changed)          // OverviewSums
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)       // as stageMonths()
    Q_PROPERTY(int mostMinutes READ mostMinutes NOTIFY changed)      // of a row, agreed or worked
    Q_PROPERTY(int mostVisitDays READ mostVisitDays NOTIFY changed)  // of a coach, in either sense
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* rows READ rows CONSTANT)      // OverviewLine
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* visits READ visits CONSTANT)  // VisitSum

public:
    OverviewBase(AppContext& app, const QVariantMap& args);  // month, if not this one

    QString month() const { return QString::fromStdString(m_month); }
    bool canEarlier() const { return !m_firstMonth.empty() && m_firstMonth < m_month; }
    bool canLater() const;
    bool atOffice() const { return m_atOffice; }
    bool ownPeople() const { return m_app.session()->role() == "coach"; }
    const OverviewSums& sums() const { return m_sums; }
    QVariant sumsValue() const { return QVariant::fromValue(m_sums); }
    const QVariantList& stages() const { return m_stages; }
    int mostMinutes() const { return m_mostMinutes; }
    int mostVisitDays() const { return m_mostVisitDays; }
    RowsModelBase* rows() { return &m_rows; }
    RowsModelBase* visits() { return &m_visits; }

    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();

signals:
    void changed();

protected:
    void begin() { m_refresh.now(); }  // by the constructor of the page
    AppContext& app() const { return m_app; }
    const std::string& monthName() const { return m_month; }
    std::string today() const { return m_app.today().toStdString(); }

private:
    virtual std::string site() const = 0;  // empty: all
    // The rows, and what the page has beside them; into `sums` what they come to.
    virtual std::vector<OverviewLine> read(const MonthOverview& overview, OverviewSums& sums) = 0;
    void refresh();
    void readVisits(const MonthOverview& overview);
    void goMonth(int months);

    AppContext& m_app;
    PacedRefresh m_refresh;
    RowsModel<OverviewLine> m_rows;
    RowsModel<VisitSum> m_visits;
    OverviewSums m_sums;
    QVariantList m_stages;
    std::string m_month;
    std::string m_firstMonth;  // no further back
    int m_mostMinutes = 0;
    int m_mostVisitDays = 0;
    bool m_atOffice = false;
};

class OverviewPage : public ayumi::viewmodels::OverviewBase {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    OverviewPage(AppContext& app, const QVariantMap& args);

    Q_INVOKABLE void open(const QString& site);

private:
    std::string site() const override { return {}; }
    std::vector<OverviewLine> read(const MonthOverview& overview, OverviewSums& sums) override;
};

}  // namespace ayumi::viewmodels
