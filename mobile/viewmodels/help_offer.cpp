#include "mobile/viewmodels/help_offer.h"

#include "mobile/viewmodels/danger_words.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

store::DraftKey keyOf(const std::string& participant) {
    return {participant, "offer/" + participant};
}

}  // namespace

void offerHelpLater(Tablet& tablet, const std::string& participant) {
    tablet.keepDraft(keyOf(participant), records::participantAudience(participant),
                     {{"offer", "help"}});
}

bool takeHelpOffer(Tablet& tablet, const std::string& participant) {
    if (!tablet.draft(keyOf(participant))) return false;
    tablet.dropDraft(keyOf(participant));
    return true;
}

bool HelpOffer::wanted(const QString& text) const {
    return text != m_madeFor && mentionsDanger(text);
}

}  // namespace ayumi::viewmodels
