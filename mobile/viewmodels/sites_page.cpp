#include "mobile/viewmodels/sites_page.h"

#include <algorithm>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/site_facts.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kSitesAtOnce = 30;  // more are never drawn at once: a page of hundreds is slow

}  // namespace

SitesPage::SitesPage(AppContext& app, const QVariantMap&) : m_app(app), m_most(kSitesAtOnce) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &SitesPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &SitesPage::refresh);
    refresh();
}

void SitesPage::setWanted(const QString& words) {
    if (m_wanted == words) return;
    m_wanted = words;
    lookAnew();
}

void SitesPage::setWeekday(int day) {
    if (m_weekday == day) return;
    m_weekday = day;
    lookAnew();
}

void SitesPage::setGone(bool gone) {
    if (m_gone == gone) return;
    m_gone = gone;
    lookAnew();
}

void SitesPage::lookAnew() {
    m_most = kSitesAtOnce;
    show();
}

void SitesPage::showMore() {
    m_most += kSitesAtOnce;
    show();
}

SitesPage::Known SitesPage::knownOf(const store::RecordRow& site) const {
    const auto text = [&](const char* field) { return QString::fromStdString(site.text(field)); };
    Known known;
    known.facts = searchedFactsOf(site);
    known.weekdays = openWeekdaysOf(site);
    known.place = searchable(text("name_kana").isEmpty() ? text("name") : text("name_kana"));
    SiteLine& line = known.line;
    line.key = QString::fromStdString(site.record);
    line.name = text("name");
    line.work = text("work");
    line.weekdays = valueText(Json(known.weekdays));
    line.opens = text("opens");
    line.closes = text("closes");
    line.confirmedOn = text("confirmed_on");
    line.confirmationDue =
        isConfirmationDue(site.text("confirmed_on"), m_app.today().toStdString());
    line.waiting = site.pending;
    line.contested = site.contested;
    line.gone = site.isVoid;
    return known;
}

void SitesPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "site", {});
    m_known.clear();
    for (const auto& site : tablet.reader().rows(tablet.viewer(), "site")) {
        m_known.push_back(knownOf(site));
    }
    std::ranges::stable_sort(m_known, {}, &Known::place);
    show();
}

bool SitesPage::isLookedFor(const Known& site) const {
    const bool open =
        m_weekday == 0 || std::ranges::find(site.weekdays, m_weekday) != site.weekdays.end();
    return open && hasWords(site.facts, m_wanted);
}

void SitesPage::show() {
    m_anyGone = std::ranges::any_of(m_known, [](const Known& one) { return one.line.gone; });
    m_gone = m_gone && m_anyGone;
    m_all = 0;
    m_found = 0;
    std::vector<SiteLine> lines;
    for (const Known& site : m_known) {
        if (site.line.gone != m_gone) continue;
        ++m_all;
        if (!isLookedFor(site)) continue;
        if (++m_found <= m_most) lines.push_back(site.line);
    }
    m_sites.setRows(std::move(lines));
    emit changed();
}

void SitesPage::openSite(const QString& site) {
    m_app.navigator()->open("site", {{"record", site}});
}

void SitesPage::add() { m_app.navigator()->open("siteForm"); }

}  // namespace ayumi::viewmodels
