#include "server/api/live_hub.h"

#include <algorithm>

#include "server/telemetry/log.h"
#include "shared/sync/messages.h"

namespace ayumi::api {

class LiveHub::Subscription : public http::LiveSubscription {
public:
    Subscription(LiveHub& hub, std::uint64_t id) : m_hub(hub), m_id(id) {}
    ~Subscription() override { m_hub.leave(m_id); }

private:
    LiveHub& m_hub;
    std::uint64_t m_id;
};

LiveHub::LiveHub(services::SyncService& sync) : m_sync(sync) {}

std::unique_ptr<http::LiveSubscription> LiveHub::join(const std::string& device,
                                                      std::shared_ptr<http::LiveSession> session) {
    const std::lock_guard lock(m_mutex);
    // What was committed while the tablet was away was told to nobody. Read under the lock: a
    // commit meanwhile, a revocation too, finds the member there.
    const auto audiences = m_sync.audiencesOf(device);
    if (!audiences) session->close();
    session->send(sync::writeLive(m_sync.head()));
    const std::uint64_t id = ++m_nextId;
    m_members[id] = {device, std::move(session), audiences.value_or(std::set<std::string>())};
    return std::make_unique<Subscription>(*this, id);
}

void LiveHub::onCommit(const sync::Head& head, const std::vector<std::string>& audiences) {
    const std::string text = sync::writeLive(head);
    const std::lock_guard lock(m_mutex);
    if (m_members.empty()) return;
    const auto names = [&](const std::string& one) {
        return std::find(audiences.begin(), audiences.end(), one) != audiences.end();
    };
    for (auto& [id, member] : m_members) {
        const bool scopeMoved = audiences.empty() || names("d:" + member.device);
        if (scopeMoved) learnScope(member);
        if (scopeMoved || std::any_of(member.audiences.begin(), member.audiences.end(), names)) {
            member.session->send(text);
        }
    }
}

// The commit stands, whatever becomes of this; who is told too much pulls nothing.
void LiveHub::learnScope(Member& member) {
    try {
        const auto audiences = m_sync.audiencesOf(member.device);
        if (audiences) member.audiences = *audiences;
        if (!audiences) member.session->close();  // revoked, maybe through another process
    } catch (const std::exception& error) {
        logEvent(telemetry::Level::Warning, "live_scope_unread", {telemetry::failure(error)});
        member.session->close();  // it comes again, and is told the head
    }
}

void LiveHub::closeDevice(const std::string& device) {
    const std::lock_guard lock(m_mutex);
    for (auto& [id, member] : m_members) {
        if (member.device == device) member.session->close();
    }
}

std::size_t LiveHub::connected() const {
    const std::lock_guard lock(m_mutex);
    return m_members.size();
}

void LiveHub::leave(std::uint64_t id) {
    const std::lock_guard lock(m_mutex);
    m_members.erase(id);
}

}  // namespace ayumi::api
