#include "mobile/viewmodels/site_entries.h"

#include <utility>

namespace ayumi::viewmodels {

std::map<std::string, store::RecordRow> calendarEntriesOf(Tablet& tablet, const std::string& site) {
    std::map<std::string, store::RecordRow> entries;
    for (auto& row : tablet.reader().rows(tablet.viewer(), "calendar")) {
        if (row.about == site && !row.isVoid) entries.emplace(row.day, std::move(row));
    }
    return entries;
}

}  // namespace ayumi::viewmodels
