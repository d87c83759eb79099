#include "mobile/viewmodels/consents_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/consents.h"
#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/record_past.h"
#include "shared/sync/change.h"

namespace ayumi::viewmodels {

namespace {

// The first that stands of these: who recorded the consent, whatever was changed of it since.
const store::FieldView* recordedBy(const store::RecordView& view) {
    for (const char* field : {"given_on", "scope", "text_version"}) {
        const auto found = view.fields.find(field);
        if (found != view.fields.end()) return &found->second;
    }
    return nullptr;
}

}  // namespace

ConsentsPage::ConsentsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "consent", m_participant);
    connect(&tablet, &Tablet::recordsChanged, this, &ConsentsPage::refresh);
    refresh();
}

void ConsentsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    std::vector<ConsentLine> lines;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "consent", m_participant)) {
        const auto view = tablet.reader().record(tablet.viewer(), row.record);
        if (view) lines.push_back(lineOf(*view));
    }
    std::ranges::stable_sort(lines, [](const ConsentLine& one, const ConsentLine& other) {
        if (one.holds != other.holds) return one.holds;
        return one.givenOn > other.givenOn;
    });
    m_consents.setRows(std::move(lines));
    emit changed();
}

ConsentLine ConsentsPage::lineOf(const store::RecordView& view) {
    const auto text = [&](const char* field) { return QString::fromStdString(view.text(field)); };
    m_onScreen[view.record] = view.onScreen;
    ConsentLine line;
    line.key = QString::fromStdString(view.record);
    line.scope = text("scope");
    line.textVersion = text("text_version");
    line.toWhom = text("to_whom");
    line.givenBy = text("given_by");
    line.giverName = text("given_by_name");
    line.givenOn = text("given_on");
    line.means = text("means");
    line.note = text("note");
    line.withdrawnOn = text("withdrawn_on");
    const auto withdrawn = view.fields.find("withdrawn_on");
    if (withdrawn != view.fields.end() && !line.withdrawnOn.isEmpty()) {
        line.withdrawnWhy = QString::fromStdString(withdrawn->second.reason);
    }
    if (const store::FieldView* first = recordedBy(view)) {
        line.by = familyName(m_app.tablet().reader(), first->author);
        line.bySelf = first->author == m_participant;
        line.way = wayOf(*first);
        line.at = localMoment(first->atMs);
    }
    line.holds = holdsOn(view.values, m_app.today().toStdString());
    line.waiting = view.pending;
    line.history = m_histories[view.record];
    return line;
}

void ConsentsPage::add() {
    m_app.navigator()->open("consent", {{"participant", QString::fromStdString(m_participant)}});
}

void ConsentsPage::withdraw(const QString& record, const QString& reason) {
    if (m_busy) return;
    m_problem.clear();
    if (reason.trimmed().isEmpty()) return m_problem.set({"reason_missing", {}});
    m_busy = true;
    emit changed();
    tablet::SaveRequest request{.kind = "consent",
                                .record = record.toStdString(),
                                .participant = m_participant,
                                .set = {{"withdrawn_on", m_app.today().toStdString()}},
                                .onScreen = m_onScreen[record.toStdString()],
                                .reason = reason.trimmed().toStdString()};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_busy = false;
        if (!saved) m_problem.set(saved.error());
        refresh();
        if (saved) emit done();
    });
}

void ConsentsPage::showHistory(const QString& record) {
    m_problem.clear();
    m_app.tablet().history(record.toStdString(), this,
                           [this, id = record.toStdString()](auto history) {
                               if (!history) return m_problem.set(history.error());
                               takeHistory(id, *history);
                           });
}

void ConsentsPage::takeHistory(const std::string& record, const sync::HistoryResponse& history) {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const DayLines words(tablet, m_app.language().code(), m_participant);
    QVariantList entries;
    for (const auto& entry : history.entries) {
        const auto change = sync::readChange(entry.change);
        if (!change || entry.verdict.standing() == sync::VerdictKind::Quarantined) continue;
        entries += changeEntry(*change, change->madeAtMs, words, tablet.reader());
    }
    m_histories[record] = entries;
    refresh();
}

}  // namespace ayumi::viewmodels
