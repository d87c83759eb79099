#include "mobile/viewmodels/record_cares.h"

#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

// Of a record or of a change that is held: both say whose, when and where.
template <typename Row>
Care careOf(store::TabletReader& reader, const Row& row, const SiteNames& sites) {
    Care care;
    care.recordKind = QString::fromStdString(row.kind);
    if (!row.participant.empty()) care.personName = familyName(reader, row.participant);
    care.day = QString::fromStdString(row.day);
    care.siteName = nameAt(sites, row.kind == "site" ? row.record : row.about);
    return care;
}

}  // namespace

Care contestedCare(store::TabletReader& reader, const store::RecordView& record,
                   const SiteNames& sites) {
    Care care = careOf(reader, record, sites);
    care.kind = "contested";
    care.key = QString::fromStdString(record.record);
    return care;
}

Care heldCare(store::TabletReader& reader, const store::HeldChange& held, const SiteNames& sites) {
    Care care = careOf(reader, held, sites);
    care.kind = "quarantined";
    care.key = QString::fromStdString(held.change);
    return care;
}

std::vector<store::RecordView> contestedBesideDays(Tablet& tablet) {
    auto records = tablet.reader().contested(tablet.viewer());
    std::erase_if(records, [](const store::RecordView& record) {
        const auto* kind = kindTable().find(record.kind);
        return kind != nullptr && kind->inDayLog;
    });
    return records;
}

}  // namespace ayumi::viewmodels
