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

std::vector<tablet::SaveRequest> endOfFollowed(Tablet& tablet, const std::string& record,
                                               const Json& values) {
    auto& reader = tablet.reader();
    const auto followed = reader.record(tablet.viewer(), textOf(values, "follows"));
    if (!followed || followed->isVoid) return {};
    const auto saved = reader.record(tablet.viewer(), record);
    const auto to = records::lastDayOfFollowed(followed->values, textOf(values, "from"),
                                               saved ? saved->text("from") : std::string());
    if (!to || *to == followed->text("to")) return {};
    return {tablet::SaveRequest{.kind = followed->kind,
                                .record = followed->record,
                                .participant = followed->participant,
                                .set = {{"to", *to}},
                                .onScreen = followed->onScreen}};
}

}  // namespace ayumi::viewmodels
