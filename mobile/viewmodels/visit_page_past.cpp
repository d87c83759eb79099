// What stands twice in a visit, what stood before, and who wrote it.
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/visit_page.h"

namespace ayumi::viewmodels {

namespace {

FactLine twice(const std::string& field, const store::FieldView& view, const DayLines& lines) {
    FactLine line = lines.factLine(field, view);
    for (const auto& rival : view.rivals) {
        line.rivals += QVariant::fromValue(lines.factLine(field, rival));
    }
    return line;
}

}  // namespace

void VisitPage::readPast() {
    m_past = {};
    const auto& view = m_edits.view();
    if (view.record.empty()) return;
    const DayLines lines(m_app.tablet(), m_app.language().code(), {});
    m_past = pastOf(lines, m_histories, view);
    m_past.contested.clear();
    // Also the times that a day's log leaves out, and that it was taken back.
    for (const auto& [field, value] : view.fields) {
        if (!value.rivals.empty()) {
            m_past.contested += QVariant::fromValue(twice(field, value, lines));
        }
    }
}

void VisitPage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite || m_saving) return;
    viewmodels::settle(m_app.tablet(), this, m_edits.view(), field, change, m_problem,
                       [this] { refresh(); });
}

}  // namespace ayumi::viewmodels
