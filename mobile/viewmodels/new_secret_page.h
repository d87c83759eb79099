// A participant's new PIN or pictures, after the secret of whoever vouches for it was right
// (PinPage). Nothing is sent, nothing is lost: works without a connection.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/new_secret.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class NewSecretPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString markup READ markup CONSTANT)  // whose
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool done READ done NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::NewSecret* newSecret READ newSecret CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    NewSecretPage(AppContext& app, const QVariantMap& args);  // args: participant
    ~NewSecretPage() override;

    const QString& markup() const { return m_markup; }
    bool busy() const { return m_busy; }
    bool done() const { return m_done; }
    NewSecret* newSecret() { return &m_newSecret; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void keep(const QString& pin, const QString& pinAgain);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    AppContext& m_app;
    QString m_markup;
    NewSecret m_newSecret;
    Problem m_problem;
    bool m_busy = false;
    bool m_done = false;
};

}  // namespace ayumi::viewmodels
