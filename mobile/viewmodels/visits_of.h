// Visits as the pages look them up: whose, when, by which line, and where a coach is now.
#pragma once

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/visits.h"

namespace ayumi::viewmodels {

struct SeenVisit {
    store::RecordRow row;
    records::Visit visit;
};

// From one day to another, both included, as far as the viewer may read them; newest first, those
// taken back left out. Only while readable, as all of these.
std::vector<SeenVisit> visitsOf(Tablet& tablet, const std::string& from, const std::string& to);
std::vector<records::Visit> plainVisits(const std::vector<SeenVisit>& seen);

// By the agreements on this tablet.
records::VisitLineOf visitLines(Tablet& tablet);

// The coach's visit at a site that has begun and not ended: today's; in the small hours of the
// night also yesterday's.
const SeenVisit* visitUnderWay(const std::vector<SeenVisit>& visits, const std::string& coach,
                               const std::string& site, TimeMs nowMs);

// Who of the people the coach looks after is expected at the site, or has come, and is not absent.
std::vector<std::string> peopleThere(Tablet& tablet, const std::string& coach,
                                     const std::string& site, const std::string& day);

bool isAssignedOn(Tablet& tablet, const std::string& coach, const std::string& person,
                  const std::string& day);

// Who a record of several people is for, as the key of a draft of it (store::Draft::audience).
std::string audienceOfPeople(const std::vector<std::string>& people, const std::string& author);

}  // namespace ayumi::viewmodels
