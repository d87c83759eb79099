#include "mobile/viewmodels/assignment_form.h"

#include "mobile/viewmodels/readers.h"
#include "mobile/viewmodels/standing_records.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

QVariantList coachChoices(Tablet& tablet) {
    QVariantList choices;
    for (const auto& one : tablet.reader().staff(tablet.viewer())) {
        if (!works(one) || one.text("role") != "coach") continue;
        choices += QVariantMap{{"key", QString::fromStdString(one.record)},
                               {"label", QString::fromStdString(one.text("name"))}};
    }
    return choices;
}

AssignmentForm::AssignmentForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"assignment",
                  args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(),
                  {}},
                 args) {
    std::map<std::string, Json> prefilled;
    if (of().record.empty()) prefilled["from"] = app.today().toStdString();
    if (app.tablet().readable()) m_coaches = coachChoices(app.tablet());
    begin(prefilled);
}

std::vector<Error> AssignmentForm::problemsOf(const Json& values) {
    return records::assignmentProblems(
        {of().record, values}, standingRecords(app().tablet(), of().kind, of().participant));
}

}  // namespace ayumi::viewmodels
