#include "mobile/viewmodels/goal_review_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/draft_form.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::array kLookBackFields{"review_self", "review", "result", "reviewed_on"};
constexpr std::array kMarkCodes{"done", "a_little", "not_yet", "unknown", "no_answer"};

bool isField(const std::string& field) {
    return std::ranges::find(kLookBackFields, field) != kLookBackFields.end();
}

}  // namespace

GoalReviewPage::GoalReviewPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_draftKey{app.session()->person().toStdString(), "goal_review/" + m_record},
      m_next(app.language()),
      m_resultProblem(app.language()),
      m_dayProblem(app.language()),
      m_problem(app.language()) {
    if (!app.tablet().readable()) return;
    load();
    loadDraft();
    connect(&m_next, &GoalForm::edited, this, &GoalReviewPage::edited);
}

void GoalReviewPage::load() {
    auto& tablet = m_app.tablet();
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    if (!view || view->isVoid) return;
    m_participant = view->participant;
    m_onScreen = view->onScreen;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "goal", m_participant);
    for (auto& line : goalLines(tablet, m_participant, m_app.today().toStdString())) {
        if (line.key.toStdString() == m_record) m_goal = std::move(line);
    }
    for (const char* field : kLookBackFields) {
        m_standing[field] = QString::fromStdString(view->text(field));
    }
    m_typed = m_standing;
    if (!again()) m_typed["reviewed_on"] = m_app.today();
    FormTexts next = GoalForm::textsOf(view->values);
    next.remove("from");
    next.remove("to");
    m_next.type(next);
    placeNext();
}

void GoalReviewPage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft) return;
    const auto taken = takeTyped(*draft, "goal_review", isField, m_onScreen);
    m_typed.insert(taken.texts);
    if (!taken.words.empty()) {
        const std::string review = m_typed.value("review").toStdString();
        m_typed["review"] = QString::fromStdString(withWords(review, taken.words));
    }
    m_confirmed = draft->content.value("confirmed", false);
    m_makesNext = draft->content.value("makes_next", false);
    m_reason = QString::fromStdString(draft->content.value("reason", std::string()));
    FormTexts next;
    const Json typedNext = draft->content.value("next", Json::object());
    for (const auto& [field, text] : typedNext.items()) {
        if (GoalForm::isField(field) && text.is_string()) {
            next[QString::fromStdString(field)] = QString::fromStdString(text.get<std::string>());
        }
    }
    m_next.type(next);
    m_fromDraft = true;
}

void GoalReviewPage::edited() {
    m_problem.clear();
    Json content = Json::object();
    keepTyped(content, typed(), m_onScreen);
    content["confirmed"] = m_confirmed;
    content["makes_next"] = m_makesNext;
    if (!m_reason.isEmpty()) content["reason"] = m_reason.toStdString();
    content["next"] = Json::object();
    const FormTexts next = m_next.typed();
    for (const auto& [field, text] : next.asKeyValueRange()) {
        content["next"][field.toStdString()] = text.toStdString();
    }
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant),
                             std::move(content));
    emit changed();
}

// Its days follow those of this one, as long as nobody typed others.
void GoalReviewPage::placeNext() {
    const records::GoalDays done{m_goal.from.toStdString(), m_goal.to.toStdString(),
                                 m_app.today().toStdString()};
    if (!records::checkGoalDays(done)) return;
    const auto days = records::nextGoalDays(done, m_app.today().toStdString());
    m_next.type(
        {{"from", QString::fromStdString(days.from)}, {"to", QString::fromStdString(days.to)}});
}

QVariantList GoalReviewPage::marked() const {
    QVariantList counts;
    for (const char* code : kMarkCodes) {
        const auto days = std::ranges::count_if(
            m_goal.said, [&](const QVariant& one) { return one.toMap()["mark"] == QString(code); });
        if (days > 0) counts += QVariantMap{{"code", code}, {"days", static_cast<int>(days)}};
    }
    return counts;
}

QVariantMap GoalReviewPage::values() const {
    QVariantMap all;
    for (const char* field : kLookBackFields) all[field] = m_typed.value(field);
    return all;
}

FormTexts GoalReviewPage::typed() const {
    FormTexts differing;
    for (const char* field : kLookBackFields) {
        if (m_typed.value(field) != m_standing.value(field)) differing[field] = m_typed[field];
    }
    return differing;
}

