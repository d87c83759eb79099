#include "tests/demo/story.h"

#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/demo/closing_story.h"
#include "tests/demo/goal_story.h"
#include "tests/demo/notes.h"
#include "tests/demo/office_story.h"
#include "tests/demo/own_story.h"
#include "tests/demo/placement_story.h"
#include "tests/demo/plan_story.h"
#include "tests/demo/sheet_story.h"
#include "tests/demo/talk.h"
#include "tests/demo/task_story.h"
#include "tests/demo/visit_story.h"

namespace ayumi::demo {

namespace {

enum class Kind {
    Present,
    Late,
    LeftEarly,
    Absent,
    Unadvised,  // absent, and the call says of no advice: it does not count
    Uncalled,   // absent, and nobody called
    Home,
    Contested,
    Settled
};

// What must be seen in every demonstration: person, how many of their days ago, what. The days that
// talk.h speaks of are there, so that what is said fits.
struct Fixed {
    int person;
    int daysAgo;
    Kind kind;
};
constexpr Fixed kFixed[] = {
    {2, 1, Kind::Contested},  {6, 2, Kind::Settled},   {0, 3, Kind::Absent},
    {1, 1, Kind::Late},       {3, 2, Kind::LeftEarly}, {4, 0, Kind::Absent},
    {11, 1, Kind::Home},      {3, 4, Kind::Late},      {0, 4, Kind::Present},
    {0, 5, Kind::Present},    {2, 4, Kind::Present},   {3, 3, Kind::Present},
    {3, 6, Kind::Present},    {5, 3, Kind::Present},   {6, 4, Kind::Present},
    {7, 6, Kind::Present},    {8, 3, Kind::Present},   {10, 3, Kind::Present},
    {10, 5, Kind::Present},   {10, 7, Kind::Absent},   {10, 8, Kind::Unadvised},
    {10, 10, Kind::Uncalled}, {11, 3, Kind::Present},  {11, 4, Kind::Present}};

constexpr int kAnHour = 60;

// One person's four weeks.
class Teller {
public:
    explicit Teller(Plot& plot)
        : m_plot(plot),
          m_own(plot),
          m_working(workingNotes(), plot.random),
          m_late(lateNotes(), plot.random),
          m_leftEarly(leftEarlyNotes(), plot.random),
          m_home(homeNotes(), plot.random),
          m_reasons(absenceReasons(), plot.random) {}

    void tell() {
        tellBeginning(m_plot, agreedSince(m_plot.today));
        m_own.start();
        for (const std::string& day : m_plot.days()) tellDay(day, kindOf(m_plot.agoOf(day)));
        tellRest(m_plot);
        tellTalks(m_plot);
    }

private:
    Kind kindOf(int daysAgo) {
        const int drawn = m_plot.between(1, 100);
        for (const Fixed& fixed : kFixed) {
            if (fixed.person == m_plot.index && fixed.daysAgo == daysAgo) return fixed.kind;
        }
        if (drawn <= 82) return Kind::Present;
        if (drawn <= 89) return Kind::Late;
        if (drawn <= 93) return Kind::LeftEarly;
        return drawn <= 98 ? Kind::Absent : Kind::Home;
    }

    std::map<std::string, Json> planned(const char* status) const {
        std::map<std::string, Json> set{{"status", status},
                                        {"planned_start", m_plot.person.start},
                                        {"planned_end", m_plot.person.end}};
        if (!m_plot.person.stage.empty()) set["stage"] = m_plot.person.stage;
        return set;
    }

    Happening& add(const std::string& day, int minutes, std::map<std::string, Json> set) {
        return m_plot.add(day, minutes, "attendance", std::move(set));
    }

