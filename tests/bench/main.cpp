// ./dev bench: W1, W2 and W4 of the design's speed table on both databases, with the raw limits of
// this machine in the same run. Medians of --rounds; a table, and JSON where --json says.
#include <QCoreApplication>

#include <cstdlib>
#include <filesystem>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include "shared/base/time_text.h"
#include "tests/bench/bench_tablet.h"
#include "tests/bench/samples.h"

namespace {

using namespace ayumi;
using namespace ayumi::bench;

struct Options {
    int changes = 10'000;
    int rounds = 5;
    int syncs = 500;
    std::string json;
};

constexpr int kPeople = 20;
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
    request.set = {{"status", "present"},
                   {"arrived", "09:" + minute},
                   {"left", "15:" + minute},
                   {"break_minutes", 60},
                   {"fare_yen", 420},
                   {"note", std::string(kNotes[index % 4]) + minute}};
    return request;
}

class Run {
public:
    Run(const std::filesystem::path& folder, std::string database, const std::string& postgres,
        const Options& options)
        : m_folder(folder),
          m_database(std::move(database)),
          m_options(options),
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
        Samples saves, returns;
        for (int round = 0; round < m_options.rounds; ++round) {
            fmt::print(stderr, "{}: round {} of {}\n", m_database, round + 1, m_options.rounds);
            returnWithBacklog(*tablet, round, saves, returns);
        }
        figures.push_back({fmt::format("W1 returns with {} unsent changes, s", m_options.changes),
                           m_database, {{"median", returns.median() / 1000}}, "0.9"});
        figures.push_back({"A2 saving one attendance (pipelined), ms", m_database,
                           {{"mean", saves.median()}}, "p99 10"});
        Samples idle;
        for (int i = 0; i < m_options.syncs; ++i) {
            const auto before = tablet->answers();
            const Stopwatch watch;
            tablet->syncNow();
            tablet->waitAnswer(before);
            idle.add(watch.ms());
        }
        figures.push_back({"W4 sync with nothing new, ms", m_database,
                           {{"p50", idle.median()}, {"p99", idle.percentile(0.99)}}, "1 / 3"});
        tablet.reset();
        Samples first;
        for (int round = 0; round < m_options.rounds; ++round) {
            auto fresh = newTablet();
            const Stopwatch watch;
            fresh->unlock();
            waitSynced(*fresh);
            first.add(watch.ms());
        }
        figures.push_back({fmt::format("W2 new tablet takes {} records, s",
                                       m_options.changes * m_options.rounds),
                           m_database, {{"median", first.median() / 1000}},
                           "0.3 / 10,000; 1.3 / 50,000"});
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

    void returnWithBacklog(BenchTablet& tablet, int round, Samples& saves, Samples& returns) {
        m_server.stop();
        const Stopwatch saving;
        for (int i = 0; i < m_options.changes; ++i) {
            const int index = round * m_options.changes + i;
            tablet.save(attendanceOf(m_people[static_cast<std::size_t>(index % kPeople)], m_site,
                                     index / kPeople));
        }
        tablet.waitSaved();
        saves.add(saving.ms() / m_options.changes);
        m_server.start();
        const Stopwatch watch;
        tablet.syncNow();
        tablet.waitFor([](const tablet::SyncStatus& status) { return status.waiting == 0; });
        returns.add(watch.ms());
        waitSynced(tablet);
    }

    std::filesystem::path m_folder;
    std::string m_database;
    Options m_options;
    records::KindTable m_kinds = records::KindTable::released();
    BenchServer m_server;
    std::vector<std::string> m_people;
    std::string m_site;
    std::string m_password;
    int m_tablets = 0;
};

// What this machine can do at most with the same bytes: encrypted inserts and signature checks.
void measureLimits(const std::filesystem::path& folder, const Options& options,
                   std::vector<Figure>& figures) {
    SystemRandom random;
    const auto key = makeSigningKey(random);
    const std::string body(700, 'x');
    const Bytes signature = signBytes(key, body);
    Samples inserts, checks;
    for (int round = 0; round < options.rounds; ++round) {
        auto database = std::move(*sqlite::Database::open(
            (folder / ("limit-" + std::to_string(round) + ".db")).string(), random.bytes(32),
            sqlite::Mode::ReadWrite));
        database->execute("CREATE TABLE changes (id TEXT PRIMARY KEY, body TEXT, signature BLOB)");
        const Stopwatch inserting;
        for (int done = 0; done < options.changes;) {
            sqlite::Transaction transaction(*database);
            for (int i = 0; i < 200 && done < options.changes; ++i, ++done) {
                auto& insert = database->prepared("INSERT INTO changes VALUES (?, ?, ?)");
                insert.bind(1, toHex(random.bytes(16)));
                insert.bind(2, body);
                insert.bind(3, signature.data(), static_cast<int>(signature.size()));
                insert.exec();
            }
            transaction.commit();
        }
        inserts.add(inserting.ms());
        const Stopwatch checking;
        for (int i = 0; i < options.changes; ++i) {
            if (!verifySignature(key.publicKey, body, signature)) std::abort();
        }
        checks.add(checking.ms());
    }
    figures.push_back({fmt::format("limit: {} raw encrypted inserts, s", options.changes), "sqlite",
                       {{"median", inserts.median() / 1000}}, "-"});
    figures.push_back({fmt::format("limit: {} signature checks, one core, s", options.changes), "-",
                       {{"median", checks.median() / 1000}}, "-"});
}

}  // namespace

int main(int argc, char** argv) {
    startCrypto();
    QCoreApplication application(argc, argv);
    Options options;
    CLI::App app("Ayumi's speed on this machine");
    app.add_option("--changes", options.changes)->capture_default_str();
    app.add_option("--rounds", options.rounds)->capture_default_str();
    app.add_option("--syncs", options.syncs)->capture_default_str();
    app.add_option("--json", options.json, "file for the figures");
    CLI11_PARSE(app, argc, argv);

    const auto folder = std::filesystem::temp_directory_path() /
                        ("ayumi-bench-" + toHex(SystemRandom().bytes(6)));
    std::filesystem::create_directories(folder);
    std::vector<Figure> figures;
    measureLimits(folder, options, figures);
    Run(folder / "sqlite", "sqlite", "", options).measure(figures);
    if (const char* postgres = std::getenv("AYUMI_TEST_POSTGRES")) {
        Run(folder / "postgres", "postgres", postgres, options).measure(figures);
    } else {
        fmt::print("PostgreSQL is not measured: run inside tests/support/with-postgres\n");
    }
    printTable(figures);
    if (!options.json.empty()) writeJson(figures, options.json);
    std::filesystem::remove_all(folder);
    return 0;
}
