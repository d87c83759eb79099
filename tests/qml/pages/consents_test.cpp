// Consents of one participant: read, recorded, withdrawn; and what cannot be done without one.
#include <gtest/gtest.h>

#include "mobile/viewmodels/consents_page.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class ConsentPages : public ::testing::Test {
protected:
    void openConsents() {
        app.open("person");
        ASSERT_EQ(app.driver->touch("personConsents"), "");
        ASSERT_EQ(app.context().navigator()->route(), "consents");
    }
    bool shows(const char* words) { return app.driver->shows(words); }
    bool comes(const char* words) {
        return app.driver->waitFor([&] { return shows(words); });
    }
    std::vector<store::RecordRow> consents() {
        auto rows = app.tablet().reader().rows(app.tablet().viewer(), "consent");
        std::erase_if(
            rows, [&](const auto& row) { return row.participant != app.agency.people["佐々木"]; });
        return rows;
    }
    QString recordOf(const char* scope) {
        for (const auto& row : consents()) {
            if (row.text("scope") == scope) return QString::fromStdString(row.record);
        }
        return {};
    }

    PageApp app;
};

}  // namespace

TEST_F(ConsentPages, List_SaysTextGiverScopeDateAndState) {
    openConsents();
    EXPECT_TRUE(shows("画面での確認"));
    EXPECT_TRUE(shows("同意しています"));
    EXPECT_TRUE(shows("説明文の版：電子での確認について 第2版"));
    EXPECT_TRUE(shows("取りやめました"));
    EXPECT_TRUE(shows("同意した人：成年後見人"));
    EXPECT_TRUE(shows("取りやめた日：2026/10/30"));
    EXPECT_TRUE(shows("わけ：広報紙には出たくないとのこと"));
    EXPECT_EQ(app.driver->find("withdraw_" + recordOf("photo")), nullptr) << "it is already";
}

TEST_F(ConsentPages, NewOne_TellsWhatIsMissingBesideTheField_ThenIsSaved) {
    openConsents();
    ASSERT_EQ(app.driver->touch("consentAdd"), "");
    ASSERT_EQ(app.driver->touch("consentSave"), "");
    EXPECT_TRUE(shows("何についての同意か、まだです"));
    EXPECT_TRUE(shows("まだ入っていません"));
    ASSERT_EQ(app.driver->touch("scope_third_party"), "");
    ASSERT_EQ(app.driver->touch("giver_guardian"), "");
    ASSERT_EQ(app.driver->write("giverNameInput", "佐々木 ひさし"), "");
    ASSERT_EQ(app.driver->write("textVersionInput", "第三者への提供 第1版"), "");
    ASSERT_EQ(app.driver->write("givenOnInput", "2026-2-31"), "");
    ASSERT_EQ(app.driver->touch("consentSave"), "");
    EXPECT_TRUE(shows("日付として読めません"));
    ASSERT_EQ(app.driver->write("givenOnInput", "2026/12/1"), "");
    ASSERT_EQ(app.driver->touch("consentSave"), "");
    EXPECT_TRUE(shows("まだ来ていない日です"));
    ASSERT_EQ(app.driver->write("givenOnInput", "2026-11-19"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("consentSave"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return app.context().navigator()->route() == "consents"; }));
    EXPECT_TRUE(comes("ほかの機関への提供"));
    ASSERT_EQ(consents().size(), 4U);
    const auto saved =
        app.tablet().reader().record(app.tablet().viewer(), recordOf("third_party").toStdString());
    ASSERT_TRUE(saved.has_value());
    EXPECT_EQ(saved->text("given_on"), "2026-11-19");
    EXPECT_EQ(saved->text("given_by"), "guardian");
    EXPECT_EQ(saved->text("means"), "paper");
}

TEST_F(ConsentPages, HalfWritten_IsThereAgainAfterAKill) {
    openConsents();
    ASSERT_EQ(app.driver->touch("consentAdd"), "");
    ASSERT_EQ(app.driver->write("textVersionInput", "写真 第3版"), "");
    app.killAndStart();
    app.open("consent");
    EXPECT_EQ(app.driver->find("textVersionInput")->property("text").toString(), "写真 第3版");
    EXPECT_TRUE(shows("前に書きかけた内容です"));
}

