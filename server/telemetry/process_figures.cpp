#include "server/telemetry/process_figures.h"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace ayumi::telemetry {

namespace {

double secondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

}  // namespace

ProcessFigures processFigures() {
    ProcessFigures figures;
    std::int64_t allPages = 0;
    std::int64_t residentPages = 0;
    if (std::ifstream("/proc/self/statm") >> allPages >> residentPages) {
        figures.residentBytes = residentPages * ::sysconf(_SC_PAGESIZE);
    }
    rusage used{};
    if (::getrusage(RUSAGE_SELF, &used) == 0) {
        figures.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    }
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        figures.maxFiles = static_cast<std::int64_t>(limit.rlim_cur);
    }
    std::error_code failed;
    for (std::filesystem::directory_iterator at("/proc/self/fd", failed), end; !failed && at != end;
         at.increment(failed)) {
        ++figures.openFiles;
    }
    return figures;
}

}  // namespace ayumi::telemetry
