#include "mobile/viewmodels/standing_records.h"

#include <utility>

namespace ayumi::viewmodels {

std::vector<records::RecordValues> standingRecords(Tablet& tablet, const std::string& kind,
                                                   const std::string& participant) {
    std::vector<records::RecordValues> standing;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), kind, participant)) {
        standing.push_back({std::move(row.record), std::move(row.values)});
    }
    return standing;
}

}  // namespace ayumi::viewmodels
