// Files that must be whole, also after a power cut: what lies in the keys folder, and backups.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::services {

// The error of a file: its code, with the arg "path".
Error at(const char* code, const std::filesystem::path& path);

// Closed, and with it unlocked, when it goes. Made readable by its owner alone.
class OpenFile {
public:
    OpenFile(const std::filesystem::path& path, int flags);
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();
    bool ok() const { return m_file >= 0; }
    int get() const { return m_file; }

    bool lock();     // waits for whoever has it
    bool tryLock();  // false if somebody has it
    bool write(std::string_view bytes);
    std::optional<std::string> read();  // the rest of it; nothing: it cannot be read
    bool sync();

private:
    int m_file;
};

bool syncFolderOf(const std::filesystem::path& file);

// Takes the name of another file, durably. Codes (path: the new name): "file_unwritable", nothing
// has changed; "file_unconfirmed", it has, but a power cut may take it back.
Result<void> renameFile(const std::filesystem::path& from, const std::filesystem::path& to);

// What is made under a passing name, gone again with `remove` unless it was kept.
class FreshPath {
public:
    using Remove = std::function<void(const std::filesystem::path&)>;
    FreshPath(std::filesystem::path path, Remove remove);
    FreshPath(const FreshPath&) = delete;
    FreshPath& operator=(const FreshPath&) = delete;
    ~FreshPath();

    const std::filesystem::path& path() const { return m_path; }
    Result<void> keepAs(const std::filesystem::path& name);  // codes of renameFile

private:
    const std::filesystem::path m_path;
    const Remove m_remove;
    bool m_kept = false;
};

// The whole new file or the whole old one. Codes of renameFile.
Result<void> replaceFile(const std::filesystem::path& path, std::string_view text);

// A list, {"format":FORMAT,"MEMBER":{...}}: the member, empty if there is no file. Reading: codes
// "file_damaged", "file_unreadable" (path); writing: as replaceFile.
Result<Json> readList(const std::filesystem::path& path, int format, const char* member);
Result<void> replaceList(const std::filesystem::path& path, int format, const char* member,
                         const Json& list);

}  // namespace ayumi::services
