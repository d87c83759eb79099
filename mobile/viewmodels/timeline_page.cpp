#include "mobile/viewmodels/timeline_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/record_door.h"

namespace ayumi::viewmodels {

namespace {

bool saidAnything(const store::RecordRow& meeting) {
    return std::ranges::any_of(std::array{"words", "said", "decided"},
                               [&](const char* field) { return !meeting.text(field).empty(); });
}

}  // namespace

TimelinePage::TimelinePage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_tabs(app, m_participant) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &TimelinePage::grow);
    connect(&tablet, &Tablet::recordsChanged, this, &TimelinePage::refresh);
    connect(&app, &AppContext::todayChanged, this, &TimelinePage::refresh);
    connect(&app.language(), &Language::changed, this, &TimelinePage::refresh);
    refresh();
}

void TimelinePage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::size_t shown = std::max(m_lines.size(), kPerTurn);
    m_points = timelineOf(tablet, m_participant, m_app.today().toStdString(), m_kind);
    m_lines.clear();
    addLines(shown);
    readTalk();
    show();
}

void TimelinePage::readTalk() {
    auto& tablet = m_app.tablet();
    m_lastTalk.clear();
    const std::string today = m_app.today().toStdString();
    store::RecordRow last;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), "meeting", m_participant)) {
        const std::string held = row.text("held_on");
        const bool later = !held.empty() && held <= today && held > last.text("held_on");
        if (later && saidAnything(row)) last = std::move(row);
    }
    if (last.record.empty()) return;
    const auto line = timelineLine(tablet, {last.text("held_on"), last.record, "meeting", {}}, {});
    m_lastTalk = {{"key", line.record}, {"purpose", line.code},  {"day", line.day},
                  {"by", line.by},      {"bySelf", line.bySelf}, {"how", line.how}};
    for (const char* field : {"words", "said", "decided"}) {
        m_lastTalk[field] = QString::fromStdString(last.text(field));
    }
}

void TimelinePage::grow() {
    if (!m_app.tablet().readable()) return;
    addLines(m_lines.size() + kPerTurn);
    show();
}

void TimelinePage::addLines(std::size_t until) {
    while (m_lines.size() < std::min(until, m_points.size())) {
        m_lines.push_back(
            timelineLine(m_app.tablet(), m_points[m_lines.size()], m_app.language().code()));
    }
}

void TimelinePage::show() {
    QString month;
    for (TimelineLine& line : m_lines) {
        const QString own = line.day.left(7);
        line.month = own == month ? QString() : own;
        month = own;
    }
    m_entries.setRows(m_lines);
    if (m_lines.size() < std::min(m_wanted, m_points.size())) m_turn.start(0);
    emit changed();
}

void TimelinePage::choose(const QString& kind) {
    if (m_kind == kind) return;
    m_kind = kind;
    m_wanted = kPerPage;
    m_lines.clear();
    refresh();
}

void TimelinePage::showMore() {
    m_wanted += kPerPage;
    m_turn.start(0);
    emit changed();
}

void TimelinePage::open(const QString& key) {
    const TimelineLine* line = m_entries.find(key);
    auto& tablet = m_app.tablet();
    if (line == nullptr || !tablet.readable()) return;
    if (line->kind == "day") {
        return m_app.navigator()->open(
            "day", {{"participant", QString::fromStdString(m_participant)}, {"day", line->day}});
    }
    const auto view = tablet.reader().record(tablet.viewer(), line->record.toStdString());
    const auto door = view ? doorOf(*view) : std::nullopt;
    if (door) m_app.navigator()->open(door->route, door->args);
}

void TimelinePage::openTalk() {
    if (!m_lastTalk.isEmpty()) {
        m_app.navigator()->open("meeting", {{"record", m_lastTalk["key"]}});
    }
}

}  // namespace ayumi::viewmodels
