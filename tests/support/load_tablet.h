// Cheap tablets for load: they sign, send, pull and listen as real ones do, and note what they were
// answered. No database, no Qt, a thread each.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/agency_client.h"

namespace ayumi::testing {

// Sends attendances, each of another day, batch after batch; what was not answered with 200 it
// sends again, as it was. Pulls after each batch. Counters may be read while it runs.
class LoadTablet {
public:
    // `agency` outlives it. `index`: another for each tablet of a test, so that days are.
    LoadTablet(AgencyClient& agency, ServedTablet tablet, std::string participant, std::string site,
               int index);
    ~LoadTablet();
    LoadTablet(const LoadTablet&) = delete;
    LoadTablet& operator=(const LoadTablet&) = delete;

    void finish();  // the batch in hand is sent until it is answered; then the thread ends

    std::size_t answeredSoFar() const { return m_count; }
    std::size_t cuts() const { return m_cuts; }  // exchanges without an answer, or with 429 and 503

    // After finish().
    const std::vector<std::string>& answered() const { return m_answered; }  // ids
    const std::vector<std::string>& wrong() const { return m_wrong; }        // whatever must not be
    std::size_t pulled() const { return m_pulled; }                          // states

private:
    void run();
    void fillBatch();
    bool sendBatch();
    bool pull();
    test::Answer ask(const std::string& request);
    void note(const std::string& wrong) { m_wrong.push_back(wrong); }

    AgencyClient& m_agency;
    ServedTablet m_tablet;
    const std::string m_participant, m_site;
    int m_nextDay;
    std::vector<sync::Change> m_batch;
    std::unique_ptr<test::TlsClient> m_connection;
    sync::Head m_head;
    std::string m_cursor;
    std::vector<std::string> m_answered;
    std::vector<std::string> m_wrong;
    std::size_t m_pulled = 0;
    std::atomic<std::size_t> m_count{0};
    std::atomic<std::size_t> m_cuts{0};
    std::atomic<bool> m_finishing{false};
    std::thread m_thread;
};

// Until each got so many answers more, one after the other. Throws std::runtime_error if that takes
// longer than `patience`.
void waitForProgress(const std::vector<std::unique_ptr<LoadTablet>>& tablets, std::size_t answers,
                     std::chrono::minutes patience);

// A tablet on the live channel, at one port; whenever it is cut it comes again.
class LiveTablet {
public:
    LiveTablet(int port, std::string token);
    ~LiveTablet();
    LiveTablet(const LiveTablet&) = delete;
    LiveTablet& operator=(const LiveTablet&) = delete;

    // Until a head from `number` on was told. Throws std::runtime_error after two minutes.
    void waitFor(std::int64_t number);
    void waitForConnection(int count);  // as waitFor; the first one is 1
    int connections() const;            // so far

private:
    void run();
    void listen();

    const int m_port;
    const std::string m_token;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stop = false;
    std::unique_ptr<test::TlsClient> m_client;  // another thread may hang it up
    std::int64_t m_told = 0;
    int m_connections = 0;
    std::thread m_thread;
};

}  // namespace ayumi::testing
