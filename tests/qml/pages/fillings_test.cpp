// Sheets for staff: what was filled in, one filling read, two compared, signs taken over into the
// daily check, and the day that holds a daily sheet.
#include <algorithm>

#include "mobile/viewmodels/check_items_page.h"
#include "mobile/viewmodels/compare_page.h"
#include "mobile/viewmodels/filling_page.h"
#include "shared/records/validation.h"
#include "tests/qml/pages/filling_samples.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class FillingsTest : public ::testing::Test {
protected:
    void SetUp() override { app.driver->resize(1280, 800); }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    QString person() { return QString::fromStdString(app.agency.people[kFiller]); }
    QString route() { return app.context().navigator()->route(); }
    void read(const std::string& record) {
        app.open("filling", {{"record", QString::fromStdString(record)}});
    }
    bool says(const char* question, const QString& words) {
        return app.driver->textsIn(app.driver->find(QString("question_") + question))
            .contains(words);
    }
    QStringList textsOf(const QString& name) { return app.driver->textsIn(app.driver->find(name)); }
    Json checkItems() {
        for (const auto& row : app.tablet().reader().rows(app.tablet().viewer(), "check_items")) {
            if (row.participant == person().toStdString()) return row.values;
        }
        return Json::object();
    }
    void withdraw(const std::string& scope) {
        auto& tablet = app.tablet();
        for (const auto& row : tablet.reader().rows(tablet.viewer(), "consent")) {
            if (row.participant != person().toStdString() || row.text("scope") != scope) continue;
            tablet.save({.kind = "consent",
                         .record = row.record,
                         .participant = row.participant,
                         .set = {{"withdrawn_on", app.agency.today}},
                         .reason = "本人の希望"},
                        &app.context(), [](const auto&) {});
        }
        app.settleCommands();
        app.driver->settle();
    }

    SentFillings sent;
    PageApp app{true, [this](AgencyFixture& agency) { sent = sendFillings(agency); }};
};

}  // namespace

TEST_F(FillingsTest, ThePersonsPage_LeadsToTheSheets_NewestFirst_WithHowTheyCameAbout) {
    app.open("person", {{"participant", person()}});
    ASSERT_EQ(app.driver->touch("tab_fillings"), "");
    ASSERT_EQ(route(), "fillings");
    const auto top = [&](const std::string& record) {
        auto* card = app.driver->find("filling_" + QString::fromStdString(record));
        return card == nullptr ? -1.0 : card->mapToScene(QPointF(0, 0)).y();
    };
    EXPECT_GT(top(sent.begun), 0);
    EXPECT_GT(top(sent.november), top(sent.begun));
    EXPECT_GT(top(sent.june), top(sent.november));
    EXPECT_TRUE(app.driver->shows("書きかけ"));
    EXPECT_TRUE(app.driver->shows("本人・手わたし・ふつうの日本語で・読んでもらった"));
    EXPECT_TRUE(app.driver->shows("支援者が書いたもの・高橋・ふつうの日本語で"));
    ASSERT_EQ(app.driver->pressByKeyboard("filling_" + QString::fromStdString(sent.june)), "");
    EXPECT_EQ(route(), "filling");
}

TEST_F(FillingsTest, AFilling_IsReadInTheWordsOfItsVersion_WithWhatWasAskedAlone) {
    read(sent.june);
    EXPECT_TRUE(says("tired", "休んでよいか聞く"));
    EXPECT_TRUE(says("whom", "支援者"));
    EXPECT_TRUE(says("signs", "頭が重い"));
    EXPECT_TRUE(says("work", "電話に出ること"));
    EXPECT_TRUE(says("calm", "図書室")) << "a question that the newer version asks no more";
    EXPECT_TRUE(says("scenes", "つらいとき"));
    EXPECT_TRUE(says("scenes", "外に出る"));
    EXPECT_TRUE(says("since", "2026年4月1日"));
    EXPECT_EQ(app.driver->find("question_own"), nullptr) << "for the person's own eyes";
    EXPECT_EQ(app.driver->find("question_quiet"), nullptr);
    read(sent.november);
    EXPECT_TRUE(says("tired", "その他：水を飲む"));
    EXPECT_EQ(app.driver->find("question_whom"), nullptr) << "its condition is not met";
    EXPECT_TRUE(says("signs", "その他：手がつめたくなる"));
    EXPECT_TRUE(says("signs", "gone_code（この版にはない答え）"));
    EXPECT_TRUE(says("sleep", "答えたくない"));
    EXPECT_TRUE(says("quiet", "書いていません"));
    app.context().settings()->setLanguage("ja_easy");
    EXPECT_TRUE(says("signs", "肩がこる")) << "the words follow the language";
}

