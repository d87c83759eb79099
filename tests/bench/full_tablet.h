// A tablet that is as full as quality's bars for the app mean it: 27,000 records.
#pragma once

#include "tests/qml/pages/agency_fixture.h"

namespace ayumi::bench {

inline constexpr int kFullTablet = 27'000;

// People beside those of the fixture, of whom everything old is signed: an attendance and a
// signature for each day, `records` in all. Before fill(), as AgencyFixture::before.
void recordMany(testing::AgencyFixture& agency, int records);

}  // namespace ayumi::bench
