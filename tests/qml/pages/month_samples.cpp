#include "tests/qml/pages/month_samples.h"

namespace ayumi::testing {

namespace {

class Sender {
public:
    Sender(AgencyFixture& agency, const char* person) : m_agency(agency), m_person(person) {}

    void on(int day, std::map<std::string, Json> set) { m_agency.send(sent(day, std::move(set))); }
    void absent(int day) { on(day, wholeCall(m_agency, dayText(day))); }
    void contested(int day) {
        m_agency.sendRivals({sent(day, {{"status", "present"}, {"arrived", "14:00"}}),
                             sent(day, {{"status", "absent"}})});
    }

    static std::string dayText(int day) {
        return "2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
    }

private:
    AgencyFixture::Sent sent(int day, std::map<std::string, Json> set) {
        return {"attendance",   m_person,          std::move(set),
                m_agency.coach, m_agency.sites[2], dayText(day)};
    }

    AgencyFixture& m_agency;
    const char* m_person;
};

void sendBusyMonth(AgencyFixture& agency) {
    Sender month(agency, kBusyMonth);
    month.on(2, {{"status", "present"},
                 {"arrived", "14:00"},
                 {"left", "17:00"},
                 {"break_minutes", 15},
                 {"meal", true},
                 {"fare_yen", 1420},
                 {"pickup", "both"}});
    month.on(4, {{"status", "late"}, {"arrived", "14:25"}, {"left", "17:00"}});
    month.on(5,
             {{"status", "left_early"}, {"arrived", "13:55"}, {"left", "16:00"}, {"meal", true}});
    month.absent(6);
    month.on(7,
             {{"status", "present"}, {"arrived", "14:00"}, {"left", "15:30"}, {"fare_yen", 420}});
    for (const int day : {9, 10, 11, 12}) month.absent(day);
    auto half = wholeCall(agency, Sender::dayText(13));
    half.erase("notice_advice");
    month.on(13, half);
    month.on(16, {{"status", "absent"}});
    month.contested(17);
    month.on(18, {{"status", "present"}, {"arrived", "14:00"}, {"left", "13:00"}});
}

}  // namespace

std::map<std::string, Json> wholeCall(const AgencyFixture& agency, const std::string& day) {
    return {{"status", "absent"},        {"notice_at", day + "T08:30:00.000+09:00"},
            {"notice_by", agency.coach}, {"notice_from", "self"},
            {"notice_cause", "health"},  {"notice_advice", "水分をとって休む"}};
}

void sendMonths(AgencyFixture& agency) {
    agency.send({"calendar",
                 "",
                 {{"open", false}, {"note", "文化の日"}},
                 agency.supervisor,
                 agency.sites[2],
                 "2026-11-03"});
    sendBusyMonth(agency);
    Sender away(agency, kAway);
    away.on(11, {{"status", "present"}, {"arrived", "14:00"}, {"left", "17:00"}});
    for (const int day : {12, 13, 16, 17, 18}) away.absent(day);
}

}  // namespace ayumi::testing
