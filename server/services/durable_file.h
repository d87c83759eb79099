// Small files in the keys folder that must be whole, also after a power cut.
#pragma once

#include <filesystem>
#include <string_view>

#include "shared/base/result.h"

namespace ayumi::services {

// Closed, and with it unlocked, when it goes. Made readable by its owner alone.
class OpenFile {
public:
    OpenFile(const std::filesystem::path& path, int flags);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();
    bool ok() const { return m_file >= 0; }
    int get() const { return m_file; }

private:
    int m_file;
};

// The whole new file or the whole old one. Code "file_unwritable" (path).
Result<void> replaceFile(const std::filesystem::path& path, std::string_view text);

}  // namespace ayumi::services
