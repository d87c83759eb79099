// On which days a person is expected somewhere: the weekdays that were agreed, on days on which the
// place is open (docs/data.md `placement`, `agreement`, `calendar`). One rule for rosters, trends,
// months and papers. Values are shown ones of records that are not void; days "2026-11-21".
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::records {

// A pause without a last day goes on; one without a first day is none.
bool restsOn(const std::vector<Json>& pauses, const std::string& day);

// What of a person's records decides it.
struct AgreedDays {
    std::vector<Json> agreements;
    std::vector<Json> pauses;
    std::string recordsFrom = {};  // of the agency (settings.h); "" without one

    // Whether the day is one of the weekdays agreed for the placement's site, else for the person,
    // else of the placement's own; of several agreements in force the one that began last counts.
    // In a pause no day is, nor before the agency kept its records here. Whether the site is open
    // is another question.
    bool isAgreed(const Json& placement, const std::string& day) const;
};

struct OpenDays {
    std::map<std::string, Json> sites;
    std::map<std::pair<std::string, std::string>, bool> exceptions;  // site, day -> open

    void putException(const std::string& site, const std::string& day, const Json& calendar);
    // The calendar decides; without an entry the site's weekdays; without those it is open.
    bool isOpen(const std::string& site, const std::string& day) const;
    bool isUsuallyOpen(const std::string& site, const std::string& day) const;  // by the weekdays
};

}  // namespace ayumi::records
