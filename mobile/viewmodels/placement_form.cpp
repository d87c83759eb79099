#include "mobile/viewmodels/placement_form.h"

#include <algorithm>

#include "mobile/viewmodels/day_lines.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/site_facts.h"
#include "mobile/viewmodels/standing_records.h"
#include "shared/base/time_text.h"

namespace ayumi::viewmodels {

namespace {

constexpr std::size_t kSitesShown = 8;

// Days, the contract and the reason are those of the new one alone.
constexpr std::array kCarriedOn{"site",          "programme",    "stage",     "weekdays",
                                "planned_start", "planned_end",  "pay_basis", "pay_yen",
                                "transport",     "transport_yen"};

}  // namespace

PlacementForm::PlacementForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"placement", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "reason"},
                 args) {
    std::map<std::string, Json> prefilled;
    auto& tablet = app.tablet();
    if (tablet.readable()) {
        for (const auto& row : tablet.reader().sites(tablet.viewer())) {
            m_sites.push_back({QString::fromStdString(row.record),
                               QString::fromStdString(row.text("name")), searchedFactsOf(row)});
        }
        if (of().record.empty()) prefilled = carriedOn(args["follows"].toString().toStdString());
    }
    const QString site = args["site"].toString();
    if (!site.isEmpty()) prefilled["site"] = site.toStdString();
    begin(prefilled);
}

std::map<std::string, Json> PlacementForm::carriedOn(const std::string& record) {
    if (record.empty()) return {};
    auto& tablet = app().tablet();
    const auto before = tablet.reader().record(tablet.viewer(), record);
    if (!before || before->isVoid || before->kind != "placement") return {};
    std::map<std::string, Json> values{{"follows", record}};
    for (const char* field : kCarriedOn) {
        const auto value = before->values.find(field);
        if (value != before->values.end()) values[field] = *value;
    }
    m_before = valueTexts(before->values);
    return values;
}

bool PlacementForm::reasonNeeded() const {
    const std::string from = view().text("from");
    return !from.empty() && from <= app().today().toStdString() && alters();
}

QString PlacementForm::siteName() const {
    const auto chosen =
        std::ranges::find(m_sites, QString::fromStdString(text("site")), &Site::key);
    return chosen == m_sites.end() ? QString() : chosen->name;
}

void PlacementForm::setWanted(const QString& words) {
    if (m_wanted == words) return;
    m_wanted = words;
    emit changed();
}

QVariantList PlacementForm::sites() const {
    QVariantList found;
    for (const Site& site : m_sites) {
        if (found.size() >= static_cast<qsizetype>(kSitesShown)) break;
        if (hasWords(site.facts, m_wanted)) {
            found += QVariantMap{{"key", site.key}, {"label", site.name}};
        }
    }
    return found;
}

int PlacementForm::moreSites() const {
    const auto found = std::ranges::count_if(
        m_sites, [&](const Site& site) { return hasWords(site.facts, m_wanted); });
    return static_cast<int>(found - sites().size());
}

std::vector<Error> PlacementForm::problemsOf(const Json& values) {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    return records::placementProblems({of().record, values},
                                      standingRecords(tablet, "placement", of().participant));
}

std::vector<tablet::SaveRequest> PlacementForm::together(const Json& values) {
    auto& tablet = app().tablet();
    if (!tablet.readable()) return {};
    return endOfFollowed(tablet, of().record, values);
}

}  // namespace ayumi::viewmodels
