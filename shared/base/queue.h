// The one queue between threads: many producers, one consumer, in order.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace ayumi {

// Thread-safe. After close(), push() is refused and pop() hands out what is left, then nothing.
template <class T>
class Queue {
public:
    bool push(T item) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed) return false;
            m_items.push_back(std::move(item));
        }
        m_ready.notify_one();
        return true;
    }

    std::optional<T> pop() {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_closed || !m_items.empty(); });
        return take();
    }

    std::optional<T> popFor(std::chrono::milliseconds timeout) {
        std::unique_lock lock(m_mutex);
        m_ready.wait_for(lock, timeout, [this] { return m_closed || !m_items.empty(); });
        return take();
    }

    // Everything that waits now; blocks until there is something or the queue is closed.
    std::deque<T> popAll() {
        std::unique_lock lock(m_mutex);
        m_ready.wait(lock, [this] { return m_closed || !m_items.empty(); });
        return std::exchange(m_items, {});
    }

    void close() {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_ready.notify_all();
    }

    std::size_t size() const {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }

    bool closed() const {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

private:
    std::optional<T> take() {
        if (m_items.empty()) return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        return item;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_ready;
    std::deque<T> m_items;
    bool m_closed = false;
};

}  // namespace ayumi
