// Visits of the coaches over the last ten weeks and the way they have planned for today: for one or
// several people, one overlap that is explained, one plan given up.
#pragma once

#include <string>
#include <vector>

#include "tests/demo/story.h"

namespace ayumi::demo {

inline constexpr int kVisitWeeks = 10;

void tellVisits(const std::string& today, std::vector<Happening>& out);

}  // namespace ayumi::demo
