#include "mobile/viewmodels/person_month_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/person_records.h"
#include "mobile/viewmodels/site_names.h"
#include "shared/base/months.h"
#include "shared/records/visits.h"

namespace ayumi::viewmodels {

namespace {

using records::CallState;
using records::DayState;

QString named(std::string_view code) {
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

// Minutes after midnight, as records hold times; those of the next day as that day's.
QString clockText(const std::optional<int>& minutes) {
    if (!minutes) return {};
    const int ofDay = *minutes % records::kDayMinutes;
    return QString("%1:%2").arg(ofDay / 60, 2, 10, QChar('0')).arg(ofDay % 60, 2, 10, QChar('0'));
}

bool isNextDay(const std::optional<int>& minutes) {
    return minutes && *minutes >= records::kDayMinutes;
}

QString mendOf(const records::PlaceDay& place, const std::string& today) {
    const auto& attendance = place.attendance;
    const bool over = place.day < today;
    if (place.state == DayState::Contested) return "day";
    if (place.state == DayState::Unrecorded) return "attendance";
    if (place.state == DayState::Absent && attendance.disagrees()) return "attendance";
    if (place.state == DayState::Absent) {
        const bool counted = place.call != CallState::None && place.call != CallState::Lacking;
        return counted ? "" : "absence";
    }
    if (attendance.disagrees() || attendance.timesCannotBe()) return "attendance";
    const bool untimed = place.state == DayState::Came && !attendance.workedMinutes();
    return untimed && over ? "attendance" : "";
}

void putTimes(MonthLine& line, const records::Attendance& attendance) {
    line.plannedStart = clockText(attendance.plannedStart);
    line.plannedEnd = clockText(attendance.plannedEnd);
    line.plannedNextDay = isNextDay(attendance.plannedEnd);
    line.arrived = clockText(attendance.arrived);
    line.leftAt = clockText(attendance.left);
    line.leftNextDay = isNextDay(attendance.left);
    line.lateMinutes = attendance.lateMinutes();
    line.earlyMinutes = attendance.earlyMinutes();
    line.minutes = attendance.workedMinutes().value_or(-1);
    line.timesCannotBe = attendance.timesCannotBe();
    line.disagrees = attendance.disagrees();
}

MonthLine lineOf(const records::PlaceDay& place, const std::string& today) {
    MonthLine line;
    line.key = QString::fromStdString(place.day + '/' + place.site);
    line.day = QString::fromStdString(place.day);
    line.site = QString::fromStdString(place.site);
    line.agreed = place.agreed;
    line.open = place.open;
    line.standing = named(nameOf(place.state));
    line.status = QString::fromStdString(place.attendance.status);
    // Of two records that stand beside each other neither is told here as the one that holds.
    if (place.state != DayState::Contested) putTimes(line, place.attendance);
    line.overlaps = place.overlaps;
    if (place.state == DayState::Absent) line.call = named(nameOf(place.call));
    for (const auto& one : place.attendance.missing) line.missing += QString::fromStdString(one);
    line.meal = place.attendance.meal;
    line.fareYen = place.attendance.fareYen;
    line.pickups = place.attendance.pickups;
    line.mend = mendOf(place, today);
    return line;
}

QVariantMap sumsOf(const records::PersonMonth& month) {
    return {{"plannedDays", month.plannedDays},
            {"cameDays", month.cameDays},
            {"cameUnplanned", month.cameUnplanned},
            {"homeDays", month.homeDays},
            {"lateDays", month.lateDays},
            {"lateByTimes", month.lateByTimes},
            {"earlyDays", month.earlyDays},
            {"earlyByTimes", month.earlyByTimes},
            {"absentDays", month.absentDays},
            {"countedCalls", month.countedCalls},
            {"beyondCalls", month.beyondCalls},
            {"lackingCalls", month.lackingCalls},
            {"withoutCall", month.withoutCall},
            {"unrecordedDays", month.unrecordedDays},
            {"contestedDays", month.contestedDays},
            {"aheadDays", month.aheadDays},
            {"minutes", month.minutes},
            {"withoutMinutes", month.withoutMinutes},
            {"meals", month.meals},
            {"fareYen", month.fareYen},
            {"pickups", month.pickups},
            {"mostCalls", records::kMostCallsInMonth}};
}

}  // namespace

PersonMonthPage::PersonMonthPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_tabs(app, m_participant),
      m_glance(app, m_participant),
      m_closing(app, m_participant),
      m_month(args["month"].toString().toStdString()) {
    if (m_month.empty()) m_month = monthOfDay(app.today().toStdString());
    auto& tablet = app.tablet();
    if (tablet.readable()) {
        m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    }
    connect(&tablet, &Tablet::recordsChanged, this, &PersonMonthPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &PersonMonthPage::refresh);
    refresh();
}

bool PersonMonthPage::thisMonth() const {
    return m_month == monthOfDay(m_app.today().toStdString());
}

// Back to the first placement or record, ahead to the last record or this month.
void PersonMonthPage::findSpan(const records::PersonRecords& records) {
    m_firstMonth.clear();
    m_lastMonth = monthOfDay(m_app.today().toStdString());
    const auto reach = [&](const std::string& day) {
        if (day.empty()) return;
        const std::string month = monthOfDay(day);
        if (m_firstMonth.empty() || month < m_firstMonth) m_firstMonth = month;
    };
    for (const Json& placement : records.placements) reach(textOf(placement, "from"));
    for (const auto& one : records.attendance) {
        reach(one.day);
        m_lastMonth = std::max(m_lastMonth, monthOfDay(one.day));
    }
}

void PersonMonthPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    const auto records = personRecordsOf(tablet, m_participant);
    findSpan(records);
    auto month = records::personMonthOf(records, m_month, today);
    const SiteNames sites = siteNames(tablet);
    std::set<std::string> waiting;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "attendance", m_participant)) {
        if (row.pending) waiting.insert(row.record);
    }
    std::vector<MonthLine> lines;
    for (const auto& place : month.days) {
        MonthLine line = lineOf(place, today);
        line.siteName = nameAt(sites, place.site);
        line.waiting = waiting.contains(place.attendance.record);
        lines.push_back(std::move(line));
    }
    const std::string last = lastOfMonth(m_month);
    m_atOffice =
        tablet.reader().span(tablet.viewer(), m_participant, firstOfMonth(m_month), last).atOffice;
    m_sums = sumsOf(month);
    m_closing.show(month);
    m_days.setRows(std::move(lines));
    emit changed();
}

void PersonMonthPage::goMonth(int months) {
    m_month = monthAfter(m_month, months);
    refresh();
}

void PersonMonthPage::earlier() {
    if (canEarlier()) goMonth(-1);
}

void PersonMonthPage::later() {
    if (canLater()) goMonth(1);
}

void PersonMonthPage::openDay(const QString& key) {
    const MonthLine* line = m_days.find(key);
    if (line == nullptr) return;
    m_app.navigator()->open(
        "day", {{"participant", QString::fromStdString(m_participant)}, {"day", line->day}});
}

void PersonMonthPage::mend(const QString& key) {
    const MonthLine* line = m_days.find(key);
    if (line == nullptr || line->mend.isEmpty()) return;
    m_app.navigator()->open(line->mend, {{"participant", QString::fromStdString(m_participant)},
                                         {"site", line->site},
                                         {"day", line->day}});
}

void PersonMonthPage::bring() { m_app.tablet().bring(m_participant, firstOfMonth(m_month)); }

}  // namespace ayumi::viewmodels
