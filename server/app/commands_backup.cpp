// backup and restore: on the database itself, whether or not a server is running on it.
#include <fcntl.h>

#include <iostream>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/services/backup.h"
#include "server/services/durable_file.h"
#include "shared/base/recovery_paper.h"
#include "shared/base/time_text.h"

namespace ayumi::server {

namespace {

namespace fs = std::filesystem;

struct RestoreOptions {
    std::string from;
    std::string postgresFile;
    bool sqlite = false;
};

using services::at;

Result<void> sayProblems(const CommandLine& line, const services::Verification& result,
                         const char* code) {
    for (const auto& problem : result.problems) {
        fmt::print("{}\n", sentenceFor(problem, line.language));
    }
    if (result.holds()) return {};
    return Error{code, {{"problems", std::to_string(result.problems.size())}}};
}

Json serverOf(const Configuration& configuration) {
    return {{"name", configuration.name},
            {"host", configuration.host},
            {"address", configuration.address},
            {"port", configuration.port},
            {"database", configuration.postgres ? "postgres" : "sqlite"}};
}

Configuration configurationOf(const services::BackupAbout& about) {
    Configuration configuration;
    configuration.agency = about.agency;
    configuration.name = textOf(about.server, "name");
    configuration.host = textOf(about.server, "host");
    configuration.address = textOf(about.server, "address");
    configuration.port = about.server.value("port", configuration.port);
    configuration.postgres = textOf(about.server, "database") == "postgres";
    return configuration;
}

Result<void> backup(CommandLine& line, const std::string& to) {
    const auto configuration = readConfiguration(line.folders);
    if (!configuration) return configuration.error();
    const auto keys = readKeys(line.folders, configuration->agency);
    if (!keys) return keys.error();
    services::OpenFile others(line.folders.data / "backup.lock", O_RDWR | O_CREAT | O_CLOEXEC);
    if (!others.tryLock()) return at("backup_running", line.folders.data);
    const auto store = openAgencyStore(line.folders, *configuration, line.kinds);
    if (!store) return store.error();

    const fs::path target = fs::absolute(to);
    const auto checked = services::takeBackup(
        **store,
        {target,
         line.folders.data / "backup-check.db",
         {configuration->agency, {}, line.clock.nowMs(), serverOf(*configuration)},
         keys->recoveryPublic,
         keys->registration.publicKey},
        line.kinds, line.random);
    if (!checked) return checked.error();
    if (auto said = sayProblems(line, *checked, "backup_not_verified"); !said) return said;
    fmt::print("{}  entries {}  changes {}  records {}\n", target.string(), checked->entries,
               checked->changes, checked->records);
    const bool japanese = line.language == Language::Japanese;
    fmt::print("{}\n", japanese ? "読み戻して確かめました。台帳に記しました。"
                                : "Read back and verified. The log says so.");
    return {};
}

Result<SealingKey> askRecoveryKey(const CommandLine& line) {
    if (::isatty(STDIN_FILENO) == 1) {
        const bool japanese = line.language == Language::Japanese;
        std::cerr << (japanese ? "紙の復旧鍵（52文字）: " : "Recovery key, 52 letters on paper: ");
    }
    std::string typed;
    std::getline(std::cin, typed);
    const SecretBytes paper(std::move(typed));
    return recoveryKeyFromPaper(paper.view());
}

// The file, its key found and its first piece read.
Result<services::BackupAbout> openBackup(services::BackupFileReader& file,
                                         const SealingKey& recovery) {
    const auto fileKey = file.fileKey(recovery);
    if (!fileKey) return at("backup_foreign", file.path());
    if (auto started = file.start(*fileKey); !started) return started.error();
    return services::readAbout(file);
}

// Loads and verifies inside one transaction: nothing is there before all of it holds.
Result<void> loadInto(CommandLine& line, services::BackupFileReader& file,
                      const services::BackupAbout& about, const storage::StoreConfig& config,
                      const services::AgencyKeys& keys) {
    const auto store = storage::openStore(config, line.kinds, storage::Opening::Founding);
    if (!store) return store.error();
    if (!(*store)->agencies().empty()) return Error{"restore_database_not_empty", {}};
    auto writer = (*store)->write(about.agency);
    if (auto loaded = services::loadRows(file, about, *writer); !loaded) return loaded;
    const auto verified = services::verifyLog(*writer, line.kinds, keys.registration.publicKey);
    if (auto said = sayProblems(line, verified, "restore_not_verified"); !said) return said;
    writer->commit();
    return {};
}

Result<void> restoreEmbedded(CommandLine& line, services::BackupFileReader& file,
                             const services::BackupAbout& about, const services::AgencyKeys& keys) {
    auto config = storeConfig(line.folders, configurationOf(about));
    if (!config) return config.error();
    auto& embedded = std::get<storage::SqliteConfig>(*config);
    const fs::path database = embedded.path;
    services::FreshPath fresh(database.string() + ".restoring", services::removeDatabase);
    services::removeDatabase(fresh.path());
    embedded.path = fresh.path().string();
    if (auto loaded = loadInto(line, file, about, *config, keys); !loaded) return loaded;
    return fresh.keepAs(database);
}

Result<void> restorePostgres(CommandLine& line, services::BackupFileReader& file,
                             const services::BackupAbout& about, const services::AgencyKeys& keys,
                             const std::string& connectionFile) {
    const fs::path place = line.folders.keys / "postgres";
    const auto text = readFile(connectionFile.empty() ? place : fs::path(connectionFile));
    if (!text) return text.error();
    std::string connection = *text;
    while (!connection.empty() && connection.back() == '\n') connection.pop_back();
    const storage::StoreConfig config{storage::PostgresConfig{std::move(connection)}};
    if (auto loaded = loadInto(line, file, about, config, keys); !loaded) return loaded;
    if (connectionFile.empty()) return {};
    std::error_code ignored;
    fs::remove(place, ignored);
    return writePrivateFile(place, *text);
}

Result<void> requireEmpty(const Folders& folders) {
    for (const auto& file : {folders.configuration(), folders.database()}) {
        if (fs::exists(file)) return at("restore_not_empty", file);
    }
    std::error_code failed;
    fs::create_directories(folders.data, failed);
    if (failed) return at("file_unwritable", folders.data);
    fs::permissions(folders.data, fs::perms::owner_all, failed);
    return {};
}

Result<void> restore(CommandLine& line, const RestoreOptions& options) {
    auto file = services::BackupFileReader::open(fs::absolute(options.from));
    if (!file) return file.error();
    const auto keys = readKeys(line.folders, {});
    if (!keys) return keys.error();
    if (auto empty = requireEmpty(line.folders); !empty) return empty;
    const auto recovery = askRecoveryKey(line);
    if (!recovery) return recovery.error();
    if (recovery->publicKey != keys->recoveryPublic) return Error{"recovery_key_wrong", {}};
    const auto about = openBackup(**file, *recovery);
    if (!about) return about.error();
    auto configuration = configurationOf(*about);
    if (options.sqlite) configuration.postgres = false;
    if (!options.postgresFile.empty()) configuration.postgres = true;
    // storeConfig looks at it for the embedded one.
    services::BackupAbout target = *about;
    target.server = serverOf(configuration);
    auto restored = configuration.postgres
                        ? restorePostgres(line, **file, target, *keys, options.postgresFile)
                        : restoreEmbedded(line, **file, target, *keys);
    if (!restored) return restored;
    if (auto written = writeConfiguration(line.folders, configuration); !written) return written;
    const bool japanese = line.language == Language::Japanese;
    fmt::print("{}  {}\n", about->head.number, formatMoment(about->madeAtMs));
    fmt::print("{}\n", japanese ? "確かめて戻しました。次に  ayumi-server serve"
                                : "Restored and verified. Next:  ayumi-server serve");
    return {};
}

}  // namespace

void addBackupCommands(CLI::App& app, CommandLine& line) {
    auto to = std::make_shared<std::string>();
    CLI::App* backing = app.add_subcommand("backup", "an encrypted, verified copy of everything");
    backing->add_option("--to", *to, "file to write")->required();
    backing->callback([&line, to] { line.chosen = [&line, to] { return backup(line, *to); }; });

    auto options = std::make_shared<RestoreOptions>();
    CLI::App* restoring = app.add_subcommand(
        "restore", "a backup into an empty data folder; the recovery key on standard input");
    restoring->add_option("--from", options->from, "file that backup wrote")->required();
    auto* postgres = restoring->add_option(
        "--postgres-file", options->postgresFile,
        "into the PostgreSQL database that this file names, whatever it was before");
    restoring->add_flag("--sqlite", options->sqlite, "into an embedded database")
        ->excludes(postgres);
    restoring->callback(
        [&line, options] { line.chosen = [&line, options] { return restore(line, *options); }; });
}

}  // namespace ayumi::server
