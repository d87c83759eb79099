#include "tests/demo/sheet_story.h"

#include <algorithm>
#include <array>

#include "shared/base/time_text.h"
#include "tests/demo/placement_story.h"
#include "tests/demo/sheet_plans.h"

namespace ayumi::demo {

namespace {

constexpr const char* kSelfCheckConsent = "self_check";
constexpr const char* kSensitiveConsent = "sensitive_data";
constexpr int kSettled = 50;  // minutes after the person came
constexpr int kSheetsTime = 15 * 60 + 20;

class SheetTeller {
public:
    SheetTeller(Plot& plot, const std::vector<Happening>& out)
        : m_plot(plot), m_came(arrivals(plot, out)) {}

    void tell() {
        for (const FillingPlan& plan : selfChecks()) {
            if (plan.person == m_plot.index) selfCheck(plan);
        }
        if (m_plot.index == kSealedSelfCheck.person) withdraw();
        for (const FillingPlan& plan : assessments()) {
            if (plan.person == m_plot.index) fill(plan);
        }
        if (std::ranges::find(kRhythmOf, m_plot.index) == std::end(kRhythmOf)) return;
        for (const auto& [day, arrived] : m_came) {
            if (m_plot.chance(85)) rhythm(day, arrived);
        }
    }

private:
    struct Moment {
        std::string day;
        int minutes;
    };

    // The last time, so many days ago or earlier, that the person was there.
    Moment cameBefore(int daysAgo) const {
        std::string day = addDays(m_plot.today, -daysAgo);
        if (daysAgo <= kDaysTold) {
            auto next = m_came.upper_bound(day);
            if (next != m_came.begin()) --next;
            return {next->first, next->second + kSettled};
        }
        while (!worksOn(m_plot.person, day, m_plot.today)) day = addDays(day, -1);
        return {day, minutesOf(m_plot.person.start) + kSettled};
    }

    void selfCheck(const FillingPlan& plan) {
        if (!m_consented) {
            const Moment first = cameBefore(plan.sittings.front().daysAgo);
            Happening& one = m_plot.add(first.day, first.minutes - 15, "consent",
                                        {{"scope", kSelfCheckConsent},
                                         {"text_version", "第2版"},
                                         {"to_whom", "担当の支援者とサービス管理責任者"},
                                         {"given_by", "self"},
                                         {"given_on", first.day},
                                         {"means", "electronic"}});
            one.day.clear();
            one.label = kSelfCheckConsent;
            m_consented = true;
        }
        fill(plan);
    }

    void withdraw() {
        const std::string day = addDays(m_plot.today, -kSealedSelfCheck.daysAgo);
        Happening& one = m_plot.add(day, minutesOf("16:35"), "consent", {{"withdrawn_on", day}});
        one.day.clear();
        one.label = kSelfCheckConsent;
    }

    // The record, changed at each sitting.
    void fill(const FillingPlan& plan) {
        const std::string label = std::string(plan.sheet) + " " + std::to_string(++m_filled);
        Json sittings = Json::array();
        for (const SittingPlan& sitting : plan.sittings) {
            Moment at = cameBefore(sitting.daysAgo);
            if (plan.by == By::Staff) at.minutes = kSheetsTime;
            sittings.push_back(at.day);
            auto set = answersOf(sitting, at.day);
            set["sheet"] = plan.sheet;
            set["version"] = 1;
            set["wording"] = plan.wording;
            set["sittings"] = sittings;
            set["state"] = &sitting == &plan.sittings.back() ? "submitted" : "draft";
            if (*plan.help != '\0') set["help"] = plan.help;
            if (!plan.isSelfCheck()) set["side"] = plan.by == By::Staff ? "staff" : "person";
            Happening& one =
                m_plot.add(at.day, at.minutes, plan.isSelfCheck() ? "self_check" : "assessment",
                           std::move(set));
            one.day.clear();
            one.by = plan.by;
            one.label = label;
            one.restsOn = plan.isSelfCheck() ? kSelfCheckConsent : kSensitiveConsent;
            if (!sitting.own.empty()) ownEyes(sitting, at, label);
        }
    }

    std::map<std::string, Json> answersOf(const SittingPlan& sitting, const std::string& day) {
        std::map<std::string, Json> set;
        for (const auto& [code, answer] : sitting.answers) set["item." + code] = answer;
        for (const auto& [code, ago] : sitting.dates) {
            set["item." + code] = ago == sitting.daysAgo ? day : addDays(m_plot.today, -ago);
        }
        if (set.contains("item.came") && m_plot.index == kOnTrial) {
            const TrialPlan trial = trialOf(m_plot.today);
            set["item.began_on"] = trial.days.front();
            set["item.ended_on"] = trial.days.back();
        }
        return set;
    }

    void ownEyes(const SittingPlan& sitting, const Moment& at, const std::string& filling) {
        std::map<std::string, Json> set{{"sheet", "stress_fatigue"}, {"version", 1}};
        for (const auto& [code, answer] : sitting.own) set["item." + code] = answer;
        Happening& one = m_plot.add(at.day, at.minutes + 1, "own_answers", std::move(set));
        one.day.clear();
        one.by = By::Self;
        one.beside = filling;
    }

    template <std::size_t count>
    const char* any(const std::array<const char*, count>& codes) {
        return codes.at(static_cast<std::size_t>(m_plot.between(0, static_cast<int>(count) - 1)));
    }

    void rhythm(const std::string& day, int arrived) {
        static constexpr std::array kSlept{"from_22", "from_23", "from_23", "from_0", "after_1"};
        static constexpr std::array kWoke{"before_6", "from_6", "from_6", "from_7"};
        static constexpr std::array kWokeLate{"from_7", "from_8", "from_8", "from_9"};
        static constexpr std::array kBath{"last_night", "last_night", "today", "none"};
        static constexpr std::array kMoved{"long", "short", "short", "none"};
        static constexpr std::array kHow{"walk", "walk", "stretch", "chores"};
        const bool early = arrived < 11 * 60;
        std::map<std::string, Json> set{{"sheet", "life_rhythm"},
                                        {"version", 1},
                                        {"state", "submitted"},
                                        {"wording", "standard"},
                                        {"help", "none"},
                                        {"sittings", Json::array({day})},
                                        {"item.slept", any(kSlept)},
                                        {"item.woke", early ? any(kWoke) : any(kWokeLate)},
                                        {"item.bath", any(kBath)}};
        Json meals = Json::array();
        if (m_plot.chance(90)) meals.push_back("dinner");
        if (m_plot.chance(70)) meals.push_back("breakfast");
        if (!early && m_plot.chance(80)) meals.push_back("lunch");
        if (meals.empty()) meals.push_back("none");
        set["item.meals"] = std::move(meals);
        const char* moved = any(kMoved);
        set["item.exercise"] = moved;
        if (moved != kMoved.back()) set["item.exercise_kind"] = Json::array({any(kHow)});
        Happening& one =
            m_plot.add(day, arrived + m_plot.between(14, 18), "daily_sheet", std::move(set));
        one.by = m_plot.index == 0 ? By::Self : By::HandedOver;
        one.restsOn = kSensitiveConsent;
    }

    Plot& m_plot;
    const std::map<std::string, int> m_came;
    int m_filled = 0;
    bool m_consented = false;
};

}  // namespace

void tellSheets(Plot& plot, const std::vector<Happening>& out) { SheetTeller(plot, out).tell(); }

}  // namespace ayumi::demo
