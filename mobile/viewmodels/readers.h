// Who will read what a participant writes: told before the writing (app.md). Family names, with
// their readings as markup.
#pragma once

#include <QStringList>

#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

// The coaches assigned on this day, then the supervisors. Only while readable.
QStringList readersOf(Tablet& tablet, const std::string& participant, const std::string& day);

// Whether a member of staff has not left.
bool works(const store::RecordRow& staff);

// The family name of somebody the database knows, as markup.
QString familyMarkup(Tablet& tablet, const std::string& person);

}  // namespace ayumi::viewmodels
