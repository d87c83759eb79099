// ayumi-server: the agency's sync server and its command line.
#include <cstdlib>
#include <iostream>

#include <CLI/CLI.hpp>

#include "server/app/commands.h"
#include "server/telemetry/log.h"

int main(int argc, char** argv) {
    using namespace ayumi;
    startCrypto();
    telemetry::startLog();
    telemetry::logCrashes();
    SystemClock clock;
    SystemRandom random;
    const auto kinds = records::KindTable::released();
    const auto language = server::languageOf([](const char* name) { return std::getenv(name); });
    server::CommandLine line{{}, language, clock, random, kinds, {}};

    CLI::App app("Ayumi: sync server for supported employment", "ayumi-server");
    app.require_subcommand(1);
    app.fallthrough();
    std::string data = "ayumi-data";
    std::string keys;
    app.add_option("--data", data, "data folder")->capture_default_str();
    app.add_option("--keys", keys, "keys folder, on another volume; beside the data without");
    server::addAgencyCommands(app, line);
    server::addDoctorCommand(app, line);
    server::addBackupCommands(app, line);
    server::addDiscloseCommand(app, line);
    server::addEraseCommand(app, line);
    server::addPeopleCommands(app, line);
    server::addOfficeCommands(app, line);
    server::addAgreementCommands(app, line);
    server::addSheetCommands(app, line);
    server::addDeviceCommands(app, line);
    server::addTlsCommands(app, line);
    CLI11_PARSE(app, argc, argv);

    line.folders.data = std::filesystem::absolute(data);
    line.folders.keys = std::filesystem::absolute(keys.empty() ? data + "-keys" : keys);
    try {
        const auto done = line.chosen();
        if (done) return EXIT_SUCCESS;
        std::cerr << server::sentenceFor(done.error(), line.language) << '\n';
    } catch (const storage::StorageFull&) {
        std::cerr << server::sentenceFor({"storage_full", {}}, line.language) << '\n';
    } catch (const storage::StorageUnavailable&) {
        std::cerr << server::sentenceFor({"storage_unavailable", {}}, line.language) << '\n';
    } catch (const std::exception& error) {
        // What it says of itself may quote what it read.
        logEvent(telemetry::Level::Error, "command_failed", {telemetry::failure(error)});
        std::cerr << server::sentenceFor({"unforeseen", {}}, line.language) << '\n';
    }
    return EXIT_FAILURE;
}
