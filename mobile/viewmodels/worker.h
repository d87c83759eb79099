// One thread for what is slow on purpose (Argon2id) or touches files, one piece after the other.
#pragma once

#include <atomic>
#include <functional>
#include <thread>

#include "shared/base/queue.h"

namespace ayumi::viewmodels {

class Worker {
public:
    Worker() : m_thread([this] { run(); }) {}
    // Waits for the piece under way; what has not begun is dropped.
    ~Worker() {
        m_stopping = true;
        m_work.close();
        m_thread.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> work) { m_work.push(std::move(work)); }

private:
    void run() {
        while (auto work = m_work.pop()) {
            if (!m_stopping) (*work)();
        }
    }

    Queue<std::function<void()>> m_work;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

}  // namespace ayumi::viewmodels
