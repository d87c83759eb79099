#include "tests/demo/cast.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <utility>

#include "shared/base/time_text.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

namespace {

constexpr int kMonday = 1;
constexpr int kWednesday = 3;
constexpr int kDaysPlanned = 60;
constexpr int kDaysOfRest = 6;  // after the first
constexpr int kResting = 9;     // does not work today anyhow
constexpr const char* kFiscalYear = "-04-01";  // agreements and assignments begin with it

// Days between two weekdays, the shorter way round the week.
int distance(int one, int other) {
    const int days = std::abs(one - other);
    return std::min(days, 7 - days);
}

bool has(const std::vector<int>& days, int day) {
    return std::find(days.begin(), days.end(), day) != days.end();
}

// National holidays that have the same date each year.
constexpr std::array kHolidays{
    std::pair{"01-01", "元日"},         std::pair{"02-11", "建国記念の日"},
    std::pair{"02-23", "天皇誕生日"},   std::pair{"04-29", "昭和の日"},
    std::pair{"05-03", "憲法記念日"},   std::pair{"05-04", "みどりの日"},
    std::pair{"05-05", "こどもの日"},   std::pair{"08-11", "山の日"},
    std::pair{"11-03", "文化の日"},     std::pair{"11-23", "勤労感謝の日"}};

// Days on which every site is closed each year.
constexpr std::array kClosings{
    std::pair{"12-29", "年末年始"}, std::pair{"12-30", "年末年始"}, std::pair{"12-31", "年末年始"},
    std::pair{"01-01", "年末年始"}, std::pair{"01-02", "年末年始"}, std::pair{"01-03", "年末年始"},
    std::pair{"08-13", "お盆休み"}, std::pair{"08-14", "お盆休み"}, std::pair{"08-15", "お盆休み"}};

void addDay(CalendarPlan day, std::vector<CalendarPlan>& out) {
    const bool known = std::any_of(out.begin(), out.end(), [&](const CalendarPlan& one) {
        return one.site == day.site && one.day == day.day;
    });
    if (!known) out.push_back(std::move(day));
}

// Of those that lie ahead: what was told of the weeks before knows of none.
void addClosings(const std::string& today, std::vector<CalendarPlan>& out) {
    for (int days = 1; days <= kDaysPlanned; ++days) {
        const std::string day = addDays(today, days);
        for (const auto& [date, name] : kClosings) {
            if (day.substr(5) != date) continue;
            for (int site = 0; site < static_cast<int>(sites().size()); ++site) {
                addDay({site, day, false, name}, out);
            }
        }
    }
}

const char* holidayOn(const std::string& day) {
    for (const auto& [date, name] : kHolidays) {
        if (day.substr(5) == date) return name;
    }
    return nullptr;
}

}  // namespace

const std::vector<SitePlan>& sites() {
    static const std::vector<SitePlan> kSites{
        {"ひだまり製パン 南店", "ヒダマリセイパン ミナミテン", "あさひ市南町2-14", "050-0000-0211",
         "生地の計量、袋づめ、焼き型の洗い、店内の掃除", "09:00", "15:00", 6,
         "立って1時間ほど作業ができること。小麦のアレルギーがないこと。",
         "手順の写真カード。休憩は時間を決めずにとれる。静かな小部屋がある。",
         "訓練のあいだは工賃 1時間 300円", "実費、1日700円まで", "行事保険（法人が加入）",
         "店長 浜田さん", 20, false, true},
        {"みどりの家（介護補助）", "ミドリノイエ", "あさひ市緑台5-3", "050-0000-0322",
         "配膳と下膳、シーツ交換、車いすの清掃", "10:00", "16:00", 4,
         "週2日から。食品にさわる日は検便があります。",
         "1つずつの声かけ。昼すぎは座ってできる仕事にかえられる。",
         "段階による（無償から、1時間 1,060円まで）", "全部の段階で実費", "行事保険、雇用後は労災",
         "主任 川口さん", 96, false, false},
        {"市立中央図書館 整理室", "シリツチュウオウトショカン セイリシツ", "あさひ市本町1-1",
         "050-0000-0433", "返却本の並べなおし、ラベル貼り、書庫の出し入れ", "13:00", "17:00", 2,
         "数字と五十音の順に並べられること。", "話しかけられにくい席。1日の予定を紙でわたす。",
         "1時間 1,060円", "市の決まりによる", "労災", "整理係 中野さん", 45, true, true}};
    return kSites;
}

