#include "mobile/viewmodels/pin_page.h"

#include <string>
#include <utility>

namespace ayumi::viewmodels {

PinPage::PinPage(AppContext& app, const QVariantMap& args)
    : SecretGate(app, args), m_newSecretOf(args["newSecretOf"].toString().toStdString()) {
    if (pictures()) m_taps = TappedSecret(store::SecretKind::Pictures);
}

int PinPage::wanted() const {
    if (pictures()) return store::kPicturesOfASecret;
    return staff() ? 0 : store::kParticipantPinDigits;
}

bool PinPage::submittable() const {
    const int least = wanted() > 0 ? wanted() : store::kStaffPinMinDigits;
    return usable() && entered() >= least;
}

void PinPage::tap(int digitOrPicture) {
    const int most = wanted() > 0 ? wanted() : store::kStaffPinMaxDigits;
    if (!usable() || entered() >= most) return;
    m_taps.add(digitOrPicture);
    m_problem.clear();
    emit changed();
    if (wanted() > 0 && entered() == wanted()) submit();
}

void PinPage::erase() {
    if (!usable()) return;
    m_taps.erase();
    emit changed();
}

void PinPage::submit() {
    if (!submittable()) return;
    auto secret = m_taps.secret();
    m_taps.clear();
    begin();
    if (asked()) {
        return m_app.tablet().beginNewSecret(
            m_newSecretOf, std::move(secret), this, [this](auto begun) {
                if (!begun) return failed(begun.error());
                Navigator* navigator = m_app.navigator();
                const QVariantMap person{{"participant", QString::fromStdString(m_newSecretOf)}};
                navigator->back();  // this page goes; what is asked next lies where it lay
                navigator->open("secret", person);
            });
    }
    if (m_app.tablet().state() == Tablet::State::Open) return unlock(secret);
    auto again = std::make_shared<store::Secret>(secret.clone());
    m_app.tablet().openDatabase(m_person, std::move(secret), this, [this, again](auto opened) {
        if (!opened) return failed(opened.error());
        unlock(*again);
    });
}

void PinPage::unlock(const store::Secret& secret) {
    m_app.tablet().unlock(m_person, secret.clone(), this, [this](auto unlocked) {
        if (!unlocked) return failed(unlocked.error());
        m_app.enter();
    });
}

}  // namespace ayumi::viewmodels
