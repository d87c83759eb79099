// What the demonstration's people and coaches filled in on sheets, in words that are made up.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

struct SittingPlan {
    int daysAgo;                            // or the last time before it that the person came
    std::map<std::string, Json> answers;    // by code; CODE.other for words beside a choice
    std::map<std::string, int> dates = {};  // by code; so many days before today
    std::map<std::string, Json> own = {};   // for the person's own eyes
};

struct FillingPlan {
    int person;
    const char* sheet;
    By by;
    const char* wording;
    const char* help;                   // empty: of staff's own side
    std::vector<SittingPlan> sittings;  // the last one hands it over

    bool isSelfCheck() const { return std::string_view(sheet) == "stress_fatigue"; }
};

const std::vector<FillingPlan>& selfChecks();
const std::vector<FillingPlan>& assessments();

// Whose consent to the self-check was withdrawn, and when.
struct SealedSelfCheck {
    int person = 8;
    int daysAgo = 6;
};
inline constexpr SealedSelfCheck kSealedSelfCheck;

inline constexpr int kRhythmOf[] = {0, 10};  // fill in their daily rhythm

}  // namespace ayumi::demo
