// Reads a page anew when records come in: at once while it is on the screen, else when somebody
// comes back to it. A save on a form does not wait for the pages below it.
#pragma once

#include <functional>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

// Of a page of the navigator, which owns it. On the GUI thread.
class ShownRefresh {
public:
    ShownRefresh(AppContext& app, QObject& page, std::function<void()> refresh);

private:
    void ask();

    AppContext& m_app;
    QObject& m_page;
    std::function<void()> m_refresh;
    bool m_stale = false;
};

}  // namespace ayumi::viewmodels
