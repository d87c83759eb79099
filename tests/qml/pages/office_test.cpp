// Pages against a real office: invitations, sign-ins, forgotten secrets, a clock that is wrong.
#include <gtest/gtest.h>

#include "shared/sheets/parts.h"
#include "tests/qml/pages/office_app.h"
#include "tests/qml/pages/sheet_samples.h"

namespace ayumi::testing {

namespace {

constexpr TimeMs kDayMs = 24 * kHourMs;

class OfficeTest : public ::testing::Test {
protected:
    std::size_t waiting() { return app.app->tablet().syncStatus().waiting; }
    void openRoster() {
        app.touch("site_" + QString::fromStdString(app.site));
        app.settleUntil([&] { return app.route() == "roster"; }, "no roster");
    }
    // Until no try is left, waiting as long as the page says.
    void tryUntilLocked(const char* wrong) {
        for (int i = 0; i < 10; ++i) {
            app.app->context().navigator()->replace("cards");
            app.driver->settle();
            app.openCard(m_locking);
            app.typePin(wrong);
            app.clock.advance(kHourMs);
        }
        app.settleUntil([&] { return app.shows("10回続いたので、ロックしました"); }, "not locked");
        app.app->context().navigator()->replace("cards");
        app.driver->settle();
    }

    void touchPictures(const char* prefix) {
        for (const int picture : {3, 7, 11}) app.touch(prefix + QString::number(picture));
    }
    // By the participant on the screen, from home and back.
    void recordArrival() { recordOnOwnDay("arrive_"); }
    void leave() { recordOnOwnDay("leave_"); }
    void recordOnOwnDay(const char* what) {
        const auto before = waiting();
        app.touch("homeOwn");
        app.touch(what + QString::fromStdString(app.site));
        app.settleUntil([&] { return waiting() == before + 1; }, "not saved");
        app.touch("next");
        app.settleUntil([&] { return app.route() == "home"; }, "not at home");
    }

    std::string m_locking;
    OfficeApp app;
};

}  // namespace

TEST_F(OfficeTest, InvitationsOfAnotherServerWrongOrExpired_AreRefusedInThreeLanguages) {
    const auto secret = QString::fromStdString(app.office->invitation("南店のタブレット"));
    const auto says = [&](const char* ja, const char* easy, const char* en) {
        for (const auto& [language, words] :
             {std::pair{"ja", ja}, std::pair{"ja_easy", easy}, std::pair{"en", en}}) {
            app.app->context().settings()->setLanguage(language);
            app.driver->settle();
            EXPECT_TRUE(app.shows(words)) << language << ": " << words << " is not in "
                                          << app.driver->shownTexts().join(" / ").toStdString();
        }
        app.app->context().settings()->setLanguage("ja");
        app.driver->settle();
    };
    app.askToEnrol(secret, 'B');
    says("この法人のサーバーではありません", "ちがう場所", "not your agency's server");
    app.askToEnrol("BBBBBBBBBB");
    says("この招待コードは違います", "コードはちがいます", "invitation code is not right");
    app.officeClock.advance(16 * kMinuteMs);
    app.askToEnrol(secret);
    says("この招待は期限が切れました", "れました", "has expired");
    EXPECT_EQ(app.route(), "enrol");
}

TEST_F(OfficeTest, AnInvitationThatAnotherTabletUsed_IsRefusedInWords_AndANewOneWorks) {
    const auto secret = QString::fromStdString(app.office->invitation("南店のタブレット"));
    app.office->useUp(secret.toStdString());
    app.askToEnrol(secret);
    EXPECT_TRUE(app.shows("この招待はもう使われています"));
    EXPECT_TRUE(app.shows("管理者に新しい招待を"));
    app.touch("enrolBack");
    app.enrol();
    EXPECT_EQ(app.route(), "signIn");
}

TEST_F(OfficeTest, TooManyWrongPasswords_SayHowManyMinutesToWait) {
    app.enrol();
    for (int i = 0; i < 10; ++i) app.askToSignIn("まちがい");
    app.officeClock.advance(20 * kMinuteMs);
    app.askToSignIn(app.password);
    EXPECT_TRUE(app.shows("違うパスワードが続いたので"));
    EXPECT_TRUE(app.shows("40分たってから")) << app.driver->shownTexts().join(" / ").toStdString();
    app.officeClock.advance(41 * kMinuteMs);
    app.askToSignIn(app.password);
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->find("newPinInput") != nullptr; }));
}

