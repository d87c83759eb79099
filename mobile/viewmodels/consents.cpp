#include "mobile/viewmodels/consents.h"

namespace ayumi::viewmodels {

bool hasConsent(store::TabletReader& reader, const std::string& participant,
                const std::string& scope, const std::string& day) {
    return reader.facts().consented(participant, scope, day, records::WithdrawalDay::Over);
}

}  // namespace ayumi::viewmodels
