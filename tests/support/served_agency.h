// A real server on real sockets and a real database, in this process, with a clock of the test's
// own.
#pragma once

#include <memory>

#include "server/app/serving.h"
#include "tests/support/agency_client.h"
#include "tests/support/manual_clock.h"

namespace ayumi::testing {

class ServedAgency : public AgencyClient {
public:
    // As AgencyClient; serves at once.
    ServedAgency(std::filesystem::path folder, const std::string& postgres = {});
    ~ServedAgency() override;

    void start();
    void stop();
    int port() const override { return m_serving->port(); }
    ManualClock& clock() { return m_clock; }

private:
    ManualClock m_clock;
    std::unique_ptr<server::Serving> m_serving;
};

}  // namespace ayumi::testing
