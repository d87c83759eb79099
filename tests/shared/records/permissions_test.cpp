// The table of kinds against a matrix written by hand: who may do what with which kind. The matrix
// is not derived from the table, else the table would test itself.
#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "shared/records/facts.h"
#include "shared/records/permissions.h"

namespace ayumi::records {
namespace {

constexpr const char* kSato = "01890a5d-ac96-774b-8000-000000000001";
constexpr const char* kSuzuki = "01890a5d-ac96-774b-8000-000000000002";
constexpr const char* kOwnCoach = "01890a5d-ac96-774b-8000-000000000003";
constexpr const char* kFormerCoach = "01890a5d-ac96-774b-8000-000000000004";
constexpr const char* kOtherCoach = "01890a5d-ac96-774b-8000-000000000005";
constexpr const char* kSupervisor = "01890a5d-ac96-774b-8000-000000000006";
constexpr const char* kAdmin = "01890a5d-ac96-774b-8000-000000000007";
constexpr const char* kStranger = "01890a5d-ac96-774b-8000-000000000008";

const TimeMs kTodayMs = startOfDayMs("2026-11-21") + 9 * 3'600'000;

Facts facts() {
    Facts out;
    out.put("person", kSato, kSato, {{"name", "佐藤"}});
    out.put("person", kSuzuki, kSuzuki, {{"name", "鈴木"}});
    for (const char* coach : {kOwnCoach, kFormerCoach, kOtherCoach}) {
        out.put("staff", coach, "", {{"role", "coach"}});
    }
    out.put("staff", kSupervisor, "", {{"role", "supervisor"}});
    out.put("staff", kAdmin, "", {{"role", "admin"}});
    out.put("assignment", "a1", kSato, {{"coach", kOwnCoach}, {"from", "2026-04-01"}});
    out.put("assignment", "a2", kSato,
            {{"coach", kFormerCoach}, {"from", "2026-04-01"}, {"to", "2026-11-20"}});
    out.put("assignment", "a3", kSuzuki, {{"coach", kOtherCoach}, {"from", "2026-04-01"}});
    return out;
}

// Columns: Sato herself, Suzuki, own coach, former coach, other coach, supervisor, admin, stranger.
// w = may write (and read), r = may read, - = neither. The record is Sato's, by Sato, or the
// agency's.
struct Row {
    const char* kind;
    const char* rights;
};
constexpr Row kMatrix[] = {
    {"person", "r-w--ww-"},      {"staff", "rrrrrrw-"},        {"site", "rrrrrww-"},
    {"placement", "r-r--ww-"},   {"assignment", "r-r--ww-"},   {"calendar", "rrrrrww-"},
    {"setting", "rrrrrww-"},     {"agreement", "r-w--ww-"},    {"consent", "w-w--wr-"},
    {"attendance", "w-w--wr-"},  {"reflection", "w-w--r--"},   {"daily_check", "w-w--r--"},
    {"check_items", "w-w--r--"}, {"confirmation", "w-w--r--"}, {"sign_off", "--r--wr-"},
    {"comment", "w-w--wr-"},     {"flag", "w-w--w--"},         {"flag_seen", "r-w--w--"},
    {"release", "--rrrwr-"},     {"sheet", "rrrrrrw-"},        {"self_check", "w-w--r--"},
    {"daily_sheet", "w-w--r--"}, {"assessment", "w-w--w--"},   {"own_answers", "w-------"},
    {"goal", "w-w--wr-"},        {"goal_mark", "w-w--r--"},    {"task_list", "r-w--wr-"},
    {"task_mark", "w-w--r--"},   {"plan", "r-w--wr-"},         {"meeting", "r-w--wr-"},
    {"visit", "--w--wr-"},       {"pause", "r-w--ww-"},        {"month_close", "r-r--wr-"},
    {"staff_leave", "--rrrww-"},
};

TEST(Permissions, AgreeWithTheMatrixWrittenByHand) {
    const auto kinds = KindTable::released();
    const Facts known = facts();
    const std::vector<const char*> people{kSato,       kSuzuki,     kOwnCoach, kFormerCoach,
                                          kOtherCoach, kSupervisor, kAdmin,    kStranger};
    ASSERT_EQ(std::size(kMatrix), kinds.all().size()) << "a kind without a row in the matrix";
    for (const Row& row : kMatrix) {
        const Kind& kind = *kinds.find(row.kind);
        Subject subject{kind.audience == Audience::Agency ? "" : kSato, {}, kSato, {}};
        if (kind.audience == Audience::People) subject = {"", {kSato}, kSato, {}};
        for (std::size_t i = 0; i < people.size(); ++i) {
            const bool reads = may(kind, Access::Read, people[i], subject, known, kTodayMs);
            const bool writes = may(kind, Access::Write, people[i], subject, known, kTodayMs);
            EXPECT_EQ(reads, row.rights[i] != '-') << row.kind << " read, person " << i;
            EXPECT_EQ(writes, row.rights[i] == 'w') << row.kind << " write, person " << i;
        }
    }
}

TEST(Permissions, ACoachEntersSomebodyNew_AndLooksAfterThemAlone) {
    constexpr const char* kNew = "01890a5d-ac96-774b-8000-000000000009";
    const auto kinds = KindTable::released();
    const Kind& person = *kinds.find("person");
    const Kind& assignment = *kinds.find("assignment");
    Facts known = facts();
    using Set = std::map<std::string, Json>;
    const Set own{{"coach", kOwnCoach}, {"provisional", true}, {"from", "2026-11-21"}};
    const auto enters = [&](const Kind& kind, const char* who, const char* whom, const Set& set) {
        return mayEnter(kind, who, {whom, {}, who, {}}, set, known);
    };
    EXPECT_TRUE(enters(assignment, kOwnCoach, kNew, own));
    EXPECT_TRUE(enters(person, kOwnCoach, kNew, {}));
    EXPECT_FALSE(enters(assignment, kOtherCoach, kNew, own)) << "not for another coach";
    EXPECT_FALSE(enters(assignment, kOwnCoach, kNew, {{"coach", kOwnCoach}})) << "said openly";
    EXPECT_FALSE(enters(assignment, kOwnCoach, kNew, {{"coach", kOwnCoach}, {"provisional", 1}}));
    EXPECT_FALSE(enters(*kinds.find("consent"), kOwnCoach, kNew, own)) << "nothing but the two";
    for (const char* who : {kSato, kSupervisor, kAdmin, kStranger}) {
        EXPECT_FALSE(enters(person, who, kNew, {})) << who << " has other rights, or none";
    }
    for (const char* whom : {kSato, kSuzuki}) {
        EXPECT_FALSE(enters(assignment, kOwnCoach, whom, own)) << "everybody knows them";
    }
    known.put("person", kNew, kNew, {{"name", "伊藤"}, {"void", true}});
    EXPECT_FALSE(enters(assignment, kOwnCoach, kNew, own)) << "taken back, but they were there";
}

TEST(Permissions, NobodyWritesWhatTheyMayNotRead) {
    const auto kinds = KindTable::released();
    for (const auto& kind : kinds.all()) {
        for (const auto& rule : kind.rules) {
            if (rule.access != Access::Write) continue;
            EXPECT_TRUE(allows(kind, Access::Read, rule.role, rule.relation, rule.state))
                << kind.name;
        }
    }
}

TEST(Permissions, OfAnAssignmentFromTomorrow_BeginTomorrow) {
    Facts known = facts();
    known.put("assignment", "a4", kSato, {{"coach", kOtherCoach}, {"from", "2026-11-22"}});
    const auto kinds = KindTable::released();
    const Kind& attendance = *kinds.find("attendance");
    const Subject sato{kSato, {}, {}, {}};
    EXPECT_FALSE(may(attendance, Access::Read, kOtherCoach, sato, known, kTodayMs));
    EXPECT_TRUE(may(attendance, Access::Read, kOtherCoach, sato, known, kTodayMs + 86'400'000));
}

TEST(Permissions, EndWithTheRole) {
    Facts known = facts();
    known.put("staff", kOwnCoach, "", {{"role", "coach"}, {"active", false}});
    const auto kinds = KindTable::released();
    const Subject sato{kSato, {}, {}, {}};
    EXPECT_FALSE(may(*kinds.find("attendance"), Access::Read, kOwnCoach, sato, known, kTodayMs));
}

TEST(Permissions, HangOnTheStateWhereARuleSaysSo) {
    const Kind sheet{"self_check",
                     Audience::Participant,
                     {},
                     {{"state", FieldType::Choice, 0, 0, {"draft", "submitted"}}},
                     {{Role::Participant, Relation::Self, Access::Write, "draft"},
                      {Role::Participant, Relation::Self, Access::Read, "submitted"},
                      {Role::Coach, Relation::Assigned, Access::Read, "submitted"}}};
    const Facts known = facts();
    const Subject draft{kSato, {}, {}, "draft"};
    const Subject submitted{kSato, {}, {}, "submitted"};
    EXPECT_TRUE(may(sheet, Access::Write, kSato, draft, known, kTodayMs));
    EXPECT_FALSE(may(sheet, Access::Write, kSato, submitted, known, kTodayMs));
    EXPECT_FALSE(may(sheet, Access::Read, kOwnCoach, draft, known, kTodayMs));
    EXPECT_TRUE(may(sheet, Access::Read, kOwnCoach, submitted, known, kTodayMs));
}

TEST(Permissions, OwnEyesRecordsAreTheAuthorsAlone) {
    const Kind own{"own_note",
                   Audience::Author,
                   {},
                   {},
                   {{Role::Participant, Relation::Agency, Access::Write}}};
    const Facts known = facts();
    const Subject byself{"", {}, kSato, {}};
    EXPECT_TRUE(may(own, Access::Read, kSato, byself, known, kTodayMs));
    EXPECT_FALSE(may(own, Access::Read, kSuzuki, byself, known, kTodayMs));
    EXPECT_EQ(audiencesOf(own, byself).front(), authorAudience(kSato));
}

TEST(Permissions, OfOwnAnswers_AreTheAuthorsAlone_WhoeverElseSignsOrIsMeant) {
    const auto kinds = KindTable::released();
    const Kind& own = *kinds.find("own_answers");
    const Facts known = facts();
    for (const char* person : {kSato, kSuzuki, kOwnCoach, kSupervisor, kAdmin}) {
        const bool satos = person == kSato;
        EXPECT_EQ(may(own, Access::Read, person, {{}, {}, kSato, {}}, known, kTodayMs), satos);
        EXPECT_EQ(may(own, Access::Write, person, {{}, {}, kSato, {}}, known, kTodayMs), satos);
        EXPECT_FALSE(may(own, Access::Write, person, {kSato, {}, kStranger, {}}, known, kTodayMs));
        EXPECT_FALSE(may(own, Access::Write, person, {{}, {}, kOwnCoach, {}}, known, kTodayMs))
            << "staff have none";
    }
    EXPECT_EQ(audiencesOf(own, {{}, {}, kSato, {}}),
              (std::vector<std::string>{authorAudience(kSato)}));
}

TEST(Permissions, AVisitOfSeveralPeopleIsReadableThroughAnyOfThem) {
    const Kind visit{
        "visit", Audience::People, {}, {}, {{Role::Coach, Relation::Assigned, Access::Write}}};
    const Facts known = facts();
    const Subject both{"", {kSato, kSuzuki}, {}, {}};
    EXPECT_TRUE(may(visit, Access::Read, kOwnCoach, both, known, kTodayMs));
    EXPECT_TRUE(may(visit, Access::Read, kOtherCoach, both, known, kTodayMs));
    EXPECT_FALSE(may(visit, Access::Read, kFormerCoach, both, known, kTodayMs));
    EXPECT_EQ(audiencesOf(visit, both).size(), 2U);
}

}  // namespace
}  // namespace ayumi::records
