// What the sites are called that the one who is signed in may see.
#pragma once

#include <QString>

#include <map>
#include <string>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

using SiteNames = std::map<std::string, QString>;  // by the site's record

SiteNames siteNames(Tablet& tablet);
QString nameAt(const SiteNames& names, const std::string& site);  // "" of one that is not there

}  // namespace ayumi::viewmodels
