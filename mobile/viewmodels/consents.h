// Which consents of a participant hold on a day. GUI thread.
#pragma once

#include <string>

#include "mobile/store/tablet_reader.h"

namespace ayumi::viewmodels {

inline constexpr const char* kElectronicConfirmation = "electronic_confirmation";

// Given on or before the day, and not withdrawn on or before it. `values`: of one consent.
bool holdsOn(const Json& values, const std::string& day);

// As far as the viewer may read. `scope` as in the table of kinds.
bool hasConsent(store::TabletReader& reader, const store::Viewer& viewer,
                const std::string& participant, const std::string& scope, const std::string& day);

}  // namespace ayumi::viewmodels
