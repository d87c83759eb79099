#include "mobile/viewmodels/sync_page.h"

#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

namespace {

QString plainName(store::TabletReader& reader, const std::string& person) {
    return QString::fromStdString(reader.nameOf(person));
}

}  // namespace

SyncPage::SyncPage(AppContext& app, const QVariantMap&) : m_app(app), m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &SyncPage::refreshRows);
    connect(&app.tablet(), &Tablet::syncStatusChanged, this, &SyncPage::refreshStatus);
    refreshRows();
    refreshStatus();
}

void SyncPage::sendNow() {
    m_app.tablet().syncNow();
    m_app.tablet().askHeld();
}

bool SyncPage::sending() const {
    const auto phase = m_app.tablet().syncStatus().phase;
    return phase == tablet::Phase::Sending || phase == tablet::Phase::Receiving;
}

void SyncPage::refreshStatus() {
    const auto& status = m_app.tablet().syncStatus();
    if (status.problem) {
        m_problem.set(*status.problem);
    } else {
        m_problem.clear();
    }
    if (status.waiting == 0 && m_waiting.count() > 0) refreshRows();
    emit changed();
}

void SyncPage::refreshRows() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    auto& reader = tablet.reader();
    const auto viewer = tablet.viewer();
    const SiteNames sites = siteNames(tablet);
    std::vector<WaitingLine> waiting;
    for (const auto& row : reader.waitingRows(viewer, "attendance")) {
        waiting.push_back({QString::fromStdString(row.record), "attendance",
                           plainName(reader, row.participant), nameAt(sites, row.about),
                           QString::fromStdString(row.day),
                           QString::fromStdString(row.text("status")),
                           QString::fromStdString(row.text("arrived"))});
    }
    m_waiting.setRows(std::move(waiting));
    emit changed();
}

}  // namespace ayumi::viewmodels
