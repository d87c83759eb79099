#include "tests/demo/own_story.h"

#include <algorithm>
#include <array>

#include "tests/demo/own_words.h"
#include "tests/demo/talk.h"

namespace ayumi::demo {

namespace {

constexpr std::array kWent{"well", "fairly", "a_little_hard", "hard"};
constexpr std::array kTired{"not", "a_little", "tired", "very"};
constexpr std::array kGood{"work", "care", "talk", "came"};
constexpr std::array kHard{"body", "people", "work", "nothing"};
constexpr std::array kTomorrow{"same", "slowly", "ask", "rest"};

template <class Choices>
const char* nth(const Choices& choices, int number) {
    return choices.at(static_cast<std::size_t>(number));
}

}  // namespace

OwnStory::OwnStory(Plot& plot)
    : m_plot(plot),
      m_habit(habitOf(plot.index)),
      m_good(goodWords(plot.person.site), plot.random),
      m_hard(hardWords(plot.person.site), plot.random),
      m_tomorrow(tomorrowWords(), plot.random),
      m_passedOver(passedOverWords(), plot.random) {}

Happening& OwnStory::add(const std::string& day, int minutes, const char* kind,
                         std::map<std::string, Json> set) {
    Happening& one = m_plot.add(day, minutes, kind, std::move(set));
    one.by = m_habit.writes;
    return one;
}

void OwnStory::start() {
    if (!m_habit.checks || m_habit.items.empty()) return;
    std::map<std::string, Json> set{{"items", m_habit.items}};
    for (std::size_t i = 0; i < m_habit.ownSigns.size(); ++i) {
        set["own_" + std::to_string(i + 1)] = m_habit.ownSigns[i];
    }
    Happening& one = add(m_plot.days().front(), minutesOf(m_plot.person.start) - 25, "check_items",
                         std::move(set));
    one.day.clear();
    if (one.by == By::Self) one.by = By::HandedOver;  // the first one was filled in together
}

void OwnStory::tell(const std::string& day, int arrived, int leftRecorded) {
    m_level = std::clamp(m_level + m_plot.between(-1, 1), 1, 3);
    const bool calls = callsForHelp(day);
    if (m_habit.checks && (calls || m_plot.chance(88))) check(day, arrived + m_plot.between(4, 8));
    if (calls) callForHelp(day, arrived + 10);
    if (m_habit.reflects && m_plot.chance(85)) reflect(day, leftRecorded - m_plot.between(10, 16));
    if (m_habit.expected) confirm(day, leftRecorded + m_plot.between(1, 3));
}

std::string OwnStory::answer(int easiest, int hardest) {
    const int drawn = m_plot.between(1, 100);
    if (drawn > 97) return "no_answer";
    if (drawn > 93) return "unknown";
    return std::to_string(std::clamp(m_level + m_plot.between(-1, 1), easiest, hardest));
}

void OwnStory::check(const std::string& day, int minutes) {
    std::map<std::string, Json> set;
    for (const auto& item : m_habit.items) {
        set["item." + item] = answer(1, item == "medicine" ? 2 : 4);
    }
    for (std::size_t i = 0; i < m_habit.ownSigns.size(); ++i) {
        set["item.own_" + std::to_string(i + 1)] = answer(1, 3);
    }
    if (callsForHelp(day)) set["help"] = true;
    add(day, minutes, "daily_check", std::move(set));
}

// Some days taps are enough; words where there is something to say.
void OwnStory::reflect(const std::string& day, int minutes) {
    const int went = std::clamp(m_level - 1 + m_plot.between(-1, 1), 0, 3);
    std::map<std::string, Json> set{
        {"went", nth(kWent, went)},
        {"tired", nth(kTired, std::clamp(m_level - 1 + m_plot.between(-1, 1), 0, 3))}};
    const bool hard = went >= 2 || m_plot.chance(30);
    if (m_plot.chance(85)) set["good_pick"] = nth(kGood, m_plot.between(0, 3));
    set["hard_pick"] = hard ? nth(kHard, m_plot.between(0, 2)) : "nothing";
    if (m_plot.chance(70)) set["tomorrow_pick"] = nth(kTomorrow, m_plot.between(0, 3));
    const auto say = [&](const std::string& field, Sentences& sentences, int percent) {
        if (!m_plot.chance(percent)) return;
        const std::string words = sentences.next();
        const auto bar = words.find('|');
        if (bar != std::string::npos) set[field + "_pick"] = words.substr(0, bar);
        if (!words.empty()) set[field] = words.substr(bar + 1);
    };
    say("good", m_good, 65);
    if (hard) say("hard", m_hard, 75);
    say("tomorrow", m_tomorrow, 40);
    add(day, minutes, "reflection", std::move(set));
}

void OwnStory::confirm(const std::string& day, int minutes) {
    std::map<std::string, Json> set{{"state", "confirmed"}};
    if (m_plot.chance(5)) {
        if (std::string why = m_passedOver.next(); !why.empty()) {
            set = {{"state", "passed_over"}, {"why", std::move(why)}};
        }
    }
    add(day, minutes, "confirmation", std::move(set));
}

bool OwnStory::callsForHelp(const std::string& day) const {
    return m_plot.index == kCallForHelp.person && day == m_plot.daysAgo(kCallForHelp.daysAgo);
}

void OwnStory::callForHelp(const std::string& day, int minutes) {
    add(day, minutes, "flag", {{"source", "asked"}}).label = kFlagLabel;
    m_plot.add(day, minutes + 12, "flag_seen", {{"done", kCallForHelp.coachDid}});
    m_plot.add(day, minutesOf("17:20"), "flag_seen", {{"done", kCallForHelp.supervisorDid}}).staff =
        supervisorOn(m_plot.person, day, m_plot.today);
}

}  // namespace ayumi::demo
