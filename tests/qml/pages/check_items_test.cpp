// What a person's daily check asks: chosen with the coach, in the person's words, and readable on
// old days after it is asked no longer.
#include <algorithm>

#include "mobile/viewmodels/check_items_page.h"
#include "tests/qml/pages/flow_fixture.h"

namespace ayumi::testing {

namespace {

class CheckItemsTest : public ::testing::Test {
protected:
    void SetUp() override {
        app.driver->resize(1280, 800);
        app.open("items");
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    viewmodels::CheckItemsPage* page() {
        return qobject_cast<viewmodels::CheckItemsPage*>(app.context().navigator()->page());
    }
    Json values(const char* person = "佐々木") {
        for (const auto& row : app.tablet().reader().rows(app.tablet().viewer(), "check_items")) {
            if (row.participant == app.agency.people[person]) return row.values;
        }
        return Json::object();
    }
    void save() {
        const auto before = app.waiting();
        ASSERT_EQ(app.driver->touch("itemsSave"), "");
        ASSERT_TRUE(app.driver->waitFor([&] { return app.waiting() == before + 1; }));
    }
    std::string codeOf(const char* words) {
        const Json now = values();
        for (const auto& [field, value] : now.items()) {
            if (value == Json(words)) return field.substr(field.find('.') + 1);
        }
        return {};
    }
    std::vector<QString> asked(const char* person, const char* pin) {
        app.home(person, pin);
        std::vector<QString> labels;
        EXPECT_EQ(app.driver->touch("homeCheck"), "");
        EXPECT_EQ(app.driver->touch("next"), "");
        auto* flow = qobject_cast<viewmodels::QuestionFlow*>(app.context().navigator()->page());
        for (int i = 0; flow != nullptr && i < flow->total(); ++i) {
            labels.push_back(flow->ownWords().isEmpty() ? flow->field() : flow->ownWords());
            flow->next();
        }
        return labels;
    }

    PageApp app;
};

}  // namespace

TEST_F(CheckItemsTest, AnOwnSign_IsAdded_OrderedAndAskedInThePersonsWords) {
    ASSERT_EQ(app.driver->write("newSignInput", "手がふるえる"), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_TRUE(app.driver->shows("「手がふるえる」は、きょうありますか。"));
    save();
    const std::string code = codeOf("手がふるえる");
    ASSERT_FALSE(code.empty());
    ASSERT_EQ(app.driver->touch("itemUp_" + QString::fromStdString(code)), "");
    ASSERT_EQ(app.driver->pressByKeyboard("itemRemove_appetite"), "");
    ASSERT_EQ(app.driver->touch("addItem_medicine"), "");
    save();
    EXPECT_EQ(asked("佐々木", kParticipantPin),
              (std::vector<QString>{"item.sleep", "item.mood", "手がふるえる", "頭が重い",
                                    "item.medicine"}));
}

TEST_F(CheckItemsTest, ASignThatIsAskedNoLonger_KeepsItsWordsForOldDays_AndItsCode) {
    ASSERT_EQ(app.driver->touch("itemRemove_own_1"), "");
    save();
    EXPECT_EQ(values()["sign.own_1"], "頭が重い");
    EXPECT_TRUE(values().value("own_1", Json()).is_null());
    EXPECT_NE(app.driver->find("addItem_own_1"), nullptr);
    // Answered before it was taken off.
    app.killAndStart({{"daily_check",
                       "佐々木",
                       {{"item.own_1", "3"}},
                       app.agency.people["佐々木"],
                       {},
                       "2026-11-18"}});
    app.signIn(app.agency.coach, kCoachPin);
    app.context().navigator()->replace(
        "day", {{"participant", QString::fromStdString(app.agency.people["佐々木"])},
                {"day", "2026-11-18"}});
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("頭が重い：ある"));
    app.open("items");
    ASSERT_EQ(app.driver->write("newSignInput", "頭が重い"), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    save();
    EXPECT_EQ(values()["items"].back(), "own_1") << "the same sign is asked under its code again";
}

TEST_F(CheckItemsTest, Words_HaveALimit_ThatKeepsTheQuestionWithinForty) {
    const QString most(viewmodels::CheckItemsPage::kWordsLimit, QChar(u'あ'));
    ASSERT_EQ(app.driver->write("newSignInput", most + "い"), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_TRUE(app.driver->shows("25文字までです"));
    EXPECT_FALSE(page()->dirty());
    ASSERT_EQ(app.driver->write("newSignInput", most), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_LE(QString("「%1」は、きょうありますか。").arg(most).size(), 40);
    EXPECT_TRUE(app.driver->shows(QString("「%1」は、きょうありますか。").arg(most)));
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_TRUE(app.driver->shows("言葉がまだ入っていません"));
    ASSERT_EQ(app.driver->write("newSignInput", "頭が重い"), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_TRUE(app.driver->shows("同じ言葉は、もう入っています"));
}

TEST_F(CheckItemsTest, MoreThanAPersonCanDoInAMinute_IsRefused_AndTheLastOneStays) {
    for (int i = 0; i < 4; ++i) ASSERT_TRUE(page()->addOwn(QString("サイン%1").arg(i)));
    EXPECT_TRUE(page()->full());
    (void)app.driver->grab();  // laid out
    ASSERT_EQ(app.driver->write("newSignInput", "もうひとつ"), "");
    ASSERT_EQ(app.driver->touch("newSignAdd"), "");
    EXPECT_TRUE(app.driver->shows("8つまで聞けます"));
    while (page()->items()->count() > 1) {
        page()->remove(page()->items()->at(0).value<viewmodels::CheckItemLine>().key);
    }
    const QString last = page()->items()->at(0).value<viewmodels::CheckItemLine>().key;
    page()->remove(last);
    EXPECT_EQ(page()->items()->count(), 1) << "nothing to ask would ask the usual again";
}

TEST_F(CheckItemsTest, Rewording_KeepsTheCode_AndADraftSurvivesAKill) {
    ASSERT_EQ(app.driver->touch("itemWords_own_1"), "");
    ASSERT_EQ(app.driver->write("signWordsInput", "頭がおもたい"), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_EQ(values()["own_1"], "頭が重い") << "nothing is changed before it is saved";
    app.killAndStart();
    app.open("items");
    EXPECT_TRUE(app.driver->shows("頭がおもたい"));
    save();
    EXPECT_EQ(values()["sign.own_1"], "頭がおもたい");
    EXPECT_EQ(values()["items"].back(), "own_1");
}

TEST_F(CheckItemsTest, ThePersonsPage_LeadsThere_AndASupervisorOnlyReads) {
    app.open("person");
    ASSERT_EQ(app.driver->touch("personItems"), "");
    EXPECT_NE(app.driver->find("newSignInput"), nullptr);
    const QVariantMap args = app.argsOf("items");
    app.signIn(app.agency.supervisor, kSupervisorPin);
    app.context().navigator()->open("items", args);
    app.driver->settle();
    EXPECT_TRUE(app.driver->shows("頭が重い"));
    EXPECT_EQ(app.driver->find("newSignInput"), nullptr);
    EXPECT_EQ(app.driver->find("itemRemove_sleep"), nullptr);
}

}  // namespace ayumi::testing
