// Placements of a person as pages show them. Rules: shared/records/placements.h. While the tablet
// is readable.
#pragma once

#include <QVariantList>

#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/placements.h"

namespace ayumi::viewmodels {

// "preparing", "ahead", "now", "over"
QString phaseWord(records::PlacementPhase phase);

QString siteNamed(Tablet& tablet, const std::string& site);  // "" if it is not known here

std::vector<records::WalkStep> walkHere(Tablet& tablet, const std::string& participant,
                                        const records::RecordValues& placement,
                                        const std::string& today);

// {step, done, days: [{day, meeting}]} of each step.
QVariantList walkMaps(const std::vector<records::WalkStep>& walk);

}  // namespace ayumi::viewmodels
