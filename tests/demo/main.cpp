// ayumi-demo: makes the demonstration agency if it is not there and prints its secrets.
#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>

#include "shared/base/clock.h"
#include "tests/demo/addresses.h"
#include "tests/demo/demo_agency.h"
#include "tests/demo/required.h"

namespace {

namespace fs = std::filesystem;
using namespace ayumi;

struct Options {
    std::string folder = "build/demo";
    int port = 8443;
    std::uint64_t seed = 1;
    bool fresh = false;
};

// Made aside and moved to its place, so that a run that was cut leaves nothing half made.
void make(const Options& options) {
    const fs::path folder = fs::absolute(options.folder);
    const fs::path aside = folder.string() + ".new";
    fs::remove_all(aside);
    fs::create_directories(aside);
    fs::permissions(aside, fs::perms::owner_all);
    demo::DemoOptions wanted;
    wanted.folder = aside;
    wanted.port = demo::freePort(options.port);
    wanted.nowMs = SystemClock().nowMs();
    wanted.seed = options.seed;
    demo::makeDemoAgency(wanted);
    fs::remove_all(folder);
    fs::rename(aside, folder);
}

void prepare(const Options& options) {
    const fs::path folder = fs::absolute(options.folder);
    if (options.fresh || !fs::exists(folder / "secrets.txt")) {
        make(options);
    } else if (const int port = demo::portOf(folder); !demo::portIsFree(port)) {
        demo::moveToPort(folder, demo::freePort(0));
    }
    const auto secrets = demo::required(server::readFile(folder / "secrets.txt"), "secrets.txt");
    std::fputs(secrets.c_str(), stdout);
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App app("Makes the demonstration agency and prints its secrets", "ayumi-demo");
    app.add_option("--folder", options.folder)->capture_default_str();
    app.add_option("--port", options.port, "of the server; another one if it is taken")
        ->capture_default_str();
    app.add_option("--seed", options.seed, "of what happened in the four weeks")
        ->capture_default_str();
    app.add_flag("--fresh", options.fresh, "make it anew; what was recorded in it goes");
    CLI11_PARSE(app, argc, argv);
    try {
        startCrypto();
        prepare(options);
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ayumi-demo: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
