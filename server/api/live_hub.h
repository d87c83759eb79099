// Who is connected to the live channel, and who must be nudged after a commit.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "server/http/live.h"
#include "server/services/sync_service.h"
#include "shared/sync/change.h"

namespace ayumi::api {

// Thread-safe. Sessions take part as long as their subscription lives, so the hub must outlive the
// HTTP server.
class LiveHub {
public:
    explicit LiveHub(services::SyncService& sync);

    std::unique_ptr<http::LiveSubscription> join(const std::string& device,
                                                 std::shared_ptr<http::LiveSession> session);

    // Tells those whose scope touches the audiences; as CommitListener has them. Does not throw.
    void onCommit(const sync::Head& head, const std::vector<std::string>& audiences);

    void closeDevice(const std::string& device);  // revoked: its channels end
    std::size_t connected() const;

private:
    class Subscription;
    struct Member {
        std::string device;
        std::shared_ptr<http::LiveSession> session;
        std::set<std::string> audiences;
    };

    void leave(std::uint64_t id);
    void learnScope(Member& member);

    services::SyncService& m_sync;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, Member> m_members;
    std::uint64_t m_nextId = 0;
};

}  // namespace ayumi::api
