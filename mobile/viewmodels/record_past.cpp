#include "mobile/viewmodels/record_past.h"

#include "mobile/viewmodels/day_past.h"

namespace ayumi::viewmodels {

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

tablet::SaveRequest takingBack(const store::RecordView& view, const QString& reason) {
    return {.kind = view.kind,
            .record = view.record,
            .participant = view.participant,
            .day = view.day,
            .about = view.about,
            .people = view.people,
            .set = {{std::string(records::kVoidField), true}},
            .onScreen = view.onScreen,
            .reason = reason.trimmed().toStdString()};
}

}  // namespace ayumi::viewmodels