    void tellDay(const std::string& day, Kind kind) {
        const int start = minutesOf(m_plot.person.start);
        switch (kind) {
            case Kind::Present:
                return come(day, "present", start + m_plot.between(-12, 2), {});
            case Kind::Late:
                return come(day, "late", start + m_plot.between(11, 47), m_late.next());
            case Kind::LeftEarly:
                return come(day, "left_early", start + m_plot.between(-9, 1), {});
            case Kind::Home:
                return stayHome(day, start);
            case Kind::Absent:
                absent(day, m_plot.between(8 * 60 + 4, start - 8));
                m_unconfirmed.push_back(day);
                return;
            case Kind::Unadvised:
                absent(day, start - 40).set.erase("notice_advice");
                return;
            case Kind::Uncalled:
                add(day, start + kAnHour, planned("absent"));
                return;
            case Kind::Contested:
                return contested(day, start, false);
            case Kind::Settled:
                return contested(day, start, true);
        }
    }

    void come(const std::string& day, const char* status, int arrived, const std::string& note) {
        const bool early = std::string(status) == "left_early";
        auto set = planned(early ? "present" : status);
        set["arrived"] = timeOf(arrived);
        if (!note.empty()) set["note"] = note;
        Happening& arrival = add(day, arrived + m_plot.between(0, 3), std::move(set));
        if (m_plot.index == 0) arrival.by = By::Self;
        if (m_plot.index == 3) arrival.by = By::HandedOver;
        confirmAbsences(day, arrived + 12);
        m_own.tell(day, arrived, leave(day, early, !note.empty()));
        tellSigning(m_plot, day, day);
    }

    static void note(std::map<std::string, Json>& set, Sentences& sentences) {
        if (std::string one = sentences.next(); !one.empty()) set["note"] = std::move(one);
    }

    // Minutes when it was recorded.
    int leave(const std::string& day, bool early, bool noted) {
        const int end = minutesOf(m_plot.person.end);
        int left = early ? end - m_plot.between(55, 130) : end + m_plot.between(-2, 9);
        if (wasMistyped(day)) left -= kAnHour;
        std::map<std::string, Json> set{{"left", timeOf(left)}, {"break_minutes", rest()}};
        if (early) set["status"] = "left_early";
        if (early) note(set, m_leftEarly);
        if (!early && !noted && m_plot.chance(45)) note(set, m_working);
        if (m_plot.person.fareYen > 0) set["fare_yen"] = m_plot.person.fareYen;
        if (m_plot.person.site == 1) set["meal"] = m_plot.chance(85);
        if (m_plot.person.site == 1 && m_plot.chance(30)) set["pickup"] = "homeward";
        const int recorded = std::max(left, early ? 0 : end) + m_plot.between(1, 6);
        add(day, recorded, std::move(set));
        return recorded;
    }

    // A day that is sent back for its hours and mended.
    bool wasMistyped(const std::string& day) const {
        const int ago = m_plot.agoOf(day);
        return std::ranges::any_of(sentBack(), [&](const SentBack& one) {
            return one.person == m_plot.index && one.daysAgo == ago && one.mended;
        });
    }

    int rest() const {
        return minutesOf(m_plot.person.end) - minutesOf(m_plot.person.start) >= 300 ? 60 : 15;
    }

    void stayHome(const std::string& day, int start) {
        auto set = planned("home");
        set["arrived"] = m_plot.person.start;
        add(day, start + m_plot.between(2, 9), std::move(set));
        const int end = minutesOf(m_plot.person.end);
        std::map<std::string, Json> done{{"left", m_plot.person.end}};
        note(done, m_home);
        add(day, end + m_plot.between(3, 12), std::move(done));
        if (!habitOf(m_plot.index).expected) return tellSigning(m_plot, day, day);
        // Told by telephone, typed by the coach.
        m_plot.add(day, end + 14, "confirmation", {{"state", "confirmed"}}).by = By::Proxy;
        tellSigning(m_plot, day, day);
    }

