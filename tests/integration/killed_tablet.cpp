// A tablet in a process of its own, for killed_tablet_test: saves without end and tells each change
// on its standard output once the engine said that it is saved, or "refused" and the code; or sends
// what is left, and ends.
//   killed_tablet FOLDER PARTICIPANT FIRST|drain
#include <QCoreApplication>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "tests/support/last_threads.h"
#include "tests/support/required.h"
#include "tests/support/socket_tablet.h"

namespace {

using namespace ayumi;

constexpr int kDaysOfOneSite = 300;

// FIRST counts over all lives of the tablet, so that each change has a record of its own.
[[noreturn]] void saveWithoutEnd(testing::SocketTablet& tablet, const std::string& participant,
                                 int first) {
    SystemRandom random;
    std::string about = makeUuidV7(SystemClock().nowMs(), random);
    for (int i = first;; ++i) {
        if (i % kDaysOfOneSite == 0) about = makeUuidV7(SystemClock().nowMs(), random);
        tablet::SaveRequest request{.kind = "attendance", .participant = participant};
        request.about = about;
        request.day = addDays("2025-01-01", i % kDaysOfOneSite);
        request.set = {{"status", "present"}};
        const auto saved = tablet.save(std::move(request));
        std::cout << (saved ? saved->change : "refused " + saved.error().code) << std::endl;
        if (random.below(20) == 0) tablet.syncNow();
        std::this_thread::sleep_for(std::chrono::microseconds(random.below(15'000)));
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    startCrypto();
    const QCoreApplication app(argc, argv);
    const std::filesystem::path folder = argv[1];
    std::ifstream file(folder / "secrets");
    const std::string secrets(std::istreambuf_iterator<char>(file), {});
    const auto kinds = records::KindTable::released();
    {
        testing::SocketTablet tablet(folder, kinds, secrets);
        if (std::string(argv[3]) != "drain") saveWithoutEnd(tablet, argv[2], std::atoi(argv[3]));
        tablet.waitUntilSent();
    }
    testing::waitForLastThreads();
    return 0;
}
