// What the office keeps beside people and tablets: settings, exceptions of a site's calendar.
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

void addSettingCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<SettingOptions>();
    CLI::App* setting = app.add_subcommand("setting", "of the agency")->require_subcommand(1);
    setting->add_subcommand("list", "all of them")->callback([&line] {
        chooseWithConsole(line, listSettings);
    });
    CLI::App* set = setting->add_subcommand(
        "set",
        "help_phone_1 \"label|number\": whom to call for help, 1 to 9; review_months_… and "
        "the like: a number");
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

}  // namespace

std::string nameOfRecord(const Console& console, const char* kind, const Json& record) {
    for (const Json& row : console.overview()[kind]) {
        if (row["record"] == record) return textOf(row["values"], "name");
    }
    return record.is_string() ? record.get<std::string>() : "";
}

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
}

}  // namespace ayumi::server
