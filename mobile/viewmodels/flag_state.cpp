#include "mobile/viewmodels/flag_state.h"

#include "mobile/viewmodels/readers.h"

namespace ayumi::viewmodels {

FlagState flagOf(Tablet& tablet, const std::string& participant, const std::string& day) {
    FlagState flag;
    if (!tablet.readable()) return flag;
    const auto viewer = tablet.viewer();
    for (const auto& row : tablet.reader().rowsOf(viewer, "flag", participant)) {
        // Ids of one tablet rise with time.
        if (row.day != day || row.record < flag.record) continue;
        flag.record = row.record;
        flag.state = row.pending ? "waiting" : "reached";
    }
    if (flag.record.empty()) return flag;
    for (const auto& row : tablet.reader().rows(viewer, "flag_seen")) {
        if (row.text("flag") != flag.record || row.isVoid) continue;
        const auto view = tablet.reader().record(viewer, row.record);
        const auto field = view ? view->fields.find("flag") : decltype(view->fields.end())();
        if (!view || field == view->fields.end()) continue;
        const QString name = familyMarkup(tablet, field->second.author);
        if (!flag.answeredBy.contains(name)) flag.answeredBy += name;
        flag.state = "seen";
    }
    return flag;
}

}  // namespace ayumi::viewmodels
