#include "mobile/viewmodels/goals.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/person_service.h"
#include "shared/base/time_text.h"
#include "shared/records/open_days.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kDaysLookedAt = 21;  // for the last days of who comes once a week

QString text(const std::string& value) { return QString::fromStdString(value); }

QString textOf(const store::RecordRow& row, const char* field) { return text(row.text(field)); }

int numberOf(const store::RecordRow& row, const char* field) {
    const auto found = row.values.find(field);
    return found != row.values.end() && found->is_number_integer() ? found->get<int>() : 0;
}

using MarksOfGoal = std::map<std::string, store::RecordRow>;

QVariantMap markOn(const std::string& day, const MarksOfGoal& marks) {
    const auto found = marks.find(day);
    const bool marked = found != marks.end();
    return {{"day", text(day)},
            {"mark", marked ? textOf(found->second, "mark") : QString()},
            {"note", marked ? textOf(found->second, "note") : QString()}};
}

int placeOf(records::GoalPhase phase) {
    switch (phase) {
        case records::GoalPhase::Current:
            return 0;
        case records::GoalPhase::Over:
            return 1;
        case records::GoalPhase::Ahead:
            return 2;
        case records::GoalPhase::LookedBack:
            break;
    }
    return 3;
}

// Those of today, those that are over, those ahead, by their first day; then those looked back on,
// the latest first.
std::vector<store::RecordRow> sortedGoals(Tablet& tablet, const std::string& participant,
                                          const std::string& today) {
    auto goals = tablet.reader().rowsOf(tablet.viewer(), "goal", participant);
    const auto phaseOf = [&](const store::RecordRow& goal) {
        return records::goalPhase(records::goalDays(goal.values), today);
    };
    std::ranges::stable_sort(goals,
                             [&](const store::RecordRow& one, const store::RecordRow& other) {
                                 const auto phase = phaseOf(one);
                                 if (phase != phaseOf(other))
                                     return placeOf(phase) < placeOf(phaseOf(other));
                                 if (phase == records::GoalPhase::LookedBack)
                                     return one.text("to") > other.text("to");
                                 return std::pair(one.text("from"), one.text("item")) <
                                        std::pair(other.text("from"), other.text("item"));
                             });
    return goals;
}

bool saysSomething(const store::RecordRow& mark) {
    return !mark.isVoid && !(mark.text("mark").empty() && mark.text("note").empty());
}

// Goals with a mark of late: none of them is silent, and their older marks need not be read.
std::set<std::string> markedLately(Tablet& tablet, const std::string& today) {
    std::set<std::string> goals;
    const std::string since = addDays(today, 1 - records::kSilentDays);
    for (const auto& mark :
         tablet.reader().rowsOfDays(tablet.viewer(), "goal_mark", since, today)) {
        if (saysSomething(mark)) goals.insert(mark.about);
    }
    return goals;
}

std::string lastMarkOf(const MarksOfGoal& marks) {
    return marks.empty() ? std::string() : marks.rbegin()->first;
}

class GoalLines {
public:
    GoalLines(Tablet& tablet, const std::string& participant, std::string today)
        : m_marks(goalMarks(tablet, participant)), m_today(std::move(today)) {
        auto& reader = tablet.reader();
        m_expected =
            reader.span(tablet.viewer(), participant, addDays(m_today, -kDaysLookedAt), m_today)
                .expected;
    }

    GoalLine of(const store::RecordRow& row) const {
        GoalLine line;
        line.key = text(row.record);
        line.item = textOf(row, "item");
        line.task = textOf(row, "task");
        line.aimCount = numberOf(row, "aim_count");
        line.aimUnit = textOf(row, "aim_unit");
        line.aimPer = textOf(row, "aim_per");
        line.support = textOf(row, "support");
        line.supportBy = textOf(row, "support_by");
        line.from = textOf(row, "from");
        line.to = textOf(row, "to");
        line.reviewedOn = textOf(row, "reviewed_on");
        line.reviewSelf = textOf(row, "review_self");
        line.review = textOf(row, "review");
        line.result = textOf(row, "result");
        line.waiting = row.pending;
        line.contested = row.contested;
        const auto days = records::goalDays(row.values);
        const auto phase = records::nameOf(records::goalPhase(days, m_today));
        line.phase = QString::fromUtf8(phase.data(), static_cast<int>(phase.size()));
        const MarksOfGoal& marks = marksOf(row.record);
        line.silent = records::isSilent(days, lastMarkOf(marks), m_today);
        line.lately = lately(days, marks);
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            line.said += markOn(mark->first, marks);
        }
        return line;
    }

