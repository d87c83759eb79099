#include "server/telemetry/storage_trouble.h"

#include <utility>

#include "server/telemetry/log.h"

namespace ayumi::telemetry {

void StorageTrouble::unavailable(std::string_view why, bool writing) {
    const std::lock_guard lock(m_mutex);
    begin(m_unavailable, "storage_unavailable", why);
    ++m_unavailable.refused;
    m_unavailable.writing = m_unavailable.writing || writing;
}

void StorageTrouble::full(std::string_view why) {
    const std::lock_guard lock(m_mutex);
    begin(m_full, "storage_full", why);
    ++m_full.refused;
    m_full.writing = true;
}

void StorageTrouble::committed() {
    const std::lock_guard lock(m_mutex);
    m_unavailable.committed = m_full.committed = true;
}

void StorageTrouble::answered() {
    const std::lock_guard lock(m_mutex);
    endIfOver(m_unavailable, "storage_available");
    endIfOver(m_full, "storage_writable");
}

void StorageTrouble::silent(std::string_view why) {
    const std::lock_guard lock(m_mutex);
    begin(m_unavailable, "storage_unavailable", why);
    m_unavailable.silent = true;
}

void StorageTrouble::begin(One& one, const char* event, std::string_view why) {
    one.met = true;
    one.committed = false;
    if (one.lasts) return;
    one.lasts = true;
    logEvent(Level::Error, event, {word("why", why)});
}

void StorageTrouble::endIfOver(One& one, const char* event) {
    const bool metLately = std::exchange(one.met, false);
    const bool over = one.writing && !one.silent ? one.committed : !metLately;
    if (!one.lasts || !over) return;
    logEvent(Level::Info, event, {number("refused", one.refused)});
    one = {};
}

StorageTrouble& storageTrouble() {
    static StorageTrouble trouble;
    return trouble;
}

}  // namespace ayumi::telemetry
