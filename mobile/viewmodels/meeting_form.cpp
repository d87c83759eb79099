#include "mobile/viewmodels/meeting_form.h"

namespace ayumi::viewmodels {

MeetingForm::MeetingForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"meeting", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "said"},
                 args) {
    std::map<std::string, Json> prefilled;
    if (of().record.empty()) {
        prefilled["held_on"] = app.today().toStdString();
        for (const char* field : {"purpose", "plan", "placement"}) {
            const QString given = args[field].toString();
            if (!given.isEmpty()) prefilled[field] = given.toStdString();
        }
    }
    begin(prefilled);
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    const auto plan = tablet.reader().record(tablet.viewer(), text("plan"));
    if (plan) m_planFrom = QString::fromStdString(plan->text("from"));
}

std::vector<Error> MeetingForm::problemsOf(const Json& values) {
    std::vector<Error> problems;
    for (const char* field : {"purpose", "held_on"}) {
        if (textOf(values, field).empty()) problems.push_back({"field_empty", {{"field", field}}});
    }
    if (textOf(values, "held_on") > app().today().toStdString()) {
        problems.push_back({"day_ahead", {{"field", "held_on"}}});
    }
    return problems;
}

// A day that was only planned gives way to the one on which it was held.
std::vector<tablet::SaveRequest> MeetingForm::together(const Json& values) {
    if (textOf(values, "purpose") != "plan" || !app().tablet().readable()) return {};
    auto& tablet = app().tablet();
    const auto plan = tablet.reader().record(tablet.viewer(), textOf(values, "plan"));
    if (!plan || plan->isVoid || plan->kind != "plan") return {};
    const std::string met = plan->text("met_on");
    if (!met.empty() && met <= app().today().toStdString()) return {};
    tablet::SaveRequest request{.kind = "plan",
                                .record = plan->record,
                                .participant = plan->participant,
                                .set = {{"met_on", textOf(values, "held_on")}},
                                .onScreen = plan->onScreen};
    const std::string present = textOf(values, "present");
    if (!present.empty() && plan->text("met_with").empty()) request.set["met_with"] = present;
    return {std::move(request)};
}

}  // namespace ayumi::viewmodels
