// What a participant writes of a day themselves, is written for them, or hands over.
#pragma once

#include "tests/demo/habits.h"
#include "tests/demo/plot.h"

namespace ayumi::demo {

class OwnStory {
public:
    explicit OwnStory(Plot& plot);

    void start();  // what the daily check is to ask
    // A day on which the person came: minutes when they arrived, when their leaving was recorded.
    void tell(const std::string& day, int arrived, int leftRecorded);

private:
    void check(const std::string& day, int minutes);
    void reflect(const std::string& day, int minutes);
    void confirm(const std::string& day, int minutes);
    bool callsForHelp(const std::string& day) const;
    void callForHelp(const std::string& day, int minutes);
    std::string answer(int easiest, int hardest);  // a level, seldom left open
    Happening& add(const std::string& day, int minutes, const char* kind,
                   std::map<std::string, Json> set);

    Plot& m_plot;
    const Habit& m_habit;
    int m_level = 2;  // how it goes in these days, 1 the easiest
    Sentences m_good;
    Sentences m_hard;
    Sentences m_tomorrow;
    Sentences m_passedOver;
};

}  // namespace ayumi::demo
