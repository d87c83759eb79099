#include "server/telemetry/log.h"

#include <cxxabi.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <typeinfo>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "shared/base/json.h"
#include "shared/base/uuid.h"

namespace ayumi::telemetry {

namespace {

constexpr std::size_t kMaxWord = 80;
constexpr const char* kUnfit = "?";
// The rest of the object is the message.
constexpr const char* kPattern = R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})";

bool isWord(std::string_view text) {
    return !text.empty() && text.size() <= kMaxWord &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("_:, '").find(c) != std::string_view::npos;
           });
}

spdlog::level::level_enum levelOf(Level level) {
    switch (level) {
        case Level::Info:
            return spdlog::level::info;
        case Level::Warning:
            return spdlog::level::warn;
        default:
            return spdlog::level::err;
    }
}

std::string typeName(const std::type_info& type) {
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> plain(
        abi::__cxa_demangle(type.name(), nullptr, nullptr, &status), &std::free);
    const std::string name = status == 0 && plain ? plain.get() : type.name();
    return name.substr(0, name.find('<'));  // of what, may be long
}

[[noreturn]] void sayCrash() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    logEvent(Level::Error, "crashed", {word("failure", type ? typeName(*type) : "none")});
    std::abort();
}

}  // namespace

Field number(const char* name, std::int64_t value) { return {name, value}; }

Field word(const char* name, std::string_view value) {
    return {name, std::string(isWord(value) ? value : kUnfit)};
}

Field device(std::string_view id) {
    return {"device", isUuid(id) ? std::string(id) : std::string(kUnfit)};
}

Field failure(const std::exception& error) { return word("failure", typeName(typeid(error))); }

void startLog() {
    auto logger = spdlog::stderr_logger_mt("ayumi");
    logger->set_pattern(kPattern, spdlog::pattern_time_type::utc);
    spdlog::set_default_logger(std::move(logger));
}

void logEvent(Level level, const char* event, const std::vector<Field>& fields) noexcept {
    try {
        std::string text = "\"event\":" + canonical(event);
        for (const auto& field : fields) {
            text += ',' + canonical(field.name) + ':';
            std::visit([&](const auto& value) { text += canonical(value); }, field.value);
        }
        spdlog::log(levelOf(level), "{}", text);
    } catch (const std::exception&) {
        // No memory or no standard error: nothing is left to say it with.
    }
}

void logCrashes() { std::set_terminate(sayCrash); }

}  // namespace ayumi::telemetry
