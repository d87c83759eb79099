// Small files of which a reader sees the old or the new bytes, never a mixture, whatever is cut or
// killed; mode 0600 whatever the umask. Nothing here encrypts.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "shared/base/bytes.h"
#include "shared/base/result.h"

namespace ayumi::store {

// Codes of all: "file_missing", "file_exists", "file_too_large", "file_failed" (args what, errno).
Result<Bytes> readPrivateFile(const std::filesystem::path& file, std::size_t maxBytes);

// Makes a new file; never replaces one ("file_exists"). Durable when it returns.
Result<void> createPrivateFile(const std::filesystem::path& file, std::string_view bytes);

// Replaces the file durably. Keeps `file`.spare of the same size beside it and writes through that,
// so that replacing by as many bytes works on a full disk too.
Result<void> replacePrivateFile(const std::filesystem::path& file, std::string_view bytes);

std::filesystem::path spareOf(const std::filesystem::path& file);

// Held by one process at a time until destroyed; move-only.
class FileLock {
public:
    static Result<FileLock> take(const std::filesystem::path& file);  // "file_in_use"
    FileLock(FileLock&& other) noexcept : m_descriptor(other.m_descriptor) {
        other.m_descriptor = -1;
    }
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

}  // namespace ayumi::store
