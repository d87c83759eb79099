#include "tests/demo/goal_story.h"

#include <algorithm>
#include <array>

#include "shared/base/time_text.h"
#include "tests/demo/habits.h"

namespace ayumi::demo {

namespace {

constexpr int kStaffsTime = 15 * 60 + 40;
constexpr int kMarkedAfter = 34;  // minutes after the person came

// Days of its period are counted from today, negative ones back.
struct GoalPlan {
    int person;
    const char* label;
    const char* item;
    const char* task;
    int count;  // 0: none
    const char* unit;
    const char* per;
    const char* support;
    int from;
    int to;
    int marksUntil = 0;          // nothing is marked after that day
    const char* follows = "";    // label of the goal that it carries on
    const char* wordsOfIt = "";  // the person's, when it was looked back on
    const char* review = "";     // and the coach's
    const char* result = "";     // empty: nobody has looked back on it
};

std::vector<GoalPlan> oneAfterTheOther() {
    return {{.person = kCarriedOn,
             .label = "goal rest",
             .item = "疲れたら休みを言う",
             .task = "疲れたと思ったら、すぐに言う",
             .count = 1,
             .unit = "回",
             .per = "day",
             .support = "合図のカードを作業台に置く",
             .from = -27,
             .to = -14,
             .marksUntil = -14,
             .wordsOfIt = "カードがあると言いやすい。2回言えた日もあった。",
             .review = "午前は自分から言えた。午後もカードを使って続ける。",
             .result = "partly"},
            {.person = kCarriedOn,
             .label = "goal rest again",
             .item = "午後も自分から休みを言う",
             .task = "カードを使って言う",
             .count = 2,
             .unit = "回",
             .per = "day",
             .support = "14時にいっしょに様子を見る",
             .from = -13,
             .to = 12,
             .follows = "goal rest"}};
}

std::vector<GoalPlan> ofTheOthers() {
    return {{.person = 1,
             .label = "goal early",
             .item = "10分まえに来る",
             .task = "始まりの10分まえに着く",
             .count = 3,
             .unit = "日",
             .per = "week",
             .support = "前の日に、電車の時刻をいっしょに見る",
             .from = -4,
             .to = 24},
            {.person = 2,
             .label = "goal tools",
             .item = "使った道具をもとの場所にもどす",
             .task = "終わりの合図で、道具をもどす",
             .count = 3,
             .unit = "つ",
             .per = "day",
             .support = "場所の写真を棚にはる",
             .from = -20,
             .to = 10},
            {.person = kEasyWords,
             .label = "goal words",
             .item = "わからない ときは「もう いちど」と いう",
             .task = "じぶんから きく",
             .count = 1,
             .unit = "かい",
             .per = "day",
             .support = "みじかい ことばで はなす。かみにも かく。",
             .from = -18,
             .to = 9},
            {.person = kSilentGoal,
             .label = "goal greet",
             .item = "利用者さんにあいさつをする",
             .task = "あさとかえりにあいさつをする",
             .count = 0,
             .unit = "",
             .per = "",
             .support = "はじめは、となりでいっしょに言う",
             .from = -24,
             .to = 14,
             .marksUntil = -11},
            {.person = kGoalOver,
             .label = "goal pause",
             .item = "50分で一度、目を休める",
             .task = "タイマーが鳴ったら、手を止めて遠くを見る",
             .count = 4,
             .unit = "回",
             .per = "day",
             .support = "タイマーを机に置く",
             .from = -26,
             .to = -2,
             .marksUntil = -2}};
}

const std::vector<GoalPlan>& plans() {
    static const std::vector<GoalPlan> kPlans = [] {
        auto plans = oneAfterTheOther();
        for (const GoalPlan& one : ofTheOthers()) plans.push_back(one);
        return plans;
    }();
    return kPlans;
}

const std::vector<std::string>& notes() {
    static const std::vector<std::string> kNotes{
        "はじめて自分からできた", "わすれていたけれど、声をかけてもらった",
        "午後はうまくいった",     "いそがしくて、できなかった",
        "カードを見て思い出した", "となりの人もやっていた",
        "きのうより楽だった",     "あしたはもう少しやってみる"};
    return kNotes;
}

class GoalTeller {
public:
    GoalTeller(Plot& plot, const std::vector<Happening>& out)
        : m_plot(plot), m_came(arrivals(plot, out)), m_notes(notes(), plot.random) {}

    void tell() {
        for (const GoalPlan& plan : plans()) {
            if (plan.person != m_plot.index) continue;
            set(plan);
            for (const auto& [day, arrived] : m_came) mark(plan, day, arrived);
            if (*plan.result != '\0') lookBack(plan);
        }
    }

private:
    std::string dayAt(int fromToday) const { return addDays(m_plot.today, fromToday); }

    Happening& goal(const std::string& day, int minutes, const GoalPlan& plan,
                    std::map<std::string, Json> values) {
        Happening& one = m_plot.add(day, minutes, "goal", std::move(values));
        one.day.clear();
        one.label = plan.label;
        return one;
    }

    void set(const GoalPlan& plan) {
        std::map<std::string, Json> values{
            {"item", plan.item},        {"task", plan.task},
            {"support", plan.support},  {"support_by", "担当の支援者"},
            {"from", dayAt(plan.from)}, {"to", dayAt(plan.to)}};
        if (plan.count > 0) {
            values["aim_count"] = plan.count;
            values["aim_unit"] = plan.unit;
            values["aim_per"] = plan.per;
        }
        goal(dayAt(plan.from - 1), kStaffsTime, plan, std::move(values)).follows = plan.follows;
    }

    void mark(const GoalPlan& plan, const std::string& day, int arrived) {
        if (day < dayAt(plan.from) || day > std::min(dayAt(plan.to), dayAt(plan.marksUntil))) {
            return;
        }
        if (!m_plot.chance(85)) return;
        static constexpr std::array kMarks{"done", "done", "a_little", "a_little", "not_yet"};
        const int drawn = m_plot.between(0, 99);
        std::map<std::string, Json> values{
            {"mark", drawn >= 96   ? "no_answer"
                     : drawn >= 91 ? "unknown"
                                   : kMarks[static_cast<std::size_t>(drawn) % kMarks.size()]}};
        if (m_plot.chance(25)) {
            if (std::string note = m_notes.next(); !note.empty()) values["note"] = std::move(note);
        }
        Happening& one = m_plot.add(day, arrived + kMarkedAfter, "goal_mark", std::move(values));
        one.by = habitOf(m_plot.index).writes;
        one.beside = plan.label;
    }

    // At the talk, on the day after its end, just before the next one is set.
    void lookBack(const GoalPlan& plan) {
        const std::string day = dayAt(plan.to);
        goal(day, kStaffsTime - 4, plan, {{"review_self", plan.wordsOfIt}}).by = By::Proxy;
        goal(day, kStaffsTime - 3, plan,
             {{"review", plan.review}, {"result", plan.result}, {"reviewed_on", day}});
    }

    Plot& m_plot;
    const std::map<std::string, int> m_came;
    Sentences m_notes;
};

}  // namespace

void tellGoals(Plot& plot, const std::vector<Happening>& out) { GoalTeller(plot, out).tell(); }

}  // namespace ayumi::demo
