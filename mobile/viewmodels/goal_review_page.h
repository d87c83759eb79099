// The look-back at the end of a goal (振り返り), at the talk with the person: their words, those of
// the staff, what came of it - and the goal that follows, prefilled, all saved at once. The words
// of the person are a change of their own, marked as typed for them.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/goal_form.h"
#include "mobile/viewmodels/goals.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class GoalReviewPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::GoalLine goal READ goal CONSTANT)
    // {code, days}: how many days of its period were marked so
    Q_PROPERTY(QVariantList marked READ marked CONSTANT)
    Q_PROPERTY(bool writable READ writable CONSTANT)
    Q_PROPERTY(bool fromDraft READ fromDraft CONSTANT)
    Q_PROPERTY(bool again READ again CONSTANT)  // it was looked back on before: needs a reason
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // field -> as typed
    Q_PROPERTY(bool confirmed READ confirmed WRITE setConfirmed NOTIFY changed)
    Q_PROPERTY(bool wordsChanged READ wordsChanged NOTIFY changed)  // the person's
    Q_PROPERTY(bool makesNext READ makesNext WRITE setMakesNext NOTIFY changed)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::GoalForm* next READ next CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* resultProblem READ resultProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* dayProblem READ dayProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    GoalReviewPage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& personName() const { return m_personName; }
    const GoalLine& goal() const { return m_goal; }
    QVariantList marked() const;
    bool writable() const { return m_writable; }
    bool fromDraft() const { return m_fromDraft; }
    bool again() const { return !m_standing.value("reviewed_on").isEmpty(); }
    QVariantMap values() const;
    bool confirmed() const { return m_confirmed; }
    void setConfirmed(bool confirmed);
    bool wordsChanged() const;
    bool makesNext() const { return m_makesNext; }
    void setMakesNext(bool wanted);
    const QString& reason() const { return m_reason; }
    void setReason(const QString& reason);
    GoalForm* next() { return &m_next; }
    Problem* resultProblem() { return &m_resultProblem; }
    Problem* dayProblem() { return &m_dayProblem; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void set(const QString& field, const QString& text);
    Q_INVOKABLE void save();  // and leaves the page when it is saved

signals:
    void changed();

private:
    void load();
    void loadDraft();
    void edited();
    void placeNext();
    FormTexts typed() const;
    std::optional<std::map<std::string, Json>> checked();
    std::vector<tablet::SaveRequest> requests(std::map<std::string, Json> set,
                                              std::map<std::string, Json> next) const;

    AppContext& m_app;
    const std::string m_record;
    store::DraftKey m_draftKey;
    std::string m_participant;
    store::OnScreen m_onScreen;
    FormTexts m_standing;
    FormTexts m_typed;
    GoalLine m_goal;
    GoalForm m_next;
    Problem m_resultProblem;
    Problem m_dayProblem;
    Problem m_problem;
    QString m_personName;
    QString m_reason;
    bool m_writable = false;
    bool m_fromDraft = false;
    bool m_confirmed = false;
    bool m_makesNext = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
