#include "mobile/viewmodels/sign_in_page.h"

namespace ayumi::viewmodels {

SignInPage::SignInPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_participantName(args["name"].toString()),
      m_problem(app.language()),
      m_passphraseProblem(app.language()),
      m_newSecret(app.language()),
      m_backPossible(app.tablet().state() != Tablet::State::NobodyYet) {}

bool SignInPage::passphraseNeeded() const {
    return m_app.tablet().protection() == sync::Protection::Passphrase && store::isStaff(m_role);
}

void SignInPage::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

void SignInPage::login(const QString& name, const QString& password) {
    if (m_busy) return;
    m_problem.clear();
    setBusy(true);
    m_app.tablet().signInOnline(name.trimmed().toStdString(), password.toStdString(), this,
                                [this](auto answer) { signedIn(answer); });
}

void SignInPage::useCode(const QString& code) {
    if (m_busy) return;
    m_problem.clear();
    setBusy(true);
    m_app.tablet().signInByCode(m_participant, code.simplified().remove(' ').toStdString(), this,
                                [this](auto answer) { signedIn(answer); });
}

void SignInPage::signedIn(const Result<tablet::SignedIn>& answer) {
    if (answer) {
        const auto* role = records::findRole(answer->role);
        if (role != nullptr) m_role = *role;
        m_step = 2;
    } else {
        const bool wrongCode = byCode() && answer.error().code == "sign_in_wrong";
        m_problem.set(wrongCode ? Error{"sign_in_code_wrong", {}} : answer.error());
    }
    setBusy(false);
}

bool SignInPage::check(const QString& passphrase, const QString& passphraseAgain) {
    m_passphraseProblem.clear();
    if (!passphraseNeeded()) return true;
    const auto good = store::checkPassphrase(store::Secret::passphrase(passphrase.toStdString()));
    if (!good) m_passphraseProblem.set(good.error());
    if (good && passphrase != passphraseAgain) m_passphraseProblem.set({"secret_differs", {}});
    return !m_passphraseProblem.shown();
}

void SignInPage::choose(const QString& passphrase, const QString& passphraseAgain,
                        const QString& pin, const QString& pinAgain) {
    if (m_busy) return;
    const bool opens = check(passphrase, passphraseAgain);
    auto screen = m_newSecret.take(pin, pinAgain, m_role);
    if (!opens || !screen) return;
    m_problem.clear();
    setBusy(true);
    store::PersonSecrets secrets{std::move(*screen)};
    if (passphraseNeeded()) {
        secrets.passphrase = store::Secret::passphrase(passphrase.toStdString());
    }
    m_app.tablet().keepSecrets(std::move(secrets), this, [this](Result<void> kept) {
        if (!kept) {
            m_problem.set(kept.error());
            return setBusy(false);
        }
        m_app.enter();
    });
}

}  // namespace ayumi::viewmodels
