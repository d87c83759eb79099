// One goal as staff see it: what was agreed, its marks over the weeks, who changed what and why;
// where two wrote at once, one value is chosen here.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/goal_weeks.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"

namespace ayumi::viewmodels {

class GoalPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::GoalLine goal READ goal NOTIFY changed)
    Q_PROPERTY(bool gone READ gone NOTIFY changed)  // taken back
    Q_PROPERTY(QString goneWhy READ goneWhy NOTIFY changed)
    Q_PROPERTY(bool writable READ writable NOTIFY changed)
    Q_PROPERTY(bool selfByProxy READ selfByProxy NOTIFY changed)  // the words of its look-back
    Q_PROPERTY(bool selfConfirmed READ selfConfirmed NOTIFY changed)
    Q_PROPERTY(QString beforeItem READ beforeItem NOTIFY changed)  // of the goal it follows
    Q_PROPERTY(QStringList mondays READ mondays NOTIFY changed)
    Q_PROPERTY(QList<int> marks READ marks NOTIFY changed)
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY changed)
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    // {by, bySelf, way, at, why, facts}, oldest first; what the server told
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    GoalPage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& personName() const { return m_personName; }
    const GoalLine& goal() const { return m_goal; }
    bool gone() const { return m_view.isVoid; }
    QString goneWhy() const;
    bool writable() const { return m_writable && !m_view.isVoid; }
    bool selfByProxy() const;
    bool selfConfirmed() const;
    const QString& beforeItem() const { return m_beforeItem; }
    const QStringList& mondays() const { return m_weeks.mondays; }
    const QList<int>& marks() const { return m_weeks.marks; }
    const QVariantList& weeks() const { return m_weeks.weeks; }
    bool canEarlier() const;
    bool canLater() const { return m_back > 0; }
    const RecordPast& past() const { return m_past; }
    const QVariantList& history() const { return m_history; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void amend();
    Q_INVOKABLE void review();
    Q_INVOKABLE void openBefore();
    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    // Of two values that stand in one field, `change` is the one that stays.
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void takeBack(const QString& reason);  // done() follows if it is saved

signals:
    void changed();
    void done();

private:
    void refresh();
    void fillWeeks();
    void fillPast();
    const store::FieldView* fieldOf(const char* name) const;
    std::string weeksFrom() const;

    AppContext& m_app;
    const std::string m_record;
    store::RecordView m_view;
    GoalLine m_goal;
    GoalWeeks m_weeks;
    RecordHistories m_histories;
    Problem m_problem;
    QString m_personName;
    QString m_beforeItem;
    RecordPast m_past;
    QVariantList m_history;
    int m_back = 0;
    bool m_writable = false;
};

}  // namespace ayumi::viewmodels
