// The PIN pad, or the pictures of those who chose them. Participants have four digits or three
// pictures and need no key to confirm; staff have six digits or more. In classes above
// `passphrase` the same secret opens the database first.
#pragma once

#include "mobile/viewmodels/secret_gate.h"
#include "mobile/viewmodels/tapped_secret.h"

namespace ayumi::viewmodels {

class PinPage : public ayumi::viewmodels::SecretGate {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool pictures READ pictures CONSTANT)
    Q_PROPERTY(int wanted READ wanted CONSTANT)  // taps; 0: as many as were chosen
    Q_PROPERTY(bool asked READ asked CONSTANT)   // once more, of whoever is on the screen
    Q_PROPERTY(int entered READ entered NOTIFY changed)
    Q_PROPERTY(bool submittable READ submittable NOTIFY changed)

public:
    // args: person; `newSecretOf`: not to enter, but so that a new secret of that person, who is
    // or is not the one on the screen, may be chosen.
    PinPage(AppContext& app, const QVariantMap& args);

    using SecretGate::pictures;
    int wanted() const;
    bool asked() const { return !m_newSecretOf.empty(); }
    int entered() const { return m_taps.count(); }
    bool submittable() const;

    Q_INVOKABLE void tap(int digitOrPicture);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void submit();

private:
    void unlock(const store::Secret& secret);

    const std::string m_newSecretOf;
    TappedSecret m_taps;
};

}  // namespace ayumi::viewmodels
