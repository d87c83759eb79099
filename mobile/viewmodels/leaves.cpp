#include "mobile/viewmodels/leaves.h"

#include <algorithm>
#include <utility>

namespace ayumi::viewmodels {

namespace {

LeaveLine leaveLineOf(Tablet& tablet, const store::RecordRow& row, const std::string& today) {
    const auto named = [&](const char* field) {
        return QString::fromStdString(tablet.reader().nameOf(row.text(field)));
    };
    const std::string viewer = tablet.viewer().person;
    LeaveLine line;
    line.key = QString::fromStdString(row.record);
    line.staffName = named("staff");
    line.deputyName = named("deputy");
    line.from = QString::fromStdString(row.text("from"));
    line.to = QString::fromStdString(row.text("to"));
    line.note = QString::fromStdString(row.text("note"));
    line.part = row.text("staff") == viewer ? "own" : row.text("deputy") == viewer ? "deputy" : "";
    line.now = records::holdsOnDay(row.values, today);
    line.over = records::lastDayOf(row.values) < today;
    line.told = records::isLeaveTold(row.values, today);
    line.waiting = row.pending;
    line.contested = row.contested;
    return line;
}

std::vector<store::RecordRow> leaveRows(Tablet& tablet) {
    auto rows = tablet.reader().rows(tablet.viewer(), "staff_leave");
    std::erase_if(rows, [](const auto& row) { return row.isVoid; });
    std::ranges::sort(rows, {},
                      [](const auto& row) { return std::pair(row.text("from"), row.record); });
    return rows;
}

std::vector<records::RecordValues> valuesOf(const std::vector<store::RecordRow>& rows) {
    std::vector<records::RecordValues> leaves;
    for (const auto& row : rows) leaves.push_back({row.record, row.values});
    return leaves;
}

}  // namespace

records::StaffById staffById(Tablet& tablet) {
    records::StaffById staff;
    for (auto& row : tablet.reader().staff(tablet.viewer())) {
        staff.emplace(std::move(row.record), std::move(row.values));
    }
    return staff;
}

std::vector<records::RecordValues> standingLeaves(Tablet& tablet) {
    return valuesOf(leaveRows(tablet));
}

std::vector<LeaveLine> leaveLines(Tablet& tablet, const std::string& today) {
    const auto staff = staffById(tablet);
    const auto rows = leaveRows(tablet);
    const auto leaves = valuesOf(rows);
    std::vector<LeaveLine> lines;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lines.push_back(leaveLineOf(tablet, rows[i], today));
        const auto cover = records::nameOf(records::coverOf(leaves[i], leaves, staff));
        lines.back().cover =
            QString::fromLatin1(cover.data(), static_cast<qsizetype>(cover.size()));
    }
    return lines;
}

bool isOnlySupervisor(Tablet& tablet, const std::string& person) {
    const auto staff = staffById(tablet);
    return std::ranges::none_of(staff, [&](const auto& one) {
        return one.first != person && records::maySign(staff, one.first);
    });
}

LeavesTold::LeavesTold(AppContext& app, When when) : m_app(app), m_when(when) {}

void LeavesTold::refresh() {
    const std::string today = m_app.today().toStdString();
    std::vector<LeaveLine> told;
    for (auto& line : leaveLines(m_app.tablet(), today)) {
        if (m_when == When::Running ? line.now : line.told) told.push_back(std::move(line));
    }
    m_list.setRows(std::move(told));
}

void LeavesTold::open(const QString& record) {
    m_app.navigator()->open("leave", {{"record", record}});
}

void LeavesTold::openAll() { m_app.navigator()->open("leaves"); }

}  // namespace ayumi::viewmodels
