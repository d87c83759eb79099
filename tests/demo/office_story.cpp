#include "tests/demo/office_story.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/demo/habits.h"
#include "tests/demo/talk.h"

namespace ayumi::demo {

namespace {

constexpr int kSigning = 8 * 60 + 25;  // the first of a morning
constexpr int kCorrecting = 16 * 60 + 40;

Happening& decide(Plot& plot, const std::string& onDay, const std::string& day, Deed deed) {
    Happening& one = plot.add(onDay, kSigning + 2 * plot.index, "sign_off", {});
    one.day = day;
    one.deed = deed;
    one.staff = supervisorOn(plot.person, onDay, plot.today);
    return one;
}

void correct(Plot& plot, const std::string& onDay, const std::string& day,
             const std::string& reason) {
    const int left = minutesOf(plot.person.end) + plot.between(11, 18);
    Happening& one = plot.add(onDay, kCorrecting, "attendance", {{"left", timeOf(left)}});
    one.day = day;
    one.reason = reason;
}

template <class Entry>
const Entry* of(const std::vector<Entry>& all, const Plot& plot, const std::string& day) {
    const int ago = plot.agoOf(day);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Entry& one) {
        return one.person == plot.index && one.daysAgo == ago;
    });
    return found == all.end() ? nullptr : &*found;
}

// Where a conversation has come to.
struct Cursor {
    std::string day;
    bool begun = false;
};

std::string nextOwnDay(const Plot& plot, const std::string& day) {
    const auto found = std::upper_bound(plot.days().begin(), plot.days().end(), day);
    return found == plot.days().end() ? plot.today : *found;
}

void say(Plot& plot, Cursor& cursor, const std::string& about, const Said& said) {
    int minutes = 17 * 60 + 5;
    if (said.speaker == Speaker::Participant) {
        if (cursor.begun) cursor.day = nextOwnDay(plot, cursor.day);
        const auto& person = plot.person;
        minutes = cursor.begun ? minutesOf(person.start) + 35 : minutesOf(person.end) - 20;
    } else if (said.speaker == Speaker::Supervisor) {
        cursor.day = nextWeekday(cursor.day);
        minutes = 9 * 60 + 15;
    }
    cursor.begun = true;
    Happening& one = plot.add(cursor.day, minutes, "comment", {{"text", said.text}});
    one.day = about;
    if (said.speaker == Speaker::Supervisor) {
        one.staff = supervisorOn(plot.person, cursor.day, plot.today);
    }
    if (said.speaker == Speaker::Participant) one.by = habitOf(plot.index).writes;
}

}  // namespace

void tellBeginning(Plot& plot, const std::string& since) {
    const std::string first = addDays(plot.today, -kDaysTold);
    const Habit& habit = habitOf(plot.index);
    const auto add = [&](const std::string& onDay, int minutes, const char* kind,
                         std::map<std::string, Json> set) -> Happening& {
        Happening& one = plot.add(onDay, minutes, kind, std::move(set));
        one.day.clear();
        return one;
    };
    Json expects = Json::array();
    if (habit.reflects) expects.push_back("reflection");
    if (habit.checks) expects.push_back("daily_check");
    if (expects.empty()) expects.push_back("confirmation");
    if (!habit.expected) expects = Json::array();
    add(first, minutesOf("08:15"), "agreement",
        {{"from", since},
         {"weekdays", weekdaysOf(plot.person, weekdayOf(plot.today))},
         {"expects", std::move(expects)},
         {"note", habit.agreed}});
    for (const ConsentPlan& plan : consents()) {
        if (plan.person != plot.index) continue;
        std::map<std::string, Json> set{{"scope", plan.scope},    {"text_version", "第2版"},
                                        {"to_whom", plan.toWhom}, {"given_by", plan.givenBy},
                                        {"given_on", since},      {"means", plan.means}};
        if (!plan.givenByName.empty()) set["given_by_name"] = plan.givenByName;
        add(first, minutesOf("08:20"), "consent", std::move(set)).label = plan.scope;
        if (plan.withdrawnDaysAgo == 0) continue;
        const std::string day = addDays(plot.today, -plan.withdrawnDaysAgo);
        add(day, minutesOf("16:20"), "consent", {{"withdrawn_on", day}}).label = plan.scope;
    }
}

void tellRest(Plot& plot) {
    const RestPlan rest = restOf(plot.today);
    if (rest.person != plot.index) return;
    plot.add(addDays(plot.today, -1), minutesOf("15:50"), "pause",
             {{"from", rest.from}, {"to", rest.to}, {"why", rest.why}, {"note", rest.note}})
        .day.clear();
}

void tellTalks(Plot& plot) {
    for (const Talk& talk : talks()) {
        if (talk.person != plot.index) continue;
        const std::string& about = plot.daysAgo(talk.daysAgo);
        Cursor cursor{about};
        for (const Said& said : talk.said) say(plot, cursor, about, said);
    }
}

void tellSigning(Plot& plot, const std::string& day, const std::string& settledOn) {
    const std::string first = nextWeekday(settledOn);
    const std::string second = nextWeekday(first);
    if (const SentBack* back = of(sentBack(), plot, day)) {
        decide(plot, first, day, Deed::Return).comment = back->comment;
        if (!back->mended) return;
        correct(plot, first, day, {});
        decide(plot, second, day, Deed::Sign);
        return;
    }
    decide(plot, first, day, Deed::Sign);
    if (const Corrected* later = of(corrected(), plot, day)) {
        correct(plot, first, day, later->reason);
        if (later->signedAgain) decide(plot, second, day, Deed::Sign);
    }
}

}  // namespace ayumi::demo