TEST_F(FillingsTest, AWithdrawnConsent_SealsAtOnce_AndOneLineSaysWhy) {
    read(sent.june);
    EXPECT_EQ(app.driver->find("fillingGone"), nullptr);
    withdraw("self_check");
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->find("fillingGone") != nullptr; }));
    EXPECT_FALSE(app.driver->shows("図書室"));
    app.open("fillings", {{"participant", person()}});
    EXPECT_NE(app.driver->find("sealed_self_check"), nullptr);
    EXPECT_TRUE(app.driver->shows("いま見られるものはありません"));
    EXPECT_FALSE(app.driver->shows("まだ書いたものはありません")) << "much was written";
    EXPECT_EQ(app.driver->find("filling_" + QString::fromStdString(sent.june)), nullptr);
    EXPECT_NE(app.driver->find("filling_" + QString::fromStdString(sent.staffSide)), nullptr)
        << "it rests on another consent";
    app.open("items", {{"participant", person()}});
    auto* page = qobject_cast<viewmodels::CheckItemsPage*>(app.context().navigator()->page());
    EXPECT_EQ(page->signs()->count(), 0);
}

TEST_F(FillingsTest, AWithdrawnConsent_TellsThePerson_SinceWhenWhatIsKeptAndWhomToAsk) {
    app.home(kFiller, kFillerPin);
    app.context().navigator()->open("sheets");
    app.driver->settle();
    EXPECT_EQ(app.driver->find("sealed_self_check"), nullptr);
    app.signIn(app.agency.coach, kCoachPin);
    withdraw("self_check");
    app.home(kFiller, kFillerPin);
    app.context().navigator()->open("sheets");
    app.driver->settle();
    const QString told = textsOf("sealed_self_check").join(' ');
    EXPECT_TRUE(told.contains("「セルフチェック」の同意を、2026年11月20日（金）にやめました。"))
        << qPrintable(told);
    EXPECT_TRUE(told.contains("書いたものは消えていません。")) << qPrintable(told);
    EXPECT_TRUE(told.contains("に聞いてください。")) << qPrintable(told);
    EXPECT_EQ(app.driver->find("sealed_sensitive_data"), nullptr) << "it holds";
    EXPECT_FALSE(app.driver->shows("2026年6月10日（水）")) << "nothing of what is sealed";
    app.context().navigator()->open("sheet", {{"sheet", "tiredness"}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("2026年11月20日（金）に、このシートの同意をやめました。"));
    EXPECT_TRUE(app.driver->shows("前に書いたものは消えていません。"));
}

TEST_F(FillingsTest, TwoDays_AreCompared_AsNewGoneAndTheSame_InWords) {
    app.open("fillings", {{"participant", person()}});
    ASSERT_EQ(app.driver->touch("compare_tiredness"), "");
    ASSERT_EQ(route(), "compare");
    ASSERT_EQ(app.driver->touch("after_" + QString::fromStdString(sent.november)), "");
    ASSERT_EQ(app.driver->pressByKeyboard("before_" + QString::fromStdString(sent.june)), "");
    const QStringList signs = textsOf("compared_signs");
    const auto after = [&](const QString& head) { return signs.mid(signs.indexOf(head) + 1); };
    EXPECT_EQ(after("はじめて（2026年11月10日（火））").value(0), "肩がこる")
        << qPrintable(signs.join('|'));
    EXPECT_EQ(after("もうない（2026年6月10日（水）だけ）").value(0), "頭が重い");
    EXPECT_EQ(after("同じ（どちらにもある）").value(0), "眠くなる");
    const QStringList work = textsOf("compared_work");
    EXPECT_TRUE(work.contains("草むしり"));
    EXPECT_TRUE(textsOf("compared_calm").contains("図書室")) << "what only the earlier one asked";
    EXPECT_TRUE(
        app.driver->shows("2026年6月10日（水）と2026年11月10日（火）で、答えをくらべています。"));
    // The same one on both sides changes places.
    ASSERT_EQ(app.driver->touch("before_" + QString::fromStdString(sent.november)), "");
    auto* page = qobject_cast<viewmodels::ComparePage*>(app.context().navigator()->page());
    EXPECT_EQ(page->after().toStdString(), sent.june);
}

TEST_F(FillingsTest, ThePersonsAndTheStaffsSide_StandBesideEachOther) {
    app.open("compare", {{"participant", person()}, {"sheet", "review"}});
    auto* page = qobject_cast<viewmodels::ComparePage*>(app.context().navigator()->page());
    EXPECT_TRUE(page->sides());
    const QStringList speed = textsOf("compared_speed");
    EXPECT_TRUE(speed.contains("ひとりでできる"));
    EXPECT_TRUE(speed.contains("声をかけるとできる"));
    EXPECT_FALSE(app.driver->shows("もうない")) << "neither side is before the other";
    EXPECT_TRUE(app.driver->shows("支援者が書いたものだけ"));
}

TEST_F(FillingsTest, APerson_ComparesTheirOwn_AndNobodyElses) {
    app.home(kFiller, kFillerPin);
    app.context().navigator()->open("sheets");
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("2026年6月10日（水）と2026年11月10日（火）の答えをくらべる"));
    ASSERT_EQ(app.driver->touch("compare_tiredness"), "");
    EXPECT_NE(app.driver->find("rest"), nullptr) << "in the person's own frame";
    ASSERT_EQ(app.driver->touch("after_" + QString::fromStdString(sent.november)), "");
    ASSERT_EQ(app.driver->touch("before_" + QString::fromStdString(sent.june)), "");
    EXPECT_TRUE(textsOf("compared_signs").contains("肩がこる"));
    ASSERT_EQ(app.driver->touch("back"), "");
    app.home("井上", "3618");
    app.context().navigator()->open("compare", {{"participant", person()}, {"sheet", "tiredness"}});
    app.driver->settle();
    EXPECT_NE(app.driver->find("compareFew"), nullptr);
}

