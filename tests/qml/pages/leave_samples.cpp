#include "tests/qml/pages/leave_samples.h"

namespace ayumi::testing {

SentLeaves sendLeaves(AgencyFixture& agency) {
    SentLeaves sent;
    sent.other = agency.id();
    AgencyFixture::Sent other{"staff",
                              {},
                              {{"name", kOtherSupervisor},
                               {"name_kana", "ニシムラ ケイコ"},
                               {"role", "supervisor"},
                               {"active", true}}};
    other.record = sent.other;
    agency.send(other);
    const auto leave = [&](const std::string& staff, const std::string& deputy, const char* from,
                           const char* to) {
        std::map<std::string, Json> set{{"staff", staff}, {"from", from}, {"to", to}};
        if (!deputy.empty()) set["deputy"] = deputy;
        return agency.send({"staff_leave", {}, std::move(set)});
    };
    sent.running = leave(sent.other, agency.supervisor, "2026-11-18", "2026-11-24");
    sent.coming = leave(agency.supervisor, {}, "2026-12-01", "2026-12-03");
    sent.past = leave(agency.supervisor, sent.other, "2026-08-10", "2026-08-14");
    return sent;
}

void sendLeaveAlone(AgencyFixture& agency) {
    agency.send({"staff_leave",
                 {},
                 {{"staff", agency.supervisor},
                  {"from", "2026-08-10"},
                  {"to", "2026-08-14"},
                  {"note", "家族の用事のため"}}});
}

}  // namespace ayumi::testing
