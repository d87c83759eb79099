// Sheets, forms as data (docs/sheets.md): looked at, added, listed and retired by the office.
#include <algorithm>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "shared/base/time_text.h"
#include "shared/sheets/hints.h"
#include "shared/sheets/parts.h"
#include "shared/sheets/shipped.h"

namespace ayumi::server {

namespace {

using sheets::Sheet;

struct SheetOptions {
    std::string file;
    std::string code;
    int version = 0;
};

// A file, or the name of a shipped sheet.
Result<std::string> textOfSheet(const std::string& file) {
    std::error_code none;
    if (std::filesystem::is_regular_file(file, none)) return readFile(file);
    std::string names;
    for (const auto& one : sheets::shippedSheets()) {
        if (one.name == file) return std::string(one.text);
        names += (names.empty() ? "" : ", ") + std::string(one.name);
    }
    return Error{"sheet_file_missing", {{"path", file}, {"names", names}}};
}

// Of a text out of a file, which may be anything: no more than a line, nothing that a terminal
// obeys.
std::string shown(const std::string& text) {
    constexpr std::size_t kMost = 120;
    std::string out;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (out.size() >= kMost && begins) return out + "…";
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
        out += control ? ' ' : c;
    }
    return out;
}

// The sentence of what is wrong, with where it stands.
Error located(const Error& error, const std::string& file, Language language) {
    Error told = error;
    for (auto& [name, value] : told.args) value = shown(value);
    const auto why = error.args.find("why");
    if (why != error.args.end()) told.args["why"] = sentenceFor({why->second, {}}, language);
    const bool ofItem = error.args.contains("item");
    return {ofItem ? "sheet_item_refused" : "sheet_refused",
            {{"path", file},
             {"line", error.args.at("line")},
             {"item", ofItem ? error.args.at("item") : ""},
             {"what", sentenceFor(told, language)}}};
}

struct ReadDocument {
    Json document;
    Sheet sheet;
};

Result<ReadDocument> readDocument(const std::string& file, Language language) {
    const auto text = textOfSheet(file);
    if (!text) return text.error();
    auto sheet = sheets::readSheetText(*text);
    if (!sheet) return located(sheet.error(), file, language);
    return ReadDocument{*parseJson(*text), std::move(*sheet)};
}

std::string titleOf(const sheets::Wording& title, Language language) {
    return shown(language == Language::Japanese ? title.standard : title.english);
}

Result<void> check(const SheetOptions& options, Language language) {
    const auto read = readDocument(options.file, language);
    if (!read) return read.error();
    const auto& sheet = read->sheet;
    fmt::print("{}  {}\n", sheets::sheetKey(sheet.code, sheet.version),
               titleOf(sheet.title, language));
    const auto hints = sheets::hintsOn(sheet);
    for (auto hint : hints) {
        for (auto& [name, value] : hint.args) value = shown(value);
        const auto item = hint.args.find("item");
        fmt::print("{:<14}  {}\n", item == hint.args.end() ? "-" : item->second,
                   sentenceFor(hint, language));
    }
    const Error good{
        "sheet_reads",
        {{"items", std::to_string(sheet.items.size())}, {"hints", std::to_string(hints.size())}}};
    fmt::print("{}\n", sentenceFor(good, language));
    return {};
}

// One version of a sheet as the running server has it.
class KeptSheet {
public:
    explicit KeptSheet(const Json& row)
        : m_values(&row["values"]), m_about(row["about"].get<std::string>()) {}

