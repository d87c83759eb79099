#include "tests/simulation/reference.h"

#include <algorithm>

#include "shared/base/crypto.h"

namespace ayumi::simulation::reference {

namespace {

Ids at(const Fields& fields, const std::string& field) {
    const auto found = fields.find(field);
    return found == fields.end() ? Ids() : found->second;
}

const Json& valueOf(const Record& record, const std::string& id, const std::string& field) {
    return record.changes.at(id)->set.at(field);
}

std::set<Json> valuesOf(const Record& record, const std::string& field) {
    std::set<Json> values;
    for (const auto& id : at(record.standing, field)) values.insert(valueOf(record, id, field));
    return values;
}

// Of the log's first record of that kind which is not void, or null.
Json valueIn(const Log& log, const std::string& kind, const std::string& field) {
    for (const auto& [id, record] : log) {
        const auto values = valuesOf(record, field);
        const bool counts = record.changes.begin()->second->kind == kind && !values.empty();
        if (counts && standingVoids(record).empty()) return *values.begin();
    }
    return nullptr;
}

}  // namespace

Record foldOf(Changes changes, Fields gone) {
    Record record{std::move(changes), std::move(gone), {}};
    for (const auto& [id, change] : record.changes) {
        for (const auto& [field, ids] : change->seen) {
            if (change->set.contains(field)) record.gone[field].insert(ids.begin(), ids.end());
        }
    }
    for (const auto& [id, change] : record.changes) {
        for (const auto& [field, value] : change->set) {
            if (!record.gone[field].contains(id)) record.standing[field].insert(id);
        }
    }
    return record;
}

Json shownIn(const Record& record, const RankOf& rankOf) {
    Json shown = Json::object();
    for (const auto& [field, ids] : record.standing) {
        const auto first = std::max_element(ids.begin(), ids.end(), [&](auto& a, auto& b) {
            return std::pair(rankOf(a), a) < std::pair(rankOf(b), b);
        });
        shown[field] = valueOf(record, *first, field);
    }
    return shown;
}

Ids standingVoids(const Record& record) {
    Ids voids = at(record.standing, "void");
    std::erase_if(voids, [&](const auto& id) { return valueOf(record, id, "void") != true; });
    return voids;
}

Ids unseenBy(const Record& record, const Ids& voids, const SawOf& saw) {
    Ids fields;
    for (const auto& [field, ids] : record.standing) {
        Ids seen;
        for (const auto& one : voids) seen.merge(saw(one, field));
        const bool all = std::includes(seen.begin(), seen.end(), ids.begin(), ids.end());
        if (field != "void" && !voids.empty() && !all) fields.insert(field);
    }
    return fields;
}

Ids contestedIn(const Record& record) {
    auto fields = unseenBy(record, standingVoids(record), [&](const auto& id, const auto& field) {
        const auto& seen = record.changes.at(id)->seen;
        const auto found = seen.find(field);
        return found == seen.end() ? Ids() : Ids(found->second.begin(), found->second.end());
    });
    for (const auto& [field, ids] : record.standing) {
        if (valuesOf(record, field).size() > 1) fields.insert(field);
    }
    return fields;
}

Json coversOf(const Log& log) {
    Json covers = Json::object();
    for (const auto& [id, record] : log) {
        for (const auto& [field, ids] : record.standing) covers[id][field] = ids;
    }
    return covers;
}

std::string digestOf(const Json& covers, const Changes& changes) {
    Ids lines;
    for (const auto& [record, fields] : covers.items()) {
        for (const auto& [field, ids] : fields.items()) {
            for (const std::string id : ids) {
                const auto& change = *changes.at(id);
                const std::string hash = toHex(sha256(change.body + change.signature));
                lines.insert(record + ' ' + field + ' ' + id + ' ' + hash + '\n');
            }
        }
    }
    std::string text = "ayumi/1/digest\n";
    for (const auto& line : lines) text += line;
    return toHex(sha256(text));
}

std::map<std::string, Json> decisionsIn(const Record& signOff, const std::string& field) {
    std::map<std::string, Json> decisions;
    for (const auto& id : at(signOff.standing, field)) {
        const Json& value = valueOf(signOff, id, field);
        if (value.is_object()) decisions[id] = value.at("covers");
    }
    return decisions;
}

std::string statusOf(const Log& log, const Record& signOff, bool expectsConfirmation) {
    const Json current = coversOf(log);
    const auto stands = [&](const auto& decisions) {
        return std::any_of(decisions.begin(), decisions.end(),
                           [&](const auto& one) { return one.second == current; });
    };
    const auto signedOnes = decisionsIn(signOff, "signed");
    const bool isSigned = stands(signedOnes);
    const bool isReturned = stands(decisionsIn(signOff, "returned"));
    for (const auto& [id, record] : log) {
        if (!contestedIn(record).empty()) return "contested";
    }
    if (isSigned && isReturned) return "contested";
    if (isSigned) return "signed";
    if (isReturned) return "returned";
    if (!signedOnes.empty()) return "amended";
    const Json came = valueIn(log, "attendance", "status");
    const bool asked = expectsConfirmation && came != "absent" && came != "closed";
    const bool confirmed = valueIn(log, "confirmation", "state").is_string();
    return came.is_string() && (!asked || confirmed) ? "ready" : "open";
}

std::string missingConsent(const std::string& kind, const std::map<std::string, Json>& set,
                           const Consents& consents, const std::string& day, LastDay lastDay) {
    const auto scopeOf = [&](const std::string& field, const Json& value) -> std::string {
        const bool said = kind == "daily_check"
                              ? field.starts_with("item.")
                              : kind == "check_items" &&
                                    (field.starts_with("own_") || field.starts_with("sign."));
        if (said && !value.is_null()) return "sensitive_data";
        const bool confirmed = kind == "confirmation" && field == "state" && value == "confirmed";
        return confirmed ? "electronic_confirmation" : "";
    };
    const auto holds = [&](const Json& consent, const std::string& scope) {
        const auto from = textOf(consent, "given_on");
        const auto to = textOf(consent, "withdrawn_on");
        const bool ended = !to.empty() && (lastDay == LastDay::Counts ? to < day : to <= day);
        return consent.value("void", Json()) != true && textOf(consent, "scope") == scope &&
               !from.empty() && from <= day && !ended;
    };
    for (const auto& [field, value] : set) {
        const auto scope = scopeOf(field, value);
        const bool there =
            scope.empty() || std::any_of(consents.begin(), consents.end(),
                                         [&](const Json& one) { return holds(one, scope); });
        if (!there) return scope;
    }
    return {};
}

bool needsConsent(const std::string& kind, const std::map<std::string, Json>& set) {
    return !missingConsent(kind, set, {}, {}, LastDay::Over).empty();
}

Whom whomOf(const std::string& participant, const Whom& people) {
    return people.empty() ? Whom{participant} : people;
}

Whom whomOf(const sync::Change& change) { return whomOf(change.participant, change.people); }

// As the table of docs/data.md has them.
bool allows(char wanted, const std::string& kind, int role) {
    static const std::map<std::string, std::string> rights{
        {"person", "rwww"},       {"staff", "rrrw"},       {"site", "rrww"},
        {"placement", "rrww"},    {"assignment", "rrww"},  {"calendar", "rrww"},
        {"setting", "rrww"},      {"agreement", "rwww"},   {"pause", "rwww"},
        {"consent", "wwwr"},      {"attendance", "wwwr"},  {"reflection", "wwr-"},
        {"daily_check", "wwr-"},  {"check_items", "wwr-"}, {"sign_off", "-rwr"},
        {"confirmation", "wwr-"}, {"comment", "wwwr"},     {"flag", "www-"},
        {"flag_seen", "rww-"},    {"release", "-rwr"},     {"visit", "-wwr"},
        {"task_list", "rwwr"},    {"task_mark", "wwr-"},   {"month_close", "rrwr"},
        {"staff_leave", "-rww"}};
    const auto found = rights.find(kind);
    if (found == rights.end()) return false;
    const char held = found->second[static_cast<std::size_t>(role)];
    return held == 'w' || held == wanted;
}

bool ofAgency(const std::string& kind) {
    return Ids{"staff", "site", "calendar", "setting", "release", "staff_leave"}.contains(kind);
}

bool inDayLog(const std::string& kind) {
    return Ids{"attendance", "reflection", "daily_check", "confirmation", "task_mark"}.contains(
        kind);
}

}  // namespace ayumi::simulation::reference
