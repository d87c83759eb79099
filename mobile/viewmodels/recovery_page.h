// When nobody knows a passphrase any more: the agency's recovery key, typed from its paper, opens
// the records of this tablet. Then a staff member signs in online and chooses new secrets.
#pragma once

#include "mobile/viewmodels/secret_gate.h"

namespace ayumi::viewmodels {

class RecoveryPage : public ayumi::viewmodels::SecretGate {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    RecoveryPage(AppContext& app, const QVariantMap& args);

    Q_INVOKABLE void open(const QString& paper);
};

}  // namespace ayumi::viewmodels
