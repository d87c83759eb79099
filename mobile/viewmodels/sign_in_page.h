// A staff member's first time on this tablet: the online login, then the secrets that open it from
// now on.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class SignInPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(int step READ step NOTIFY changed)  // 1 login, 2 secrets
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool backPossible READ backPossible CONSTANT)
    Q_PROPERTY(bool passphraseNeeded READ passphraseNeeded NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* passphraseProblem READ passphraseProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* pinProblem READ pinProblem CONSTANT)

public:
    SignInPage(AppContext& app, const QVariantMap& args);

    int step() const { return m_step; }
    bool busy() const { return m_busy; }
    bool backPossible() const { return m_backPossible; }
    bool passphraseNeeded() const;
    Problem* problem() { return &m_problem; }
    Problem* passphraseProblem() { return &m_passphraseProblem; }
    Problem* pinProblem() { return &m_pinProblem; }

    Q_INVOKABLE void login(const QString& name, const QString& password);
    Q_INVOKABLE void choose(const QString& passphrase, const QString& passphraseAgain,
                            const QString& pin, const QString& pinAgain);
    Q_INVOKABLE void back() { m_app.navigator()->back(); }

signals:
    void changed();

private:
    void setBusy(bool busy);
    bool check(const QString& passphrase, const QString& passphraseAgain, const QString& pin,
               const QString& pinAgain);

    AppContext& m_app;
    Problem m_problem;
    Problem m_passphraseProblem;
    Problem m_pinProblem;
    records::Role m_role = records::Role::Coach;
    int m_step = 1;
    bool m_busy = false;
    const bool m_backPossible;
};

}  // namespace ayumi::viewmodels
