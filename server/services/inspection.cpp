#include "server/services/inspection.h"

#include <algorithm>
#include <array>
#include <map>

#include "server/services/log_book.h"
#include "shared/base/time_text.h"

namespace ayumi::services {

namespace {

// Kept by the office; never a value of a daily record.
constexpr std::array kMasterKinds{"person",   "staff",   "site",      "placement", "assignment",
                                  "calendar", "setting", "agreement", "sheet"};

// What is long in a record: of a sheet's parts their hashes (inspection.h).
Json shortened(const storage::RecordRow& row) {
    if (row.kind != "sheet") return row.values;
    Json values = Json::object();
    for (const auto& [name, value] : row.values.items()) {
        if (name.starts_with("items.")) {
            values["parts"][name] = toHex(sha256(canonical(value)));
        } else {
            values[name] = value;
        }
    }
    return values;
}

}  // namespace

std::map<std::string, std::int64_t> missingNumbers(storage::Reader& reader) {
    std::map<std::string, std::int64_t> missing;
    for (const auto& one : reader.deviceNumbers()) missing[one.device] = one.missing();
    return missing;
}

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
                            {"values", shortened(row)}});
        }
        out[kind] = std::move(rows);
    }
    Json devices = Json::array();
    auto missing = missingNumbers(reader);
    for (const auto& row : reader.devices()) {
        devices.push_back({{"device", row.device},
                           {"name", row.name},
                           {"protection", row.protection},
                           {"use", row.use},
                           {"state", row.state},
                           {"forked", row.forked},
                           {"last_number", row.lastNumber},
                           {"missing_numbers", missing[row.device]},
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

std::optional<TimeMs> lastBackupMs(storage::Reader& reader) {
    const auto entry = reader.agency().value().keptEntry;
    if (entry == 0) return std::nullopt;
    const auto rows = reader.log(entry - 1, 1);
    if (rows.empty() || rows.front().what != "backup") return std::nullopt;
    const auto body = parseJson(rows.front().body);
    const auto moment = body ? parseMoment(textOf(*body, "made_at")) : Result<TimeMs>(body.error());
    return moment ? std::optional<TimeMs>(*moment) : std::nullopt;
}

Json status(storage::Reader& reader) {
    const auto agency = reader.agency().value();
    const auto head = headOf(agency);
    Json counts = Json::object();
    for (const char* verdict : {"applied", "contested", "amendment", "quarantined"}) {
        counts[verdict] = reader.countChanges(verdict);
    }
    Json forked = Json::array();
    Json gaps = Json::array();
    auto missing = missingNumbers(reader);
    const auto devices = reader.devices();
    const auto backupMs = lastBackupMs(reader);
    for (const auto& row : devices) {
        if (row.forked) forked.push_back(row.name);
        if (missing[row.device] == 0) continue;
        gaps.push_back({{"name", row.name}, {"missing", missing[row.device]}});
    }
    return {{"agency", agency.agency},
            {"name", agency.name},
            {"forked", std::move(forked)},
            {"missing_numbers", std::move(gaps)},
            {"head", Json::array({head.number, head.hash})},
            {"changes", std::move(counts)},
            {"verified_backup_to", agency.keptNumber},
            {"verified_backup_at", backupMs ? formatMoment(*backupMs) : std::string()},
            {"devices", devices.size()}};
}

}  // namespace ayumi::services
