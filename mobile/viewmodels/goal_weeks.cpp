#include "mobile/viewmodels/goal_weeks.h"

#include <QStringList>

#include <array>
#include <utility>

#include "mobile/viewmodels/trends.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kMarkShapes{std::pair{"done", 4}, std::pair{"a_little", 2},
                                 std::pair{"not_yet", 1}, std::pair{"unknown", 5},
                                 std::pair{"no_answer", 6}};

QVariantList saidIn(const std::map<std::string, std::string>& marks, const std::string& monday) {
    QVariantList said;
    for (const auto& [code, shape] : kMarkShapes) {
        QStringList days;
        for (int i = 0; i < kDaysOfWeek; ++i) {
            const auto found = marks.find(addDays(monday, i));
            if (found == marks.end() || found->second != code) continue;
            days += QString::fromStdString(found->first);
        }
        if (!days.isEmpty()) said += QVariantMap{{"code", code}, {"days", days}};
    }
    return said;
}

int shapeOf(const std::string& mark) {
    for (const auto& [code, shape] : kMarkShapes) {
        if (mark == code) return shape;
    }
    return 0;
}

}  // namespace

GoalWeeks goalWeeks(const std::map<std::string, std::string>& marks, const std::string& from) {
    GoalWeeks weeks;
    for (int week = 0; week < kTrendWeeks; ++week) {
        const std::string monday = addDays(from, week * kDaysOfWeek);
        weeks.mondays += QString::fromStdString(monday);
        const QVariantList said = saidIn(marks, monday);
        if (said.isEmpty()) continue;
        weeks.weeks += QVariantMap{{"monday", QString::fromStdString(monday)}, {"said", said}};
    }
    for (int i = 0; i < kTrendWeeks * kDaysOfWeek; ++i) {
        const auto found = marks.find(addDays(from, i));
        weeks.marks += found == marks.end() ? 0 : shapeOf(found->second);
    }
    return weeks;
}

}  // namespace ayumi::viewmodels
