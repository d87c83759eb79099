// What an agency enters first, in this order, for a supervisor whose agency is still empty. Each
// step is done when the records show it; nothing of it is stored.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class FirstSteps : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    // {key: "site", "person", "agreed", "tablet"; done; next: the first that is not done; opens:
    // a touch leads there}. Empty as soon as all are done.
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)

public:
    explicit FirstSteps(AppContext& app);  // `app` outlives it

    const QVariantList& list() const { return m_list; }
    // By the page, with every record that comes; `begun`: somebody's day holds an entry.
    void refresh(bool begun);

    Q_INVOKABLE void open(const QString& key);

signals:
    void changed();

private:
    // Notes the first person whom nobody looks after and the first without a workplace; nobody as
    // soon as somebody has both.
    void findUnagreed(const std::vector<store::RecordRow>& people);

    AppContext& m_app;
    QVariantList m_list;
    QString m_unassigned;  // participant
    QString m_unplaced;
};

}  // namespace ayumi::viewmodels
