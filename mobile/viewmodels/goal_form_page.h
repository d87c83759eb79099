// A goal is written: a new one, or one that is amended. What is typed is a draft at once. One that
// was looked back on changes only with a reason.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/goal_form.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class GoalFormPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(bool amends READ amends CONSTANT)
    Q_PROPERTY(bool writable READ writable CONSTANT)
    Q_PROPERTY(bool fromDraft READ fromDraft CONSTANT)
    Q_PROPERTY(bool reasonNeeded READ reasonNeeded CONSTANT)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::GoalForm* form READ form CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: participant of a new one, or record of one that is amended
    GoalFormPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    bool amends() const { return !m_record.empty(); }
    bool writable() const { return m_writable; }
    bool fromDraft() const { return m_fromDraft; }
    bool reasonNeeded() const { return m_reasonNeeded; }
    const QString& reason() const { return m_reason; }
    void setReason(const QString& reason);
    GoalForm* form() { return &m_form; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void save();     // and leaves the page when it is saved
    Q_INVOKABLE void discard();  // what was typed

signals:
    void changed();

private:
    void load();
    void loadDraft();
    void keepDraft();

    AppContext& m_app;
    const std::string m_record;
    std::string m_participant;
    store::DraftKey m_draftKey;
    store::OnScreen m_onScreen;
    GoalForm m_form;
    Problem m_problem;
    QString m_personName;
    QString m_reason;
    bool m_writable = false;
    bool m_fromDraft = false;
    bool m_reasonNeeded = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
