#include "mobile/viewmodels/placements_page.h"

#include <algorithm>
#include <array>

#include "mobile/viewmodels/placement_words.h"

namespace ayumi::viewmodels {

namespace {

// Those that run, that lie ahead, that are being prepared, that are over.
int rankOf(const PlacementLine& line) {
    constexpr std::array kOrder{"now", "ahead", "preparing", "over"};
    return static_cast<int>(std::ranges::find(kOrder, line.phase) - kOrder.begin());
}

QString firstMissing(const std::vector<records::WalkStep>& walk) {
    const auto missing = std::ranges::find(walk, false, &records::WalkStep::done);
    return missing == walk.end() ? QString() : QString::fromStdString(missing->step);
}

}  // namespace

PlacementsPage::PlacementsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(args["participant"].toString().toStdString()),
      m_agreed(app, m_participant) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &PlacementsPage::refresh);
    connect(&app, &AppContext::todayChanged, this, &PlacementsPage::refresh);
    refresh();
}

PlacementLine PlacementsPage::lineOf(const store::RecordRow& row) const {
    auto& tablet = m_app.tablet();
    const std::string today = m_app.today().toStdString();
    const auto text = [&](const char* field) { return QString::fromStdString(row.text(field)); };
    const records::PlacementPhase phase = records::phaseOf(row.values, today);
    PlacementLine line;
    line.key = QString::fromStdString(row.record);
    line.phase = phaseWord(phase);
    line.siteName = siteNamed(tablet, row.text("site"));
    line.programme = text("programme");
    line.stage = text("stage");
    line.trial = row.values.value("trial", false);
    line.from = text("from");
    line.to = text("to");
    if (phase == records::PlacementPhase::Preparing) {
        line.nextStep =
            firstMissing(walkHere(tablet, m_participant, {row.record, row.values}, today));
    }
    line.waiting = row.pending;
    line.contested = row.contested;
    return line;
}

void PlacementsPage::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "placement", m_participant);
    std::vector<PlacementLine> lines;
    for (const auto& row : tablet.reader().rowsOf(tablet.viewer(), "placement", m_participant)) {
        lines.push_back(lineOf(row));
    }
    std::ranges::sort(lines, [](const PlacementLine& one, const PlacementLine& other) {
        if (rankOf(one) != rankOf(other)) return rankOf(one) < rankOf(other);
        return std::pair(one.from, one.key) > std::pair(other.from, other.key);
    });
    m_placements.setRows(std::move(lines));
    emit changed();
}

void PlacementsPage::open(const QString& record) {
    m_app.navigator()->open("placement", {{"record", record}});
}

void PlacementsPage::add() {
    m_app.navigator()->open("placementForm",
                            {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
