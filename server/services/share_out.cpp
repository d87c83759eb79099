#include "server/services/share_out.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace ayumi::services {

void shareOut(std::size_t count, std::size_t piece, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;  // guarded by mutex
    const auto takePieces = [&] {
        try {
            for (auto from = next.fetch_add(piece); from < count; from = next.fetch_add(piece)) {
                const std::size_t end = std::min(from + piece, count);
                for (std::size_t i = from; i < end; ++i) work(i);
            }
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!failure) failure = std::current_exception();
        }
    };
    const std::size_t pieces = (count + piece - 1) / piece;
    const std::size_t useful = std::min<std::size_t>(pieces, std::thread::hardware_concurrency());
    std::vector<std::thread> helpers;
    helpers.reserve(useful);
    try {
        while (helpers.size() + 1 < useful) helpers.emplace_back(takePieces);
    } catch (const std::system_error&) {
        // No more threads to be had: it only takes longer.
    }
    takePieces();
    for (auto& helper : helpers) helper.join();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace ayumi::services
