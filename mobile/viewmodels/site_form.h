// The form of a workplace, as its facts are asked there: a new one, or one that is put right.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

// The whole name of the base: the type registration knows it by no other.
class SiteForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    SiteForm(AppContext& app, const QVariantMap& args);  // args: record, or none; of mending.h

protected:
    std::vector<Error> problemsOf(const Json& values) override;
};

}  // namespace ayumi::viewmodels
