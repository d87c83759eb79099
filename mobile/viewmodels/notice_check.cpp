#include "mobile/viewmodels/notice_check.h"

#include <utility>

#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kNoticeDays = 31;

bool isUnconfirmedNotice(const store::RecordRow& row) {
    const auto confirmed = row.values.find("notice_confirmed");
    return row.text("status") == "absent" && !row.text("notice_at").empty() &&
           (confirmed == row.values.end() || *confirmed != Json(true));
}

}  // namespace

NoticeCheck::NoticeCheck(AppContext& app, std::string participant, std::string day)
    : m_app(app),
      m_participant(std::move(participant)),
      m_day(std::move(day)),
      m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &NoticeCheck::refresh);
    refresh();
}

void NoticeCheck::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_view = {};
    const auto viewer = tablet.viewer();
    const std::string since = addDays(m_day, -kNoticeDays);
    std::string found;
    std::string foundDay;
    for (const auto& row : tablet.reader().rowsOf(viewer, "attendance", m_participant)) {
        if (!isUnconfirmedNotice(row) || row.day >= m_day || row.day < since || row.day <= foundDay)
            continue;
        found = row.record;
        foundDay = row.day;
    }
    const bool mine = tablet.reader().mayWrite(viewer, "attendance", m_participant);
    if (!found.empty() && mine) {
        m_view = tablet.reader().record(viewer, found).value_or(store::RecordView());
    }
    emit changed();
}

void NoticeCheck::confirm(const QString& why) {
    if (!open() || m_busy) return;
    m_busy = true;
    m_problem.clear();
    tablet::SaveRequest request{.kind = "attendance",
                                .record = m_view.record,
                                .participant = m_participant,
                                .day = m_view.day,
                                .about = m_view.about,
                                .set = {{"notice_confirmed", true}},
                                .onScreen = m_view.onScreen,
                                .reason = why.toStdString()};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_busy = false;
        if (!saved) return m_problem.set(saved.error());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
