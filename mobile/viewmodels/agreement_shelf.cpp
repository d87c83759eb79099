#include "mobile/viewmodels/agreement_shelf.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/standing_records.h"
#include "shared/records/agreements.h"

namespace ayumi::viewmodels {

QVariantList agreementsBesideHere(Tablet& tablet, const std::string& participant,
                                  const records::RecordValues& agreement) {
    QVariantList beside;
    const auto all = standingRecords(tablet, "agreement", participant);
    for (const auto& other : records::agreementsBeside(agreement, all)) {
        beside += QVariantMap{{"record", QString::fromStdString(other.record)},
                              {"from", QString::fromStdString(textOf(other.values, "from"))},
                              {"to", QString::fromStdString(textOf(other.values, "to"))}};
    }
    return beside;
}

AgreementShelf::AgreementShelf(AppContext& app, std::string participant)
    : m_app(app), m_participant(std::move(participant)) {
    connect(&app.tablet(), &Tablet::recordsChanged, this, &AgreementShelf::refresh);
    connect(&app, &AppContext::todayChanged, this, &AgreementShelf::refresh);
    refresh();
}

void AgreementShelf::refresh() {
    auto& tablet = m_app.tablet();
    if (!tablet.readable()) return;
    const std::string today = m_app.today().toStdString();
    auto rows = tablet.reader().rowsOf(tablet.viewer(), "agreement", m_participant);
    std::ranges::sort(rows, std::greater(),
                      [](const auto& row) { return std::pair(row.text("from"), row.record); });
    m_agreements.clear();
    for (const auto& row : rows) {
        QVariantMap line = valueTexts(row.values);
        line["key"] = QString::fromStdString(row.record);
        line["siteName"] = siteNamed(tablet, row.text("site"));
        line["now"] = records::holdsOnDay(row.values, today);
        line["waiting"] = row.pending;
        line["contested"] = row.contested;
        m_agreements += line;
    }
    m_mayWrite = tablet.reader().mayWrite(tablet.viewer(), "agreement", m_participant);
    emit changed();
}

void AgreementShelf::open(const QString& record) {
    m_app.navigator()->open("agreement", {{"record", record}});
}

void AgreementShelf::add() {
    m_app.navigator()->open("agreementForm",
                            {{"participant", QString::fromStdString(m_participant)}});
}

}  // namespace ayumi::viewmodels
