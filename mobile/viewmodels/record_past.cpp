#include "mobile/viewmodels/record_past.h"

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/day_past.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

RecordPast pastOf(const DayLines& lines, RecordHistories& histories,
                  const store::RecordView& view) {
    const RecordLine record = lines.recordLine(view);
    RecordPast past;
    past.writers = record.authors;
    past.reason = record.reason;
    for (const QVariant& fact : record.facts) {
        if (!fact.value<FactLine>().rivals.isEmpty()) past.contested += fact;
    }
    histories.ask(view);
    const PastChanges& changes = histories.of(view.record);
    past.replaced = replacedFacts(lines, view, changes);
    past.settled = settledFacts(lines, changes, lines.sheetOf(view));
    return past;
}

QVariantMap changeEntry(const sync::Change& change, TimeMs atMs, const DayLines& lines,
                        store::TabletReader& reader) {
    return {{"by", familyName(reader, change.author)},
            {"bySelf", change.author == change.participant},
            {"way", wayOf(change.handedBy, change.proxy.has_value(),
                          change.proxy && change.proxy->confirmed)},
            {"at", localMoment(atMs)},
            {"why", QString::fromStdString(change.reason)},
            {"facts", lines.factsOf(change.kind, Json(change.set))}};
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
