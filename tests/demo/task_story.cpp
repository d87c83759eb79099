#include "tests/demo/task_story.h"

#include <algorithm>
#include <array>

#include "shared/base/time_text.h"
#include "tests/demo/habits.h"

namespace ayumi::demo {

namespace {

constexpr int kListWritten = 15 * 60 + 20;
constexpr int kTasksMarkedAfter = 46;  // minutes after the person came

// A task, or what changes of one; `day` is counted from today.
struct TaskPlan {
    const char* code;
    int place;  // 0: it stays where it is
    const char* words;
    int minutes = 0;        // 0: nothing is said
    const char* care = "";  // empty: nothing is said
};

struct LaterPlan {
    int day;
    int staff;
    TaskPlan task;
};

struct ListPlan {
    int person;
    const char* label;
    int from;
    int to;  // 0: it is open
    std::vector<TaskPlan> tasks;
    std::vector<LaterPlan> later = {};
    const char* follows = "";  // label of the list that it carries on
};

std::vector<ListPlan> inTheBakery() {
    return {{.person = kTasksCarriedOn,
             .label = "tasks",
             .from = -27,
             .to = -14,
             .tasks = {{"a01", 1, "番重をはこぶ", 30},
                       {"a02", 2, "テーブルをふく", 20},
                       {"a03", 3, "床をはく", 40}}},
            {.person = kTasksCarriedOn,
             .label = "tasks again",
             .from = -13,
             .to = 0,
             .tasks = {{"b01", 1, "番重をはこぶ", 30},
                       {"b02", 2, "テーブルといすをふく", 25},
                       {"b03", 3, "床をはく", 40, "水をこぼさない。ぬれたら声をかける"},
                       {"b04", 4, "箱をおる", 60},
                       {"b05", 5, "袋にシールをはる", 45}},
             .later = {{-6, 0, {"b04", 0, "", 50, "角をそろえてから、のりをつける"}}},
             .follows = "tasks"},
            {.person = kTaskByTwo,
             .label = "tasks",
             .from = -20,
             .to = 0,
             .tasks = {{"c01", 1, "道具をあらう", 30},
                       {"c02", 2, "天板をふく", 25, "熱いものには、さわらない"},
                       {"c03", 3, "ごみを分ける", 20}},
             .later = {{-9, 1, {"c04", 4, "棚をふく", 15}}}},
            {.person = kTasksEasy,
             .label = "tasks",
             .from = -15,
             .to = 0,
             .tasks = {{"d01", 1, "パンを ならべる", 30},
                       {"d02", 2, "かごを あらう", 20, "ぬれた ゆかに きを つける"}}}};
}

std::vector<ListPlan> elsewhere() {
    return {{.person = kTaskUntimed,
             .label = "tasks",
             .from = -18,
             .to = 0,
             .tasks = {{"e01", 1, "お茶のカップをあらう", 30},
                       {"e02", 2, "タオルをたたむ", 45},
                       {"e03", 3, "食堂のいすをならべる", 20, "人が座っていないか、先に見る"},
                       {"e04", 4, "洗濯物をはこぶ"}}},
            {.person = kTasksEnded,
             .label = "tasks",
             .from = -26,
             .to = -3,
             .tasks = {{"f01", 1, "本を番号の順にならべる", 60},
                       {"f02", 2, "返ってきた本をふく", 30}}}};
}

const std::vector<ListPlan>& lists() {
    static const std::vector<ListPlan> kLists = [] {
        auto all = inTheBakery();
        for (ListPlan& one : elsewhere()) all.push_back(std::move(one));
        return all;
    }();
    return kLists;
}

const std::vector<std::string>& notesOfDone() {
    static const std::vector<std::string> kNotes{
        "きのうより早く終わった", "ひとりでさいごまでできた", "手順の紙を見ながらやった",
        "ていねいにやったら、ほめられた"};
    return kNotes;
}

const std::vector<std::string>& notesOfOthers() {
    static const std::vector<std::string> kNotes{"とちゅうで順番がわからなくなった",
                                                 "声をかけてもらって思い出した",
                                                 "いそいだら、少しこぼした", "半分で時間になった"};
    return kNotes;
}

void putInto(std::map<std::string, Json>& set, const TaskPlan& task) {
    const std::string code = task.code;
    if (task.place > 0) set["place." + code] = task.place;
    if (*task.words != '\0') set["task." + code] = task.words;
    if (task.minutes > 0) set["minutes." + code] = task.minutes;
    if (*task.care != '\0') set["care." + code] = task.care;
}

class TaskTeller {
public:
    TaskTeller(Plot& plot, const std::vector<Happening>& out)
        : m_plot(plot),
          m_came(arrivals(plot, out)),
          m_good(notesOfDone(), plot.random),
          m_hard(notesOfOthers(), plot.random) {}

