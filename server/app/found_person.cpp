#include "server/app/found_person.h"

#include <algorithm>
#include <array>

namespace ayumi::server {

namespace {

bool isCalled(const storage::RecordRow& row, const std::string& wanted) {
    static constexpr std::array kNames{"name", "name_kana", "nickname"};
    return row.record == wanted || std::ranges::any_of(kNames, [&](const char* field) {
               return textOf(row.values, field) == wanted;
           });
}

}  // namespace

Result<storage::RecordRow> findPerson(storage::Reader& reader, const std::string& wanted) {
    auto people = reader.recordsOfKinds({"person"});
    std::erase_if(people, [&](const auto& row) { return !isCalled(row, wanted); });
    if (people.empty()) return Error{"person_unknown", {}};
    if (people.size() > 1) return Error{"person_ambiguous", {{"name", wanted}}};
    return std::move(people.front());
}

}  // namespace ayumi::server
