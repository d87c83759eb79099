// What every part of one person's story needs: who and when they work, chance, and the list of what
// happens. Only for the files that tell it.
#pragma once

#include <string>
#include <vector>

#include "shared/base/random.h"
#include "tests/demo/cast.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

int minutesOf(const std::string& time);
std::string timeOf(int minutes);
std::string nextWeekday(const std::string& day);  // the first after it from Monday to Friday

// Sentences in an order of their own, none twice; then "".
class Sentences {
public:
    Sentences(const std::vector<std::string>& all, Random& random);
    std::string next();

private:
    std::vector<std::string> m_left;
};

class Plot {
public:
    Plot(int index, const std::string& today, Random& random, std::vector<Happening>& out);

    int between(int least, int most);
    bool chance(int percent) { return between(1, 100) <= percent; }

    // Days the person is to come, the first one first.
    const std::vector<std::string>& days() const { return m_days; }
    const std::string& daysAgo(int ago) const {
        return m_days.at(m_days.size() - 1 - static_cast<std::size_t>(ago));
    }
    int agoOf(const std::string& day) const;

    // About the person, on `onDay` at so many minutes after midnight and some seconds, on the
    // tablet of the first coach; the rest is the caller's.
    Happening& add(const std::string& onDay, int minutes, std::string kind,
                   std::map<std::string, Json> set);

    const int index;
    const PersonPlan& person;
    const std::string& today;
    Random& random;

private:
    std::vector<Happening>& m_out;
    std::vector<std::string> m_days;
};

// Minutes at which the person was there, by day, of what was told already. Only of the four weeks.
std::map<std::string, int> arrivals(const Plot& plot, const std::vector<Happening>& out);

}  // namespace ayumi::demo
