#include "server/services/share_out.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace ayumi::services {
namespace {

TEST(ShareOut, DoesEachOnce_WhateverTheCountAndThePiece) {
    for (const std::size_t count : {0U, 1U, 2U, 31U, 32U, 33U, 1000U}) {
        for (const std::size_t piece : {1U, 7U, 32U}) {
            std::vector<int> done(count, 0);
            shareOut(count, piece, [&](std::size_t i) { ++done[i]; });
            EXPECT_EQ(done, std::vector<int>(count, 1)) << count << " by " << piece;
        }
    }
}

TEST(ShareOut, ThrowsWhatTheWorkThrows) {
    const auto work = [](std::size_t i) {
        if (i == 700) throw std::runtime_error("700");
    };
    EXPECT_THROW(shareOut(1000, 8, work), std::runtime_error);
}

}  // namespace
}  // namespace ayumi::services
