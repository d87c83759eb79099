#include "tests/demo/placement_story.h"

#include <algorithm>
#include <array>

#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "tests/demo/habits.h"

namespace ayumi::demo {

namespace {

constexpr int kToldFirst = kFoundedDaysAgo - 1;  // what was before is typed when tablets come
constexpr int kStepsTyped = 16 * 60;
constexpr int kTrialFromDaysAgo = 25;
constexpr std::size_t kTrialDays = 3;
constexpr int kTrialReportedAfter = 9;  // minutes
constexpr const char* kTrialBegins = "13:30";
constexpr const char* kTrialEnds = "15:30";

// A step of a placement: so many days before its first day, or after it where negative.
struct StepPlan {
    int person;
    const char* placement;
    const char* purpose;
    int daysBefore;
    const char* place;
    const char* present;
    const char* words;
    const char* said;
    const char* decided;
};

constexpr std::array kBeforeTheStart{
    StepPlan{6, kRunningPlacement, "consultation", 52, "相談室", "本人、母",
             "人と話す仕事に、もどりたいです。",
             "前の職場をやめてから1年。家では手伝いをしている。", "アセスメントをする。"},
    StepPlan{6, kRunningPlacement, "assessment", 45, "相談室", "本人",
             "午前中が、うごきやすいです。", "話すのが好きで、相手の名前をよくおぼえる。",
             "人と話す仕事のある場をさがす。"},
    StepPlan{6, kRunningPlacement, "site_visit", 31, "みどりの家", "本人、担当の支援者",
             "お茶の時間が、にぎやかでした。", "利用者さんから声をかけられ、笑顔で答えていた。",
             "もう一度、昼の時間に見学する。"},
    StepPlan{6, kRunningPlacement, "request", 24, "みどりの家", "主任 川口さん、担当の支援者", "",
             "週4日、10時から16時の受け入れを依頼した。", "1週間のうちに返事をいただく。"},
    StepPlan{6, kRunningPlacement, "decision", 12, "みどりの家",
             "本人、主任 川口さん、担当の支援者", "がんばりすぎないで、つづけたいです。",
             "疲れた日は14時までとする。", "有償コミューターとしてはじめる。"},
    StepPlan{7, kRunningPlacement, "consultation", 48, "相談室", "本人、補助人",
             "何ができるか、わかりません。", "補助人から、家でのようすを聞いた。",
             "短い時間からはじめられる場を考える。"},
    StepPlan{7, kRunningPlacement, "assessment", 40, "相談室", "本人、補助人",
             "洗たくは、家でもしています。", "一つずつなら、最後までできる。",
             "見本を先に見せて伝える。"},
    StepPlan{7, kRunningPlacement, "site_visit", 26, "みどりの家", "本人、補助人、担当の支援者",
             "タオルの部屋が、しずかでよかった。", "30分、となりで見てから、2枚たたんだ。",
             "洗たく室から受け入れを依頼する。"},
    StepPlan{7, kRunningPlacement, "request", 20, "みどりの家", "主任 川口さん、担当の支援者", "",
             "週3日、10時から15時。はじめの月は支援者がとなりに付く。",
             "月のはじめからの受け入れが決まった。"},
    StepPlan{7, kRunningPlacement, "decision", 9, "みどりの家",
             "本人、補助人、主任 川口さん、担当の支援者", "やってみます。",
             "休む日の連絡は、補助人からでもよい。", "無償コミューターとしてはじめる。"},
    StepPlan{11, kPlacementBefore, "site_visit", 30, "市立中央図書館",
             "本人、整理係 中野さん、担当の支援者", "本のある所は、落ちつきます。",
             "書庫と整理室を見て回った。", "週3日から受け入れを依頼する。"},
    StepPlan{11, kPlacementBefore, "decision", 10, "市立中央図書館",
             "本人、整理係 中野さん、担当の支援者", "午後だけなら、行けそうです。",
             "1日3時間半、週3日。席は窓のそば。", "有償コミューターとしてはじめる。"},
    StepPlan{11, kRunningPlacement, "request", 35, "市立中央図書館",
             "整理係 中野さん、担当の支援者", "",
             "最賃保障職員としての契約について、市の決まりを確かめた。",
             "本人の考えを聞いてから、三者で決める。"},
    StepPlan{11, kRunningPlacement, "decision", 14, "市立中央図書館",
             "本人、整理係 中野さん、担当の支援者", "うれしいです。時間は、いまのままがいいです。",
             "時間と曜日は変えない。つらい日は早めに言う。",
             "雇用契約書をかわし、月のはじめから。"}};

constexpr std::array kLookBacks{
    StepPlan{6, kRunningPlacement, "monthly", 33, "みどりの家", "本人、主任 川口さん",
             "お茶のあとの片づけが、早くなりました。", "午後2時をすぎると、疲れが顔に出る。",
             "2時に一度すわる時間をとる。"},
    StepPlan{7, kRunningPlacement, "monthly", 31, "みどりの家", "本人、補助人、主任 川口さん",
             "タオルは、ひとりでできます。", "声をかけるのは、はじめと終わりだけになった。",
             "ほかの場も、短い実習で見てみる。"},
    StepPlan{11, kRunningPlacement, "monthly", 30, "市立中央図書館", "本人、整理係 中野さん",
             "給料で、本を買いました。", "並べまちがいは、月に2回ほど。",
             "番号の表を、書庫にもはる。"}};

struct TrialDay {
    const char* arrived;
    const char* left;
    const char* note;  // 日報
    const char* went;
    const char* good;
    const char* hard;
};
constexpr std::array<TrialDay, kTrialDays> kTrialWords{
    {{"13:24", "15:30", "実習1日目。台車を押して、返ってきた本を書庫まで運んだ。", "fairly",
      "本のにおいが好きでした。", "どこを曲がるか、まよいました。"},
     {"13:27", "15:33", "実習2日目。ラベル貼りを20枚。10枚ずつ箱に分けると手が進んだ。",
      "a_little_hard", "箱に分けてもらいました。", "20枚は、長かったです。"},
     {"13:22", "15:31", "実習3日目。角の前で止まって確かめ、台車を一人で押した。", "well",
      "台車を、ひとりで押せました。", "立っていると、足が疲れます。"}}};

class PlacementTeller {
public:
    PlacementTeller(Plot& plot, const std::string& since) : m_plot(plot), m_since(since) {}

