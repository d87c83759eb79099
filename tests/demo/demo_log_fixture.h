// The change log of the demonstration agency, read change by change and by none of the rules that
// pages use; and what pages have to go by, to hold the one against the other.
#pragma once

#include <algorithm>

#include "shared/records/person_month.h"
#include "shared/records/settings.h"
#include "shared/sync/change.h"
#include "shared/sync/state.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/placement_story.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

// What the log makes of one record: the last word of each field, and whether two stand.
struct Told {
    std::string record;
    std::string participant;
    std::string day;
    std::string about;
    std::vector<std::string> people;
    std::map<std::string, Json> values;
    std::map<std::string, std::map<std::string, Json>> standing;  // field -> change -> value

    void hear(const sync::Change& change) {
        record = change.record;
        people = change.people;
        participant = change.participant;
        day = change.day;
        about = change.about;
        for (const auto& [field, value] : change.set) {
            auto& stands = standing[field];
            const auto seen = change.seen.find(field);
            if (seen != change.seen.end()) {
                for (const auto& id : seen->second) stands.erase(id);
            }
            std::erase_if(stands, [&](const auto& one) { return one.second == value; });
            stands[change.id] = value;
            values[field] = value;
        }
    }
    bool twice() const {
        return std::ranges::any_of(standing, [](const auto& one) { return one.second.size() > 1; });
    }
    std::string text(const char* field) const {
        const auto found = values.find(field);
        return found != values.end() && found->second.is_string() ? found->second.get<std::string>()
                                                                  : std::string();
    }
    int number(const char* field) const {
        const auto found = values.find(field);
        return found != values.end() && found->second.is_number() ? found->second.get<int>() : 0;
    }
};

// "09:02" in minutes after midnight.
inline int minutesAt(const std::string& time) {
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

class DemoLog_ : public DemoAgency_ {
protected:
    static inline const std::vector<std::string> kNoDays;

    // The records of a kind, each from its first change in the log to its last; by day.
    std::vector<Told> toldOf(const char* kind) {
        const auto reader = m_store->read(s_agency.id);
        std::vector<Told> told;
        for (const auto& row : rows(kind)) {
            Told one;
            for (const auto& stored : reader->changesOfRecord(row.record)) {
                one.hear(required(sync::restoreChange(stored.body, stored.signature), "change"));
            }
            told.push_back(std::move(one));
        }
        std::ranges::sort(told, {}, &Told::day);
        return told;
    }
    std::map<std::string, std::vector<Told>> toldByPerson(const char* kind) {
        std::map<std::string, std::vector<Told>> told;
        for (Told& one : toldOf(kind)) told[one.participant].push_back(std::move(one));
        return told;
    }

    // As the cast was planned, not as its records say.
    std::set<std::string> planned(const std::string& person, const std::string& month) {
        const auto index = std::ranges::find(s_agency.people, person) - s_agency.people.begin();
        const PersonPlan& plan = people().at(static_cast<std::size_t>(index));
        const RestPlan rest = restOf(s_agency.today);
        std::set<std::string> days;
        for (std::string day = month + "-01"; day.substr(0, 7) == month; day = addDays(day, 1)) {
            const bool kept = day >= addDays(s_agency.today, -kDaysTold);  // before, on paper
            const bool resting = index == rest.person && rest.from <= day && day <= rest.to;
            if (kept && !resting && worksOn(plan, day, s_agency.today)) days.insert(day);
        }
        for (const auto& day : index == kOnTrial ? trialOf(s_agency.today).days : kNoDays) {
            if (day.starts_with(month)) days.insert(day);
        }
        return days;
    }

    records::PersonRecords recordsOf(const std::string& person) {
        records::PersonRecords records;
        for (const auto& row : rows("placement")) {
            if (row.participant == person) records.placements.push_back(row.values);
        }
        for (const auto& row : rows("agreement")) {
            if (row.participant == person) records.agreed.agreements.push_back(row.values);
        }
        for (const auto& row : rows("pause")) {
            if (row.participant == person) records.agreed.pauses.push_back(row.values);
        }
        for (const auto& row : rows("setting")) {
            if (row.about == records::kRecordsFromSetting)
                records.agreed.recordsFrom = row.values["value"].get<std::string>();
        }
        for (const auto& row : rows("site")) records.openDays.sites[row.record] = row.values;
        for (const auto& row : rows("calendar")) {
            records.openDays.putException(row.about, row.day, row.values);
        }
        const auto state = [](const storage::RecordRow& row) {
            return required(
                sync::readState(Json::parse(row.state), [](const auto&) { return nullptr; }),
                "state");
        };
        for (const auto& row : rows("attendance")) {
            if (row.participant != person) continue;
            records.attendance.push_back(
                {row.record, row.day, row.about, row.values, sync::isContested(state(row))});
        }
        return records;
    }
};

}  // namespace ayumi::demo
