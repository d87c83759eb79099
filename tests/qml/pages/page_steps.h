// What somebody does on a page of PageApp, as one line of words.
#pragma once

#include <QString>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

// A control that is touched (`*` at its end: the first whose name begins so), `!name` what the page
// object is told, `field=words` what is written. Throws std::runtime_error if it cannot be done.
void takeStep(PageApp& app, const QString& what);

}  // namespace ayumi::testing
