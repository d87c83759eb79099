// What stands twice in a visit, what stood before, and who wrote it.
#include "mobile/viewmodels/day_past.h"
#include "mobile/viewmodels/settling.h"
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
    if (!m_mayWrite || m_saving) return;
    auto request = settlingRequest(m_edits.view(), field.toStdString(), change.toStdString());
    if (!request) return m_problem.set(request.error());
    m_problem.clear();
    m_app.tablet().save(*std::move(request), this, [this](auto done) {
        if (!done) m_problem.set(done.error());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
