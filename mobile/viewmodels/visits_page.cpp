#include "mobile/viewmodels/visits_page.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/site_names.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kPersonDays = 92;
constexpr int kMonthsAhead = 3;  // how far what is planned is looked for

QString textOf(const SeenVisit& seen, const char* field) {
    return QString::fromStdString(seen.row.text(field));
}

bool isFor(const SeenVisit& seen, const std::string& person) {
    return std::ranges::find(seen.visit.people, person) != seen.visit.people.end();
}

}  // namespace

VisitSum visitSumOf(Tablet& tablet, const std::string& coach, const records::VisitMonth& month) {
    return {QString::fromStdString(coach),
            QString::fromStdString(tablet.reader().nameOf(coach)),
            month.arrangedDays,
            month.doneDays,
            month.arrangedAndDoneDays,
            month.reachingDays,
            month.minutes,
            month.contacts,
            month.overlapping,
            month.unexplained};
}

VisitsPage::VisitsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_supervisor(app.session()->role() != "coach"),
      m_month(monthOfDay(app.today().toStdString())),
      m_from(addDays(app.today().toStdString(), -kPersonDays)),
      m_followUps(app, m_participant) {
    if (!m_supervisor) m_coach = app.session()->person();
    connect(&app.tablet(), &Tablet::recordsChanged, this, &VisitsPage::refresh);
    refresh();
}

bool VisitsPage::newest() const {
    return m_month >= monthAfter(monthOfDay(m_app.today().toStdString()), kMonthsAhead);
}

bool VisitsPage::mayWrite() const {
    return m_app.session()->role() == "coach" || m_app.session()->role() == "supervisor";
}

std::pair<std::string, std::string> VisitsPage::span() const {
    if (m_participant.empty()) return {firstOfMonth(m_month), lastOfMonth(m_month)};
    return {m_from, lastOfMonth(monthAfter(monthOfDay(m_app.today().toStdString()), kMonthsAhead))};
}

bool VisitsPage::isLookedAt(const SeenVisit& seen) const {
    const auto [first, last] = span();
    if (seen.visit.day < first || last < seen.visit.day) return false;
    if (!m_participant.empty()) return isFor(seen, m_participant);
    return m_coach.isEmpty() || seen.visit.coach == m_coach.toStdString();
}

void VisitsPage::readCoaches(const std::vector<SeenVisit>& around) {
    m_coaches.clear();
    if (!m_supervisor || !m_participant.empty()) return;
    std::set<std::string> coaches{m_coach.toStdString()};
    for (const auto& one : around) coaches.insert(one.visit.coach);
    auto& tablet = m_app.tablet();
    for (const auto& staff : tablet.reader().staff(tablet.viewer())) {
        if (!coaches.contains(staff.record)) continue;
        m_coaches += QVariantMap{{"key", QString::fromStdString(staff.record)},
                                 {"label", QString::fromStdString(staff.text("name"))}};
    }
}

std::vector<VisitLine> VisitsPage::linesOf(const std::vector<SeenVisit>& seen,
                                           const std::vector<records::Visit>& all) {
    auto& reader = m_app.tablet().reader();
    const SiteNames sites = siteNames(m_app.tablet());
    const auto people = reader.people(m_app.tablet().viewer());  // in the order of their readings
    std::vector<VisitLine> lines;
    for (const auto& one : seen) {
        VisitLine line;
        line.key = QString::fromStdString(one.visit.record);
        line.day = QString::fromStdString(one.visit.day);
        line.first = lines.empty() || lines.back().day != line.day;
        line.siteName = nameAt(sites, one.row.text("site"));
        QStringList names;
        for (const auto& person : people) {
            if (!isFor(one, person.record)) continue;
            names += QString::fromStdString(person.text("name"));
        }
        line.names = names.join(QString::fromUtf8("・"));
        line.others = static_cast<int>(one.visit.people.size()) - static_cast<int>(names.size());
        line.coachName = QString::fromStdString(reader.nameOf(one.visit.coach));
        line.way = textOf(one, "way");
        line.status = textOf(one, "status");
        line.phase = textOf(one, "phase");
        const bool began = one.visit.done();
        line.from = textOf(one, began ? "arrived" : "planned_start");
        line.to = textOf(one, began ? "left" : "planned_end");
        line.toNextDay = began && one.visit.leftNextDay();
        const auto stretch = records::stretchOf(one.visit);
        line.minutes = stretch ? stretch->minutes() : -1;
        line.travelMinutes = one.visit.travelInMinutes + one.visit.travelOutMinutes;
        line.overlaps = static_cast<int>(records::overlapsOf(one.visit, all).size());
        line.overlapWhy = textOf(one, "overlap_why");
        line.cancelledWhy = textOf(one, "cancelled_why");
        line.done = textOf(one, "done");
        line.waiting = one.row.pending;
        line.contested = one.row.contested;
        lines.push_back(line);
    }
    return lines;
}

// Of each coach what the month comes to; of one alone also what each day does.
void VisitsPage::sumUp(const std::vector<SeenVisit>& seen, std::vector<VisitLine>& lines) {
    std::map<std::string, std::vector<records::Visit>> byCoach;
    for (const auto& one : seen) byCoach[one.visit.coach].push_back(one.visit);
    if (!m_coach.isEmpty()) byCoach[m_coach.toStdString()];
    const auto lineOf = visitLines(m_app.tablet());
    std::vector<VisitSum> sums;
    for (const auto& [coach, visits] : byCoach) {
        const auto month = records::visitMonthOf(visits, lineOf);
        sums.push_back(visitSumOf(m_app.tablet(), coach, month));
        for (const auto& day : month.days) {
            if (m_coach.isEmpty() || !day.done) continue;
            for (auto& line : lines) {
                if (line.day.toStdString() != day.day) continue;
                line.dayMinutes = day.minutes;
                line.dayLine = day.line;
            }
        }
    }
    std::ranges::sort(sums, {}, &VisitSum::name);
    m_sums.setRows(std::move(sums));
}

void VisitsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    // An overlap may lie in the night before, or after.
    const auto [first, last] = span();
    const auto around = visitsOf(tablet, addDays(first, -1), addDays(last, 1));
    std::vector<SeenVisit> seen;
    std::ranges::copy_if(around, std::back_inserter(seen),
                         [&](const SeenVisit& one) { return isLookedAt(one); });
    auto lines = linesOf(seen, plainVisits(around));
    readCoaches(around);
    if (m_participant.empty()) {
        sumUp(seen, lines);
    } else {
        m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
        m_more =
            std::ranges::any_of(visitsOf(tablet, "", addDays(m_from, -1)),
                                [&](const SeenVisit& one) { return isFor(one, m_participant); });
    }
    m_visits.setRows(std::move(lines));
    emit changed();
}

void VisitsPage::goMonth(int months) {
    m_month = monthAfter(m_month, months);
    refresh();
}

void VisitsPage::choose(const QString& coach) {
    m_coach = coach;
    refresh();
}

void VisitsPage::showMore() {
    m_from = addDays(m_from, -kPersonDays);
    refresh();
}

void VisitsPage::openVisit(const QString& record) {
    m_app.navigator()->open("visit", {{"record", record}});
}

void VisitsPage::begin() { m_app.navigator()->open("visit"); }

}  // namespace ayumi::viewmodels
