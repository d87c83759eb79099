// ./dev sim: histories from seeds, under faults, checked against the laws. A failing seed is shrunk
// and told with the command that repeats it.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>

#include <spdlog/spdlog.h>
#include <CLI/CLI.hpp>

#include "tests/simulation/runs.h"

namespace {

using namespace ayumi;
using namespace ayumi::simulation;

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
    const auto founded = found(options.people);
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

std::string namesOfFaults() {
    std::string names;
    for (const auto& fault : allFaults())
        names += (names.empty() ? "" : ", ") + std::string(fault.name);
    return names;
}

// "" if the faults can be read; else why not.
std::string whyNoFault(const std::string& given) {
    try {
        ratesOf({given});
        return {};
    } catch (const std::invalid_argument& wrong) {
        return wrong.what();
    }
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Simulated histories of tablets and a server, checked against the laws.");
    app.add_option("--seeds", options.seeds, "how many histories")->check(CLI::PositiveNumber);
    app.add_option("--seed", options.seed, "the first");
    app.add_option("--steps", options.steps, "steps of each")->check(CLI::Range(1, 100'000));
    app.add_option("--jobs", options.jobs, "processes")->check(CLI::Range(1, 64));
    app.add_option("--people", options.people, "participants")->check(CLI::Range(1, 60));
    app.add_option("--faults", options.faults,
                   "those that happen, with rates of their own if they are to have any (cut=8: per "
                   "cent of the exchanges or steps); two of three, others for every seed, if none "
                   "are given: " +
                       namesOfFaults())
        ->delimiter(',')
        ->check(CLI::Validator(whyNoFault, "FAULT[=RATE]"));
    std::string workload = "adversarial";
    app.add_option("--workload", workload, "a day as it goes, or anything in any order")
        ->check(CLI::IsMember({"day", "adversarial"}));
    app.add_option("--only", options.only, "these steps alone")->delimiter(',');
    app.add_flag("--first", options.first, "end at the first that breaks a law, unshrunk");
    app.add_flag("--trace", options.trace, "tell what happens, also where no law is broken");
    CLI11_PARSE(app, argc, argv);
    options.day = workload == "day";
    spdlog::set_level(spdlog::level::off);
    return runAll(options);
}
