#include "mobile/viewmodels/goal_page.h"

#include <algorithm>

#include "mobile/viewmodels/settling.h"
#include "mobile/viewmodels/trends.h"

namespace ayumi::viewmodels {

GoalPage::GoalPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_histories(app.tablet(), *this, [this] { refresh(); }),
      m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &GoalPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &GoalPage::refresh);
    connect(&app.language(), &Language::changed, this, &GoalPage::refresh);
    refresh();
}

void GoalPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    auto view = tablet.reader().record(tablet.viewer(), m_record);
    m_view = view ? std::move(*view) : store::RecordView();
    const std::string& participant = m_view.participant;
    m_personName = QString::fromStdString(tablet.reader().nameOf(participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "goal", participant);
    m_goal = GoalLine();
    for (auto& line : goalLines(tablet, participant, m_app.today().toStdString())) {
        if (line.key.toStdString() == m_record) m_goal = std::move(line);
    }
    if (m_goal.key.isEmpty()) m_goal.item = QString::fromStdString(m_view.text("item"));
    const std::string before = m_view.text("follows");
    m_beforeItem = before.empty() ? QString() : goalItem(tablet, before);
    fillWeeks();
    fillPast();
    emit changed();
}

// Ends with the week of today, or of its last day.
std::string GoalPage::weeksFrom() const {
    const std::string to = m_goal.to.toStdString();
    const std::string today = m_app.today().toStdString();
    return trendsFrom(to.empty() ? today : std::min(to, today), m_back);
}

void GoalPage::fillWeeks() {
    std::map<std::string, std::string> marks;
    for (const QVariant& one : m_goal.said) {
        const QVariantMap mark = one.toMap();
        marks[mark["day"].toString().toStdString()] = mark["mark"].toString().toStdString();
    }
    m_weeks = goalWeeks(marks, weeksFrom());
}

bool GoalPage::canEarlier() const {
    return !m_goal.from.isEmpty() && m_goal.from.toStdString() < weeksFrom();
}

void GoalPage::fillPast() {
    m_past = {};
    m_history.clear();
    if (m_view.record.empty()) return;
    auto& tablet = m_app.tablet();
    const DayLines lines(tablet, m_app.language().code(), m_view.participant);
    m_past = pastOf(lines, m_histories, m_view);
    for (const auto& one : m_histories.of(m_record)) {
        m_history += changeEntry(*one.change, one.atMs, lines, tablet.reader());
    }
}

const store::FieldView* GoalPage::fieldOf(const char* name) const {
    const auto found = m_view.fields.find(name);
    return found == m_view.fields.end() ? nullptr : &found->second;
}

QString GoalPage::goneWhy() const {
    const store::FieldView* field = gone() ? fieldOf("void") : nullptr;
    return field == nullptr ? QString() : QString::fromStdString(field->reason);
}

bool GoalPage::selfByProxy() const {
    const store::FieldView* words = fieldOf("review_self");
    return words != nullptr && words->proxy;
}

bool GoalPage::selfConfirmed() const {
    const store::FieldView* words = fieldOf("review_self");
    return words != nullptr && words->proxyConfirmed;
}

void GoalPage::amend() {
    m_app.navigator()->open("goalForm", {{"record", QString::fromStdString(m_record)}});
}

void GoalPage::review() {
    m_app.navigator()->open("goalReview", {{"record", QString::fromStdString(m_record)}});
}

void GoalPage::openBefore() {
    m_app.navigator()->open("goal", {{"record", QString::fromStdString(m_view.text("follows"))}});
}

void GoalPage::earlier() {
    if (!canEarlier()) return;
    ++m_back;
    refresh();
}

void GoalPage::later() {
    if (m_back == 0) return;
    --m_back;
    refresh();
}

void GoalPage::settle(const QString& field, const QString& change) {
    if (!m_writable) return;
    viewmodels::settle(m_app.tablet(), this, m_view, field, change, m_problem,
                       [this] { refresh(); });
}

void GoalPage::takeBack(const QString& reason) {
    m_problem.clear();
    if (reason.trimmed().isEmpty()) return m_problem.set({"reason_missing", {}});
    m_app.tablet().save(takingBack(m_view, reason), this, [this](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        refresh();
        emit done();
    });
}

}  // namespace ayumi::viewmodels
