#include "mobile/viewmodels/trial_review.h"

#include "mobile/viewmodels/fillings.h"

namespace ayumi::viewmodels {

namespace {

constexpr const char* kReviewKinds[]{"assessment"};

bool isEndedTrial(const Json& placement, const std::string& today) {
    const std::string to = textOf(placement, "to");
    return placement.value("trial", false) && !to.empty() && to <= today;
}

}  // namespace

TrialReview trialReviewOf(Tablet& tablet, const std::string& participant, const Json& placement,
                          const std::string& today) {
    if (!isEndedTrial(placement, today)) return {};
    for (const auto& filling : fillingsOf(tablet, participant, kReviewKinds)) {
        const bool since = filling.day >= textOf(placement, "from");
        if (filling.sheet != kTrialReviewSheet || filling.state == "withdrawn" || !since) continue;
        return {filling.state == "draft" ? "begun" : "done", filling.view.record};
    }
    return {tablet.sheets().newest(kTrialReviewSheet) == nullptr ? "" : "due", {}};
}

}  // namespace ayumi::viewmodels
