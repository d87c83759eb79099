#include "mobile/viewmodels/roster_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/site_names.h"

namespace ayumi::viewmodels {

namespace {

QString plannedTime(const store::RosterRow& row, const char* field) {
    const std::string recorded = row.attendance.text(field);
    return QString::fromStdString(recorded.empty() ? plannedIn(row.placement, field) : recorded);
}

}  // namespace

RosterPage::RosterPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_refresh(app, *this, [this] { refresh(); }),
      m_problem(app.language()),
      m_site(args["site"].toString().toStdString()),
      m_day(args["day"].toString().toStdString()) {
    refresh();
}

RosterLine RosterPage::lineOf(const store::RosterRow& row) {
    RosterLine line;
    line.key = QString::fromStdString(row.participant);
    const PersonLook look = personLook(row.person, line.key);
    line.name = look.name;
    line.kana = look.kana;
    line.letter = look.letter;
    line.hue = look.hue;
    line.plannedStart = plannedTime(row, "planned_start");
    line.plannedEnd = plannedTime(row, "planned_end");
    if (!row.recorded || row.attendance.isVoid) return line;
    auto& reader = m_app.tablet().reader();
    const Standing standing = standingOf(row.attendance, reader);
    line.status = standing.status;
    line.arrived = standing.arrived;
    line.leftAt = standing.leftAt;
    line.leftNextDay = standing.leftNextDay;
    line.noticeAt = standing.noticeAt;
    line.by = standing.by;
    line.bySelf = standing.bySelf;
    line.way = standing.way;
    line.waiting = row.attendance.pending;
    line.standing = row.attendance.contested ? "contested" : "recorded";
    line.putOff = m_putOff.contains(line.key);
    if (row.attendance.contested) {
        for (const auto& candidate : candidatesOf(row.attendance, reader)) {
            line.candidates += QVariant::fromValue(candidate);
        }
    }
    return line;
}

void RosterPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_siteName = nameAt(siteNames(tablet), m_site);
    m_shown = tablet.reader().roster(tablet.viewer(), m_site, m_day);
    std::erase_if(m_shown, [](const auto& row) { return !row.expected && !row.recorded; });
    m_planned = m_came = m_noticed = 0;
    std::vector<RosterLine> lines;
    for (const auto& row : m_shown) {
        RosterLine line = lineOf(row);
        m_planned += row.expected ? 1 : 0;
        m_noticed += line.status == "absent" ? 1 : 0;
        m_came += line.standing != "none" && line.status != "absent" && line.status != "closed";
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater{},
                             [](const RosterLine& line) { return line.standing == "contested"; });
    m_rows.setRows(std::move(lines));
    emit changed();
}

const store::RosterRow* RosterPage::find(const QString& participant) const {
    const auto found =
        std::ranges::find(m_shown, participant.toStdString(), &store::RosterRow::participant);
    return found == m_shown.end() ? nullptr : &*found;
}

void RosterPage::record(const QString& participant, const QString& status) {
    const auto* row = find(participant);
    if (row == nullptr || (row->recorded && !row->attendance.isVoid)) return;
    // The time of now is none of another day.
    if (status != "absent" && !isToday()) return openForm(participant);
    std::map<std::string, Json> set{{"status", status.toStdString()}};
    if (status != "absent") set["arrived"] = timeOfDay(m_app.tablet().nowMs());
    for (const char* field : kPlannedFields) {
        const QString value = plannedTime(*row, field);
        if (!value.isEmpty()) set[field] = value.toStdString();
    }
    save(*row, std::move(set));
}

void RosterPage::settle(const QString& participant, const QString& candidate) {
    const auto* row = find(participant);
    if (row == nullptr) return;
    auto set = settlingSet(row->attendance, candidate.toStdString());
    if (!set.empty()) save(*row, std::move(set));
}

void RosterPage::save(const store::RosterRow& row, std::map<std::string, Json> set) {
    const std::string participant = row.participant;
    if (!m_saving.insert(participant).second) return;
    m_problem.clear();
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = participant,
                                .day = m_day,
                                .about = m_site,
                                .set = std::move(set),
                                .onScreen = row.attendance.onScreen};
    m_app.tablet().save(std::move(request), this, [this, participant](auto saved) {
        m_saving.erase(participant);
        if (!saved && saved.error().code == "reason_missing") {
            // The day was signed: there the reason is asked for.
            return m_app.navigator()->open("day",
                                           {{"participant", QString::fromStdString(participant)},
                                            {"day", QString::fromStdString(m_day)}});
        }
        if (!saved) return m_problem.set(saved.error());
        m_savedAt = localMoment(m_app.tablet().nowMs());
        refresh();
    });
}

void RosterPage::later(const QString& participant) {
    m_putOff.insert(participant);
    refresh();
}

void RosterPage::openForm(const QString& participant) {
    m_app.navigator()->open(
        "attendance",
        {{"participant", participant}, {"site", QString::fromStdString(m_site)}, {"day", day()}});
}

void RosterPage::openPerson(const QString& participant) {
    m_app.navigator()->open("person", {{"participant", participant}});
}

void RosterPage::openSite() {
    m_app.navigator()->open("site", {{"record", QString::fromStdString(m_site)}});
}

}  // namespace ayumi::viewmodels
