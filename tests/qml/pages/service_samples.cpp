#include "tests/qml/pages/service_samples.h"

namespace ayumi::testing {

SentService sendService(AgencyFixture& agency) {
    SentService sent;
    sent.rest = agency.send({"pause",
                             kServed,
                             {{"from", "2026-07-01"},
                              {"to", "2026-07-14"},
                              {"why", "hospital"},
                              {"note", "検査のため。"}},
                             agency.coach});
    agency.send({"pause",
                 kServed,
                 {{"from", "2026-12-28"}, {"to", "2027-01-05"}, {"why", "family"}},
                 agency.coach});
    sent.before =
        agency.send({"assignment",
                     kServed,
                     {{"coach", agency.supervisor}, {"from", "2025-10-01"}, {"to", "2026-03-31"}},
                     agency.supervisor});
    return sent;
}

}  // namespace ayumi::testing
