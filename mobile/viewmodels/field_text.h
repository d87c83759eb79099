// A text that grows in a field with a limit: what is too much of an insertion is left out, what
// stood there before stays whole.
#pragma once

#include <QString>

namespace ayumi::viewmodels {

struct FittedText {
    QString text;
    int leftOut = 0;  // characters as people count them (code points)
};

// `most` in code points. Never cuts inside a character as it is seen (emoji with their joiners).
FittedText fitText(const QString& before, const QString& now, int most);

}  // namespace ayumi::viewmodels
