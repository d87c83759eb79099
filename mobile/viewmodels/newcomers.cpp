#include "mobile/viewmodels/newcomers.h"

namespace ayumi::viewmodels {

bool isProvisional(const Json& values) {
    const auto said = values.find("provisional");
    return said != values.end() && *said == Json(true);
}

Newcomers::Newcomers(AppContext& app) : m_app(app) {}

void Newcomers::refresh() {
    auto& tablet = m_app.tablet();
    m_list.clear();
    for (const auto& row : tablet.reader().rows(tablet.viewer(), "assignment")) {
        if (!isProvisional(row.values)) continue;
        const auto nameOf = [&](const std::string& person) {
            return QString::fromStdString(tablet.reader().nameOf(person));
        };
        m_list += QVariantMap{{"record", QString::fromStdString(row.record)},
                              {"personName", nameOf(row.participant)},
                              {"coachName", nameOf(row.text("coach"))}};
    }
    emit changed();
}

void Newcomers::open(const QString& record) {
    m_app.navigator()->open("assignment", {{"record", record}});
}

}  // namespace ayumi::viewmodels