TEST_F(FillingsTest, Signs_AreTakenOverOnce_KeepTheirCode_AndAreAskedEveryDay) {
    read(sent.june);
    ASSERT_EQ(app.driver->touch("fillingSigns"), "");
    ASSERT_EQ(route(), "items");
    auto* page = qobject_cast<viewmodels::CheckItemsPage*>(app.context().navigator()->page());
    ASSERT_EQ(page->signs()->count(), 2);
    const auto sign = [&](int row) {
        return page->signs()->at(row).value<viewmodels::OfferedSign>();
    };
    EXPECT_EQ(sign(0).words, "眠くなる");
    app.context().settings()->setLanguage("en");
    EXPECT_EQ(sign(0).label, "I get sleepy");
    EXPECT_EQ(sign(0).words, "眠くなる") << "it is asked as the person had it on the screen";
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("I get sleepy"));
    app.context().settings()->setLanguage("ja");
    app.driver->settle();
    EXPECT_EQ(sign(1).key, "own_1") << "the same words are the sign that is there already";
    EXPECT_TRUE(sign(1).asked);
    const QString code = sign(0).key;
    ASSERT_EQ(app.driver->touch("sign_" + code), "");
    EXPECT_TRUE(sign(0).asked);
    ASSERT_EQ(app.driver->touch("itemsSave"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return checkItems().contains("sign." + code.toStdString()); }));
    EXPECT_EQ(checkItems()["sign." + code.toStdString()], "眠くなる");
    EXPECT_EQ(checkItems()["items"].back(), code.toStdString());
    // From the other filling it is the same sign; there is nothing to take over twice.
    read(sent.november);
    ASSERT_EQ(app.driver->touch("fillingSigns"), "");
    page = qobject_cast<viewmodels::CheckItemsPage*>(app.context().navigator()->page());
    EXPECT_EQ(sign(0).key, code);
    EXPECT_TRUE(sign(0).asked);
    EXPECT_EQ(sign(2).words, "手がつめたくなる") << "in the person's own words";
    ASSERT_EQ(app.driver->pressByKeyboard("sign_" + code, Qt::Key_Space), "");
    EXPECT_FALSE(sign(0).asked);
    EXPECT_TRUE(page->dirty());
}

