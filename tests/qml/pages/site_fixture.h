// A supervisor, or a coach, at a tablet with the register of workplaces (site_samples.h).
#pragma once

#include "tests/qml/pages/sent_fixture.h"
#include "tests/qml/pages/site_samples.h"

namespace ayumi::testing {

class SiteFixture : public SentFixture<SentSites, sendSites> {
protected:
    void openSite(const std::string& site) {
        app.open("site", {{"record", QString::fromStdString(site)}});
    }
};

}  // namespace ayumi::testing
