#include "mobile/viewmodels/today_page.h"

#include <algorithm>

#include "mobile/viewmodels/attendance_view.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/person_look.h"
#include "mobile/viewmodels/person_records.h"
#include "mobile/viewmodels/record_cares.h"
#include "mobile/viewmodels/talk_page.h"

namespace ayumi::viewmodels {

namespace {

bool isHere(const std::string& status) {
    return status == "present" || status == "late" || status == "left_early" || status == "home";
}

}  // namespace

TodayPage::TodayPage(AppContext& app, const QVariantMap&)
    : m_app(app),
      m_refresh(app, *this, [this] { refresh(); }),
      m_reviews(app),
      m_leaves(app, LeavesTold::When::Running),
      m_problem(app.language()) {
    connect(app.sync(), &SyncStatus::changed, this, &TodayPage::changed);
    refresh();
}

SiteToday TodayPage::siteToday(const store::RecordRow& site) {
    auto& tablet = m_app.tablet();
    SiteToday row;
    row.key = QString::fromStdString(site.record);
    row.name = QString::fromStdString(site.text("name"));
    row.opens = QString::fromStdString(site.text("opens"));
    row.closes = QString::fromStdString(site.text("closes"));
    for (const auto& line :
         tablet.reader().roster(tablet.viewer(), site.record, day().toStdString())) {
        if (!line.expected && !line.recorded) continue;
        const QString person = QString::fromStdString(line.participant);
        const PersonLook look = personLook(line.person, person);
        row.faces += QVariantMap{{"letter", look.letter}, {"hue", look.hue}};
        const std::string status = line.attendance.text("status");
        row.planned += line.expected ? 1 : 0;
        row.came += isHere(status) ? 1 : 0;
        row.noticed += status == "absent" ? 1 : 0;
        row.contested += line.attendance.contested ? 1 : 0;
        row.open = row.open || status.empty() || line.attendance.contested;
    }
    return row;
}

std::vector<Care> TodayPage::caresNow() {
    auto& reader = m_app.tablet().reader();
    const auto viewer = m_app.tablet().viewer();
    const SiteNames sites = siteNames(m_app.tablet());
    std::vector<Care> cares;
    for (const auto& flag : reader.unseenFlags(viewer)) {
        cares.push_back({.key = QString::fromStdString(flag.record),
                         .kind = "flag",
                         .personName = familyName(reader, flag.participant),
                         .day = QString::fromStdString(flag.day),
                         .participant = QString::fromStdString(flag.participant)});
    }
    // Sent back: to whoever wrote of it, and to the coach of the person.
    for (const auto& day : reader.returnedDays(viewer)) {
        const bool own = std::ranges::any_of(
            day.authors, [&](const auto& one) { return one.person == viewer.person; });
        if (!own && m_app.session()->role() != "coach") continue;
        QStringList places;
        for (const auto& site : day.sites) places += nameAt(sites, site);
        cares.push_back(
            {.key = QString::fromStdString("returned/" + day.participant + '/' + day.day),
             .kind = "returned",
             .personName = familyName(reader, day.participant),
             .day = QString::fromStdString(day.day),
             .siteName = places.join("  "),
             .participant = QString::fromStdString(day.participant)});
    }
    if (m_app.session()->role() == "coach") addUnanswered(cares);
    if (m_app.session()->role() == "coach") addGoals(cares);
    addUnleft(cares);
    if (m_app.session()->role() == "coach")
        std::ranges::move(visitsDue(m_app.tablet(), day().toStdString()),
                          std::back_inserter(cares));
    m_contested = reader.contested(viewer);
    for (const auto& record : m_contested) {
        cares.push_back(contestedCare(reader, record, sites));
    }
    for (const auto& held : reader.held(viewer)) {
        cares.push_back(heldCare(reader, held, sites));
    }
    return cares;
}

void TodayPage::addUnanswered(std::vector<Care>& cares) {
    struct Talk {
        store::RecordView own;  // the participant's newest
        TimeMs ownAtMs = 0;
        TimeMs repliedAtMs = 0;
    };
    std::map<std::string, Talk> talks;
    for (auto& comment : saidLately(m_app.tablet(), day().toStdString())) {
        const auto& said = comment.fields.at("text");
        Talk& talk = talks[comment.participant];
        if (said.author != comment.participant) {
            talk.repliedAtMs = std::max(talk.repliedAtMs, said.atMs);
        } else if (said.atMs > talk.ownAtMs) {
            talk.ownAtMs = said.atMs;
            talk.own = std::move(comment);
        }
    }
    for (const auto& [participant, talk] : talks) {
        if (talk.ownAtMs <= talk.repliedAtMs) continue;
        cares.push_back({.key = QString::fromStdString(talk.own.record),
                         .kind = "words",
                         .personName = familyName(m_app.tablet().reader(), participant),
                         .day = QString::fromStdString(talk.own.day),
                         .participant = QString::fromStdString(participant)});
    }
}

void TodayPage::addGoals(std::vector<Care>& cares) {
    const auto due = dueGoals(m_app.tablet(), day().toStdString());
    if (due.empty()) return;
    std::set<std::string> people;
    for (const DueGoal& goal : due) people.insert(goal.participant);
    Care care;
    care.key = "goals";
    care.kind = "goals";
    care.personName = familyName(m_app.tablet().reader(), due.front().participant);
    care.count = static_cast<int>(people.size()) - 1;
    cares.push_back(std::move(care));
}

void TodayPage::refresh() {
    if (!m_app.tablet().readable()) return;
    std::vector<SiteToday> sites;
    m_people = 0;
    auto& tablet = m_app.tablet();
    readVisits();
    for (const auto& site : tablet.reader().sites(tablet.viewer())) {
        SiteToday row = siteToday(site);
        putVisit(row);
        if (row.faces.isEmpty() && row.visit.isEmpty()) continue;
        m_people += static_cast<int>(row.faces.size());
        sites.push_back(std::move(row));
    }
    m_nobody = sites.empty() && tablet.reader().people(tablet.viewer()).empty();
    std::ranges::stable_sort(
        sites, {}, [](const SiteToday& row) { return row.from.isEmpty() ? row.opens : row.from; });
    // Where the coach is, is what is open now.
    auto next = std::ranges::find(sites, true, &SiteToday::here);
    if (next == sites.end()) next = std::ranges::find(sites, true, &SiteToday::open);
    if (next != sites.end()) next->next = true;
    listContacts(sites);
    m_sites.setRows(std::move(sites));
    m_cares.setRows(caresNow());
    m_leaves.refresh();
    emit changed();
}

void TodayPage::openSite(const QString& site) {
    m_app.navigator()->open("roster", {{"site", site}, {"day", day()}});
}

void TodayPage::openCare(const QString& key) {
    const Care* care = m_cares.find(key);
    if (care == nullptr) return;
    if (care->kind == "quarantined") return m_app.openPlace("sync");
    if (care->kind == "goals") return m_app.navigator()->open("goalsDue");
    if (care->kind == "visit") {
        return m_app.navigator()->open("person", {{"participant", care->participant}});
    }
    if (care->kind == "unleft") return openVisit(key.section('/', 1));
    if (care->kind == "flag" || care->kind == "returned" || care->kind == "words") {
        return m_app.navigator()->open("day",
                                       {{"participant", care->participant}, {"day", care->day}});
    }
    const auto record =
        std::ranges::find(m_contested, key.toStdString(), &store::RecordView::record);
    if (record != m_contested.end()) m_app.openContested(*record);
}

}  // namespace ayumi::viewmodels