    std::string code() const { return m_about.substr(0, m_about.find('/')); }
    int version() const { return std::atoi(m_about.c_str() + code().size() + 1); }
    const Json& manifest() const {
        static const Json kNone = Json::object();
        const auto found = m_values->find("manifest");
        return found == m_values->end() || !found->is_object() ? kNone : *found;
    }
    bool hasPart(const std::string& name, const Json& part) const {
        const auto parts = m_values->find("parts");
        return parts != m_values->end() && textOf(*parts, name) == toHex(sha256(canonical(part)));
    }
    bool complete() const {
        if (!manifest().contains("parts")) return false;
        for (int number = manifest()["parts"].get<int>(); number > 0; --number) {
            const auto parts = m_values->find("parts");
            if (parts == m_values->end() || !parts->contains(sheets::partName(number)))
                return false;
        }
        return true;
    }
    std::string retiredOn() const { return textOf(*m_values, "retired_on"); }
    const std::string& about() const { return m_about; }

private:
    const Json* m_values;
    std::string m_about;
};

std::vector<KeptSheet> keptSheets(const Console& console) {
    std::vector<KeptSheet> kept;
    for (const Json& row : console.overview()["sheet"]) kept.emplace_back(row);
    std::sort(kept.begin(), kept.end(), [](const KeptSheet& one, const KeptSheet& other) {
        return std::pair(one.code(), -one.version()) < std::pair(other.code(), -other.version());
    });
    return kept;
}

// Whether this version may be written. The error of one that is there already, whole and the same,
// is "sheet_there".
Result<void> mayAdd(const std::vector<KeptSheet>& kept, const ReadDocument& read) {
    const Sheet& sheet = read.sheet;
    const std::map<std::string, std::string> named{{"sheet", sheet.code},
                                                   {"version", std::to_string(sheet.version)}};
    int newest = 0;
    for (const auto& one : kept) {
        if (one.code() != sheet.code) continue;
        newest = std::max(newest, one.version());
        if (one.version() != sheet.version || one.manifest().empty()) continue;
        if (textOf(one.manifest(), "digest") != sheets::digestOf(read.document)) {
            return Error{"sheet_version_there", named};
        }
        if (one.complete()) return Error{"sheet_there", named};
        return {};
    }
    if (sheet.version >= newest) return {};
    auto args = named;
    args["newest"] = std::to_string(newest);
    return Error{"sheet_version_lower", args};
}

Result<void> add(Console& console, const SheetOptions& options, Language language) {
    const auto read = readDocument(options.file, language);
    if (!read) return read.error();
    const auto about = sheets::sheetKey(read->sheet.code, read->sheet.version);
    const auto kept = keptSheets(console);
    if (auto may = mayAdd(kept, *read); !may) {
        if (may.error().code != "sheet_there") return may;
        fmt::print("{}\n", sentenceFor(may.error(), language));
        return {};
    }
    // In this order the manifest is last: without it nobody sees a sheet that is half there.
    for (auto& [name, value] : sheets::partsOf(read->document)) {
        const bool there = std::any_of(kept.begin(), kept.end(), [&](const KeptSheet& one) {
            return one.about() == about && one.hasPart(name, value);
        });
        if (there) continue;
        const auto put = console.put({"sheet", {}, {}, {{name, value}}, {}, about});
        if (!put) return put.error();
    }
    fmt::print("{}\n", sentenceFor({"sheet_added", {{"sheet", about}}}, language));
    return {};
}

// A word of its own each: programs read them too.
std::string stateOf(const KeptSheet& sheet) {
    const auto head = sheets::readHead(sheet.manifest());
    if (!sheet.complete()) return "incomplete";
    if (head && head->engine > sheets::kEngine) return "needs-a-newer-program";
    return sheet.retiredOn().empty() ? "open" : "retired " + sheet.retiredOn();
}

Result<void> list(Console& console, Language language) {
    for (const auto& one : keptSheets(console)) {
        const auto head = sheets::readHead(one.manifest());
        const auto word = [&](const char* member) {
            const auto text = textOf(one.manifest(), member);
            return text.empty() ? std::string("-") : text;
        };
        fmt::print("{:<20}  {:>4}  {:<11}  {:<11}  {:<21}  {}\n", one.code(), one.version(),
                   word("by"), word("record"), stateOf(one),
                   head ? titleOf(head->title, language) : "-");
    }
    return {};
}

// Of one version, or of all: an older one would be offered again in the newest one's place.
Result<void> retire(Console& console, const SheetOptions& options, TimeMs nowMs,
                    Language language) {
    bool known = false;
    std::string since;
    std::vector<std::string> open;
    for (const auto& one : keptSheets(console)) {
        if (one.code() != options.code) continue;
        if (options.version != 0 && options.version != one.version()) continue;
        known = true;
        since = std::max(since, one.retiredOn());
        if (one.retiredOn().empty()) open.push_back(one.about());
    }
    if (!known) return Error{"sheet_unknown", {{"sheet", options.code}}};
    if (open.empty()) {
        return Error{"sheet_retired_already", {{"sheet", options.code}, {"day", since}}};
    }
    for (const auto& about : open) {
        const auto put = console.put({"sheet", {}, {}, {{"retired_on", dayOf(nowMs)}}, {}, about});
        if (!put) return put.error();
        fmt::print("{}\n", sentenceFor({"sheet_retired", {{"sheet", about}}}, language));
    }
    return {};
}

}  // namespace

void addSheetCommands(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<SheetOptions>();
    CLI::App* sheet = app.add_subcommand("sheet", "forms as data")->require_subcommand(1);
    CLI::App* checkCommand =
        sheet->add_subcommand("check", "what is wrong or hard to read in a file; adds nothing");
    CLI::App* addCommand = sheet->add_subcommand("add", "to every tablet, for good");
    for (CLI::App* command : {checkCommand, addCommand}) {
        command->add_option("file", options->file, "a file, or the name of a shipped sheet")
            ->required();
    }
    checkCommand->callback([&line, options] {
        line.chosen = [&line, options] { return check(*options, line.language); };
    });
    addCommand->callback([&line, options] {
        chooseWithConsole(line, [&line, options](Console& console) {
            return add(console, *options, line.language);
        });
    });
    sheet->add_subcommand("list", "every version of every sheet")->callback([&line] {
        chooseWithConsole(line, [&line](Console& console) { return list(console, line.language); });
    });
    CLI::App* retireCommand =
        sheet->add_subcommand("retire", "from today on nobody begins it; what is begun goes on");
    retireCommand->add_option("code", options->code)->required();
    retireCommand->add_option("--version", options->version, "this one alone")
        ->check(CLI::Range(1, sheets::kMaxVersion));
    retireCommand->callback([&line, options] {
        chooseWithConsole(line, [&line, options](Console& console) {
            return retire(console, *options, line.clock.nowMs(), line.language);
        });
    });
}

}  // namespace ayumi::server
