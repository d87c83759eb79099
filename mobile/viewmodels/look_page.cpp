#include "mobile/viewmodels/look_page.h"

namespace ayumi::viewmodels {

void LookPage::choose(const QString& what, const QString& value) {
    if (m_app.session()->staff() || !m_app.session()->active()) return;
    auto look = m_app.settings()->look();
    if (what == "language") look.language = value.toStdString();
    if (what == "ruby") look.ruby = value.toStdString();
    if (what == "palette") look.palette = value.toStdString();
    if (what == "text") look.textScalePercent = value.toInt();
    const auto kept = m_app.keepLook(look);
    m_problem.clear();
    if (!kept) m_problem.set(kept.error());
    m_kept = kept.ok();
    emit changed();
}

}  // namespace ayumi::viewmodels