bool GoalReviewPage::wordsChanged() const {
    return m_typed.value("review_self").trimmed() != m_standing.value("review_self");
}

void GoalReviewPage::set(const QString& field, const QString& text) {
    if (!isField(field.toStdString()) || m_typed.value(field) == text) return;
    m_typed[field] = text;
    if (field == "result") m_resultProblem.clear();
    if (field == "reviewed_on") m_dayProblem.clear();
    edited();
}

void GoalReviewPage::setConfirmed(bool confirmed) {
    if (confirmed == m_confirmed) return;
    m_confirmed = confirmed;
    edited();
}

void GoalReviewPage::setMakesNext(bool wanted) {
    if (wanted == m_makesNext) return;
    m_makesNext = wanted;
    edited();
}

void GoalReviewPage::setReason(const QString& reason) {
    if (reason == m_reason) return;
    m_reason = reason;
    edited();
}

// The fields that differ, the person's words among them; nullopt if something does not fit.
std::optional<std::map<std::string, Json>> GoalReviewPage::checked() {
    const auto& field = *kindTable().find("goal")->field("reviewed_on");
    const auto day = typedDay(field, m_typed.value("reviewed_on"));
    if (!day) m_dayProblem.set(day.error());
    if (day && day->is_null()) m_dayProblem.set({"field_empty", {}});
    if (day && day->is_string()) {
        const QString on = QString::fromStdString(day->get<std::string>());
        if (on > m_app.today()) m_dayProblem.set({"day_ahead", {}});
        if (on < m_goal.from) m_dayProblem.set({"goal_reviewed_early", {}});
    }
    if (m_typed.value("result").isEmpty()) m_resultProblem.set({"goal_result_missing", {}});
    if (m_dayProblem.shown() || m_resultProblem.shown()) return {};
    std::map<std::string, Json> set;
    const FormTexts differing = typed();
    for (const auto& [name, text] : differing.asKeyValueRange()) {
        const std::string words = text.trimmed().toStdString();
        set[name.toStdString()] = words.empty() ? Json() : Json(words);
    }
    if (set.contains("reviewed_on")) set["reviewed_on"] = *day;
    return set;
}

std::vector<tablet::SaveRequest> GoalReviewPage::requests(std::map<std::string, Json> set,
                                                          std::map<std::string, Json> next) const {
    tablet::SaveRequest own{.kind = "goal",
                            .record = m_record,
                            .participant = m_participant,
                            .onScreen = m_onScreen,
                            .reason = m_reason.trimmed().toStdString()};
    std::vector<tablet::SaveRequest> all;
    if (auto words = set.extract("review_self"); !words.empty()) {
        tablet::SaveRequest request = own;
        request.set = {{"review_self", words.mapped()}};
        request.proxy = sync::Proxy{m_participant, m_confirmed};
        all.push_back(std::move(request));
    }
    if (!set.empty()) {
        own.set = std::move(set);
        all.push_back(std::move(own));
    }
    if (m_makesNext) {
        next["follows"] = m_record;
        all.push_back({.kind = "goal", .participant = m_participant, .set = std::move(next)});
    }
    if (!all.empty()) all.back().finishes = m_draftKey;
    return all;
}

void GoalReviewPage::save() {
    if (m_saving || !m_writable) return;
    for (Problem* one : {&m_problem, &m_resultProblem, &m_dayProblem}) one->clear();
    const auto set = checked();
    const auto next = m_makesNext ? m_next.checked() : std::map<std::string, Json>();
    if (!set || !next) return m_problem.set({"form_incomplete", {}});
    auto all = requests(*set, *next);
    if (all.empty()) return m_problem.set({"nothing_set", {}});
    if (again() && !set->empty() && m_reason.trimmed().isEmpty()) {
        return m_problem.set({"reason_missing", {}});
    }
    m_saving = true;
    m_app.tablet().saveTogether(std::move(all), this, [this](auto saved) {
        m_saving = false;
        if (saved) return m_app.navigator()->back();
        if (!m_makesNext || !m_next.refused(saved.error())) m_problem.set(saved.error());
    });
}

}  // namespace ayumi::viewmodels
