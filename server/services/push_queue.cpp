#include "server/services/push_queue.h"

#include "server/services/limits.h"
#include "server/services/storage_failure.h"

namespace ayumi::services {

PushQueue::PushQueue(SyncService& service) : m_service(service), m_thread([this] { run(); }) {}

PushQueue::~PushQueue() {
    m_jobs.close();
    m_thread.join();
}

void PushQueue::submit(PreparedPush push, Done done) {
    Job job{std::move(push), std::move(done)};
    const Done refused = job.done;
    if (!m_jobs.push(std::move(job))) refused(Error{"storage_unavailable", {}});
}

void PushQueue::run() {
    for (auto waiting = m_jobs.popAll(); !waiting.empty(); waiting = m_jobs.popAll()) {
        while (!waiting.empty()) {
            std::vector<Job> jobs;
            std::size_t changes = 0;
            while (!waiting.empty() && (jobs.empty() || changes < kMaxGatheredChanges)) {
                changes += waiting.front().push.changes.size();
                jobs.push_back(std::move(waiting.front()));
                waiting.pop_front();
            }
            commitTogether(std::move(jobs));
        }
    }
}

void PushQueue::commitTogether(std::vector<Job> jobs) {
    std::vector<PreparedPush> batches;
    for (auto& job : jobs) batches.push_back(std::move(job.push));
    Error failure;
    try {
        auto responses = m_service.push(batches);
        for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].done(std::move(responses[i]));
        return;
    } catch (const std::exception&) {
        failure = storageFailure("push_failed", Work::Writing);
    }
    if (failure.code != "internal" || jobs.size() == 1) {
        for (auto& job : jobs) job.done(failure);
        return;
    }
    // One of them is the cause: each for itself, so that only that one is told to halve.
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        std::vector<Job> single;
        single.push_back({std::move(batches[i]), std::move(jobs[i].done)});
        commitTogether(std::move(single));
    }
}

}  // namespace ayumi::services