const std::vector<StaffPlan>& staff() {
    static const std::vector<StaffPlan> kStaff{
        {"高橋 みなみ", "タカハシ ミナミ", "coach", "takahashi", "481516",
         "みなみの風と朝のパンの香り", "tablet-1"},
        {"岡本 たける", "オカモト タケル", "coach", "okamoto", "730294",
         "たけるは毎朝六時に川ぞいを走る", "tablet-2"},
        {"藤井 さくら", "フジイ サクラ", "coach", "fujii", "926357",
         "さくらの下で本を読む静かな午後", "tablet-3"},
        {"大野 あきら", "オオノ アキラ", "supervisor", "ohno", "618042",
         "あきらの古い自転車は空の色をしている", "tablet-office"},
        {"西村 けいこ", "ニシムラ ケイコ", "supervisor", "nishimura", "350871",
         "けいこの庭に赤いトマトが三つ実る", "tablet-office"}};
    return kStaff;
}

const std::vector<PersonPlan>& people() {
    static const std::vector<PersonPlan> kPeople{
        {"佐々木 ひかる", "ササキ ヒカル", "ひかる", "4702", 0, {0}, {1, 2, 3, 4, 5}, "09:00",
         "15:00", "employment_transition", "", 420, false},
        {"小林 だいち", "コバヤシ ダイチ", "だいち", "", 0, {0}, {1, 2, 4, 6}, "09:00", "15:00",
         "employment_transition", "", 360, false},
        {"渡辺 しげる", "ワタナベ シゲル", "しげる", "", 0, {0, 1}, {1, 2, 3, 4, 5}, "09:00", "14:00",
         "certified_training", "", 0, false},
        {"グエン ミン", "グエン ミン", "ミン", "7035", 0, {0}, {1, 3, 4, 5}, "09:30", "14:30",
         "work_preparation", "", 500, false},
        {"三浦 かおり", "ミウラ カオリ", "かおり", "", 0, {1}, {3, 5, 7}, "09:00", "13:00",
         "employment_transition", "", 240, false},
        {"井上 まこと", "イノウエ マコト", "まこと", "", 0, {1}, {1, 2, 6, 7}, "10:00", "15:00",
         "visiting_job_coach", "", 680, false},
        {"山本 はるか", "ヤマモト ハルカ", "はるか", "", 1, {0, 1}, {1, 2, 5, 6}, "10:00", "16:00",
         "universal_employment", "paid_commuter", 300, false},
        {"中村 そう", "ナカムラ ソウ", "そう", "", 1, {1}, {1, 3, 5}, "10:00", "15:00",
         "universal_employment", "unpaid_commuter", 460, true},
        {"石田 みなみ", "イシダ ミナミ", "いしだ", "", 1, {2}, {3, 4, 7}, "11:00", "16:00",
         "certified_training", "", 380, false},
        {"吉田 ゆうき", "ヨシダ ユウキ", "ゆうき", "", 1, {2}, {1, 2, 4}, "10:00", "14:00",
         "work_preparation", "", 220, true},
        {"松田 けん", "マツダ ケン", "けん", "", 2, {2}, {2, 3, 4, 5}, "13:00", "17:00",
         "employment_transition", "", 520, false},
        {"井手 あや", "イデ アヤ", "あや", "", 2, {0}, {2, 4, 6}, "13:00", "16:30",
         "universal_employment", "minimum_wage_staff", 280, false}};
    return kPeople;
}

