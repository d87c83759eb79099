#include "server/services/inspection.h"

#include "server/services/log_book.h"
#include "shared/base/time_text.h"

namespace ayumi::services {

Json overview(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    Json out{{"agency", agency.agency}, {"name", agency.name}};
    for (const char* kind : {"person", "staff", "site", "placement", "assignment"}) {
        Json rows = Json::array();
        for (const auto& row : reader.recordsOfKinds({kind})) {
            rows.push_back({{"record", row.record},
                            {"participant", row.participant},
                            {"values", row.values}});
        }
        out[kind] = std::move(rows);
    }
    Json devices = Json::array();
    for (const auto& row : reader.devices()) {
        devices.push_back({{"device", row.device},
                           {"name", row.name},
                           {"protection", row.protection},
                           {"use", row.use},
                           {"state", row.state},
                           {"forked", row.forked},
                           {"last_number", row.lastNumber},
                           {"enrolled_at", formatMoment(row.enrolledAtMs)},
                           {"last_seen_at", formatMoment(row.lastSeenAtMs)}});
    }
    out["devices"] = std::move(devices);
    return out;
}

Json status(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    const auto head = headOf(agency);
    Json counts = Json::object();
    for (const char* verdict : {"applied", "contested", "amendment", "quarantined"}) {
        counts[verdict] = reader.countChanges(verdict);
    }
    return {{"agency", agency.agency},
            {"name", agency.name},
            {"head", Json::array({head.number, head.hash})},
            {"changes", std::move(counts)},
            {"verified_backup_to", agency.keptNumber},
            {"devices", reader.devices().size()}};
}

}  // namespace ayumi::services
