// How wide the columns of a grid become (or how high its rows): numbers only.
// Lengths are logical pixels; the sum of the result is never less than what cannot shrink.
#pragma once

#include <limits>
#include <vector>

namespace ayumi::drawing {

struct Track {
    double least = 0;   // what it keeps when there is too little room
    double wanted = 0;  // what it takes when nothing presses
    double most = std::numeric_limits<double>::infinity();
    bool grows = false;  // shares what is left over, and gives way when there is too little
};

double sumOf(const std::vector<double>& sizes);

// Tracks that grow share `room` in proportion to what they want, within least and most; the others
// get what they want.
std::vector<double> trackSizes(const std::vector<Track>& tracks, double room);

}  // namespace ayumi::drawing
