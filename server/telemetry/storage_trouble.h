// A database that does not answer, or takes nothing, meets every request alike. The log says it
// once when it begins and once when it has ended, with how many requests were refused meanwhile.
#pragma once

#include <cstdint>
#include <mutex>
#include <string_view>

namespace ayumi::telemetry {

// Thread-safe.
class StorageTrouble {
public:
    // A request was refused. `why`: a word of the program's own. `writing`: only what is written
    // afterwards shows that it is over; reading may work all the time.
    void unavailable(std::string_view why, bool writing = false);
    void full(std::string_view why);
    void committed();

    // Whether the database answered, asked now and then: `why` not. What no request met since the
    // last time is over.
    void answered();
    void silent(std::string_view why);

private:
    struct One {
        bool lasts = false;
        bool met = false;        // since it was asked last
        bool silent = false;     // nothing answered: what answers again has come back whole
        bool writing = false;    // else it ends with a commit only
        bool committed = false;  // since it was met last
        std::int64_t refused = 0;
    };
    static void begin(One& one, const char* event, std::string_view why);
    static void endIfOver(One& one, const char* event);

    std::mutex m_mutex;
    One m_unavailable;
    One m_full;
};

// The one of this process, as its log is.
StorageTrouble& storageTrouble();

}  // namespace ayumi::telemetry
