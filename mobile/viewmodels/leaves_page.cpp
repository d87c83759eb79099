#include "mobile/viewmodels/leaves_page.h"

#include <algorithm>
#include <utility>

namespace ayumi::viewmodels {

LeavesPage::LeavesPage(AppContext& app, const QVariantMap&) : m_app(app) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &LeavesPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &LeavesPage::refresh);
    refresh();
}

void LeavesPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    std::vector<LeaveLine> coming;
    std::vector<LeaveLine> past;
    for (auto& line : leaveLines(tablet, m_app.today().toStdString())) {
        (line.over ? past : coming).push_back(std::move(line));
    }
    std::ranges::reverse(past);
    m_coming.setRows(std::move(coming));
    m_past.setRows(std::move(past));
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "staff_leave", {});
    m_alone = m_mayWrite && isOnlySupervisor(tablet, tablet.viewer().person);
    emit changed();
}

void LeavesPage::add() {
    if (m_mayWrite) m_app.navigator()->open("leaveForm");
}

void LeavesPage::open(const QString& record) {
    m_app.navigator()->open("leave", {{"record", record}});
}

}  // namespace ayumi::viewmodels
