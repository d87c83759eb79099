// Collects what a transport says; the waits fail the test instead of hanging.
#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "mobile/sync/transport.h"

namespace ayumi::net::test {

class Listener : public tablet::TransportListener {
public:
    void onAnswer(std::uint64_t ticket, tablet::HttpAnswer answer) override {
        const std::lock_guard lock(m_mutex);
        m_answers[ticket].push_back(std::move(answer));
        m_changed.notify_all();
    }
    void onLiveText(std::string text) override {
        const std::lock_guard lock(m_mutex);
        m_texts.push_back(std::move(text));
        m_changed.notify_all();
    }
    void onLiveClosed() override {
        const std::lock_guard lock(m_mutex);
        ++m_closed;
        m_changed.notify_all();
    }

    tablet::HttpAnswer waitFor(std::uint64_t ticket) {
        tablet::HttpAnswer answer;
        wait([&] { return m_answers.contains(ticket); });
        const std::lock_guard lock(m_mutex);
        if (m_answers.contains(ticket)) answer = m_answers[ticket].front();
        return answer;
    }
    void waitForAnswers(std::size_t tickets) {
        wait([&] { return m_answers.size() >= tickets; });
    }
    void waitForTexts(std::size_t count) {
        wait([&] { return m_texts.size() >= count; });
    }
    void waitForClosed(int count) {
        wait([&] { return m_closed >= count; });
    }

    std::map<std::uint64_t, std::vector<tablet::HttpAnswer>> answers() const {
        const std::lock_guard lock(m_mutex);
        return m_answers;
    }
    std::vector<std::string> texts() const {
        const std::lock_guard lock(m_mutex);
        return m_texts;
    }
    int closed() const {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

private:
    template <class Condition>
    void wait(Condition condition) {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(60), condition))
            << "nothing came";
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::uint64_t, std::vector<tablet::HttpAnswer>> m_answers;
    std::vector<std::string> m_texts;
    int m_closed = 0;
};

}  // namespace ayumi::net::test
