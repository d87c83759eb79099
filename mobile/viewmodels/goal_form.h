// The fields of one goal while they are written: of a new one, of one that is amended, of the one
// that follows another. What was typed stays until it is saved; whoever owns the form keeps the
// draft. Wrong input is told beside its field (Problem), and nothing is handed out then.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <optional>
#include <string>

#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/typed_draft.h"
#include "shared/base/json.h"

namespace ayumi::viewmodels {

class GoalForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(QVariantMap values READ values NOTIFY changed)  // FormTexts, every field
    // There is a task, and neither it nor the aim says how many: pointed out, never refused.
    Q_PROPERTY(bool vague READ vague NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* itemProblem READ itemProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* countProblem READ countProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* unitProblem READ unitProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* byProblem READ byProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* fromProblem READ fromProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* toProblem READ toProblem CONSTANT)

public:
    explicit GoalForm(const Language& language);

    QVariantMap values() const;
    bool vague() const;
    Problem* itemProblem() { return &m_itemProblem; }
    Problem* countProblem() { return &m_countProblem; }
    Problem* unitProblem() { return &m_unitProblem; }
    Problem* byProblem() { return &m_byProblem; }
    Problem* fromProblem() { return &m_fromProblem; }
    Problem* toProblem() { return &m_toProblem; }

    static bool isField(const std::string& field);
    static FormTexts textsOf(const Json& values);  // of a goal's record

    void stand(const FormTexts& standing);  // as it is saved; what was typed goes
    void type(const FormTexts& typed);      // over what stands, as from a draft
    Q_INVOKABLE void set(const QString& field, const QString& text);

    FormTexts typed() const;  // what differs from what stands
    // What is to be saved of it; nullopt if something does not fit.
    std::optional<std::map<std::string, Json>> checked();
    bool refused(const Error& error);  // told beside its field; false if none is meant

signals:
    void changed();
    void edited();  // by whoever writes

private:
    QString text(const QString& field) const { return m_typed.value(field).trimmed(); }
    bool checkDays(std::map<std::string, Json>& all);
    bool checkLengths();
    Problem* problemOf(const std::string& field);  // nullptr: it has none beside it

    FormTexts m_standing;
    FormTexts m_typed;
    Problem m_itemProblem;
    Problem m_countProblem;
    Problem m_unitProblem;
    Problem m_byProblem;
    Problem m_fromProblem;
    Problem m_toProblem;
};

}  // namespace ayumi::viewmodels
