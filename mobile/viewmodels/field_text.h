// Texts of fields: out of a value, measured, and one that grows in a field with a limit: what is
// too much of an insertion is left out, what stood there before stays whole.
#pragma once

#include <QString>

#include "mobile/store/tablet_views.h"
#include "shared/base/json.h"

namespace ayumi::viewmodels {

QString textIn(const Json& value);  // "" if it is no string
QString textIn(const store::RecordRow& row, const char* field);
int codePointsOf(QStringView text);  // characters as people count them

struct FittedText {
    QString text;
    int leftOut = 0;  // code points
};

// `most` in code points. Never cuts inside a character as it is seen (emoji with their joiners).
FittedText fitText(const QString& before, const QString& now, int most);

}  // namespace ayumi::viewmodels
