// What became of the review that a short trial ends with: the sheet `training_review`
// (docs/sheets.md), where the agency has it.
#pragma once

#include <QString>

#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

inline constexpr const char* kTrialReviewSheet = "training_review";

struct TrialReview {
    QString state;       // "due", "begun", "done"; empty: nobody is asked for one
    std::string record;  // of "begun" and "done": the newest since the trial began
};

// Of a trial of `participant` from its last day on; of another placement there is none. Only while
// the tablet is readable.
TrialReview trialReviewOf(Tablet& tablet, const std::string& participant, const Json& placement,
                          const std::string& today);

}  // namespace ayumi::viewmodels
