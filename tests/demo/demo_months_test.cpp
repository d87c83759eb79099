// The months of the demonstration agency: each number is worked out once more from the change log,
// change by change, and by none of the rules.
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/person_month.h"
#include "shared/records/settings.h"
#include "shared/sync/change.h"
#include "shared/sync/state.h"
#include "tests/demo/demo_agency_fixture.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

namespace {

// What the log makes of one attendance: the last word of each field, and whether two stand.
struct Told {
    std::string participant;
    std::string day;
    std::map<std::string, Json> values;
    std::map<std::string, std::map<std::string, Json>> standing;  // field -> change -> value

    void hear(const sync::Change& change) {
        participant = change.participant;
        day = change.day;
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

int minutesAt(const std::string& time) {
    return std::stoi(time.substr(0, 2)) * 60 + std::stoi(time.substr(3));
}

using Numbers = std::map<std::string, int>;

// Nobody of the demonstration works at two places, or into the night.
Numbers addedUp(const std::vector<Told>& days, const std::set<std::string>& planned,
                const std::string& today) {
    Numbers sum{{"planned", static_cast<int>(planned.size())}};
    std::set<std::string> written;
    for (const Told& one : days) {
        written.insert(one.day);
        if (one.twice()) {
            ++sum["contested"];
            continue;
        }
        const std::string status = one.text("status");
        if (status == "absent") {
            ++sum["absent"];
            const bool whole = !one.text("notice_at").empty() && !one.text("notice_by").empty() &&
                               !one.text("notice_cause").empty() &&
                               !one.text("notice_advice").empty();
            if (one.text("notice_at").empty()) {
                ++sum["uncalled"];
            } else {
                ++sum[!whole ? "lacking" : sum["counted"] < 4 ? "counted" : "beyond"];
            }
        } else {
            ++sum["came"];
            sum["late"] += status == "late" ? 1 : 0;
            sum["early"] += status == "left_early" ? 1 : 0;
            if (!one.text("left").empty()) {
                sum["minutes"] += minutesAt(one.text("left")) - minutesAt(one.text("arrived")) -
                                  one.number("break_minutes");
            }
        }
        sum["yen"] += one.number("fare_yen");
        sum["meals"] += one.values.contains("meal") && one.values.at("meal") == Json(true) ? 1 : 0;
        sum["ways"] += one.text("pickup").empty() ? 0 : 1;
    }
    for (const auto& day : planned) {
        if (written.contains(day)) continue;
        ++sum[day < today ? "unrecorded" : "ahead"];
    }
    return sum;
}

Numbers numbersOf(const records::PersonMonth& month) {
    return {{"planned", month.plannedDays},
            {"contested", month.contestedDays},
            {"absent", month.absentDays},
            {"uncalled", month.withoutCall},
            {"lacking", month.lackingCalls},
            {"counted", month.countedCalls},
            {"beyond", month.beyondCalls},
            {"came", month.cameDays},
            {"late", month.lateDays},
            {"early", month.earlyDays},
            {"minutes", month.minutes},
            {"yen", month.fareYen},
            {"meals", month.meals},
            {"ways", month.pickups},
            {"unrecorded", month.unrecordedDays},
            {"ahead", month.aheadDays}};
}

}  // namespace

class DemoMonths : public DemoAgency_ {
protected:
    // Of one person, the log read from its first entry to its last.
    std::map<std::string, std::vector<Told>> toldByPerson() {
        const auto reader = m_store->read(s_agency.id);
        std::map<std::string, std::vector<Told>> told;
        for (const auto& row : rows("attendance")) {
            Told one;
            for (const auto& stored : reader->changesOfRecord(row.record)) {
                one.hear(required(sync::restoreChange(stored.body, stored.signature), "change"));
            }
            told[one.participant].push_back(std::move(one));
        }
        for (auto& [person, days] : told) std::ranges::sort(days, {}, &Told::day);
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

TEST_F(DemoMonths, EachNumberOfEveryMonth_AgreesWithTheChangeLog) {
    const auto told = toldByPerson();
    ASSERT_EQ(told.size(), people().size());
    Numbers all;
    for (const auto& [person, days] : told) {
        for (const int back : {0, 1}) {
            const std::string month = addMonths(s_agency.today, -back).substr(0, 7);
            std::vector<Told> ofMonth;
            std::ranges::copy_if(days, std::back_inserter(ofMonth),
                                 [&](const Told& one) { return one.day.substr(0, 7) == month; });
            Numbers expected = addedUp(ofMonth, planned(person, month), s_agency.today);
            const Numbers found =
                numbersOf(records::personMonthOf(recordsOf(person), month, s_agency.today));
            for (const auto& [name, number] : found) {
                EXPECT_EQ(number, expected[name]) << person << ' ' << month << ' ' << name;
                all[name] += number;
            }
        }
    }
    EXPECT_GE(all["counted"], 3);
    EXPECT_EQ(all["lacking"], 1);
    EXPECT_EQ(all["uncalled"], 1);
    EXPECT_EQ(all["contested"], 1);
    EXPECT_GE(all["came"], 100);
    EXPECT_GE(all["late"], 1);
}

}  // namespace ayumi::demo
