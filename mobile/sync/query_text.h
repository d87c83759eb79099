// Text as a value in the query of a request's target.
#pragma once

#include <string>

namespace ayumi::tablet {

std::string queryText(const std::string& text);  // whatever is not plain goes escaped

}  // namespace ayumi::tablet
