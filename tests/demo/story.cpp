#include "tests/demo/story.h"

#include <algorithm>
#include <cstdio>

#include "shared/base/random.h"
#include "shared/base/time_text.h"
#include "tests/demo/cast.h"
#include "tests/demo/notes.h"

namespace ayumi::demo {

namespace {

constexpr TimeMs kMinuteMs = 60'000;

enum class Kind { Present, Late, LeftEarly, Absent, Home, Contested, Settled };

// What must be seen in every demonstration: person, how many of their days ago, what.
struct Fixed {
    int person;
    int daysAgo;
    Kind kind;
};
constexpr Fixed kFixed[] = {{2, 1, Kind::Contested}, {6, 2, Kind::Settled}, {0, 3, Kind::Absent},
                            {1, 1, Kind::Late},      {3, 2, Kind::LeftEarly}, {4, 0, Kind::Absent},
                            {11, 1, Kind::Home},     {3, 4, Kind::Late}};

int minutesOf(const std::string& time) { return std::stoi(time) * 60 + std::stoi(time.substr(3)); }

std::string timeOf(int minutes) {
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    return text;
}

// Sentences in an order of their own for each person, none twice.
class Sentences {
public:
    Sentences(const std::vector<std::string>& all, Random& random) : m_left(all) {
        for (std::size_t i = m_left.size(); i > 1; --i) {
            std::swap(m_left[i - 1], m_left[random.below(i)]);
        }
    }
    std::string next() {
        if (m_left.empty()) return {};
        std::string one = std::move(m_left.back());
        m_left.pop_back();
        return one;
    }

private:
    std::vector<std::string> m_left;
};

// One person's two weeks.
class Teller {
public:
    Teller(int index, const std::string& today, Random& random, std::vector<Happening>& out)
        : m_index(index),
          m_person(people()[static_cast<std::size_t>(index)]),
          m_today(today),
          m_random(random),
          m_out(out),
          m_working(workingNotes(), random),
          m_late(lateNotes(), random),
          m_leftEarly(leftEarlyNotes(), random),
          m_home(homeNotes(), random),
          m_reasons(absenceReasons(), random),
          m_advice(absenceAdvice(), random) {}

    void tell() {
        std::vector<std::string> days;
        for (int ago = kDaysTold; ago >= 1; --ago) {
            const std::string day = addDays(m_today, -ago);
            if (worksOn(m_person, day, m_today)) days.push_back(day);
        }
        for (std::size_t i = 0; i < days.size(); ++i) {
            tellDay(days[i], kindOf(static_cast<int>(days.size() - 1 - i)));
        }
    }

private:
    int between(int least, int most) {
        const auto span = static_cast<std::uint64_t>(most - least + 1);
        return least + static_cast<int>(m_random.below(span));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }

    Kind kindOf(int daysAgo) {
        const int drawn = between(1, 100);
        for (const Fixed& fixed : kFixed) {
            if (fixed.person == m_index && fixed.daysAgo == daysAgo) return fixed.kind;
        }
        if (drawn <= 82) return Kind::Present;
        if (drawn <= 89) return Kind::Late;
        if (drawn <= 93) return Kind::LeftEarly;
        return drawn <= 98 ? Kind::Absent : Kind::Home;
    }

    std::map<std::string, Json> planned(const char* status) const {
        return {{"status", status},
                {"planned_start", m_person.start},
                {"planned_end", m_person.end}};
    }

    Happening& add(const std::string& day, int minutes, std::map<std::string, Json> set) {
        Happening one;
        one.atMs = momentOf(day, timeOf(minutes)) + between(1, 50) * 1000;
        one.coach = m_person.coaches.front();
        one.person = m_index;
        one.day = day;
        one.set = std::move(set);
        m_out.push_back(std::move(one));
        return m_out.back();
    }

