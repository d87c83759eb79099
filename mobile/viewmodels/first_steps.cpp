#include "mobile/viewmodels/first_steps.h"

#include <array>

namespace ayumi::viewmodels {

FirstSteps::FirstSteps(AppContext& app) : m_app(app) {}

void FirstSteps::findUnagreed(const std::vector<store::RecordRow>& people) {
    auto& tablet = m_app.tablet();
    m_unassigned.clear();
    m_unplaced.clear();
    for (const auto& person : people) {
        const auto viewer = tablet.viewer();
        const bool assigned = !tablet.reader().assignments(viewer, person.record).empty();
        const bool placed = !tablet.reader().placements(viewer, person.record).empty();
        const QString id = QString::fromStdString(person.record);
        if (!assigned && m_unassigned.isEmpty()) m_unassigned = id;
        if (!placed && m_unplaced.isEmpty()) m_unplaced = id;
        if (assigned && placed) {
            m_unassigned.clear();
            m_unplaced.clear();
            return;
        }
    }
}

void FirstSteps::refresh(bool begun) {
    auto& tablet = m_app.tablet();
    m_list.clear();
    if (!begun && m_app.session()->role() == "supervisor") {
        const auto people = tablet.reader().people(tablet.viewer());
        findUnagreed(people);
        const bool agreed = !people.empty() && m_unassigned.isEmpty() && m_unplaced.isEmpty();
        const std::array<std::pair<const char*, bool>, 4> steps{
            {{"site", !tablet.reader().sites(tablet.viewer()).empty()},
             {"person", !people.empty()},
             {"agreed", agreed},
             {"tablet", false}}};
        bool next = true;
        for (const auto& [key, done] : steps) {
            const bool possible = std::string_view(key) == "site" ||
                                  std::string_view(key) == "person" ||
                                  (std::string_view(key) == "agreed" && !people.empty());
            m_list += QVariantMap{{"key", key},
                                  {"done", done},
                                  {"next", next && !done},
                                  {"opens", !done && possible}};
            next = next && done;
        }
    }
    emit changed();
}

void FirstSteps::open(const QString& key) {
    auto* navigator = m_app.navigator();
    if (key == "site") {
        navigator->open("siteForm");
    } else if (key == "person") {
        navigator->open("personForm");
    } else if (key == "agreed" && !m_unassigned.isEmpty()) {
        navigator->open("assignmentForm", {{"participant", m_unassigned}});
    } else if (key == "agreed" && !m_unplaced.isEmpty()) {
        navigator->open("placementForm", {{"participant", m_unplaced}});
    }
}

}  // namespace ayumi::viewmodels
