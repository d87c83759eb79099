#include "tests/qml/pages/closing_samples.h"

namespace ayumi::testing {

namespace {

constexpr const char* kOneDay = "2026-10-01";  // a Thursday

AgencyFixture::Sent closing(const char* person, const char* state) {
    return {"month_close", person, {{"state", state}}, {}, {}, kOneDay};
}

}  // namespace

void sendClosings(AgencyFixture& agency) {
    for (const char* person : {kReadyToClose, kClosed, kChangedSince, kClosedTwice}) {
        agency.send({"pause",
                     person,
                     {{"from", "2026-10-02"}, {"to", "2026-10-31"}, {"why", "health"}},
                     agency.coach});
        const auto site = person == kClosedTwice ? agency.sites[0] : agency.sites[1];
        const AgencyFixture::Sent came{
            "attendance", person, {{"status", "present"}, {"arrived", "11:00"}, {"left", "15:30"}},
            agency.coach, site,   kOneDay};
        if (person == kChangedSince)
            agency.send(came);
        else
            agency.sendSigned(came);
    }
    agency.send(closing(kClosed, "closed"));
    agency.send(closing(kChangedSince, "closed"));
    auto opened = closing(kClosedTwice, "open");
    opened.set["why"] = "出席の時刻がちがう";
    agency.sendRivals({closing(kClosedTwice, "closed"), opened});
}

}  // namespace ayumi::testing