const std::vector<GuardianPlan>& guardians() {
    static const std::vector<GuardianPlan> kGuardians{
        {7, "中村 よしこ", "assistant", "050-0000-0533"},
        {9, "吉田 ちづる", "parent", "050-0000-0544"}};
    return kGuardians;
}

std::vector<LeavePlan> leavesOf(const std::string& today) {
    return {{kCoaches, kCoaches + 1, addDays(today, -13), addDays(today, -10), "家族の用事のため"},
            {kCoaches + 1, kCoaches, addDays(today, 5), addDays(today, 9), ""}};
}

int supervisorOn(const PersonPlan& person, const std::string& day, const std::string& today) {
    const int own = person.site == 0 ? kCoaches : kCoaches + 1;
    for (const LeavePlan& one : leavesOf(today)) {
        if (one.staff == own && one.from <= day && day <= one.to) return one.deputy;
    }
    return own;
}

std::string agreedSince(const std::string& today) {
    const std::string first = addDays(today, -kFoundedDaysAgo);
    const std::string year = first.substr(0, 4);
    const std::string own = year + kFiscalYear;
    return own <= first ? own : std::to_string(std::stoi(year) - 1) + kFiscalYear;
}

std::vector<int> openWeekdays(const SitePlan& site, int weekdayToday) {
    const int closed = weekdayToday == kMonday ? kWednesday : kMonday;
    std::vector<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (!site.closesOneDay || day != closed) days.push_back(day);
    }
    return days;
}

std::vector<int> weekdaysOf(const PersonPlan& person, int weekdayToday) {
    const auto open = openWeekdays(sites()[static_cast<std::size_t>(person.site)], weekdayToday);
    auto days = person.weekdays;
    std::erase_if(days, [&](int day) { return !has(open, day); });
    if (person.restsToday) {
        std::erase(days, weekdayToday);
    } else if (!has(days, weekdayToday)) {
        *std::min_element(days.begin(), days.end(), [&](int one, int other) {
            return distance(one, weekdayToday) < distance(other, weekdayToday);
        }) = weekdayToday;
        std::sort(days.begin(), days.end());
    }
    return days;
}

namespace {

std::vector<CalendarPlan> madeCalendarOf(const std::string& today) {
    std::vector<CalendarPlan> out{{0, addDays(today, -9), false, "オーブンの点検"},
                                  {1, addDays(today, 5), false, "建物の消毒"},
                                  {2, addDays(today, -12), false, "蔵書の点検"}};
    addClosings(today, out);
    for (int days = -kDaysTold; days <= kDaysPlanned; ++days) {
        const std::string day = addDays(today, days);
        const char* name = holidayOn(day);
        if (name == nullptr || days == 0) continue;
        for (const int site : {0, 2}) addDay({site, day, site == 0, name}, out);
    }
    return out;
}

}  // namespace

const std::vector<CalendarPlan>& calendarOf(const std::string& today) {
    static std::map<std::string, std::vector<CalendarPlan>> made;
    const auto found = made.find(today);
    return found != made.end() ? found->second
                                : made.emplace(today, madeCalendarOf(today)).first->second;
}

namespace {

bool isClosedByCalendar(int site, const std::string& day, const std::string& today) {
    return std::ranges::any_of(calendarOf(today), [&](const CalendarPlan& one) {
        return one.site == site && one.day == day && !one.open;
    });
}

}  // namespace

RestPlan restOf(const std::string& today) {
    return {kResting, today, addDays(today, kDaysOfRest), "hospital",
            "検査のための入院。もどる日が変わったら、お母さんから電話がある。"};
}

bool worksOn(const PersonPlan& person, const std::string& day, const std::string& today) {
    return has(weekdaysOf(person, weekdayOf(today)), weekdayOf(day)) &&
           !isClosedByCalendar(person.site, day, today);
}

bool isOpen(int site, const std::string& day, const std::string& today) {
    const SitePlan& plan = sites().at(static_cast<std::size_t>(site));
    return has(openWeekdays(plan, weekdayOf(today)), weekdayOf(day)) &&
           !isClosedByCalendar(site, day, today);
}

}  // namespace ayumi::demo
