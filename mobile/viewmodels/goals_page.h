// A person's short-term goals: those of now with what was marked of late, earlier ones with what
// came of them. For staff, and as ownGoals for the person.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

class GoalsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(bool writable READ writable CONSTANT)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)  // there is one to mark today
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* current READ current CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* earlier READ earlier CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    // args: participant, else the person who is at the tablet
    GoalsPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    bool writable() const { return m_writable; }
    bool asked() const { return m_asked; }
    RowsModelBase* current() { return &m_current; }  // also those that wait for a look-back
    RowsModelBase* earlier() { return &m_earlier; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void open(const QString& goal);
    Q_INVOKABLE void review(const QString& goal);
    Q_INVOKABLE void mark();  // today's, by the person or for them
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const bool m_own;
    const std::string m_participant;
    PersonTabs m_tabs;
    RowsModel<GoalLine> m_current;
    RowsModel<GoalLine> m_earlier;
    QString m_personName;
    bool m_writable = false;
    bool m_asked = false;
};

}  // namespace ayumi::viewmodels
