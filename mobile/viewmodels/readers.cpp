#include "mobile/viewmodels/readers.h"

#include <algorithm>

#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

bool holdsOn(const store::RecordRow& assignment, const std::string& day) {
    const std::string to = assignment.text("to");
    return assignment.text("from") <= day && (to.empty() || day <= to);
}

QString familyOf(const store::RecordRow& row) {
    const QString name = familyName(QString::fromStdString(row.text("name")));
    const QString kana = familyName(QString::fromStdString(row.text("name_kana")));
    return nameMarkup(name, kana);
}

}  // namespace

bool works(const store::RecordRow& staff) {
    const auto active = staff.values.find("active");
    return active == staff.values.end() || *active != Json(false);
}

QString familyMarkup(Tablet& tablet, const std::string& person) {
    if (!tablet.readable()) return {};
    const auto staff = tablet.reader().staff(tablet.viewer());
    const auto found = std::ranges::find(staff, person, &store::RecordRow::record);
    if (found != staff.end()) return familyOf(*found);
    return familyName(QString::fromStdString(tablet.knownName(person)));
}

QStringList readersOf(Tablet& tablet, const std::string& participant, const std::string& day) {
    QStringList names;
    if (!tablet.readable()) return names;
    const auto viewer = tablet.viewer();
    const auto assignments = tablet.reader().assignments(viewer, participant);
    const auto staff = tablet.reader().staff(viewer);
    for (const auto& row : staff) {
        const bool assigned = std::ranges::any_of(assignments, [&](const auto& assignment) {
            return assignment.text("coach") == row.record && holdsOn(assignment, day);
        });
        if (assigned) names += familyOf(row);
    }
    for (const auto& row : staff) {
        const QString name = familyOf(row);
        if (row.text("role") == "supervisor" && works(row) && !names.contains(name)) names += name;
    }
    return names;
}

}  // namespace ayumi::viewmodels
