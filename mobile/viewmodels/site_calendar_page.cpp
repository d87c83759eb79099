#include "mobile/viewmodels/site_calendar_page.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/site_entries.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/site_calendar.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kCalendarMonthsBack = 12;
constexpr int kCalendarMonthsAhead = 18;  // the holidays of the next year are known in its spring

QString planWord(const Json& values) {
    const std::string_view plan = records::calendarPlanOf(values);
    return QString::fromLatin1(plan.data(), static_cast<qsizetype>(plan.size()));
}

}  // namespace

SiteCalendarPage::SiteCalendarPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_site(args["site"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()),
      m_month(monthOfDay(app.today().toStdString())) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &SiteCalendarPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &SiteCalendarPage::refresh);
    refresh();
}

void SiteCalendarPage::refresh() {
    if (!m_app.tablet().readable()) return;
    readSite();
    readMonth();
    readChosen();
    emit changed();
}

void SiteCalendarPage::readSite() {
    auto& tablet = m_app.tablet();
    const auto site = tablet.reader().record(tablet.viewer(), m_site);
    const Json values = site ? site->values : Json::object();
    m_siteName = QString::fromStdString(textOf(values, "name"));
    m_openWeekdays = valueText(values.value("open_weekdays", Json(nullptr)));
    m_mayWrite = site && !site->isVoid && tablet.reader().mayWrite(tablet.viewer(), "calendar", {});
    m_entries = calendarEntriesOf(tablet, m_site);
    m_open = {{{m_site, values}}, {}};
    for (const auto& [day, row] : m_entries) m_open.putException(m_site, day, row.values);
    const std::string now = monthOfDay(m_app.today().toStdString());
    m_firstMonth = monthAfter(now, -kCalendarMonthsBack);
    m_lastMonth = monthAfter(now, kCalendarMonthsAhead);
    if (m_entries.empty()) return;
    m_firstMonth = std::min(m_firstMonth, monthOfDay(m_entries.begin()->first));
    m_lastMonth = std::max(m_lastMonth, monthOfDay(m_entries.rbegin()->first));
}

void SiteCalendarPage::readMonth() {
    std::vector<CalendarLine> lines;
    const std::string last = lastOfMonth(m_month);
    for (std::string day = firstOfMonth(m_month); day <= last; day = addDays(day, 1)) {
        CalendarLine line;
        line.key = QString::fromStdString(day);
        line.open = m_open.isOpen(m_site, day);
        line.today = line.key == m_app.today();
        line.plan = planWord(Json::object());
        if (const auto entry = m_entries.find(day); entry != m_entries.end()) {
            line.plan = planWord(entry->second.values);
            line.note = QString::fromStdString(entry->second.text("note"));
            line.waiting = entry->second.pending;
            line.contested = entry->second.contested;
        }
        lines.push_back(std::move(line));
    }
    m_days.setRows(std::move(lines));
    std::map<std::string, Json> values;
    for (const auto& [day, row] : m_entries) values.emplace(day, row.values);
    std::vector<CalendarSpanLine> spans;
    for (const auto& span : records::calendarSpans(values)) {
        if (span.to < firstOfMonth(m_month) || last < span.from) continue;
        spans.push_back({QString::fromStdString(span.from), QString::fromStdString(span.to),
                         QString::fromStdString(span.plan), QString::fromStdString(span.note)});
    }
    m_spans.setRows(std::move(spans));
}

void SiteCalendarPage::readChosen() {
    m_past = {};
    m_view = {};
    const auto entry = m_entries.find(m_chosen);
    if (entry == m_entries.end()) return;
    auto& tablet = m_app.tablet();
    const auto view = tablet.reader().record(tablet.viewer(), entry->second.record);
    if (!view) return;
    m_view = *view;
    m_past = pastOf(DayLines(tablet, m_app.language().code(), {}), m_histories, m_view);
}

int SiteCalendarPage::firstWeekday() const { return weekdayOf(firstOfMonth(m_month)); }

int SiteCalendarPage::openDays() const {
    return static_cast<int>(std::ranges::count(m_days.rows(), true, &CalendarLine::open));
}

CalendarLine SiteCalendarPage::chosenLine() const {
    const CalendarLine* line = m_days.find(chosen());
    return line == nullptr ? CalendarLine() : *line;
}

void SiteCalendarPage::goMonth(int months) {
    m_month = monthAfter(m_month, months);
    m_chosen.clear();
    refresh();
}

void SiteCalendarPage::earlier() {
    if (canEarlier()) goMonth(-1);
}

void SiteCalendarPage::later() {
    if (canLater()) goMonth(1);
}

void SiteCalendarPage::choose(const QString& day) {
    m_chosen = day.toStdString();
    m_problem.clear();
    refresh();
}

void SiteCalendarPage::write(const QString& day) {
    if (!m_mayWrite) return;
    m_app.navigator()->open("calendarForm", {{"site", site()}, {"day", day}});
}

void SiteCalendarPage::writeSpan(const QString& from) {
    const CalendarSpanLine* span = m_spans.find(from);
    if (!m_mayWrite || span == nullptr) return;
    m_app.navigator()->open("calendarForm",
                            {{"site", site()}, {"day", span->key}, {"to", span->to}});
}

void SiteCalendarPage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite) return;
    viewmodels::settle(m_app.tablet(), this, m_view, field, change, m_problem,
                       [this] { refresh(); });
}

}  // namespace ayumi::viewmodels
