#include "mobile/viewmodels/person_facts_page.h"

#include <algorithm>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/newcomers.h"
#include "mobile/viewmodels/person_service.h"
#include "shared/records/day_span.h"

namespace ayumi::viewmodels {

int yearsBetween(const std::string& day, const std::string& today) {
    if (day.size() != 10 || today.size() != 10 || today < day) return -1;
    const int years = std::stoi(today.substr(0, 4)) - std::stoi(day.substr(0, 4));
    return today.substr(5) < day.substr(5) ? years - 1 : years;
}

PersonFactsPage::PersonFactsPage(AppContext& app, const QVariantMap& args)
    : RecordPage(app, args, "personForm") {
    refresh();
}

QVariantList PersonFactsPage::spans(const char* kind) {
    auto& tablet = app().tablet();
    auto rows = tablet.reader().rowsOf(tablet.viewer(), kind, view().participant);
    std::ranges::sort(rows, std::greater(),
                      [](const auto& row) { return std::pair(row.text("from"), row.record); });
    QVariantList lines;
    for (const auto& row : rows) {
        QVariantMap line = valueTexts(row.values);
        line["key"] = QString::fromStdString(row.record);
        line["waiting"] = row.pending;
        line["contested"] = row.contested;
        line["provisional"] = isProvisional(row.values);
        line["now"] = records::holdsOnDay(row.values, app().today().toStdString());
        line["name"] = QString::fromStdString(tablet.reader().nameOf(row.text("coach")));
        lines += line;
    }
    return lines;
}

void PersonFactsPage::read() {
    auto& tablet = app().tablet();
    const std::string today = app().today().toStdString();
    m_state = serviceWordHere(tablet, view().participant, view().values, today);
    m_age = yearsBetween(view().text("birth_day"), today);
    m_sameReading = viewmodels::sameReading(tablet, view().text("name_kana"), view().record);
    m_coaches = spans("assignment");
    m_pauses = spans("pause");
    const bool covered = std::ranges::any_of(
        m_coaches, [](const QVariant& one) { return one.toMap()["now"].toBool(); });
    m_uncovered = there() && m_state != "ended" && !covered;
    m_mayAssign =
        there() && tablet.reader().mayWrite(tablet.viewer(), "assignment", view().participant);
}

void PersonFactsPage::openSpan(const QString& kind, const QString& record) {
    if (!record.isEmpty()) return app().navigator()->open(kind, {{"record", record}});
    app().navigator()->open(kind + "Form", {{"participant", ofRecord()["participant"]}});
}

void PersonFactsPage::openAssignment(const QString& record) { openSpan("assignment", record); }

void PersonFactsPage::openPause(const QString& record) { openSpan("pause", record); }

int PersonFactsPage::recordsThatStay() {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return 0;
    const std::string& person = view().participant;
    std::size_t count = 0;
    for (const auto& kind : kindTable().all()) {
        if (kind.name == "person" || kind.name == "assignment" || kind.name == "sign_off") continue;
        count += tablet.reader().rowsOf(tablet.viewer(), kind.name, person).size();
    }
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "visit")) {
        const bool of = std::ranges::find(row.people, person) != row.people.end();
        count += of && !row.isVoid ? 1 : 0;
    }
    return static_cast<int>(count);
}

}  // namespace ayumi::viewmodels