    void tellDay(const std::string& day, Kind kind) {
        const int start = minutesOf(m_person.start);
        switch (kind) {
            case Kind::Present: return come(day, "present", start + between(-12, 2), {});
            case Kind::Late: return come(day, "late", start + between(11, 47), m_late.next());
            case Kind::LeftEarly: return come(day, "left_early", start + between(-9, 1), {});
            case Kind::Home: return stayHome(day, start);
            case Kind::Absent: {
                absent(day, between(8 * 60 + 4, start - 8));
                return;
            }
            case Kind::Contested: return contested(day, start, false);
            case Kind::Settled: return contested(day, start, true);
        }
    }

    void come(const std::string& day, const char* status, int arrived, const std::string& note) {
        const bool early = std::string(status) == "left_early";
        auto set = planned(early ? "present" : status);
        set["arrived"] = timeOf(arrived);
        if (!note.empty()) set["note"] = note;
        Happening& arrival = add(day, arrived + between(0, 3), std::move(set));
        if (m_index == 0) arrival.by = By::Self;
        if (m_index == 3) arrival.by = By::HandedOver;
        leave(day, early, !note.empty());
    }

    void leave(const std::string& day, bool early, bool noted) {
        const int end = minutesOf(m_person.end);
        const int left = early ? end - between(55, 130) : end + between(-2, 9);
        std::map<std::string, Json> set{{"left", timeOf(left)}, {"break_minutes", rest()}};
        if (early) set["status"] = "left_early";
        if (early) set["note"] = m_leftEarly.next();
        if (!early && !noted && chance(45)) set["note"] = m_working.next();
        if (m_person.fareYen > 0) set["fare_yen"] = m_person.fareYen;
        if (m_person.site == 1) set["meal"] = chance(85);
        if (m_person.site == 1 && chance(30)) set["pickup"] = "homeward";
        add(day, left + between(1, 6), std::move(set));
    }

    int rest() const {
        return minutesOf(m_person.end) - minutesOf(m_person.start) >= 300 ? 60 : 15;
    }

    void stayHome(const std::string& day, int start) {
        auto set = planned("home");
        set["arrived"] = m_person.start;
        add(day, start + between(2, 9), std::move(set));
        const int end = minutesOf(m_person.end);
        add(day, end + between(3, 12), {{"left", m_person.end}, {"note", m_home.next()}});
    }

    Happening& absent(const std::string& day, int told) {
        auto set = planned("absent");
        set["notice_at"] = formatMoment(momentOf(day, timeOf(told)));
        set["notice_reason"] = m_reasons.next();
        set["notice_advice"] = m_advice.next();
        Happening& call = add(day, told + between(2, 4), std::move(set));
        call.tookNotice = true;
        return call;
    }

    // Two coaches, neither of whom has seen the other's: a call taken here, an arrival seen there.
    void contested(const std::string& day, int start, bool settled) {
        absent(day, start - between(17, 29)).coach = m_person.coaches.back();
        auto set = planned("present");
        set["arrived"] = timeOf(start + 2);
        add(day, start + 3, set);
        if (!settled) return;
        for (const char* field : {"notice_at", "notice_by", "notice_reason", "notice_advice"}) {
            set[field] = nullptr;
        }
        set["note"] = "電話のあと、少し休んで来られた。朝の連絡は取り消し。";
        add(day, minutesOf(kEveningSync) + 25, std::move(set)).settles = true;
    }

    const int m_index;
    const PersonPlan& m_person;
    const std::string& m_today;
    Random& m_random;
    std::vector<Happening>& m_out;
    Sentences m_working;
    Sentences m_late;
    Sentences m_leftEarly;
    Sentences m_home;
    Sentences m_reasons;
    Sentences m_advice;
};

}  // namespace

TimeMs momentOf(const std::string& day, const std::string& timeOfDay) {
    return startOfDayMs(day) + minutesOf(timeOfDay) * kMinuteMs;
}

std::vector<Happening> tellStory(const std::string& today, std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<Happening> out;
    for (int index = 0; index < static_cast<int>(people().size()); ++index) {
        Teller(index, today, random, out).tell();
    }
    std::stable_sort(out.begin(), out.end(), [](const Happening& one, const Happening& other) {
        return one.atMs < other.atMs;
    });
    return out;
}

}  // namespace ayumi::demo
