// A site's day and a person's days.
#include <algorithm>
#include <map>

#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"
#include "shared/base/time_text.h"
#include "shared/records/validation.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

bool holdsOn(const RecordRow& placement, const std::string& day) {
    const std::string from = placement.text("from");
    const std::string to = placement.text("to");
    return !from.empty() && from <= day && (to.empty() || day <= to);
}

bool hasWeekday(const Json& values, const char* field, int weekday) {
    const auto found = values.find(field);
    return found != values.end() && found->is_array() &&
           std::find(found->begin(), found->end(), Json(weekday)) != found->end();
}

}  // namespace

// The site's calendar decides; without an entry its weekdays; without those it is open.
bool TabletReader::isOpen(const Viewer& viewer, const std::string& site, const std::string& day) {
    auto& calendar = m_database->prepared(
        AYUMI_ROW_COLUMNS "WHERE kind = 'calendar' AND day = ? AND about = ? AND marks & 4 = 0");
    calendar.bindNoCopy(1, day);
    calendar.bindNoCopy(2, site);
    for (const auto& row : select(viewer, calendar)) {
        const auto open = row.values.find("open");
        if (open != row.values.end() && open->is_boolean()) return open->get<bool>();
    }
    auto& own = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE record = ?");
    own.bindNoCopy(1, site);
    for (const auto& row : select(viewer, own)) {
        if (row.values.contains("open_weekdays") && row.values["open_weekdays"].is_array()) {
            return hasWeekday(row.values, "open_weekdays", weekdayOf(day));
        }
    }
    return true;
}

std::vector<RosterRow> TabletReader::roster(const Viewer& viewer, const std::string& site,
                                            const std::string& day) {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    std::map<std::string, RosterRow> lines;
    const bool open = isOpen(viewer, site, day);
    for (const auto& placement : ofKind(viewer, "placement")) {
        if (placement.isVoid || placement.text("site") != site || !holdsOn(placement, day)) {
            continue;
        }
        RosterRow& line = lines[placement.participant];
        line.placement = placement.values;
        line.expected =
            line.expected || (open && hasWeekday(placement.values, "weekdays", weekdayOf(day)));
    }
    auto& recorded = m_database->prepared(AYUMI_ROW_COLUMNS
                                          "WHERE kind = 'attendance' AND day = ? AND about = ?");
    recorded.bindNoCopy(1, day);
    recorded.bindNoCopy(2, site);
    for (auto& row : select(viewer, recorded)) {
        RosterRow& line = lines[row.participant];
        line.recorded = !row.isVoid;
        line.attendance = viewOf(std::move(row));
    }
    std::map<std::string, RecordRow> people;
    for (auto& person : ofKind(viewer, "person")) people.emplace(person.record, std::move(person));
    const records::Kind& attendance = *m_kinds.find("attendance");
    std::vector<RosterRow> rows;
    for (auto& [participant, line] : lines) {
        line.participant = participant;
        line.record = records::naturalRecordId(attendance, m_agency, participant, day, site);
        if (const auto found = people.find(participant); found != people.end()) {
            line.person = found->second;
        }
        rows.push_back(std::move(line));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const RosterRow& a, const RosterRow& b) {
        return a.person.text("name_kana") < b.person.text("name_kana");
    });
    return rows;
}

std::vector<RecordRow> TabletReader::attendanceOn(const Viewer& viewer, const std::string& day) {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        AYUMI_ROW_COLUMNS "WHERE kind = 'attendance' AND day = ? ORDER BY about, participant");
    statement.bindNoCopy(1, day);
    return select(viewer, statement);
}

std::vector<RecordView> TabletReader::attendanceHistory(const Viewer& viewer,
                                                        const std::string& participant,
                                                        const std::string& beforeDay,
                                                        std::size_t limit) {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    // The day at which the page ends, so that none is split.
    auto& last = m_database->prepared(
        "SELECT day FROM records WHERE participant = ?1 AND kind = 'attendance'"
        " AND (?2 = '' OR day < ?2) ORDER BY day DESC LIMIT 1 OFFSET ?3");
    last.bindNoCopy(1, participant);
    last.bindNoCopy(2, beforeDay);
    last.bind(3, static_cast<std::int64_t>(limit > 0 ? limit - 1 : 0));
    std::string lastDay;
    if (last.executeStep()) lastDay = last.getColumn(0).getString();
    last.reset();
    auto& statement = m_database->prepared(
        AYUMI_ROW_COLUMNS
        "WHERE participant = ?1 AND kind = 'attendance' AND (?2 = '' OR day < ?2) AND day >= ?3"
        " ORDER BY day DESC, about");
    statement.bindNoCopy(1, participant);
    statement.bindNoCopy(2, beforeDay);
    statement.bindNoCopy(3, lastDay);
    return viewsOf(select(viewer, statement));
}

}  // namespace ayumi::store
