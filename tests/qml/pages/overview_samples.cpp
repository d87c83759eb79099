#include "tests/qml/pages/overview_samples.h"

namespace ayumi::testing {

SentOverview sendOverview(AgencyFixture& agency) {
    const std::string& library = agency.sites[2];
    const auto attendance = [&](const char* person, const char* day,
                                std::map<std::string, Json> set) {
        return AgencyFixture::Sent{"attendance", person,  std::move(set),
                                   agency.coach, library, day};
    };
    agency.send({"calendar",
                 "",
                 {{"open", false}, {"note", "文化の日"}},
                 agency.supervisor,
                 library,
                 "2026-11-03"});
    agency.send({"placement",
                 kLibraryWorker,
                 {{"site", library},
                  {"stage", "paid_commuter"},
                  {"from", "2026-09-01"},
                  {"weekdays", Json::array({1, 2, 3, 4, 5})},
                  {"planned_start", "14:00"},
                  {"planned_end", "17:00"}},
                 agency.supervisor});
    agency.send(attendance(
        kLibraryWorker, "2026-11-02",
        {{"status", "present"}, {"arrived", "14:00"}, {"left", "17:00"}, {"break_minutes", 15}}));
    agency.send(attendance(kLibraryWorker, "2026-11-04",
                           {{"status", "late"}, {"arrived", "14:30"}, {"left", "17:00"}}));
    agency.send(attendance(kLibraryWorker, "2026-11-05", {{"status", "absent"}}));
    agency.send(attendance(kLibraryWorker, "2026-11-07",
                           {{"status", "present"}, {"arrived", "10:00"}, {"left", "12:00"}}));
    agency.send(
        attendance(kLibraryWorker, "2026-11-09", {{"status", "left_early"}, {"arrived", "14:00"}}));
    agency.send(attendance(kLibraryOther, "2026-11-02",
                           {{"status", "present"}, {"arrived", "14:00"}, {"left", "17:00"}}));
    agency.sendRivals(
        {attendance(kLibraryOther, "2026-11-04", {{"status", "present"}, {"arrived", "14:00"}}),
         attendance(kLibraryOther, "2026-11-04", {{"status", "absent"}})});
    return {};
}

}  // namespace ayumi::testing