TEST_F(OfficeTest, WhenEveryoneForgot_ThePaperKeyOpensTheTablet_AndNothingIsLost) {
    app.becomeCoach();
    openRoster();
    app.online = false;
    app.touch("present_" + QString::fromStdString(app.participant));
    app.settleUntil([&] { return waiting() == 1; }, "not saved");
    app.restart();
    app.openCard(app.coach);
    app.touch("passphraseForgot");
    EXPECT_TRUE(app.shows("法人の復旧鍵で開けられます"));
    app.touch("passphraseRecover");
    app.write("recoveryInput", "ABCD");
    app.touch("recoveryGo");
    app.settleUntil([&] { return app.shows("いまは 4文字です"); }, "no word of the length");
    std::string wrong = app.paper;
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    for (const int left : {4, 3}) {
        app.write("recoveryInput", QString::fromStdString(wrong));
        app.touch("recoveryGo");
        app.settleUntil([&] { return app.idle(); }, "no answer");
        EXPECT_TRUE(app.shows("このタブレットを開けられません"));
        EXPECT_TRUE(app.shows(QString("あと%1回ためせます").arg(left)));
    }
    app.write("recoveryInput", QString::fromStdString(app.paper).toLower());
    app.touch("recoveryGo");
    app.settleUntil([&] { return app.route() == "signIn"; }, "the right key does not open");
    app.online = true;
    app.askToSignIn(app.password);
    app.chooseSecrets(kOtherPin, "あたらしいあいことばのひと");
    app.settleUntil([&] { return app.route() == "today"; }, "no page of today");
    openRoster();
    EXPECT_NE(app.driver->find("state_" + QString::fromStdString(app.participant)), nullptr);
    app.settleUntil([&] { return waiting() == 0; }, "what waited is not sent");
    app.restart();
    app.openCard(app.coach);
    app.write("passphraseInput", "あたらしいあいことばのひと");
    app.touch("passphraseGo");
    app.settleUntil([&] { return app.route() == "pin"; }, "the new passphrase does not open");
}

TEST_F(OfficeTest, WrongRecoveryKeys_AreMadeToWait) {
    app.becomeCoach();
    app.restart();
    app.app->context().navigator()->open("recovery");
    std::string wrong = app.paper;
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    for (int i = 0; i < 5; ++i) {
        app.write("recoveryInput", QString::fromStdString(wrong));
        app.touch("recoveryGo");
        app.settleUntil([&] { return app.idle(); }, "no answer");
    }
    EXPECT_TRUE(app.shows("少し待ちます"));
    EXPECT_TRUE(app.shows("あと 30秒"));
    EXPECT_FALSE(app.driver->find("recoveryGo")->isEnabled());
}

TEST_F(OfficeTest, AStaffMemberWhoLockedThePin_ChoosesANewOneAfterAnOnlineLogin) {
    app.becomeCoach();
    app.app->tablet().lock();
    m_locking = app.coach;
    tryUntilLocked("999111");
    app.openCard(app.coach);
    EXPECT_TRUE(app.shows("ロックしました"));
    EXPECT_FALSE(app.driver->find("pin1")->isEnabled());
    app.app->context().navigator()->replace("cards");
    app.touch("cardsFirst");
    app.askToSignIn(app.password);
    app.chooseSecrets(kOtherPin, kOfficePassphrase);
    app.settleUntil([&] { return app.route() == "today"; }, "no page of today");
    app.app->tablet().lock();
    app.driver->settle();
    app.openCard(app.coach);
    app.typePin(kOtherPin);
    app.settleUntil([&] { return app.route() == "today"; }, "the new PIN does not open");
}

