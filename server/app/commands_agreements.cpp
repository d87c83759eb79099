// What was agreed with participants, and who has access to whom: with a first and a last day.
#include <algorithm>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "shared/base/time_text.h"
#include "shared/records/agreements.h"

namespace ayumi::server {

namespace {

struct AgreementOptions {
    std::string person;
    std::string site;
    std::string from;
    std::string to;
    std::vector<int> weekdays;
    std::vector<std::string> expects;
    std::string note;
};

Result<void> checkExpects(const std::vector<std::string>& expects,
                          const records::KindTable& kinds) {
    const auto known = records::expectableKinds(kinds);
    for (const auto& one : expects) {
        if (std::find(known.begin(), known.end(), one) != known.end()) continue;
        std::string choices;
        for (const auto& name : known) choices += (choices.empty() ? "" : ", ") + name;
        return Error{"expects_unknown", {{"kind", one}, {"kinds", choices}}};
    }
    return {};
}

Result<void> addAgreement(Console& console, const AgreementOptions& options,
                          const records::KindTable& kinds, const std::string& today) {
    const std::string from = options.from.empty() ? today : options.from;
    if (auto days = checkDays(from, options.to); !days) return days;
    if (auto known = checkExpects(options.expects, kinds); !known) return known;
    const auto person = console.find({"person"}, options.person);
    if (!person) return person.error();
    Console::NewRecord record{"agreement", {}, (*person)["record"].get<std::string>(), {}};
    if (!options.site.empty()) {
        const auto site = console.find({"site"}, options.site);
        if (!site) return site.error();
        record.set["site"] = (*site)["record"];
    }
    record.set["from"] = from;
    if (!options.to.empty()) record.set["to"] = options.to;
    if (!options.weekdays.empty()) record.set["weekdays"] = inOrder(options.weekdays);
    record.set["expects"] = options.expects;
    if (!options.note.empty()) record.set["note"] = options.note;
    const auto id = console.put(std::move(record));
    if (!id) return id.error();
    fmt::print("id  {}\n", *id);
    return {};
}

struct EndOptions {
    std::string record;
    std::string to;  // today, if empty
};

// What an agreement or assignment says stays readable; it only has a last day from then on.
Result<void> endRecord(Console& console, const std::string& kind, const EndOptions& options,
                       const std::string& today) {
    const std::string to = options.to.empty() ? today : options.to;
    for (const Json& row : console.overview()[kind]) {
        if (row["record"] != options.record) continue;
        if (auto days = checkDays(textOf(row["values"], "from"), to); !days) return days;
        const auto id = console.put(
            {kind, options.record, row["participant"].get<std::string>(), {{"to", to}}});
        if (!id) return id.error();
        fmt::print("id  {}\n", *id);
        return {};
    }
    return Error{kind + "_unknown", {}};
}

void addEndCommand(CLI::App& group, CommandLine& line, const std::string& kind) {
    auto options = std::make_shared<EndOptions>();
    CLI::App* end = group.add_subcommand("end", "gives it a last day");
    end->add_option(kind, options->record, "id")->required();
    end->add_option("--to", options->to, "last day; today without");
    const std::string today = dayOf(line.clock.nowMs());
    end->callback([&line, options, kind, today] {
        chooseWithConsole(line, [options, kind, today](Console& console) {
            return endRecord(console, kind, *options, today);
        });
    });
}

std::string listed(const Json& values, const char* field) {
    std::string out;
    const auto found = values.find(field);
    if (found == values.end() || !found->is_array()) return out;
    for (const Json& one : *found) {
        out += (out.empty() ? "" : ",") + (one.is_string() ? one.get<std::string>() : one.dump());
    }
    return out;
}

Result<void> listAgreements(Console& console) {
    for (const Json& row : console.overview()["agreement"]) {
        const Json& values = row["values"];
        if (values.value("void", false)) continue;
        fmt::print("{}  {}  {}..{}  weekdays {}  expects {}  {}\n",
                   row["record"].get<std::string>(),
                   nameOfRecord(console, "person", row["participant"]), textOf(values, "from"),
                   textOf(values, "to"), listed(values, "weekdays"), listed(values, "expects"),
                   nameOfRecord(console, "site", values.value("site", Json())));
    }
    return {};
}

void addAgreements(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<AgreementOptions>();
    CLI::App* agreement = app.add_subcommand("agreement", "what was agreed with a participant")
                              ->require_subcommand(1);
    agreement->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listAgreements);
    });
    CLI::App* add = agreement->add_subcommand("add", "for one participant");
    add->add_option("person", options->person, "id or name")->required();
    add->add_option("--site", options->site, "id or name");
    add->add_option("--from", options->from, "first day; today without");
    add->add_option("--weekdays", options->weekdays, "1 = Monday ... 7")->delimiter(',');
    add->add_option("--expects", options->expects,
                    "what the person fills in on a day of theirs: reflection,daily_check ...")
        ->delimiter(',');
    add->add_option("--note", options->note);
    add->add_option("--to", options->to, "last day");
    addEndCommand(*agreement, line, "agreement");
    const std::string today = dayOf(line.clock.nowMs());
    add->callback([&line, options, today] {
        chooseWithConsole(line, [&line, options, today](Console& console) {
            return addAgreement(console, *options, line.kinds, today);
        });
    });
}

Result<void> listAssignments(Console& console) {
    for (const Json& row : console.overview()["assignment"]) {
        const Json& values = row["values"];
        if (values.value("void", false)) continue;
        fmt::print("{}  {}  {}  {}..{}\n", row["record"].get<std::string>(),
                   nameOfRecord(console, "person", row["participant"]),
                   nameOfRecord(console, "staff", values.value("coach", Json())),
                   textOf(values, "from"), textOf(values, "to"));
    }
    return {};
}

void addAssignments(CLI::App& app, CommandLine& line) {
    CLI::App* assignment =
        app.add_subcommand("assignment", "which coach has access to whom (assign begins one)")
            ->require_subcommand(1);
    assignment->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listAssignments);
    });
    addEndCommand(*assignment, line, "assignment");
}

}  // namespace

void addAgreementCommands(CLI::App& app, CommandLine& line) {
    addAgreements(app, line);
    addAssignments(app, line);
}

}  // namespace ayumi::server
