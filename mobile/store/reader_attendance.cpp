// A site's day and a person's days.
#include <algorithm>
#include <map>

#include "mobile/store/cell_table.h"
#include "mobile/store/reader_rows.h"
#include "mobile/store/tablet_reader.h"
#include "shared/base/time_text.h"
#include "shared/records/day_span.h"
#include "shared/records/open_days.h"
#include "shared/records/permissions.h"
#include "shared/records/settings.h"
#include "shared/records/validation.h"
#include "shared/sync/state_hash.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

const std::string kSpanKinds[] = {"attendance", "reflection", "daily_check"};

// By participant.
std::map<std::string, std::vector<Json>> valuesByPerson(const std::vector<RecordRow>& rows) {
    std::map<std::string, std::vector<Json>> values;
    for (const auto& row : rows) {
        if (!row.isVoid) values[row.participant].push_back(row.values);
    }
    return values;
}

}  // namespace

bool TabletReader::isOpen(const Viewer& viewer, const std::string& site, const std::string& day) {
    records::OpenDays days;
    auto& calendar = m_database->prepared(
        AYUMI_ROW_COLUMNS "WHERE kind = 'calendar' AND day = ? AND about = ? AND marks & 4 = 0");
    calendar.bindNoCopy(1, day);
    calendar.bindNoCopy(2, site);
    for (const auto& row : select(viewer, calendar)) days.putException(site, day, row.values);
    auto& own = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE record = ?");
    own.bindNoCopy(1, site);
    for (auto& row : select(viewer, own)) days.sites[site] = std::move(row.values);
    return days.isOpen(site, day);
}

std::vector<RosterRow> TabletReader::roster(const Viewer& viewer, const std::string& site,
                                            const std::string& day) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    std::map<std::string, RosterRow> lines;
    const bool open = isOpen(viewer, site, day);
    auto agreements = valuesByPerson(ofKind(viewer, "agreement"));
    auto pauses = valuesByPerson(ofKind(viewer, "pause"));
    const auto recordsFrom = setting(records::kRecordsFromSetting).value_or("");
    for (const auto& placement : ofKind(viewer, "placement")) {
        if (placement.isVoid || placement.text("site") != site ||
            !records::holdsOnDay(placement.values, day)) {
            continue;
        }
        RosterRow& line = lines[placement.participant];
        line.placement = placement.values;
        const records::AgreedDays agreed{agreements[placement.participant],
                                         pauses[placement.participant], recordsFrom};
        line.expected = line.expected || (open && agreed.isAgreed(placement.values, day));
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
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::attendanceOn(const Viewer& viewer,
                                                  const std::string& day) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        AYUMI_ROW_COLUMNS "WHERE kind = 'attendance' AND day = ? ORDER BY about, participant");
    statement.bindNoCopy(1, day);
    return select(viewer, statement);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordView> TabletReader::attendanceHistory(const Viewer& viewer,
                                                        const std::string& participant,
                                                        const std::string& beforeDay,
                                                        std::size_t limit) try {
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
} catch (...) {
    meetFailure();
    return {};
}

// A day of several sites is one day.
std::set<std::string> TabletReader::expectedDays(const Viewer& viewer,
                                                 const std::string& participant,
                                                 const std::string& from, const std::string& to) {
    std::set<std::string> days;
    const auto placements = ofParticipant(viewer, "placement", participant);
    const records::AgreedDays agreed{
        valuesByPerson(ofParticipant(viewer, "agreement", participant))[participant],
        valuesByPerson(ofParticipant(viewer, "pause", participant))[participant],
        setting(records::kRecordsFromSetting).value_or("")};
    for (std::string day = from; day <= to; day = addDays(day, 1)) {
        for (const auto& placement : placements) {
            if (placement.isVoid) continue;
            if (!agreed.isAgreed(placement.values, day)) continue;
            if (isOpen(viewer, placement.text("site"), day)) days.insert(day);
        }
    }
    return days;
}

PersonSpan TabletReader::span(const Viewer& viewer, const std::string& participant,
                              const std::string& from, const std::string& to) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    PersonSpan span;
    for (const std::string& kind : kSpanKinds) {
        if (!mayRead(viewer, kind, participant)) continue;
        span.readable.insert(kind);
        auto& rows = m_database->prepared(AYUMI_ROW_COLUMNS
                                          "WHERE participant = ?1 AND kind = ?2"
                                          " AND day >= ?3 AND day <= ?4 AND marks & 4 = 0"
                                          " ORDER BY day, about");
        rows.bindNoCopy(1, participant);
        rows.bindNoCopy(2, kind);
        rows.bindNoCopy(3, from);
        rows.bindNoCopy(4, to);
        for (auto& row : select(viewer, rows)) span.rows.push_back(std::move(row));
        auto& first = m_database->prepared(
            "SELECT min(day) FROM records WHERE participant = ? AND kind = ? AND marks & 4 = 0");
        first.bindNoCopy(1, participant);
        first.bindNoCopy(2, kind);
        first.executeStep();
        const std::string day = first.getColumn(0).getString();
        first.reset();
        if (!day.empty() && (span.firstDay.empty() || day < span.firstDay)) span.firstDay = day;
    }
    if (span.readable.contains("attendance")) {
        span.expected = expectedDays(viewer, participant, from, to);
    }
    const std::string audience = records::participantAudience(participant);
    for (std::string day = from; day <= to; day = addDays(day, 1)) {
        if (day != from && !day.ends_with("-01")) continue;
        span.atOffice = span.atOffice || isAtOffice(*m_database, {audience, sync::monthOf(day)});
    }
    return span;
} catch (...) {
    meetFailure();
    return {};
}

}  // namespace ayumi::store
