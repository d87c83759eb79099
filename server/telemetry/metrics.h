// What the server counts, in Prometheus' text format (docs/operations.md "Metrics"). Labels come
// from small sets of the program's own words: routes of its table, statuses, verdicts, codes; never
// from what a client sent.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "shared/base/result.h"

namespace ayumi::telemetry {

// How things stand at the moment of asking.
struct Standing {
    std::int64_t connections = 0;
    std::int64_t requestsInFlight = 0;
    std::int64_t liveChannels = 0;
    std::int64_t workersWaiting = 0;    // for a thread that reads the database
    std::int64_t passwordsWaiting = 0;  // for the thread that checks passwords
    std::int64_t writerWaiting = 0;     // pushes that are read and not committed

    bool databaseUp = false;
    std::int64_t head = 0;  // of the log
    std::int64_t backupHead = 0;
    std::int64_t backupAtS = 0;  // of the last verified backup; 0: none, or before it was noted
    std::int64_t quarantined = 0;
};

// Thread-safe.
class Metrics {
public:
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    // `route`: as the table of routes has it ("/v1/records/{id}/history"), or "none".
    void countRequest(std::string_view route, std::string_view method, int status, double seconds);
    void countChange(std::string_view verdict);
    void countPull(std::size_t records);
    void countSignIn(std::string_view outcome);  // "signed_in", or the code of the refusal
    void countDatabaseFailure(std::string_view kind);

    // Asked with every text, from any thread; must not wait for the database. Empty: none.
    void setStanding(std::function<Standing()> look);

    std::string text();

    // Plain HTTP on 127.0.0.1 alone, for a monitoring program on this machine, until destruction.
    // 0: any free port. Returns the port; code "port_in_use" (port).
    Result<int> listen(int port);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace ayumi::telemetry
