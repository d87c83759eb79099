#include "tests/bench/app_start.h"

#include <QProcess>

#include <chrono>
#include <stdexcept>

#include <fmt/core.h>

#include "mobile/store/vault/vault.h"
#include "shared/base/json.h"
#include "tests/bench/full_tablet.h"
#include "tests/bench/meters.h"

namespace ayumi::bench {

namespace {

constexpr int kPatienceMs = 60'000;

qint64 nowNs() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

struct Start {
    double firstPage = 0;  // ms since the process was started
    double opened = 0;     // ms of the secrets, their hash included
    double ownPage = 0;    // ms from there until the page is drawn
    double memory = 0;     // MiB
};

// It says what it took, and stays until its input ends.
Start startOnce(const std::filesystem::path& folder, const testing::AgencyFixture& agency) {
    QProcess app;
    const qint64 started = nowNs();
    app.start(qEnvironmentVariable("AYUMI_BUILD_DIR", ".") + "/tests/bench/ayumi_bench_app",
              {QString::fromStdString(folder.string()), QString::number(agency.clock.nowMs()),
               QString::number(started), QString::fromStdString(agency.coach)});
    app.write((agency.passphrase + "\n" + testing::kCoachPin + "\n").c_str());
    while (!app.canReadLine()) {
        if (app.waitForReadyRead(kPatienceMs)) continue;
        throw std::runtime_error("the app does not start: " +
                                 app.readAllStandardError().toStdString());
    }
    const Json said = Json::parse(app.readLine().toStdString());
    const Start start{said.at("first_page"), said.at("opened"), said.at("own_page"),
                      memoryMiB(static_cast<pid_t>(app.processId()))};
    app.closeWriteChannel();
    app.waitForFinished(kPatienceMs);
    return start;
}

}  // namespace

void measureAppStart(const std::filesystem::path& folder, int records, int rounds,
                     std::vector<Figure>& figures) {
    testing::AgencyFixture agency;
    agency.cost = kTabletSecretCost;
    agency.before = [&](testing::AgencyFixture& to) { recordMany(to, records); };
    std::filesystem::create_directories(folder);
    agency.fill(folder);
    Samples firstPage, opened, ownPage, both, memory;
    for (int round = 0; round < rounds; ++round) {
        const Start start = startOnce(folder, agency);
        firstPage.add(start.firstPage);
        opened.add(start.opened);
        ownPage.add(start.ownPage);
        both.add(start.firstPage + start.ownPage);
        memory.add(start.memory);
    }
    const auto tell = [&](std::string what, const Samples& of, const char* bar) {
        figures.push_back({std::move(what), "tablet", {{"median", of.median()}}, bar});
    };
    tell(fmt::format("A1 app starts on {} records: cards drawn, ms", records), firstPage, "-");
    tell("A1 the coach's own page drawn once the secret is accepted, ms", ownPage, "-");
    tell("A1 both, ms", both, "1000");
    tell("   two secrets, whose hash is slow on purpose, ms", opened, "-");
    tell("A1 memory then, MiB", memory, "150");
}

}  // namespace ayumi::bench
