#include "mobile/viewmodels/attendance_view.h"

#include <algorithm>
#include <array>
#include <set>

#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

// What belongs to one telling of the day: it goes when another telling is chosen.
constexpr std::array kTellingFields{"arrived",   "left",          "left_next_day", "notice_at",
                                    "notice_by", "notice_reason", "notice_advice"};

bool standsIn(const store::RecordView& view, const std::string& field, const std::string& change) {
    const auto found = view.onScreen.find(field);
    return found != view.onScreen.end() &&
           std::ranges::find(found->second, change) != found->second.end();
}

// The value a standing change has in a field. Equal values are shown as one, so a change that
// stands there without being named has the shown one.
const store::ValueView& valueBy(const store::FieldView& field, const std::string& change) {
    for (const auto& rival : field.rivals) {
        if (rival.change == change) return rival;
    }
    return field;
}

std::set<std::string> contestingChanges(const store::RecordView& view) {
    std::set<std::string> changes;
    for (const auto& [name, field] : view.fields) {
        if (!field.contested) continue;
        changes.insert(field.change);
        for (const auto& rival : field.rivals) changes.insert(rival.change);
    }
    return changes;
}

void put(Standing& standing, const std::string& field, const Json& value) {
    const QString text = textIn(value);
    if (field == "status") standing.status = text;
    if (field == "arrived") standing.arrived = text;
    if (field == "left") standing.leftAt = text;
    if (field == "left_next_day") standing.leftNextDay = value.is_boolean() && value.get<bool>();
    if (field == "notice_at") standing.noticeAt = timeOfMoment(text.toStdString());
    if (field == "void" && value.is_boolean() && value.get<bool>()) standing.status = "void";
}

void sign(Standing& standing, const store::ValueView& value, const std::string& participant,
          store::TabletReader& reader) {
    standing.by = familyName(reader, value.author);
    standing.bySelf = value.author == participant;
    standing.way = wayOf(value);
    standing.here = value.fromHere;
}

}  // namespace

QString timeOfMoment(const std::string& moment) {
    return moment.size() < 16 ? QString() : QString::fromStdString(moment.substr(11, 5));
}

QString wayOf(const std::string& handedBy, bool proxy, bool proxyConfirmed) {
    if (!handedBy.empty()) return "handed";
    return !proxy ? QString() : proxyConfirmed ? "proxy_confirmed" : "proxy";
}

QString wayOf(const store::ValueView& value) {
    return wayOf(value.handedBy, value.proxy, value.proxyConfirmed);
}

Standing standingOf(const store::RecordView& attendance, store::TabletReader& reader) {
    Standing standing;
    const store::FieldView* signedBy = nullptr;  // who wrote the status; else who wrote last
    for (const auto& [name, field] : attendance.fields) {
        put(standing, name, field.value);
        if (signedBy == nullptr || field.atMs > signedBy->atMs) signedBy = &field;
    }
    const auto status = attendance.fields.find("status");
    if (status != attendance.fields.end()) signedBy = &status->second;
    if (signedBy != nullptr) sign(standing, *signedBy, attendance.participant, reader);
    return standing;
}

std::vector<Standing> candidatesOf(const store::RecordView& attendance,
                                   store::TabletReader& reader) {
    std::vector<Standing> candidates;
    for (const std::string& change : contestingChanges(attendance)) {
        Standing candidate;
        candidate.key = QString::fromStdString(change);
        for (const auto& [name, field] : attendance.fields) {
            if (!standsIn(attendance, name, change)) continue;
            const store::ValueView& value = valueBy(field, change);
            put(candidate, name, value.value);
            if (value.change == change) sign(candidate, value, attendance.participant, reader);
        }
        const auto status = attendance.fields.find("status");
        if (candidate.status.isEmpty() && status != attendance.fields.end()) {
            put(candidate, "status", status->second.value);
        }
        candidates.push_back(candidate);
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Standing::here);
    return candidates;
}

std::string plannedIn(const Json& placement, const char* field) {
    if (!placement.is_object() || !placement.contains(field)) return {};
    const Json& value = placement.at(field);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::map<std::string, Json> settlingSet(const store::RecordView& attendance,
                                        const std::string& candidate) {
    const auto changes = contestingChanges(attendance);
    if (!changes.contains(candidate)) return {};
    std::map<std::string, Json> set;
    for (const auto& [name, field] : attendance.fields) {
        if (standsIn(attendance, name, candidate)) {
            if (field.contested) set[name] = valueBy(field, candidate).value;
            continue;
        }
        const bool others =
            std::ranges::any_of(changes, [&, &fieldName = name](const auto& change) {
                return standsIn(attendance, fieldName, change);
            });
        if (!others || field.value.is_null()) continue;
        if (name == "void") {
            set[name] = false;
        } else if (std::ranges::find(kTellingFields, name) != kTellingFields.end()) {
            set[name] = nullptr;
        } else if (field.contested) {
            set[name] = field.value;  // the candidate is silent about it: what is shown stays
        }
    }
    return set;
}

}  // namespace ayumi::viewmodels
