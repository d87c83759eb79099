// The time of a service on the pages: a new participant, a name that changes, who looks after whom,
// rests, the end. Days are those of service_samples.h.
#include "mobile/viewmodels/people_page.h"
#include "mobile/viewmodels/person_facts_page.h"
#include "mobile/viewmodels/person_form.h"
#include "shared/base/uuid.h"
#include "tests/qml/pages/sent_fixture.h"
#include "tests/qml/pages/service_samples.h"

namespace ayumi::testing {

namespace {

class ServiceTest : public SentFixture<SentService, sendService> {
protected:
    std::string who() { return app.agency.people[kServed]; }
    QVariantMap ofThem() { return {{"record", QString::fromStdString(who())}}; }
    void openFacts() { openAsSupervisor("personFacts", ofThem()); }
    QStringList namesOnPage() {
        auto* page = qobject_cast<viewmodels::PeoplePage*>(app.context().navigator()->page());
        QStringList names;
        for (int row = 0; row < page->people()->count(); ++row) {
            names += page->people()->at(row).value<viewmodels::PersonLine>().name;
        }
        return names;
    }
    // A new participant, through the form; looked after by the coach.
    QString addPerson(const char* name, const char* kana) {
        openAsSupervisor("personForm");
        write("nameInput", name);
        write("name_kanaInput", kana);
        touch("coach_" + QString::fromStdString(app.agency.coach));
        touch("personSave");
        app.settleCommands();
        const auto people = app.tablet().reader().people(app.tablet().viewer());
        const auto made =
            std::ranges::find_if(people, [&](const auto& one) { return one.text("name") == name; });
        return made == people.end() ? QString() : QString::fromStdString(made->record);
    }
    QVariantMap attendanceOf(const QString& participant) {
        return {{"participant", participant},
                {"site", QString::fromStdString(app.agency.sites[0])},
                {"day", QString::fromStdString(app.agency.today)}};
    }
    void moveDay(const QString& from, const QString& to) {
        openAsSupervisor("attendance", attendanceOf(from));
        touch("formMove");
        ASSERT_TRUE(comesTo("move"));
        touch("moveTo_" + to);
        touch("moveGo");
        ASSERT_TRUE(comesTo("person"));
    }
    // As rosters and pictures of days have it.
    bool expectedOn(const std::string& person, const std::string& day) {
        const auto& tablet = app.tablet();
        return tablet.reader().span(tablet.viewer(), person, day, day).expected.contains(day);
    }
};

}  // namespace

TEST_F(ServiceTest, ANewParticipant_IsThereAtOnce_WithoutAConnection) {
    openAsSupervisor("people");
    touch("personAdd");
    ASSERT_TRUE(comesTo("personForm"));
    write("nameInput", "石川 なつみ");
    write("name_kanaInput", "イシカワ ナツミ");
    write("guardian_nameInput", "石川 よしこ");
    touch("guardian_as_parent");
    touch("coach_" + QString::fromStdString(app.agency.coach));
    touch("personSave");
    ASSERT_TRUE(comesTo("people"));
    ASSERT_TRUE(app.driver->waitFor([&] { return namesOnPage().contains("石川 なつみ"); }));
    const auto people = app.tablet().reader().people(app.tablet().viewer());
    const auto made = std::ranges::find_if(
        people, [](const auto& one) { return one.text("name") == "石川 なつみ"; });
    ASSERT_NE(made, people.end());
    EXPECT_EQ(made->record, made->participant);
    EXPECT_EQ(made->text("begun_on"), app.agency.today);
    EXPECT_EQ(made->text("guardian_as"), "parent");
    const auto assigned = rowsOf("assignment", made->record);
    ASSERT_EQ(assigned.size(), 1U);
    EXPECT_EQ(assigned[0].text("coach"), app.agency.coach);
    EXPECT_EQ(assigned[0].text("from"), app.agency.today);
    openAsCoach("people");
    EXPECT_TRUE(namesOnPage().contains("石川 なつみ")) << "the coach writes for them already";
}

TEST_F(ServiceTest, ACoachEntersSomebody_AndTheOfficeConfirmsIt) {
    openAsSupervisor("queue");
    EXPECT_FALSE(shows("受けもちが仮のままです"));
    openAsCoach("people");
    touch("personAdd");
    ASSERT_TRUE(comesTo("personForm"));
    EXPECT_TRUE(shows("あなたがこの人を仮に受けもちます"));
    EXPECT_EQ(app.driver->find("coach_" + QString::fromStdString(app.agency.coach)), nullptr)
        << "a coach gives a person to nobody else";
    write("nameInput", "石川 なつみ");
    write("name_kanaInput", "イシカワ ナツミ");
    touch("personSave");
    ASSERT_TRUE(comesTo("people"));
    ASSERT_TRUE(app.driver->waitFor([&] { return namesOnPage().contains("石川 なつみ"); }));
    const auto people = app.tablet().reader().people(app.tablet().viewer());
    const auto made = std::ranges::find_if(
        people, [](const auto& one) { return one.text("name") == "石川 なつみ"; });
    ASSERT_NE(made, people.end());
    const auto assigned = rowsOf("assignment", made->record);
    ASSERT_EQ(assigned.size(), 1U);
    EXPECT_EQ(assigned[0].text("coach"), app.agency.coach);
    EXPECT_EQ(assigned[0].values["provisional"], Json(true));
    const QVariantMap assignment{{"record", QString::fromStdString(assigned[0].record)}};
    openAsCoach("assignment", assignment);
    EXPECT_TRUE(shows("仮の受けもちです"));
    EXPECT_FALSE(shows("確かめた")) << "the office does";

    openAsSupervisor("queue");
    EXPECT_TRUE(shows("石川 なつみ さん：受けもちが仮のままです"));
    touch("newcomer_" + assignment["record"].toString());
    ASSERT_TRUE(comesTo("assignment"));
    touch("assignmentProvisionalAction");
    EXPECT_TRUE(app.driver->waitFor([&] { return !shows("仮の受けもちです"); }));
    EXPECT_EQ(rowsOf("assignment", made->record)[0].values["provisional"], Json(false));
    openAsSupervisor("queue");
    EXPECT_FALSE(shows("受けもちが仮のままです"));
}

// Whose service begins later: what the coach enters stands on looking after them from today.
TEST_F(ServiceTest, ACoachEntersSomebodyWhoBeginsLater_AndLooksAfterThemFromToday) {
    openAsCoach("people");
    touch("personAdd");
    ASSERT_TRUE(comesTo("personForm"));
    write("nameInput", "石川 なつみ");
    write("name_kanaInput", "イシカワ ナツミ");
    write("begun_onInput", "2027-01-04");
    touch("personSave");
    ASSERT_TRUE(comesTo("people"));
    ASSERT_TRUE(app.driver->waitFor([&] { return namesOnPage().contains("石川 なつみ"); }))
        << "not only from January on";
    const auto people = app.tablet().reader().people(app.tablet().viewer());
    const auto made = std::ranges::find_if(
        people, [](const auto& one) { return one.text("name") == "石川 なつみ"; });
    ASSERT_NE(made, people.end());
    EXPECT_EQ(made->text("begun_on"), "2027-01-04");
    EXPECT_EQ(rowsOf("assignment", made->record)[0].text("from"), app.agency.today);
}

// One person entered twice: the days of the second file go to the first, then it is taken back.
TEST_F(ServiceTest, OnePersonTwice_IsGatheredInOneFile_AndNothingIsLost) {
    const QString second = addPerson("山本 遥香", "ヤマモト ハルカ");
    openAsCoach("attendance", attendanceOf(second));
    touch("status_present");
    touch("formSave");
    app.settleCommands();
    openAsSupervisor("personFacts", {{"record", second}});
    EXPECT_TRUE(shows("同じ読みの人がいます：山本 はるか"));
    EXPECT_TRUE(shows("「ほかの人の記録でした」で1つに集めます"));
    touch("personTakeBack");
    EXPECT_TRUE(shows("この人の記録が 1件のこっていて")) << "it would be on no page any more";
    touch("dialogCancel");
    moveDay(second, QString::fromStdString(who()));
    const auto days = rowsOf("attendance", who());
    const auto today = std::ranges::find(days, app.agency.today, &store::RecordRow::day);
    ASSERT_NE(today, days.end());
    EXPECT_EQ(today->text("status"), "present");
    EXPECT_FALSE(today->text("moved_from").empty());
    openAsSupervisor("personFacts", {{"record", second}});
    touch("personTakeBack");
    EXPECT_FALSE(shows("この人の記録が"));
    write("takeBackReasonInput", "山本 はるかさんと同じ人でした");
    touch("dialogAccept");
    app.settleCommands();
    openAsSupervisor("people");
    EXPECT_TRUE(namesOnPage().contains("山本 はるか"));
    EXPECT_FALSE(namesOnPage().contains("山本 遥香"));
    EXPECT_TRUE(record(second.toStdString()).isVoid);
}

// Two people in one file: whoever is missing is added, and their days go to them.
TEST_F(ServiceTest, TwoPeopleInOneFile_ArePartedDayByDay_WithATrace) {
    openAsSupervisor("move", app.argsOf("move"));
    EXPECT_TRUE(shows("先に「利用者」のページで加えます"));
    const QString added = addPerson("佐々木 ひろき", "ササキ ヒロキ");
    const QString other = person("佐々木");
    const std::size_t before = rowsOf("attendance", other.toStdString()).size();
    moveDay(other, added);
    EXPECT_EQ(rowsOf("attendance", other.toStdString()).size(), before - 1);
    const auto moved = rowsOf("attendance", added.toStdString());
    ASSERT_EQ(moved.size(), 1U);
    const auto old = record(moved[0].text("moved_from"));
    EXPECT_TRUE(old.isVoid);
    EXPECT_EQ(old.participant, other.toStdString());
    EXPECT_EQ(old.text("arrived"), moved[0].text("arrived"));
    openAsSupervisor("person", {{"participant", other}});
    EXPECT_TRUE(shows("ほかの人の記録でした。佐々木 ひろき さんへ移しました"));
}

TEST_F(ServiceTest, WhatCannotBe_IsToldBesideItsField) {
    openAsSupervisor("personForm");
    write("name_kanaInput", "Natsumi");
    write("birth_dayInput", "2031-1-1");
    touch("personSave");
    EXPECT_TRUE(shows("まだ入っていません"));
    EXPECT_TRUE(shows("読みに、かなではない字があります"));
    EXPECT_TRUE(shows("まだ来ていない日です"));
    write("name_kanaInput", "やまもと　ハルカ");
    EXPECT_TRUE(shows("同じ読みの人がいます：山本 はるか")) << "perhaps it is the same person";
}

TEST_F(ServiceTest, WhatWasBegun_IsThereAgain_WithTheChosenCoach) {
    openAsSupervisor("personForm");
    write("nameInput", "石川");
    touch("coach_" + QString::fromStdString(app.agency.coach));
    app.killAndStart();
    openAsSupervisor("personForm");
    auto* page = qobject_cast<viewmodels::PersonForm*>(app.context().navigator()->page());
    EXPECT_TRUE(page->fromDraft());
    EXPECT_EQ(page->typed()["name"], "石川");
    EXPECT_EQ(page->coach().toStdString(), app.agency.coach);
}

TEST_F(ServiceTest, ANameThatChanged_KeepsTheOneOfBefore) {
    openFacts();
    EXPECT_TRUE(shows("山本 はるか さん"));
    touch("personAmend");
    write("nameInput", "森 はるか");
    write("name_kanaInput", "モリ ハルカ");
    write("nicknameInput", "はるさん");
    touch("personSave");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_TRUE(shows("森 はるか さん"));
    EXPECT_TRUE(shows("はるさん"));
    openAsSupervisor("people");
    write("peopleWantedInput", "もり");
    EXPECT_EQ(namesOnPage(), QStringList{"森 はるか"});
    write("peopleWantedInput", "ハルサン");
    EXPECT_EQ(namesOnPage(), QStringList{"森 はるか"});
    write("peopleWantedInput", "やまもと");
    EXPECT_EQ(namesOnPage(), QStringList{}) << "by what they are called now";
    EXPECT_TRUE(shows("見つかりません"));
    EXPECT_TRUE(shows("言葉を減らしてください"));
}

TEST_F(ServiceTest, ACoachHandsOver_WithTheDays) {
    openFacts();
    touch("assignmentAdd");
    ASSERT_TRUE(comesTo("assignmentForm"));
    touch("coach_" + QString::fromStdString(app.agency.coach));
    touch("assignmentSave");
    EXPECT_TRUE(shows("この支援者は、そのときもう受けもっています"));
    openFacts();
    const auto running = rowsOf("assignment", who());
    const auto now = std::ranges::find_if(
        running, [&](const auto& row) { return row.text("coach") == app.agency.coach; });
    ASSERT_NE(now, running.end());
    touch("assignment_" + QString::fromStdString(now->record));
    ASSERT_TRUE(comesTo("assignment"));
    touch("assignmentAmend");
    write("toInput", "2026-11-19");
    touch("assignmentSave");
    ASSERT_TRUE(comesTo("assignment"));
    EXPECT_TRUE(comes("2026/11/19まで"));
    touch("back");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_TRUE(app.driver->waitFor([&] { return app.driver->find("personUncovered") != nullptr; }))
        << "nobody looks after them today";
}

TEST_F(ServiceTest, DuringARest_NobodyWaitsForThem) {
    openFacts();
    EXPECT_TRUE(expectedOn(who(), "2026-11-23"));
    EXPECT_FALSE(expectedOn(who(), "2026-07-14")) << "in hospital";
    EXPECT_TRUE(expectedOn(who(), "2026-07-15"));
    openAsCoach("personFacts", ofThem());
    EXPECT_EQ(app.driver->find("assignmentAdd"), nullptr) << "not a coach's to decide";
    touch("pauseAdd");
    write("fromInput", "2026-11-20");
    touch("pauseSave");
    EXPECT_TRUE(shows("まだ入っていません")) << "why";
    touch("why_health");
    touch("pauseSave");
    EXPECT_TRUE(shows("そのときは、もう休みになっています")) << "the one in December";
    write("toInput", "2026-11-27");
    touch("pauseSave");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_TRUE(app.driver->waitFor([&] { return shows("お休み中"); }));
    EXPECT_FALSE(expectedOn(who(), "2026-11-23"));
    EXPECT_FALSE(expectedOn(who(), "2026-11-27"));
    EXPECT_TRUE(expectedOn(who(), "2026-11-30"));
}

TEST_F(ServiceTest, ARestTakenBack_WithItsReason_PutsItsDaysBack) {
    openAsCoach("personFacts", ofThem());
    EXPECT_FALSE(expectedOn(who(), "2026-07-14"));
    touch("pause_" + QString::fromStdString(sent.rest));
    ASSERT_TRUE(comesTo("pause"));
    for (const char* words : {"入院", "検査のため。", "2026/7/1から2026/7/14まで"}) {
        EXPECT_TRUE(shows(words)) << words;
    }
    touch("pauseTakeBack");
    EXPECT_TRUE(shows("この間の日が、また来る予定に入ります"));
    write("takeBackReasonInput", "ほかの人の記録でした");
    touch("dialogAccept");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_EQ(app.driver->find("pause_" + QString::fromStdString(sent.rest)), nullptr);
    EXPECT_TRUE(expectedOn(who(), "2026-07-14"));
    EXPECT_TRUE(record(sent.rest).isVoid);
    EXPECT_EQ(record(sent.rest).text("note"), "検査のため。") << "it stays readable";
}

TEST_F(ServiceTest, AnAssignmentTakenBack_EndsAccess_AndSaysSoBefore) {
    openFacts();
    touch("assignment_" + QString::fromStdString(sent.before));
    ASSERT_TRUE(comesTo("assignment"));
    touch("assignmentTakeBack");
    EXPECT_TRUE(shows("きょう見られる人は変わりません")) << "that one was over in March";
    touch("dialogCancel");
    touch("back");
    const auto assigned = rowsOf("assignment", who());
    const auto now = std::ranges::find_if(
        assigned, [&](const auto& row) { return row.text("coach") == app.agency.coach; });
    ASSERT_NE(now, assigned.end());
    touch("assignment_" + QString::fromStdString(now->record));
    touch("assignmentTakeBack");
    EXPECT_TRUE(shows("この支援者は、この人の記録をもう見られません"));
    EXPECT_TRUE(shows("きょう受けもつ支援者が、いなくなります"));
    write("takeBackReasonInput", "人をまちがえた");
    touch("dialogAccept");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_TRUE(
        app.driver->waitFor([&] { return app.driver->find("personUncovered") != nullptr; }));
    openAsCoach("people");
    EXPECT_FALSE(namesOnPage().contains("山本 はるか")) << "from now on";
}

TEST_F(ServiceTest, ACoach_ReadsAnAssignment_AndChangesNothing) {
    openAsCoach("personFacts", ofThem());
    touch("assignment_" + QString::fromStdString(sent.before));
    ASSERT_TRUE(comesTo("assignment"));
    EXPECT_EQ(app.driver->find("assignmentAmend"), nullptr);
    EXPECT_EQ(app.driver->find("assignmentTakeBack"), nullptr);
}

TEST_F(ServiceTest, ARestThatStandsTwice_IsSettledOnItsPage) {
    const std::string rest = app.agency.id();
    app.killAndStart([&] {
        const auto one = [&](const char* to) {
            return AgencyFixture::Sent{
                .kind = "pause",
                .participant = kServed,
                .set = {{"from", "2026-11-24"}, {"to", to}, {"why", "health"}},
                .author = app.agency.coach,
                .record = rest};
        };
        app.agency.arriveRivals(app.tabletFolder(), {one("2026-11-25"), one("2026-11-27")});
    });
    openFacts();
    EXPECT_TRUE(shows("記録が2つ"));
    touch("pause_" + QString::fromStdString(rest));
    EXPECT_TRUE(comes("おわりの日の記録が2つあります"));
    touch("settle_to_1");
    EXPECT_TRUE(app.driver->waitFor([&] { return !record(rest).contested; }));
    EXPECT_FALSE(shows("おわりの日の記録が2つあります"));
}

TEST_F(ServiceTest, TheLastDay_EndsWhatIsOpen_AndKeepsEveryRecord) {
    openFacts();
    touch("personAmend");
    write("ended_onInput", "2026-11-19");
    EXPECT_TRUE(shows("保存すると、はたらく場・受けもち・休みのうち 2件が、この日でおわります"));
    write("ended_whyInput", "一般就労のため。");
    touch("personSave");
    ASSERT_TRUE(comesTo("personFacts"));
    EXPECT_TRUE(app.driver->waitFor([&] { return shows("利用をおえました"); }));
    for (const char* kind : {"placement", "assignment"}) {
        for (const auto& row : rowsOf(kind, who())) {
            EXPECT_FALSE(row.text("to").empty() || row.text("to") > "2026-11-19") << kind;
        }
    }
    EXPECT_FALSE(expectedOn(who(), "2026-11-23"));
    openAsSupervisor("people");
    EXPECT_FALSE(namesOnPage().contains("山本 はるか"));
    touch("peopleEnded_yes");
    EXPECT_EQ(namesOnPage(), QStringList{"山本 はるか"});
}

}  // namespace ayumi::testing
