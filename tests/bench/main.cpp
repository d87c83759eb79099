// ./dev bench: W1, W2, W4, W7, W9 and A1 to A3 of the design's speed table, the server's on both
// databases, with the raw limits of this machine in the same run. Medians of --rounds; a table, and
// JSON where --json says.
#include <QGuiApplication>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include <fmt/core.h>
#include <CLI/CLI.hpp>

#include "mobile/app/app.h"
#include "shared/base/time_text.h"
#include "tests/bench/app_pages.h"
#include "tests/bench/app_start.h"
#include "tests/bench/bench_tablet.h"
#include "tests/bench/full_tablet.h"
#include "tests/bench/idle.h"
#include "tests/bench/limits.h"
#include "tests/bench/looking_up.h"
#include "tests/bench/meters.h"
#include "tests/bench/samples.h"
#include "tests/bench/scrolling.h"

namespace {

using namespace ayumi;
using namespace ayumi::bench;

struct Options {
    int changes = 10'000;
    int rounds = 5;
    int syncs = 500;
    int idleSeconds = 60;
    int records = 20'000;
    int rows = 10'000;
    std::string only;
    std::string database;
    std::string json;
};

constexpr int kPeople = 20;
constexpr int kListRows = 1000;  // of A3
const char* const kNotes[] = {"パンの袋づめをしました。声をかけると手順を思い出せました。",
                              "倉庫の棚卸し。数え直しを自分から申し出ました。",
                              "洗い場。午後は少し疲れたようすで、10分休みました。",
                              "受付の電話を一度とりました。メモの書き方を一緒に確かめました。"};

tablet::SaveRequest attendanceOf(const std::string& person, const std::string& site, int index) {
    const std::string minute = fmt::format("{:02}", index % 60);
    tablet::SaveRequest request;
    request.kind = "attendance";
    request.participant = person;
    request.day = addDays("2020-01-01", index);
    request.about = site;
    request.set = {{"status", "present"},    {"arrived", "09:" + minute},
                   {"left", "15:" + minute}, {"break_minutes", 60},
                   {"fare_yen", 420},        {"note", std::string(kNotes[index % 4]) + minute}};
    return request;
}

class Run {
public:
    Run(const std::filesystem::path& folder, std::string database, const std::string& postgres,
        const Options& options)
        : m_folder(folder),
          m_database(std::move(database)),
          m_options(options),
          m_limit(folder / "limit", postgres, m_kinds),
          m_server(folder / "server", postgres) {
        for (int i = 0; i < kPeople; ++i) {
            m_people.push_back(m_server.addPerson("person " + std::to_string(i)));
        }
        m_site = m_server.addSite("site");
        m_password = m_server.addStaff("bench");
    }

    void measure(std::vector<Figure>& figures) {
        auto tablet = newTablet();
        tablet->unlock();
        waitSynced(*tablet);
        for (int round = 0; round < m_options.rounds; ++round) {
            fmt::print(stderr, "{}: round {} of {}\n", m_database, round + 1, m_options.rounds);
            returnWithBacklog(*tablet, round);
            if (round == 0) firstSync(m_options.changes, "0.3");
        }
        measureIdle(*tablet);
        tablet.reset();
        if (m_options.rounds > 1) firstSync(m_options.changes * m_options.rounds, "1.3");
        report(figures);
    }

private:
    std::unique_ptr<BenchTablet> newTablet() {
        auto tablet = std::make_unique<BenchTablet>(
            m_folder / ("tablet-" + std::to_string(++m_tablets)), m_kinds);
        tablet->enrol(m_server.invite());
        tablet->signIn("bench", m_password);
        return tablet;
    }

    static void waitSynced(BenchTablet& tablet) {
        tablet.waitFor([](const tablet::SyncStatus& status) {
            return status.lastSuccessMs > 0 && !status.firstSync && status.waiting == 0 &&
                   status.phase == tablet::Phase::Idle;
        });
    }

    // One round of W1 and of its limits right before it, so that both see the same machine.
    void returnWithBacklog(BenchTablet& tablet, int round) {
        const double inserts = m_limit.secondsFor(m_options.changes);
        const double checks = secondsForChecks(m_options.changes);
        m_server.stop();
        const Stopwatch saving;
        for (int i = 0; i < m_options.changes; ++i) {
            const int index = round * m_options.changes + i;
            tablet.save(attendanceOf(m_people[static_cast<std::size_t>(index % kPeople)], m_site,
                                     index / kPeople));
        }
        tablet.waitSaved();
        m_saves.add(saving.ms() / m_options.changes);
        m_server.start();
        const double tabletCpu = cpuSeconds(::getpid());
        const double serverCpu = cpuSeconds(m_server.pid());
        const Stopwatch watch;
        tablet.syncNow();
        tablet.waitFor([](const tablet::SyncStatus& status) { return status.waiting == 0; });
        const double seconds = watch.ms() / 1000;
        m_tabletCpu.add(cpuSeconds(::getpid()) - tabletCpu);
        m_serverCpu.add(cpuSeconds(m_server.pid()) - serverCpu);
        m_returns.add(seconds);
        m_inserts.add(inserts);
        m_checks.add(checks);
        m_ratios.add(seconds / (inserts + checks));
        waitSynced(tablet);
    }

    void measureIdle(BenchTablet& tablet) {
        const auto bytesBefore = wireBytes(m_server.port());
        for (int i = 0; i < m_options.syncs; ++i) {
            const auto before = tablet.answers();
            const Stopwatch watch;
            tablet.syncNow();
            tablet.waitAnswer(before);
            m_idle.add(watch.ms());
        }
        const auto bytes = wireBytes(m_server.port());
        m_idleUp = static_cast<double>(bytes.up - bytesBefore.up) / m_options.syncs;
        m_idleDown = static_cast<double>(bytes.down - bytesBefore.down) / m_options.syncs;
    }

