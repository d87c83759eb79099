#include "server/services/inspection.h"

#include <algorithm>
#include <array>

#include "server/services/log_book.h"
#include "shared/base/time_text.h"

namespace ayumi::services {

namespace {

// Kept by the office; never a value of a daily record.
constexpr std::array kMasterKinds{"person",     "staff",    "site",    "placement",
                                  "assignment", "calendar", "setting", "agreement"};

}  // namespace

Json overview(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    Json out{{"agency", agency.agency}, {"name", agency.name}};
    for (const char* kind : kMasterKinds) {
        Json rows = Json::array();
        for (const auto& row : reader.recordsOfKinds({kind})) {
            rows.push_back({{"record", row.record},
                            {"participant", row.participant},
                            {"day", row.day},
                            {"about", row.about},
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

Result<Json> masterState(storage::Reader& reader, const std::string& record) {
    const auto rows = reader.records({record});
    const bool known = !rows.empty() && std::find(kMasterKinds.begin(), kMasterKinds.end(),
                                                  rows.front().kind) != kMasterKinds.end();
    if (!known) return Error{"record_unknown", {}};
    return Json::parse(rows.front().state);
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
