#include "mobile/viewmodels/shown_refresh.h"

#include <utility>

namespace ayumi::viewmodels {

ShownRefresh::ShownRefresh(AppContext& app, QObject& page, std::function<void()> refresh)
    : m_app(app), m_page(page), m_refresh(std::move(refresh)) {
    const auto asked = [this] {
        m_stale = true;
        ask();
    };
    QObject::connect(&app.tablet(), &Tablet::recordsChanged, &page, asked);
    QObject::connect(&app, &AppContext::todayChanged, &page, asked);
    QObject::connect(app.navigator(), &Navigator::changed, &page, [this] { ask(); });
}

void ShownRefresh::ask() {
    if (!m_stale || m_app.navigator()->page() != &m_page) return;
    m_stale = false;
    m_refresh();
}

}  // namespace ayumi::viewmodels
