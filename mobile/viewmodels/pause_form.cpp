#include "mobile/viewmodels/pause_form.h"

#include "mobile/viewmodels/standing_records.h"
#include "shared/records/service.h"

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
                                  standingRecords(app().tablet(), of().kind, of().participant));
}

}  // namespace ayumi::viewmodels
