#include "mobile/viewmodels/placement_words.h"

#include <QVariantMap>

namespace ayumi::viewmodels {

namespace {

template <class Of>
std::vector<Of> standing(Tablet& tablet, const char* kind, const std::string& participant) {
    std::vector<Of> all;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), kind, participant)) {
        if (!row.isVoid) all.push_back({std::move(row.record), std::move(row.values)});
    }
    return all;
}

}  // namespace

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

std::vector<records::PlacementOf> placementsOf(Tablet& tablet, const std::string& participant) {
    return standing<records::PlacementOf>(tablet, "placement", participant);
}

std::vector<records::WalkStep> walkHere(Tablet& tablet, const std::string& participant,
                                        const records::PlacementOf& placement,
                                        const std::string& today) {
    return records::walkOf(placement, standing<records::MeetingOf>(tablet, "meeting", participant),
                           today);
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
