#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/app/console.h"
#include "server/services/keeping.h"
#include "shared/base/time_text.h"

namespace ayumi::server {

namespace {

struct PersonOptions {
    std::string role = "participant";
    std::string name;
    std::string kana;
    std::string nickname;
    std::string login;
    std::string who;
};

struct SiteOptions {
    std::string name;
    std::string kana;
    std::string address;
    std::string phone;
    std::string work;
    std::vector<int> weekdays = {1, 2, 3, 4, 5};
    std::string opens;
    std::string closes;
};

struct LinkOptions {
    std::string person;
    std::string coach;
    std::string site;
    std::string programme = "employment_transition";
    std::string stage;
    std::string from;
    std::string to;
    std::string plannedStart;
    std::string plannedEnd;
    std::vector<int> weekdays = {1, 2, 3, 4, 5};
};

void addText(std::map<std::string, Json>& set, const char* field, const std::string& value) {
    if (!value.empty()) set[field] = value;
}

Result<void> giveLogin(Console& console, const std::string& person, const std::string& login) {
    const auto answer =
        console.ask("POST", "/v1/admin/logins", {{"person", person}, {"login", login}});
    if (!answer) return answer.error();
    fmt::print("login     {}\npassword  {}\n", login, (*answer)["password"].get<std::string>());
    return {};
}

Result<void> giveCode(Console& console, const std::string& person) {
    const auto answer = console.ask("POST", "/v1/admin/codes", {{"person", person}});
    if (!answer) return answer.error();
    fmt::print("code  {}  (15 min)\n", (*answer)["code"].get<std::string>());
    return {};
}

Result<void> addPerson(Console& console, const PersonOptions& options) {
    const bool staff = options.role != "participant";
    if (staff && options.login.empty()) return Error{"login_missing", {}};
    Console::NewRecord record{staff ? "staff" : "person", {}, {}, {}};
    addText(record.set, "name", options.name);
    addText(record.set, "name_kana", options.kana);
    if (staff) {
        record.set["role"] = options.role;
        record.set["active"] = true;
    } else {
        addText(record.set, "nickname", options.nickname);
    }
    const auto id = console.put(std::move(record));
    if (!id) return id.error();
    fmt::print("id        {}\n", *id);
    if (!staff) return {};
    return giveLogin(console, *id, options.login);
}

// What they wrote stays. The admin's own role signs these commands.
Result<void> changeRole(Console& console, const PersonOptions& options) {
    const auto staff = console.find({"staff"}, options.who);
    if (!staff) return staff.error();
    if (textOf((*staff)["values"], "role") == "admin") return Error{"role_of_admin", {}};
    const auto id =
        console.put({"staff", (*staff)["record"].get<std::string>(), {}, {{"role", options.role}}});
    if (!id) return id.error();
    fmt::print("id    {}\nrole  {}\n", *id, options.role);
    return {};
}

Result<void> listPeople(Console& console) {
    for (const char* kind : {"staff", "person"}) {
        for (const Json& row : console.overview()[kind]) {
            const std::string role = textOf(row["values"], "role");
            fmt::print("{}  {:<11}  {}  {}\n", row["record"].get<std::string>(),
                       role.empty() ? "participant" : role, textOf(row["values"], "name"),
                       textOf(row["values"], "name_kana"));
        }
    }
    return {};
}

// On the database itself, like the erasing that follows.
Result<void> listDue(CommandLine& line) {
    const auto configuration = readConfiguration(line.folders);
    if (!configuration) return configuration.error();
    const auto store = openAgencyStore(line.folders, *configuration, line.kinds);
    if (!store) return store.error();
    const auto reader = (*store)->read(configuration->agency);
    for (const auto& one : services::keepingOver(*reader, dayOf(line.clock.nowMs()))) {
        fmt::print("{}  {}  {}\n", one.person, one.lastDay, one.name);
    }
    return {};
}

// Staff get a new password, participants a code to sign in with; what they wrote stays.
Result<void> resetPerson(Console& console, const PersonOptions& options) {
    const auto staff = console.find({"staff"}, options.who);
    if (staff) {
        if (options.login.empty()) return Error{"login_missing", {}};
        return giveLogin(console, (*staff)["record"].get<std::string>(), options.login);
    }
    const auto person = console.find({"person"}, options.who);
    if (!person) return person.error();
    return giveCode(console, (*person)["record"].get<std::string>());
}

Result<void> addSite(Console& console, const SiteOptions& options) {
    Console::NewRecord record{"site", {}, {}, {}};
    addText(record.set, "name", options.name);
    addText(record.set, "name_kana", options.kana);
    addText(record.set, "address", options.address);
    addText(record.set, "opens", options.opens);
    addText(record.set, "closes", options.closes);
    addText(record.set, "phone", options.phone);
    addText(record.set, "work", options.work);
    record.set["open_weekdays"] = inOrder(options.weekdays);
    const auto id = console.put(std::move(record));
    if (!id) return id.error();
    fmt::print("id  {}\n", *id);
    return {};
}

Result<void> listSites(Console& console) {
    for (const Json& row : console.overview()["site"]) {
        fmt::print("{}  {}\n", row["record"].get<std::string>(), textOf(row["values"], "name"));
    }
    return {};
}

Result<void> assign(Console& console, const LinkOptions& options, const std::string& today) {
    const std::string from = options.from.empty() ? today : options.from;
    if (auto days = checkDays(from, options.to); !days) return days;
    const auto person = console.find({"person"}, options.person);
    if (!person) return person.error();
    const auto coach = console.find({"staff"}, options.coach);
    if (!coach) return coach.error();
    Console::NewRecord record{"assignment", {}, (*person)["record"].get<std::string>(), {}};
    record.set["coach"] = (*coach)["record"];
    record.set["from"] = from;
    addText(record.set, "to", options.to);
    const auto id = console.put(std::move(record));
    if (!id) return id.error();
    fmt::print("id  {}\n", *id);
    return {};
}

Result<void> place(Console& console, const LinkOptions& options, const std::string& today) {
    const std::string from = options.from.empty() ? today : options.from;
    if (auto days = checkDays(from, options.to); !days) return days;
    const auto person = console.find({"person"}, options.person);
    if (!person) return person.error();
    const auto site = console.find({"site"}, options.site);
    if (!site) return site.error();
    Console::NewRecord record{"placement", {}, (*person)["record"].get<std::string>(), {}};
    record.set["site"] = (*site)["record"];
    record.set["programme"] = options.programme;
    addText(record.set, "stage", options.stage);
    record.set["from"] = from;
    record.set["weekdays"] = inOrder(options.weekdays);
    addText(record.set, "to", options.to);
    addText(record.set, "planned_start", options.plannedStart);
    addText(record.set, "planned_end", options.plannedEnd);
    const auto id = console.put(std::move(record));
    if (!id) return id.error();
    fmt::print("id  {}\n", *id);
    return {};
}

void addPersonCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<PersonOptions>();
    CLI::App* person = app.add_subcommand("person", "people of the agency")->require_subcommand(1);
    CLI::App* add = person->add_subcommand("add", "a participant or a member of staff");
    add->add_option("--role", options->role)
        ->check(CLI::IsMember({"participant", "coach", "supervisor", "admin"}))
        ->capture_default_str();
    add->add_option("--name", options->name)->required();
    add->add_option("--kana", options->kana, "reading, katakana");
    add->add_option("--nickname", options->nickname, "how a participant is called");
    add->add_option("--login", options->login, "login name of staff");
    add->callback([&line, options] {
        chooseWithConsole(line,
                          [options](Console& console) { return addPerson(console, *options); });
    });
    CLI::App* role = person->add_subcommand("role", "another one for a member of staff");
    role->add_option("person", options->who, "id or name")->required();
    role->add_option("role", options->role)
        ->required()
        ->check(CLI::IsMember({"coach", "supervisor"}));
    role->callback([&line, options] {
        chooseWithConsole(line,
                          [options](Console& console) { return changeRole(console, *options); });
    });
    person->add_subcommand("list", "everybody")->callback([&line] {
        chooseWithConsole(line, listPeople);
    });
    person->add_subcommand("due", "whose keeping period is over, and which was its last day")
        ->callback([&line] { line.chosen = [&line] { return listDue(line); }; });
    CLI::App* reset = person->add_subcommand("reset", "a new password (staff) or sign-in code");
    reset->add_option("person", options->who, "id or name")->required();
    reset->add_option("--login", options->login, "login name of staff");
    reset->callback([&line, options] {
        chooseWithConsole(line,
                          [options](Console& console) { return resetPerson(console, *options); });
    });
}

void addSiteCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<SiteOptions>();
    CLI::App* site = app.add_subcommand("site", "host workplaces")->require_subcommand(1);
    CLI::App* add = site->add_subcommand("add", "a host workplace");
    add->add_option("--name", options->name)->required();
    add->add_option("--kana", options->kana);
    add->add_option("--address", options->address);
    add->add_option("--phone", options->phone);
    add->add_option("--work", options->work, "the work done there");
    add->add_option("--weekdays", options->weekdays, "open: 1 = Monday ... 7")->delimiter(',');
    add->add_option("--opens", options->opens, "09:00");
    add->add_option("--closes", options->closes, "17:00");
    add->callback([&line, options] {
        chooseWithConsole(line, [options](Console& console) { return addSite(console, *options); });
    });
    site->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listSites);
    });
}

void addLinkCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<LinkOptions>();
    CLI::App* assigning = app.add_subcommand("assign", "give a coach access to a participant");
    assigning->add_option("person", options->person, "id or name")->required();
    assigning->add_option("--coach", options->coach, "id or name")->required();
    CLI::App* placing = app.add_subcommand("place", "a participant at a host workplace");
    placing->add_option("person", options->person, "id or name")->required();
    placing->add_option("--site", options->site, "id or name")->required();
    placing->add_option("--programme", options->programme)->capture_default_str();
    placing->add_option("--stage", options->stage, "step of ユニバーサル就労");
    placing->add_option("--weekdays", options->weekdays, "1 = Monday ... 7")->delimiter(',');
    placing->add_option("--start", options->plannedStart, "09:00");
    placing->add_option("--end", options->plannedEnd, "15:00");
    for (CLI::App* command : {assigning, placing}) {
        command->add_option("--from", options->from, "first day; today without");
        command->add_option("--to", options->to, "last day");
    }
    const std::string today = dayOf(line.clock.nowMs());
    assigning->callback([&line, options, today] {
        chooseWithConsole(line, [=](Console& console) { return assign(console, *options, today); });
    });
    placing->callback([&line, options, today] {
        chooseWithConsole(line, [=](Console& console) { return place(console, *options, today); });
    });
}

}  // namespace

void addPeopleCommands(CLI::App& app, CommandLine& line) {
    addPersonCommands(app, line);
    addSiteCommands(app, line);
    addLinkCommands(app, line);
}

}  // namespace ayumi::server
