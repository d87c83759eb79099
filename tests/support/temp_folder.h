// A folder of a test's own, gone with it. In memory where that is possible: thousands of fsyncs
// cost nothing there, and a kill of a process does not empty it.
#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

namespace ayumi::testing {

class TempFolder {
public:
    TempFolder() {
        namespace fs = std::filesystem;
        const fs::path memory = "/dev/shm";
        const fs::path base =
            ::access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
        std::string pattern = (base / "ayumi-test-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
        m_path = pattern;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

}  // namespace ayumi::testing
