// The PIN pad. Participants have four digits and need no key to confirm; staff have six or more.
// In classes above `passphrase` the same PIN opens the database first.
#pragma once

#include "mobile/viewmodels/secret_gate.h"

namespace ayumi::viewmodels {

class PinPage : public ayumi::viewmodels::SecretGate {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(int wanted READ wanted CONSTANT)  // digits; 0: as many as were chosen
    Q_PROPERTY(int entered READ entered NOTIFY changed)
    Q_PROPERTY(bool submittable READ submittable NOTIFY changed)

public:
    PinPage(AppContext& app, const QVariantMap& args) : SecretGate(app, args) {}

    int wanted() const { return staff() ? 0 : store::kParticipantPinDigits; }
    int entered() const { return static_cast<int>(m_digits.view().size()); }
    bool submittable() const;

    Q_INVOKABLE void tap(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();

private:
    void unlock(const store::Secret& secret);

    SecretBytes m_digits;
};

}  // namespace ayumi::viewmodels
