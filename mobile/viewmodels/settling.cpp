#include "mobile/viewmodels/settling.h"

#include "shared/records/kinds.h"

namespace ayumi::viewmodels {

Result<tablet::SaveRequest> settlingRequest(const store::RecordView& record,
                                            const std::string& field, const std::string& change) {
    const auto found = record.fields.find(field);
    if (found == record.fields.end()) return Error{"value_gone", {}};
    const store::FieldView& shown = found->second;
    const store::ValueView* chosen = shown.change == change ? &shown : nullptr;
    for (const auto& rival : shown.rivals) {
        if (rival.change == change) chosen = &rival;
    }
    if (chosen == nullptr) return Error{"value_gone", {}};
    return tablet::SaveRequest{
        .kind = record.kind,
        .record = record.record,
        .participant = record.participant,
        .day = record.day,
        .about = record.about,
        .people = record.people,
        .set = {{field, chosen->value}},
        .onScreen = record.onScreen,
        // Only what takes a record back needs one.
        .reason = field == records::kVoidField ? chosen->reason : std::string()};
}

void settle(Tablet& tablet, QObject* page, const store::RecordView& record, const QString& field,
            const QString& change, Problem& problem, std::function<void()> then) {
    auto request = settlingRequest(record, field.toStdString(), change.toStdString());
    if (!request) return problem.set(request.error());
    problem.clear();
    tablet.save(*std::move(request), page, [&problem, then = std::move(then)](auto saved) {
        if (!saved) problem.set(saved.error());
        then();
    });
}

}  // namespace ayumi::viewmodels
