#include "tests/tour/central.h"

#include <algorithm>

#include "server/storage/factory.h"
#include "tests/demo/required.h"

namespace ayumi::tour {

using demo::required;

std::unique_ptr<storage::Store> centralDatabase(const demo::DemoAgency& agency,
                                                const records::KindTable& kinds) {
    const auto configuration = required(server::readConfiguration(agency.folders), "server.json");
    return required(storage::openStore(
                        required(server::storeConfig(agency.folders, configuration), "key"), kinds),
                    "central database");
}

std::vector<storage::ChangeRow> centralChanges(const demo::DemoAgency& agency, const char* kind,
                                               const std::string& participant,
                                               const std::string& day) {
    const auto kinds = records::KindTable::released();
    const auto store = centralDatabase(agency, kinds);
    const auto reader = store->read(agency.id);
    std::vector<storage::ChangeRow> changes;
    for (const auto& row : reader->recordsOfKinds({kind})) {
        if (row.participant != participant || row.day != day) continue;
        for (auto& change : reader->changesOfRecord(row.record)) {
            changes.push_back(std::move(change));
        }
    }
    std::ranges::sort(changes, {}, &storage::ChangeRow::number);
    return changes;
}

}  // namespace ayumi::tour
