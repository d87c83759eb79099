#include "mobile/viewmodels/leave_page.h"

#include <algorithm>

namespace ayumi::viewmodels {

LeavePage::LeavePage(AppContext& app, const QVariantMap& args)
    : RecordPage(app, args, "leaveForm") {
    refresh();
}

void LeavePage::read() {
    const auto lines = leaveLines(app().tablet(), app().today().toStdString());
    const auto found =
        std::ranges::find(lines, QString::fromStdString(view().record), &LeaveLine::key);
    m_line = found == lines.end() ? LeaveLine() : *found;
}

}  // namespace ayumi::viewmodels
