// Who is signed in on the screen. Empty while the screen is locked.
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

public:
    bool active() const { return !m_person.isEmpty(); }
    const QString& person() const { return m_person; }
    const QString& name() const { return m_name; }
    QString shortName() const { return m_name.section(QChar(' '), 0, 0); }  // the family name
    QString role() const;
    bool staff() const { return active() && m_role != records::Role::Participant; }

    void begin(const QString& person, records::Role role, const QString& name);
    void rename(const QString& name);
    void end();

signals:
    void changed();

private:
    QString m_person;
    QString m_name;
    records::Role m_role = records::Role::Participant;
};

}  // namespace ayumi::viewmodels
