#include "mobile/viewmodels/pause_form.h"

#include "mobile/viewmodels/person_service.h"

namespace ayumi::viewmodels {

PauseForm::PauseForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"pause", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "note"},
                 args) {
    begin({});
}

std::vector<Error> PauseForm::problemsOf(const Json& values) {
    return records::pauseProblems({of().record, values},
                                  spansOf(app().tablet(), of().kind, of().participant));
}

}  // namespace ayumi::viewmodels
