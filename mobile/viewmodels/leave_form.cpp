#include "mobile/viewmodels/leave_form.h"

#include "mobile/viewmodels/leaves.h"

namespace ayumi::viewmodels {

LeaveForm::LeaveForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app, {"staff_leave", {}, args["record"].toString().toStdString(), "note"}, args) {
    std::map<std::string, Json> prefilled;
    if (app.tablet().readable()) {
        m_supervisors = choices();
        const std::string viewer = app.tablet().viewer().person;
        const bool ownNew =
            of().record.empty() && records::maySign(staffById(app.tablet()), viewer);
        if (ownNew) prefilled["staff"] = viewer;
    }
    begin(prefilled);
}

QVariantList LeaveForm::choices() {
    auto& tablet = app().tablet();
    const auto staff = staffById(tablet);
    QVariantList choices;
    for (const auto& one : tablet.reader().staff(tablet.viewer())) {
        const bool named =
            one.record == view().text("staff") || one.record == view().text("deputy");
        if (!named && !records::maySign(staff, one.record)) continue;
        choices += QVariantMap{{"key", QString::fromStdString(one.record)},
                               {"label", QString::fromStdString(one.text("name"))}};
    }
    return choices;
}

std::vector<Error> LeaveForm::problemsOf(const Json& values) {
    auto& tablet = app().tablet();
    return records::leaveProblems({of().record, values}, standingLeaves(tablet), staffById(tablet),
                                  app().today().toStdString());
}

}  // namespace ayumi::viewmodels
