// Calls for help that nobody has seen for so long that they stand above every page of the staff
// (setting `help_climb_minutes`, docs/decisions/0050).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>

namespace ayumi::viewmodels {

class Tablet;

class UnansweredCalls : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(bool any READ any NOTIFY changed)
    // Of the one that has waited longest
    Q_PROPERTY(QString personName READ personName NOTIFY changed)  // family name
    Q_PROPERTY(QString at READ at NOTIFY changed)                  // "2026-11-20T09:15"
    Q_PROPERTY(int others READ others NOTIFY changed)

public:
    explicit UnansweredCalls(Tablet& tablet);  // which outlives it

    bool any() const { return !m_first.participant.isEmpty(); }
    const QString& personName() const { return m_first.personName; }
    const QString& at() const { return m_first.at; }
    int others() const { return m_others; }
    const QString& participant() const { return m_first.participant; }
    const QString& day() const { return m_first.day; }

    void refresh();  // time went by

signals:
    void changed();

private:
    struct Call {
        QString participant;
        QString personName;
        QString day;
        QString at;
        bool operator==(const Call&) const = default;
    };

    Tablet& m_tablet;
    Call m_first;
    int m_others = 0;
};

}  // namespace ayumi::viewmodels
