// The agency's TLS root and its spare.
#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/http/tls_root.h"

namespace ayumi::server {

namespace {

// With or without a running server, which shows the new root from its next start on.
Result<void> rotate(CommandLine& line, const std::string& spareKey) {
    const auto tls = line.folders.tls();
    if (auto done = http::rotateTlsRoots(tls, spareKey, line.clock.nowMs()); !done) return done;
    const std::string next = (tls / "spare.key").string();
    if (line.language == Language::Japanese) {
        fmt::print("予備の根が新しい根になりました。タブレットはそのまま使えます。\n");
        fmt::print("次に  ayumi-server serve を止めて、また始めてください\n");
        fmt::print("新しい予備の根の鍵  {}  は別の場所へ移してください\n", next);
        fmt::print("鍵のフォルダーをもう一度控えてください\n");
        return {};
    }
    fmt::print("The spare root is the root now. Tablets go on as they are.\n");
    fmt::print("Next:  stop ayumi-server serve, and start it again\n");
    fmt::print("Move the new spare root's key  {}  elsewhere\n", next);
    fmt::print("Copy the keys folder again\n");
    return {};
}

}  // namespace

void addTlsCommands(CLI::App& app, CommandLine& line) {
    auto spareKey = std::make_shared<std::string>();
    CLI::App* tls = app.add_subcommand("tls", "the root that tablets trust");
    tls->require_subcommand(1);
    CLI::App* command = tls->add_subcommand("rotate", "the spare root takes the root's place");
    command->add_option("--spare-key", *spareKey, "spare.key, from where it was kept")->required();
    command->callback(
        [&line, spareKey] { line.chosen = [&line, spareKey] { return rotate(line, *spareKey); }; });
}

}  // namespace ayumi::server
