#include "server/http/local_socket.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <utility>

namespace ayumi::http {

std::optional<sockaddr_un> localAddress(const std::filesystem::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string& text = path.native();
    if (text.size() >= sizeof address.sun_path) return std::nullopt;
    std::memcpy(address.sun_path, text.c_str(), text.size() + 1);
    return address;
}

OwnedHandle::~OwnedHandle() {
    if (m_handle >= 0) ::close(m_handle);
}

OwnedHandle::OwnedHandle(OwnedHandle&& other) noexcept : m_handle(other.release()) {}

OwnedHandle& OwnedHandle::operator=(OwnedHandle&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

int OwnedHandle::release() { return std::exchange(m_handle, -1); }

}  // namespace ayumi::http
