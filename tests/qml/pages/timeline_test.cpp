// A person's line of time: its order, months, words and authors, what each entry opens, the filter,
// older entries, the last talk. What happened is timeline_samples.h.
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/timeline_page.h"
#include "tests/qml/pages/sent_fixture.h"
#include "tests/qml/pages/timeline_samples.h"

namespace ayumi::testing {

namespace {

class TimelineTest : public SentFixture<SentTimeline, sendTimeline> {
protected:
    void openTimeline() {
        openAsCoach("person", {{"participant", person(kLivedThrough)}});
        touch("tab_timeline");
        ASSERT_EQ(route(), "timeline");
        app.driver->settle();
    }
    viewmodels::TimelinePage* page() {
        return qobject_cast<viewmodels::TimelinePage*>(app.context().navigator()->page());
    }
    int count() { return page()->entries()->count(); }
    viewmodels::TimelineLine line(int row) {
        return page()->entries()->at(row).value<viewmodels::TimelineLine>();
    }
    // "2026-11-18 goal reviewed partly", the first so many
    QStringList told(int most) {
        QStringList lines;
        for (int row = 0; row < std::min(most, count()); ++row) {
            const auto one = line(row);
            lines += QStringList{one.day, one.kind, one.event, one.code}.join(' ').simplified();
        }
        return lines;
    }
    QString key(const std::string& record, const char* event) {
        return "entry_" + QString::fromStdString(record) + ":" + event;
    }
};

}  // namespace

TEST_F(TimelineTest, TellsEverything_NewestFirst_AndNothingThatLiesAhead) {
    openTimeline();
    EXPECT_EQ(
        told(19),
        (QStringList{
            "2026-11-20 day absent", "2026-11-18 day present", "2026-11-18 goal reviewed partly",
            "2026-11-17 meeting review", "2026-11-15 day words", "2026-11-12 visit done",
            "2026-11-11 day late", "2026-11-10 rest to health", "2026-11-09 rest from health",
            "2026-11-06 meeting monthly", "2026-11-05 placement end", "2026-11-04 placement start",
            "2026-11-03 placement contract", "2026-11-02 goal set", "2026-11-01 plan from",
            "2026-10-29 plan explained", "2026-04-01 placement start", "2026-01-31 day present",
            "2026-01-30 day present"}));
}

TEST_F(TimelineTest, EachMonthIsNamedOnce_AtItsFirstEntry) {
    openTimeline();
    QStringList months;
    for (int row = 0; row < count(); ++row) {
        if (!line(row).month.isEmpty()) months += line(row).month + " " + line(row).day;
    }
    EXPECT_EQ(months, (QStringList{"2026-11 2026-11-20", "2026-10 2026-10-29", "2026-04 2026-04-01",
                                   "2026-01 2026-01-31"}));
    EXPECT_TRUE(shows("2026年11月"));
    EXPECT_TRUE(shows("2026年1月"));
}

TEST_F(TimelineTest, AnEntrySaysWhatItWas_InWords_AndWhoWroteIt) {
    openTimeline();
    for (const char* words :
         {"欠席 連絡 8:42", "出席 8:58", "袋づめを最後まで", "目標のふりかえり", "自分から休む",
          "少しできるようになった", "見直しの会議", "家でゆっくりした", "支援した 10:00–10:40",
          "休けいの合図を決めた", "お休みのはじまり", "体調", "はたらく場：おわり",
          "静かな場所が合っていた", "計画の説明と同意", "高橋", "大野", "本人"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    EXPECT_TRUE(line(4).bySelf);
    EXPECT_EQ(line(11).by, "大野") << "who wrote the terms, not who wrote last of all";
    const auto* card = app.driver->find(key(sent.visit, ""));
    ASSERT_NE(card, nullptr);
    const QString name = card->property("name").toString();
    EXPECT_TRUE(name.contains("支援した") && name.contains("高橋")) << name.toStdString();
}

TEST_F(TimelineTest, OneTouchOpensThePageOfEach) {
    const std::vector<std::pair<QString, const char*>> opens{
        {key(sent.goal, "set"), "goal"},       {key(sent.visit, ""), "visit"},
        {key(sent.trial, "end"), "placement"}, {key(sent.lastTalk, ""), "meeting"},
        {key(sent.rest, "from"), "pause"},     {key(sent.plan, "from"), "plan"}};
    openTimeline();
    for (const auto& [entry, page] : opens) {
        touch(entry);
        EXPECT_TRUE(comesTo(page)) << page;
        app.context().navigator()->back();
        ASSERT_TRUE(comesTo("timeline"));
        app.driver->settle();
    }
    touch("entry_" + line(1).key);
    ASSERT_TRUE(comesTo("day"));
    EXPECT_EQ(app.context().navigator()->page()->property("day").toString(), "2026-11-18");
}

TEST_F(TimelineTest, OneKindAlone_ByTouchAndByKeyboard) {
    openTimeline();
    touch("kind_placement");
    app.driver->settle();
    EXPECT_EQ(told(9),
              (QStringList{"2026-11-05 placement end", "2026-11-04 placement start",
                           "2026-11-03 placement contract", "2026-04-01 placement start"}));
    ASSERT_EQ(app.driver->pressByKeyboard("kind_sheet"), "");
    app.driver->settle();
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(shows("記録は、まだありません"));
    ASSERT_EQ(app.driver->pressByKeyboard("kind_meeting"), "");
    app.driver->settle();
    ASSERT_EQ(app.driver->pressByKeyboard(key(sent.earlierTalk, "")), "");
    EXPECT_TRUE(comesTo("meeting"));
}

TEST_F(TimelineTest, OlderOnesComeAFewAtATime_ToTheLast) {
    openTimeline();
    const int first = static_cast<int>(viewmodels::TimelinePage::kPerPage);
    const int turn = static_cast<int>(viewmodels::TimelinePage::kPerTurn);
    ASSERT_EQ(count(), first);
    int before = first;
    int most = 0;
    QObject::connect(page(), &viewmodels::TimelinePage::changed, page(), [&] {
        most = std::max(most, count() - before);
        before = count();
    });
    touch("timelineMore");
    ASSERT_TRUE(app.driver->waitFor([&] { return count() == 2 * first; }));
    EXPECT_EQ(most, turn) << "no frame waits for a whole page";
    touch("timelineMore");
    ASSERT_TRUE(app.driver->waitFor([&] { return count() == 17 + kOldDays; }));
    EXPECT_EQ(app.driver->find("timelineMore"), nullptr);
    EXPECT_EQ(line(count() - 1).day, "2025-11-03");
}

TEST_F(TimelineTest, TheLastTalkStandsOnTop_NotTheOneThatIsPlanned) {
    openTimeline();
    for (const char* words : {"前に話したこと", "本の仕事を、もう一度したいです",
                              "実習の3日間をふりかえった", "来月、図書館に聞いてみる"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    touch("talkOpen");
    ASSERT_TRUE(comesTo("meeting"));
    EXPECT_TRUE(shows("来月、図書館に聞いてみる"));
}

TEST_F(TimelineTest, WhatIsWrittenHereStandsInIt_AsWaiting) {
    openAsCoach("meetingForm", {{"participant", person(kLivedThrough)}});
    touch("purpose_monthly");
    write("decidedInput", "朝の時間を、15分おそくする。");
    touch("meetingSave");
    app.driver->settle();
    openTimeline();
    EXPECT_EQ(line(1).code, "monthly");
    EXPECT_TRUE(line(1).waiting);
    EXPECT_TRUE(shows("送信待ち"));
    EXPECT_EQ(page()->lastTalk()["decided"], "朝の時間を、15分おそくする。");
}

}  // namespace ayumi::testing
