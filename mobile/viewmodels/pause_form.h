// A time in which the service of a participant rests: nobody waits for them.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

class PauseForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    // args: participant; record, or none for a new one; those of mending.h
    PauseForm(AppContext& app, const QVariantMap& args);

protected:
    std::vector<Error> problemsOf(const Json& values) override;
};

}  // namespace ayumi::viewmodels