private:
    const MarksOfGoal& marksOf(const std::string& goal) const {
        static const MarksOfGoal kNone;
        const auto found = m_marks.find(goal);
        return found == m_marks.end() ? kNone : found->second;
    }

    QVariantList lately(const records::GoalDays& goal, const MarksOfGoal& marks) const {
        std::set<std::string> days = m_expected;
        for (const auto& [day, mark] : marks) days.insert(day);
        std::erase_if(days, [&](const std::string& day) {
            const bool ahead = day > m_today || (day == m_today && !marks.contains(day));
            return ahead || !records::isAskedOn(goal, day);
        });
        QVariantList last;
        for (auto day = days.rbegin(); day != days.rend() && last.size() < kLatelyDays; ++day) {
            last.prepend(markOn(*day, marks));
        }
        return last;
    }

    const GoalMarks m_marks;
    const std::string m_today;
    std::set<std::string> m_expected;
};

// Of whom nothing is asked for: a goal that stood open when the service ended stays as it is, and
// who rested in the last week could not mark any.
class Absent {
public:
    Absent(Tablet& tablet, const std::string& today)
        : m_pauses(valuesByPerson(tablet, "pause")), m_today(today) {
        for (const auto& row : tablet.reader().people(tablet.viewer())) {
            const auto state = records::serviceStateOf(row.values, {}, today);
            if (state == records::ServiceState::Ended) m_gone.insert(row.participant);
        }
    }

    bool isGone(const std::string& participant) const { return m_gone.contains(participant); }
    bool restedLately(const std::string& participant) const {
        const auto pauses = m_pauses.find(participant);
        if (pauses == m_pauses.end()) return false;
        for (int back = 0; back < records::kSilentDays; ++back) {
            if (records::restsOn(pauses->second, addDays(m_today, -back))) return true;
        }
        return false;
    }

private:
    const ValuesByPerson m_pauses;
    const std::string m_today;
    std::set<std::string> m_gone;
};

}  // namespace

std::vector<store::RecordRow> goalsAskedOn(Tablet& tablet, const std::string& participant,
                                           const std::string& day) {
    auto goals = sortedGoals(tablet, participant, day);
    std::erase_if(goals, [&](const store::RecordRow& goal) {
        return !records::isAskedOn(records::goalDays(goal.values), day);
    });
    return goals;
}

GoalMarks goalMarks(Tablet& tablet, const std::string& participant) {
    GoalMarks marks;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), "goal_mark", participant)) {
        if (!saysSomething(row)) continue;
        auto& ofGoal = marks[row.about];
        const std::string day = row.day;
        ofGoal.insert_or_assign(day, std::move(row));
    }
    return marks;
}

std::vector<GoalLine> goalLines(Tablet& tablet, const std::string& participant,
                                const std::string& today) {
    std::vector<GoalLine> lines;
    const auto rows = sortedGoals(tablet, participant, today);
    if (rows.empty()) return lines;
    const GoalLines make(tablet, participant, today);
    for (const auto& row : rows) lines.push_back(make.of(row));
    return lines;
}

std::vector<DueGoal> dueGoals(Tablet& tablet, const std::string& today) {
    auto& reader = tablet.reader();
    std::map<std::string, GoalMarks> marks;
    const auto lately = markedLately(tablet, today);
    const Absent absent(tablet, today);
    std::vector<DueGoal> due;
    for (const auto& row : reader.rows(tablet.viewer(), "goal")) {
        if (row.isVoid) continue;
        const auto days = records::goalDays(row.values);
        const auto phase = records::goalPhase(days, today);
        const bool over = phase == records::GoalPhase::Over;
        if (!over && phase != records::GoalPhase::Current) continue;
        if (!over && lately.contains(row.record)) continue;
        if (absent.isGone(row.participant)) continue;
        if (!over && absent.restedLately(row.participant)) continue;
        auto ofPerson = marks.find(row.participant);
        if (ofPerson == marks.end()) {
            ofPerson = marks.emplace(row.participant, goalMarks(tablet, row.participant)).first;
        }
        const std::string last = lastMarkOf(ofPerson->second[row.record]);
        if (!over && !records::isSilent(days, last, today)) continue;
        due.push_back({row.participant, row.record, textOf(row, "item"), days.to, last, over});
    }
    std::ranges::stable_sort(due, [](const DueGoal& one, const DueGoal& other) {
        if (one.over != other.over) return one.over;
        return one.over ? one.to < other.to : one.lastMark < other.lastMark;
    });
    return due;
}

QString goalItem(Tablet& tablet, const std::string& goal) {
    const auto view = tablet.reader().record(tablet.viewer(), goal);
    return view ? textOf(*view, "item") : QString();
}

}  // namespace ayumi::viewmodels
