// A person's 個別支援計画: their wishes beside the aims, how far its cycle is, when it is looked at
// again, the meetings, and the plans before and after it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/plan_shelf.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct MeetingLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString purpose MEMBER purpose)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString decided MEMBER decided)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)

public:
    QString key;
    QString purpose;
    QString day;
    QString words;
    QString decided;
    bool waiting = false;
    bool contested = false;

    bool operator==(const MeetingLine&) const = default;
};

class PlanPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool there READ there NOTIFY changed)           // there is a plan to show
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // field -> text
    Q_PROPERTY(QString explainedBy READ explainedBy NOTIFY changed)
    // Of the plan among the others: "making", "now", "before"
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)   // "" while nothing ends it
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)  // stepMaps()
    Q_PROPERTY(bool made READ made NOTIFY changed)
    Q_PROPERTY(
        bool meetingMissing READ meetingMissing NOTIFY changed)    // held, and not written down
    Q_PROPERTY(QVariantMap review READ review NOTIFY changed)      // dueMap(), of the person
    Q_PROPERTY(QVariantMap lookBack READ lookBack NOTIFY changed)  // dueMap()
    Q_PROPERTY(bool twoOpen READ twoOpen NOTIFY changed)           // a mistake of two tablets
    // {key, from, to, place} of the others, the newest first
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(bool followed READ followed NOTIFY changed)  // another replaces it
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* meetings READ meetings CONSTANT)
    Q_PROPERTY(bool moreMeetings READ moreMeetings NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    // args: participant; record, or the one in force, else the one being made
    PlanPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    bool there() const { return !m_view.record.empty(); }
    const QVariantMap& values() const { return m_values; }
    const QString& explainedBy() const { return m_explainedBy; }
    QString place() const { return placeOf(m_view.record); }
    const QString& lastDay() const { return m_lastDay; }
    QVariantList steps() const { return stepMaps(m_cycle); }
    bool made() const { return records::isMade(m_cycle); }
    bool meetingMissing() const;
    QVariantMap review() const { return dueMap(m_plans.review); }
    QVariantMap lookBack() const { return dueMap(m_plans.lookBack); }
    bool twoOpen() const;
    QVariantList others() const;
    bool followed() const;
    RowsModelBase* meetings() { return &m_meetings; }
    bool moreMeetings() const { return m_plans.meetings.size() > m_wanted; }
    bool waiting() const { return m_view.pending; }
    bool mayWrite() const { return m_mayWrite; }
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void begin();  // a first plan
    Q_INVOKABLE void amend();
    Q_INVOKABLE void beginNext();                  // one that follows this, with its words
    Q_INVOKABLE void open(const QString& record);  // another of the person's plans
    Q_INVOKABLE void writeMeeting(const QString& purpose);
    Q_INVOKABLE void openMeeting(const QString& record);
    Q_INVOKABLE void showMoreMeetings();
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void takeBack(const QString& reason);

signals:
    void changed();

private:
    void refresh();
    void show(const store::RecordRow* plan);
    void listMeetings();
    QString placeOf(const std::string& record) const;
    QVariantMap ofPerson() const;

    AppContext& m_app;
    const std::string m_participant;
    PersonTabs m_tabs;
    const std::string m_wantedRecord;
    RecordHistories m_histories;
    Problem m_problem;
    PersonPlans m_plans;
    store::RecordView m_view;
    std::vector<records::StepState> m_cycle;
    RecordPast m_past;
    RowsModel<MeetingLine> m_meetings;
    std::size_t m_wanted;
    QVariantMap m_values;
    QString m_personName;
    QString m_explainedBy;
    QString m_lastDay;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
