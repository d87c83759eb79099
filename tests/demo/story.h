// Four weeks of the demonstration agency, made from a seed: who recorded, said and signed what,
// when, on which tablet - and the few days long before them on which people first came. Plain
// values; nothing here touches a tablet or a server.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/json.h"

namespace ayumi::demo {

inline constexpr int kDaysTold = 28;  // the last one is yesterday
inline constexpr int kFoundedDaysAgo = 12 * 7;

enum class By {
    Staff,       // typed by whoever's tablet it is, in their own words
    Proxy,       // typed by them in the participant's words (代筆)
    HandedOver,  // the participant's own, on their unlocked tablet (手わたし)
    Self,        // the participant's own, after signing in on it
};

enum class Deed {
    Save,
    Settle,  // a save that chooses between values that stand beside each other
    Sign,
    Return,
    SignIn,  // online, as staff do at least every 30 days
};

// One deed on a tablet.
struct Happening {
    TimeMs atMs = 0;
    int staff = 0;  // whose tablet
    int person = 0;
    std::string day;  // of the record; empty where its kind has none
    By by = By::Staff;
    Deed deed = Deed::Save;
    std::string kind = "attendance";
    std::map<std::string, Json> set = {};
    std::string reason = {};   // of a correction after the day was signed
    std::string comment = {};  // of a return
    std::string label = {};    // of a record without a natural id, to come back to it
    std::string beside = {};   // label of the record that this one belongs to
    std::string follows = {};  // label of the goal that this one carries on
    std::string restsOn = {};  // label of the consent
    std::map<std::string, std::string> naming = {};  // field -> label of the record it names
    bool tookNotice = false;                         // set["notice_by"] becomes the member of staff
    std::vector<int> people = {};                    // of a kind for several
    int site = -1;  // of a visit, a list or a placement; of a day: instead of the person's own
};

// Ordered by time. All tablets sync at each of these times; everything else happens between.
std::vector<Happening> tellStory(const std::string& today, std::uint64_t seed);

inline constexpr const char* kMorningSync = "08:00";
inline constexpr const char* kEveningSync = "18:10";
inline constexpr const char* kNightSync = "18:50";

TimeMs momentOf(const std::string& day, const std::string& timeOfDay);  // "09:02"

}  // namespace ayumi::demo
