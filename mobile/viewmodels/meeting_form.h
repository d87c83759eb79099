// The form of a meeting about a person. One that is about a plan tells the plan when it was held
// and who was there, where the plan does not say so yet.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

// The whole name of the base: the type registration knows it by no other.
class MeetingForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString planFrom READ planFrom CONSTANT)  // first day of the plan it is about

public:
    // args: participant; record, or purpose and plan or placement (records); those of mending.h
    MeetingForm(AppContext& app, const QVariantMap& args);

    const QString& planFrom() const { return m_planFrom; }

protected:
    std::vector<Error> problemsOf(const Json& values) override;
    std::vector<tablet::SaveRequest> together(const Json& values) override;

private:
    QString m_planFrom;
};

}  // namespace ayumi::viewmodels
