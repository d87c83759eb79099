// Looking for words on the page. What is found is counted by hand from sendTold().
#include <QInputMethodEvent>

#include "mobile/viewmodels/excerpts.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/search_page.h"
#include "tests/qml/pages/sent_fixture.h"

namespace ayumi::testing {

namespace {

struct SentTold {
    std::string came;     // of 佐々木, today
    std::string talk;     // with 佐々木
    std::string comment;  // about 井上
};

SentTold sendTold(AgencyFixture& agency) {
    SentTold sent;
    sent.came = agency.send({.kind = "attendance",
                             .participant = "佐々木",
                             .set = {{"status", "present"},
                                     {"note",
                                      "朝は静かでした。昼に＜ドングリ＞をひろい、ﾄﾞﾝｸﾞﾘの"
                                      "こまを作りました。午後は休みました。"}},
                             .about = agency.sites[1],
                             .day = "2026-11-16"});
    sent.talk = agency.send({.kind = "meeting",
                             .participant = "佐々木",
                             .set = {{"purpose", "consultation"},
                                     {"held_on", "2026-11-13"},
                                     {"said", "どんぐりを売る店の話"},
                                     {"decided", "店を見に行く"}},
                             .day = "2026-11-13"});
    sent.comment = agency.send({.kind = "comment",
                                .participant = "井上",
                                .set = {{"text", "ドングリのこまを見せてくれました"}},
                                .author = agency.coach,
                                .day = "2026-11-17"});
    agency.send({.kind = "site",
                 .participant = {},
                 .set = {{"name", "どんぐり文具"}, {"work", "紙をそろえる"}}});
    for (int i = 0; i < 25; ++i) {
        agency.send({.kind = "comment",
                     .participant = "井上",
                     .set = {{"text", "かかしの" + std::to_string(i) + "号"}},
                     .day = "2026-10-" + std::to_string(10 + i % 20)});
    }
    return sent;
}

class SearchPageTest : public SentFixture<SentTold, sendTold> {
protected:
    viewmodels::SearchPage& page() {
        return *qobject_cast<viewmodels::SearchPage*>(app.context().navigator()->page());
    }
    bool ends() {
        return app.driver->waitFor([&] { return page().state() != "busy"; });
    }
    void look(const QString& words) {
        write("searchWantedInput", words);
        ASSERT_TRUE(ends());
    }
    QStringList found() {
        QStringList ids;
        for (int row = 0; row < page().records()->count(); ++row) {
            ids += page().records()->at(row).value<viewmodels::FoundRecord>().key;
        }
        return ids;
    }
    static QString id(const std::string& record) { return QString::fromStdString(record); }
};

}  // namespace

TEST_F(SearchPageTest, IsReachedFromToday_AndFindsPeopleFirst_ThenRecordsNewestFirst) {
    openAsCoach("today");
    touch("todaySearch");
    ASSERT_EQ(route(), "search");
    EXPECT_TRUE(shows("言葉を入れると"));
    look("ドングリ");
    EXPECT_EQ(found(), (QStringList{id(sent.comment), id(sent.came), id(sent.talk)}));
    EXPECT_TRUE(shows("はたらく場 1か所・記録 3件"));
    EXPECT_TRUE(shows("どんぐり文具"));
    look("佐々木 どんぐり");
    EXPECT_EQ(found(), (QStringList{id(sent.came), id(sent.talk)})) << "their records";
    look("ササキ");
    EXPECT_EQ(page().people()->count(), 1) << "by the reading";
    touch("foundPerson_" + person("佐々木"));
    EXPECT_EQ(route(), "person");
    touch("back");
    ASSERT_EQ(route(), "search");
    EXPECT_EQ(page().wanted(), "ササキ") << "still there";
    EXPECT_EQ(page().people()->count(), 1);
}

TEST_F(SearchPageTest, EachFind_SaysWhoseWhenAndByWhom_WithTheWordsMarked_AndOpens) {
    openAsCoach("search", {{"wanted", "どんぐり"}});
    ASSERT_TRUE(ends());
    const auto line = page().records()->at(1).value<viewmodels::FoundRecord>();
    EXPECT_EQ(line.key, id(sent.came));
    EXPECT_EQ(line.day, "2026-11-16");
    EXPECT_TRUE(line.names.contains("佐々木"));
    EXPECT_NE(line.by, "");
    ASSERT_EQ(line.excerpts.size(), 1);
    const auto excerpt = line.excerpts[0].toMap();
    EXPECT_EQ(excerpt["field"], "note");
    EXPECT_EQ(excerpt["plain"],
              "…昼に＜ドングリ＞をひろい、ﾄﾞﾝｸﾞﾘのこまを作りました。午後は休みました。");
    EXPECT_EQ(excerpt["styled"],
              "…昼に＜<b><u>ドングリ</u></b>＞をひろい、<b><u>ﾄﾞﾝｸﾞﾘ</u></b>のこまを作りました。"
              "午後は休みました。");
    EXPECT_TRUE(shows("2026年11月16日（月）"));
    touch("foundRecord_" + id(sent.came));
    EXPECT_EQ(route(), "day");
    touch("back");
    touch("foundRecord_" + id(sent.talk));
    EXPECT_EQ(route(), "meeting");
    touch("back");
    touch("foundRecord_" + id(sent.comment));
    EXPECT_EQ(route(), "day");
}

TEST_F(SearchPageTest, WhatPeopleTyped_IsNoMarkup) {
    openAsSupervisor("search");
    store::RecordRow row;
    row.kind = "comment";
    row.values = {{"text", "<img src='x'> & <b>太字</b>"}};
    const auto excerpts = viewmodels::excerptsOf(row, store::searchQuery("太字"));
    ASSERT_EQ(excerpts.size(), 1U);
    EXPECT_EQ(excerpts[0].styled,
              "&lt;img src='x'&gt; &amp; &lt;b&gt;<b><u>太字</u></b>&lt;/b&gt;");
}

TEST_F(SearchPageTest, SaysHowMany_AndPagesThroughThem) {
    openAsSupervisor("search");
    look("かかし");
    EXPECT_TRUE(shows("記録 25件"));
    EXPECT_EQ(page().records()->count(), 20);
    touch("searchMore");
    EXPECT_EQ(page().records()->count(), 25);
    EXPECT_EQ(app.driver->find("searchMore"), nullptr);
}

TEST_F(SearchPageTest, SaysWhenThereIsNothing_OrTooMuchToLookFor) {
    openAsCoach("search");
    look("けむりだま");
    EXPECT_EQ(page().state(), "none");
    EXPECT_TRUE(shows("見つかりません"));
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->find("searchAtOffice") != nullptr; }));
    look(QString(101, u'ど'));
    EXPECT_EQ(page().state(), "long");
    EXPECT_TRUE(shows("100文字までに"));
    look("どんぐり");
    EXPECT_EQ(page().state(), "found");
    look("");
    EXPECT_EQ(page().state(), "");
    EXPECT_EQ(page().records()->count(), 0);
    look("  、。 ");
    EXPECT_EQ(page().state(), "") << "no word";
}

