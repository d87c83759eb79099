// erase: one participant, for good. On the database itself, whether or not a server is running.
#include <iostream>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/app/found_person.h"
#include "server/http/admin_client.h"
#include "server/services/erasing.h"
#include "server/services/keeping.h"
#include "shared/base/time_text.h"
#include "shared/records/keeping.h"

namespace ayumi::server {

namespace {

struct EraseOptions {
    std::string person;
    std::string reason;
    bool early = false;
    bool yes = false;
};

struct Named {
    std::string person;
    std::string name;  // as it is repeated; the id if everything of the person was erased before
    services::ErasedWhen when;
};

services::ErasedWhen whenOf(bool early) {
    return early ? services::ErasedWhen::Early : services::ErasedWhen::AfterKeeping;
}

// Why it may not be erased yet.
Error stillKept(const Json& person, int years) {
    const auto until = records::keptUntil(person, years);
    if (!until) return Error{"erase_service_not_ended", {}};
    return Error{"erase_still_kept", {{"until", *until}, {"years", std::to_string(years)}}};
}

Result<Named> find(storage::Reader& reader, const services::Erasures& erasures,
                   const EraseOptions& options, const std::string& today) {
    const auto person = findPerson(reader, options.person);
    if (!person) {
        const bool again =
            person.error().code == "person_unknown" && erasures.all().contains(options.person);
        if (!again) return person.error();
        const auto before = erasures.all().at(options.person);
        return Named{options.person, options.person, whenOf(before.early)};
    }
    const int years = services::keepYearsOf(reader);
    const bool over = records::keepingOver(person->values, years, today);
    if (!over && !options.early) return stillKept(person->values, years);
    return Named{person->record, textOf(person->values, "name"), whenOf(!over)};
}

Result<void> confirm(const CommandLine& line, const Named& named) {
    const bool japanese = line.language == Language::Japanese;
    std::cerr << (japanese ? "この人の記録をすべて消します。元に戻せません。名前をもう一度入力して"
                             "ください（"
                           : "Everything recorded of this person goes and cannot be brought back. "
                             "Repeat the name (")
              << named.name << (japanese ? "）: " : "): ");
    std::string typed;
    std::getline(std::cin, typed);
    if (typed != named.name) return Error{"erase_not_confirmed", {}};
    return {};
}

Result<void> erase(CommandLine& line, const EraseOptions& options) {
    const auto configuration = readConfiguration(line.folders);
    if (!configuration) return configuration.error();
    const auto keys = readKeys(line.folders, configuration->agency);
    if (!keys) return keys.error();
    auto erasures = services::Erasures::open(line.folders.erasures());
    if (!erasures) return erasures.error();
    const auto store = openAgencyStore(line.folders, *configuration, line.kinds);
    if (!store) return store.error();
    const auto named =
        find(*(*store)->read(keys->agency), *erasures, options, dayOf(line.clock.nowMs()));
    if (!named) return named.error();
    if (!options.yes) {
        if (auto confirmed = confirm(line, *named); !confirmed) return confirmed;
    }
    const auto erased =
        services::erasePerson({**store, line.kinds, *keys, line.clock, line.random}, *erasures,
                              named->person, options.reason, named->when);
    if (!erased) return erased.error();
    // A server that runs here nudges its tablets; without one they hear of it when they ask.
    (void)http::callAdmin(line.folders.adminSocket(), {"POST", "/v1/admin/nudges", {}, ""});
    fmt::print("{}  changes {}  records {}\n", named->person, erased->changes, erased->records);
    const bool japanese = line.language == Language::Japanese;
    if (erased->shared > 0) {
        fmt::print(fmt::runtime(japanese ? "ほかの人の記録でもある {} 件は残っています。\n"
                                         : "{} records are about others as well, and stay.\n"),
                   erased->shared);
    }
    fmt::print("{}\n", japanese ? "消しました。前のバックアップにはまだ残っています。"
                                : "Erased. Backups made before still hold it.");
    return {};
}

}  // namespace

void addEraseCommand(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<EraseOptions>();
    CLI::App* erasing = app.add_subcommand("erase", "everything of one participant, for good");
    erasing->add_option("participant", options->person, "id, name, kana or nickname")->required();
    erasing->add_option("--reason", options->reason, "why; stays in the log")->required();
    erasing->add_flag("--early", options->early,
                      "although the keeping period is not over: the person's own wish");
    erasing->add_flag("--yes", options->yes, "do not ask to repeat the name");
    erasing->callback(
        [&line, options] { line.chosen = [&line, options] { return erase(line, *options); }; });
}

}  // namespace ayumi::server
