// One list of tasks as staff read it: the tasks with how they went of late, the minutes beside the
// agreed hours, what was taken off, who changed what.
#pragma once

#include "mobile/viewmodels/record_page.h"

namespace ayumi::viewmodels {

class TaskListPage : public ayumi::viewmodels::RecordPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)            // as of a TaskListLine
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)       // taskMaps()
    Q_PROPERTY(QVariantMap time READ time NOTIFY changed)          // taskTime()
    Q_PROPERTY(QStringList takenOff READ takenOff NOTIFY changed)  // words of tasks
    // Another list of the site that is open as well: {record, from, to}; empty for none
    Q_PROPERTY(QVariantMap clash READ clash NOTIFY changed)
    Q_PROPERTY(bool followed READ followed NOTIFY changed)  // another carries it on
    Q_PROPERTY(bool asked READ asked NOTIFY changed)        // today, and the viewer may write it

public:
    TaskListPage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& siteName() const { return m_siteName; }
    const QString& phase() const { return m_phase; }
    const QVariantList& tasks() const { return m_tasks; }
    const QVariantMap& time() const { return m_time; }
    const QStringList& takenOff() const { return m_takenOff; }
    const QVariantMap& clash() const { return m_clash; }
    bool followed() const { return m_followed; }
    bool asked() const { return m_asked; }

    Q_INVOKABLE void mark();     // today's, in the person's words
    Q_INVOKABLE void carryOn();  // a list that follows, with these tasks
    Q_INVOKABLE void openClash();

protected:
    void read() override;

private:
    void readOthers();

    QString m_siteName;
    QString m_phase;
    QVariantList m_tasks;
    QVariantMap m_time;
    QStringList m_takenOff;
    QVariantMap m_clash;
    bool m_followed = false;
    bool m_asked = false;
};

}  // namespace ayumi::viewmodels
