// Who is who for one person's disclosure: staff and workplaces by name, the person themself, and
// every other participant without a name.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "server/disclosure/hidden_names.h"
#include "server/storage/store.h"

namespace ayumi::disclosure {

struct Party {
    std::string id;    // none of another participant
    std::string name;  // none of another participant, or of who is not known here
    // "self"; "coach", "supervisor", "admin"; "other": another participant, or nobody known here
    std::string role;
};

// Read once; then thread-compatible.
class Parties {
public:
    Parties(storage::Reader& reader, const std::string& person);

    Party of(const std::string& id) const;
    std::string site(const std::string& id) const;  // its name; "" if it is not known
    std::vector<Party> activeStaff(const std::string& role) const;
    const Json& self() const { return m_self; }  // shown values of the person's own record
    bool isOther(const std::string& id) const { return m_others.contains(id); }

    // Names and ids of other participants, those of earlier years too, under bars; in every text
    // of the value. Keys stay.
    std::string hide(std::string_view text) const { return m_hidden.in(text); }
    Json hideAll(Json value) const;

private:
    void hideNames(const std::vector<storage::ChangeRow>& changes);

    std::string m_person;
    std::vector<std::string> m_guardians;  // of the person, earlier ones too
    Json m_self = Json::object();
    std::map<std::string, Json> m_staff;  // values by id
    std::map<std::string, std::string> m_sites;
    std::set<std::string> m_others;
    HiddenNames m_hidden;
};

}  // namespace ayumi::disclosure
