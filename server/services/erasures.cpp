#include "server/services/erasures.h"

#include <fcntl.h>

#include "server/services/durable_file.h"
#include "shared/base/json.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr int kErasuresFormat = 1;
constexpr const char* kErasuresMember = "people";

Result<Erasure> readOne(const Json& object, const Error& damaged) {
    if (!object.is_object()) return damaged;
    const auto moment = parseMoment(textOf(object, "at"));
    const auto changes = object.find("changes");
    if (!moment || changes == object.end() || !changes->is_array()) return damaged;
    const auto early = object.find("early");
    Erasure erasure{*moment, textOf(object, "reason"), {}, early != object.end() && *early == true};
    for (const Json& id : *changes) {
        if (!id.is_string()) return damaged;
        erasure.changes.insert(id.get<std::string>());
    }
    return erasure;
}

// Of none: the beginning of its clock.
fs::file_time_type writtenAt(const fs::path& file) {
    std::error_code none;
    const auto at = fs::last_write_time(file, none);
    return none ? fs::file_time_type() : at;
}

}  // namespace

Result<Erasures> Erasures::open(fs::path file) {
    Erasures erasures;
    erasures.m_file = std::move(file);
    if (auto read = erasures.readAgain(); !read) return read.error();
    return erasures;
}

Result<void> Erasures::refresh() {
    return writtenAt(m_file) == m_readAt ? Result<void>() : readAgain();
}

Result<void> Erasures::add(const std::string& person, const Erasure& erasure) {
    OpenFile others(m_file.string() + ".lock", O_RDWR | O_CREAT | O_CLOEXEC);
    if (!others.lock()) return at("file_unwritable", m_file);
    if (auto read = readAgain(); !read) return read;
    const auto before = m_erased;
    auto [known, fresh] = m_erased.try_emplace(person, erasure);
    if (!fresh) known->second.changes.insert(erasure.changes.begin(), erasure.changes.end());
    auto written = write();
    if (!written && written.error().code != "file_unconfirmed") m_erased = before;
    return written;
}

Result<void> Erasures::readAgain() {
    m_readAt = writtenAt(m_file);  // before: what is written meanwhile is read the next time
    const Error damaged = at("file_damaged", m_file);
    const auto list = readList(m_file, kErasuresFormat, kErasuresMember);
    if (!list) return list.error();
    std::map<std::string, Erasure> erased;
    for (const auto& [person, object] : list->items()) {
        auto one = readOne(object, damaged);
        if (!one || !isUuid(person)) return damaged;
        erased[person] = std::move(*one);
    }
    m_erased = std::move(erased);
    return {};
}

Result<void> Erasures::write() const {
    Json people = Json::object();
    for (const auto& [person, one] : m_erased) {
        people[person] = {
            {"at", formatMoment(one.atMs)}, {"reason", one.reason}, {"changes", one.changes}};
        if (one.early) people[person]["early"] = true;
    }
    return replaceList(m_file, kErasuresFormat, kErasuresMember, people);
}

}  // namespace ayumi::services
