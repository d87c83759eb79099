// Who is signed in on the screen. Empty while the screen is locked. Handed over, it is the
// participant, and the staff member who unlocked the tablet stands behind them.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include "shared/records/kinds.h"

namespace ayumi::viewmodels {

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the tablet")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString person READ person NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString shortName READ shortName NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(bool staff READ staff NOTIFY changed)
    Q_PROPERTY(bool handed READ handed NOTIFY changed)
    Q_PROPERTY(QString handedBy READ handedBy NOTIFY changed)  // person who comes back

public:
    bool active() const { return !m_person.isEmpty(); }
    const QString& person() const { return m_person; }
    const QString& name() const { return m_name; }
    QString shortName() const { return m_name.section(QChar(' '), 0, 0); }  // the family name
    QString role() const;
    bool staff() const { return active() && m_role != records::Role::Participant; }

    bool handed() const { return !m_handedBy.isEmpty(); }
    const QString& handedBy() const { return m_handedBy; }

    void begin(const QString& person, records::Role role, const QString& name);
    void handOver(const QString& participant, const QString& name);  // by whoever is on the screen
    void rename(const QString& name);
    void end();

signals:
    void changed();

private:
    QString m_person;
    QString m_name;
    QString m_handedBy;
    records::Role m_role = records::Role::Participant;
};

}  // namespace ayumi::viewmodels
