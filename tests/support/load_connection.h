// One connection of a client that goes on, whatever becomes of the server: made anew when it is
// gone, and every answer held against what must never be said.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "shared/sync/messages.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {

struct LoadTolerance {
    std::set<int> askedAgain{503};  // statuses that mean: later
    bool silence = false;           // no answer for 30 seconds counts as a cut; else it is wrong
};

// What must not be, first come. Thread-safe.
class FirstWrong {
public:
    void note(const std::string& wrong);
    std::string text() const;  // empty: nothing
    bool none() const { return text().empty(); }

private:
    mutable std::mutex m_mutex;
    std::string m_text;
};

// For one thread.
class LoadConnection {
public:
    // `wrong` outlives it.
    LoadConnection(std::function<int()> port, std::string token, LoadTolerance tolerance,
                   FirstWrong& wrong);

    // The body of an answer with 200. Nothing: cut, nobody there, told to come later, or wrong.
    std::optional<std::string> ask(const std::string& request);
    // POST /v1/changes and GET /v1/records, with the head that was told last.
    std::optional<sync::PushResponse> push(const std::vector<std::string>& travelling);
    std::optional<sync::ReadPullResponse> pull(const std::string& cursor);
    bool sent() const { return m_sent; }  // the last request; maybe it arrived
    const sync::Head& head() const { return m_head; }

private:
    bool learn(const sync::Head& head, bool reset);

    const std::function<int()> m_port;
    const std::string m_token;
    const LoadTolerance m_tolerance;
    FirstWrong& m_wrong;
    std::unique_ptr<test::TlsClient> m_connection;
    sync::Head m_head;  // what was told once must never be taken back
    bool m_sent = false;
};

}  // namespace ayumi::testing
