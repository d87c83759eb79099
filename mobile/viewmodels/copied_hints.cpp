#include "mobile/viewmodels/copied_hints.h"

#include "shared/base/time_text.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

bool isFreeText(const records::Kind& kind, const std::string& field) {
    const records::Field* known = kind.field(field);
    return known != nullptr && known->type == records::FieldType::Text;
}

std::vector<store::RecordView> recordsBefore(store::TabletReader& reader,
                                             const store::Viewer& viewer, const std::string& agency,
                                             const store::RecordRow& record) {
    static const records::KindTable kKinds = records::KindTable::released();
    std::vector<store::RecordView> before;
    for (int back = 1; back <= kCopiedDaysBack; ++back) {
        const auto earlier = reader.record(
            viewer, records::naturalRecordId(*kKinds.find(record.kind), agency, record.participant,
                                             addDays(record.day, -back), record.about));
        if (earlier && !earlier->isVoid) before.push_back(*earlier);
    }
    return before;
}

}  // namespace

std::vector<records::EarlierText> earlierTexts(store::TabletReader& reader,
                                               const store::Viewer& viewer,
                                               const std::string& agency,
                                               const store::RecordRow& record,
                                               const std::string& field) {
    std::vector<records::EarlierText> texts;
    for (const auto& one : recordsBefore(reader, viewer, agency, record)) {
        texts.push_back({one.day, one.text(field.c_str())});
    }
    return texts;
}

QVariantList copiedHints(store::TabletReader& reader, const store::Viewer& viewer,
                         const std::string& agency, const store::RecordView& record) {
    static const records::KindTable kKinds = records::KindTable::released();
    QVariantList hints;
    const records::Kind* kind = kKinds.find(record.kind);
    if (kind == nullptr || record.isVoid || record.day.empty()) return hints;
    std::vector<store::RecordView> before;
    bool looked = false;
    for (const auto& [field, value] : record.fields) {
        const std::string text = record.text(field.c_str());
        if (text.empty() || !isFreeText(*kind, field)) continue;
        const QString name = QString::fromStdString(field);
        if (records::saysNothingParticular(text)) {
            hints += QVariantMap{{"field", name}, {"day", QString()}};
            continue;
        }
        if (!looked) before = recordsBefore(reader, viewer, agency, record);
        looked = true;
        std::vector<records::EarlierText> texts;
        for (const auto& one : before) texts.push_back({one.day, one.text(field.c_str())});
        const std::string day = records::sameTextOn(text, texts);
        if (day.empty()) continue;
        hints += QVariantMap{{"field", name}, {"day", QString::fromStdString(day)}};
    }
    return hints;
}

}  // namespace ayumi::viewmodels
