// What PIN and passphrase pages share: whose secret it is, wrong tries, waits, the lock.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <utility>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class SecretGate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of pages")
    Q_PROPERTY(QString markup READ markup CONSTANT)
    Q_PROPERTY(QString letter READ letter CONSTANT)
    Q_PROPERTY(QString hue READ hue CONSTANT)
    Q_PROPERTY(bool staff READ staff CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool locked READ locked NOTIFY changed)  // until someone resets it
    // After "forgotten", while the records are closed: the agency's paper key opens them.
    Q_PROPERTY(bool recoverable READ recoverable NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    const QString& markup() const { return m_markup; }
    const QString& letter() const { return m_letter; }
    const QString& hue() const { return m_hue; }
    bool staff() const { return m_staff; }
    bool busy() const { return m_busy; }
    bool locked() const { return m_locked; }
    bool recoverable() const { return m_recoverable; }
    int waitSeconds() const { return m_waitSeconds; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }
    Q_INVOKABLE void forgot();  // says what to do
    Q_INVOKABLE void recover() { m_app.navigator()->open("recovery"); }

signals:
    void changed();

protected:
    using MayTry = std::function<Result<void>()>;
    SecretGate(AppContext& app, const QVariantMap& args);  // args: person
    // Of a secret that is nobody's own.
    SecretGate(AppContext& app, MayTry mayTry) : SecretGate(app, std::move(mayTry), false) {}

    bool pictures() const { return m_pictures; }  // they are the secret, no digits and no words
    void begin();
    void failed(const Error& error);
    bool usable() const { return !m_busy && !m_locked && m_waitSeconds == 0; }

    AppContext& m_app;
    std::string m_person;
    Problem m_problem;

private:
    SecretGate(AppContext& app, MayTry mayTry, bool pictures);
    void countDown();
    void wait(const Error& error);

    const MayTry m_mayTry;
    const bool m_pictures;
    QTimer m_second;
    QString m_markup;
    QString m_letter;
    QString m_hue;
    int m_waitSeconds = 0;
    bool m_staff = false;
    bool m_busy = false;
    bool m_locked = false;
    bool m_recoverable = false;
};

}  // namespace ayumi::viewmodels
