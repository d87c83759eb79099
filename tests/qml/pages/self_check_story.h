// Every screen of the self-check that ships (stress_fatigue), each reached as somebody reaches it:
// filled in over two sittings, handed over, read, taken back, compared, its signs taken over, by
// somebody else's hand, sealed, retired. For the pictures (walk.cpp).
#pragma once

#include <QString>

#include <functional>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

// `visit` is told the name of the screen that it sees, numbered in the order of the story. Throws
// std::runtime_error if one is not reached.
void tellSelfCheck(const std::function<void(PageApp& app, const QString& name)>& visit);

}  // namespace ayumi::testing
