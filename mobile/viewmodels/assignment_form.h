// Who looks after a participant, from when until when: what alone gives a coach access.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

// Staff who may look after somebody, in the order of their readings: [{key, label}].
QVariantList coachChoices(Tablet& tablet);

class AssignmentForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QVariantList coaches READ coaches CONSTANT)

public:
    // args: participant; record, or none for a new one; those of mending.h
    AssignmentForm(AppContext& app, const QVariantMap& args);

    const QVariantList& coaches() const { return m_coaches; }

protected:
    std::vector<Error> problemsOf(const Json& values) override;

private:
    QVariantList m_coaches;
};

}  // namespace ayumi::viewmodels
