#include "mobile/viewmodels/agreement_form.h"

#include <algorithm>
#include <set>

#include "mobile/viewmodels/agreement_shelf.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/placement_words.h"
#include "mobile/viewmodels/typed_values.h"
#include "shared/records/agreements.h"

namespace ayumi::viewmodels {

namespace {

// As far as it can be read by now; what cannot stays as it was typed and meets no other one.
Json typedSpan(const std::string& from, const std::string& to, const std::string& site) {
    const records::Kind& kind = *kindTable().find("agreement");
    Json values{{"site", site}};
    for (const auto& [field, text] : {std::pair("from", from), std::pair("to", to)}) {
        const auto day = typedDay(*kind.field(field), QString::fromStdString(text));
        if (day && day->is_string()) values[field] = *day;
    }
    return values;
}

}  // namespace

AgreementForm::AgreementForm(AppContext& app, const QVariantMap& args)
    : RecordForm(app,
                 {"agreement", args["participant"].toString().toStdString(),
                  args["record"].toString().toStdString(), "note"},
                 args) {
    for (const auto& kind : records::expectableKinds(kindTable())) {
        m_expectable += QString::fromStdString(kind);
    }
    std::map<std::string, Json> prefilled;
    if (of().record.empty()) prefilled["from"] = app.today().toStdString();
    begin(prefilled);
}

QVariantList AgreementForm::sites() const {
    QVariantList sites;
    auto& tablet = app().tablet();
    if (!tablet.readable()) return sites;
    std::set<std::string> known{""};
    const auto take = [&](const std::string& site) {
        if (!known.insert(site).second) return;
        sites +=
            QVariantMap{{"key", QString::fromStdString(site)}, {"label", siteNamed(tablet, site)}};
    };
    for (const auto& row : tablet.reader().placements(tablet.viewer(), of().participant)) {
        take(row.text("site"));
    }
    take(text("site"));
    return sites;
}

QStringList AgreementForm::expected() const {
    return QString::fromStdString(text("expects")).split(", ", Qt::SkipEmptyParts);
}

void AgreementForm::expect(const QString& kind, bool expected) {
    QStringList kinds = this->expected();
    kinds.removeAll(kind);
    if (expected) kinds += kind;
    // In one order, so that what is switched off and on again is no change.
    std::ranges::stable_sort(kinds, {}, [&](const QString& one) {
        const qsizetype place = m_expectable.indexOf(one);
        return place < 0 ? m_expectable.size() : place;
    });
    edit("expects", kinds.join(", "));
}

QVariantList AgreementForm::beside() const {
    if (!app().tablet().readable()) return {};
    return agreementsBesideHere(app().tablet(), of().participant,
                                {of().record, typedSpan(text("from"), text("to"), text("site"))});
}

std::vector<Error> AgreementForm::problemsOf(const Json& values) {
    return records::agreementProblems(values);
}

}  // namespace ayumi::viewmodels
