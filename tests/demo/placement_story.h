// The way of the demonstration's people through workplaces: the steps that their stage implies, a
// short trial with its daily report, the contact that was due after an employment, and a name that
// changed.
#pragma once

#include <string>
#include <vector>

#include "tests/demo/plot.h"

namespace ayumi::demo {

// Labels of placements, as DemoAgency::placements has them; the trial's is told by the story.
inline constexpr const char* kRunningPlacement = "placement";
inline constexpr const char* kPlacementBefore = "placement before";
inline constexpr const char* kTrial = "trial";

// Employed for some three months: one contact was due and done, the next one comes within a week.
inline constexpr int kEmployed = 11;
std::string employedSince(const std::string& today);
inline constexpr const char* kWhyEmployed =
    "休まず8か月つづき、図書館から職員にと話があった。本人も、つづけたいと話している。";

struct TrialPlan {
    int person;
    int site;
    std::vector<std::string> days;  // three, each open there and none of the person's own
};
inline constexpr int kOnTrial = 7;
TrialPlan trialOf(const std::string& today);

struct FormerName {
    int person;
    const char* name;
    const char* kana;
    int changedDaysAgo;
};
inline constexpr FormerName kFormerName{4, "西田 かおり", "ニシダ カオリ", 40};

// `since`: the first day of the placements.
void tellPlacements(Plot& plot, const std::string& since);

}  // namespace ayumi::demo
