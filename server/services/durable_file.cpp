#include "server/services/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kPrivate = 0600;

bool writeWhole(const OpenFile& file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(file.get(), text.data(), text.size());
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file.get()) == 0;
}

}  // namespace

OpenFile::OpenFile(const fs::path& path, int flags)
    : m_file(::open(path.c_str(), flags, kPrivate)) {}

OpenFile::~OpenFile() {
    if (m_file >= 0) ::close(m_file);
}

Result<void> replaceFile(const fs::path& path, std::string_view text) {
    const Error failed{"file_unwritable", {{"path", path.string()}}};
    const fs::path fresh = path.string() + ".new";
    {
        const OpenFile file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
        if (!file.ok() || !writeWhole(file, text)) return failed;
    }
    if (::rename(fresh.c_str(), path.c_str()) != 0) return failed;
    const OpenFile folder(path.parent_path(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!folder.ok() || ::fsync(folder.get()) != 0) return failed;
    return {};
}

}  // namespace ayumi::services
