// Visits of the coach: this month's, and today's, one of which is under way.
#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::testing {

// 12 Nov reaches the line, 13 Nov has an overlap that is explained, 10 Nov nobody left.
void AgencyFixture::addVisits() {
    sendVisit("2026-11-06", {"松田"}, 2,
              {{"arrived", "14:00"},
               {"left", "15:40"},
               {"phase", "transition"},
               {"travel_by", "car"},
               {"travel_in_minutes", 35},
               {"travel_in_metres", 12'000},
               {"done", "書架の番号の読み方を、表を見ながら確かめた。"}});
    sendVisit("2026-11-10", {"石田"}, 1,
              {{"arrived", "13:00"}, {"done", "昼のあとの片づけを見た。"}});
    sendVisit("2026-11-12", {"佐々木", "小林", "渡辺"}, 0,
              {{"arrived", "09:00"},
               {"left", "12:50"},
               {"phase", "intensive"},
               {"planned_start", "09:00"},
               {"planned_end", "12:30"},
               {"travel_by", "car"},
               {"travel_in_minutes", 20},
               {"travel_in_metres", 7'400},
               {"travel_out_minutes", 20},
               {"travel_out_metres", 7'400},
               {"done", "計量のとなりで見ていた。はかりの前で一度止まると、まちがいが減る。"},
               {"next", "二種類の粉で、同じことをためす。"}});
    sendVisit("2026-11-13", {"山本", "中村"}, 1,
              {{"arrived", "11:00"},
               {"left", "12:30"},
               {"planned_start", "11:00"},
               {"phase", "transition"},
               {"travel_by", "car"},
               {"travel_in_minutes", 25},
               {"travel_in_metres", 9'800},
               {"done", "シーツの角の折り方を、三枚いっしょに折った。"}});
    sendVisit("2026-11-13", {"石田"}, 1,
              {{"arrived", "12:10"},
               {"left", "13:00"},
               {"overlap_why", "同じ職場で、休けいの前後に二人を見たため。"},
               {"done", "車いすの掃除の手順を、絵の紙で確かめた。"}});
    sendVisit("2026-11-17", {"井手"}, -1,
              {{"way", "phone"},
               {"phase", "follow_up"},
               {"arrived", "16:00"},
               {"left", "16:20"},
               {"done", "朝の電車の混み方について話を聞いた。"}});
    sendVisit("2026-11-18", {"渡辺"}, 0,
              {{"status", "cancelled"},
               {"planned_start", "10:00"},
               {"planned_end", "11:00"},
               {"cancelled_why", "お店が急に休みになったため。"}});
}

// Under way at the first site, planned at the others.
void AgencyFixture::addVisitsOfToday() {
    sendVisit(today, {"佐々木", "小林", "渡辺"}, 0,
              {{"arrived", "09:00"}, {"planned_start", "09:00"}, {"planned_end", "10:30"}});
    sendVisit(today, {"山本", "中村", "石田"}, 1,
              {{"status", "planned"},
               {"planned_start", "11:00"},
               {"planned_end", "12:00"},
               {"travel_by", "car"},
               {"travel_in_minutes", 20},
               {"travel_in_metres", 7'400}});
    sendVisit(today, {"松田", "井手"}, 2,
              {{"status", "planned"},
               {"planned_start", "14:00"},
               {"planned_end", "15:30"},
               {"travel_by", "car"},
               {"travel_in_minutes", 35},
               {"travel_in_metres", 12'000}});
}

void AgencyFixture::sendVisit(const std::string& day, std::vector<std::string> names, int site,
                              std::map<std::string, Json> set) {
    set.insert({{"coach", coach}, {"status", "done"}, {"way", "workplace"}});
    if (site >= 0) set["site"] = sites.at(static_cast<std::size_t>(site));
    Sent sent{"visit", {}, std::move(set), coach, {}, day};
    sent.people = std::move(names);
    send(sent);
}

}  // namespace ayumi::testing
