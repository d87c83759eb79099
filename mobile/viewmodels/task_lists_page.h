// 業務の切り出し of a person: the lists of tasks of now and those before, each with its tasks. For
// staff, and as ownTasks for the person.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/tasks.h"

namespace ayumi::viewmodels {

class TaskListsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite CONSTANT)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)  // there is one to mark today
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* lists READ lists CONSTANT)      // not over
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* earlier READ earlier CONSTANT)  // for staff

public:
    // args: participant, else the person who is at the tablet
    TaskListsPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    QString today() const { return m_app.today(); }
    bool mayWrite() const { return m_mayWrite; }
    bool asked() const { return m_asked; }
    RowsModelBase* lists() { return &m_lists; }
    RowsModelBase* earlier() { return &m_earlier; }

    Q_INVOKABLE void add();
    Q_INVOKABLE void open(const QString& list);
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
    RowsModel<TaskListLine> m_lists;
    RowsModel<TaskListLine> m_earlier;
    QString m_personName;
    bool m_mayWrite = false;
    bool m_asked = false;
};

}  // namespace ayumi::viewmodels
