// A person's attendance by day, newest first; what was replaced is added when the server tells it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <memory>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/follow_up_glance.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/month_glance.h"
#include "mobile/viewmodels/notice_check.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/plan_glance.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_history.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/site_names.h"
#include "mobile/viewmodels/task_glance.h"
#include "mobile/viewmodels/trends_page.h"

namespace ayumi::viewmodels {

struct DayLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // record
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString arrived MEMBER arrived)
    Q_PROPERTY(QString leftAt MEMBER leftAt)
    Q_PROPERTY(bool leftNextDay MEMBER leftNextDay)
    Q_PROPERTY(QString noticeAt MEMBER noticeAt)
    Q_PROPERTY(int breakMinutes MEMBER breakMinutes)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString reason MEMBER reason)  // why it was taken back, or moved here
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool contested MEMBER contested)
    // Of the whole day: "returned", "signed", "amended", "contested", "ready", "open"
    Q_PROPERTY(QString dayStatus MEMBER dayStatus)
    Q_PROPERTY(int differences MEMBER differences)     // since its signature
    Q_PROPERTY(QVariantList replaced MEMBER replaced)  // of Standing
    Q_PROPERTY(QVariantList settled MEMBER settled)    // settledFacts()

public:
    QString key;
    QString day;
    QString siteName;
    QString status;
    QString arrived;
    QString leftAt;
    bool leftNextDay = false;
    QString noticeAt;
    int breakMinutes = 0;
    QString note;
    QString reason;
    QString by;
    bool bySelf = false;
    QString way;
    bool waiting = false;
    bool contested = false;
    QString dayStatus;
    int differences = 0;
    QVariantList replaced;
    QVariantList settled;
    QString site;

    bool operator==(const DayLine&) const = default;
};

class PersonPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString kana READ kana NOTIFY changed)
    Q_PROPERTY(QString letter READ letter NOTIFY changed)
    Q_PROPERTY(QString hue READ hue NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)  // serviceWord()
    // There is a PIN or picture code of theirs on this tablet: it can be made anew here.
    Q_PROPERTY(bool hasSecret READ hasSecret NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* keyProblem READ keyProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::NoticeCheck* notice READ notice CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::PlanGlance* plan READ plan CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::FollowUpGlance* followUps READ followUps CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::MonthGlance* month READ month CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::TrendsPage* trends READ trends CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::TaskGlance* tasks READ tasks CONSTANT)
    Q_PROPERTY(bool answersReadable READ answersReadable NOTIFY changed)  // what they answered
    Q_PROPERTY(bool more READ more NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* days READ days CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* goals READ goals CONSTANT)  // not looked back on
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    PersonPage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& name() const { return m_name; }
    const QString& kana() const { return m_kana; }
    const QString& letter() const { return m_letter; }
    const QString& hue() const { return m_hue; }
    const QString& siteName() const { return m_siteName; }
    const QString& state() const { return m_state; }
    bool more() const { return m_more; }
    bool hasSecret() const { return m_hasSecret; }
    bool answersReadable() const { return m_answersReadable; }
    Problem* keyProblem() { return &m_keyProblem; }
    NoticeCheck* notice() { return &m_notice; }
    PlanGlance* plan() { return &m_plan; }
    FollowUpGlance* followUps() { return &m_followUps; }
    MonthGlance* month() { return &m_month; }
    TaskGlance* tasks() { return &m_tasks; }
    TrendsPage* trends();  // made when it is first shown
    RowsModelBase* days() { return &m_days; }
    RowsModelBase* goals() { return &m_goals; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void openDay(const QString& record);
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void handOver();  // the tablet, to this person
    // "reflection", "check" or "marks", in the person's words
    Q_INVOKABLE void writeFor(const QString& route);
    Q_INVOKABLE void openConsents();
    Q_INVOKABLE void openItems();  // what the daily check asks
    Q_INVOKABLE void openTrends();
    Q_INVOKABLE void openGoals();
    Q_INVOKABLE void openVisits();
    Q_INVOKABLE void openPlacements();
    Q_INVOKABLE void openFacts();  // names, coaches, pauses
    Q_INVOKABLE void openTasks();  // cut out for the person
    // The person chooses a PIN or pictures for this tablet: with a code of the office, or, where
    // they had one, after the secret of who is on the screen, without a connection.
    Q_INVOKABLE void newSecret();

signals:
    void changed();

private:
    void refresh();
    void readKey();
    DayLine lineOf(const store::RecordView& view, const DayLines& lines);
    QVariantList replacedOf(const store::RecordView& view);

    AppContext& m_app;
    const std::string m_participant;
    PersonTabs m_tabs;
    RowsModel<DayLine> m_days;
    RowsModel<GoalLine> m_goals;
    SiteNames m_siteNames;
    RecordHistories m_histories;
    QString m_name;
    QString m_kana;
    QString m_letter;
    QString m_hue;
    QString m_siteName;
    QString m_state;
    std::size_t m_wanted;
    Problem m_keyProblem;
    NoticeCheck m_notice;
    PlanGlance m_plan;
    FollowUpGlance m_followUps;
    MonthGlance m_month;
    TaskGlance m_tasks;
    std::unique_ptr<TrendsPage> m_trends;
    bool m_more = false;
    bool m_hasSecret = false;
    bool m_answersReadable = false;
};

}  // namespace ayumi::viewmodels