TEST_F(ConsentPages, Withdrawal_NeedsAReason_AndStaysReadable) {
    openConsents();
    const QString record = recordOf("electronic_confirmation");
    ASSERT_EQ(app.driver->touch("withdraw_" + record), "");
    EXPECT_NE(app.driver->touch("dialogAccept"), "");
    ASSERT_EQ(app.driver->write("withdrawWhyInput", "紙がよいとのこと"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comes("わけ：紙がよいとのこと"));
    EXPECT_TRUE(shows("取りやめた日：2026/11/20"));
    EXPECT_EQ(app.driver->find("withdraw_" + record), nullptr);
    ASSERT_EQ(app.driver->touch("history_" + record), "");
    EXPECT_TRUE(app.driver->waitFor([&] { return shows("つなが"); }))
        << app.driver->shownTexts().join(" / ").toStdString();
}

TEST_F(ConsentPages, WithoutConsent_ThePersonIsToldWhatIsMissingAndWhomToAsk) {
    app.home("小林", "4072");
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    EXPECT_TRUE(shows("同意がいります"));
    EXPECT_TRUE(shows("高橋さん"));
    ASSERT_EQ(app.driver->touch("confirmYes"), "");
    EXPECT_TRUE(comes("画面で確認するための同意が、いまはありません"));
    EXPECT_TRUE(app.tablet().reader().rows(app.tablet().viewer(), "confirmation").empty());
    ASSERT_EQ(app.driver->touch("confirmNo"), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    EXPECT_TRUE(comes("ちがうと伝えました。")) << "that it is not so may always be said";
}

TEST_F(ConsentPages, WithdrawnWhileADraftIsOpen_IsToldOnConfirming_AndTheDraftStays) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    ASSERT_EQ(app.driver->touch("confirmNo"), "");
    ASSERT_EQ(app.driver->write("confirmationWhyInput", "来たのは9時です"), "");
    app.signIn(app.agency.coach, kCoachPin);
    const auto held = recordOf("electronic_confirmation").toStdString();
    viewmodels::ConsentsPage office(
        app.context(), {{"participant", QString::fromStdString(app.agency.people["佐々木"])}});
    office.withdraw(QString::fromStdString(held), "紙がよいとのこと");
    ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() > 0 && !office.busy(); }));
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeConfirmation"), "");
    ASSERT_EQ(app.driver->touch("confirmYes"), "");
    EXPECT_TRUE(comes("画面で確認するための同意が、いまはありません"));
    ASSERT_EQ(app.driver->touch("confirmNo"), "");
    EXPECT_EQ(app.driver->find("confirmationWhyInput")->property("text").toString(),
              "来たのは9時です");
}

TEST_F(ConsentPages, WithoutConsent_TheDailyCheckAsksNothing_AndHelpMayBeCalledFor) {
    app.home("三浦", "5841");
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    EXPECT_TRUE(shows("からだとこころのことを書くには、同意がいります"));
    EXPECT_TRUE(shows("高橋さん、大野さんに聞いてください。"));
    EXPECT_EQ(app.driver->find("answer_1"), nullptr);
    EXPECT_NE(app.driver->touch("next"), "");
    ASSERT_EQ(app.driver->pressByKeyboard("flowHelp"), "");
    EXPECT_EQ(app.context().navigator()->route(), "help");
    app.context().navigator()->back();
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(app.context().navigator()->route(), "home");
    ASSERT_EQ(app.driver->touch("homeReflection"), "");
    EXPECT_TRUE(shows("質問は5つです")) << "a reflection asks nothing of that kind";
}

TEST_F(ConsentPages, WithoutConsent_ProxyEntrySaysWhereToRecordIt_AndGoesOnOnceItIsThere) {
    const QString person = QString::fromStdString(app.agency.people["三浦"]);
    app.open("check", {{"participant", person}, {"proxy", true}});
    EXPECT_TRUE(shows("さんの同意がいります"));
    EXPECT_TRUE(shows("「同意」に記録してください"));
    EXPECT_EQ(app.driver->find("flowHelp"), nullptr);
    tablet::SaveRequest consent{.kind = "consent", .participant = app.agency.people["三浦"]};
    consent.set = {{"scope", "sensitive_data"}, {"given_on", app.agency.today}, {"means", "paper"}};
    app.tablet().save(std::move(consent), &app.context(), [](auto) {});
    EXPECT_TRUE(comes("質問は")) << app.driver->shownTexts().join(" / ").toStdString();
}

TEST_F(ConsentPages,
       WithdrawnInTheMiddleOfTheCheck_TheAnswersStayOnTheTablet_AndComeBackWithTheConsent) {
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    if (app.driver->find("answer_2") == nullptr) {
        ASSERT_EQ(app.driver->touch("next"), "");
    }
    ASSERT_EQ(app.driver->touch("answer_2"), "");
    const auto withdraw = [&](const Json& day) {
        tablet::SaveRequest request{.kind = "consent",
                                    .record = recordOf("sensitive_data").toStdString(),
                                    .participant = app.agency.people["佐々木"]};
        request.set = {{"withdrawn_on", day}};
        request.reason = "紙がよいとのこと";
        app.tablet().save(std::move(request), &app.context(), [](auto) {});
    };
    const auto before = app.waiting();
    withdraw(app.agency.today);
    ASSERT_TRUE(comes("書いたことは、このタブレットに残っています"));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(app.context().navigator()->route(), "home") << "one can always leave";
    EXPECT_EQ(app.waiting(), before + 1) << "the withdrawal alone";
    EXPECT_TRUE(app.tablet().reader().rows(app.tablet().viewer(), "daily_check").empty());
    app.killAndStart();
    app.home("佐々木", kParticipantPin);
    ASSERT_EQ(app.driver->touch("homeCheck"), "");
    EXPECT_TRUE(shows("書いたことは、このタブレットに残っています"));
    withdraw(nullptr);
    EXPECT_TRUE(comes("前の書きかけのつづきです。"))
        << app.driver->shownTexts().join(" / ").toStdString();
}

}  // namespace ayumi::testing