    Happening& absent(const std::string& day, int told) {
        auto set = planned("absent");
        const std::string reason = m_reasons.next();
        set["notice_at"] = formatMoment(momentOf(day, timeOf(told)));
        set["notice_from"] = m_plot.chance(80) ? "self" : "family";
        set["notice_cause"] = causeOf(reason);
        set["notice_reason"] = reason;
        set["notice_advice"] = adviceOn(reason);
        Happening& call = add(day, told + m_plot.between(2, 4), std::move(set));
        call.tookNotice = true;
        return call;
    }

    // The person says themselves, when they come next, that the call was as it is written.
    void confirmAbsences(const std::string& comingOn, int minutes) {
        for (const std::string& day : m_unconfirmed) {
            Happening& one = add(comingOn, minutes, {{"notice_confirmed", true}});
            one.day = day;
            one.by = By::HandedOver;
            tellSigning(m_plot, day, comingOn);
        }
        m_unconfirmed.clear();
    }

    // Two coaches, neither of whom has seen the other's: a call taken here, an arrival seen there.
    void contested(const std::string& day, int start, bool settled) {
        absent(day, start - m_plot.between(17, 29)).staff = m_plot.person.coaches.back();
        auto set = planned("present");
        set["arrived"] = timeOf(start + 2);
        add(day, start + 3, set);
        if (!settled) return;
        m_own.tell(day, start + 2, leave(day, false, true));
        for (const char* field : {"notice_at", "notice_by", "notice_from", "notice_cause",
                                  "notice_reason", "notice_advice"}) {
            set[field] = nullptr;
        }
        set["note"] = "電話のあと、少し休んで来られた。朝の連絡は取り消し。";
        add(day, minutesOf(kEveningSync) + 25, std::move(set)).deed = Deed::Settle;
        tellSigning(m_plot, day, day);
    }

    Plot& m_plot;
    OwnStory m_own;
    std::vector<std::string> m_unconfirmed;  // absences the person has not spoken of yet
    Sentences m_working;
    Sentences m_late;
    Sentences m_leftEarly;
    Sentences m_home;
    Sentences m_reasons;
};

// Often enough between the first days and the four weeks.
void tellSignIns(const std::string& today, std::vector<Happening>& out) {
    for (const int ago : {kDaysTold + 1, 2 * kDaysTold}) {
        for (int member = 0; member < static_cast<int>(staff().size()); ++member) {
            Happening one;
            one.atMs = momentOf(addDays(today, -ago), "09:00");
            one.staff = member;
            one.deed = Deed::SignIn;
            one.kind = "sign_in";
            out.push_back(std::move(one));
        }
    }
}

}  // namespace

std::vector<Happening> tellStory(const std::string& today, std::uint64_t seed) {
    SeededRandom random(seed);
    SeededRandom ofSheets(seed + 1);
    SeededRandom ofGoals(seed + 2);
    SeededRandom ofPlans(seed + 3);
    SeededRandom ofTasks(seed + 4);
    SeededRandom ofPlacements(seed + 5);
    std::vector<Happening> out;
    tellSignIns(today, out);
    for (int index = 0; index < static_cast<int>(people().size()); ++index) {
        Plot plot(index, today, random, out);
        Teller(plot).tell();
        Plot sheets(index, today, ofSheets, out);
        tellSheets(sheets, out);
        Plot goals(index, today, ofGoals, out);
        tellGoals(goals, out);
        Plot tasks(index, today, ofTasks, out);
        tellTasks(tasks, out);
        Plot plans(index, today, ofPlans, out);
        tellPlans(plans);
        Plot placements(index, today, ofPlacements, out);
        tellPlacements(placements, agreedSince(today));
    }
    tellVisits(today, out);
    tellClosings(today, out);
    std::erase_if(out, [&](const Happening& one) { return dayOf(one.atMs) >= today; });
    std::stable_sort(out.begin(), out.end(), [](const Happening& one, const Happening& other) {
        return one.atMs < other.atMs;
    });
    return out;
}

}  // namespace ayumi::demo
