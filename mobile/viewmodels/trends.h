// わたしの ようす as plain values: what one person answered on each day of some weeks, and on which
// of the days planned they came. Nothing is summed over questions, averaged or compared.
#pragma once

#include <QString>

#include <set>
#include <string>
#include <vector>

#include "mobile/store/tablet_views.h"
#include "mobile/viewmodels/check_items.h"

namespace ayumi::viewmodels {

inline constexpr int kTrendWeeks = 6;
inline constexpr int kDaysOfWeek = 7;

// What was said on a day: an answer from the easiest to the hardest, one of the two ways out, or
// nothing. The numbers are those of qml: DayMarks.
enum class Said { Nothing, First, Second, Third, Fourth, Unknown, NoAnswer };

// One question.
struct TrendLine {
    std::string field;       // "tired", "item.sleep"
    QString ownWords = {};   // of an own sign
    bool asked = true;       // still, or only answered on some of these days
    std::vector<Said> days;  // Monday to Sunday, week after week

    bool saysNothing() const;
};

enum class Came { Came = 1, NotCome, Open };  // Open: ahead, or nothing recorded yet

struct TrendWeek {
    std::string monday;
    int planned = 0;
    int came = 0;             // of those planned
    int notCome = 0;          // of those planned
    int open = 0;             // of those planned: ahead
    int unrecorded = 0;       // of those planned: past, and nothing recorded
    int beside = 0;           // came on a day that was not planned
    int home = 0;             // of all days come: at home
    std::vector<Came> cells;  // one for each day planned or come, in their order
};

struct Trends {
    std::string from;  // a Monday
    std::string to;    // a Sunday
    std::vector<TrendLine> lines;
    std::vector<TrendWeek> weeks;
};

// The Monday with which the `kTrendWeeks` weeks begin that end with the week of `today`, and so
// many spans `back`.
std::string trendsFrom(const std::string& today, int back);
std::string trendsTo(const std::string& from);

// `span` of these days; `items` are the values of the person's check_items, null without any.
// Lines: tiredness, what is asked, and what is asked no longer and was answered on one of these
// days. A code that nobody has words for is left out, and so is what the viewer may not read.
Trends trendsOf(const store::PersonSpan& span, const std::string& from, const std::string& today,
                const Json& items);

// The days on which this was said in a week, oldest first.
std::vector<std::string> daysOf(const TrendLine& line, const std::string& from, int week,
                                Said said);

// As the records hold it: "very", "3", "no_answer"; "" for nothing.
std::string codeOf(const std::string& field, Said said);

}  // namespace ayumi::viewmodels