TEST_F(FillingsTest, APerson_ChoosesTheirSignsThemselves) {
    app.home(kFiller, kFillerPin);
    app.context().navigator()->open("sheets");
    app.driver->settle();
    ASSERT_EQ(app.driver->touch("sheetsSigns"), "");
    auto* page = qobject_cast<viewmodels::CheckItemsPage*>(app.context().navigator()->page());
    ASSERT_EQ(page->signs()->count(), 3) << "of what was handed over last, not of what is begun";
    const QString code = page->signs()->at(1).value<viewmodels::OfferedSign>().key;
    ASSERT_EQ(app.driver->touch("sign_" + code), "");
    ASSERT_EQ(app.driver->touch("next"), "");
    ASSERT_TRUE(
        app.driver->waitFor([&] { return checkItems().contains("sign." + code.toStdString()); }));
    EXPECT_EQ(checkItems()["sign." + code.toStdString()], "肩がこる");
}

TEST_F(FillingsTest, ADayWithADailySheet_SaysItInWords_IsSigned_AndTheSignatureCoversIt) {
    app.signIn(app.agency.supervisor, kSupervisorPin);
    const auto openDay = [&] {
        app.context().navigator()->open(
            "day", {{"participant", person()}, {"day", QString::fromStdString(app.agency.today)}});
        app.driver->settle();
    };
    openDay();
    const QStringList record = textsOf("record_daily_sheet");
    EXPECT_TRUE(record.contains("生活リズム")) << qPrintable(record.join('|'));
    EXPECT_TRUE(record.contains("疲れたとき：自分で休む")) << qPrintable(record.join('|'));
    ASSERT_EQ(app.driver->touch("sign"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    const auto view = [&] {
        return app.tablet().reader().day(app.tablet().viewer(), person().toStdString(),
                                         app.agency.today);
    };
    ASSERT_TRUE(app.driver->waitFor([&] { return view().signedBy.has_value(); }));
    EXPECT_TRUE(view().signedBy->covers.contains(sent.daily));
    EXPECT_EQ(view().signedBy->log[sent.daily]["values"]["item.tired"], "rest");
    ASSERT_EQ(app.driver->touch("showSigned"), "");
    EXPECT_TRUE(textsOf("signed_daily_sheet").contains("疲れたとき：自分で休む"));
}

TEST_F(FillingsTest, TwoAnswersOfADailySheet_StandInWords_AndOneIsChosen) {
    app.killAndStart([this] {
        const auto answer = [&](std::map<std::string, Json> set) {
            return AgencyFixture::Sent{.kind = "daily_sheet",
                                       .participant = kFiller,
                                       .set = std::move(set),
                                       .author = app.agency.coach,
                                       .about = "nights",
                                       .day = "2026-11-19"};
        };
        app.agency.arriveRivals(app.tabletFolder(),
                                {answer({{"sheet", "nights"},
                                         {"version", 1},
                                         {"item.tired", "rest"},
                                         {"sittings", {"2026-11-19"}}}),
                                 answer({{"item.tired", "ask"}, {"sittings", {"2026-11-20"}}})});
    });
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->open("day", {{"participant", person()}, {"day", "2026-11-19"}});
    app.driver->settle();
    const QStringList record = textsOf("record_daily_sheet");
    EXPECT_TRUE(record.contains("疲れたときの記録が2つあります")) << qPrintable(record.join('|'));
    EXPECT_TRUE(record.contains("自分で休む"));
    EXPECT_TRUE(record.contains("休んでよいか聞く"));
    EXPECT_TRUE(record.contains("書いた日の記録が2つあります"))
        << "what else is contested can be settled too: " << qPrintable(record.join('|'));
    ASSERT_EQ(app.driver->touch("settle_item.tired_1"), "");
    EXPECT_TRUE(app.driver->waitFor(
        [&] { return !textsOf("record_daily_sheet").contains("疲れたときの記録が2つあります"); }));
}

TEST_F(FillingsTest, OfTwoAnswers_OneThatIsGoneMeanwhile_IsNotSettledByTheOther) {
    read(sent.november);
    auto* page = qobject_cast<viewmodels::FillingPage*>(app.context().navigator()->page());
    const auto before = app.waiting();
    for (const char* field : {"state", "item.nothing"}) {
        page->settle(field, "a change that stands no more");
        EXPECT_EQ(page->problem()->code(), "value_gone") << field;
        EXPECT_TRUE(app.driver->shows(page->problem()->what())) << field;
    }
    app.settleCommands();
    EXPECT_EQ(app.waiting(), before);
}

}  // namespace ayumi::testing
