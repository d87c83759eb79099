// Measured values and how they are said: medians and high percentiles, as a table and as JSON.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::bench {

class Stopwatch {
public:
    double ms() const {
        const auto passed = std::chrono::steady_clock::now() - m_start;
        return std::chrono::duration<double, std::milli>(passed).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

class Samples {
public:
    void add(double value) { m_values.push_back(value); }
    double percentile(double part) const;  // 0.5 = median
    double median() const { return percentile(0.5); }
    std::size_t count() const { return m_values.size(); }

private:
    std::vector<double> m_values;
};

// One line of the table: what, on which database, figures by name, the bar of the design.
struct Figure {
    std::string what;
    std::string database;
    std::vector<std::pair<std::string, double>> values;
    std::string bar;
};

void printTable(const std::vector<Figure>& figures);
void writeJson(const std::vector<Figure>& figures, const std::string& path);

}  // namespace ayumi::bench
