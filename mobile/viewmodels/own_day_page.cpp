#include "mobile/viewmodels/own_day_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/local_moment.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/readers.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kMinutesOfADay = 24 * 60;

}  // namespace

OwnDayPage::OwnDayPage(AppContext& app, const QVariantMap&)
    : m_app(app), m_problem(app.language()), m_timeProblem(app.language()) {
    auto& tablet = app.tablet();
    const QString person = tablet.session().person();
    const PersonLook look =
        personLook(person, tablet.session().name(),
                   QString::fromStdString(tablet.knownKana(person.toStdString())));
    m_markup = look.markup;
    m_hue = look.hue;
    m_readers = readersOf(tablet, person.toStdString(), app.today().toStdString());
    connect(&tablet, &Tablet::recordsChanged, this, &OwnDayPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &OwnDayPage::refresh);
    refresh();
}

void OwnDayPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string me = tablet.session().person().toStdString();
    std::vector<OwnSite> sites;
    m_views.clear();
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        const auto day = m_app.today().toStdString();
        for (const auto& row : tablet.reader().roster(tablet.viewer(), site.record, day)) {
            if (row.participant != me || (!row.expected && !row.recorded)) continue;
            OwnSite own;
            own.key = QString::fromStdString(site.record);
            own.name = QString::fromStdString(site.text("name"));
            own.plannedStart = QString::fromStdString(plannedIn(row.placement, "planned_start"));
            own.plannedEnd = QString::fromStdString(plannedIn(row.placement, "planned_end"));
            if (row.recorded) {  // not taken back
                own.status = QString::fromStdString(row.attendance.text("status"));
                own.arrived = QString::fromStdString(row.attendance.text("arrived"));
                own.leftAt = QString::fromStdString(row.attendance.text("left"));
            }
            m_views[site.record] = row.attendance;
            sites.push_back(std::move(own));
        }
    }
    m_sites.setRows(std::move(sites));
    m_marks.setRows(markFactsOfDay(tablet, me, m_app.today().toStdString()));
    emit changed();
}

void OwnDayPage::arrive(const QString& site) {
    std::map<std::string, Json> set{{"arrived", timeOfDay(m_app.tablet().nowMs())}};
    const OwnSite* own = m_sites.find(site);
    const QString status = own == nullptr ? QString() : own->status;
    // What staff recorded of the coming itself stays; who was absent and came is there.
    if (status.isEmpty() || status == "absent") set["status"] = "present";
    // Of a day that was taken back the old leaving would come back with it.
    if (m_views[site.toStdString()].isVoid) set["left"] = nullptr;
    save(site, std::move(set));
}

bool OwnDayPage::leavesBeforeArriving(const QString& arrived, const QString& left) {
    const bool before = !arrived.isEmpty() && !left.isEmpty() && left < arrived;
    if (before) m_timeProblem.set({"left_before_arrived_own", {}});
    return before;
}

void OwnDayPage::leave(const QString& site) {
    const OwnSite* own = m_sites.find(site);
    const std::string now = timeOfDay(m_app.tablet().nowMs());
    if (own != nullptr && own->arrived > QString::fromStdString(now)) {
        // Told where the time can be put right.
        const QString arrived = own->arrived;
        fix(site, "arrived");
        leavesBeforeArriving(arrived, QString::fromStdString(now));
        emit changed();
        return;
    }
    save(site, {{"left", now}});
}

QString OwnDayPage::fixSite() const {
    const OwnSite* own = m_sites.find(m_fixSite);
    return own == nullptr ? QString() : own->name;
}

void OwnDayPage::fix(const QString& site, const QString& field) {
    const OwnSite* own = m_sites.find(site);
    if (own == nullptr || (field != "arrived" && field != "left")) return;
    const QString time = field == "left" ? own->leftAt : own->arrived;
    if (time.isEmpty()) return;
    m_problem.clear();
    m_timeProblem.clear();
    m_savedAt.clear();
    m_fixSite = site;
    m_fixing = field.toStdString();
    m_time = time;
    emit changed();
}

void OwnDayPage::shift(int minutes) {
    if (m_fixing.empty()) return;
    const int at = m_time.left(2).toInt() * 60 + m_time.mid(3).toInt() + minutes;
    const int kept = std::clamp(at, 0, kMinutesOfADay - 1);
    m_time = QString("%1:%2").arg(kept / 60, 2, 10, QChar('0')).arg(kept % 60, 2, 10, QChar('0'));
    m_timeProblem.clear();
    emit changed();
}

void OwnDayPage::keepTime(const QString& why) {
    const OwnSite* own = m_sites.find(m_fixSite);
    if (own == nullptr || m_fixing.empty()) return;
    const QString before = m_fixing == "left" ? own->leftAt : own->arrived;
    if (m_time == before && !m_views[m_fixSite.toStdString()].contested) return back();
    const bool refused = m_fixing == "left" ? leavesBeforeArriving(own->arrived, m_time)
                                            : leavesBeforeArriving(m_time, own->leftAt);
    if (refused) return;
    save(m_fixSite, {{m_fixing, m_time.toStdString()}}, why);
}

// A coming that only the person recorded is void as a whole. Where somebody else wrote in the
// record too, their part stays, and the coming and leaving are empty again.
void OwnDayPage::takeBack(const QString& why) {
    if (m_fixing.empty()) return;
    if (m_fixing == "left") return save(m_fixSite, {{"left", nullptr}}, why);
    const auto& view = m_views[m_fixSite.toStdString()];
    const std::string me = m_app.session()->person().toStdString();
    const bool allMine = std::ranges::all_of(
        view.fields, [&](const auto& field) { return field.second.author == me; });
    if (allMine) return save(m_fixSite, {{std::string(records::kVoidField), true}}, why);
    save(m_fixSite, {{"status", nullptr}, {"arrived", nullptr}, {"left", nullptr}}, why);
}

void OwnDayPage::back() {
    if (m_fixing.empty()) return m_app.navigator()->back();
    m_fixing.clear();
    m_timeProblem.clear();
    emit changed();
}

void OwnDayPage::save(const QString& site, std::map<std::string, Json> set, const QString& why) {
    m_problem.clear();
    tablet::SaveRequest request{.kind = "attendance",
                                .participant = m_app.session()->person().toStdString(),
                                .day = m_app.today().toStdString(),
                                .about = site.toStdString(),
                                .set = std::move(set),
                                .onScreen = m_views[site.toStdString()].onScreen,
                                .reason = why.toStdString()};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        m_fixing.clear();
        m_timeProblem.clear();
        m_savedAt = localMoment(m_app.tablet().nowMs());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
