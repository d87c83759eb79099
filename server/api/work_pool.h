// Threads that do what I/O threads must not: read databases, check signatures, hash passwords.
#pragma once

#include <functional>
#include <thread>
#include <vector>

#include "shared/base/queue.h"

namespace ayumi::api {

// Owns its threads; run() is thread-safe. Destruction finishes what was handed in.
class WorkPool {
public:
    explicit WorkPool(int threads);
    ~WorkPool();

    void run(std::function<void()> work);
    std::size_t waiting() const { return m_work.size(); }

private:
    Queue<std::function<void()>> m_work;
    std::vector<std::thread> m_threads;
};

}  // namespace ayumi::api