    void firstSync(int records, const std::string& bar) {
        Samples seconds;
        for (int round = 0; round < m_options.rounds; ++round) {
            auto fresh = newTablet();
            const Stopwatch watch;
            fresh->unlock();
            waitSynced(*fresh);
            seconds.add(watch.ms() / 1000);
        }
        m_firstSyncs.push_back({fmt::format("W2 new tablet takes {} records, s", records),
                                m_database,
                                {{"median", seconds.median()}},
                                bar});
    }

    void report(std::vector<Figure>& figures) const {
        const auto changes = m_options.changes;
        figures.push_back({fmt::format("limit: {} raw inserts, s", changes),
                           m_database,
                           {{"median", m_inserts.median()}},
                           "-"});
        figures.push_back({fmt::format("limit: {} signature checks, one core, s", changes),
                           m_database,
                           {{"median", m_checks.median()}},
                           "-"});
        figures.push_back({fmt::format("W1 returns with {} unsent changes, s", changes),
                           m_database,
                           {{"median", m_returns.median()},
                            {"tablet_cpu", m_tabletCpu.median()},
                            {"server_cpu", m_serverCpu.median()}},
                           "0.9"});
        figures.push_back(
            {"W9 W1 / sum of its limits", m_database, {{"median", m_ratios.median()}}, "1.5"});
        figures.push_back({"A2 saving one attendance (pipelined), ms",
                           m_database,
                           {{"mean", m_saves.median()}},
                           "p99 10"});
        figures.push_back({"W4 sync with nothing new, ms",
                           m_database,
                           {{"p50", m_idle.median()},
                            {"p90", m_idle.percentile(0.9)},
                            {"p99", m_idle.percentile(0.99)}},
                           "p50 1, p99 3"});
        figures.push_back({"W4 bytes of it on the connection, TLS",
                           m_database,
                           {{"up", m_idleUp}, {"down", m_idleDown}},
                           "400 both ways"});
        figures.insert(figures.end(), m_firstSyncs.begin(), m_firstSyncs.end());
    }

    std::filesystem::path m_folder;
    std::string m_database;
    Options m_options;
    records::KindTable m_kinds = records::KindTable::released();
    InsertLimit m_limit;
    BenchServer m_server;
    std::vector<std::string> m_people;
    std::string m_site;
    std::string m_password;
    int m_tablets = 0;
    Samples m_inserts, m_checks, m_saves, m_returns, m_ratios, m_tabletCpu, m_serverCpu, m_idle;
    double m_idleUp = 0;
    double m_idleDown = 0;
    std::vector<Figure> m_firstSyncs;
};

void measure(const std::filesystem::path& folder, const std::string& database,
             const std::string& postgres, const Options& options, std::vector<Figure>& figures) {
    if (options.only.empty()) Run(folder, database, postgres, options).measure(figures);
    measureIdleTablets(folder / "idle", database, postgres, options.idleSeconds, figures);
}

void measureServers(const std::filesystem::path& folder, const Options& options,
                    std::vector<Figure>& figures) {
    if (options.database != "postgres") {
        measure(folder / "sqlite", "sqlite", "", options, figures);
    }
    const char* postgres = std::getenv("AYUMI_TEST_POSTGRES");
    if (options.database != "sqlite" && postgres) {
        measure(folder / "postgres", "postgres", postgres, options, figures);
    } else if (options.database != "sqlite") {
        fmt::print("PostgreSQL is not measured: run inside tests/support/with-postgres\n");
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    startCrypto();
    QGuiApplication application(argc, argv);
    Options options;
    CLI::App app("Ayumi's speed on this machine");
    app.add_option("--changes", options.changes)->capture_default_str();
    app.add_option("--rounds", options.rounds)->capture_default_str();
    app.add_option("--syncs", options.syncs)->capture_default_str();
    app.add_option("--database", options.database, "only \"sqlite\" or only \"postgres\"");
    app.add_option("--idle-seconds", options.idleSeconds)->capture_default_str();
    app.add_option("--only", options.only, "only \"W7\", \"A\", \"search\" or \"overview\"")
        ->check(CLI::IsMember({"W7", "A", "search", "overview"}));
    app.add_option("--rows", options.rows, "of the overview")->capture_default_str();
    app.add_option("--records", options.records, "that are looked up")->capture_default_str();
    app.add_option("--json", options.json, "file for the figures");
    CLI11_PARSE(app, argc, argv);

    const auto folder =
        std::filesystem::temp_directory_path() / ("ayumi-bench-" + toHex(SystemRandom().bytes(6)));
    std::filesystem::create_directories(folder);
    std::vector<Figure> figures;
    const auto wanted = [&](const char* part) {
        return options.only.empty() || options.only == part;
    };
    ayumi::app::prepareLook();
    if (wanted("A")) {
        measureAppStart(folder / "app", kFullTablet, options.rounds, figures);
        measurePages(kFullTablet, options.rounds, figures);
        measureScrolling(kListRows, figures);
    }
    if (wanted("search")) measureLookingUp(folder / "search", options.records, figures);
    if (wanted("overview")) measureScrolling(options.rows, figures);
    if (wanted("W7")) measureServers(folder, options, figures);
    printTable(figures);
    if (!options.json.empty()) writeJson(figures, options.json);
    std::filesystem::remove_all(folder);
    return 0;
}
