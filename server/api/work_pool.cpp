#include "server/api/work_pool.h"

namespace ayumi::api {

WorkPool::WorkPool(int threads) {
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] {
            while (auto work = m_work.pop()) (*work)();
        });
    }
}

WorkPool::~WorkPool() {
    m_work.close();
    for (auto& thread : m_threads) thread.join();
}

void WorkPool::run(std::function<void()> work) { m_work.push(std::move(work)); }

}  // namespace ayumi::api
