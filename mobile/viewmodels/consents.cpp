#include "mobile/viewmodels/consents.h"

#include <algorithm>

namespace ayumi::viewmodels {

bool holdsOn(const Json& values, const std::string& day) {
    const std::string given = textOf(values, "given_on");
    const std::string withdrawn = textOf(values, "withdrawn_on");
    return !given.empty() && given <= day && (withdrawn.empty() || withdrawn > day);
}

bool hasConsent(store::TabletReader& reader, const store::Viewer& viewer,
                const std::string& participant, const std::string& scope, const std::string& day) {
    return std::ranges::any_of(reader.rows(viewer, "consent"), [&](const auto& row) {
        return row.participant == participant && !row.isVoid && row.text("scope") == scope &&
               holdsOn(row.values, day);
    });
}

}  // namespace ayumi::viewmodels