    void tell() {
        for (const StepPlan& plan : kBeforeTheStart) {
            if (plan.person == m_plot.index) step(plan, addDays(firstDay(plan), -plan.daysBefore));
        }
        for (const StepPlan& plan : kLookBacks) {
            if (plan.person == m_plot.index) step(plan, addDays(m_plot.today, -plan.daysBefore));
        }
        if (m_plot.index == kOnTrial) trial();
        if (m_plot.index == kEmployed) contact();
        if (m_plot.index == kFormerName.person) rename();
    }

private:
    std::string firstDay(const StepPlan& plan) const {
        if (m_plot.index != kEmployed) return m_since;
        const std::string since = employedSince(m_plot.today);
        return std::string_view(plan.placement) == kPlacementBefore ? addMonths(since, -8) : since;
    }

    Happening& add(const std::string& day, int minutes, const char* kind,
                   std::map<std::string, Json> set) {
        const std::string first = addDays(m_plot.today, -kToldFirst);
        Happening& one =
            m_plot.add(std::max(day, first), minutes + m_plot.between(0, 19), kind, std::move(set));
        one.day.clear();
        return one;
    }

    void step(const StepPlan& plan, const std::string& held) {
        std::map<std::string, Json> set{{"purpose", plan.purpose}, {"held_on", held},
                                        {"place", plan.place},     {"present", plan.present},
                                        {"said", plan.said},       {"decided", plan.decided}};
        if (*plan.words != '\0') set["words"] = plan.words;
        add(held, kStepsTyped, "meeting", std::move(set)).naming["placement"] = plan.placement;
    }

