// The coach's own visits on the page of today.
#include <algorithm>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/today_page.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kVisitDaysBack = 92;  // where the visit before this one is looked for
constexpr int kUnleftDays = 14;     // how long a missing end is asked for

int numberIn(const store::RecordRow& row, const char* field) {
    const auto found = row.values.find(field);
    return found != row.values.end() && found->is_number_integer() ? found->get<int>() : 0;
}

}  // namespace

void TodayPage::readVisits() {
    m_visits.clear();
    if (!visits()) return;
    const std::string today = day().toStdString();
    m_visits = visitsOf(m_app.tablet(), addDays(today, -kVisitDaysBack), today);
    std::erase_if(m_visits, [&](const SeenVisit& one) {
        return one.visit.coach != m_app.session()->person().toStdString();
    });
}

// What is under way, else what is planned for today, else what was done there last today.
const SeenVisit* TodayPage::visitAt(const std::string& site) {
    const std::string today = day().toStdString();
    const std::string coach = m_app.session()->person().toStdString();
    if (const auto* now = visitUnderWay(m_visits, coach, site, m_app.tablet().nowMs())) return now;
    const SeenVisit* found = nullptr;
    for (const auto& one : m_visits) {
        if (one.visit.day != today || one.row.text("site") != site) continue;
        if (one.visit.status == "planned") return &one;
        if (one.visit.done() && found == nullptr) found = &one;
    }
    return found;
}

void TodayPage::putVisit(SiteToday& row) {
    const std::string site = row.key.toStdString();
    const std::string today = day().toStdString();
    row.mayArrive = visits();
    for (const auto& one : m_visits) {
        if (one.visit.day == today || !one.visit.done() || one.row.text("site") != site) continue;
        row.lastDay = QString::fromStdString(one.visit.day);
        break;
    }
    const SeenVisit* seen = visitAt(site);
    if (seen == nullptr) return;
    const bool done = seen->visit.done();
    row.visit = QString::fromStdString(seen->visit.record);
    row.here = seen->visit.open();
    row.visited = done && !row.here;
    row.from = textIn(seen->row, done ? "arrived" : "planned_start");
    row.to = textIn(seen->row, done ? "left" : "planned_end");
    if (row.here) row.to = textIn(seen->row, "planned_end");
    row.toNextDay = done && seen->visit.leftNextDay();
    row.travelMinutes = seen->visit.travelInMinutes;
    row.travelMetres = numberIn(seen->row, "travel_in_metres");
    row.travelBy = textIn(seen->row, "travel_by");
}

void TodayPage::listContacts(const std::vector<SiteToday>& sites) {
    m_contacts.clear();
    const QString today = day();
    for (const auto& one : m_visits) {
        if (QString::fromStdString(one.visit.day) != today) continue;
        const QString record = QString::fromStdString(one.visit.record);
        if (std::ranges::find(sites, record, &SiteToday::visit) != sites.end()) continue;
        QStringList names;
        for (const auto& person : one.visit.people) {
            names += familyName(m_app.tablet().reader(), person);
        }
        const bool done = one.visit.done();
        m_contacts += QVariantMap{{"key", record},
                                  {"way", textIn(one.row, "way")},
                                  {"names", names},
                                  {"status", textIn(one.row, "status")},
                                  {"from", textIn(one.row, done ? "arrived" : "planned_start")},
                                  {"to", textIn(one.row, done ? "left" : "planned_end")}};
    }
    std::ranges::stable_sort(m_contacts, {},
                             [](const QVariant& one) { return one.toMap()["from"].toString(); });
}

// A visit of a day before that nobody has ended.
void TodayPage::addUnleft(std::vector<Care>& cares) {
    const std::string today = day().toStdString();
    const std::string since = addDays(today, -kUnleftDays);
    for (const auto& one : m_visits) {
        const bool before = one.visit.day < today && since <= one.visit.day;
        if (!before || !one.visit.open() || !one.visit.away()) continue;
        const auto* now =
            visitUnderWay(m_visits, one.visit.coach, one.row.text("site"), m_app.tablet().nowMs());
        if (now == &one) continue;
        // The same visit may be contested as well.
        cares.push_back(
            {.key = "unleft/" + QString::fromStdString(one.visit.record),
             .kind = "unleft",
             .personName = familyName(m_app.tablet().reader(), one.visit.people.front()),
             .day = QString::fromStdString(one.visit.day)});
    }
}

void TodayPage::arrive(const QString& site) {
    auto& tablet = m_app.tablet();
    if (m_saving || !visits() || !tablet.readable()) return;
    const SeenVisit* seen = visitAt(site.toStdString());
    if (seen != nullptr && seen->visit.open()) return;
    tablet::SaveRequest request{.kind = "visit"};
    request.set = {{"status", "done"}, {"arrived", timeOfDay(tablet.nowMs())}};
    if (seen != nullptr && seen->visit.status == "planned") {
        request.record = seen->visit.record;
        if (const auto view = tablet.reader().record(tablet.viewer(), request.record)) {
            request.onScreen = view->onScreen;
        }
    } else {
        request.day = day().toStdString();
        request.people = peopleThere(tablet, m_app.session()->person().toStdString(),
                                     site.toStdString(), request.day);
        if (request.people.empty()) {
            return m_app.navigator()->open("visit", {{"site", site}, {"day", day()}});
        }
        request.set.insert({{"coach", m_app.session()->person().toStdString()},
                            {"site", site.toStdString()},
                            {"way", "workplace"}});
    }
    m_problem.clear();
    m_saving = true;
    tablet.save(std::move(request), this, [this](auto saved) {
        m_saving = false;
        if (!saved) m_problem.set(saved.error());
    });
}

void TodayPage::leave(const QString& site) {
    auto& tablet = m_app.tablet();
    const SeenVisit* seen = visitAt(site.toStdString());
    if (m_saving || seen == nullptr || !seen->visit.open()) return;
    const auto view = tablet.reader().record(tablet.viewer(), seen->visit.record);
    if (!view) return;
    tablet::SaveRequest request{.kind = "visit",
                                .record = seen->visit.record,
                                .set = {{"left", timeOfDay(tablet.nowMs())}},
                                .onScreen = view->onScreen};
    if (seen->visit.day != dayOf(tablet.nowMs())) request.set["left_next_day"] = true;
    m_problem.clear();
    m_saving = true;
    tablet.save(std::move(request), this, [this](auto saved) {
        m_saving = false;
        if (!saved) return m_problem.set(saved.error());
        openVisit(QString::fromStdString(saved->record));
    });
}

void TodayPage::openVisit(const QString& record) {
    m_app.navigator()->open("visit", {{"record", record}});
}

void TodayPage::beginContact() { m_app.navigator()->open("visit"); }

}  // namespace ayumi::viewmodels
