#include "mobile/viewmodels/enrol_page.h"

namespace ayumi::viewmodels {

EnrolPage::EnrolPage(AppContext& app, const QVariantMap&) : m_app(app), m_problem(app.language()) {}

void EnrolPage::setCode(const QString& code) {
    if (code == m_code) return;
    m_code = code;
    m_problem.clear();
    emit changed();
}

void EnrolPage::setAddress(const QString& address) {
    if (address == m_address) return;
    m_address = address;
    m_problem.clear();
    emit changed();
}

bool EnrolPage::readable() const {
    return !m_code.trimmed().isEmpty() && (addressInCode() || !m_address.trimmed().isEmpty());
}

QString EnrolPage::protection() const {
    const auto name = sync::nameOf(m_app.tablet().protection());
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

void EnrolPage::goTo(int step) {
    m_step = step;
    m_problem.clear();
    emit changed();
}

void EnrolPage::readInvitation() {
    auto invitation = readInvitationText(m_code.toStdString(), m_address.toStdString());
    if (!invitation) return m_problem.set(invitation.error());
    m_invitation = std::move(*invitation);
    m_address = QString::fromStdString(addressText(m_invitation.server));
    goTo(2);
}

void EnrolPage::backToCode() {
    if (!m_busy) goTo(1);
}

void EnrolPage::enrol() {
    if (m_busy) return;
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_app.tablet().enrol(m_invitation.server, m_invitation.secret, this,
                         [this](Result<store::Identity> identity) {
                             m_busy = false;
                             if (!identity) {
                                 m_problem.set(identity.error());
                                 emit changed();
                                 return;
                             }
                             m_agencyName = QString::fromStdString(identity->agencyName);
                             m_deviceName = QString::fromStdString(identity->deviceName);
                             goTo(3);
                         });
}

void EnrolPage::finish() { m_app.navigator()->replace("signIn"); }

}  // namespace ayumi::viewmodels
