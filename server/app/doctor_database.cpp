// The doctor's look at the central database and what it holds.
#include <algorithm>
#include <charconv>

#include "server/app/doctor.h"
#include "server/services/inspection.h"
#include "server/services/keeping.h"
#include "server/services/limits.h"
#include "server/storage/examination.h"
#include "shared/base/time_text.h"

namespace ayumi::server {

namespace {

constexpr TimeMs kClockToleranceMs = 10 * services::kMinuteMs;
constexpr TimeMs kBackupDueMs = 2 * services::kDayMs;
constexpr TimeMs kLongUnseenMs = 30 * services::kDayMs;

std::string daysSince(TimeMs thenMs, TimeMs nowMs) {
    return std::to_string((nowMs - thenMs) / services::kDayMs);
}

// An agency's id is a UUIDv7: its first 48 bits say when it was founded.
TimeMs foundedAtMs(const std::string& agency) {
    TimeMs moment = 0;
    const std::string digits = agency.substr(0, 8) + agency.substr(9, 4);
    std::from_chars(digits.data(), digits.data() + digits.size(), moment, 16);
    return moment;
}

// False if what it holds cannot be looked at.
bool lookAtSettings(const Folders& folders, const Configuration& configuration,
                    Findings& findings) {
    const auto config = storeConfig(folders, configuration);
    if (!config) return findings.wrong(config.error()), false;
    const auto found = storage::examine(*config);
    if (!found) return findings.wrong(found.error()), false;
    for (const auto& setting : found->switchedOff) {
        findings.wrong(Error{"postgres_unsafe", {{"setting", setting}}});
    }
    if (found->superuser) findings.wrong(Error{"postgres_superuser", {}});
    const std::map<std::string, std::string> versions{
        {"found", std::to_string(found->schemaFound)},
        {"known", std::to_string(found->schemaKnown)}};
    if (found->schemaFound > found->schemaKnown) {
        findings.wrong(Error{"database_newer", versions});
    } else if (found->schemaFound < found->schemaKnown) {
        findings.note(Error{"database_older", versions});
    }
    return found->schemaFound == found->schemaKnown;
}

void lookAtClock(storage::Reader& reader, TimeMs nowMs, Findings& findings) {
    TimeMs newestMs = services::lastBackupMs(reader).value_or(0);
    for (const auto& one : reader.devices()) {
        newestMs = std::max({newestMs, one.lastSeenAtMs, one.enrolledAtMs});
    }
    for (const auto& one : reader.allSignIns()) newestMs = std::max(newestMs, one.atMs);
    if (newestMs - nowMs <= kClockToleranceMs) return;
    findings.wrong(
        Error{"clock_behind", {{"now", formatMoment(nowMs)}, {"known", formatMoment(newestMs)}}});
}

void lookAtBackups(storage::Reader& reader, TimeMs nowMs, Findings& findings) {
    const auto agency = reader.agency().value();
    if (agency.keptEntry == 0) {
        const bool fresh = nowMs - foundedAtMs(agency.agency) < kBackupDueMs;
        if (fresh) return findings.note(Error{"backup_none", {}});
        return findings.wrong(Error{"backup_none", {}});
    }
    const auto madeMs = services::lastBackupMs(reader);
    if (!madeMs) return findings.note(Error{"backup_undated", {}});
    if (nowMs - *madeMs < kBackupDueMs) return;
    findings.wrong(Error{"backup_old", {{"days", daysSince(*madeMs, nowMs)}}});
}

void lookAtTablets(storage::Reader& reader, TimeMs nowMs, Findings& findings) {
    auto missing = services::missingNumbers(reader);
    for (const auto& one : reader.devices()) {
        if (one.forked && one.state == "active") {
            findings.wrong(Error{"tablet_forked", {{"name", one.name}}});
        }
        if (missing[one.device] > 0) {
            findings.note(
                Error{"tablet_missing",
                      {{"name", one.name}, {"count", std::to_string(missing[one.device])}}});
        }
        // One that was never enrolled is the command line itself.
        const bool tablet = !one.certificate.empty() && one.state == "active";
        if (tablet && nowMs - one.lastSeenAtMs > kLongUnseenMs) {
            findings.note(
                Error{"tablet_unseen",
                      {{"name", one.name}, {"days", daysSince(one.lastSeenAtMs, nowMs)}}});
        }
    }
    if (const auto held = reader.countChanges("quarantined"); held > 0) {
        findings.note(Error{"changes_held", {{"count", std::to_string(held)}}});
    }
}

void lookAtKeeping(storage::Reader& reader, TimeMs nowMs, Findings& findings) {
    const auto over = services::keepingOver(reader, dayOf(nowMs)).size();
    if (over > 0) findings.note(Error{"keeping_over", {{"count", std::to_string(over)}}});
}

}  // namespace

void lookAtDatabase(const Folders& folders, const Configuration& configuration,
                    const records::KindTable& kinds, TimeMs nowMs, Findings& findings) {
    if (!lookAtSettings(folders, configuration, findings)) return;
    const auto store = openAgencyStore(folders, configuration, kinds);
    if (!store) return findings.wrong(store.error());
    try {
        const auto reader = (*store)->read(configuration.agency);
        lookAtClock(*reader, nowMs, findings);
        lookAtBackups(*reader, nowMs, findings);
        lookAtTablets(*reader, nowMs, findings);
        lookAtKeeping(*reader, nowMs, findings);
    } catch (const storage::StorageUnavailable&) {
        findings.wrong(Error{"storage_unavailable", {}});
    }
}

}  // namespace ayumi::server
