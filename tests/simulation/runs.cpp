#include "tests/simulation/runs.h"

#include <cstdio>
#include <iostream>
#include <numeric>
#include <sstream>

namespace ayumi::simulation {

namespace {

Plan planOf(const Options& options, std::uint64_t seed) {
    return {seed, options.faults.empty() ? mixtureOf(seed) : ratesOf(options.faults), options.day,
            false};
}

Run runOne(const Founded& founded, const Plan& plan, const std::vector<int>& steps) {
    Run run;
    try {
        World world(founded, plan);
        for (const int step : steps) world.step(step);
        world.heal();
        run.violations = violationsIn(world);
        run.counts = world.stage().history.counts;
        run.trace = world.stage().history.trace;
    } catch (const std::exception& error) {
        run.violations.push_back({"surprise", error.what()});
    }
    return run;
}

bool breaks(const Run& run, const std::string& law) {
    return std::any_of(run.violations.begin(), run.violations.end(),
                       [&](const Violation& one) { return one.law == law; });
}

// Leaves out ever smaller pieces as long as the same law stays broken.
std::vector<int> shrunk(const Founded& founded, const Plan& plan, std::vector<int> steps,
                        const std::string& law) {
    for (std::size_t piece = steps.size() / 2; piece > 0; piece /= 2) {
        for (std::size_t at = 0; at < steps.size();) {
            auto fewer = steps;
            const auto from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(from,
                        from + static_cast<std::ptrdiff_t>(std::min(piece, fewer.size() - at)));
            if (breaks(runOne(founded, plan, fewer), law)) {
                steps = std::move(fewer);
            } else {
                at += piece;
            }
        }
    }
    return steps;
}

template <class T>
std::string listed(const std::vector<T>& all) {
    std::ostringstream text;
    for (std::size_t i = 0; i < all.size(); ++i) text << (i ? "," : "") << all[i];
    return text.str();
}

void tell(const Founded& founded, const Options& options, Plan plan, const std::vector<int>& steps,
          const Run& run) {
    const auto& law = run.violations.front().law;
    const auto fewest = options.only.empty() ? shrunk(founded, plan, steps, law) : steps;
    plan.tracing = true;
    const auto last = runOne(founded, plan, fewest);
    std::cout << "seed " << plan.seed << " breaks law " << law << '\n';
    for (const auto& line : last.trace) std::cout << "    | " << line << '\n';
    for (const auto& one : last.violations) {
        std::cout << "    " << one.law << ": " << one.what << '\n';
    }
    std::cout << "    ./dev sim --seeds 1 --seed " << plan.seed << " --steps " << options.steps;
    if (options.people != kPeople) std::cout << " --people " << options.people;
    if (options.day) std::cout << " --workload day";
    std::cout << " --faults " << ratesText(plan.rates) << " --only " << listed(fewest) << '\n'
              << std::flush;
}

}  // namespace

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
        Plan plan = planOf(options, options.seed + i);
        plan.tracing = options.trace;
        const auto run = runOne(founded, plan, steps);
        for (const auto& [name, count] : run.counts) counts[name] += count;
        if (options.trace) {
            for (const auto& line : run.trace) std::cout << line << '\n';
        }
        if (run.violations.empty()) continue;
        ++failures;
        if (options.first) {
            std::cout << "seed " << plan.seed << " breaks law " << run.violations.front().law
                      << std::endl;
            break;
        }
        tell(founded, options, plan, steps, run);
    }
    for (const auto& [name, count] : counts) std::fprintf(out, "%d %s\n", count, name.c_str());
    std::fflush(out);
    return failures;
}

}  // namespace ayumi::simulation
