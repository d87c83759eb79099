#include "mobile/drawing/track_sizes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ayumi::drawing {
namespace {

constexpr double kNoEnd = std::numeric_limits<double>::infinity();
using Sizes = std::vector<double>;

TEST(TrackSizesTest, Tracks_GetWhatTheyWant_WhenNothingGrows) {
    EXPECT_EQ(trackSizes({{0, 40, 40, false}, {0, 60, 60, false}}, 500), (Sizes{40, 60}));
    EXPECT_EQ(trackSizes({{0, 40, 40, false}, {0, 60, 60, false}}, 50), (Sizes{40, 60}));
}

TEST(TrackSizesTest, WhatIsLeftOver_IsShared_InProportionToWhatTheyWant) {
    EXPECT_EQ(trackSizes({{0, 1, kNoEnd, true}, {0, 3, kNoEnd, true}}, 400), (Sizes{100, 300}));
    EXPECT_EQ(trackSizes({{0, 50, 50, false}, {0, 0, kNoEnd, true}}, 400), (Sizes{50, 350}));
}

TEST(TrackSizesTest, ATrack_NeverGetsMoreThanItsMost_NorLessThanItWants) {
    EXPECT_EQ(trackSizes({{0, 10, 60, true}, {0, 10, kNoEnd, true}}, 400), (Sizes{60, 340}));
    EXPECT_EQ(trackSizes({{0, 1, kNoEnd, true}, {0, 90, 90, true}}, 100), (Sizes{10, 90}));
}

TEST(TrackSizesTest, TracksThatGrow_GiveWay_DownToTheirLeast) {
    EXPECT_EQ(trackSizes({{20, 100, kNoEnd, true}, {50, 50, 50, false}}, 100), (Sizes{50, 50}));
    EXPECT_EQ(trackSizes({{20, 100, kNoEnd, true}, {50, 50, 50, false}}, 10), (Sizes{20, 50}));
}

RC_GTEST_PROP(TrackSizes, FillTheRoom, (std::vector<std::pair<int, int>> asked, int extra)) {
    std::vector<Track> tracks;
    double least = 0;
    for (const auto& [a, b] : asked) {
        const double small = std::abs(a % 1000);
        tracks.push_back({small, small + std::abs(b % 1000), kNoEnd, true});
        least += small;
    }
    RC_PRE(!tracks.empty());
    const double room = least + std::abs(extra % 5000);
    const auto sizes = trackSizes(tracks, room);
    RC_ASSERT(std::abs(sumOf(sizes) - room) < 0.001);
    for (std::size_t i = 0; i < sizes.size(); ++i) RC_ASSERT(sizes[i] >= tracks[i].least - 0.001);
}

}  // namespace
}  // namespace ayumi::drawing
