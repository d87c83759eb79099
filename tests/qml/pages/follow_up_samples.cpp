#include "tests/qml/pages/follow_up_samples.h"

namespace ayumi::testing {

namespace {

void employ(AgencyFixture& agency, const char* person, int site, const char* from) {
    agency.send({"placement",
                 person,
                 {{"site", agency.sites[static_cast<std::size_t>(site)]},
                  {"programme", "universal_employment"},
                  {"stage", "minimum_wage_staff"},
                  {"contract", "employment"},
                  {"from", from}},
                 agency.supervisor});
}

}  // namespace

void sendEmployments(AgencyFixture& agency) {
    employ(agency, kEmployed, 0, "2026-04-01");
    employ(agency, kNewlyEmployed, 2, "2026-08-24");
    AgencyFixture::Sent call{"visit",
                             {},
                             {{"status", "done"},
                              {"coach", agency.coach},
                              {"way", "phone"},
                              {"phase", "follow_up"},
                              {"arrived", "17:00"},
                              {"left", "17:15"},
                              {"done", "朝の仕事に慣れてきたと聞いた。"}},
                             agency.coach};
    call.day = "2026-04-28";
    call.people = {kEmployed};
    agency.send(call);
}

}  // namespace ayumi::testing
