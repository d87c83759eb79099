// Visits of a month: those of one coach, or of all for a supervisor, with what they come to; or
// those of one person, newest first, whoever went.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/follow_up_glance.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/visits_of.h"

namespace ayumi::viewmodels {

struct VisitLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(bool first MEMBER first)  // of its day
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString names MEMBER names)  // of those whom whoever looks may know
    Q_PROPERTY(int others MEMBER others)    // how many more it was for
    Q_PROPERTY(QString coachName MEMBER coachName)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString phase MEMBER phase)
    Q_PROPERTY(QString from MEMBER from)  // arrived; of a planned one the planned time
    Q_PROPERTY(QString to MEMBER to)
    Q_PROPERTY(bool toNextDay MEMBER toNextDay)
    Q_PROPERTY(int minutes MEMBER minutes)  // with the way; -1 while nobody can tell
    Q_PROPERTY(int travelMinutes MEMBER travelMinutes)
    Q_PROPERTY(int overlaps MEMBER overlaps)
    Q_PROPERTY(QString overlapWhy MEMBER overlapWhy)
    Q_PROPERTY(QString cancelledWhy MEMBER cancelledWhy)
    Q_PROPERTY(QString done MEMBER done)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)
    // Of the whole day, where one coach is looked at: -1 where it does not count
    Q_PROPERTY(int dayMinutes MEMBER dayMinutes)
    Q_PROPERTY(int dayLine MEMBER dayLine)

public:
    QString key;
    QString day;
    bool first = false;
    QString siteName;
    QString way;
    QString names;
    int others = 0;
    QString coachName;
    QString status;
    QString phase;
    QString from;
    QString to;
    bool toNextDay = false;
    int minutes = -1;
    int travelMinutes = 0;
    int overlaps = 0;
    QString overlapWhy;
    QString cancelledWhy;
    QString done;
    bool waiting = false;
    bool contested = false;
    int dayMinutes = -1;
    int dayLine = 0;

    bool operator==(const VisitLine&) const = default;
};

// What the month of one coach comes to (records::VisitMonth).
struct VisitSum {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // coach
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int arrangedDays MEMBER arrangedDays)
    Q_PROPERTY(int doneDays MEMBER doneDays)
    Q_PROPERTY(int arrangedAndDoneDays MEMBER arrangedAndDoneDays)
    Q_PROPERTY(int reachingDays MEMBER reachingDays)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(int contacts MEMBER contacts)
    Q_PROPERTY(int overlapping MEMBER overlapping)
    Q_PROPERTY(int unexplained MEMBER unexplained)

public:
    QString key;
    QString name;
    int arrangedDays = 0;
    int doneDays = 0;
    int arrangedAndDoneDays = 0;
    int reachingDays = 0;
    int minutes = 0;
    int contacts = 0;
    int overlapping = 0;
    int unexplained = 0;

    bool operator==(const VisitSum&) const = default;
};

VisitSum visitSumOf(Tablet& tablet, const std::string& coach, const records::VisitMonth& month);

class VisitsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)  // empty: of a month
    Q_PROPERTY(QString month READ month NOTIFY changed)            // "2026-11"
    Q_PROPERTY(bool newest READ newest NOTIFY changed)             // no further ahead
    Q_PROPERTY(QVariantList coaches READ coaches NOTIFY changed)   // {key, label}, for a supervisor
    Q_PROPERTY(QString coach READ coach NOTIFY changed)            // whose; empty: of all
    Q_PROPERTY(bool more READ more NOTIFY changed)                 // of a person: older ones
    Q_PROPERTY(bool mayWrite READ mayWrite CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* visits READ visits CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sums READ sums CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::FollowUpGlance* followUps READ followUps CONSTANT)

public:
    VisitsPage(AppContext& app, const QVariantMap& args);  // args: participant (may be missing)

    const QString& personName() const { return m_personName; }
    QString month() const { return QString::fromStdString(m_month); }
    bool newest() const;
    const QVariantList& coaches() const { return m_coaches; }
    const QString& coach() const { return m_coach; }
    bool more() const { return m_more; }
    bool mayWrite() const;
    RowsModelBase* visits() { return &m_visits; }
    RowsModelBase* sums() { return &m_sums; }
    FollowUpGlance* followUps() { return &m_followUps; }

    Q_INVOKABLE void earlier() { goMonth(-1); }
    Q_INVOKABLE void later() { goMonth(1); }
    Q_INVOKABLE void choose(const QString& coach);
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openVisit(const QString& record);
    Q_INVOKABLE void begin();  // a new one

signals:
    void changed();

private:
    void refresh();
    void goMonth(int months);
    std::pair<std::string, std::string> span() const;  // first and last day
    bool isLookedAt(const SeenVisit& seen) const;
    void readCoaches(const std::vector<SeenVisit>& around);
    std::vector<VisitLine> linesOf(const std::vector<SeenVisit>& seen,
                                   const std::vector<records::Visit>& all);
    void sumUp(const std::vector<SeenVisit>& seen, std::vector<VisitLine>& lines);

    AppContext& m_app;
    const std::string m_participant;
    const bool m_supervisor;
    std::string m_month;
    std::string m_from;  // of a person
    QString m_coach;
    QString m_personName;
    QVariantList m_coaches;
    RowsModel<VisitLine> m_visits;
    RowsModel<VisitSum> m_sums;
    FollowUpGlance m_followUps;
    bool m_more = false;
};

}  // namespace ayumi::viewmodels
