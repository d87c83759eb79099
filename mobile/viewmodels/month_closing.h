// Closing a participant's month (月締め) on a page: how it stands, what is in the way of it, who
// closed it or opened it again (records/month_closing.h).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"
#include "shared/records/month_closing.h"

namespace ayumi::viewmodels {

// How the logs of a participant's days stand: day -> sync::nameOf(DayStatus).
using DayStatuses = std::map<std::string, std::string>;

struct MonthStanding {
    records::MonthState state = records::MonthState::Open;
    std::vector<records::DayInTheWay> days;
    std::optional<store::RecordView> closing;  // the record that says so
    bool empty = false;                        // nothing planned, nothing recorded
};

// While the tablet is readable. `month`: "2026-11".
MonthStanding monthStanding(Tablet& tablet, const records::PersonMonth& month,
                            const std::string& participant, const DayStatuses& statuses,
                            const std::string& today);

// Whether the logs of this day take nothing more here. While the tablet is readable.
bool isMonthClosed(Tablet& tablet, const std::string& participant, const std::string& day);

QVariantList daysMap(const std::vector<records::DayInTheWay>& days);  // [{day, why}]

// What closes the month as it stands, or opens it again for this reason.
tablet::SaveRequest closingRequest(const std::string& participant, const std::string& month,
                                   const MonthStanding& standing);
tablet::SaveRequest openingRequest(const std::string& participant, const std::string& month,
                                   const MonthStanding& standing, const std::string& why);

class MonthClosing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page object")
    Q_PROPERTY(QString state READ state NOTIFY changed)  // nameOf(records::MonthState)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)  // in the way: {day, why}
    Q_PROPERTY(bool mayDecide READ mayDecide NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)  // for what it was opened again
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    MonthClosing(AppContext& app, std::string participant);  // `app` outlives it

    QString state() const;
    bool empty() const { return m_standing.empty; }
    const QVariantList& days() const { return m_days; }
    bool mayDecide() const { return m_mayDecide; }
    QString why() const;
    bool waiting() const { return m_standing.closing && m_standing.closing->pending; }
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }

    // By the page, with every month it shows and every record that comes.
    void show(const records::PersonMonth& month);

    Q_INVOKABLE void close();  // a month that is ready
    Q_INVOKABLE void openAgain(const QString& why);
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void openDay(const QString& day);

signals:
    void changed();

private:
    void read();
    void save(tablet::SaveRequest request);

    AppContext& m_app;
    const std::string m_participant;
    RecordHistories m_histories;
    Problem m_problem;
    records::PersonMonth m_month;
    MonthStanding m_standing;
    RecordPast m_past;
    QVariantList m_days;
    bool m_mayDecide = false;
};

}  // namespace ayumi::viewmodels
