// The sync line in values: one state, counts and times. Words are the component's.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

namespace ayumi::viewmodels {

class Tablet;

class SyncStatus : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    // allSent, waiting, sending, firstSync, contested, quarantined, stopped
    Q_PROPERTY(QString status READ status NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int held READ held NOTIFY changed)  // kept aside, to be decided or known
    Q_PROPERTY(bool receiving READ receiving NOTIFY changed)
    // "2026-11-20T08:10", or empty
    Q_PROPERTY(QString waitingSince READ waitingSince NOTIFY changed)
    Q_PROPERTY(QString offlineSince READ offlineSince NOTIFY changed)
    Q_PROPERTY(QString lastSuccess READ lastSuccess NOTIFY changed)
    Q_PROPERTY(QString nextTryAt READ nextTryAt NOTIFY changed)  // while it pauses
    Q_PROPERTY(bool spaceLow READ spaceLow NOTIFY changed)
    // Records that gave room and lie at the office alone
    Q_PROPERTY(int atOffice READ atOffice NOTIFY changed)
    // Tablets that the office has not heard of for long, on a supervisor's: {name, lastSeen}
    Q_PROPERTY(QVariantList unseen READ unseen NOTIFY changed)
    // How far the tablet's clock is ahead (negative: behind); 0 while that does no harm.
    Q_PROPERTY(int clockAheadMinutes READ clockAheadMinutes NOTIFY changed)

public:
    explicit SyncStatus(Tablet& tablet);

    const QString& status() const { return m_status; }
    int count() const { return m_count; }
    int total() const { return m_total; }
    int waiting() const { return m_waiting; }
    int held() const { return m_held; }
    bool receiving() const { return m_receiving; }
    QString waitingSince() const { return m_waitingSince; }
    QString offlineSince() const { return m_offlineSince; }
    QString lastSuccess() const { return m_lastSuccess; }
    QString nextTryAt() const { return m_nextTryAt; }
    bool spaceLow() const { return m_spaceLow; }
    int atOffice() const { return m_atOffice; }
    const QVariantList& unseen() const { return m_unseen; }
    int clockAheadMinutes() const { return m_clockAheadMinutes; }

signals:
    void changed();

private:
    void update();
    void choose();

    Tablet& m_tablet;
    QString m_status = "allSent";
    int m_count = 0;
    int m_total = 0;
    int m_waiting = 0;
    int m_sendingTotal = 0;  // what waited when the sending began
    int m_contested = 0;
    int m_held = 0;
    bool m_receiving = false;
    QString m_waitingSince;
    QString m_offlineSince;
    QString m_lastSuccess;
    QString m_nextTryAt;
    bool m_spaceLow = false;
    int m_atOffice = 0;
    QVariantList m_unseen;
    int m_clockAheadMinutes = 0;
};

}  // namespace ayumi::viewmodels
