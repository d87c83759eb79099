#include "tests/demo/visit_story.h"

#include <algorithm>
#include <array>

#include "shared/base/time_text.h"
#include "tests/demo/cast.h"
#include "tests/demo/plot.h"

namespace ayumi::demo {

namespace {

// One stop of a coach's week.
struct Stop {
    int coach;
    int weekday;
    int site;
    const char* arrives;
    const char* leaves;
    int travelMinutes;
    int travelMetres;
};

constexpr std::array kStops{
    Stop{0, 2, 0, "09:20", "11:40", 20, 7'400}, Stop{0, 4, 0, "09:10", "13:10", 20, 7'400},
    Stop{0, 4, 1, "14:00", "15:20", 25, 9'800}, Stop{1, 1, 1, "10:10", "12:00", 30, 14'200},
    Stop{1, 3, 0, "10:00", "12:30", 15, 5'100}, Stop{2, 2, 2, "13:30", "16:40", 35, 12'000},
    Stop{2, 4, 1, "11:10", "13:00", 10, 3'600},
};

// What a visit at each stop begins with; then what was done that week: nothing is said twice.
constexpr std::array kBegins{"朝の仕込みの時間に行った。",       "開店の前から昼まで見た。",
                             "午後のシーツ交換の時間に行った。", "午前の食堂の片づけを見た。",
                             "昼の前の店のようすを見た。",       "午後の書架の整理を見た。",
                             "昼の配膳の前後に行った。"};

constexpr std::array kDone{
    "作業のはじめの10分をとなりで見た。手順の紙は、もう見なくてもよいようだった。",
    "店長さんと、つぎに任せる仕事について話した。",
    "道具の置き場所を、本人が使いやすい順に並べなおした。",
    "休けいの前に声をかける合図を、職場の人と決めた。",
    "いつもより手が止まることが多く、早めの休けいをすすめた。",
    "できあがりの数を、本人といっしょに数えた。",
    "新しい手順を、絵の紙で一つずつ確かめた。",
    "職場の人から、あいさつの声が聞きとりやすくなったと聞いた。",
    "混む時間のあいだ、少しはなれたところから見ていた。",
    "片づけの順番を、本人の考えた順に変えてみた。",
    "朝の通い方について話を聞き、バスの時刻を確かめた。"};

constexpr std::array kNext{"つぎは、となりに立たずに見てみる。", "数を一つふやしてためす。",
                           "職場の人だけで進めてもらい、あとで聞く。"};

std::vector<int> peopleOf(const Stop& stop, const std::string& day, const std::string& today) {
    std::vector<int> found;
    for (int index = 0; index < static_cast<int>(people().size()); ++index) {
        const PersonPlan& person = people()[static_cast<std::size_t>(index)];
        const bool own = std::ranges::find(person.coaches, stop.coach) != person.coaches.end();
        if (own && person.site == stop.site && worksOn(person, day, today)) found.push_back(index);
    }
    return found;
}

class Teller {
public:
    Teller(const std::string& today, std::vector<Happening>& out) : m_today(today), m_out(out) {}

    void tell() {
        const std::string monday = addDays(m_today, 1 - weekdayOf(m_today));
        for (int week = kVisitWeeks; week >= 0; --week) {
            for (std::size_t i = 0; i < kStops.size(); ++i) {
                const std::string day = addDays(monday, kStops[i].weekday - 1 - 7 * week);
                if (day < m_today) visit(i, day, static_cast<std::size_t>(week));
            }
        }
        const std::string lastWeek = addDays(monday, -7);
        overlap(addDays(lastWeek, 1));
        giveUp(addDays(lastWeek, 4));
        planToday();
    }

private:
    Happening& add(int coach, std::vector<int> whom, const std::string& day, TimeMs atMs,
                   std::map<std::string, Json> set) {
        Happening one;
        one.atMs = atMs;
        one.staff = coach;
        one.person = whom.front();
        one.people = std::move(whom);
        one.day = day;
        one.kind = "visit";
        one.set = std::move(set);
        m_out.push_back(std::move(one));
        return m_out.back();
    }

    void visit(std::size_t place, const std::string& day, std::size_t week) {
        const Stop& stop = kStops.at(place);
        auto whom = peopleOf(stop, day, m_today);
        if (whom.empty()) return;
        std::map<std::string, Json> set{
            {"status", "done"},
            {"way", "workplace"},
            {"phase", week % 3 == 0 ? "intensive" : "transition"},
            {"planned_start", stop.arrives},
            {"planned_end", stop.leaves},
            {"arrived", stop.arrives},
            {"left", stop.leaves},
            {"travel_by", "car"},
            {"travel_in_minutes", stop.travelMinutes},
            {"travel_in_metres", stop.travelMetres},
            {"done", std::string(kBegins.at(place)) + kDone.at((week + place) % kDone.size())}};
        if (place % 2 == 1 && week % 4 == 0) set["next"] = kNext.at(week / 4 % kNext.size());
        add(stop.coach, std::move(whom), day,
            momentOf(day, timeOf(minutesOf(stop.leaves) + 5)) + 20'000, std::move(set))
            .site = stop.site;
    }

    void overlap(const std::string& day) {
        add(0, {1}, day, momentOf(day, "12:20"),
            {{"status", "done"},
             {"way", "workplace"},
             {"phase", "intensive"},
             {"arrived", "11:10"},
             {"left", "12:10"},
             {"done", "小麦粉の袋を開けるところから、二人で最後まで行った。"},
             {"overlap_why", "同じ店で、ほかの人を見ながら途中から二人で作業したため。"}})
            .site = 0;
    }

    void giveUp(const std::string& day) {
        add(1, {6}, day, momentOf(day, "08:30"),
            {{"status", "cancelled"},
             {"way", "workplace"},
             {"planned_start", "10:00"},
             {"planned_end", "11:00"},
             {"cancelled_why", "職場の行事の日だったため。翌週に行く。"}})
            .site = 1;
    }

    // Everybody's way of today, written down the evening before.
    void planToday() {
        constexpr std::array kHours{std::pair{"09:30", "10:30"}, std::pair{"11:15", "12:15"},
                                    std::pair{"14:00", "15:00"}};
        const std::string before = addDays(m_today, -1);
        for (int coach = 0; coach < kCoaches; ++coach) {
            for (int site = 0; site < static_cast<int>(sites().size()); ++site) {
                const auto& [from, to] = kHours.at(static_cast<std::size_t>(site));
                const Stop stop{coach, 0, site, from, to, 20 + 5 * site, 7'400 + 2'400 * site};
                auto whom = peopleOf(stop, m_today, m_today);
                if (whom.empty()) continue;
                add(coach, std::move(whom), m_today,
                    momentOf(before, timeOf(17 * 60 + 30 + 5 * coach + site)),
                    {{"status", "planned"},
                     {"way", "workplace"},
                     {"planned_start", from},
                     {"planned_end", to},
                     {"travel_by", "car"},
                     {"travel_in_minutes", stop.travelMinutes},
                     {"travel_in_metres", stop.travelMetres}})
                    .site = site;
            }
        }
    }

    const std::string& m_today;
    std::vector<Happening>& m_out;
};

}  // namespace

void tellVisits(const std::string& today, std::vector<Happening>& out) {
    Teller(today, out).tell();
}

}  // namespace ayumi::demo
