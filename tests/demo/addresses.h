// Ports on this machine: finding a free one, and telling a demonstration that it moved.
#pragma once

#include <filesystem>

namespace ayumi::demo {

bool portIsFree(int port);  // on 127.0.0.1
int freePort(int wished);   // the wished one, or any other

int portOf(const std::filesystem::path& demo);  // that the server is configured for

// The server's configuration, every tablet and secrets.txt name the new port. Nothing of the
// demonstration may be running. Throws std::runtime_error with the code of what was refused.
void moveToPort(const std::filesystem::path& demo, int port);

}  // namespace ayumi::demo
