#include "mobile/viewmodels/kind_table.h"

#include "shared/records/validation.h"

namespace ayumi::viewmodels {

const records::KindTable& kindTable() {
    static const records::KindTable kKinds = records::KindTable::released();
    return kKinds;
}

int textLimitOf(const std::string& kind, const std::string& field) {
    return static_cast<int>(kindTable().find(kind)->field(field)->max);
}

std::string naturalRecordOf(Tablet& tablet, const std::string& kind, const std::string& participant,
                            const std::string& day, const std::string& about) {
    return records::naturalRecordId(*kindTable().find(kind), tablet.vault()->agency(), participant,
                                    day, about);
}

}  // namespace ayumi::viewmodels
