// Everybody's month for those who close it: how each stands, what is in the way; those that are
// ready are closed in one stroke.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/month_closing.h"
#include "mobile/viewmodels/paced_refresh.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct MonthsLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // the participant
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QString state MEMBER state)     // nameOf(records::MonthState)
    Q_PROPERTY(QVariantList days MEMBER days)  // in the way: {day, why}
    Q_PROPERTY(bool waiting MEMBER waiting)

public:
    QString key;
    QString personName;
    QString letter;
    QString hue;
    QString state;
    QVariantList days;
    bool waiting = false;

    bool operator==(const MonthsLine&) const = default;
};

class MonthsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString month READ month NOTIFY changed)  // "2026-11"
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed)
    Q_PROPERTY(int ready READ ready NOTIFY changed)
    Q_PROPERTY(int closed READ closed NOTIFY changed)
    // Those to look at first, then by name: contested, changed, open, ready, ahead, closed
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: month, as "2026-11", if not the last one
    MonthsPage(AppContext& app, const QVariantMap& args);

    QString month() const { return QString::fromStdString(m_month); }
    bool canEarlier() const { return m_month > m_firstMonth; }
    bool canLater() const;
    bool mayDecide() const { return m_mayDecide; }
    int ready() const { return count(records::MonthState::Ready); }
    int closed() const { return count(records::MonthState::Closed); }
    RowsModelBase* people() { return &m_people; }
    bool busy() const { return m_busy; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void earlier() { goMonth(-1); }
    Q_INVOKABLE void later() { goMonth(1); }
    Q_INVOKABLE void open(const QString& participant);
    Q_INVOKABLE void openOverview() { m_app.navigator()->open("overview", {{"month", month()}}); }
    Q_INVOKABLE void closeReady();  // all of them or none

signals:
    void changed();

private:
    struct Standing {
        std::string participant;
        MonthStanding month;
        MonthsLine line;
    };

    void refresh();
    void goMonth(int months);
    int count(records::MonthState state) const;

    AppContext& m_app;
    PacedRefresh m_refresh;
    RowsModel<MonthsLine> m_people;
    Problem m_problem;
    std::vector<Standing> m_standings;
    std::string m_month;
    std::string m_firstMonth;  // no further back: the oldest day on this tablet
    bool m_mayDecide = false;
    bool m_busy = false;
};

// On the supervisor's first page: for how many people the month before this one is not closed.
class MonthsDue : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(QString month READ month NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)  // family names

public:
    explicit MonthsDue(AppContext& app);  // `app` outlives it

    QString month() const { return QString::fromStdString(m_month); }
    const QStringList& names() const { return m_names; }

    // By the page, with everybody's days as it has read them.
    void show(const std::vector<store::DayRow>& days);

    Q_INVOKABLE void open() { m_app.navigator()->open("months"); }

signals:
    void changed();

private:
    AppContext& m_app;
    std::string m_month;
    QStringList m_names;
};

}  // namespace ayumi::viewmodels
