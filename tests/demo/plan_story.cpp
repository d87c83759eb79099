#include "tests/demo/plan_story.h"

#include <algorithm>
#include <array>

#include "shared/base/time_text.h"
#include "tests/demo/plan_plans.h"

namespace ayumi::demo {

namespace {

constexpr int kTold = kFoundedDaysAgo - 1;  // nothing could be written down before
constexpr int kAfterwards = 16 * 60 + 40;
constexpr int kMinutesTyped = kAfterwards + 25;  // after the plan, where both were typed in a day

struct Step {
    const char* name;
    const char* field;
    int daysBefore;  // the plan is in force
};
constexpr std::array kSteps{Step{"assessed", "assessed_on", 14}, Step{"drafted", "drafted_on", 10},
                            Step{"met", "met_on", 5}, Step{"agreed", "explained_on", 3},
                            Step{"copied", "copy_on", 3}};

class PlanTeller {
public:
    explicit PlanTeller(Plot& plot) : m_plot(plot) {}

    void tell() {
        for (const SupportPlan& plan : supportPlans()) {
            if (plan.person == m_plot.index) write(plan);
        }
        for (const auto& [person, meeting] : meetingPlans()) {
            if (person == m_plot.index) hold(meeting);
        }
    }

private:
    std::string day(int daysAgo) const { return addDays(m_plot.today, -daysAgo); }

    // On the day of its last step, or when the tablets came.
    Happening& tellOn(int daysAgo, int minutes, const char* kind, std::map<std::string, Json> set) {
        Happening& one = m_plot.add(day(std::clamp(daysAgo, 1, kTold)),
                                    minutes + m_plot.between(0, 19), kind, std::move(set));
        one.day.clear();
        return one;
    }

    void write(const SupportPlan& plan) {
        const bool inForce = std::string_view(plan.reached) == "copied";
        const std::string label = "plan " + std::to_string(++m_plans);
        std::map<std::string, Json> set{
            {"programme", m_plot.person.programme}, {"wish_now", plan.words.wishNow},
            {"wish_later", plan.words.wishLater},   {"wish_work", plan.words.wishWork},
            {"aim_long", plan.words.aimLong},       {"aim_short", plan.words.aimShort},
            {"policy", plan.words.policy}};
        if (plan.reviewDaysAgo) set["review_by"] = day(*plan.reviewDaysAgo);
        if (plan.meetingDaysAgo) set["met_on"] = day(*plan.meetingDaysAgo);
        int written = addSteps(plan, set);
        if (inForce) {
            set["from"] = day(plan.fromDaysAgo);
            set["met_with"] = "本人、担当の支援者、サービス管理責任者";
            set["agreed_by"] = "self";
            written = plan.fromDaysAgo + kSteps.back().daysBefore;
        }
        Happening& one = tellOn(written, kAfterwards, "plan", std::move(set));
        one.label = label;
        if (plan.follows) one.naming["follows"] = m_lastPlan;
        m_lastPlan = label;
        if (inForce) minutes(plan, label);
    }

    // Up to the last that is done; gives the day of that one.
    int addSteps(const SupportPlan& plan, std::map<std::string, Json>& set) {
        constexpr int kStepOfThoseMadeNow = 4;
        const bool inForce = std::string_view(plan.reached) == "copied";
        int written = kStepOfThoseMadeNow;
        for (const Step& step : kSteps) {
            const bool last = std::string_view(step.name) == plan.reached;
            const int begun = kStepOfThoseMadeNow + (last ? 0 : step.daysBefore / 2);
            written = inForce ? plan.fromDaysAgo + step.daysBefore : begun;
            set[step.field] = day(written);
            if (last) break;
        }
        return written;
    }

    // The record of the meeting, which the plan must have.
    void minutes(const SupportPlan& plan, const std::string& label) {
        const int held = plan.fromDaysAgo + kSteps[2].daysBefore;
        Happening& one = tellOn(held - 3, kMinutesTyped, "meeting",
                                {{"purpose", "plan"},
                                 {"held_on", day(held)},
                                 {"place", "相談室"},
                                 {"present", "本人、担当の支援者、サービス管理責任者"},
                                 {"decided", "原案のとおりにはじめる。" + plan.words.policy}});
        one.naming["plan"] = label;
    }

    void hold(const MeetingPlan& meeting) {
        tellOn(meeting.daysAgo, kAfterwards, "meeting",
               {{"purpose", meeting.purpose},
                {"held_on", day(meeting.daysAgo)},
                {"place", "相談室"},
                {"present", "本人、担当の支援者"},
                {"words", meeting.words},
                {"said", meeting.said},
                {"decided", meeting.decided}});
    }

    Plot& m_plot;
    int m_plans = 0;
    std::string m_lastPlan;
};

}  // namespace

void tellPlans(Plot& plot) { PlanTeller(plot).tell(); }

}  // namespace ayumi::demo
