#include "tests/demo/plot.h"

#include <algorithm>
#include <cstdio>

#include "shared/base/time_text.h"

namespace ayumi::demo {

namespace {

constexpr TimeMs kMinuteMs = 60'000;
constexpr int kFriday = 5;

}  // namespace

int minutesOf(const std::string& time) { return std::stoi(time) * 60 + std::stoi(time.substr(3)); }

std::string timeOf(int minutes) {
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60 % 24, minutes % 60);
    return text;
}

std::string nextWeekday(const std::string& day) {
    std::string next = addDays(day, 1);
    while (weekdayOf(next) > kFriday) next = addDays(next, 1);
    return next;
}

TimeMs momentOf(const std::string& day, const std::string& timeOfDay) {
    return startOfDayMs(day) + minutesOf(timeOfDay) * kMinuteMs;
}

Sentences::Sentences(const std::vector<std::string>& all, Random& random) : m_left(all) {
    for (std::size_t i = m_left.size(); i > 1; --i) {
        std::swap(m_left[i - 1], m_left[random.below(i)]);
    }
}

std::string Sentences::next() {
    if (m_left.empty()) return {};
    std::string one = std::move(m_left.back());
    m_left.pop_back();
    return one;
}

Plot::Plot(int index_, const std::string& today_, Random& random_, std::vector<Happening>& out)
    : index(index_),
      person(people()[static_cast<std::size_t>(index_)]),
      today(today_),
      random(random_),
      m_out(out) {
    for (int ago = kDaysTold; ago >= 1; --ago) {
        const std::string day = addDays(today, -ago);
        if (worksOn(person, day, today)) m_days.push_back(day);
    }
}

int Plot::between(int least, int most) {
    const auto span = static_cast<std::uint64_t>(most - least + 1);
    return least + static_cast<int>(random.below(span));
}

int Plot::agoOf(const std::string& day) const {
    const auto found = std::find(m_days.begin(), m_days.end(), day);
    return static_cast<int>(m_days.end() - found) - 1;
}

Happening& Plot::add(const std::string& onDay, int minutes, std::string kind,
                     std::map<std::string, Json> set) {
    Happening one;
    one.atMs = momentOf(onDay, timeOf(minutes)) + between(1, 50) * 1000;
    one.staff = person.coaches.front();
    one.person = index;
    one.day = onDay;
    one.kind = std::move(kind);
    one.set = std::move(set);
    m_out.push_back(std::move(one));
    return m_out.back();
}

std::map<std::string, int> arrivals(const Plot& plot, const std::vector<Happening>& out) {
    std::map<std::string, int> found;
    for (const Happening& one : out) {
        if (one.person != plot.index || one.kind != "attendance" || one.deed != Deed::Save)
            continue;
        const auto arrived = one.set.find("arrived");
        const auto status = one.set.find("status");
        if (arrived == one.set.end() || status == one.set.end() || status->second == "home")
            continue;
        found[one.day] = minutesOf(arrived->second.get<std::string>());
    }
    return found;
}

}  // namespace ayumi::demo
