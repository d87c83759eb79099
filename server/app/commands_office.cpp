// What the office keeps beside people and tablets: settings, exceptions of a site's calendar, what
// was agreed with a participant.
#include <algorithm>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "shared/base/time_text.h"
#include "shared/records/settings.h"

namespace ayumi::server {

namespace {

struct SettingOptions {
    std::string name;
    std::string value;
};

struct CalendarOptions {
    std::string site;
    std::string day;
    bool open = false;
    bool closed = false;
    std::string note;
};

struct AgreementOptions {
    std::string person;
    std::string record;
    std::string site;
    std::string from;
    std::string to;
    std::vector<int> weekdays;
    std::vector<std::string> expects;
    std::string note;
};

std::string valueOf(const Console& console, const std::string& setting) {
    for (const Json& row : console.overview()["setting"]) {
        if (row["about"] == setting) return textOf(row["values"], "value");
    }
    return {};
}

Result<void> listSettings(Console& console) {
    for (const auto& name : records::settingNames()) {
        const auto value = valueOf(console, name);
        fmt::print("{:<14}  {}\n", name, value.empty() ? "-" : value);
    }
    return {};
}

// No value: as if it had never been set.
Result<void> putSetting(Console& console, const SettingOptions& options, const Json& value) {
    const auto put = console.put({"setting", {}, {}, {{"value", value}}, {}, options.name});
    if (!put) return put.error();
    fmt::print("{:<14}  {}\n", options.name, value.is_null() ? "-" : options.value);
    return {};
}

Result<void> setSetting(Console& console, const SettingOptions& options) {
    if (auto fits = records::checkSetting(options.name, options.value); !fits) return fits;
    return putSetting(console, options, options.value);
}

Result<void> clearSetting(Console& console, const SettingOptions& options) {
    const auto names = records::settingNames();
    if (std::find(names.begin(), names.end(), options.name) == names.end()) {
        return Error{"setting_unknown", {{"name", options.name}}};
    }
    return putSetting(console, options, nullptr);
}

Result<void> setDay(Console& console, const CalendarOptions& options) {
    if (auto day = checkDays(options.day, {}); !day) return day;
    if (options.open == options.closed) return Error{"open_or_closed", {}};
    const auto site = console.find({"site"}, options.site);
    if (!site) return site.error();
    std::map<std::string, Json> set{{"open", options.open}};
    set["note"] = options.note.empty() ? Json(nullptr) : Json(options.note);
    const auto put = console.put(
        {"calendar", {}, {}, std::move(set), options.day, (*site)["record"].get<std::string>()});
    if (!put) return put.error();
    fmt::print("id  {}\n", *put);
    return {};
}

std::string nameOfRecord(const Console& console, const char* kind, const Json& record) {
    for (const Json& row : console.overview()[kind]) {
        if (row["record"] == record) return textOf(row["values"], "name");
    }
    return record.is_string() ? record.get<std::string>() : "";
}

Result<void> listDays(Console& console) {
    auto rows = console.overview()["calendar"].get<std::vector<Json>>();
    std::sort(rows.begin(), rows.end(),
              [](const Json& one, const Json& other) { return one["day"] < other["day"]; });
    for (const Json& row : rows) {
        const bool open = row["values"].value("open", false);
        fmt::print("{}  {:<6}  {}  {}\n", row["day"].get<std::string>(), open ? "open" : "closed",
                   nameOfRecord(console, "site", row["about"]), textOf(row["values"], "note"));
    }
    return {};
}

// Kinds of a day's log that the person fills in: what an agreement may expect.
std::vector<std::string> expectable(const records::KindTable& kinds) {
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) {
        const bool own = std::any_of(kind.rules.begin(), kind.rules.end(), [](const auto& rule) {
            return rule.role == records::Role::Participant && rule.access == records::Access::Write;
        });
        if (kind.inDayLog && own) names.push_back(kind.name);
    }
    return names;
}

Result<void> checkExpects(const std::vector<std::string>& expects,
                          const records::KindTable& kinds) {
    const auto known = expectable(kinds);
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

// What was agreed stays readable; it only has a last day from then on.
Result<void> endAgreement(Console& console, const AgreementOptions& options,
                          const std::string& today) {
    const std::string to = options.to.empty() ? today : options.to;
    for (const Json& row : console.overview()["agreement"]) {
        if (row["record"] != options.record) continue;
        if (auto days = checkDays(textOf(row["values"], "from"), to); !days) return days;
        const auto id = console.put(
            {"agreement", options.record, row["participant"].get<std::string>(), {{"to", to}}});
        if (!id) return id.error();
        fmt::print("id  {}\n", *id);
        return {};
    }
    return Error{"agreement_unknown", {}};
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

void addSettingCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<SettingOptions>();
    CLI::App* setting = app.add_subcommand("setting", "of the agency")->require_subcommand(1);
    setting->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listSettings);
    });
    CLI::App* set = setting->add_subcommand(
        "set", "help_phone_1 \"label|number\": whom to call for help, 1 to 9");
    CLI::App* clear = setting->add_subcommand("clear", "as if it had never been set");
    for (CLI::App* command : {set, clear}) {
        command->add_option("name", options->name)->required();
    }
    set->add_option("value", options->value)->required();
    set->callback([&line, options] {
        chooseWithConsole(line,
                          [options](Console& console) { return setSetting(console, *options); });
    });
    clear->callback([&line, options] {
        chooseWithConsole(line,
                          [options](Console& console) { return clearSetting(console, *options); });
    });
}

void addCalendarCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<CalendarOptions>();
    CLI::App* calendar =
        app.add_subcommand("calendar", "days on which a site is open or closed by exception")
            ->require_subcommand(1);
    calendar->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listDays);
    });
    CLI::App* set = calendar->add_subcommand("set", "one day of one site");
    set->add_option("site", options->site, "id or name")->required();
    set->add_option("day", options->day, "2026-11-23")->required();
    set->add_flag("--open", options->open);
    set->add_flag("--closed", options->closed);
    set->add_option("--note", options->note, "why");
    set->callback([&line, options] {
        chooseWithConsole(line, [options](Console& console) { return setDay(console, *options); });
    });
}

void addAgreementCommands(CLI::App& app, CommandLine& line) {
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
    CLI::App* end = agreement->add_subcommand("end", "gives it a last day");
    end->add_option("agreement", options->record, "id")->required();
    for (CLI::App* command : {add, end}) {
        command->add_option("--to", options->to, "last day");
    }
    const std::string today = dayOf(line.clock.nowMs());
    add->callback([&line, options, today] {
        chooseWithConsole(line, [&line, options, today](Console& console) {
            return addAgreement(console, *options, line.kinds, today);
        });
    });
    end->callback([&line, options, today] {
        chooseWithConsole(line, [options, today](Console& console) {
            return endAgreement(console, *options, today);
        });
    });
}

}  // namespace

Result<void> checkDays(const std::string& from, const std::string& to) {
    for (const std::string& day : {from, to}) {
        if (!day.empty() && !isDay(day)) return Error{"day_wrong", {{"day", day}}};
    }
    if (!to.empty() && to < from) return Error{"days_reversed", {{"from", from}, {"to", to}}};
    return {};
}

std::vector<int> inOrder(std::vector<int> weekdays) {
    std::sort(weekdays.begin(), weekdays.end());
    weekdays.erase(std::unique(weekdays.begin(), weekdays.end()), weekdays.end());
    return weekdays;
}

void addOfficeCommands(CLI::App& app, CommandLine& line) {
    addSettingCommands(app, line);
    addCalendarCommands(app, line);
    addAgreementCommands(app, line);
}

}  // namespace ayumi::server
