#include "mobile/viewmodels/pin_page.h"

#include <string>
#include <utility>

namespace ayumi::viewmodels {

bool PinPage::submittable() const {
    const int least = staff() ? store::kStaffPinMinDigits : store::kParticipantPinDigits;
    return usable() && entered() >= least;
}

void PinPage::tap(int digit) {
    const int most = wanted() > 0 ? wanted() : store::kStaffPinMaxDigits;
    if (!usable() || digit < 0 || digit > 9 || entered() >= most) return;
    m_digits = SecretBytes(std::string(m_digits.view()) + static_cast<char>('0' + digit));
    m_problem.clear();
    emit changed();
    if (wanted() > 0 && entered() == wanted()) submit();
}

void PinPage::erase() {
    if (!usable() || m_digits.empty()) return;
    m_digits = SecretBytes(std::string(m_digits.view().substr(0, m_digits.view().size() - 1)));
    emit changed();
}

void PinPage::submit() {
    if (!submittable()) return;
    auto secret = store::Secret::pin(std::string(m_digits.view()));
    m_digits.wipe();
    m_digits = SecretBytes();
    begin();
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
