#include "tests/qml/pages/calendar_samples.h"

namespace ayumi::testing {

SentCalendar sendCalendar(AgencyFixture& agency) {
    const auto entry = [&](const char* day, bool open, const char* note) {
        return AgencyFixture::Sent{
            "calendar",      "", {{"open", open}, {"note", note}}, agency.supervisor,
            agency.sites[0], day};
    };
    for (const char* one :
         {"2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03"}) {
        agency.send(entry(one, false, "年末年始"));
    }
    agency.send(entry("2026-11-23", false, "勤労感謝の日"));
    agency.send(entry("2026-11-22", true, "感謝市のため"));
    agency.sendRivals(
        {entry("2026-12-26", false, "大そうじ"), entry("2026-12-26", true, "大そうじ")});
    const auto agreed = [&](std::map<std::string, Json> set) {
        set["site"] = agency.sites[0];
        return agency.send({"agreement", kAgreed, std::move(set), agency.coach});
    };
    SentCalendar sent;
    sent.spring =
        agreed({{"from", "2026-04-01"}, {"to", "2026-06-30"}, {"weekdays", Json::array({1, 3})}});
    sent.autumn = agreed({{"from", "2026-07-01"},
                          {"weekdays", Json::array({1, 3, 5})},
                          {"expects", Json::array({"reflection", "daily_check"})},
                          {"visit_line_minutes", 180},
                          {"note", "朝は10時から。つかれた日は早めに休みます。"}});
    sent.beside = agreed({{"from", "2026-11-01"}, {"weekdays", Json::array({1, 3, 4})}});
    return sent;
}

}  // namespace ayumi::testing
