#include "mobile/viewmodels/plan_form.h"

#include <array>

#include "mobile/viewmodels/plan_shelf.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

// What goes on from one plan to the next, until it is written anew.
constexpr std::array kCarried{"programme", "wish_now",  "wish_later", "wish_work",
                              "aim_long",  "aim_short", "policy"};

}  // namespace

PlanForm::PlanForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"plan", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "policy"},
                 args) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    for (const auto& row : tablet.reader().staff(tablet.viewer())) {
        m_staff += QVariantMap{{"key", QString::fromStdString(row.record)},
                               {"name", QString::fromStdString(row.text("name"))}};
    }
    begin(of().record.empty() ? prefilled(args["follows"].toString().toStdString())
                              : std::map<std::string, Json>());
    const auto before = tablet.reader().record(tablet.viewer(), text("follows"));
    if (before) m_followsFrom = QString::fromStdString(before->text("from"));
}

std::map<std::string, Json> PlanForm::prefilled(const std::string& follows) {
    const PersonPlans person =
        plansOf(app().tablet(), of().participant, app().today().toStdString());
    std::map<std::string, Json> set;
    if (!person.programme.empty()) set["programme"] = person.programme;
    const store::RecordRow* before = person.find(follows);
    if (before == nullptr) return set;
    set["follows"] = follows;
    for (const char* field : kCarried) {
        const std::string text = before->text(field);
        if (!text.empty()) set[field] = text;
    }
    const std::string to = before->text("to");
    if (!to.empty()) set["from"] = addDays(to, 1);
    return set;
}

bool PlanForm::reasonNeeded() const { return !view().text("agreed_by").empty() && alters(); }

std::vector<Error> PlanForm::problemsOf(const Json& values) {
    const std::string today = app().today().toStdString();
    auto problems = records::planProblems(values, today);
    const auto periods = plansOf(app().tablet(), of().participant, today).periods();
    const std::string clash =
        records::clashingPlan(records::periodOf(of().record, values), periods);
    // Two that stand already are settled on the plan's page; other words of them can be mended.
    const bool stoodBefore =
        recorded() &&
        records::clashingPlan(records::periodOf(of().record, view().values), periods) == clash;
    if (!clash.empty() && !stoodBefore) {
        problems.push_back({"plan_open_already", {{"field", "from"}}});
    }
    return problems;
}

}  // namespace ayumi::viewmodels