    void tell() {
        for (const ListPlan& list : lists()) {
            if (list.person != m_plot.index) continue;
            write(list);
            for (const LaterPlan& one : list.later) change(list, one);
            for (const auto& [day, arrived] : m_came) mark(list, day, arrived);
        }
    }

private:
    std::string dayAt(int fromToday) const { return addDays(m_plot.today, fromToday); }

    Happening& save(const ListPlan& list, int day, int minutes, std::map<std::string, Json> set) {
        Happening& one = m_plot.add(dayAt(day), minutes, "task_list", std::move(set));
        one.day.clear();
        one.label = list.label;
        return one;
    }

    void write(const ListPlan& list) {
        std::map<std::string, Json> set{{"from", dayAt(list.from)}};
        if (list.to != 0) set["to"] = dayAt(list.to);
        for (const TaskPlan& task : list.tasks) putInto(set, task);
        Happening& one = save(list, list.from - 1, kListWritten, std::move(set));
        one.site = m_plot.person.site;
        one.follows = list.follows;
    }

    void change(const ListPlan& list, const LaterPlan& later) {
        std::map<std::string, Json> set;
        putInto(set, later.task);
        save(list, later.day, kListWritten, std::move(set)).staff = later.staff;
    }

    // Those of the day: what is added later is there from the day after.
    std::vector<std::string> codesOn(const ListPlan& list, const std::string& day) const {
        std::vector<std::string> codes;
        for (const TaskPlan& task : list.tasks) codes.emplace_back(task.code);
        for (const LaterPlan& one : list.later) {
            if (one.task.place > 0 && dayAt(one.day) < day) codes.emplace_back(one.task.code);
        }
        return codes;
    }

    void mark(const ListPlan& list, const std::string& day, int arrived) {
        if (day < dayAt(list.from) || (list.to != 0 && day > dayAt(list.to))) return;
        if (!m_plot.chance(80)) return;
        static constexpr std::array kMarks{"done", "done", "done", "a_little", "not_yet"};
        std::map<std::string, Json> set;
        for (const auto& code : codesOn(list, day)) {
            if (!m_plot.chance(90)) continue;
            const int drawn = m_plot.between(0, 99);
            set["mark." + code] = drawn >= 97 ? "no_answer"
                                  : drawn >= 93
                                      ? "unknown"
                                      : kMarks[static_cast<std::size_t>(drawn) % kMarks.size()];
        }
        if (set.empty()) return;
        const std::string first = set.begin()->first.substr(5);
        if (m_plot.chance(20)) {
            Sentences& fitting = set.begin()->second == "done" ? m_good : m_hard;
            if (std::string note = fitting.next(); !note.empty()) set["note." + first] = note;
        }
        Happening& one = m_plot.add(day, arrived + kTasksMarkedAfter, "task_mark", std::move(set));
        one.by = habitOf(m_plot.index).writes;
        one.beside = list.label;
    }

    Plot& m_plot;
    const std::map<std::string, int> m_came;
    Sentences m_good;
    Sentences m_hard;
};

}  // namespace

void tellTasks(Plot& plot, const std::vector<Happening>& out) { TaskTeller(plot, out).tell(); }

}  // namespace ayumi::demo
