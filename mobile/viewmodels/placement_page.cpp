#include "mobile/viewmodels/placement_page.h"

#include <algorithm>

#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/standing_records.h"

namespace ayumi::viewmodels {

PlacementPage::PlacementPage(AppContext& app, const QVariantMap& args)
    : RecordPage(app, args, "placementForm") {
    refresh();
}

void PlacementPage::read() {
    auto& tablet = app().tablet();
    const std::string today = app().today().toStdString();
    const std::string& participant = view().participant;
    m_siteName = siteNamed(tablet, view().text("site"));
    m_phase = phaseWord(records::phaseOf(view().values, today));
    m_walk = walkMaps(walkHere(tablet, participant, {view().record, view().values}, today));
    m_before.clear();
    if (const auto before = tablet.reader().record(tablet.viewer(), view().text("follows"))) {
        m_before = {{"stage", QString::fromStdString(before->text("stage"))},
                    {"from", QString::fromStdString(before->text("from"))},
                    {"siteName", siteNamed(tablet, before->text("site"))}};
    }
    m_followed = std::ranges::any_of(
        standingRecords(tablet, "placement", participant), [&](const auto& placement) {
            return textOf(placement.values, "follows") == view().record;
        });
    m_mayWriteSteps = there() && tablet.reader().mayWrite(tablet.viewer(), "meeting", participant);
    m_review = there() ? trialReviewOf(tablet, participant, view().values, today) : TrialReview();
    m_mayReview = tablet.reader().mayWrite(tablet.viewer(), "assessment", participant);
}

void PlacementPage::writeStep() {
    app().navigator()->open("meetingForm", {{"participant", ofRecord()["participant"]},
                                            {"placement", ofRecord()["record"]}});
}

void PlacementPage::openMeeting(const QString& record) {
    app().navigator()->open("meeting", {{"record", record}});
}

void PlacementPage::openReview() {
    if (m_review.state == "done") {
        app().navigator()->open("filling", {{"record", QString::fromStdString(m_review.record)}});
    } else {
        app().navigator()->open("staffSheet", {{"participant", ofRecord()["participant"]},
                                               {"sheet", kTrialReviewSheet}});
    }
}

void PlacementPage::carryOn() {
    app().navigator()->open("placementForm", {{"participant", ofRecord()["participant"]},
                                              {"follows", ofRecord()["record"]}});
}

}  // namespace ayumi::viewmodels
