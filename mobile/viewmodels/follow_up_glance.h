// 定着支援 as pages show it: which contacts with somebody who is employed are due, were made and
// were missed; or who of everybody is due (shared/records/follow_ups.h).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class FollowUpGlance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    // dueMap() of the next contact; empty while nothing is due
    Q_PROPERTY(QVariantMap next READ next NOTIFY changed)
    // {months, due: dueMap(), state, contact}, by day, to the first ahead. Those before the last
    // year are left out: the visits that were their contacts are not on a tablet any more.
    Q_PROPERTY(QVariantList contacts READ contacts NOTIFY changed)
    // Of everybody, whose day has passed or comes within two weeks: {key, name, due: dueMap()}
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)

public:
    // `participant` empty: of everybody whom whoever looks may know. `app` outlives it.
    FollowUpGlance(AppContext& app, std::string participant);

    const QVariantMap& next() const { return m_next; }
    const QVariantList& contacts() const { return m_contacts; }
    const QVariantList& people() const { return m_people; }

    Q_INVOKABLE void openPerson(const QString& participant);

signals:
    void changed();

private:
    void refresh();
    void readOne();
    void readEverybody();

    AppContext& m_app;
    const std::string m_participant;
    QVariantMap m_next;
    QVariantList m_contacts;
    QVariantList m_people;
};

}  // namespace ayumi::viewmodels
