#include "mobile/store/vault/private_file.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ayumi::store {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kPrivateMode = 0600;

Error failed(std::string_view what) {
    const int reason = errno;
    return Error{"file_failed", {{"what", std::string(what)}, {"errno", std::to_string(reason)}}};
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return m_number; }
    bool open() const { return m_number >= 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Result<void> syncFolderOf(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.open() || ::fsync(descriptor.number()) != 0) return failed("sync_folder");
    return {};
}

// Overwrites in place, so that blocks that are there already are used again.
Result<void> writeDurably(const fs::path& file, std::string_view bytes) {
    const Descriptor descriptor(
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kPrivateMode));
    if (!descriptor.open()) return failed("open");
    const auto size = static_cast<off_t>(bytes.size());
    if (::fchmod(descriptor.number(), kPrivateMode) != 0 || !writeAll(descriptor.number(), bytes) ||
        ::ftruncate(descriptor.number(), size) != 0 || ::fsync(descriptor.number()) != 0) {
        return failed("write");
    }
    return {};
}

// Room for the next replacement. Without it that one may fail, this one has not: no error.
void makeSpare(const fs::path& file, std::size_t size) {
    const Descriptor descriptor(
        ::open(spareOf(file).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kPrivateMode));
    if (descriptor.open()) {
        [[maybe_unused]] const int full =
            ::posix_fallocate(descriptor.number(), 0, static_cast<off_t>(size));
    }
}

}  // namespace

fs::path spareOf(const fs::path& file) { return fs::path(file) += ".spare"; }

Result<Bytes> readPrivateFile(const fs::path& file, std::size_t maxBytes) {
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.open()) {
        return errno == ENOENT ? Error{"file_missing", {}} : failed("open");
    }
    Bytes bytes(maxBytes + 1, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count =
            ::read(descriptor.number(), bytes.data() + filled, bytes.size() - filled);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failed("read");
        if (count == 0) break;
        filled += static_cast<std::size_t>(count);
    }
    if (filled > maxBytes) return Error{"file_too_large", {}};
    bytes.resize(filled);
    return bytes;
}

Result<void> createPrivateFile(const fs::path& file, std::string_view bytes) {
    const fs::path draft = fs::path(file) += ".new";
    if (auto written = writeDurably(draft, bytes); !written) {
        ::unlink(draft.c_str());
        return written;
    }
    // A link, unlike a rename, never replaces what is there.
    const bool linked = ::link(draft.c_str(), file.c_str()) == 0;
    const Error why = errno == EEXIST ? Error{"file_exists", {}} : failed("link");
    ::unlink(draft.c_str());
    if (!linked) return why;
    return syncFolderOf(file);
}

Result<void> replacePrivateFile(const fs::path& file, std::string_view bytes) {
    const fs::path spare = spareOf(file);
    if (auto written = writeDurably(spare, bytes); !written) return written;
    if (::rename(spare.c_str(), file.c_str()) != 0) return failed("rename");
    if (auto synced = syncFolderOf(file); !synced) return synced;
    makeSpare(file, bytes.size());
    return {};
}

Result<FileLock> FileLock::take(const fs::path& file) {
    const int descriptor =
        ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kPrivateMode);
    if (descriptor < 0) return failed("open");
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return errno == EWOULDBLOCK ? Error{"file_in_use", {}} : failed("lock");
    }
    return lock;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace ayumi::store
