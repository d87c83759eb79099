// What a person's daily check asks (kind check_items, docs/data.md): the usual items, and signs in
// the person's own words, each under a code that it keeps for good.
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::viewmodels {

struct CheckItem {
    std::string code;
    QString words;  // of an own sign; empty: a usual item

    bool operator==(const CheckItem&) const = default;
};

// Those this build has words for, in the order in which they are offered.
const std::vector<std::string>& usualItems();

// Asked of whoever nothing was agreed with.
const std::vector<std::string>& unagreedItems();

// Own signs by code, also those that are asked no longer. `values` of the record.
std::map<std::string, QString> ownSigns(const Json& values);

// What is asked, in order; codes that nobody has words for are left out. Empty: nothing is agreed.
std::vector<CheckItem> askedItems(const Json& values);

// The fields of an older form that hold words themselves ("own_1" ...), where they have any.
std::map<std::string, QString> olderSigns(const Json& values);

}  // namespace ayumi::viewmodels
