// What an office sets up by command beside people and tablets: settings, agreements, calendar; and
// what it says about values that cannot be.
#include "shared/base/time_text.h"
#include "shared/records/settings.h"
#include "shared/sync/day_log.h"
#include "tests/integration/office_commands_fixture.h"

namespace ayumi::testing {
namespace {

TEST_P(OfficeCommandsTest, HelpNumbersAreSetChangedAndCleared) {
    EXPECT_NE(out({"setting", "list"}).find("help_phone_1    -"), std::string::npos);
    out({"setting", "set", "help_phone_1", "事務所|050-0000-0100"});
    out({"setting", "set", "help_phone_2", "夜と休みの日|050-0000-0199"});
    out({"setting", "set", "help_phone_1", "事務所（9時から18時）|050-0000-0101"});
    const auto list = out({"setting", "list"});
    EXPECT_NE(list.find("help_phone_1    事務所（9時から18時）|050-0000-0101"), std::string::npos);
    const auto settings = rows("setting");
    ASSERT_EQ(settings.size(), 2U);
    for (const auto& row : settings) {
        EXPECT_TRUE(records::readHelpPhone(textOf(row.values, "value"))) << row.about;
    }
    out({"setting", "clear", "help_phone_1"});
    EXPECT_NE(out({"setting", "list"}).find("help_phone_1    -"), std::string::npos);
    expectWhole();
}

TEST_P(OfficeCommandsTest, AnAgreementMakesADayAskForItsConfirmation_UntilItEnds) {
    const std::string today = dayOf(SystemClock().nowMs());
    out({"agreement", "add", "佐藤", "--site", "南店", "--weekdays", "5,1,3,1", "--expects",
         "reflection,daily_check", "--note", "週3日から"});
    const auto listed = out({"agreement", "list"});
    EXPECT_NE(listed.find("佐藤"), std::string::npos) << listed;
    EXPECT_NE(listed.find("weekdays 1,3,5  expects reflection,daily_check  南店"),
              std::string::npos)
        << listed;
    auto agreements = rows("agreement");
    ASSERT_EQ(agreements.size(), 1U);
    EXPECT_TRUE(sync::expectsConfirmation({agreements[0].values}, today));
    out({"agreement", "end", agreements[0].record, "--to", addDays(today, 3)});
    agreements = rows("agreement");
    ASSERT_EQ(agreements.size(), 1U);
    EXPECT_TRUE(sync::expectsConfirmation({agreements[0].values}, addDays(today, 3)));
    EXPECT_FALSE(sync::expectsConfirmation({agreements[0].values}, addDays(today, 4)));
    EXPECT_EQ(textOf(agreements[0].values, "note"), "週3日から");
    expectWhole();
}

TEST_P(OfficeCommandsTest, AnAssignmentIsListed_AndGetsALastDay) {
    const std::string today = dayOf(SystemClock().nowMs());
    out({"person", "add", "--name", "高橋", "--role", "coach", "--login", "takahashi"});
    out({"assign", "佐藤", "--coach", "高橋", "--from", addDays(today, -9)});
    const auto begun = rows("assignment");
    ASSERT_EQ(begun.size(), 1U);
    const auto listed = out({"assignment", "list"});
    EXPECT_NE(listed.find(begun[0].record + "  佐藤  高橋  " + addDays(today, -9) + ".."),
              std::string::npos)
        << listed;
    out({"assignment", "end", begun[0].record});
    const auto ended = rows("assignment");
    ASSERT_EQ(ended.size(), 1U) << "the same record, not a second one beside it";
    EXPECT_EQ(textOf(ended[0].values, "to"), today);
    const auto unknown = run({"assignment", "end", "nothing"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_NE(unknown.err.find("assignment list"), std::string::npos) << unknown.err;
    expectWhole();
}

TEST_P(OfficeCommandsTest, ASecondSupervisor_IsMadeForAWhile_AndIsACoachAgain) {
    out({"person", "add", "--name", "高橋", "--role", "coach", "--login", "takahashi"});
    const auto roleOfTakahashi = [&] {
        for (const auto& row : rows("staff")) {
            if (textOf(row.values, "name") == "高橋") return textOf(row.values, "role");
        }
        return std::string();
    };
    out({"person", "role", "高橋", "supervisor"});
    EXPECT_EQ(roleOfTakahashi(), "supervisor");
    out({"person", "role", "高橋", "coach"});
    EXPECT_EQ(roleOfTakahashi(), "coach");
    EXPECT_NE(run({"person", "role", "高橋", "admin"}).status, 0) << "not by this command";
    EXPECT_EQ(run({"person", "role", "佐藤", "coach"}).status, 1) << "a participant has none";
    for (const auto& row : rows("staff")) {
        if (textOf(row.values, "role") != "admin") continue;
        const auto refused = run({"person", "role", row.record, "coach"});
        EXPECT_EQ(refused.status, 1);
        EXPECT_NE(refused.err.find("Nothing was changed"), std::string::npos) << refused.err;
    }
    expectWhole();
}

TEST_P(OfficeCommandsTest, CalendarAndPlacesTakeWhatTheDemonstrationHas) {
    out({"calendar", "set", "南店", "2026-11-23", "--closed", "--note", "勤労感謝の日"});
    out({"calendar", "set", "南店", "2026-11-23", "--open", "--note", "臨時に開ける"});
    const auto days = out({"calendar", "list"});
    EXPECT_NE(days.find("2026-11-23  open    南店  臨時に開ける"), std::string::npos) << days;
    out({"place", "佐藤", "--site", "南店", "--programme", "universal_employment", "--stage",
         "paid_commuter", "--weekdays", "3,1", "--start", "09:00", "--end", "15:00"});
    EXPECT_EQ(textOf(rows("placement").at(0).values, "stage"), "paid_commuter");
    const auto sites = rows("site");
    EXPECT_EQ(sites.at(0).values.at("open_weekdays"), Json::array({1, 3, 5}));
    EXPECT_EQ(textOf(sites[0].values, "phone"), "050-0000-0211");
    expectWhole();
}

TEST_P(OfficeCommandsTest, ValuesThatCannotBe_AreRefusedWithWords_AndNothingIsSent) {
    const auto says = [](const std::string& text, const char* words) {
        EXPECT_NE(text.find(words), std::string::npos) << text;
    };
    says(refused({"setting", "set", "help_phone_10", "a|110"}), "There is no setting");
    says(refused({"setting", "set", "help_phone_1", "050-0000-0100"}), "takes a label, a bar");
    says(refused({"setting", "set", "help_phone_1", "事務所|ゼロゴー"}), "takes a label, a bar");
    says(refused({"setting", "clear", "phone"}), "There is no setting");
    says(refused({"agreement", "add", "だれか"}), "No such person");
    says(refused({"agreement", "add", "佐藤", "--site", "北店"}), "No such site");
    says(refused({"agreement", "add", "佐藤", "--expects", "reflexion"}), "Choose from: ");
    says(refused({"agreement", "add", "佐藤", "--expects", "sign_off"}), "Choose from: ");
    says(refused({"agreement", "add", "佐藤", "--weekdays", "0,8"}), "lies between 1 and 7");
    says(refused({"agreement", "add", "佐藤", "--from", "2026-02-31"}), "is not a day");
    says(refused({"agreement", "add", "佐藤", "--from", "2026-11-22", "--to", "2026-11-01"}),
         "lies before the first one");
    says(refused({"agreement", "end", "x"}), "No such agreement");
    says(refused({"calendar", "set", "南店", "2026-11-23"}), "Give one of");
    says(refused({"calendar", "set", "南店", "23.11.2026", "--open"}), "is not a day");
    says(refused({"place", "佐藤", "--site", "南店", "--start", "25:00"}),
         "lies between 00:00 and 23:59");
    says(refused({"place", "佐藤", "--site", "南店", "--programme", "x"}),
         "does not take this value");
    says(refused({"assign", "佐藤", "--coach", "x", "--from", "2026-11-22", "--to", "2026-11-21"}),
         "lies before the first one");
    EXPECT_TRUE(rows("agreement").empty());
    EXPECT_TRUE(rows("setting").empty());
    expectWhole();
}

INSTANTIATE_TEST_SUITE_P(Databases, OfficeCommandsTest, ::testing::Values(false, true),
                         nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
