// The register of workplaces and the page of one. Numbers are counted by hand from site_samples.h
// and the three sites of the fixture.
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/sites_page.h"
#include "tests/qml/pages/site_fixture.h"

namespace ayumi::testing {

namespace {

class SitesTest : public SiteFixture {
protected:
    viewmodels::SitesPage& page() {
        return *qobject_cast<viewmodels::SitesPage*>(app.context().navigator()->page());
    }
    QStringList names() {
        QStringList names;
        for (int row = 0; row < page().sites()->count(); ++row) {
            names += page().sites()->at(row).value<viewmodels::SiteLine>().name;
        }
        return names;
    }
    QString rowOf(const std::string& site) { return "site_" + QString::fromStdString(site); }
};

}  // namespace

TEST_F(SitesTest, AreReachedFromThePeople_InTheOrderOfTheirReadings) {
    openAsCoach("people");
    ASSERT_EQ(app.driver->touch("peopleSites"), "");
    ASSERT_EQ(route(), "sites");
    EXPECT_EQ(names(), (QStringList{"あおば園芸", "喫茶ねむの木", "ひだまり製パン 南店",
                                    "みどりの家（介護補助）", "市立中央図書館 整理室"}));
    EXPECT_TRUE(shows("5か所"));
    EXPECT_EQ(app.driver->find("siteAdd"), nullptr) << "a coach reads";
    ASSERT_EQ(app.driver->touch(rowOf(sent.garden)), "");
    EXPECT_EQ(route(), "site");
    EXPECT_EQ(app.driver->find("siteAmend"), nullptr);
    EXPECT_EQ(app.driver->find("siteConfirm"), nullptr);
    EXPECT_EQ(app.driver->find("siteTakeBack"), nullptr);
}

TEST_F(SitesTest, AreFound_ByWordsAndByWeekday) {
    app.open("sites");
    ASSERT_EQ(app.driver->write("sitesWantedInput", "パソコン"), "");
    EXPECT_EQ(names(), QStringList{"あおば園芸"});
    EXPECT_TRUE(comes("5か所のうち 1か所"));
    ASSERT_EQ(app.driver->write("sitesWantedInput", ""), "");
    ASSERT_EQ(app.driver->touch("sitesDay_6"), "");
    EXPECT_EQ(names(), (QStringList{"あおば園芸", "喫茶ねむの木"})) << "open on Saturdays";
    EXPECT_TRUE(comes("5か所のうち 2か所"));
    ASSERT_EQ(app.driver->touch("sitesDay_7"), "");
    EXPECT_EQ(names(), QStringList{"喫茶ねむの木"});
    ASSERT_EQ(app.driver->write("sitesWantedInput", "花"), "");
    EXPECT_NE(app.driver->find("sitesNone"), nullptr);
    EXPECT_TRUE(comes("5か所のうち 0か所"));
    ASSERT_EQ(app.driver->touch("sitesDay_0"), "");
    EXPECT_EQ(names(), QStringList{"あおば園芸"});
}

TEST_F(SitesTest, SayWhenTheyWereConfirmed_AndWarnAfterTwoMonths) {
    app.open("sites");
    const auto lineOf = [&](const char* name) {
        for (int row = 0; row < page().sites()->count(); ++row) {
            const auto line = page().sites()->at(row).value<viewmodels::SiteLine>();
            if (line.name == name) return line;
        }
        return viewmodels::SiteLine();
    };
    EXPECT_FALSE(lineOf("ひだまり製パン 南店").confirmationDue) << "2 November";
    EXPECT_FALSE(lineOf("あおば園芸").confirmationDue) << "20 September: two months today";
    EXPECT_TRUE(lineOf("喫茶ねむの木").confirmationDue) << "19 September";
    EXPECT_TRUE(lineOf("みどりの家（介護補助）").confirmationDue) << "never";
    EXPECT_TRUE(shows("最後の確認 2026/9/20"));
    EXPECT_TRUE(shows("最後の確認 2026/9/19・2か月より前"));
    EXPECT_TRUE(shows("まだ確かめていません"));
    EXPECT_TRUE(shows("記録が2つ"));
    EXPECT_FALSE(shows("送信待ち"));
}

TEST_F(SitesTest, OfASite_EveryFactIsRead_AndWhoWorksThereNow) {
    openAsCoach("site", {{"record", QString::fromStdString(sent.bakery)}});
    for (const char* fact :
         {"ヒダマリセイパン ミナミテン", "生地の計量、袋づめ、焼き型の洗い、店内の掃除",
          "月・火・水・木・金", "9:00–15:00", "6人", "粉のアレルギーがないこと", "手順の写真カード",
          "1時間 1,050円", "実費、1日600円まで", "行事保険", "店長 浜田さん", "050-0000-0211",
          "あさひ市南町2-14", "最後の確認 2026/11/2"}) {
        EXPECT_TRUE(shows(fact)) << fact;
    }
    std::size_t here = 0;
    for (const auto& [name, id] : app.agency.people) {
        here += app.driver->find("sitePerson_" + QString::fromStdString(id)) == nullptr ? 0 : 1;
    }
    EXPECT_EQ(here, 6U) << "of the eleven whom the fixture places";
    ASSERT_EQ(app.driver->touch("sitePerson_" + QString::fromStdString(app.agency.people["三浦"])),
              "");
    EXPECT_EQ(route(), "person");
}

TEST_F(SitesTest, WhoHasLeft_WorksThereNoMore) {
    const auto placement = [&](const char* name, const char* from, const char* to) {
        return AgencyFixture::Sent{
            "placement", name, {{"site", sent.garden}, {"from", from}, {"to", to}}};
    };
    app.killAndStart({placement("佐々木", "2026-10-01", "2026-11-19"),
                      placement("小林", "2026-11-01", "2026-11-20"),
                      placement("渡辺", "2026-11-21", "2026-12-20")});
    openSite(sent.garden);
    const auto isHere = [&](const char* name) {
        return app.driver->find("sitePerson_" + QString::fromStdString(app.agency.people[name])) !=
               nullptr;
    };
    EXPECT_FALSE(isHere("佐々木")) << "until yesterday";
    EXPECT_TRUE(isHere("小林")) << "until today";
    EXPECT_FALSE(isHere("渡辺")) << "from tomorrow";
}

TEST_F(SitesTest, ConfirmedAsItStands_SaysSoAndWaitsToBeSent) {
    openSite(sent.bakery);
    ASSERT_EQ(app.driver->touch("siteConfirm"), "");
    ASSERT_TRUE(comes("最後の確認 2026/11/20"));
    EXPECT_EQ(record(sent.bakery).text("confirmed_on"), app.agency.today);
    EXPECT_EQ(record(sent.bakery).text("work"), "生地の計量、袋づめ、焼き型の洗い、店内の掃除");
    EXPECT_TRUE(shows("送信待ち"));
    EXPECT_EQ(app.driver->find("siteConfirm"), nullptr) << "once a day";
    EXPECT_EQ(app.waiting(), 1U);
    app.open("sites");
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(SitesTest, WhatStandsTwice_IsSettled_AndCannotBeConfirmedBefore) {
    openSite(sent.cafe);
    EXPECT_TRUE(shows("電話の記録が2つあります"));
    EXPECT_EQ(app.driver->find("siteConfirm"), nullptr);
    ASSERT_EQ(app.driver->touch("settle_phone_1"), "");
    ASSERT_TRUE(app.driver->waitFor([&] { return !record(sent.cafe).contested; }));
    EXPECT_FALSE(shows("電話の記録が2つあります"));
    EXPECT_NE(app.driver->find("siteConfirm"), nullptr);
}

TEST_F(SitesTest, TakenBack_IsNotListed_AndStaysReadable) {
    openSite(sent.bakery);
    EXPECT_EQ(app.driver->find("siteTakeBack"), nullptr) << "six people work there";
    app.open("sites");
    ASSERT_EQ(app.driver->touch(rowOf(sent.garden)), "");
    ASSERT_EQ(app.driver->touch("siteTakeBack"), "");
    ASSERT_EQ(app.driver->write("takeBackReasonInput", "店をたたんだため"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    ASSERT_TRUE(comesTo("sites"));
    EXPECT_TRUE(comes("4か所"));
    EXPECT_FALSE(names().contains("あおば園芸"));
    ASSERT_EQ(app.driver->touch("sitesGone_yes"), "");
    EXPECT_EQ(names(), (QStringList{"あおば園芸", "さくら印刷"}));
    EXPECT_TRUE(comes("2か所"));
    ASSERT_EQ(app.driver->touch(rowOf(sent.garden)), "");
    EXPECT_NE(app.driver->find("siteGone"), nullptr);
    EXPECT_TRUE(shows("店をたたんだため"));
    EXPECT_TRUE(shows("花の苗の植えかえ、水やり"));
    EXPECT_EQ(app.driver->find("siteAmend"), nullptr);
    EXPECT_EQ(app.driver->find("siteConfirm"), nullptr);
    EXPECT_EQ(app.driver->find("siteTakeBack"), nullptr);
}

TEST_F(SitesTest, FromARoster_ItsSiteIsOpened) {
    app.open("roster");
    ASSERT_EQ(app.driver->touch("rosterSite"), "");
    EXPECT_EQ(route(), "site");
    EXPECT_TRUE(shows("生地の計量、袋づめ、焼き型の洗い、店内の掃除"));
    ASSERT_EQ(app.driver->touch("back"), "");
    EXPECT_EQ(route(), "roster");
}

// domain.md: 500 sites.
TEST(ManySites, AreSearched_AndReadAPageAtATime) {
    PageApp app(true, [](AgencyFixture& agency) { sendManySites(agency, 500); });
    app.driver->resize(1280, 800);
    app.open("sites");
    auto* page = qobject_cast<viewmodels::SitesPage*>(app.context().navigator()->page());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->all(), 503);
    EXPECT_EQ(page->sites()->count(), 30);
    EXPECT_TRUE(app.driver->shows("つづきを見る（あと 473か所）"));
    page->setWanted("ない言葉");
    app.driver->settle();
    EXPECT_EQ(page->found(), 0);
    page->setWanted("花");
    app.driver->settle();
    EXPECT_EQ(page->found(), 50) << "of every tenth";
    ASSERT_EQ(app.driver->touch("sitesMore"), "");
    EXPECT_EQ(page->sites()->count(), 50);
    EXPECT_EQ(app.driver->find("sitesMore"), nullptr);
    EXPECT_TRUE(takeWarnings().isEmpty());
}

}  // namespace ayumi::testing
