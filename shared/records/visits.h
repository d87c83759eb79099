// What a coach's visits come to: how long each took with the way, which days were planned and done,
// whether a day reaches its line, what overlaps (docs/data.md `visit`). One rule for pages, papers
// and the server.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace ayumi::records {

inline constexpr int kVisitLineMinutes = 240;  // where the agreements say nothing

inline constexpr int kDayMinutes = 1440;

// Minutes after midnight of the visit's day; beyond kDayMinutes after the next one.
struct Stretch {
    int from = 0;
    int to = 0;

    int minutes() const { return to - from; }
    bool operator==(const Stretch&) const = default;
};

struct Visit {
    std::string record;
    std::string day;
    std::string coach;
    std::vector<std::string> people = {};
    std::string status;  // "planned", "done", "cancelled"
    std::string way;
    std::optional<int> plannedStart = {};  // minutes, as in Stretch
    std::optional<int> plannedEnd = {};
    std::optional<int> arrived = {};
    std::optional<int> left = {};
    int travelInMinutes = 0;
    int travelOutMinutes = 0;
    std::string overlapWhy = {};

    bool arranged() const { return plannedStart.has_value() || status == "planned"; }
    bool done() const { return status == "done"; }
    bool leftNextDay() const { return left && *left >= kDayMinutes; }
    bool open() const { return done() && arrived && !left; }  // nobody has left yet
    bool away() const { return way != "phone" && way != "online"; }
};
// `values`: shown ones. Times that are none are left out.
Visit visitOf(std::string record, std::string day, std::vector<std::string> people,
              const Json& values);

std::optional<int> minutesOfDay(const std::string& time);  // "09:02"

std::optional<Stretch> presenceOf(const Visit& visit);  // from coming to leaving
// With the way there and back; nullopt while one of the two times is missing, or if it was not
// done.
std::optional<Stretch> stretchOf(const Visit& visit);
bool travelsLongerThanStays(const Visit& visit);

// Those of the same coach that take some of the same time, also over midnight.
std::vector<std::string> overlapsOf(const Visit& visit, const std::vector<Visit>& all);

// One coach's day. Time that two visits share counts once; contacts from afar count in none.
struct VisitDay {
    std::string day;
    bool arranged = false;
    bool done = false;
    int minutes = 0;
    int line = kVisitLineMinutes;  // the smallest of those who were visited

    bool reaches() const { return done && minutes >= line; }
};
// The minutes that make a day, of a person's agreement on that day.
using VisitLineOf = std::function<int(const std::string& person, const std::string& day)>;

struct VisitMonth {
    std::vector<VisitDay> days;  // oldest first, those with a visit or a plan for one
    int arrangedDays = 0;
    int doneDays = 0;
    int arrangedAndDoneDays = 0;
    int reachingDays = 0;
    int minutes = 0;
    int contacts = 0;     // by phone or online
    int overlapping = 0;  // visits
    int unexplained = 0;  // of those, without a word why
};
// Of one coach's visits of a month (void ones left out by the caller).
VisitMonth visitMonthOf(const std::vector<Visit>& visits, const VisitLineOf& lineOf);

// As agreed with a person for a day: the agreement that began last among those in force counts.
int visitLineOn(const std::vector<Json>& agreements, const std::string& day);

}  // namespace ayumi::records