TEST_F(SearchPageTest, HalfAWordUnderTheInputMethod_IsNotLookedFor) {
    openAsCoach("search");
    look("ど");
    const int before = page().count();
    auto* box = app.driver->find("searchWantedInput");
    ASSERT_NE(box, nullptr);
    QInputMethodEvent composing("んgr", {});
    QCoreApplication::sendEvent(box, &composing);
    app.driver->settle();
    EXPECT_EQ(page().wanted(), "ど");
    EXPECT_EQ(page().state(), "found");
    EXPECT_EQ(page().count(), before);
    QInputMethodEvent done;
    done.setCommitString("んぐり");
    QCoreApplication::sendEvent(box, &done);
    ASSERT_TRUE(app.driver->waitFor([&] { return page().wanted() == "どんぐり"; }));
    ASSERT_TRUE(ends());
    EXPECT_EQ(page().count(), 3);
}

TEST_F(SearchPageTest, ByKeyboard_IsTypedFoundAndOpened) {
    openAsCoach("search");
    ASSERT_EQ(app.driver->writeByKeyboard("searchWantedInput", "どんぐり"), "");
    app.driver->key(Qt::Key_Return);
    ASSERT_TRUE(ends());
    ASSERT_EQ(app.driver->pressByKeyboard("foundRecord_" + id(sent.talk)), "");
    EXPECT_EQ(route(), "meeting");
}

TEST_F(SearchPageTest, WhatComesIn_IsFoundWithoutTypingAgain) {
    openAsCoach("search");
    look("くるみ");
    EXPECT_EQ(page().state(), "none");
    tablet::SaveRequest request;
    request.kind = "comment";
    request.participant = app.agency.people["佐々木"];
    request.day = "2026-11-20";
    request.set = {{"text", "くるみを割りました"}};
    app.tablet().save(request, &page(), [](auto saved) { EXPECT_TRUE(saved.ok()); });
    ASSERT_TRUE(app.driver->waitFor([&] { return page().state() == "found"; }));
    EXPECT_EQ(page().count(), 1);
    EXPECT_TRUE(shows("送信待ち"));
}

TEST_F(SearchPageTest, Participants_DoNotSearch) {
    app.home("井上", "3618");
    app.context().openSearch("こま");
    EXPECT_EQ(route(), "home");
    app.context().navigator()->replace("search", {{"wanted", "こま"}});
    app.driver->settle();
    EXPECT_EQ(page().state(), "");
    EXPECT_EQ(page().count(), 0);
}

TEST_F(SearchPageTest, NamesLookedForAmongThePeople_AreLookedForInTheRecords) {
    openAsCoach("people");
    write("peopleWantedInput", "どんぐり");
    touch("peopleSearch");
    ASSERT_EQ(route(), "search");
    ASSERT_TRUE(ends());
    EXPECT_EQ(page().count(), 3);
    openAsSupervisor("queue");
    touch("queueSearch");
    EXPECT_EQ(route(), "search");
}

}  // namespace ayumi::testing
