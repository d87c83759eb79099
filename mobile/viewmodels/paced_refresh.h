// Reads anew what takes its time when records come in, without taking the screen's time for it: a
// pull brings page after page, and each says that something changed.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace ayumi::viewmodels {

// On the GUI thread. What is asked for in one turn of the event loop is done once, after it; then
// not before three times as long went by as it took, so that it has a quarter of the thread at
// most.
class PacedRefresh {
public:
    explicit PacedRefresh(std::function<void()> refresh);

    void ask();
    void now();  // what somebody touched; whatever was asked for is done with it

private:
    std::function<void()> m_refresh;
    QTimer m_timer;
    QElapsedTimer m_since;  // it was last done
    qint64 m_tookMs = 0;
};

}  // namespace ayumi::viewmodels
