// Work on many alike things, on as many cores as there are.
#pragma once

#include <cstddef>
#include <functional>

namespace ayumi::services {

// Calls work(0) ... work(count - 1), each once, on this thread and, if there are more than `piece`,
// on others; `piece` at a time. Returns when all are done. The first exception of `work` is thrown
// here, and what is left then is not begun.
void shareOut(std::size_t count, std::size_t piece, const std::function<void(std::size_t)>& work);

}  // namespace ayumi::services
