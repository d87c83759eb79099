#include "shared/records/consents.h"

#include <gtest/gtest.h>

namespace ayumi::records {
namespace {

using Set = std::map<std::string, Json>;

class Consents : public ::testing::Test {
protected:
    void put(const char* scope, const char* givenOn, const char* withdrawnOn = "",
             const std::string& record = "r1") {
        facts.put("consent", record, "p",
                  {{"scope", scope}, {"given_on", givenOn}, {"withdrawn_on", withdrawnOn}});
    }
    std::string missing(const char* kind, const Set& set, const char* day = "2026-11-21",
                        WithdrawalDay withdrawalDay = WithdrawalDay::Over) const {
        return missingConsent(*kinds.find(kind), set, "p", facts, day, withdrawalDay)
            .value_or("none");
    }

    const KindTable kinds = KindTable::released();
    Facts facts;
};

TEST_F(Consents, HealthAnswersNeedOne_AndCallingForHelpDoesNot) {
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), kSensitiveData);
    EXPECT_EQ(missing("daily_check", {{"help", true}, {"item.sleep", "2"}}), kSensitiveData);
    EXPECT_EQ(missing("daily_check", {{"help", true}}), "none");
    EXPECT_EQ(missing("daily_check", {{"item.sleep", nullptr}}), "none")
        << "clearing takes nothing";
    EXPECT_EQ(missing("daily_check", {{"void", true}}), "none");
    EXPECT_EQ(missing("check_items", {{"own_1", "頭が重い"}}), kSensitiveData);
    EXPECT_EQ(missing("check_items", {{"items", Json::array({"sleep"})}}), "none");
    put(kSensitiveData, "2026-04-01");
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), "none");
    EXPECT_EQ(missing("check_items", {{"own_1", "頭が重い"}}), "none");
}

TEST_F(Consents, ConfirmingOnTheScreenNeedsOne_AndSayingThatItIsNotSoDoesNot) {
    EXPECT_EQ(missing("confirmation", {{"state", "confirmed"}}), kElectronicConfirmation);
    EXPECT_EQ(missing("confirmation", {{"state", "passed_over"}, {"why", "紙で"}}), "none");
    put(kSensitiveData, "2026-04-01");
    EXPECT_EQ(missing("confirmation", {{"state", "confirmed"}}), kElectronicConfirmation)
        << "each for its own";
    put(kElectronicConfirmation, "2026-11-21", "", "r2");
    EXPECT_EQ(missing("confirmation", {{"state", "confirmed"}}), "none");
    EXPECT_EQ(missing("confirmation", {{"state", "confirmed"}}, "2026-11-20"),
              kElectronicConfirmation)
        << "an earlier consent";
}

TEST_F(Consents, OtherKindsNeedNone) {
    for (const auto& kind : kinds.all()) {
        if (kind.name == "daily_check" || kind.name == "check_items" ||
            kind.name == "confirmation" || kind.name == "self_check" ||
            kind.name == "daily_sheet" || kind.name == "assessment") {
            EXPECT_FALSE(kind.consents.empty()) << kind.name;
        } else {
            EXPECT_TRUE(kind.consents.empty()) << kind.name;
        }
        const Kind& consent = *kinds.find("consent");
        for (const auto& rule : kind.consents) {
            const auto& scopes = consent.field("scope")->choices;
            EXPECT_NE(std::find(scopes.begin(), scopes.end(), rule.scope), scopes.end());
        }
    }
}

TEST_F(Consents, AnswersOnSheetsNeedOne_AndHowTheyCameAboutDoesNot) {
    for (const auto& [kind, scope] :
         {std::pair{"self_check", kSelfCheck}, std::pair{"daily_sheet", kSensitiveData},
          std::pair{"assessment", kSensitiveData}}) {
        EXPECT_EQ(missing(kind, {{"item.signs", Json::array({"head"})}}), scope);
        EXPECT_EQ(missing(kind, {{"item.signs.other", "ねつ"}}), scope);
        EXPECT_EQ(missing(kind, {{"item.signs", nullptr}}), "none");
        EXPECT_EQ(missing(kind, {{"state", "withdrawn"}, {"sheet", "trial"}}), "none");
    }
    put(kSelfCheck, "2026-04-01");
    EXPECT_EQ(missing("self_check", {{"item.signs", "head"}}), "none");
    EXPECT_EQ(missing("assessment", {{"item.signs", "head"}}), kSensitiveData)
        << "each for its own";
    EXPECT_EQ(missing("own_answers", {{"item.signs", "head"}}), "none");
}

TEST_F(Consents, ThatIsWithdrawn_Seals_UntilThereIsAnother) {
    const auto sealed = [&](const char* kind, const char* day) {
        return isSealed(*kinds.find(kind), "p", facts, day);
    };
    EXPECT_TRUE(sealed("self_check", "2026-11-21")) << "nobody ever agreed";
    put(kSelfCheck, "2026-04-01", "2026-11-21");
    EXPECT_TRUE(sealed("self_check", "2026-03-31"));
    EXPECT_FALSE(sealed("self_check", "2026-04-01"));
    EXPECT_FALSE(sealed("self_check", "2026-11-20"));
    EXPECT_TRUE(sealed("self_check", "2026-11-21")) << "at once";
    EXPECT_TRUE(sealed("assessment", "2026-11-20")) << "another scope";
    put(kSelfCheck, "2026-12-01", "", "r2");
    EXPECT_TRUE(sealed("self_check", "2026-11-30"));
    EXPECT_FALSE(sealed("self_check", "2026-12-01")) << "it opens again with a new one";
    for (const auto& kind : kinds.all()) {
        const bool seals = kind.name == "self_check" || kind.name == "assessment";
        EXPECT_EQ(!kind.sealedWithout.empty(), seals) << kind.name;
    }
}

TEST_F(Consents, TheDayOfTheWithdrawalCountsOnlyAfterwards) {
    put(kSensitiveData, "2026-04-01", "2026-11-21");
    const Set answers{{"item.sleep", "2"}};
    EXPECT_EQ(missing("daily_check", answers, "2026-11-20"), "none");
    EXPECT_EQ(missing("daily_check", answers, "2026-11-21"), kSensitiveData);
    EXPECT_EQ(missing("daily_check", answers, "2026-11-21", WithdrawalDay::Counts), "none");
    EXPECT_EQ(missing("daily_check", answers, "2026-11-22", WithdrawalDay::Counts), kSensitiveData);
}

TEST_F(Consents, AnotherOneTakesThePlaceOfOneWithdrawn_AndAVoidOneNever) {
    put(kSensitiveData, "2026-04-01", "2026-05-01");
    put(kSensitiveData, "2026-11-01", "", "r2");
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), "none");
    facts.put("consent", "r2", "p",
              {{"scope", kSensitiveData}, {"given_on", "2026-11-01"}, {"void", true}});
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), kSensitiveData);
    put(kSensitiveData, "", "", "r3");
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), kSensitiveData)
        << "nobody knows since when";
}

TEST_F(Consents, OfOnePersonSayNothingOfAnother) {
    facts.put("consent", "r1", "q", {{"scope", kSensitiveData}, {"given_on", "2026-04-01"}});
    EXPECT_EQ(missing("daily_check", {{"item.sleep", "2"}}), kSensitiveData);
}

}  // namespace
}  // namespace ayumi::records
