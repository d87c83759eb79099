#include "tests/simulation/writing.h"

#include <string_view>
#include <vector>

#include "tests/simulation/dice.h"

namespace ayumi::simulation {

namespace {

std::string anyTime(Random& dice) {
    return "0" + std::to_string(8 + dice.below(2)) + ":" + std::to_string(10 + dice.below(50));
}

std::string note(const char* words, Random& dice) {
    return std::string(words) + ' ' + std::to_string(dice.below(5));
}

Set attendance(const Founded&, Random& dice) {
    static const std::vector<std::string> statuses{"present", "late", "absent", "home"};
    Set set;
    if (dice.below(3) != 0) set["status"] = anyOf(statuses, dice);
    if (set.empty() || dice.below(3) == 0) set["arrived"] = anyTime(dice);
    if (dice.below(4) == 0) set["note"] = note("メモ", dice);
    return set;
}

Set reflection(const Founded&, Random& dice) {
    static const std::vector<std::string> went{"well", "fairly", "a_little_hard", "hard"};
    Set set{{"went", anyOf(went, dice)}};
    if (dice.below(2) == 0) set["good"] = note("がんばった", dice);
    return set;
}

Set dailyCheck(const Founded&, Random& dice) {
    Set set{{"item.sleep", std::to_string(1 + dice.below(4))}};
    if (dice.below(3) == 0) set["help"] = dice.below(2) == 0;
    return set;
}

Set checkItems(const Founded&, Random& dice) { return {{"own_1", note("肩がこる", dice)}}; }

Set confirmation(const Founded&, Random& dice) {
    if (dice.below(3) != 0) return {{"state", "confirmed"}};
    return {{"state", "passed_over"}, {"why", note("早く帰った", dice)}};
}

Set comment(const Founded& founded, Random& dice) {
    return {{"on", founded.site}, {"text", note("おつかれさま", dice)}};
}

// Some are withdrawn: before the history begins, on one of its days, or later.
Set consent(const Founded&, Random& dice) {
    static const std::vector<std::string> scopes{"sensitive_data", "electronic_confirmation",
                                                 "sensitive_data", "electronic_confirmation",
                                                 "photo"};
    Set set{{"scope", anyOf(scopes, dice)}, {"given_on", "2026-04-01"}, {"given_by", "self"}};
    if (dice.below(3) == 0)
        set["withdrawn_on"] = "2026-11-" + std::to_string(16 + dice.below(8));
    else if (dice.below(3) == 0)
        set["withdrawn_on"] = nullptr;
    return set;
}

Set agreement(const Founded&, Random& dice) {
    Set set{{"from", "2026-04-01"}};
    set["expects"] = dice.below(3) == 0 ? Json::array() : Json::array({"reflection"});
    return set;
}

Set flag(const Founded&, Random&) { return {{"source", "asked"}}; }

Set flagSeen(const Founded& founded, Random& dice) {
    return {{"flag", founded.site}, {"done", note("でんわした", dice)}};
}

Set visit(const Founded& founded, Random& dice) {
    static const std::vector<std::string> statuses{"planned", "done", "done", "cancelled"};
    Set set{{"status", anyOf(statuses, dice)}, {"coach", anyOf(founded.coaches, dice)}};
    if (dice.below(2) == 0) set["arrived"] = anyTime(dice);
    if (dice.below(3) == 0) set["done"] = note("いっしょに作業した", dice);
    return set;
}

// Of one task, so that two who change different tasks meet in one list.
Set taskList(const Founded& founded, Random& dice) {
    const std::string code = "t" + std::to_string(1 + dice.below(3));
    Set set{{"task." + code, note("あらう", dice)}};
    if (dice.below(2) == 0) set["minutes." + code] = 10 + dice.below(50);
    if (dice.below(2) == 0) set["place." + code] = 1 + dice.below(3);
    if (dice.below(4) == 0) set["place." + code] = nullptr;
    if (dice.below(4) == 0) set["site"] = founded.site;
    return set;
}

Set taskMark(const Founded&, Random& dice) {
    static const std::vector<std::string> marks{"done", "a_little", "not_yet"};
    const std::string code = "t" + std::to_string(1 + dice.below(3));
    Set set{{"mark." + code, anyOf(marks, dice)}};
    if (dice.below(4) == 0) set["note." + code] = note("できた", dice);
    return set;
}

Set pause(const Founded&, Random& dice) {
    Set set{{"from", "2026-11-" + std::to_string(16 + dice.below(8))}, {"why", "health"}};
    if (dice.below(2) == 0) set["to"] = "2026-11-" + std::to_string(24 + dice.below(5));
    return set;
}

Set monthClose(const Founded&, Random& dice) {
    if (dice.below(3) == 0) return {{"state", "closed"}};
    return {{"state", "open"}, {"why", note("直す", dice)}};
}

Set staffLeave(const Founded& founded, Random& dice) {
    Set set{{"staff", founded.supervisor},
            {"from", "2026-11-" + std::to_string(16 + dice.below(8))}};
    if (dice.below(2) == 0) set["note"] = note("休む", dice);
    return set;
}

Set person(const Founded&, Random& dice) { return {{"nickname", note("よび名", dice)}}; }

Set setting(const Founded&, Random& dice) { return {{"value", note("0120", dice)}}; }

Set calendar(const Founded&, Random& dice) { return {{"open", dice.below(2) == 0}}; }

const std::vector<Writing>& all() {
    static const std::vector<Writing> writings{
        {"attendance", 44, "pcs", false, true, attendance},
        {"reflection", 16, "pc", true, true, reflection},
        {"daily_check", 8, "pc", true, true, dailyCheck},
        {"confirmation", 8, "pc", true, true, confirmation},
        {"visit", 14, "cs", false, true, visit},
        {"task_mark", 8, "pc", true, true, taskMark},
        {"task_list", 5, "cs", false, false, taskList},
        {"pause", 2, "cs", false, false, pause},
        {"month_close", 2, "s", false, true, monthClose},
        {"comment", 5, "pcs", false, true, comment},
        {"consent", 7, "pcs", false, false, consent},
        {"agreement", 3, "cs", false, false, agreement},
        {"check_items", 3, "pc", true, false, checkItems},
        {"flag", 2, "pcs", false, true, flag},
        {"flag_seen", 2, "cs", false, true, flagSeen},
        {"person", 2, "cs", false, false, person},
        {"setting", 1, "s", false, false, setting},
        {"calendar", 1, "s", false, true, calendar},
        {"staff_leave", 1, "s", false, false, staffLeave},
    };
    return writings;
}

}  // namespace

const Writing& anyWriting(int role, Random& dice) {
    std::vector<const Writing*> drawn;
    for (const auto& one : all()) {
        if (std::string_view(one.writers).find("pcs"[role]) == std::string_view::npos) continue;
        drawn.insert(drawn.end(), static_cast<std::size_t>(one.weight), &one);
    }
    return *anyOf(drawn, dice);
}

}  // namespace ayumi::simulation
