// Days on which a supervisor is away, and which other one stands in.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

class LeaveForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // Who may sign, and whoever the record names: [{key, label}], in the order of their readings
    Q_PROPERTY(QVariantList supervisors READ supervisors CONSTANT)

public:
    LeaveForm(AppContext& app, const QVariantMap& args);  // args: record, or none; of mending.h

    const QVariantList& supervisors() const { return m_supervisors; }

protected:
    std::vector<Error> problemsOf(const Json& values) override;

private:
    QVariantList choices();

    QVariantList m_supervisors;
};

}  // namespace ayumi::viewmodels
