#include "mobile/viewmodels/record_past.h"

#include "mobile/viewmodels/day_past.h"

namespace ayumi::viewmodels {

namespace {

tablet::SaveRequest changing(const store::RecordView& view) {
    return {.kind = view.kind,
            .record = view.record,
            .participant = view.participant,
            .day = view.day,
            .about = view.about,
            .onScreen = view.onScreen};
}

}  // namespace

RecordPast pastOf(AppContext& app, RecordHistories& histories, const store::RecordView& view) {
    const DayLines lines(app.tablet(), app.language().code(), view.participant);
    const RecordLine record = lines.recordLine(view);
    RecordPast past;
    past.writers = record.authors;
    for (const QVariant& fact : record.facts) {
        if (!fact.value<FactLine>().rivals.isEmpty()) past.contested += fact;
    }
    histories.ask(view);
    const PastChanges& changes = histories.of(view.record);
    past.replaced = replacedFacts(lines, view, changes);
    past.settled = settledFacts(lines, changes);
    return past;
}

std::optional<tablet::SaveRequest> settling(const store::RecordView& view, const std::string& field,
                                            const std::string& change) {
    const auto found = view.fields.find(field);
    if (found == view.fields.end()) return std::nullopt;
    const store::ValueView* chosen = &found->second;
    for (const auto& rival : found->second.rivals) {
        if (rival.change == change) chosen = &rival;
    }
    tablet::SaveRequest request = changing(view);
    request.set[field] = chosen->value;
    return request;
}

tablet::SaveRequest takingBack(const store::RecordView& view, const QString& reason) {
    tablet::SaveRequest request = changing(view);
    request.set["void"] = true;
    request.reason = reason.trimmed().toStdString();
    return request;
}

}  // namespace ayumi::viewmodels
