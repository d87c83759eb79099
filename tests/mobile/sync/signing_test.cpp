// Signing and returning a day on a tablet, and what is written after it (sync.md "Sign-off").
#include <gtest/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

using sync::DayStatus;

const char* const kSigningDay = "2026-11-18";

class SigningTest : public ::testing::Test {
protected:
    SigningTest() : tablet(agency), server(agency.clock) {
        server.take(agency.masterChanges());
        tablet.unlock(agency.coach);
        tablet.settle(server);
        reader = tablet.reader();
    }

    void as(const Member& member) {
        tablet.engine->lock();
        tablet.unlock(member);
        m_viewer = member;
    }
    Result<tablet::Saved> record(std::map<std::string, Json> set, const std::string& reason = {}) {
        auto request = tablet.attendance(agency.sato, kSigningDay, std::move(set));
        request.reason = reason;
        return tablet.save(request);
    }
    store::DayView day(const Member& member) {
        return reader->day(tablet.viewer(member), agency.sato, kSigningDay);
    }
    tablet::SignRequest onScreen() {
        return {
            .participant = agency.sato, .day = kSigningDay, .shown = day(agency.supervisor).covers};
    }
    std::string refusal(const tablet::SignRequest& request) {
        const auto done = tablet.engine->sign(request);
        return done ? "" : done.error().code;
    }
    // Recorded by the coach, signed by the supervisor; the supervisor is unlocked afterwards.
    void signedDay() {
        ASSERT_TRUE(record({{"status", "present"}, {"left", "12:00"}}));
        as(agency.supervisor);
        ASSERT_TRUE(tablet.engine->sign(onScreen()));
        ASSERT_EQ(day(agency.supervisor).status, DayStatus::Signed);
    }

    Agency agency;
    Tablet tablet;
    MiniServer server;
    std::unique_ptr<store::TabletReader> reader;
    Member m_viewer = agency.coach;
};

}  // namespace

TEST_F(SigningTest, ASignedDay_HoldsWhatStoodOnTheScreen) {
    signedDay();
    const auto view = day(agency.supervisor);
    ASSERT_TRUE(view.signedBy);
    EXPECT_EQ(view.signedBy->author, agency.supervisor.person);
    EXPECT_EQ(view.signedBy->log.at(agency.attendanceId(agency.sato, kSigningDay)).at("values"),
              Json({{"status", "present"}, {"left", "12:00"}}));
    EXPECT_TRUE(view.differences.empty());
}

TEST_F(SigningTest, ADayThatChangedBehindTheScreen_IsNotSigned) {
    ASSERT_TRUE(record({{"status", "present"}}));
    as(agency.supervisor);
    const auto before = onScreen();
    server.take({agency.attendance(agency.coach, agency.sato, kSigningDay, {{"left", "11:30"}})});
    tablet.engine->syncNow();
    tablet.settle(server);
    EXPECT_EQ(refusal(before), "day_changed");
    EXPECT_EQ(day(agency.supervisor).status, DayStatus::Ready);
    EXPECT_EQ(refusal(onScreen()), "");
}

TEST_F(SigningTest, WhoWroteAllOfIt_DoesNotSignIt) {
    as(agency.supervisor);
    ASSERT_TRUE(record({{"status", "present"}}));
    EXPECT_EQ(refusal(onScreen()), "own_log");
    EXPECT_EQ(day(agency.supervisor).hindrance, "own_log");
    as(agency.coach);
    ASSERT_TRUE(record({{"left", "12:00"}}));
    as(agency.supervisor);
    EXPECT_TRUE(day(agency.supervisor).partlyOwn);
    EXPECT_EQ(refusal(onScreen()), "");
}

TEST_F(SigningTest, ACoachDoesNotSign_AndAnEmptyOrContestedDayIsNotSigned) {
    EXPECT_EQ(day(agency.coach).hindrance, "no_right");
    as(agency.supervisor);
    EXPECT_EQ(refusal(onScreen()), "day_open");
    ASSERT_TRUE(record({{"status", "present"}}));
    as(agency.coach);
    ASSERT_TRUE(record({{"left", "12:00"}}));
    EXPECT_EQ(refusal(onScreen()), "no_right");
    server.take(
        {agency.attendance(agency.otherCoach, agency.sato, kSigningDay, {{"status", "absent"}})});
    tablet.engine->syncNow();
    tablet.settle(server);
    as(agency.supervisor);
    EXPECT_EQ(refusal(onScreen()), "day_contested");
}

