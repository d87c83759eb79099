#include "shared/records/kinds.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include "shared/records/kinds_released.h"

namespace ayumi::records {

namespace {

constexpr std::array kRoleNames{std::pair{Role::Participant, std::string_view("participant")},
                                std::pair{Role::Coach, std::string_view("coach")},
                                std::pair{Role::Supervisor, std::string_view("supervisor")},
                                std::pair{Role::Admin, std::string_view("admin")}};

}  // namespace

bool Field::covers(std::string_view fieldName) const {
    if (!isFamily()) return name == fieldName;
    const std::string_view stem = std::string_view(name).substr(0, name.size() - 1);
    return fieldName.size() > stem.size() && fieldName.substr(0, stem.size()) == stem;
}

const Field* Kind::field(std::string_view fieldName) const {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.covers(fieldName); });
    return found == fields.end() ? nullptr : &*found;
}

bool Kind::keyHas(KeyPart part) const {
    return std::find(naturalKey.begin(), naturalKey.end(), part) != naturalKey.end();
}

KindTable KindTable::released() {
    KindTable table;
    for (const auto& kinds : {masterKinds(), dayKinds(), sheetKinds(), workKinds(), talkKinds()}) {
        for (const Kind& kind : kinds) table.add(kind);
    }
    return table;
}

void KindTable::add(Kind kind) {
    if (find(kind.name) != nullptr) throw std::invalid_argument("kind is there: " + kind.name);
    m_kinds.push_back(std::move(kind));
}

const Kind* KindTable::find(std::string_view name) const {
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const Kind& kind) { return kind.name == name; });
    return found == m_kinds.end() ? nullptr : &*found;
}

std::string_view nameOf(Role role) {
    for (const auto& [value, name] : kRoleNames) {
        if (value == role) return name;
    }
    throw std::invalid_argument("no such role");
}

std::string_view nameOf(Relation relation) {
    switch (relation) {
        case Relation::Self:
            return "self";
        case Relation::Assigned:
            return "assigned";
        case Relation::Agency:
            return "agency";
    }
    throw std::invalid_argument("no such relation");
}

const Role* findRole(std::string_view name) {
    for (const auto& entry : kRoleNames) {
        if (entry.second == name) return &entry.first;
    }
    return nullptr;
}

}  // namespace ayumi::records
