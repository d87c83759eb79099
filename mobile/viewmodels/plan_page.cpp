#include "mobile/viewmodels/plan_page.h"

#include <algorithm>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/settling.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kMeetingsPerPage = 6;
constexpr const char* kNoEnd = "9999-12-31";

}  // namespace

PlanPage::PlanPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_tabs(app, m_participant),
      m_wantedRecord(args["record"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()),
      m_wanted(kMeetingsPerPage) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &PlanPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &PlanPage::refresh);
    refresh();
}

void PlanPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_plans = plansOf(tablet, m_participant, m_app.today().toStdString());
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "plan", m_participant);
    const store::RecordRow* plan = m_plans.find(m_wantedRecord);
    if (plan == nullptr) plan = m_plans.current();
    if (plan == nullptr) plan = m_plans.next();
    show(plan);
    listMeetings();
    emit changed();
}

void PlanPage::show(const store::RecordRow* plan) {
    auto& tablet = m_app.tablet();
    auto view =
        plan == nullptr ? std::nullopt : tablet.reader().record(tablet.viewer(), plan->record);
    m_view = view ? std::move(*view) : store::RecordView();
    m_cycle = records::cycleOf(m_view.values, m_app.today().toStdString());
    m_values = valueTexts(m_view.values);
    m_explainedBy = QString::fromStdString(tablet.reader().nameOf(m_view.text("explained_by")));
    const std::string last =
        records::lastDayOf(records::periodOf(m_view.record, m_view.values), m_plans.periods());
    m_lastDay = last == kNoEnd ? QString() : QString::fromStdString(last);
    const DayLines lines(tablet, m_app.language().code(), m_view.participant);
    m_past = there() ? pastOf(lines, m_histories, m_view) : RecordPast();
}

void PlanPage::listMeetings() {
    std::vector<MeetingLine> lines;
    for (const auto& row : m_plans.meetings) {
        if (lines.size() >= m_wanted) break;
        const auto text = [&](const char* field) {
            return QString::fromStdString(row.text(field));
        };
        lines.push_back({QString::fromStdString(row.record), text("purpose"), text("held_on"),
                         text("words"), text("decided"), row.pending, row.contested});
    }
    m_meetings.setRows(std::move(lines));
}

QString PlanPage::placeOf(const std::string& record) const {
    if (std::ranges::find(m_plans.inForce, record) != m_plans.inForce.end()) return "now";
    const store::RecordRow* plan = m_plans.find(record);
    if (plan == nullptr) return {};
    const std::string from = plan->text("from");
    return from.empty() || from > m_app.today().toStdString() ? "making" : "before";
}

bool PlanPage::meetingMissing() const {
    const bool met = there() && m_cycle[static_cast<std::size_t>(records::PlanStep::Meeting)].done;
    return met && std::ranges::none_of(m_plans.meetings, [&](const store::RecordRow& row) {
               return row.text("purpose") == "plan" && row.text("plan") == m_view.record;
           });
}

bool PlanPage::twoOpen() const {
    const auto periods = m_plans.periods();
    return there() &&
           !records::clashingPlan(records::periodOf(m_view.record, m_view.values), periods).empty();
}

QVariantList PlanPage::others() const {
    QVariantList all;
    const auto periods = m_plans.periods();
    for (const auto& period : periods) {
        if (period.record == m_view.record) continue;
        const std::string last = records::lastDayOf(period, periods);
        all += QVariantMap{{"key", QString::fromStdString(period.record)},
                           {"from", QString::fromStdString(period.from)},
                           {"to", last == kNoEnd ? QString() : QString::fromStdString(last)},
                           {"place", placeOf(period.record)}};
    }
    return all;
}

bool PlanPage::followed() const {
    return std::ranges::any_of(m_plans.plans, [&](const store::RecordRow& row) {
        return there() && row.text("follows") == m_view.record;
    });
}

QVariantMap PlanPage::ofPerson() const {
    return {{"participant", QString::fromStdString(m_participant)}};
}

void PlanPage::begin() { m_app.navigator()->open("planForm", ofPerson()); }

void PlanPage::amend() {
    QVariantMap args = ofPerson();
    args["record"] = QString::fromStdString(m_view.record);
    m_app.navigator()->open("planForm", args);
}

void PlanPage::beginNext() {
    QVariantMap args = ofPerson();
    args["follows"] = QString::fromStdString(m_view.record);
    m_app.navigator()->open("planForm", args);
}

void PlanPage::open(const QString& record) {
    QVariantMap args = ofPerson();
    args["record"] = record;
    m_app.navigator()->open("plan", args);
}

void PlanPage::writeMeeting(const QString& purpose) {
    QVariantMap args = ofPerson();
    args["purpose"] = purpose;
    if (there()) args["plan"] = QString::fromStdString(m_view.record);
    m_app.navigator()->open("meetingForm", args);
}

void PlanPage::openMeeting(const QString& record) {
    m_app.navigator()->open("meeting", {{"record", record}});
}

void PlanPage::showMoreMeetings() {
    m_wanted += kMeetingsPerPage;
    refresh();
}

void PlanPage::settle(const QString& field, const QString& change) {
    if (!m_mayWrite) return;
    viewmodels::settle(m_app.tablet(), this, m_view, field, change, m_problem,
                       [this] { refresh(); });
}

void PlanPage::takeBack(const QString& reason) {
    if (!m_mayWrite || !there()) return;
    m_problem.clear();
    m_app.tablet().save(takingBack(m_view, reason), this, [this](auto saved) {
        if (!saved) m_problem.set(saved.error());
        refresh();
    });
}

}  // namespace ayumi::viewmodels
