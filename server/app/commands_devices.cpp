#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/app/console.h"
#include "server/app/qr_text.h"

namespace ayumi::server {

namespace {

struct DeviceOptions {
    std::string name;
    std::string use = "shared";
    std::string device;
    bool stolen = false;
    int port = 0;
};

Result<void> invite(CommandLine& line, Console& console, const DeviceOptions& options) {
    const auto answer = console.ask("POST", "/v1/admin/invitations",
                                    {{"name", options.name}, {"use", options.use}});
    if (!answer) return answer.error();
    const auto pins = http::loadTlsPins(line.folders.tls());
    if (!pins) return pins.error();
    const auto& configuration = console.configuration();
    const int port = options.port > 0 ? options.port : configuration.port;
    const std::string secret = (*answer)["secret"].get<std::string>();
    const std::string url = invitationUrl(configuration.host, port, configuration.agency, secret,
                                          {pins->root, pins->spare});
    const auto qr = qrText(url);
    if (!qr) return qr.error();
    fmt::print("{}\n{}\n\n", *qr, url);
    fmt::print("address  {}:{}\ncode     {}\nuntil    {}\n", configuration.host, port,
               invitationCode(secret, pins->root), (*answer)["expires_at"].get<std::string>());
    return {};
}

Result<void> listDevices(Console& console) {
    for (const Json& row : console.overview()["devices"]) {
        const auto missing = row["missing_numbers"].get<std::int64_t>();
        fmt::print("{}  {:<8}  {:<10}  {:<8}  {}  {}{}{}\n", row["device"].get<std::string>(),
                   row["state"].get<std::string>(), row["protection"].get<std::string>(),
                   row["use"].get<std::string>(), row["last_seen_at"].get<std::string>(),
                   row["name"].get<std::string>(), row["forked"].get<bool>() ? "  FORKED" : "",
                   missing > 0 ? fmt::format("  MISSING {}", missing) : "");
    }
    return {};
}

Result<void> revoke(Console& console, const DeviceOptions& options) {
    std::string device;
    for (const Json& row : console.overview()["devices"]) {
        if (row["device"] == options.device || row["name"] == options.device) {
            device = row["device"].get<std::string>();
        }
    }
    if (device.empty()) return Error{"device_unknown", {}};
    const auto answer =
        console.ask("POST", "/v1/admin/revocations",
                    {{"device", device}, {"state", options.stolen ? "stolen" : "revoked"}});
    if (!answer) return answer.error();
    fmt::print("{}  {}\n", device, options.stolen ? "stolen" : "revoked");
    return {};
}

}  // namespace

void addDeviceCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<DeviceOptions>();
    const auto choose = [&line](auto work) { chooseWithConsole(line, work); };
    CLI::App* device = app.add_subcommand("device", "tablets")->require_subcommand(1);
    CLI::App* inviting = device->add_subcommand("invite", "a code that enrols one tablet");
    inviting->add_option("--name", options->name, "of the tablet")->required();
    inviting->add_option("--use", options->use)
        ->check(CLI::IsMember({"shared", "personal"}))
        ->capture_default_str();
    inviting->add_option("--port", options->port, "if serve was given another one");
    inviting->callback([&line, options, choose] {
        choose([&line, options](Console& console) { return invite(line, console, *options); });
    });
    device->add_subcommand("list", "all of them")->callback([choose] { choose(listDevices); });
    CLI::App* revoking = device->add_subcommand("revoke", "stop a tablet");
    revoking->add_option("device", options->device, "id or name")->required();
    revoking->add_flag("--stolen", options->stolen, "its token and keys die at once");
    revoking->callback([options, choose] {
        choose([options](Console& console) { return revoke(console, *options); });
    });
}

}  // namespace ayumi::server
