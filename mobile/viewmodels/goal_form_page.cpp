#include "mobile/viewmodels/goal_form_page.h"

#include "mobile/viewmodels/draft_form.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

GoalFormPage::GoalFormPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_record(args["record"].toString().toStdString()),
      m_participant(args["participant"].toString().toStdString()),
      m_form(app.language()),
      m_problem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    load();
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "goal", m_participant);
    m_draftKey = {app.session()->person().toStdString(),
                  "goal/" + (m_record.empty() ? m_participant : m_record)};
    loadDraft();
    connect(&m_form, &GoalForm::edited, this, [this] {
        m_problem.clear();
        keepDraft();
    });
}

void GoalFormPage::load() {
    if (m_record.empty()) return m_form.type({{"from", m_app.today()}});
    auto& tablet = m_app.tablet();
    const auto view = tablet.reader().record(tablet.viewer(), m_record);
    if (!view) return;
    m_participant = view->participant;
    m_onScreen = view->onScreen;
    m_reasonNeeded = !view->text("reviewed_on").empty();
    m_form.stand(GoalForm::textsOf(view->values));
}

void GoalFormPage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft) return;
    auto taken = takeTyped(*draft, "goal", GoalForm::isField, m_onScreen);
    if (!taken.words.empty()) {
        QString& task = taken.texts["task"];
        task = QString::fromStdString(withWords(task.toStdString(), taken.words));
    }
    m_reason = QString::fromStdString(draft->content.value("reason", std::string()));
    m_fromDraft = !taken.texts.isEmpty();
    m_form.type(taken.texts);
}

void GoalFormPage::keepDraft() {
    Json content = Json::object();
    keepTyped(content, m_form.typed(), m_onScreen);
    if (!m_reason.isEmpty()) content["reason"] = m_reason.toStdString();
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant),
                             std::move(content));
}

void GoalFormPage::setReason(const QString& reason) {
    if (reason == m_reason) return;
    m_reason = reason;
    m_problem.clear();
    keepDraft();
    emit changed();
}

void GoalFormPage::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_app.navigator()->back();
}

void GoalFormPage::save() {
    if (m_saving || !m_writable) return;
    m_problem.clear();
    const auto set = m_form.checked();
    if (!set) return m_problem.set({"form_incomplete", {}});
    if (set->empty()) return m_problem.set({"nothing_set", {}});
    if (m_reasonNeeded && m_reason.trimmed().isEmpty()) {
        return m_problem.set({"reason_missing", {}});
    }
    m_saving = true;
    tablet::SaveRequest request{.kind = "goal",
                                .record = m_record,
                                .participant = m_participant,
                                .set = *set,
                                .onScreen = m_onScreen,
                                .reason = m_reason.trimmed().toStdString(),
                                .finishes = m_draftKey};
    m_app.tablet().save(std::move(request), this, [this](auto saved) {
        m_saving = false;
        if (saved) return m_app.navigator()->back();
        if (!m_form.refused(saved.error())) m_problem.set(saved.error());
    });
}

}  // namespace ayumi::viewmodels
