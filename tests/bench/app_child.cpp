// The app as a process of its own, for A1: ayumi_bench_app FOLDER NOW_MS STARTED_NS COACH, the
// passphrase and the PIN on standard input. Prints when what was drawn, then waits to be ended.
#include <QEventLoop>
#include <QGuiApplication>

#include <chrono>
#include <cstdio>
#include <iostream>
#include <stdexcept>

#include "mobile/app/app.h"
#include "mobile/sync/no_transport.h"
#include "shared/base/crypto.h"
#include "shared/base/json.h"
#include "tests/bench/samples.h"
#include "tests/support/manual_clock.h"

namespace {

using namespace ayumi;

void wait(const std::function<void(viewmodels::Tablet::Then<void>)>& ask) {
    QEventLoop loop;
    std::string refused;
    ask([&](const Result<void>& result) {
        if (!result) refused = result.error().code;
        loop.quit();
    });
    loop.exec();
    if (!refused.empty()) throw std::runtime_error(refused);
}

void measure(char** arguments) {
    const std::chrono::steady_clock::time_point started{
        std::chrono::nanoseconds(std::stoll(arguments[3]))};
    const std::string coach = arguments[4];
    const testing::ManualClock clock(std::stoll(arguments[2]));
    SystemRandom random;
    app::App app({arguments[1], clock, random, [](tablet::TransportListener& listener) {
                      return std::make_unique<tablet::NoTransport>(listener);
                  }});
    app.start();
    app.window()->resize(1280, 800);
    app.window()->show();
    (void)app.window()->grabWindow();
    const double firstPage =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started)
            .count();
    std::string passphrase, pin;
    std::getline(std::cin, passphrase);
    std::getline(std::cin, pin);
    const bench::Stopwatch opening;
    auto& tablet = app.tablet();
    wait([&](auto then) {
        tablet.openDatabase(coach, store::Secret::passphrase(passphrase), &app.context(), then);
    });
    wait([&](auto then) { tablet.unlock(coach, store::Secret::pin(pin), &app.context(), then); });
    const double opened = opening.ms();
    const bench::Stopwatch entering;
    app.context().enter();
    (void)app.window()->grabWindow();
    const Json said{{"first_page", firstPage}, {"opened", opened}, {"own_page", entering.ms()}};
    std::printf("%s\n", said.dump().c_str());
    std::fflush(stdout);
    std::getline(std::cin, pin);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    if (argc != 5) return 2;
    try {
        startCrypto();
        app::prepareLook();
        measure(argv);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
