#include "shared/records/settings.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

std::string codeOf(const std::string& name, std::string_view value) {
    const auto checked = checkSetting(name, value);
    return checked ? "" : checked.error().code;
}

TEST(Settings, AHelpPhoneHasALabelAndANumber) {
    const auto phone = readHelpPhone(" 事務所（9時から18時） | 050-0000-0100 ");
    ASSERT_TRUE(phone);
    EXPECT_EQ(phone->label, "事務所（9時から18時）");
    EXPECT_EQ(phone->number, "050-0000-0100");
    EXPECT_FALSE(readHelpPhone("050-0000-0100"));
    EXPECT_FALSE(readHelpPhone("事務所| "));
    EXPECT_FALSE(readHelpPhone(""));
}

TEST(Settings, OnlyKnownNamesAndValuesThatCanBeDialledAreTaken) {
    EXPECT_EQ(codeOf("help_phone_1", "事務所|050-0000-0100"), "");
    EXPECT_EQ(codeOf("help_phone_9", "よる|+81 (3) 0000-0000"), "");
    EXPECT_EQ(codeOf("help_phone_1", "けいさつ|110"), "");
    for (const char* wrong :
         {"|050-0000-0100", "事務所|", "事務所|ゼロゴーゼロ", "事務所|12", "", "x"}) {
        EXPECT_EQ(codeOf("help_phone_1", wrong), "setting_wrong") << wrong;
    }
    EXPECT_EQ(codeOf("records_from", "2026-10-26"), "");
    for (const char* wrong : {"", "10/26", "2026-02-30", "事務所|110"}) {
        EXPECT_EQ(codeOf("records_from", wrong), "setting_day") << wrong;
    }
    for (const char* name : {"help_phone_0", "help_phone_10", "help_phone", "", "x"}) {
        EXPECT_EQ(codeOf(name, "事務所|050-0000-0100"), "setting_unknown") << name;
    }
}

TEST(Settings, ACallForHelpClimbsAfterTenMinutes_UnlessTheAgencySaysOtherwise) {
    const auto after = [](std::optional<std::string> value) {
        return helpClimbMinutes([&](const std::string& name) {
            return name == "help_climb_minutes" ? value : std::optional<std::string>();
        });
    };
    EXPECT_EQ(after(std::nullopt), 10);
    EXPECT_EQ(after("3"), 3);
    EXPECT_EQ(after("240"), 240);
    for (const char* wrong : {"0", "241", "", "3.5", "すぐ"}) {
        EXPECT_EQ(after(wrong), 10) << wrong;
        EXPECT_EQ(codeOf("help_climb_minutes", wrong), "field_out_of_range") << wrong;
    }
    EXPECT_EQ(codeOf("help_climb_minutes", "30"), "");
}

}  // namespace
}  // namespace ayumi::records
