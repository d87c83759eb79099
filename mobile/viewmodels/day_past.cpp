#include "mobile/viewmodels/day_past.h"

#include "mobile/viewmodels/local_moment.h"

namespace ayumi::viewmodels {

std::set<std::pair<std::string, std::string>> settledValues(const PastChanges& past) {
    std::set<std::pair<std::string, std::string>> settled;
    for (const auto& settlement : sync::settlementsOf(past)) {
        for (const auto& stood : settlement.stood) {
            settled.insert({settlement.field, stood.change->id});
        }
    }
    return settled;
}

QVariantList replacedFacts(const DayLines& lines, const store::RecordView& view,
                           const PastChanges& past) {
    const auto settled = settledValues(past);
    const SheetOf of = lines.sheetOf(view);
    QVariantList facts;
    for (const auto& one : past) {
        for (const auto& [field, value] : one.change->set) {
            const bool told = settled.contains({field, one.change->id});
            if (value.is_null() || told || !isListed(field)) continue;
            if (stillStands(view, field, one.change->id)) continue;
            facts += QVariant::fromValue(lines.factLine(field, pastValue(one, field), of));
        }
    }
    return facts;
}

QVariantList settledFacts(const DayLines& lines, const PastChanges& past, const SheetOf& of) {
    QVariantList settled;
    for (const auto& one : sync::settlementsOf(past)) {
        if (one.field != "void" && !isListed(one.field)) continue;
        QVariantList stood;
        for (const auto& value : one.stood) {
            stood +=
                QVariant::fromValue(lines.factLine(one.field, pastValue(value, one.field), of));
        }
        const FactLine by = lines.factLine(one.field, pastValue(one.by, one.field), of);
        settled += QVariantMap{{"field", by.field},
                               {"label", by.label},
                               {"stood", stood},
                               {"value", by.value},
                               {"by", by.by},
                               {"bySelf", by.bySelf},
                               {"way", by.way},
                               {"at", by.at},
                               {"reason", QString::fromStdString(one.by.change->reason)}};
    }
    return settled;
}

void knowChanges(KnownChanges& known, const store::RecordView& view, const PastChanges& past) {
    for (const auto& [name, field] : view.fields) {
        known[field.change] = field;
        for (const auto& rival : field.rivals) known[rival.change] = rival;
    }
    for (const auto& one : past) known.try_emplace(one.change->id, pastValue(one, ""));
}

std::vector<RecordLine> signedLines(const DayLines& lines, const store::DecisionView& decision,
                                    const KnownChanges& known) {
    auto records = lines.signedLines(decision.log);
    for (RecordLine& record : records) {
        const auto covered = decision.covers.find(record.key.toStdString());
        if (covered == decision.covers.end()) continue;
        std::vector<FactLine> authors;
        for (const auto& [field, ids] : covered->second) {
            for (const auto& id : ids) {
                const auto found = known.find(id);
                if (found == known.end()) {
                    record.authorsMissing = true;
                } else {
                    authors.push_back(lines.factLine(field, found->second));
                }
            }
        }
        record.authors = authorsOf(std::move(authors));
    }
    return records;
}

}  // namespace ayumi::viewmodels
