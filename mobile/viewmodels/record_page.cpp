#include "mobile/viewmodels/record_page.h"

#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/settling.h"

namespace ayumi::viewmodels {

RecordPage::RecordPage(AppContext& app, const QVariantMap& args, QString form)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_form(std::move(form)),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &RecordPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &RecordPage::refresh);
}

void RecordPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    m_there = view.has_value() && !view->isVoid;
    if (view) m_view = *view;
    m_values = valueTexts(m_view.values);
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_view.participant));
    m_mayWrite =
        m_there && tablet.reader().mayWrite(tablet.viewer(), m_view.kind, m_view.participant);
    const DayLines lines(tablet, m_app.language().code(), m_view.participant);
    m_past = view ? pastOf(lines, m_histories, m_view) : RecordPast();
    read();
    emit changed();
}

QVariantMap RecordPage::ofRecord() const {
    return {{"participant", QString::fromStdString(m_view.participant)},
            {"record", QString::fromStdString(m_record)}};
}

void RecordPage::amend() { m_app.navigator()->open(m_form, ofRecord()); }

void RecordPage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite) return;
    viewmodels::settle(m_app.tablet(), this, m_view, field, change, m_problem,
                       [this] { refresh(); });
}

void RecordPage::set(std::map<std::string, Json> values) {
    if (!m_mayWrite) return;
    m_problem.clear();
    tablet::SaveRequest request{.kind = m_view.kind,
                                .record = m_record,
                                .participant = m_view.participant,
                                .set = std::move(values),
                                .onScreen = m_view.onScreen};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        if (!saved) m_problem.set(saved.error());
        refresh();
    });
}

void RecordPage::takeBack(const QString& reason) {
    if (!m_mayWrite) return;
    m_problem.clear();
    m_app.tablet().save(takingBack(m_view, reason), this, [this](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        m_app.navigator()->back();
    });
}

}  // namespace ayumi::viewmodels
