// What the kernel counts: processor time and memory of a process, bytes on this process's
// connections.
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace ayumi::bench {

double cpuSeconds(pid_t process);  // user and system, all threads, until now

// Its own, and its part of what it shares with others (PSS).
double memoryMiB(pid_t process);

// Of all TCP connections that this process has open to `port` now: TLS records, so with everything
// that is not the message itself.
struct WireBytes {
    std::uint64_t up = 0;
    std::uint64_t down = 0;
};
WireBytes wireBytes(int port);

}  // namespace ayumi::bench
