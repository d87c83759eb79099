// The one writer of a process: gathers the pushes that wait and commits them together.
#pragma once

#include <functional>
#include <string>
#include <thread>

#include "server/services/sync_service.h"
#include "shared/base/queue.h"

namespace ayumi::services {

// Owns its thread. submit() is thread-safe; `done` is called on the writer's thread, once. The
// service must outlive it. Destruction finishes what was submitted.
class PushQueue {
public:
    using Done = std::function<void(Result<sync::PushResponse>)>;

    explicit PushQueue(SyncService& service);
    ~PushQueue();

    // Error codes: "storage_unavailable", "storage_full", "internal".
    void submit(PreparedPush push, Done done);
    std::size_t waiting() const { return m_jobs.size(); }

private:
    struct Job {
        PreparedPush push;
        Done done;
    };
    void run();
    void commitTogether(std::vector<Job> jobs);

    SyncService& m_service;
    Queue<Job> m_jobs;
    std::thread m_thread;
};

}  // namespace ayumi::services
