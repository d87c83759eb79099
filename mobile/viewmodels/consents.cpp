#include "mobile/viewmodels/consents.h"

#include <algorithm>

namespace ayumi::viewmodels {

bool hasConsent(store::TabletReader& reader, const std::string& participant,
                const std::string& scope, const std::string& day) {
    return reader.facts().consented(participant, scope, day, records::WithdrawalDay::Over);
}

std::string withdrawnOn(store::TabletReader& reader, const store::Viewer& viewer,
                        const std::string& participant, const std::string& scope,
                        const std::string& day) {
    std::string last;
    for (const auto& row : reader.rowsOf(viewer, "consent", participant)) {
        const std::string on = row.text("withdrawn_on");
        if (row.text("scope") == scope && on <= day) last = std::max(last, on);
    }
    return last;
}

}  // namespace ayumi::viewmodels
