// The months of one workplace: on which days it is open by its weekdays, and on which ones it is by
// exception open or closed (docs/data.md `calendar`). One day is looked at more closely: who wrote
// it, what stands twice, what stood there before.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include <map>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"
#include "mobile/viewmodels/rows_model.h"
#include "shared/records/open_days.h"

namespace ayumi::viewmodels {

struct CalendarLine {
    Q_GADGET
    QML_VALUE_TYPE(calendarLine)
    Q_PROPERTY(QString key MEMBER key)  // the day
    Q_PROPERTY(bool open MEMBER open)
    Q_PROPERTY(QString plan MEMBER plan)  // "usual", "open", "closed": records::calendarPlanOf()
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    bool open = false;
    QString plan;
    QString note;
    bool today = false;
    bool waiting = false;
    bool contested = false;

    bool operator==(const CalendarLine&) const = default;
};

// Days after each other of which the same is said; also those beyond the month.
struct CalendarSpanLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // its first day
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(QString plan MEMBER plan)
    Q_PROPERTY(QString note MEMBER note)

public:
    QString key;
    QString to;
    QString plan;
    QString note;

    bool operator==(const CalendarSpanLine&) const = default;
};

class SiteCalendarPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString openWeekdays READ openWeekdays NOTIFY changed)  // "1, 2, 3"; "": not known
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(QString month READ month NOTIFY changed)  // "2026-11"
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    Q_PROPERTY(int firstWeekday READ firstWeekday NOTIFY changed)  // of the 1st; 1 is Monday
    Q_PROPERTY(int openDays READ openDays NOTIFY changed)          // of the month
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* days READ days CONSTANT)    // of the month
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* spans READ spans CONSTANT)  // that touch it
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)  // a day of it, or empty
    Q_PROPERTY(ayumi::viewmodels::CalendarLine chosenLine READ chosenLine NOTIFY changed)
    // Of its entry; empty without one
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    SiteCalendarPage(AppContext& app, const QVariantMap& args);  // args: site

    const QString& siteName() const { return m_siteName; }
    const QString& openWeekdays() const { return m_openWeekdays; }
    bool mayWrite() const { return m_mayWrite; }
    QString month() const { return QString::fromStdString(m_month); }
    bool canEarlier() const { return m_firstMonth < m_month; }
    bool canLater() const { return m_month < m_lastMonth; }
    int firstWeekday() const;
    int openDays() const;
    RowsModelBase* days() { return &m_days; }
    RowsModelBase* spans() { return &m_spans; }
    QString chosen() const { return QString::fromStdString(m_chosen); }
    CalendarLine chosenLine() const;
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    Q_INVOKABLE void choose(const QString& day);
    Q_INVOKABLE void write(const QString& day);  // its form; without a day an empty one
    Q_INVOKABLE void writeSpan(const QString& from);
    Q_INVOKABLE void settle(const QString& field, const QString& change);

signals:
    void changed();

private:
    void refresh();
    void readSite();
    void readMonth();
    void readChosen();
    void goMonth(int months);
    QString site() const { return QString::fromStdString(m_site); }

    AppContext& m_app;
    const std::string m_site;
    RecordHistories m_histories;
    Problem m_problem;
    std::map<std::string, store::RecordRow> m_entries;  // day -> those that are not void
    records::OpenDays m_open;
    RowsModel<CalendarLine> m_days;
    RowsModel<CalendarSpanLine> m_spans;
    store::RecordView m_view;  // of the chosen day
    RecordPast m_past;
    QString m_siteName;
    QString m_openWeekdays;
    std::string m_month;
    std::string m_firstMonth;  // no further back
    std::string m_lastMonth;   // nor ahead
    std::string m_chosen;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
