// Which texts of a record are those of a day before, or 「特になし」 alone; a quiet hint for
// whoever reads a day (shared/records/copied_text.h).
#pragma once

#include <QVariantList>

#include <string>
#include <vector>

#include "mobile/store/tablet_reader.h"
#include "shared/records/copied_text.h"

namespace ayumi::viewmodels {

// How many days back: a week, so that the last day of work is among them.
inline constexpr int kCopiedDaysBack = 7;

// What stood in a field of the same person's records of the days before.
std::vector<records::EarlierText> earlierTexts(store::TabletReader& reader,
                                               const store::Viewer& viewer,
                                               const std::string& agency,
                                               const store::RecordRow& record,
                                               const std::string& field);

// {field, day}; day is empty where the text is 「特になし」.
QVariantList copiedHints(store::TabletReader& reader, const store::Viewer& viewer,
                         const std::string& agency, const store::RecordView& record);

}  // namespace ayumi::viewmodels
