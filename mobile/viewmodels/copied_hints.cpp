#include "mobile/viewmodels/copied_hints.h"

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/tablet.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

bool isFreeText(const records::Kind& kind, const std::string& field) {
    const records::Field* known = kind.field(field);
    return known != nullptr && known->type == records::FieldType::Text;
}

// The records of the days before that stand.
std::vector<store::RecordView> recordsBefore(store::TabletReader& reader,
                                             const store::Viewer& viewer, const std::string& agency,
                                             const store::RecordRow& of) {
    std::vector<store::RecordView> before;
    const records::Kind* kind = kindTable().find(of.kind);
    for (int back = 1; kind != nullptr && back <= kCopiedDaysBack; ++back) {
        auto earlier =
            reader.record(viewer, records::naturalRecordId(*kind, agency, of.participant,
                                                           addDays(of.day, -back), of.about));
        if (earlier && !earlier->isVoid) before.push_back(std::move(*earlier));
    }
    return before;
}

std::vector<records::EarlierText> textsOf(const std::vector<store::RecordView>& before,
                                          const std::string& field) {
    std::vector<records::EarlierText> texts;
    for (const auto& one : before) texts.push_back({one.day, one.text(field.c_str())});
    return texts;
}

}  // namespace

std::vector<records::EarlierText> earlierTexts(store::TabletReader& reader,
                                               const store::Viewer& viewer,
                                               const std::string& agency,
                                               const store::RecordRow& record,
                                               const std::string& field) {
    return textsOf(recordsBefore(reader, viewer, agency, record), field);
}

QVariantList copiedHints(store::TabletReader& reader, const store::Viewer& viewer,
                         const std::string& agency, const store::RecordView& record) {
    QVariantList hints;
    const records::Kind* kind = kindTable().find(record.kind);
    if (kind == nullptr || record.isVoid || record.day.empty()) return hints;
    std::optional<std::vector<store::RecordView>> before;
    for (const auto& [field, value] : record.fields) {
        const std::string text = record.text(field.c_str());
        if (text.empty() || !isFreeText(*kind, field)) continue;
        const QString name = QString::fromStdString(field);
        if (records::saysNothingParticular(text)) {
            hints += QVariantMap{{"field", name}, {"day", QString()}};
            continue;
        }
        if (!before) before = recordsBefore(reader, viewer, agency, record);
        const std::string day = records::sameTextOn(text, textsOf(*before, field));
        if (day.empty()) continue;
        hints += QVariantMap{{"field", name}, {"day", QString::fromStdString(day)}};
    }
    return hints;
}

QString copiedFrom(const QString& text, const std::vector<records::EarlierText>& earlier) {
    const std::string typed = text.toStdString();
    if (records::saysNothingParticular(typed)) return "nothing";
    return QString::fromStdString(records::sameTextOn(typed, earlier));
}

std::vector<records::EarlierText> earlierTexts(Tablet& tablet, const store::RecordRow& of,
                                               const std::string& field) {
    if (!tablet.readable()) return {};
    return textsOf(recordsBefore(tablet.reader(), tablet.viewer(), tablet.vault()->agency(), of),
                   field);
}

QString CopiedTexts::from(const std::string& field, const QString& text) {
    if (text.trimmed().isEmpty()) return {};
    auto found = m_earlier.find(field);
    if (found == m_earlier.end()) {
        found = m_earlier.emplace(field, earlierTexts(m_tablet, m_of, field)).first;
    }
    return copiedFrom(text, found->second);
}

}  // namespace ayumi::viewmodels
