#include "mobile/viewmodels/site_form.h"

namespace ayumi::viewmodels {

SiteForm::SiteForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app, {"site", {}, args["record"].toString().toStdString(), "work"}, args) {
    begin({});
}

std::vector<Error> SiteForm::problemsOf(const Json& values) {
    std::vector<Error> problems;
    if (textOf(values, "name").empty()) {
        problems.push_back({"field_empty", {{"field", "name"}}});
    }
    const std::string opens = textOf(values, "opens");
    const std::string closes = textOf(values, "closes");
    if (!opens.empty() && !closes.empty() && closes <= opens) {
        problems.push_back({"site_closes_before", {{"field", "closes"}}});
    }
    if (textOf(values, "confirmed_on") > app().today().toStdString()) {
        problems.push_back({"day_ahead", {{"field", "confirmed_on"}}});
    }
    return problems;
}

}  // namespace ayumi::viewmodels