TEST_F(OfficeTest, AParticipantWhoLockedThePin_ChoosesPicturesWithTheCoach_WithoutAConnection) {
    app.becomeCoach();
    app.touch("nav_people");
    app.touch("person_" + QString::fromStdString(app.participant));
    app.touch("personSecret");
    app.write("signInCodeInput", QString::fromStdString(app.office->code(app.participant)));
    app.touch("signInCodeGo");
    app.chooseSecrets("7294");
    app.settleUntil([&] { return app.route() == "home"; }, "no home");
    app.online = false;
    recordArrival();
    app.touch("homeEnd");
    m_locking = app.participant;
    tryUntilLocked("1357");

    app.openCard(app.coach);
    app.typePin(kOfficePin);
    app.settleUntil([&] { return app.route() == "today"; }, "the coach is not back");
    app.touch("nav_people");
    app.touch("person_" + QString::fromStdString(app.participant));
    app.touch("personSecret");
    app.typePin(kOtherPin);
    app.settleUntil([&] { return app.shows("あと4回ためせます"); }, "a wrong secret is not told");
    app.typePin(kOfficePin);
    app.settleUntil([&] { return app.route() == "secret"; }, "the coach's secret is not enough");
    app.touch("secretKind_pictures");
    for (int turn = 0; turn < 2; ++turn) touchPictures("newPicture");
    app.touch("secretKeep");
    app.settleUntil([&] { return app.shows("新しい絵に変えました。"); }, "not kept");
    app.app->tablet().lock();
    app.driver->settle();

    app.openCard(app.participant);
    touchPictures("picture");
    app.settleUntil([&] { return app.route() == "home"; }, "the pictures do not open");
    EXPECT_TRUE(app.shows("高橋さんと、新しい数字か絵を決めました。"));
    app.touch("homeResetAction");
    app.settleUntil([&] { return app.driver->find("homeReset") == nullptr; }, "told for ever");
    leave();
    EXPECT_EQ(waiting(), 2U) << "one under each key";
    app.online = true;
    app.advance(kMinuteMs);
    app.settleUntil([&] { return waiting() == 0; }, "what waited is not sent");
    app.settleUntil([&] { return app.app->tablet().vault()->openStatements().empty(); },
                    "the key is not answered");
    auto& tablet = app.app->tablet();
    EXPECT_TRUE(tablet.reader().held(tablet.viewer()).empty()) << "nothing was put aside";
    EXPECT_EQ(tablet.vault()->person(app.participant)->reset.refused, "");
}

TEST_F(OfficeTest, ACallForHelp_ChangesItsWords_WhenItArrivesAndWhenItIsSeen) {
    app.becomeCoach();
    app.touch("nav_people");
    app.touch("person_" + QString::fromStdString(app.participant));
    app.touch("personHandOver");
    app.touch("handoverYes");
    app.online = false;
    app.touch("homeHelp");
    app.touch("helpYes");
    app.settleUntil([&] { return app.shows("まだだれにも届いていません。"); }, "not saved");
    app.online = true;
    app.advance(kMinuteMs);
    app.settleUntil([&] { return app.shows("届きました。"); }, "it does not arrive");
    EXPECT_EQ(app.route(), "help") << "nobody opened the page anew";

    app.takeUp("other");
    app.becomeCoach();
    auto& other = app.app->tablet();
    app.settleUntil([&] { return !other.reader().unseenFlags(other.viewer()).empty(); },
                    "the other tablet does not hear of it");
    const auto flag = other.reader().unseenFlags(other.viewer()).front();
    bool saved = false;
    other.save({.kind = "flag_seen",
                .participant = flag.participant,
                .day = flag.day,
                .set = {{"flag", flag.record}}},
               &app.app->context(), [&](auto done) { saved = done.ok(); });
    app.settleUntil([&] { return saved; }, "seen is not saved");
    app.advance(kMinuteMs);
    app.settleUntil([&] { return waiting() == 0; }, "seen is not sent");

    app.takeUp("tablet");
    EXPECT_TRUE(app.shows("届きました。"));
    app.advance(kMinuteMs);
    app.settleUntil([&] { return app.shows("高橋さんが見ました。"); }, "it is not told");
    EXPECT_EQ(app.route(), "help");
    app.touch("next");
    EXPECT_TRUE(app.shows("たすけてほしい：見ました"));
}

TEST_F(OfficeTest, AClockThatIsADayBehind_IsToldAndPagesGoByTheRightDay) {
    app.clock.jumpTo(app.officeClock.nowMs() - kDayMs);
    app.becomeCoach();
    EXPECT_EQ(app.app->context().today(), "2026-11-20");
    EXPECT_TRUE(app.shows("11月20日（金）"));
    openRoster();
    app.touch("present_" + QString::fromStdString(app.participant));
    app.settleUntil([&] { return app.shows("出席 9:00"); }, "not recorded");
    auto& tablet = app.app->tablet();
    const auto rows = tablet.reader().rows(tablet.viewer(), "attendance");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().day, "2026-11-20");
    app.touch("nav_sync");
    EXPECT_TRUE(app.shows("このタブレットの時計は 約1日 おくれています"));
    EXPECT_TRUE(app.shows("サーバーの時計に合わせてなおしてあります"));
    app.clock.jumpTo(app.officeClock.nowMs());
    app.advance(kMinuteMs);
    app.settleUntil([&] { return app.driver->find("syncClock") == nullptr; },
                    "told although the clock is right again");
}

