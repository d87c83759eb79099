// Names and locks of the admin socket, for both of its ends. Private to server/http.
#pragma once

#include <sys/un.h>

#include <filesystem>
#include <optional>

namespace ayumi::http {

// Nothing if the path is too long for the kernel.
std::optional<sockaddr_un> localAddress(const std::filesystem::path& path);

// A file descriptor that closes itself.
class OwnedHandle {
public:
    explicit OwnedHandle(int handle = -1) : m_handle(handle) {}
    ~OwnedHandle();
    OwnedHandle(OwnedHandle&& other) noexcept;
    OwnedHandle& operator=(OwnedHandle&& other) noexcept;

    int get() const { return m_handle; }
    bool valid() const { return m_handle >= 0; }
    int release();

private:
    int m_handle;
};

}  // namespace ayumi::http
