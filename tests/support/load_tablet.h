// Cheap tablets for load: they sign, send and pull as real ones do, and note what they were
// answered. No database, no Qt, a thread each.
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/agency_client.h"
#include "tests/support/load_connection.h"

namespace ayumi::testing {

struct LoadTuning {
    std::uint64_t least = 10, most = 10;        // changes of a batch
    std::uint64_t large = 0;                    // changes of one batch in twenty
    std::uint64_t mostText = 0;                 // letters of a note
    bool pulls = true;                          // after each batch, one page
    std::chrono::milliseconds mostPause{0};     // between batches
    std::chrono::milliseconds mostRetry{50};    // after an exchange without an answer
    std::chrono::minutes patience{2};           // that nobody answers
    LoadTolerance tolerance{{429, 503}, true};  // as behind a load balancer
};

// Sends attendances, each a record of its own, batch after batch; what was not answered it sends
// again, as it was. A change may be a duplicate then, and not otherwise.
class LoadTablet {
public:
    // `agency` outlives it. `seed`: another for each tablet of a test.
    LoadTablet(AgencyClient& agency, ServedTablet tablet, std::uint64_t seed,
               LoadTuning tuning = {});
    ~LoadTablet();
    LoadTablet(const LoadTablet&) = delete;
    LoadTablet& operator=(const LoadTablet&) = delete;

    void end() { m_ending = true; }  // the batch in hand is still sent until it is answered
    void finish();                   // that, and waits for it

    // ---- While it runs
    std::size_t answeredSoFar() const { return m_count; }
    std::size_t cuts() const { return m_cuts; }           // exchanges without an answer
    std::size_t resent() const { return m_resent; }       // of them batches that may have come
    std::string wrong() const { return m_wrong.text(); }  // whatever must not be; then it ends
    std::map<std::string, Bytes> takeFresh();  // hashes of bodies by id, answered since the last

    // ---- After finish()
    const std::map<std::string, Bytes>& answered() const { return m_answered; }
    std::size_t duplicates() const { return m_duplicates; }
    std::size_t pulled() const { return m_pulled; }  // states

private:
    void run();
    template <class Step>
    void patiently(Step step);
    void fillBatch();
    bool sendBatch();
    bool pull();
    void take(const sync::PushResponse& response);
    void rest(std::chrono::milliseconds most);

    AgencyClient& m_agency;
    ServedTablet m_tablet;
    SeededRandom m_dice;
    const LoadTuning m_tuning;
    FirstWrong m_wrong;
    LoadConnection m_connection;
    std::vector<sync::Change> m_batch;
    std::string m_about;
    int m_made = 0;
    bool m_sentBefore = false;  // the batch in hand
    std::string m_cursor;
    std::mutex m_mutex;
    std::map<std::string, Bytes> m_answered;
    std::map<std::string, Bytes> m_fresh;
    std::size_t m_duplicates = 0;
    std::size_t m_pulled = 0;
    std::atomic<std::size_t> m_count{0}, m_cuts{0}, m_resent{0};
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

// Until each got so many answers more, one after the other. Throws std::runtime_error if that takes
// longer than `patience`, or if something is wrong.
void waitForProgress(const std::vector<std::unique_ptr<LoadTablet>>& tablets, std::size_t answers,
                     std::chrono::minutes patience);

}  // namespace ayumi::testing
