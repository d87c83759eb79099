// The supervisor's queue over several days, and what keeps a day from being signed.
#include <gtest/gtest.h>

#include <algorithm>

#include "mobile/viewmodels/queue_page.h"
#include "tests/qml/pages/calendar_samples.h"
#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

namespace {

class QueueTest : public ::testing::Test {
protected:
    QueueTest()
        : app(true, [](AgencyFixture& agency) {
              agency.send({.kind = "attendance",
                           .participant = "中村",
                           .set = {{"status", "present"}, {"arrived", "11:00"}},
                           .author = agency.supervisor,
                           .about = agency.sites[1]});
          }) {
        app.signIn(app.agency.supervisor, kSupervisorPin);
    }
    void TearDown() override { EXPECT_TRUE(takeWarnings().isEmpty()); }

    std::vector<viewmodels::QueueLine> lines() {
        auto* page = qobject_cast<viewmodels::QueuePage*>(app.context().navigator()->page());
        return dynamic_cast<viewmodels::RowsModel<viewmodels::QueueLine>*>(page->days())->rows();
    }
    QStringList shownDays() {
        QStringList days;
        for (const auto& line : lines()) days += line.day;
        return days;
    }
    QString keyOf(const char* family, const std::string& day) {
        return QString::fromStdString(app.agency.people.at(family) + "/" + day);
    }

    PageApp app;
};

}  // namespace

TEST_F(QueueTest, Days_StandOldestFirst_OnTheScreenToo) {
    const QStringList days = shownDays();
    ASSERT_GT(days.size(), 5);
    EXPECT_TRUE(std::ranges::is_sorted(days));
    EXPECT_NE(days.first(), days.last());
    qreal last = -1e9;
    for (const auto& line : lines()) {
        auto* row = app.driver->find("open_" + line.key);
        ASSERT_NE(row, nullptr) << line.key.toStdString();
        const qreal top = row->mapToScene(QPointF(0, 0)).y();
        EXPECT_GT(top, last);
        last = top;
    }
}

TEST_F(QueueTest, EachChip_ShowsItsOwnDaysAndNoOthers) {
    const auto all = lines();
    for (const char* status : {"ready", "amended", "contested", "returned"}) {
        ASSERT_EQ(app.driver->touch(QString("filter_") + status), "");
        const auto wanted =
            std::ranges::count(all, QString(status), &viewmodels::QueueLine::status);
        EXPECT_EQ(static_cast<std::ptrdiff_t>(lines().size()), wanted) << status;
        for (const auto& line : lines()) EXPECT_EQ(line.status, status);
        EXPECT_TRUE(std::ranges::is_sorted(shownDays()));
        EXPECT_EQ(app.driver->find("queueEmpty") != nullptr, wanted == 0) << status;
    }
    ASSERT_EQ(app.driver->touch("filter_"), "");
    EXPECT_EQ(lines(), all);
}

TEST_F(QueueTest, AnAmendedDay_IsNotSignedUnseen_ItsDifferenceStandsInTheRow) {
    const QString key = keyOf("佐々木", kSignedDay);
    ASSERT_EQ(app.driver->touch("filter_amended"), "");
    const auto* change = app.driver->find("queueAmendment_" + key + "_left");
    ASSERT_NE(change, nullptr);
    EXPECT_TRUE(app.driver->shows("12:00"));
    EXPECT_TRUE(app.driver->shows("11:30"));
    EXPECT_TRUE(app.driver->shows("わけ：早退の入れ忘れ"));
    ASSERT_EQ(app.driver->touch("choose_" + key), "");
    ASSERT_EQ(app.driver->touch("signChosen"), "");
    ASSERT_EQ(app.driver->write("signSecretInput", kSupervisorPin), "");
    ASSERT_EQ(app.driver->touch("dialogAccept"), "");
    EXPECT_TRUE(app.driver->waitFor([&] {
        return app.tablet()
                   .reader()
                   .day(app.tablet().viewer(), app.agency.people["佐々木"], kSignedDay)
                   .status == sync::DayStatus::Signed;
    }));
}

