#include "server/services/revocations.h"

#include <fcntl.h>

#include "server/services/durable_file.h"
#include "shared/base/json.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr int kRevocationsFormat = 1;
constexpr const char* kRevocationsMember = "devices";

int rankOf(const std::string& state) { return state == "stolen" ? 2 : state == "revoked" ? 1 : 0; }

Result<Revocation> readOne(const Json& object, const fs::path& path) {
    const bool shaped = object.is_object() && object.contains("state") && object.contains("at") &&
                        object["state"].is_string() && object["at"].is_string();
    const auto moment =
        shaped ? parseMoment(object["at"].get<std::string>()) : Result<TimeMs>(TimeMs{0});
    if (!shaped || !moment || rankOf(object["state"].get<std::string>()) == 0) {
        return at("file_damaged", path);
    }
    return Revocation{object["state"].get<std::string>(), *moment};
}

}  // namespace

const std::string& strongerState(const std::string& a, const std::string& b) {
    return rankOf(b) > rankOf(a) ? b : a;
}

Result<std::unique_ptr<Revocations>> Revocations::open(fs::path file) {
    auto revocations = std::make_unique<Revocations>();
    revocations->m_file = std::move(file);
    if (auto read = revocations->readAgain(); !read) return read.error();
    return revocations;
}

std::optional<Revocation> Revocations::find(const std::string& device) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_revoked.find(device);
    if (found == m_revoked.end()) return std::nullopt;
    return found->second;
}

std::map<std::string, Revocation> Revocations::all() const {
    const std::lock_guard lock(m_mutex);
    return m_revoked;
}

bool Revocations::empty() const {
    const std::lock_guard lock(m_mutex);
    return m_revoked.empty();
}

Result<std::optional<Revocation>> Revocations::lookUp(const std::string& device) {
    {
        const std::lock_guard lock(m_mutex);
        if (auto read = readAgain(); !read) return read.error();
    }
    return find(device);
}

Result<void> Revocations::add(const std::string& device, const Revocation& revocation) {
    const std::lock_guard lock(m_mutex);
    std::optional<OpenFile> others;
    if (!m_file.empty()) {
        others.emplace(m_file.string() + ".lock", O_RDWR | O_CREAT | O_CLOEXEC);
        if (!others->lock()) return at("file_unwritable", m_file);
        if (auto read = readAgain(); !read) return read;
    }
    const auto known = m_revoked.find(device);
    if (known != m_revoked.end() && rankOf(known->second.state) >= rankOf(revocation.state)) {
        // Whoever wrote it may not have been able to make it last.
        const bool lasts = m_file.empty() || syncFolderOf(m_file);
        return lasts ? Result<void>() : at("file_unconfirmed", m_file);
    }
    const auto before = m_revoked;
    m_revoked[device] = revocation;
    auto written = m_file.empty() ? Result<void>() : write();
    if (!written && written.error().code != "file_unconfirmed") m_revoked = before;
    return written;
}

Result<void> Revocations::readAgain() {
    if (m_file.empty()) return {};
    const auto list = readList(m_file, kRevocationsFormat, kRevocationsMember);
    if (!list) return list.error();
    std::map<std::string, Revocation> revoked;
    for (const auto& [device, object] : list->items()) {
        auto one = readOne(object, m_file);
        if (!one) return one.error();
        revoked[device] = std::move(*one);
    }
    m_revoked = std::move(revoked);
    return {};
}

Result<void> Revocations::write() const {
    Json devices = Json::object();
    for (const auto& [device, one] : m_revoked) {
        devices[device] = {{"state", one.state}, {"at", formatMoment(one.atMs)}};
    }
    return replaceList(m_file, kRevocationsFormat, kRevocationsMember, devices);
}

}  // namespace ayumi::services
