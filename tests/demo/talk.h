// What is said about days: comments between participant, coach and supervisor, one call for help
// and its answers, days sent back.
#pragma once

#include <string>
#include <vector>

namespace ayumi::demo {

enum class Speaker { Participant, Coach, Supervisor };

struct Said {
    Speaker speaker;
    std::string text;
};

// Days are counted back over the days the person was to come, 0 being the last one.
struct Talk {
    int person;
    int daysAgo;
    std::vector<Said> said;
};
const std::vector<Talk>& talks();

inline constexpr const char* kFlagLabel = "flag";  // Happening::label of the call

struct CallForHelp {
    int person = 11;
    int daysAgo = 4;
    const char* coachDid =
        "書庫の外で10分話を聞いた。眠れない日が続いているとのこと。受診の日を一緒に決めた。";
    const char* supervisorDid = "夕方に電話で様子を聞いた。あしたは13時半からにした。";
};
inline constexpr CallForHelp kCallForHelp;

struct SentBack {
    int person;
    int daysAgo;
    std::string comment;
    bool mended;  // the coach corrected the day, and it was signed
};
const std::vector<SentBack>& sentBack();

// Corrected after it was signed, with the reason.
struct Corrected {
    int person;
    int daysAgo;
    std::string reason;
    bool signedAgain;
};
const std::vector<Corrected>& corrected();

}  // namespace ayumi::demo
