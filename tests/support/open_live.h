// A live channel as a tablet opens it, read frame by frame.
#pragma once

#include <stdexcept>
#include <string>

#include "shared/sync/messages.h"
#include "tests/support/tls_client.h"

namespace ayumi::testing {

// Not thread-safe. Waits end as those of TlsClient.
class OpenLive {
public:
    OpenLive(int port, const std::string& token) : m_client(port) {
        m_client.write(test::liveRequest(token));
    }
    test::Answer answer() { return m_client.readAnswer(); }  // once, before anything else
    int status() { return answer().status; }
    // The number of the next head that is told; pings are not counted.
    std::int64_t next() {
        for (;;) {
            const auto frame = m_client.readFrame();
            if (frame.opcode == 1) return sync::readLive(frame.payload)->number;
            if (frame.opcode < 0 || frame.opcode == 8) throw std::runtime_error("closed");
        }
    }
    // Until a head from `number` on is told.
    void waitFor(std::int64_t number) {
        while (next() < number) {
        }
    }

private:
    test::TlsClient m_client;
};

}  // namespace ayumi::testing
