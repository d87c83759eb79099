// The month of one participant for staff: what it comes to (records::PersonMonth), its days, and
// what of them is to be mended.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/month_closing.h"
#include "mobile/viewmodels/month_glance.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/records/person_month.h"

namespace ayumi::viewmodels {

// A day at a place.
struct MonthLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // day/site
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(bool agreed MEMBER agreed)
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(QString standing MEMBER standing)  // nameOf(records::DayState)
    Q_PROPERTY(QString status MEMBER status)      // as recorded
    Q_PROPERTY(QString plannedStart MEMBER plannedStart)
    Q_PROPERTY(QString plannedEnd MEMBER plannedEnd)
    Q_PROPERTY(bool plannedNextDay MEMBER plannedNextDay)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)
    Q_PROPERTY(bool leftNextDay MEMBER leftNextDay)
    Q_PROPERTY(int lateMinutes MEMBER lateMinutes)
    Q_PROPERTY(int earlyMinutes MEMBER earlyMinutes)
    Q_PROPERTY(int minutes MEMBER minutes)  // at work; -1 where nobody can tell
    Q_PROPERTY(bool timesCannotBe MEMBER timesCannotBe)
    Q_PROPERTY(bool disagrees MEMBER disagrees)
    Q_PROPERTY(bool overlaps MEMBER overlaps)
    Q_PROPERTY(QString call MEMBER call)  // nameOf(records::CallState), of an absence
    Q_PROPERTY(QStringList missing MEMBER missing)
    Q_PROPERTY(bool meal MEMBER meal)
    Q_PROPERTY(int fareYen MEMBER fareYen)
    Q_PROPERTY(int pickups MEMBER pickups)
    Q_PROPERTY(bool waiting MEMBER waiting)
    // Where it is mended: "attendance", "absence", "day"; empty where there is nothing to mend
    Q_PROPERTY(QString mend MEMBER mend)

public:
    QString key;
    QString day;
    QString siteName;
    bool agreed = false;
    bool open = false;
    QString standing;
    QString status;
    QString plannedStart;
    QString plannedEnd;
    bool plannedNextDay = false;
    QString arrived;
    QString leftAt;
    bool leftNextDay = false;
    int lateMinutes = 0;
    int earlyMinutes = 0;
    int minutes = -1;
    bool timesCannotBe = false;
    bool disagrees = false;
    bool overlaps = false;
    QString call;
    QStringList missing;
    bool meal = false;
    int fareYen = 0;
    int pickups = 0;
    bool waiting = false;
    QString mend;
    QString site;

    bool operator==(const MonthLine&) const = default;
};

class PersonMonthPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString month READ month NOTIFY changed)  // "2026-11"
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    Q_PROPERTY(bool thisMonth READ thisMonth NOTIFY changed)
    Q_PROPERTY(bool atOffice READ atOffice NOTIFY changed)  // some of it lies there alone
    // The numbers of records::PersonMonth by their names, and mostCalls
    Q_PROPERTY(QVariantMap sums READ sums NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::MonthGlance* glance READ glance CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::MonthClosing* closing READ closing CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* days READ days CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    // args: participant; month, as "2026-11", if not this one
    PersonMonthPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    QString month() const { return QString::fromStdString(m_month); }
    bool canEarlier() const { return !m_firstMonth.empty() && m_firstMonth < m_month; }
    bool canLater() const { return m_month < m_lastMonth; }
    bool thisMonth() const;
    bool atOffice() const { return m_atOffice; }
    const QVariantMap& sums() const { return m_sums; }
    MonthGlance* glance() { return &m_glance; }
    MonthClosing* closing() { return &m_closing; }
    RowsModelBase* days() { return &m_days; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    Q_INVOKABLE void openDay(const QString& key);
    Q_INVOKABLE void mend(const QString& key);
    Q_INVOKABLE void bring();  // the month, from the office

signals:
    void changed();

private:
    void refresh();
    void findSpan(const records::PersonRecords& records);
    void goMonth(int months);

    AppContext& m_app;
    const std::string m_participant;
    PersonTabs m_tabs;
    MonthGlance m_glance;
    MonthClosing m_closing;
    RowsModel<MonthLine> m_days;
    QString m_personName;
    QVariantMap m_sums;
    std::string m_month;
    std::string m_firstMonth;  // no further back
    std::string m_lastMonth;   // nor ahead
    bool m_atOffice = false;
};

}  // namespace ayumi::viewmodels
