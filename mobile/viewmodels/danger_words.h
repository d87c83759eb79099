// Words after which the app offers to call for help (domain.md "Danger"). It only offers: nothing
// is sent, stored or judged by them.
#pragma once

#include <QString>

namespace ayumi::viewmodels {

// Spaces, letter case, half and full width make no difference.
bool mentionsDanger(const QString& text);

}  // namespace ayumi::viewmodels