    // Written down a week before, after the three have met.
    void trial() {
        const TrialPlan plan = trialOf(m_plot.today);
        std::vector<int> weekdays;
        for (const auto& day : plan.days) weekdays.push_back(weekdayOf(day));
        std::ranges::sort(weekdays);
        const std::string before = addDays(plan.days.front(), -7);
        Happening& one = add(before, minutesOf("10:20"), "placement",
                             {{"programme", m_plot.person.programme},
                              {"trial", true},
                              {"from", plan.days.front()},
                              {"to", plan.days.back()},
                              {"weekdays", weekdays},
                              {"planned_start", kTrialBegins},
                              {"planned_end", kTrialEnds},
                              {"contract", "confirmation"},
                              {"transport", "actual"},
                              {"pay_basis", "none"}});
        one.staff = supervisorOn(m_plot.person, before, m_plot.today);
        one.site = plan.site;
        one.label = kTrial;
        step({m_plot.index, kTrial, "decision", 0, "市立中央図書館",
              "本人、整理係 中野さん、担当の支援者", "本の部屋を、見てみたいです。",
              "午後の2時間、3日だけ。台車とラベル貼りをためす。", "実習のあと、三人で振り返る。"},
             addDays(before, 1));
        for (std::size_t i = 0; i < plan.days.size(); ++i) {
            trialDay(plan.days[i], plan.site, kTrialWords.at(i));
        }
    }

    void trialDay(const std::string& day, int site, const TrialDay& words) {
        const int left = minutesOf(words.left);
        m_plot
            .add(day, minutesOf(words.arrived) + 2, "attendance",
                 {{"status", "present"},
                  {"planned_start", kTrialBegins},
                  {"planned_end", kTrialEnds},
                  {"arrived", words.arrived}})
            .site = site;
        m_plot
            .add(day, left + 2, "attendance",
                 {{"left", words.left},
                  {"break_minutes", 0},
                  {"fare_yen", m_plot.person.fareYen},
                  {"note", words.note}})
            .site = site;
        const By writes = habitOf(m_plot.index).writes;
        m_plot
            .add(day, left + kTrialReportedAfter, "reflection",
                 {{"went", words.went},
                  {"tired", "a_little"},
                  {"good", words.good},
                  {"hard", words.hard}})
            .by = writes;
        m_plot.add(day, left + kTrialReportedAfter + 4, "confirmation", {{"state", "confirmed"}})
            .by = writes;
        const std::string signedOn = nextWeekday(day);
        Happening& one = m_plot.add(signedOn, minutesOf("09:40"), "sign_off", {});
        one.day = day;
        one.deed = Deed::Sign;
        one.staff = supervisorOn(m_plot.person, signedOn, m_plot.today);
    }

    // 定着支援 after a month, by telephone.
    void contact() {
        const std::string due = addMonths(employedSince(m_plot.today), 1);
        const std::string day = nextWeekday(addDays(due, -4));
        Happening& one = m_plot.add(
            day, minutesOf("17:20"), "visit",
            {{"status", "done"},
             {"way", "phone"},
             {"phase", "follow_up"},
             {"arrived", "17:00"},
             {"left", "17:15"},
             {"done", "仕事のあとの疲れについて、電話で話を聞いた。よく眠れているとのこと。"},
             {"next", "3か月のころに、職場をたずねる。"}});
        one.people = {m_plot.index};
    }

    void rename() {
        const std::string day = addDays(m_plot.today, -kFormerName.changedDaysAgo);
        Happening& one = add(day, minutesOf("10:05"), "person",
                             {{"name", m_plot.person.name}, {"name_kana", m_plot.person.kana}});
        one.staff = supervisorOn(m_plot.person, day, m_plot.today);
    }

    Plot& m_plot;
    const std::string m_since;
};

}  // namespace

std::string employedSince(const std::string& today) { return addMonths(addDays(today, 6), -3); }

TrialPlan trialOf(const std::string& today) {
    TrialPlan plan{kOnTrial, 2, {}};
    const PersonPlan& person = people().at(kOnTrial);
    for (std::string day = addDays(today, -kTrialFromDaysAgo); plan.days.size() < kTrialDays;
         day = addDays(day, 1)) {
        if (!worksOn(person, day, today) && isOpen(plan.site, day, today)) plan.days.push_back(day);
    }
    return plan;
}

void tellPlacements(Plot& plot, const std::string& since) { PlacementTeller(plot, since).tell(); }

}  // namespace ayumi::demo
