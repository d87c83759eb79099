#include <fmt/core.h>

#include "server/app/commands.h"
#include "server/app/doctor.h"

namespace ayumi::server {

namespace {

const char* markOf(const Finding& one, Language language) {
    if (language == Language::Japanese) return one.wrong ? "【要対応】" : "【お知らせ】";
    return one.wrong ? "WRONG  " : "note   ";
}

Result<void> doctor(CommandLine& line) {
    const auto findings = examineServer(line.folders, line.kinds, line.clock.nowMs());
    for (const auto& one : findings.all()) {
        fmt::print("{}{}\n", markOf(one, line.language), sentenceFor(one.what, line.language));
    }
    if (const auto count = findings.countWrong(); count > 0) {
        return Error{"doctor_found", {{"count", std::to_string(count)}}};
    }
    const bool japanese = line.language == Language::Japanese;
    fmt::print("{}\n", japanese ? "直すところは見つかりませんでした。"
                                : "Nothing was found that has to be mended.");
    return {};
}

}  // namespace

void addDoctorCommand(CLI::App& app, CommandLine& line) {
    app.add_subcommand("doctor", "what is wrong and how to mend it; changes nothing")
        ->callback([&line] { line.chosen = [&line] { return doctor(line); }; });
}

}  // namespace ayumi::server
