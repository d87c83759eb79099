#include "tests/bench/samples.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include <fmt/core.h>

namespace ayumi::bench {

double Samples::percentile(double part) const {
    if (m_values.empty()) return 0;
    auto sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(part * last))];
}

void printTable(const std::vector<Figure>& figures) {
    for (const auto& figure : figures) {
        std::string values;
        for (const auto& [name, value] : figure.values) {
            values += fmt::format("  {} {:.2f}", name, value);
        }
        fmt::print("{:<44} {:<9}{:<44}  bar: {}\n", figure.what, figure.database, values,
                   figure.bar);
    }
}

void writeJson(const std::vector<Figure>& figures, const std::string& path) {
    nlohmann::json all = nlohmann::json::array();
    for (const auto& figure : figures) {
        nlohmann::json one{{"what", figure.what}, {"database", figure.database},
                           {"bar", figure.bar}};
        for (const auto& [name, value] : figure.values) one[name] = value;
        all.push_back(std::move(one));
    }
    std::ofstream(path) << all.dump(2) << '\n';
}

}  // namespace ayumi::bench
