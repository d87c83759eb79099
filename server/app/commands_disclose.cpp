// disclose (開示): everything the agency holds about one participant, for that person. On the
// database itself, whether or not a server is running on it.
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>

#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/app/found_person.h"
#include "server/disclosure/form.h"
#include "server/disclosure/note.h"
#include "server/services/durable_file.h"
#include "server/services/log_book.h"

namespace ayumi::server {

namespace {

namespace fs = std::filesystem;

struct DiscloseOptions {
    std::string person;
    std::string to;
    std::string language = "ja";
    std::string askedBy = "self";
    std::string reason;
    bool sharedWords = false;
};

// Codes: "disclose_exists", "file_unwritable" (path).
Result<std::unique_ptr<services::FreshPath>> makeFolder(const fs::path& path) {
    if (::mkdir(path.c_str(), S_IRWXU) != 0) {
        return services::at(errno == EEXIST ? "disclose_exists" : "file_unwritable", path);
    }
    return std::make_unique<services::FreshPath>(path, [](const fs::path& unkept) {
        std::error_code ignored;
        fs::remove_all(unkept, ignored);
    });
}

// Written piece by piece; the first failure is remembered.
class PieceFile {
public:
    explicit PieceFile(fs::path path)
        : m_path(std::move(path)), m_file(m_path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC) {}

    disclosure::Out out() {
        return [this](std::string_view text) {
            m_whole = m_whole && m_file.ok() && m_file.write(text);
        };
    }
    Result<void> close() {
        if (m_whole && m_file.ok() && m_file.sync()) return {};
        return services::at("file_unwritable", m_path);
    }

private:
    const fs::path m_path;
    services::OpenFile m_file;
    bool m_whole = true;
};

// Both forms. Codes: "file_unwritable" (path).
Result<void> writeForms(disclosure::Holding& holding, const disclosure::Cover& cover,
                        const fs::path& folder, const std::string& language) {
    PieceFile html(folder / "disclosure.html");
    PieceFile json(folder / "disclosure.json");
    const auto readable = disclosure::readableForm(
        holding, language == "en" ? Language::English : Language::Japanese, html.out());
    const auto machine = disclosure::machineForm(holding, json.out());
    disclosure::tell(holding, cover, {readable.get(), machine.get()});
    if (auto closed = html.close(); !closed) return closed;
    return json.close();
}

void sayWhatWasLeftOut(const CommandLine& line, std::size_t count, bool told) {
    const bool japanese = line.language == Language::Japanese;
    if (told) {
        fmt::print("{}\n", japanese
                               ? "ほかの人といっしょの記録の言葉も入っています。渡す前に読んで、"
                                 "ほかの人のことが分からないか確かめてください。"
                               : "Words of records about others are in it: read them before "
                                 "you hand it over.");
    } else if (count > 0) {
        fmt::print(
            fmt::runtime(japanese ? "ほかの人のことでもある言葉を、{}件の記録で示していません。"
                                    "入れるときは --shared-words を付けます。\n"
                                  : "Words that are about others as well were left out of {} "
                                    "records; --shared-words puts them in.\n"),
            count);
    }
}

// What was told, and up to where in the log.
struct Told {
    disclosure::Note note;
    std::size_t leftOut = 0;
};

Result<Told> writeAll(CommandLine& line, const DiscloseOptions& options,
                      const Configuration& configuration, storage::Reader& reader,
                      const fs::path& folder) {
    const auto person = findPerson(reader, options.person);
    if (!person) return person.error();
    const auto head = services::headOf(reader.agency().value());
    disclosure::Holding holding(
        reader, line.kinds, person->record, line.clock.nowMs(),
        options.sharedWords ? disclosure::SharedWords::Told : disclosure::SharedWords::LeftOut);
    const disclosure::Cover cover{configuration.agency, configuration.name, head, options.askedBy,
                                  options.reason};
    auto written = writeForms(holding, cover, folder, options.language);
    if (!written) return written.error();
    return Told{{person->record, options.askedBy, options.reason, head, holding.nowMs(),
                 holding.records(), options.sharedWords},
                holding.leftOut()};
}

Result<void> disclose(CommandLine& line, const DiscloseOptions& options) {
    const auto configuration = readConfiguration(line.folders);
    if (!configuration) return configuration.error();
    const auto store = openAgencyStore(line.folders, *configuration, line.kinds);
    if (!store) return store.error();
    const fs::path target = fs::absolute(options.to);
    if (fs::exists(fs::symlink_status(target))) return services::at("disclose_exists", target);
    const auto folder = makeFolder(target.string() + ".new");
    if (!folder) return folder.error();
    const auto told = writeAll(line, options, *configuration,
                               *(*store)->read(configuration->agency), (*folder)->path());
    if (!told) return told.error();
    // First: nobody is given what the log does not say.
    disclosure::noteDisclosure(**store, configuration->agency, told->note, line.random);
    if (auto kept = (*folder)->keepAs(target); !kept) return kept;
    fmt::print("{}  records {}\n", target.string(), told->note.records);
    sayWhatWasLeftOut(line, told->leftOut, options.sharedWords);
    const bool japanese = line.language == Language::Japanese;
    fmt::print("{}\n", japanese ? "台帳に記しました。暗号化されていません。渡したら消してください。"
                                : "The log says so. It is not encrypted: delete it once it was "
                                  "handed over.");
    return {};
}

}  // namespace

void addDiscloseCommand(CLI::App& app, CommandLine& line) {
    auto options = std::make_shared<DiscloseOptions>();
    CLI::App* disclosing = app.add_subcommand(
        "disclose", "everything held about one participant, for that person (開示)");
    disclosing->add_option("participant", options->person, "id, name, kana or nickname")
        ->required();
    disclosing->add_option("--to", options->to, "folder to make")->required();
    disclosing->add_option("--language", options->language, "of the document to read")
        ->check(CLI::IsMember({"ja", "en"}))
        ->capture_default_str();
    disclosing->add_option("--asked-by", options->askedBy)
        ->check(CLI::IsMember({"self", "parent", "guardian", "curator", "assistant"}))
        ->capture_default_str();
    disclosing->add_option("--reason", options->reason, "stays in the log; without names");
    disclosing->add_flag("--shared-words", options->sharedWords,
                         "also words in records about others, which somebody has read");
    disclosing->callback(
        [&line, options] { line.chosen = [&line, options] { return disclose(line, *options); }; });
}

}  // namespace ayumi::server
