#include "mobile/drawing/track_sizes.h"

#include <algorithm>
#include <numeric>

namespace ayumi::drawing {

namespace {

// A track that wants nothing still gets its part of what is left over.
double shareOf(const Track& track) { return std::max(track.wanted, 1.0); }

void shrink(const std::vector<Track>& tracks, std::vector<double>& sizes, double missing) {
    double spare = 0;
    for (const Track& track : tracks) {
        if (track.grows) spare += std::max(0.0, track.wanted - track.least);
    }
    if (spare <= 0) return;
    const double part = std::min(1.0, missing / spare);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (tracks[i].grows)
            sizes[i] -= part * std::max(0.0, tracks[i].wanted - tracks[i].least);
    }
}

void grow(const std::vector<Track>& tracks, std::vector<double>& sizes, double room) {
    std::vector<bool> open(tracks.size());
    for (std::size_t i = 0; i < tracks.size(); ++i) open[i] = tracks[i].grows;
    // Each round settles at least one track that wants more than its share, or may not have it.
    for (std::size_t round = 0; round <= tracks.size(); ++round) {
        double left = room;
        double shares = 0;
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            if (open[i])
                shares += shareOf(tracks[i]);
            else
                left -= sizes[i];
        }
        if (shares <= 0) return;
        bool settled = true;
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            if (!open[i]) continue;
            const double fair = left * shareOf(tracks[i]) / shares;
            const double size = std::clamp(fair, tracks[i].wanted,
                                           std::max(tracks[i].wanted, tracks[i].most));
            if (size == fair) continue;
            sizes[i] = size;
            open[i] = false;
            settled = false;
        }
        if (!settled) continue;
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            if (open[i]) sizes[i] = left * shareOf(tracks[i]) / shares;
        }
        return;
    }
}

}  // namespace

double sumOf(const std::vector<double>& sizes) {
    return std::accumulate(sizes.begin(), sizes.end(), 0.0);
}

std::vector<double> trackSizes(const std::vector<Track>& tracks, double room) {
    std::vector<double> sizes;
    for (const Track& track : tracks) {
        sizes.push_back(std::max(track.least, std::min(track.wanted, track.most)));
    }
    const double wanted = sumOf(sizes);
    if (room < wanted) shrink(tracks, sizes, wanted - room);
    if (room > wanted) grow(tracks, sizes, room);
    return sizes;
}

}  // namespace ayumi::drawing
