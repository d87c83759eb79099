// What stands twice in a visit, what stood before, and who wrote it.
#include "mobile/viewmodels/day_past.h"
#include "mobile/viewmodels/visit_page.h"

namespace ayumi::viewmodels {

namespace {

// Ids stand in the record, names on the page.
void putName(FactLine& line, Tablet& tablet, const DayLines& lines) {
    const std::string id = line.value.toStdString();
    if (line.field == "site") line.value = lines.siteName(id);
    if (line.field == "coach") line.value = QString::fromStdString(tablet.reader().nameOf(id));
}

QVariantList named(const QVariantList& facts, Tablet& tablet, const DayLines& lines) {
    QVariantList out;
    for (const QVariant& fact : facts) {
        auto line = fact.value<FactLine>();
        putName(line, tablet, lines);
        out += QVariant::fromValue(line);
    }
    return out;
}

FactLine twice(const std::string& field, const store::FieldView& view, Tablet& tablet,
               const DayLines& lines) {
    FactLine line = lines.factLine(field, view);
    putName(line, tablet, lines);
    for (const auto& rival : view.rivals) {
        FactLine other = lines.factLine(field, rival);
        putName(other, tablet, lines);
        line.rivals += QVariant::fromValue(other);
    }
    return line;
}

}  // namespace

void VisitPage::readPast() {
    m_writers.clear();
    m_contested.clear();
    m_replaced.clear();
    m_settled.clear();
    m_reason.clear();
    const auto& view = m_edits.view();
    if (view.record.empty()) return;
    auto& tablet = m_app.tablet();
    const DayLines lines(tablet, m_app.language().code(), {});
    const RecordLine record = lines.recordLine(view);
    m_writers = record.authors;
    m_reason = record.reason;
    for (const auto& [field, value] : view.fields) {
        if (value.rivals.empty()) continue;
        m_contested += QVariant::fromValue(twice(field, value, tablet, lines));
    }
    m_histories.ask(view);
    const PastChanges& past = m_histories.of(view.record);
    m_replaced = named(replacedFacts(lines, view, past), tablet, lines);
    m_settled = settledFacts(lines, past);
}

void VisitPage::settle(const QString& field, const QString& change) {
    const auto& view = m_edits.view();
    const auto found = view.fields.find(field.toStdString());
    if (!m_mayWrite || m_saving || found == view.fields.end()) return;
    const store::ValueView* chosen = &found->second;
    for (const auto& rival : found->second.rivals) {
        if (rival.change == change.toStdString()) chosen = &rival;
    }
    tablet::SaveRequest request{.kind = "visit",
                                .record = m_record,
                                .set = {{found->first, chosen->value}},
                                .onScreen = view.onScreen};
    // Only a record that was taken back needs a word.
    if (found->first == records::kVoidField) request.reason = chosen->reason;
    m_problem.clear();
    m_app.tablet().save(std::move(request), this, [this](auto done) {
        if (!done) m_problem.set(done.error());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
