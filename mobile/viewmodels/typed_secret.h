// A secret typed into one field: digits alone are a PIN, anything else a passphrase.
#pragma once

#include <QString>

#include <algorithm>

#include "mobile/store/vault/secret_rules.h"

namespace ayumi::viewmodels {

inline store::Secret typedSecret(const QString& text) {
    const bool digits = std::ranges::all_of(
        text, [](QChar one) { return one >= QLatin1Char('0') && one <= QLatin1Char('9'); });
    const std::string typed = text.toStdString();
    return digits ? store::Secret::pin(typed) : store::Secret::passphrase(typed);
}

}  // namespace ayumi::viewmodels
