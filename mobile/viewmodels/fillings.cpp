#include "mobile/viewmodels/fillings.h"

#include <algorithm>
#include <iterator>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/kind_table.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"

namespace ayumi::viewmodels {

namespace {

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

bool isFilling(std::string_view kind) {
    return std::ranges::find(kFillingKinds, kind) != std::end(kFillingKinds);
}

std::string lastSitting(const store::RecordRow& row) {
    std::string last;
    const auto sittings = row.values.find("sittings");
    if (sittings == row.values.end() || !sittings->is_array()) return last;
    for (const Json& day : *sittings) {
        if (day.is_string()) last = std::max(last, day.get<std::string>());
    }
    return last;
}

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
    if (!isFilling(view.kind)) return {};
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

std::vector<store::RecordRow> fillingRowsOf(Tablet& tablet, const std::string& participant,
                                            FillingKinds kinds) {
    std::vector<store::RecordRow> rows;
    if (!tablet.readable()) return rows;
    for (const char* kind : kinds) {
        auto ofKind = tablet.reader().rowsOf(tablet.viewer(), kind, participant);
        std::ranges::move(ofKind, std::back_inserter(rows));
    }
    return rows;
}

std::vector<FilledSheet> fillingsOf(Tablet& tablet, const std::string& participant,
                                    FillingKinds kinds) {
    std::vector<FilledSheet> fillings;
    for (const auto& row : fillingRowsOf(tablet, participant, kinds)) {
        auto view = tablet.reader().record(tablet.viewer(), row.record);
        auto filling = view ? filledSheet(std::move(*view)) : std::nullopt;
        if (filling && !filling->sheet.empty()) fillings.push_back(std::move(*filling));
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
