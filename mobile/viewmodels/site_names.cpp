#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

SiteNames siteNames(Tablet& tablet) {
    SiteNames names;
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        names[site.record] = QString::fromStdString(site.text("name"));
    }
    return names;
}

QString nameAt(const SiteNames& names, const std::string& site) {
    const auto found = names.find(site);
    return found == names.end() ? QString() : found->second;
}

}  // namespace ayumi::viewmodels
