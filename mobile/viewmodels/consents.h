// Which consents of a participant hold on a day, for pages. GUI thread.
#pragma once

#include <string>

#include "mobile/store/tablet_reader.h"
#include "shared/records/consents.h"

namespace ayumi::viewmodels {

using records::holdsOn;

// As far as the tablet knows. `scope` as in the table of kinds.
bool hasConsent(store::TabletReader& reader, const std::string& participant,
                const std::string& scope, const std::string& day);

// The last day on which the person withdrew this consent, not after `day`; "" if they never did.
std::string withdrawnOn(store::TabletReader& reader, const store::Viewer& viewer,
                        const std::string& participant, const std::string& scope,
                        const std::string& day);

}  // namespace ayumi::viewmodels
