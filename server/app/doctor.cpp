#include "server/app/doctor.h"

#include <algorithm>

#include "server/http/admin_client.h"
#include "server/http/tls_probe.h"
#include "server/services/limits.h"
#include "shared/base/time_text.h"

namespace ayumi::server {

namespace {

// A leaf lives 90 days and is renewed after 60.
constexpr TimeMs kLeafDueMs = 14 * services::kDayMs;
constexpr TimeMs kRootDueMs = 365 * services::kDayMs;

bool serves(const Folders& folders) {
    const auto answer = http::callAdmin(folders.adminSocket(), {"GET", "/healthz", {}, {}},
                                        std::chrono::seconds(10));
    return answer && answer->status == 200;
}

}  // namespace

std::size_t Findings::countWrong() const {
    return static_cast<std::size_t>(
        std::count_if(m_all.begin(), m_all.end(), [](const Finding& one) { return one.wrong; }));
}

void lookAtCertificates(const Folders& folders, TimeMs nowMs, Findings& findings) {
    if (const auto root = http::loadTlsRoot(folders.tls()); !root) {
        return findings.wrong(root.error());
    }
    if (const auto pins = http::loadTlsPins(folders.tls()); !pins) findings.wrong(pins.error());
    for (const char* name : {"root.pem", "spare.pem"}) {
        const auto text = readFile(folders.tls() / name);
        const auto end = text ? http::certificateEnd(*text) : Result<TimeMs>(text.error());
        if (!end || *end - nowMs > kRootDueMs) continue;
        findings.note(Error{"root_expires",
                            {{"path", (folders.tls() / name).string()}, {"day", dayOf(*end)}}});
    }
}

void lookAtPort(const Folders& folders, const Configuration& configuration, TimeMs nowMs,
                Findings& findings) {
    const std::map<std::string, std::string> port{{"port", std::to_string(configuration.port)}};
    const bool running = serves(folders);
    if (!running) findings.note(Error{"not_serving", {}});
    const auto probed = http::probeTls(configuration.address, configuration.port);
    if (!probed.listening) {
        if (running) findings.note(Error{"port_not_answered", port});
        return;
    }
    const auto pins = http::loadTlsPins(folders.tls());
    const bool ours = pins && !probed.rootPin.empty() &&
                      (probed.rootPin == pins->root || probed.rootPin == pins->spare);
    if (!ours) return findings.wrong(Error{"port_foreign", port});
    if (probed.leafEndMs - nowMs < kLeafDueMs) {
        findings.wrong(Error{"leaf_old", {{"day", dayOf(probed.leafEndMs)}}});
    }
}

Findings examineServer(const Folders& folders, const records::KindTable& kinds, TimeMs nowMs) {
    Findings findings;
    lookAtFiles(folders, findings);
    lookAtCertificates(folders, nowMs, findings);
    const auto configuration = readConfiguration(folders);
    if (!configuration) {
        findings.wrong(configuration.error());
        return findings;
    }
    lookAtSpace(folders, *configuration, findings);
    lookAtPort(folders, *configuration, nowMs, findings);
    lookAtDatabase(folders, *configuration, kinds, nowMs, findings);
    return findings;
}

}  // namespace ayumi::server
