// A cheap tablet on the live channel; whenever it is cut it comes again. A thread of its own.
#pragma once

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "tests/support/load_connection.h"

namespace ayumi::testing {

class LiveTablet {
public:
    enum class Does { Listen, Pull };  // Pull: everything that it is told of, from the beginning

    LiveTablet(int port, std::string token, Does does = Does::Listen,
               LoadTolerance tolerance = {{503}, true});
    ~LiveTablet();
    LiveTablet(const LiveTablet&) = delete;
    LiveTablet& operator=(const LiveTablet&) = delete;

    // Until a head from `number` on was told. Throws std::runtime_error after two minutes.
    void waitFor(std::int64_t number);
    void waitForConnection(int count);  // as waitFor; the first one is 1
    int connections() const;            // so far
    int nudges() const;
    std::string wrong() const { return m_wrong.text(); }  // whatever must not be; then it ends

    void finish();  // who pulls, pulls what is there by now, however often it is cut
    const std::set<std::string>& seen() const { return m_seen; }  // changes, after finish()

private:
    void run();
    void listen();
    void take(const std::string& text);
    bool pull();  // to the end; false: cut off
    bool stopping() const;

    const int m_port;
    const std::string m_token;
    const Does m_does;
    FirstWrong m_wrong;
    LoadConnection m_connection;  // for pulls
    std::string m_cursor;
    std::set<std::string> m_seen;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stop = false;
    std::unique_ptr<test::TlsClient> m_client;  // another thread may hang it up
    std::int64_t m_told = 0;
    int m_connections = 0;
    int m_nudges = 0;
    std::thread m_thread;
};

}  // namespace ayumi::testing
