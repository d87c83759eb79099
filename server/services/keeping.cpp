#include "server/services/keeping.h"

#include <algorithm>
#include <tuple>

#include "shared/records/keeping.h"

namespace ayumi::services {

int keepYearsOf(storage::Reader& reader) {
    const auto settings = reader.recordsOfKinds({"setting"});
    return records::keepYears([&](const std::string& name) -> std::optional<std::string> {
        const auto found = std::ranges::find(settings, name, &storage::RecordRow::about);
        if (found == settings.end()) return std::nullopt;
        return textOf(found->values, "value");
    });
}

std::vector<KeepingOver> keepingOver(storage::Reader& reader, const std::string& today) {
    const int years = keepYearsOf(reader);
    std::vector<KeepingOver> over;
    for (const auto& row : reader.recordsOfKinds({"person"})) {
        if (!records::keepingOver(row.values, years, today)) continue;
        over.push_back({row.record, textOf(row.values, "name"),
                        records::keptUntil(row.values, years).value()});
    }
    std::ranges::sort(over, {},
                      [](const KeepingOver& one) { return std::tie(one.lastDay, one.person); });
    return over;
}

}  // namespace ayumi::services
