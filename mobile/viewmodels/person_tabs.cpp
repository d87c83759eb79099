#include "mobile/viewmodels/person_tabs.h"

#include <utility>

namespace ayumi::viewmodels {

PersonTabs::PersonTabs(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {}

void PersonTabs::open(const QString& route) {
    if (m_app.navigator()->route() == route) return;
    m_app.navigator()->replace(route, {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
