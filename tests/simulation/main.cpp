// ./dev sim: histories from seeds, under faults, checked against the laws. A failing seed is shrunk
// and told with the command that repeats it.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <numeric>

#include <spdlog/spdlog.h>
#include <CLI/CLI.hpp>

#include "tests/simulation/laws.h"

namespace {

using namespace ayumi;
using namespace ayumi::simulation;

struct Options {
    std::uint64_t seeds = 100;
    std::uint64_t seed = 1;
    int steps = 90;
    int jobs = 2;
    std::vector<std::string> faults = allFaults();
    std::vector<int> only;  // steps; empty: all of them
    bool first = false;     // end at the first failing seed, and tell only its law
};

struct Run {
    std::vector<Violation> violations;
    std::map<std::string, int> counts;
};

Run runOne(const Founded& founded, std::uint64_t seed, const Options& options,
           const std::vector<int>& steps) {
    try {
        World world(founded, seed, {options.faults.begin(), options.faults.end()});
        for (const int step : steps) world.step(step);
        world.heal();
        return {violationsIn(world), world.history().counts};
    } catch (const std::exception& error) {
        return {{{"surprise", error.what()}}, {}};
    }
}

bool breaks(const Run& run, const std::string& law) {
    return std::any_of(run.violations.begin(), run.violations.end(),
                       [&](const Violation& one) { return one.law == law; });
}

// Leaves out ever smaller pieces as long as the same law stays broken.
std::vector<int> shrunk(const Founded& founded, std::uint64_t seed, const Options& options,
                        std::vector<int> steps, const std::string& law) {
    for (std::size_t piece = steps.size() / 2; piece > 0; piece /= 2) {
        for (std::size_t at = 0; at < steps.size();) {
            auto fewer = steps;
            const auto from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(from,
                        from + static_cast<std::ptrdiff_t>(std::min(piece, fewer.size() - at)));
            if (breaks(runOne(founded, seed, options, fewer), law)) {
                steps = std::move(fewer);
            } else {
                at += piece;
            }
        }
    }
    return steps;
}

template <class T>
std::string joined(const std::vector<T>& all) {
    std::ostringstream text;
    for (std::size_t i = 0; i < all.size(); ++i) text << (i ? "," : "") << all[i];
    return text.str();
}

void tell(const Founded& founded, std::uint64_t seed, const Options& options,
          const std::vector<int>& steps, const Run& run) {
    const auto& first = run.violations.front();
    const auto fewest =
        options.only.empty() ? shrunk(founded, seed, options, steps, first.law) : steps;
    std::cout << "seed " << seed << " breaks law " << first.law << '\n';
    for (const auto& one : runOne(founded, seed, options, fewest).violations) {
        std::cout << "    " << one.law << ": " << one.what << '\n';
    }
    std::cout << "    ./dev sim --seeds 1 --seed " << seed << " --steps " << options.steps
              << " --faults " << joined(options.faults) << " --only " << joined(fewest) << '\n'
              << std::flush;
}

// Seeds `first`, `first + jobs`, ... Gives the counts on `out`, a line each.
int runShare(const Founded& founded, const Options& options, int share, std::FILE* out) {
    std::vector<int> steps = options.only;
    if (steps.empty()) {
        steps.resize(static_cast<std::size_t>(options.steps));
        std::iota(steps.begin(), steps.end(), 0);
    }
    std::map<std::string, int> counts;
    int failures = 0;
    for (auto i = static_cast<std::uint64_t>(share); i < options.seeds;
         i += static_cast<std::uint64_t>(options.jobs)) {
        const auto run = runOne(founded, options.seed + i, options, steps);
        for (const auto& [name, count] : run.counts) counts[name] += count;
        if (run.violations.empty()) continue;
        ++failures;
        if (options.first) {
            std::cout << "seed " << options.seed + i << " breaks law " << run.violations.front().law
                      << std::endl;
            break;
        }
        tell(founded, options.seed + i, options, steps, run);
    }
    for (const auto& [name, count] : counts) std::fprintf(out, "%d %s\n", count, name.c_str());
    std::fflush(out);
    return failures;
}

void addCounts(std::FILE* report, std::map<std::string, long>& counts) {
    std::rewind(report);
    char name[200];
    int count = 0;
    while (std::fscanf(report, "%d %199[^\n]\n", &count, name) == 2) counts[name] += count;
    std::fclose(report);
}

// One process is this one: a sanitizer for threads allows no fork.
bool runShares(const Founded& founded, const Options& options,
               const std::vector<std::FILE*>& reports) {
    if (options.jobs == 1) return runShare(founded, options, 0, reports[0]) == 0;
    std::vector<pid_t> children;
    for (int share = 0; share < options.jobs; ++share) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(runShare(founded, options, share, reports[static_cast<std::size_t>(share)])
                        ? 1
                        : 0);
        }
        children.push_back(child);
    }
    bool good = true;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        good = good && status == 0;
    }
    return good;
}

int runAll(const Options& options) {
    const auto founded = found();
    std::vector<std::FILE*> reports;
    for (int share = 0; share < options.jobs; ++share) reports.push_back(std::tmpfile());
    const bool good = runShares(*founded, options, reports);
    std::map<std::string, long> counts;
    for (auto* report : reports) addCounts(report, counts);
    for (const auto& [name, count] : counts) std::cout << "  " << count << "  " << name << '\n';
    std::cout << options.seeds << " histories, " << (good ? "no law broken" : "some BROKEN")
              << '\n';
    return good ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Simulated histories of tablets and a server, checked against the laws.");
    app.add_option("--seeds", options.seeds, "how many histories")->check(CLI::PositiveNumber);
    app.add_option("--seed", options.seed, "the first");
    app.add_option("--steps", options.steps, "steps of each")->check(CLI::Range(1, 100'000));
    app.add_option("--jobs", options.jobs, "processes")->check(CLI::Range(1, 64));
    app.add_option("--faults", options.faults, "those allowed; all if not given")
        ->delimiter(',')
        ->check(CLI::IsMember(allFaults()));
    app.add_option("--only", options.only, "these steps alone")->delimiter(',');
    app.add_flag("--first", options.first, "end at the first that breaks a law, unshrunk");
    CLI11_PARSE(app, argc, argv);
    spdlog::set_level(spdlog::level::off);
    return runAll(options);
}
