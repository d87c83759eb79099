#include "mobile/viewmodels/placement_words.h"

#include "mobile/viewmodels/standing_records.h"

#include <QVariantMap>

namespace ayumi::viewmodels {

QString phaseWord(records::PlacementPhase phase) {
    switch (phase) {
        case records::PlacementPhase::Preparing:
            return "preparing";
        case records::PlacementPhase::Ahead:
            return "ahead";
        case records::PlacementPhase::Running:
            return "now";
        case records::PlacementPhase::Over:
            break;
    }
    return "over";
}

QString siteNamed(Tablet& tablet, const std::string& site) {
    const auto found = tablet.reader().record(tablet.viewer(), site);
    return found ? QString::fromStdString(found->text("name")) : QString();
}

std::vector<records::WalkStep> walkHere(Tablet& tablet, const std::string& participant,
                                        const records::RecordValues& placement,
                                        const std::string& today) {
    return records::walkOf(placement, standingRecords(tablet, "meeting", participant), today);
}

QVariantList walkMaps(const std::vector<records::WalkStep>& walk) {
    QVariantList steps;
    for (const auto& step : walk) {
        QVariantList days;
        for (std::size_t i = 0; i < step.days.size(); ++i) {
            days += QVariantMap{{"day", QString::fromStdString(step.days[i])},
                                {"meeting", QString::fromStdString(step.meetings[i])}};
        }
        steps += QVariantMap{
            {"step", QString::fromStdString(step.step)}, {"done", step.done}, {"days", days}};
    }
    return steps;
}

}  // namespace ayumi::viewmodels