TEST_F(SigningTest, AChangeOfASignedDay_NeedsAReason_AndStandsBesideTheSignature) {
    signedDay();
    as(agency.coach);
    EXPECT_EQ(record({{"left", "11:30"}}).error().code, "reason_missing");
    ASSERT_TRUE(record({{"left", "11:30"}}, "早退の入れ忘れ"));
    const auto view = day(agency.supervisor);
    EXPECT_EQ(view.status, DayStatus::Amended);
    ASSERT_EQ(view.differences.size(), 1U);
    EXPECT_EQ(view.differences[0].field, "left");
    EXPECT_EQ(view.differences[0].was, Json("12:00"));
    EXPECT_EQ(view.differences[0].now.value, Json("11:30"));
    EXPECT_EQ(view.differences[0].now.reason, "早退の入れ忘れ");
    EXPECT_FALSE(view.differences[0].late);
    as(agency.supervisor);
    EXPECT_EQ(refusal(onScreen()), "");
    EXPECT_EQ(day(agency.supervisor).status, DayStatus::Signed);
}

TEST_F(SigningTest, AChangeMadeWithoutKnowingOfTheSignature_IsLate) {
    signedDay();
    server.take({agency.attendance(agency.otherCoach, agency.sato, kSigningDay, {{"note", "x"}})});
    tablet.engine->syncNow();
    tablet.settle(server);
    const auto view = day(agency.supervisor);
    EXPECT_EQ(view.status, DayStatus::Amended);
    ASSERT_EQ(view.differences.size(), 1U);
    EXPECT_TRUE(view.differences[0].was.is_null());
    EXPECT_TRUE(view.differences[0].late);
}

TEST_F(SigningTest, AReturnedDay_CarriesItsComment_UntilItIsMended) {
    ASSERT_TRUE(record({{"status", "present"}}));
    as(agency.supervisor);
    auto back = onScreen();
    back.returned = true;
    EXPECT_EQ(refusal(back), "comment_missing");
    back.comment = "時刻を確かめて";
    EXPECT_EQ(refusal(back), "");
    EXPECT_EQ(day(agency.coach).status, DayStatus::Returned);
    EXPECT_EQ(day(agency.coach).returnedBy->comment, "時刻を確かめて");
    as(agency.coach);
    ASSERT_TRUE(record({{"arrived", "09:02"}}));
    EXPECT_EQ(day(agency.coach).status, DayStatus::Ready);
    as(agency.supervisor);
    EXPECT_EQ(refusal(onScreen()), "");
    EXPECT_EQ(day(agency.coach).status, DayStatus::Signed);
    EXPECT_FALSE(day(agency.coach).returnedBy) << "signing settles the return";
}

TEST_F(SigningTest, AnExpectedConfirmation_HoldsTheDayOpen) {
    server.take(
        {agency.change(agency.supervisor, "agreement", agency.id(), agency.sato,
                       {{"expects", {"reflection"}}, {"from", "2026-04-01"}}),
         agency.change(agency.coach, "consent", agency.id(), agency.sato,
                       {{"scope", "electronic_confirmation"}, {"given_on", "2026-04-01"}})});
    tablet.engine->syncNow();
    tablet.settle(server);
    ASSERT_TRUE(record({{"status", "present"}}));
    EXPECT_EQ(day(agency.coach).status, DayStatus::Open);
    as(agency.supervisor);
    EXPECT_EQ(refusal(onScreen()), "day_open");
    as(agency.coach);
    ASSERT_TRUE(tablet.save({.kind = "confirmation",
                             .participant = agency.sato,
                             .day = kSigningDay,
                             .set = {{"state", "confirmed"}},
                             .author = agency.sato}));
    EXPECT_EQ(day(agency.coach).status, DayStatus::Ready);
    EXPECT_EQ(day(agency.coach).log.back().fields.at("state").handedBy, agency.coach.person);
}

TEST_F(SigningTest, AVeryLongDay_IsSignedWithoutItsValues) {
    const std::string page(12'000, 'w');
    ASSERT_TRUE(record({{"status", "present"}, {"note", page.substr(0, 4000)}}));
    for (const char* field : {"good", "hard", "tomorrow"}) {
        std::string text;
        for (int i = 0; i < 2000; ++i) text += "𠮷";
        ASSERT_TRUE(tablet.save({.kind = "reflection",
                                 .participant = agency.sato,
                                 .day = kSigningDay,
                                 .set = {{field, text}},
                                 .author = agency.sato}));
    }
    std::string reason;
    for (int i = 0; i < 4000; ++i) reason += "𠮷";
    for (const char* field : {"notice_reason", "notice_advice", "note"}) {
        ASSERT_TRUE(record({{field, reason}}));
    }
    as(agency.supervisor);
    ASSERT_EQ(refusal(onScreen()), "");
    const auto view = day(agency.supervisor);
    EXPECT_EQ(view.status, DayStatus::Signed);
    EXPECT_TRUE(view.signedBy->log.empty());
}

TEST_F(SigningTest, ReturnedDays_AreListedForTheirCoachAlone_UntilTheyChange) {
    ASSERT_TRUE(record({{"status", "present"}}));
    const auto returned = [&](const Member& member) {
        return reader->returnedDays(tablet.viewer(member)).size();
    };
    EXPECT_EQ(returned(agency.coach), 0U);
    as(agency.supervisor);
    auto back = onScreen();
    back.returned = true;
    back.comment = "時刻を確かめて";
    ASSERT_EQ(refusal(back), "");
    EXPECT_EQ(returned(agency.coach), 1U);
    EXPECT_EQ(returned(agency.supervisor), 1U);
    EXPECT_EQ(returned(agency.otherCoach), 0U) << "not theirs to read";
    const auto row = reader->dayRow(tablet.viewer(agency.coach), agency.sato, kSigningDay);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->status, DayStatus::Returned);
    EXPECT_FALSE(reader->dayRow(tablet.viewer(agency.coach), agency.sato, "2020-01-01"));
    as(agency.coach);
    ASSERT_TRUE(record({{"arrived", "08:55"}}));
    EXPECT_EQ(returned(agency.coach), 0U);
}

