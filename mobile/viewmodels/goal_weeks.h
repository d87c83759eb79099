// The marks of one goal over six weeks, for the picture and for the words that say the same.
#pragma once

#include <QList>
#include <QVariantList>

#include <map>
#include <string>

namespace ayumi::viewmodels {

struct GoalWeeks {
    QStringList mondays;
    QList<int> marks;  // one for each day, as in qml DayMarks: 4 done, 2 a little, 1 not yet
    // Weeks with a mark: {monday, said: [{code, days}]}, 「できた」 first
    QVariantList weeks;

    bool operator==(const GoalWeeks&) const = default;
};

// `from`: a Monday, as trendsFrom() gives it. `marks`: day -> code of the record.
GoalWeeks goalWeeks(const std::map<std::string, std::string>& marks, const std::string& from);

}  // namespace ayumi::viewmodels
