// Beside a person's other work of the day: the tasks that are asked about today, and how far they
// are marked. On the person's first page and on staff's page of the person.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class TaskGlance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(bool there READ there NOTIFY changed)   // a list that is not over
    Q_PROPERTY(int tasks READ tasks NOTIFY changed)    // asked about today
    Q_PROPERTY(int marked READ marked NOTIFY changed)  // of those
    Q_PROPERTY(bool begun READ begun NOTIFY changed)   // a draft of the viewer's is there
    Q_PROPERTY(QString at READ at NOTIFY changed)      // "2026-11-20T16:05"; when, the last of it

public:
    TaskGlance(AppContext& app, std::string participant);  // `app` outlives it

    bool there() const { return m_there; }
    int tasks() const { return m_tasks; }
    int marked() const { return m_marked; }
    bool begun() const { return m_begun; }
    const QString& at() const { return m_at; }

    void refresh();  // by itself with every record; by its page when drafts may be there or gone

signals:
    void changed();

private:
    void readMarks(const store::RecordRow& list);

    AppContext& m_app;
    const std::string m_participant;
    QString m_at;
    int m_tasks = 0;
    int m_marked = 0;
    bool m_there = false;
    bool m_begun = false;
};

}  // namespace ayumi::viewmodels
