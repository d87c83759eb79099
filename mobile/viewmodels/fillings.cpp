#include "mobile/viewmodels/fillings.h"

#include <algorithm>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/kind_table.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"

namespace ayumi::viewmodels {

namespace {

std::string lastSitting(const store::RecordView& view) {
    std::string last;
    const auto sittings = view.values.find("sittings");
    if (sittings == view.values.end() || !sittings->is_array()) return last;
    for (const Json& day : *sittings) {
        if (day.is_string()) last = std::max(last, day.get<std::string>());
    }
    return last;
}

std::string lastChange(const store::RecordView& view) {
    TimeMs last = 0;
    for (const auto& [name, field] : view.fields) last = std::max(last, field.atMs);
    return last == 0 ? std::string() : dayOf(last);
}

// Newest first; of one day the later record, whose id is greater.
bool isNewer(const FilledSheet& one, const FilledSheet& other) {
    return std::pair(one.day, one.view.record) > std::pair(other.day, other.view.record);
}

}  // namespace

sheets::Answers FilledSheet::answers() const {
    sheets::Answers answers;
    for (const auto& [field, value] : view.values.items()) {
        if (field.starts_with("item.")) answers[field] = value;
    }
    return answers;
}

Json FilledSheet::answer(const std::string& field) const {
    return view.values.value(field, Json());
}

std::optional<FilledSheet> filledSheet(store::RecordView view) {
    if (std::ranges::find(kFillingKinds, view.kind) == std::end(kFillingKinds)) return {};
    FilledSheet filling;
    filling.sheet = view.text("sheet");
    if (filling.sheet.empty()) filling.sheet = view.about;  // of a daily one it is the same
    const auto version = view.values.find("version");
    if (version != view.values.end() && version->is_number_integer()) {
        filling.version = version->get<int>();
    }
    filling.state = view.text("state");
    filling.side = view.text("side");
    filling.day = view.kind == "daily_sheet" ? view.day : lastSitting(view);
    if (filling.day.empty()) filling.day = lastChange(view);
    filling.view = std::move(view);
    return filling;
}

std::vector<FilledSheet> fillingsOf(Tablet& tablet, const std::string& participant) {
    std::vector<FilledSheet> fillings;
    if (!tablet.readable()) return fillings;
    const auto viewer = tablet.viewer();
    for (const char* kind : kFillingKinds) {
        for (const auto& row : tablet.reader().rows(viewer, kind)) {
            if (row.participant != participant || row.isVoid) continue;
            auto view = tablet.reader().record(viewer, row.record);
            auto filling = view ? filledSheet(std::move(*view)) : std::nullopt;
            if (filling && !filling->sheet.empty()) fillings.push_back(std::move(*filling));
        }
    }
    std::ranges::sort(fillings, isNewer);
    return fillings;
}

QVariantList writersOf(Tablet& tablet, const FilledSheet& filling) {
    const DayLines lines(tablet, {}, filling.view.participant);
    return lines.recordLine(filling.view).authors;
}

QStringList sealedScopes(Tablet& tablet, const std::string& participant, const std::string& day) {
    QStringList scopes;
    if (!tablet.readable()) return scopes;
    for (const char* name : kFillingKinds) {
        const auto& kind = *kindTable().find(name);
        if (!records::isSealed(kind, participant, tablet.reader().facts(), day)) continue;
        const QString scope = QString::fromStdString(kind.sealedWithout);
        if (!scopes.contains(scope)) scopes += scope;
    }
    return scopes;
}

}  // namespace ayumi::viewmodels
