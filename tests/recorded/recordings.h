// The recordings that lie beside this file, one folder for each release.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace ayumi::recorded {

inline std::filesystem::path recordings() {
    return std::filesystem::path(std::getenv("AYUMI_SOURCE_DIR")) / "tests" / "recorded";
}

inline std::vector<std::string> releases() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(recordings())) {
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace ayumi::recorded
