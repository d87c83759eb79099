#include "mobile/viewmodels/trends_page.h"

#include "mobile/viewmodels/kind_table.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr Said kAnswers[] = {Said::First,  Said::Second,  Said::Third,
                             Said::Fourth, Said::Unknown, Said::NoAnswer};

QString qstring(const std::string& value) { return QString::fromStdString(value); }

QVariantList saidIn(const TrendLine& line, const std::string& from, int week) {
    QVariantList said;
    for (const Said answer : kAnswers) {
        QStringList days;
        for (const auto& day : daysOf(line, from, week, answer)) days += qstring(day);
        if (days.isEmpty()) continue;
        said += QVariantMap{{"code", qstring(codeOf(line.field, answer))}, {"days", days}};
    }
    return said;
}

TrendRow rowOf(const TrendLine& line, const std::string& from) {
    TrendRow row;
    row.key = qstring(line.field);
    row.ownWords = line.ownWords;
    row.asked = line.asked;
    for (const Said said : line.days) row.marks += static_cast<int>(said);
    for (int week = 0; week < kTrendWeeks; ++week) {
        const QVariantList said = saidIn(line, from, week);
        if (said.isEmpty()) continue;
        row.weeks += QVariantMap{{"monday", qstring(addDays(from, week * 7))}, {"said", said}};
    }
    return row;
}

QVariantMap mapOf(const TrendWeek& week) {
    QVariantList cells;
    for (const Came cell : week.cells) cells += static_cast<int>(cell);
    return {{"monday", qstring(week.monday)},
            {"planned", week.planned},
            {"came", week.came},
            {"notCome", week.notCome},
            {"open", week.open},
            {"unrecorded", week.unrecorded},
            {"beside", week.beside},
            {"home", week.home},
            {"cells", cells}};
}

Json itemsOf(Tablet& tablet, const std::string& participant) {
    const auto view = tablet.reader().record(
        tablet.viewer(), naturalRecordOf(tablet, "check_items", participant, {}));
    return !view || view->isVoid ? Json(nullptr) : view->values;
}

}  // namespace

TrendsPage::TrendsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_own(!args.contains("participant")),
      m_participant(m_own ? app.session()->person().toStdString()
                          : args["participant"].toString().toStdString()) {
    auto& tablet = app.tablet();
    if (tablet.readable()) m_personName = qstring(tablet.reader().nameOf(m_participant));
    connect(&tablet, &Tablet::recordsChanged, this, &TrendsPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &TrendsPage::refresh);
    refresh();
}

void TrendsPage::refresh() {
    auto& tablet = m_app.tablet();
    // Given back, the page is still there for a moment, and no longer the reader's.
    if (!tablet.readable()) return;
    if (m_own && m_app.session()->person().toStdString() != m_participant) return;
    const std::string today = m_app.today().toStdString();
    const std::string from = trendsFrom(today, m_back);
    const auto span = tablet.reader().span(tablet.viewer(), m_participant, from, trendsTo(from));
    m_readable = !span.readable.empty();
    m_atOffice = span.atOffice;
    m_canEarlier = !span.firstDay.empty() && span.firstDay < from;
    show(trendsOf(span, from, today, itemsOf(tablet, m_participant)));
}

void TrendsPage::show(const Trends& trends) {
    m_from = qstring(trends.from);
    m_to = qstring(trends.to);
    m_mondays.clear();
    for (int week = 0; week < kTrendWeeks; ++week) {
        m_mondays += qstring(addDays(trends.from, week * 7));
    }
    std::vector<TrendRow> rows;
    for (const auto& line : trends.lines) rows.push_back(rowOf(line, trends.from));
    m_weeks.clear();
    for (const auto& week : trends.weeks) m_weeks += mapOf(week);
    m_lines.setRows(std::move(rows));
    emit changed();
}

void TrendsPage::earlier() {
    if (!m_canEarlier) return;
    ++m_back;
    refresh();
}

void TrendsPage::later() {
    if (m_back == 0) return;
    --m_back;
    refresh();
}

}  // namespace ayumi::viewmodels
