#include "mobile/store/reserve.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstddef>
#include <vector>

namespace ayumi::store {

namespace {

constexpr std::size_t kReserveBytes = 256 * 1024;

// Real bytes: a hole in a file would reserve nothing.
bool fill(int file) {
    const std::vector<char> bytes(kReserveBytes, '\x5a');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(file, bytes.data() + done, bytes.size() - done);
        if (wrote <= 0) return false;
        done += static_cast<std::size_t>(wrote);
    }
    return ::fsync(file) == 0;
}

}  // namespace

void Reserve::keep() {
    struct stat status {};
    if (::stat(m_path.c_str(), &status) == 0 &&
        static_cast<std::size_t>(status.st_size) >= kReserveBytes) {
        m_kept = true;
        return;
    }
    const int file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    m_kept = file >= 0 && fill(file);
    if (file >= 0) ::close(file);
    if (!m_kept) ::unlink(m_path.c_str());
}

void Reserve::giveUp() {
    m_kept = false;
    ::unlink(m_path.c_str());
}

}  // namespace ayumi::store
