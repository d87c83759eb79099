#include "server/services/durable_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kPrivate = 0600;
constexpr std::size_t kBlock = 16 * 1024;

}  // namespace

Error at(const char* code, const fs::path& path) { return {code, {{"path", path.string()}}}; }

OpenFile::OpenFile(const fs::path& path, int flags)
    : m_file(::open(path.c_str(), flags, kPrivate)) {}

OpenFile::~OpenFile() {
    if (m_file >= 0) ::close(m_file);
}

bool OpenFile::lock() { return ok() && ::flock(m_file, LOCK_EX) == 0; }

bool OpenFile::tryLock() { return ok() && ::flock(m_file, LOCK_EX | LOCK_NB) == 0; }

bool OpenFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_file, bytes.data(), bytes.size());
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> OpenFile::read() {
    std::string bytes;
    std::array<char, kBlock> block;
    for (ssize_t got = 1; got > 0;) {
        got = ::read(m_file, block.data(), block.size());
        if (got < 0) return std::nullopt;
        bytes.append(block.data(), static_cast<std::size_t>(got));
    }
    return bytes;
}

bool OpenFile::sync() { return ok() && ::fsync(m_file) == 0; }

bool syncFolderOf(const fs::path& file) {
    const auto parent = file.has_parent_path() ? file.parent_path() : fs::path(".");
    return OpenFile(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC).sync();
}

Result<void> renameFile(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return at("file_unwritable", to);
    return syncFolderOf(to) ? Result<void>() : at("file_unconfirmed", to);
}

FreshPath::FreshPath(fs::path path, Remove remove)
    : m_path(std::move(path)), m_remove(std::move(remove)) {}

FreshPath::~FreshPath() {
    if (!m_kept) m_remove(m_path);
}

Result<void> FreshPath::keepAs(const fs::path& name) {
    auto renamed = renameFile(m_path, name);
    m_kept = renamed.ok();
    return renamed;
}

Result<void> replaceFile(const fs::path& path, std::string_view text) {
    const fs::path fresh = path.string() + ".new";
    {
        OpenFile file(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
        if (!file.ok() || !file.write(text) || !file.sync()) return at("file_unwritable", path);
    }
    return renameFile(fresh, path);
}

Result<Json> readList(const fs::path& path, int format, const char* member) {
    OpenFile file(path, O_RDONLY | O_CLOEXEC);
    if (!file.ok()) {
        return errno == ENOENT ? Result<Json>(Json::object()) : at("file_unreadable", path);
    }
    const auto text = file.read();
    if (!text) return at("file_unreadable", path);
    const auto json = parseJson(*text);
    if (!json || !json->is_object() || !json->contains("format") || (*json)["format"] != format ||
        !json->contains(member) || !(*json)[member].is_object()) {
        return at("file_damaged", path);
    }
    return (*json)[member];
}

Result<void> replaceList(const fs::path& path, int format, const char* member, const Json& list) {
    return replaceFile(path, canonical({{"format", format}, {member, list}}) + "\n");
}

}  // namespace ayumi::services
