// Which texts of a record are those of a day before, or 「特になし」 alone; a quiet hint for
// whoever reads a day (shared/records/copied_text.h).
#pragma once

#include <QVariantList>

#include "mobile/store/tablet_reader.h"

namespace ayumi::viewmodels {

// How many days back: a week, so that the last day of work is among them.
inline constexpr int kCopiedDaysBack = 7;

// {field, day}; day is empty where the text is 「特になし」.
QVariantList copiedHints(store::TabletReader& reader, const store::Viewer& viewer,
                         const std::string& agency, const store::RecordView& record);

}  // namespace ayumi::viewmodels
