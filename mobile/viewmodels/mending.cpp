#include "mobile/viewmodels/mending.h"

#include "mobile/viewmodels/day_lines.h"
#include "shared/records/validation.h"
#include "shared/sync/release.h"

namespace ayumi::viewmodels {

namespace {

bool isCall(const store::HeldChange& held) {
    for (const auto& [field, value] : held.set.items()) {
        if (field.starts_with("notice_") && !value.is_null()) return true;
    }
    return false;
}

// A void, or nothing but the trace of a move, is nothing to type in.
bool hasValues(const store::HeldChange& held) {
    for (const auto& [field, value] : held.set.items()) {
        if (field != records::kVoidField && field != "moved_from") return true;
    }
    return false;
}

// The route of the form; empty if there is none.
QString formOf(const AppContext& app, const store::HeldChange& held) {
    const bool today = held.day == app.today().toStdString();
    if (held.kind == "sign_off" || held.kind == "comment") return held.day.empty() ? "" : "day";
    if (!hasValues(held)) return {};
    if (held.kind == "attendance") return isCall(held) ? "absence" : "attendance";
    if (held.kind == "consent") return "consent";
    if (held.kind == "plan") return "planForm";
    if (held.kind == "meeting") return "meetingForm";
    if (held.kind == "task_list") return "taskListForm";
    if (held.kind == "placement") return "placementForm";
    if (held.kind == "site") return "siteForm";
    if (held.kind == "person") return "personForm";
    if (held.kind == "assignment") return "assignmentForm";
    if (held.kind == "pause") return "pauseForm";
    if (held.kind == "agreement") return "agreementForm";
    if (held.kind == "calendar") return "calendarForm";
    if (held.kind == "staff_leave") return "leaveForm";
    if (held.kind == "reflection" && today) return "reflection";  // the questions are today's
    if (held.kind == "daily_check" && today) return "check";
    return {};
}

}  // namespace

bool mayMend(AppContext& app, const store::HeldChange& held) {
    auto& tablet = app.tablet();
    return held.decision.empty() && !formOf(app, held).isEmpty() &&
           tablet.reader().mayWrite(tablet.viewer(), held.kind, held.participant);
}

void mend(AppContext& app, const store::HeldChange& held) {
    const QString form = formOf(app, held);
    if (form.isEmpty()) return;
    QVariantMap typed;
    for (const auto& [field, value] : held.set.items()) {
        if (field != records::kVoidField) typed[QString::fromStdString(field)] = valueText(value);
    }
    app.navigator()->open(form, {{"participant", QString::fromStdString(held.participant)},
                                 {"day", QString::fromStdString(held.day)},
                                 {"record", QString::fromStdString(held.record)},
                                 {"site", QString::fromStdString(held.about)},
                                 {"proxy", true},
                                 {"typed", typed},
                                 {"mends", QString::fromStdString(held.change)}});
}

void noteMended(AppContext& app, const QString& change) {
    if (change.isEmpty() || app.session()->role() != "supervisor") return;
    app.tablet().save({.kind = std::string(sync::kReleaseKind),
                       .about = change.toStdString(),
                       .set = {{"decision", "mended"}}},
                      &app, [](const auto&) {});  // not saved: the entry stays in the list
}

}  // namespace ayumi::viewmodels
