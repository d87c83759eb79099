#include "tests/support/served_agency.h"

#include "tests/support/required.h"

namespace ayumi::testing {

// The clock is only used once it is there.
ServedAgency::ServedAgency(std::filesystem::path folder, const std::string& postgres)
    : AgencyClient(std::move(folder), postgres, m_clock), m_clock(SystemClock().nowMs()) {
    start();
}

ServedAgency::~ServedAgency() = default;

void ServedAgency::start() {
    m_serving =
        required(server::Serving::start({m_folders, 0, 1, {2, std::chrono::milliseconds(20)}},
                                        m_clock, m_random, m_kinds),
                 "serving");
}

void ServedAgency::stop() { m_serving.reset(); }

}  // namespace ayumi::testing
