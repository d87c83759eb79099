#include "server/disclosure/parties.h"

#include <algorithm>
#include <array>

namespace ayumi::disclosure {

namespace {

constexpr std::array kNameFields{"name", "name_kana", "nickname"};

// Every text that changes of the record ever gave a field. `held`: those in quarantine too.
std::vector<std::string> everSaid(const std::vector<storage::ChangeRow>& changes, const char* field,
                                  bool held) {
    std::vector<std::string> texts;
    for (const auto& row : changes) {
        const auto body = parseJson(row.body);
        if (!body || !body->is_object() || (!held && row.verdict == "quarantined")) continue;
        auto text = textOf(body->value("set", Json::object()), field);
        if (!text.empty()) texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace

Parties::Parties(storage::Reader& reader, const std::string& person) : m_person(person) {
    for (const auto& row : reader.recordsOfKinds({"staff"})) m_staff[row.record] = row.values;
    for (const auto& row : reader.recordsOfKinds({"site"})) {
        m_sites[row.record] = textOf(row.values, "name");
    }
    const auto own = reader.changesOfRecord(person);
    for (const char* field : kNameFields) {
        for (const auto& name : everSaid(own, field, false)) m_hidden.keep(name);
    }
    m_guardians = everSaid(own, "guardian_name", false);
    for (const auto& row : reader.recordsOfKinds({"person"})) {
        if (row.record == person) {
            m_self = row.values;
            continue;
        }
        m_others.insert(row.record);
        m_hidden.hideWhole(row.record);
        hideNames(reader.changesOfRecord(row.record));
    }
}

void Parties::hideNames(const std::vector<storage::ChangeRow>& changes) {
    for (const char* field : kNameFields) {
        for (const auto& name : everSaid(changes, field, true)) m_hidden.hide(name);
    }
    for (const auto& name : everSaid(changes, "guardian_name", true)) {
        const bool shared = std::ranges::find(m_guardians, name) != m_guardians.end();
        if (!shared) m_hidden.hideWhole(name);  // one mother of two stays in the papers of both
    }
}

Party Parties::of(const std::string& id) const {
    if (id == m_person) return {id, textOf(m_self, "name"), "self"};
    const auto staff = m_staff.find(id);
    if (staff == m_staff.end()) return {isOther(id) ? std::string() : id, {}, "other"};
    return {id, textOf(staff->second, "name"), textOf(staff->second, "role")};
}

std::string Parties::site(const std::string& id) const {
    const auto found = m_sites.find(id);
    return found == m_sites.end() ? std::string() : found->second;
}

std::vector<Party> Parties::activeStaff(const std::string& role) const {
    std::vector<Party> all;
    for (const auto& [id, values] : m_staff) {
        const auto active = values.find("active");
        const bool left = active != values.end() && *active == false;
        if (textOf(values, "role") == role && !left) all.push_back(of(id));
    }
    return all;
}

Json Parties::hideAll(Json value) const {
    if (value.is_string()) return hide(value.get_ref<const std::string&>());
    if (value.is_structured()) {
        for (auto& inner : value) inner = hideAll(std::move(inner));
    }
    return value;
}

}  // namespace ayumi::disclosure