TEST_F(QueueTest, ADayOneWroteAlone_CannotBeTicked_AndThePageSaysWhy) {
    const QString key = keyOf("中村", app.agency.today);
    const auto* box = app.driver->find("choose_" + key);
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->isEnabled());
    EXPECT_NE(app.driver->touch("choose_" + key), "") << "it takes no touch";
    ASSERT_EQ(app.driver->touch("open_" + key), "");
    EXPECT_TRUE(app.driver->shows("すべて自分で書いた日なので、ほかの人が署名します"));
    EXPECT_EQ(app.driver->find("sign"), nullptr);
    EXPECT_EQ(app.driver->find("return"), nullptr);
}

TEST(QueueOfRecords, WhatIsContestedBesideADay_StandsOnTheDesk_AndOpensWhereItIsSettled) {
    PageApp app(true, [](AgencyFixture& agency) { sendCalendar(agency); });
    app.signIn(app.agency.supervisor, kSupervisorPin);
    const auto contested = app.tablet().reader().contested(app.tablet().viewer());
    for (const auto& record : contested) {
        const auto* card = app.driver->find("care_" + QString::fromStdString(record.record));
        EXPECT_NE(card != nullptr, record.kind == "attendance")
            << record.kind << ": a day in the queue shows its own";
    }
    const auto day = std::ranges::find(contested, "calendar", &store::RecordView::kind);
    ASSERT_NE(day, contested.end());
    const QString card = "care_" + QString::fromStdString(day->record);
    const std::string words = app.driver->textsIn(app.driver->find(card)).join(' ').toStdString();
    EXPECT_NE(words.find("開いている日"), std::string::npos) << words;
    EXPECT_EQ(words.find("さん"), std::string::npos) << words << ": it is nobody's";
    ASSERT_EQ(app.driver->touch(card), "");
    EXPECT_EQ(app.context().navigator()->route(), "siteCalendar");
    EXPECT_TRUE(takeWarnings().isEmpty());
}

// After a holiday: 11 people on six days.
TEST(QueueOfMany, TheOldestFortyStandThere_TheRestIsATouchAway_AndWhatWasChosenStays) {
    PageApp app(true, [](AgencyFixture& agency) {
        for (const char* day : {"02", "04", "05", "06", "09", "10"}) {
            for (const auto& [name, person] : agency.people) {
                agency.send({.kind = "attendance",
                             .participant = name,
                             .set = {{"status", "present"}, {"arrived", "11:00"}},
                             .author = agency.coach,
                             .about = agency.sites[1],
                             .day = std::string("2026-11-") + day});
            }
        }
    });
    app.signIn(app.agency.supervisor, kSupervisorPin);
    auto* page = qobject_cast<viewmodels::QueuePage*>(app.context().navigator()->page());
    ASSERT_GT(page->all(), 60);
    EXPECT_EQ(page->days()->count(), 40);
    EXPECT_EQ(page->more(), page->all() - 40);
    const auto keyAt = [&](int row) {
        return page->days()->at(row).value<viewmodels::QueueLine>().key;
    };
    const QString first = keyAt(0);
    ASSERT_EQ(app.driver->touch("choose_" + first), "");
    EXPECT_EQ(page->chosen(), 1);
    ASSERT_EQ(app.driver->touch("queueMore"), "");
    EXPECT_EQ(page->days()->count(), std::min(80, page->all()));
    EXPECT_EQ(keyAt(0), first);
    EXPECT_NE(app.driver->find("open_" + keyAt(40)), nullptr);
    EXPECT_EQ(page->chosen(), 1);
    page->setFilter("ready");
    EXPECT_EQ(page->days()->count(), std::min(40, page->ready()));
    EXPECT_TRUE(takeWarnings().isEmpty());
}

}  // namespace ayumi::testing