TEST_F(SigningTest, Queue_ListsEveryDayWithItsStatus_AlsoAfterAChange) {
    signedDay();
    as(agency.coach);
    ASSERT_TRUE(tablet.save(tablet.attendance(agency.tanaka, kSigningDay, {{"status", "absent"}})));
    for (int round = 0; round < 2; ++round) {
        const auto rows = reader->days(tablet.viewer(agency.supervisor));
        ASSERT_EQ(rows.size(), 2U);
        for (const auto& row : rows) {
            const bool satos = row.participant == agency.sato;
            EXPECT_EQ(row.status, satos ? DayStatus::Signed : DayStatus::Ready);
            EXPECT_EQ(row.authors, std::set{store::DayAuthor{agency.coach.person}});
            EXPECT_EQ(row.sites, std::set<std::string>{agency.site});
        }
        tablet.settle(server);
    }
    ASSERT_TRUE(record({{"note", "x"}}, "書きわすれ"));
    for (int round = 0; round < 2; ++round) {
        for (const auto& row : reader->days(tablet.viewer(agency.supervisor))) {
            if (row.participant != agency.sato) continue;
            EXPECT_EQ(row.status, DayStatus::Amended);
            EXPECT_EQ(row.differences, 1U);
        }
        tablet.settle(server);
    }
}

// What did not change is taken over from the last look: as a reader finds it that looks for the
// first time, after whatever happened between, and for whoever looks.
TEST_F(SigningTest, Queue_IsTheSame_AsForWhoeverLooksForTheFirstTime) {
    const auto seen = [&](store::TabletReader& by, const Member& who) {
        std::string text;
        for (const auto& row : by.days(tablet.viewer(who))) {
            text += row.day + ' ' + row.participant + ' ' + std::string(sync::nameOf(row.status)) +
                    ' ' + row.hindrance + (row.pending ? " waits\n" : "\n");
        }
        return text;
    };
    std::string before;
    const auto look = [&](const char* after) {
        const auto fresh = tablet.reader();
        for (const auto* who : {&agency.supervisor, &agency.otherCoach, &agency.coach}) {
            EXPECT_EQ(seen(*reader, *who), seen(*fresh, *who)) << after;
            EXPECT_EQ(seen(*reader, *who), seen(*fresh, *who)) << after << ", once more";
        }
        const auto now = seen(*reader, agency.supervisor);
        EXPECT_NE(now, before) << after;
        before = now;
    };
    signedDay();
    look("a signed day");
    as(agency.coach);
    for (const char* day : {"2026-11-30", "2026-09-01", "2026-10-07"}) {
        ASSERT_TRUE(tablet.save(tablet.attendance(agency.tanaka, day, {{"status", "absent"}})));
        look(day);
    }
    tablet.settle(server);
    look("sent");
    ASSERT_TRUE(record({{"note", "x"}}, "書きわすれ"));
    look("amended");
    server.take(
        agency.attendance(agency.supervisor, agency.sato, "2026-10-07", {{"status", "present"}}));
    tablet.engine->syncNow();
    tablet.settle(server);
    look("one came in");
}

TEST_F(SigningTest, ACallForHelp_GoesBeforeEverythingThatWaits) {
    const TimeMs first = agency.clock.nowMs();
    ASSERT_TRUE(record({{"status", "present"}}));
    agency.clock.advance(1000);
    ASSERT_TRUE(tablet.save({.kind = "flag",
                             .participant = agency.sato,
                             .day = kSigningDay,
                             .set = {{"source", "asked"}},
                             .author = agency.sato}));
    const auto batch = tablet.store->batch(10, 1 << 20);
    ASSERT_EQ(batch.size(), 2U);
    EXPECT_EQ(Json::parse(batch.front().text).at("kind"), "flag");
    EXPECT_EQ(tablet.store->waiting().sinceMs, first) << "the oldest still says since when";
}

}  // namespace ayumi::mobile_tests
