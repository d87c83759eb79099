#include "mobile/viewmodels/placement_page.h"

#include <algorithm>

#include "mobile/viewmodels/placement_words.h"

namespace ayumi::viewmodels {

PlacementPage::PlacementPage(AppContext& app, const QVariantMap& args)
    : RecordPage(app, args, "placementForm") {
    refresh();
}

QString PlacementPage::nameOf(const std::string& site) const {
    auto& tablet = app().tablet();
    const auto found = tablet.reader().record(tablet.viewer(), site);
    return found ? QString::fromStdString(found->text("name")) : QString();
}

void PlacementPage::read() {
    auto& tablet = app().tablet();
    const std::string today = app().today().toStdString();
    const std::string& participant = view().participant;
    m_siteName = nameOf(view().text("site"));
    m_phase = phaseWord(records::phaseOf(view().values, today));
    m_walk = walkMaps(walkHere(tablet, participant, {view().record, view().values}, today));
    m_before.clear();
    if (const auto before = tablet.reader().record(tablet.viewer(), view().text("follows"))) {
        m_before = {{"stage", QString::fromStdString(before->text("stage"))},
                    {"from", QString::fromStdString(before->text("from"))},
                    {"siteName", nameOf(before->text("site"))}};
    }
    m_followed = std::ranges::any_of(placementsOf(tablet, participant), [&](const auto& placement) {
        return textOf(placement.values, "follows") == view().record;
    });
    m_mayWriteSteps = there() && tablet.reader().mayWrite(tablet.viewer(), "meeting", participant);
}

void PlacementPage::writeStep() {
    app().navigator()->open("meetingForm", {{"participant", ofRecord()["participant"]},
                                            {"placement", ofRecord()["record"]}});
}

void PlacementPage::openMeeting(const QString& record) {
    app().navigator()->open("meeting", {{"record", record}});
}

void PlacementPage::carryOn() {
    app().navigator()->open("placementForm", {{"participant", ofRecord()["participant"]},
                                              {"follows", ofRecord()["record"]}});
}

}  // namespace ayumi::viewmodels
