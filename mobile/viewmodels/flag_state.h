// A call for help as the person who called may know of it: whether anybody knows yet, and who
// answered.
#pragma once

#include <QStringList>

#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

struct FlagState {
    std::string record;      // empty: none was made on this day
    QString state;           // "waiting": on this tablet only; "reached"; "seen"
    QStringList answeredBy;  // family names as markup
};

// The newest call of the day. Only while readable.
FlagState flagOf(Tablet& tablet, const std::string& participant, const std::string& day);

}  // namespace ayumi::viewmodels