TEST_F(OfficeTest, AClockThatIsADayAhead_IsToldAndPagesGoByTheRightDay) {
    app.clock.jumpTo(app.officeClock.nowMs() + kDayMs);
    app.becomeCoach();
    EXPECT_EQ(app.app->context().today(), "2026-11-20");
    EXPECT_TRUE(app.shows("11月20日（金）"));
    openRoster();
    app.touch("present_" + QString::fromStdString(app.participant));
    app.settleUntil([&] { return app.shows("出席 9:00"); }, "not recorded");
    app.settleUntil([&] { return waiting() == 0; }, "not sent");
    auto& tablet = app.app->tablet();
    const auto rows = tablet.reader().rows(tablet.viewer(), "attendance");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().day, "2026-11-20");
    app.touch("nav_sync");
    EXPECT_TRUE(app.shows("このタブレットの時計は 約1日 進んでいます"))
        << app.driver->shownTexts().join(" / ").toStdString();
    EXPECT_TRUE(app.shows("サーバーの時計に合わせてなおしてあります"));
    app.clock.jumpTo(app.officeClock.nowMs());
    app.advance(kMinuteMs);
    app.settleUntil([&] { return app.driver->find("syncClock") == nullptr; },
                    "told although the clock is right again");
}

TEST_F(OfficeTest, ATabletThatWasIdleForHalfAYear_SendsAgainAfterASignIn) {
    app.becomeCoach();
    openRoster();
    app.online = false;
    app.touch("present_" + QString::fromStdString(app.participant));
    app.settleUntil([&] { return waiting() == 1; }, "not saved");
    app.online = true;
    app.officeClock.advance(181 * kDayMs);
    app.clock.advance(181 * kDayMs);
    app.touch("nav_sync");
    app.touch("syncNow");
    app.settleUntil([&] { return app.shows("長いあいだ通信がなかったので"); }, "not told");
    EXPECT_EQ(waiting(), 1U);
    app.app->tablet().lock();
    app.driver->settle();
    app.touch("cardsFirst");
    app.askToSignIn(app.password);
    app.chooseSecrets(kOtherPin, kOfficePassphrase);
    app.settleUntil([&] { return app.route() == "today"; }, "no page of today");
    app.settleUntil([&] { return waiting() == 0; }, "what waited is not sent");
}

TEST_F(OfficeTest, WhileThereIsNoConnection_TheSyncPageSaysWhenItTriesAgain) {
    app.becomeCoach();
    app.online = false;
    app.touch("nav_sync");
    app.touch("syncNow");
    app.settleUntil([&] { return app.driver->find("syncNextTry") != nullptr; }, "not told");
    EXPECT_TRUE(app.shows("つぎは 9:0"));
}

TEST_F(OfficeTest, ASheetThatComes_StandsOnTheOpenPage_AndTheShelfIsEmptyBehindTheLock) {
    app.becomeCoach();
    app.app->context().navigator()->open(
        "fillings", {{"participant", QString::fromStdString(app.participant)}});
    auto& tablet = app.app->tablet();
    EXPECT_EQ(tablet.sheets().newest("every_type"), nullptr);
    const Json document = everyTypeSheet(1);
    app.office->put("sheet", {.about = "every_type/1"}, sheets::partsOf(document));
    tablet.syncNow();
    const auto title = QString::fromStdString(document["title"]["ja"].get<std::string>());
    app.settleUntil([&] { return app.shows(title); }, "the sheet is not shown");
    EXPECT_NE(tablet.sheets().find("every_type", 1), nullptr);
    tablet.lock();
    EXPECT_TRUE(tablet.sheets().all().empty());
}

TEST_F(OfficeTest, AConsent_IsRecordedAndWithdrawn_AndTheServerTellsItsHistory) {
    app.becomeCoach();
    app.app->context().navigator()->open(
        "consents", {{"participant", QString::fromStdString(app.participant)}});
    app.touch("consentAdd");
    app.touch("scope_photo");
    app.write("textVersionInput", "写真の使い方 第1版");
    app.touch("consentSave");
    app.settleUntil([&] { return app.route() == "consents" && waiting() == 0; }, "not sent");
    auto& tablet = app.app->tablet();
    const auto rows = tablet.reader().rows(tablet.viewer(), "consent");
    ASSERT_EQ(rows.size(), 1U);
    const QString record = QString::fromStdString(rows[0].record);
    app.touch("withdraw_" + record);
    app.write("withdrawWhyInput", "本人の希望");
    app.touch("dialogAccept");
    app.settleUntil([&] { return app.shows("取りやめました") && waiting() == 0; }, "not withdrawn");
    app.touch("history_" + record);
    const QString history = "consentHistory_" + record;
    app.settleUntil([&] { return app.driver->find(history) != nullptr; }, "no history");
    EXPECT_TRUE(app.shows("何についての同意か：写真、説明文の版：写真の使い方 第1版"))
        << app.driver->shownTexts().join(" / ").toStdString();
}

}  // namespace ayumi::testing
