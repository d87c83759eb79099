// Two weeks of the demonstration agency, made from a seed: who recorded what, when, on which
// tablet. Plain values; nothing here touches a tablet or a server.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/json.h"

namespace ayumi::demo {

inline constexpr int kDaysTold = 14;  // the last one is yesterday

enum class By {
    Coach,       // typed by the coach whose tablet it is
    HandedOver,  // the participant's own, on the coach's unlocked tablet
    Self,        // the participant's own, after signing in
};

// One save on a tablet.
struct Happening {
    TimeMs atMs = 0;
    int coach = 0;      // whose tablet
    int person = 0;
    std::string day;
    By by = By::Coach;
    std::map<std::string, Json> set = {};
    bool tookNotice = false;  // set["notice_by"] becomes the coach
    bool settles = false;     // after the evening's sync: chooses between values that stand
};

// Ordered by time; days run from 8:00, when all tablets sync, to 18:10, when they sync again.
std::vector<Happening> tellStory(const std::string& today, std::uint64_t seed);

inline constexpr const char* kMorningSync = "08:00";
inline constexpr const char* kEveningSync = "18:10";

TimeMs momentOf(const std::string& day, const std::string& timeOfDay);  // "09:02"

}  // namespace ayumi::demo
