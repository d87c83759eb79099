// After a start, on devices without a keystore: a staff member's passphrase opens the database.
#pragma once

#include "mobile/viewmodels/secret_gate.h"

namespace ayumi::viewmodels {

class PassphrasePage : public ayumi::viewmodels::SecretGate {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    PassphrasePage(AppContext& app, const QVariantMap& args) : SecretGate(app, args) {}

    Q_INVOKABLE void open(const QString& passphrase);
};

}  // namespace ayumi::viewmodels
