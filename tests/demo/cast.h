// Who and what the demonstration agency is made of. Every name, place and number is made up.
#pragma once

#include <string>
#include <vector>

namespace ayumi::demo {

struct SitePlan {
    std::string name;
    std::string kana;
    std::string address;
    std::string phone;
    std::string work;
    std::string opens;
    std::string closes;
    int room;
    std::string conditions;
    std::string help;
    std::string pay;
    std::string transport;
    std::string insurance;
    std::string contact;
    int confirmedDaysAgo;
    bool closesOneDay;  // a weekday when nobody works; never today's
    bool signal;        // whether tablets reach the server from there
};

struct StaffPlan {
    std::string name;
    std::string kana;
    std::string role;
    std::string login;
    std::string pin;
    std::string passphrase;
    std::string tablet;  // folder of the tablet they sign in on
};

struct PersonPlan {
    std::string name;
    std::string kana;
    std::string nickname;
    std::string pin;  // empty: has not signed in on a tablet
    int site;
    std::vector<int> coaches;
    std::vector<int> weekdays;  // as agreed; see weekdaysOf()
    std::string start;
    std::string end;
    std::string programme;
    std::string stage;
    int fareYen;
    bool restsToday;
};

inline constexpr const char* kAgencyName = "社会福祉法人 あさひの道";
inline constexpr int kCoaches = 3;  // the first of staff()

const std::vector<SitePlan>& sites();
const std::vector<StaffPlan>& staff();
const std::vector<PersonPlan>& people();

// Whom to call of somebody's family, or who acts for them.
struct GuardianPlan {
    int person;
    const char* name;
    const char* as;
    const char* phone;
};
const std::vector<GuardianPlan>& guardians();

// Days on which a supervisor is away; members of staff().
struct LeavePlan {
    int staff;
    int deputy;
    std::string from;
    std::string to;
    std::string note;
};
std::vector<LeavePlan> leavesOf(const std::string& today);  // one that is over, one to come
// Who signs this person's days, on this day: their supervisor, or who stands in.
int supervisorOn(const PersonPlan& person, const std::string& day, const std::string& today);

std::string agreedSince(const std::string& today);  // the fiscal year in which the story begins

// The agreed weekdays, moved so that the demonstration has something to show today.
std::vector<int> openWeekdays(const SitePlan& site, int weekdayToday);
std::vector<int> weekdaysOf(const PersonPlan& person, int weekdayToday);

struct CalendarPlan {
    int site;
    std::string day;
    bool open;
    std::string note;
};

// Days of the last four weeks and the next two months that are not as the weekdays say. Made once
// for each `today`; not thread-safe.
const std::vector<CalendarPlan>& calendarOf(const std::string& today);

// The one rest there is: it begins today.
struct RestPlan {
    int person;
    std::string from;
    std::string to;
    std::string why;
    std::string note;
};
RestPlan restOf(const std::string& today);

// Whether they are expected by their weekdays and the calendar; rests are another question.
bool worksOn(const PersonPlan& person, const std::string& day, const std::string& today);
bool isOpen(int site, const std::string& day, const std::string& today);

}  // namespace ayumi::demo
