#include <csignal>
#include <iostream>
#include <memory>

#include <fmt/core.h>
#include <pthread.h>
#include <sys/resource.h>

#include "server/app/commands.h"
#include "server/app/console.h"
#include "server/app/serving.h"
#include "server/http/admin_client.h"
#include "server/services/verification.h"
#include "server/telemetry/log.h"
#include "shared/base/uuid.h"

namespace ayumi::server {

namespace {

struct InitOptions {
    Configuration configuration;
    std::string adminName = "admin";
    std::string postgresFile;
    bool withoutSheets = false;
};

const char* inLanguage(const CommandLine& line, const char* japanese, const char* english) {
    return line.language == Language::Japanese ? japanese : english;
}

void sayInitialised(const CommandLine& line, const Configuration& configuration,
                    const SecretBytes& recovery) {
    const std::string paper = paperText(recovery);
    if (line.language == Language::Japanese) {
        fmt::print("法人「{}」を作りました。ID {}\n\n", configuration.name, configuration.agency);
        fmt::print("【紙に写し、金庫に入れてください。ここでしか表示しません】\n復旧鍵  {}\n\n",
                   paper);
        fmt::print("鍵のフォルダー  {}  （データと別の場所に控えを）\n",
                   line.folders.keys.string());
        fmt::print("予備の根の鍵  {}  は別の場所へ移してください\n次に  ayumi-server serve\n",
                   (line.folders.tls() / "spare.key").string());
        return;
    }
    fmt::print("Agency \"{}\" is founded, id {}\n\n", configuration.name, configuration.agency);
    fmt::print("COPY TO PAPER AND LOCK AWAY. It is shown only here.\nRecovery key  {}\n\n", paper);
    fmt::print("Keys folder  {}  (keep a copy apart from the data)\n", line.folders.keys.string());
    fmt::print("Move the spare root's key  {}  elsewhere\nNext:  ayumi-server serve\n",
               (line.folders.tls() / "spare.key").string());
}

Result<void> init(CommandLine& line, InitOptions options) {
    namespace fs = std::filesystem;
    if (fs::exists(line.folders.configuration())) return Error{"agency_exists", {}};
    std::error_code failed;
    for (const auto& folder : {line.folders.data, line.folders.keys}) {
        fs::create_directories(folder, failed);
        if (failed) return Error{"file_unwritable", {{"path", folder.string()}}};
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    auto& configuration = options.configuration;
    const auto agency = beginFounding(line.folders, makeUuidV7(line.clock.nowMs(), line.random));
    if (!agency) return agency.error();
    configuration.agency = *agency;
    if (!options.postgresFile.empty()) {
        configuration.postgres = true;
        const auto text = readFile(options.postgresFile);
        if (!text) return text.error();
        fs::remove(line.folders.keys / "postgres", failed);  // of an attempt before
        auto written = writePrivateFile(line.folders.keys / "postgres", *text);
        if (!written) return written;
    }
    auto recovery = makeKeys(line.folders, line.clock.nowMs(), line.random);
    if (!recovery) return recovery.error();
    const auto keys = readKeys(line.folders, configuration.agency);
    if (!keys) return keys.error();
    const auto admin = readAdmin(line.folders);
    if (!admin) return admin.error();
    const auto config = storeConfig(line.folders, configuration);
    if (!config) return config.error();
    const auto store = storage::openStore(*config, line.kinds, storage::Opening::Founding);
    if (!store) return store.error();
    static const std::vector<sheets::ShippedSheet> kNone;
    auto founded = services::foundAgency({**store, line.kinds, *keys, line.clock, line.random},
                                         configuration.name, *admin, options.adminName,
                                         options.withoutSheets ? kNone : sheets::shippedSheets());
    // An attempt before may have come so far: the agency's id is this attempt's own.
    if (!founded && founded.error().code != "agency_exists") return founded;
    if (auto written = writeConfiguration(line.folders, configuration); !written) return written;
    if (auto ended = endFounding(line.folders); !ended) return ended;
    sayInitialised(line, configuration, *recovery);
    return {};
}

struct ServePorts {
    int port = -1;
    int metrics = -1;
};

// Keys and records are in the memory of this process: a crash leaves no image of it.
void leaveNoCoreDump() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

// A connection is a file. Most systems allow 1,024 unless a program asks for what it may have, and
// a server that cannot take its full number of connections cannot open its database either.
void allowManyFiles() {
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
}

Result<void> serve(CommandLine& line, const ServePorts& ports) {
    leaveNoCoreDump();
    allowManyFiles();
    // Blocked in every thread that is started from here on; taken by sigwait below.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    ServeOptions options;
    options.folders = line.folders;
    options.port = ports.port;
    options.metricsPort = ports.metrics;
    auto serving = Serving::start(options, line.clock, line.random, line.kinds);
    if (!serving) return serving.error();
    fmt::print("{} {}\n", inLanguage(line, "動いています。ポート", "Serving on port"),
               (*serving)->port());
    if ((*serving)->metricsPort() >= 0) {
        fmt::print("{} {}\n",
                   inLanguage(line, "計測値のポート（127.0.0.1）", "Metrics on 127.0.0.1, port"),
                   (*serving)->metricsPort());
    }
    for (const auto& one : (*serving)->concerns()) {
        fmt::print("{}\n", sentenceFor(one, line.language));
        logEvent(telemetry::Level::Warning, "concern", {telemetry::word("code", one.code)});
    }
    std::fflush(stdout);
    logEvent(telemetry::Level::Info, "serving", {telemetry::number("port", (*serving)->port())});
    int caught = 0;
    sigwait(&signals, &caught);
    logEvent(telemetry::Level::Info, "stopping", {telemetry::number("signal", caught)});
    serving->reset();
    logEvent(telemetry::Level::Info, "stopped");
    fmt::print("{}\n", inLanguage(line, "止まりました。受け取った記録はすべて保存済みです。",
                                  "Stopped. Everything received is saved."));
    return {};
}

Result<void> status(CommandLine& line) {
    auto console = Console::connect(line.folders, line.clock, line.random, line.kinds);
    if (!console) return console.error();
    const auto answer = console->ask("GET", "/v1/admin/status");
    if (!answer) return answer.error();
    fmt::print("{}\n", answer->dump(2));
    return {};
}

Result<void> metrics(CommandLine& line) {
    const auto answer =
        http::callAdmin(line.folders.adminSocket(), {"GET", "/v1/admin/metrics", {}, {}});
    if (!answer) return answer.error();
    fmt::print("{}", answer->body);
    return {};
}

Result<void> verify(CommandLine& line) {
    const auto configuration = readConfiguration(line.folders);
    if (!configuration) return configuration.error();
    const auto keys = readKeys(line.folders, configuration->agency);
    if (!keys) return keys.error();
    const auto store = openAgencyStore(line.folders, *configuration, line.kinds);
    if (!store) return store.error();
    for (const auto& one : (*store)->concerns()) {
        std::cerr << sentenceFor(one, line.language) << '\n';
    }
    const auto result = services::verifyLog(*(*store)->read(configuration->agency), line.kinds,
                                            keys->registration.publicKey);
    fmt::print("entries {}  changes {}  signatures that hold {}  records {}\n", result.entries,
               result.changes, result.signatures, result.records);
    for (const auto& problem : result.problems) {
        fmt::print("{}\n", sentenceFor(problem, line.language));
    }
    if (!result.holds()) {
        return Error{"log_does_not_hold", {{"problems", std::to_string(result.problems.size())}}};
    }
    fmt::print("{}\n", inLanguage(line, "鎖、署名、記録のすべてが正しいです。",
                                  "The chain, all signatures and all records hold."));
    return {};
}

}  // namespace

void addAgencyCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<InitOptions>();
    CLI::App* initCommand = app.add_subcommand("init", "found the agency: keys, database, admin");
    auto& configuration = options->configuration;
    initCommand->add_option("--name", configuration.name, "the agency's name")->required();
    initCommand->add_option("--host", configuration.host, "name or address tablets reach it by")
        ->required();
    initCommand->add_option("--port", configuration.port, "port to serve on")
        ->capture_default_str();
    initCommand->add_option("--address", configuration.address, "address to listen on")
        ->capture_default_str();
    initCommand->add_option("--admin-name", options->adminName, "name of the admin");
    initCommand->add_option("--postgres-file", options->postgresFile,
                            "file with a PostgreSQL connection string; embedded SQLite without");
    initCommand->add_flag("--without-sheets", options->withoutSheets,
                          "none of the sheets that Ayumi brings along; add what is wanted later");
    initCommand->callback(
        [&line, options] { line.chosen = [&line, options] { return init(line, *options); }; });

    auto ports = std::make_shared<ServePorts>();
    CLI::App* serveCommand = app.add_subcommand("serve", "serve tablets until stopped");
    serveCommand->add_option("--port", ports->port,
                             "another port than configured; 0 = any free one");
    serveCommand->add_option("--metrics-port", ports->metrics,
                             "metrics for Prometheus on 127.0.0.1, plain HTTP; none without");
    serveCommand->callback(
        [&line, ports] { line.chosen = [&line, ports] { return serve(line, *ports); }; });

    app.add_subcommand("status", "head of the log, counts, connections")->callback([&line] {
        line.chosen = [&line] { return status(line); };
    });
    app.add_subcommand("metrics", "what the running server counts, as Prometheus reads it")
        ->callback([&line] { line.chosen = [&line] { return metrics(line); }; });
    app.add_subcommand("verify", "check the chain and every signature")->callback([&line] {
        line.chosen = [&line] { return verify(line); };
    });
}

}  // namespace ayumi::server
