// Somebody's first time on this tablet, or a new beginning after a forgotten secret: staff by the
// online login, a participant by a code from the office; then the secrets that count from now on.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/new_secret.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class SignInPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(int step READ step NOTIFY changed)  // 1 login or code, 2 secrets
    Q_PROPERTY(bool byCode READ byCode CONSTANT)   // a participant's
    Q_PROPERTY(QString participantName READ participantName CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool backPossible READ backPossible CONSTANT)
    Q_PROPERTY(bool passphraseNeeded READ passphraseNeeded NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* passphraseProblem READ passphraseProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::NewSecret* newSecret READ newSecret CONSTANT)

public:
    SignInPage(AppContext& app, const QVariantMap& args);  // args: participant, name; or nothing

    int step() const { return m_step; }
    bool byCode() const { return !m_participant.empty(); }
    const QString& participantName() const { return m_participantName; }
    bool busy() const { return m_busy; }
    bool backPossible() const { return m_backPossible; }
    bool passphraseNeeded() const;
    Problem* problem() { return &m_problem; }
    Problem* passphraseProblem() { return &m_passphraseProblem; }
    NewSecret* newSecret() { return &m_newSecret; }

    Q_INVOKABLE void login(const QString& name, const QString& password);
    Q_INVOKABLE void useCode(const QString& code);
    Q_INVOKABLE void choose(const QString& passphrase, const QString& passphraseAgain,
                            const QString& pin, const QString& pinAgain);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }

signals:
    void changed();

private:
    void setBusy(bool busy);
    void signedIn(const Result<tablet::SignedIn>& answer);
    bool check(const QString& passphrase, const QString& passphraseAgain);

    AppContext& m_app;
    const std::string m_participant;  // empty: a staff member, who is told by the login
    const QString m_participantName;
    Problem m_problem;
    Problem m_passphraseProblem;
    NewSecret m_newSecret;
    records::Role m_role = records::Role::Coach;
    int m_step = 1;
    bool m_busy = false;
    const bool m_backPossible;
};

}  // namespace ayumi::viewmodels
