#include "tests/server/services/fixture.h"

#include "shared/base/uuid.h"

namespace ayumi::services {
namespace {

class PullTest : public ServicesTest {};

bool names(const std::vector<std::string>& texts, const std::string& word) {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
        return text.find(word) != std::string::npos;
    });
}

TEST_P(PullTest, FirstPullBringsWhatTheSignedInPeopleMayRead) {
    agency.push(tabletB, {arrival(writerB, suzuki)});
    const auto a = agency.pull(tabletA);
    EXPECT_EQ(statesOfKind(a.states, "person"), 1U);  // own participant only
    EXPECT_EQ(statesOfKind(a.states, "attendance"), 0U);
    EXPECT_EQ(statesOfKind(a.states, "site"), 1U);
    EXPECT_FALSE(names(a.states, suzuki));
    const auto b = agency.pull(tabletB);
    EXPECT_EQ(statesOfKind(b.states, "attendance"), 1U);
}

TEST_P(PullTest, NothingIsSeen_BeforeAnybodySignedIn) {
    const auto fresh = agency.enrolDevice("C").device;
    EXPECT_TRUE(agency.pull(fresh).states.empty());
}

TEST_P(PullTest, ARecordComesOnce_HoweverOftenItChanged) {
    const auto before = agency.pull(tabletA);
    for (int i = 0; i < 3; ++i) agency.push(tabletA, {arrival(writerA, sato)});
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(statesOfKind(page.states, "attendance"), 1U);
    EXPECT_EQ(page.states.size(), 1U);
    const auto nothing = agency.pull(tabletA, page.cursor, page.head);
    EXPECT_TRUE(nothing.states.empty());
    EXPECT_EQ(nothing.cursor, page.cursor);
}

TEST_P(PullTest, RecordsOfANewlyAssignedPersonComeWithTheNextPull) {
    agency.push(tabletB, {arrival(writerB, suzuki)});
    const auto before = agency.pull(tabletA);
    agency.assign(suzuki, coachA, "2026-11-21");
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(statesOfKind(page.states, "attendance"), 1U);
    EXPECT_TRUE(names(page.states, suzuki));
}

TEST_P(PullTest, AnAssignmentFromTomorrowBringsNothingToday) {
    agency.push(tabletB, {arrival(writerB, suzuki)});
    const auto before = agency.pull(tabletA);
    agency.assign(suzuki, coachA, "2026-11-22");
    const auto today = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_FALSE(names(today.states, suzuki));
    clock.advance(kDayMs);
    const auto tomorrow = agency.pull(tabletA, today.cursor, today.head);
    EXPECT_EQ(statesOfKind(tomorrow.states, "attendance"), 1U);
}

TEST_P(PullTest, WhoLeftScopeIsToldToForget_UntilTheCursorPassed) {
    agency.push(tabletA, {arrival(writerA, sato)});
    const auto before = agency.pull(tabletA);
    agency.assign(sato, coachA, "2026-04-01", "2026-11-20", assignmentA);
    const auto lost = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_EQ(lost.forget, (std::vector<std::string>{"p:" + sato}));
    EXPECT_EQ(agency.pull(tabletA, before.cursor, before.head).forget, lost.forget);  // answer lost
    EXPECT_TRUE(agency.pull(tabletA, lost.cursor, lost.head).forget.empty());
}

TEST_P(PullTest, WhoComesBackIsNotForgottenButSentAgain) {
    agency.push(tabletA, {arrival(writerA, sato)});
    const auto before = agency.pull(tabletA);
    agency.assign(sato, coachA, "2026-04-01", "2026-11-20", assignmentA);
    agency.pull(tabletA);
    agency.assign(sato, coachA, "2026-11-21");
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_TRUE(page.forget.empty());
    EXPECT_EQ(statesOfKind(page.states, "attendance"), 1U);
}

TEST_P(PullTest, WrittenWhileAssignedIsTakenFor30DaysAfterTheEnd) {
    const auto written = arrival(writerA, sato);
    const auto later = arrival(writerA, sato, {{"status", "late"}});
    clock.advance(10 * kDayMs);
    agency.assign(sato, coachA, "2026-04-01", "2026-11-22", assignmentA);
    EXPECT_EQ(verdictOf(tabletA, written), "applied");
    clock.advance(25 * kDayMs);
    EXPECT_EQ(verdictOf(tabletA, later), "no_right");
}

TEST_P(PullTest, WrittenUnawareOfTheEnd_CountsByItsBase) {
    const auto known = agency.pull(tabletA).head;
    clock.advance(2 * kDayMs);
    auto made = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    made.base = known;
    // Ended back to a day before the change was made; the tablet could not know.
    agency.assign(sato, coachA, "2026-04-01", "2026-11-20", assignmentA);
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(made, writerA.signing)), "applied");
    auto foreignLog = agency.attendance(writerA, sato, "2026-11-21", site, {{"status", "late"}});
    foreignLog.base = sync::Head{known.number, std::string(64, 'f')};
    EXPECT_EQ(verdictOf(tabletA, sync::signChange(foreignLog, writerA.signing)), "no_right");
}

TEST_P(PullTest, AHeadThatIsNotInTheLogIsAReset) {
    const auto page = agency.pull(tabletA);
    EXPECT_FALSE(agency.pull(tabletA, page.cursor, page.head).reset);
    sync::Head ahead{page.head.number + 5, std::string(64, 'a')};
    const auto answer = agency.pull(tabletA, page.cursor, ahead);
    EXPECT_TRUE(answer.reset);
    EXPECT_EQ(answer.states.size(), page.states.size());  // from the beginning
    sync::Head other{page.head.number, std::string(64, 'a')};
    EXPECT_TRUE(agency.pull(tabletA, page.cursor, other).reset);
    const auto late = agency.attendance(writerA, sato, "2026-11-20", site, {{"status", "late"}});
    const auto made = sync::signChange(late, writerA.signing);
    const auto refused = agency.push(tabletA, {made}, other);
    EXPECT_TRUE(refused.reset);
    EXPECT_TRUE(refused.verdicts.empty()) << "what signed it may be missing too";
    const auto again = agency.push(tabletA, {made}, refused.head);
    EXPECT_FALSE(again.reset);
    EXPECT_EQ(again.verdicts.at(0).kind, sync::VerdictKind::Applied);
}

TEST_P(PullTest, ACursorFromBeyondTheEndOfTheLogIsAReset) {
    const auto page = agency.pull(tabletA);
    const auto beyond = std::to_string(page.head.number + 1) + ".~";
    for (const sync::Head& head : {sync::Head{}, page.head}) {
        const auto answer = agency.pull(tabletA, beyond, head);
        EXPECT_TRUE(answer.reset);
        EXPECT_EQ(answer.states.size(), page.states.size()) << "from the beginning";
        EXPECT_EQ(answer.cursor, page.cursor);
    }
    EXPECT_FALSE(agency.pull(tabletA, page.cursor).reset);
}

TEST_P(PullTest, TwoPeopleOnOneTabletSeeTheUnion) {
    const auto before = agency.pull(tabletA);
    agency.signIn(tabletA, coachB);
    const auto page = agency.pull(tabletA, before.cursor, before.head);
    EXPECT_TRUE(names(page.states, suzuki));
}

TEST_P(PullTest, HistoryIsForThoseWhoMayReadTheRecord) {
    const auto change = arrival(writerA, sato);
    agency.push(tabletA, {change});
    const auto history = agency.sync().history(tabletA, change.record);
    ASSERT_TRUE(history);
    ASSERT_EQ(history->entries.size(), 1U);
    const auto travelled = sync::readHistoryResponse(sync::write(*history));
    ASSERT_TRUE(travelled) << travelled.error().code << travelled.error().args.begin()->second;
    EXPECT_EQ(travelled->entries.size(), 1U);
    EXPECT_EQ(sync::readChange(history->entries[0].change)->body, change.body);
    ASSERT_EQ(history->certificates.size(), 1U);
    const auto key = sync::readKeyCertificate(history->certificates[0], history->agencyKey);
    ASSERT_TRUE(key);
    EXPECT_TRUE(sync::verifyChange(change, key->publicKey));
    EXPECT_EQ(agency.sync().history(tabletB, change.record).error().code, "record_unknown");
    EXPECT_EQ(agency.sync().history(tabletA, makeUuidV7(0, random)).error().code, "record_unknown");
}

TEST_P(PullTest, BadCursorIsRefused) {
    const auto row = agency.store().read(agency.id())->device(tabletA).value();
    for (const char* cursor : {"x", "1", ".a", "-1.a"}) {
        EXPECT_EQ(agency.sync().pull(row, cursor, {}, 10).error().code, "cursor_bad") << cursor;
    }
}

TEST_P(PullTest, PagesAreCutByTheLimitAndMissNothing) {
    for (int i = 0; i < 20; ++i) agency.addSite("site " + std::to_string(i));
    const auto row = agency.store().read(agency.id())->device(tabletA).value();
    const auto whole = agency.pull(tabletA).states.size();
    std::string cursor;
    std::size_t got = 0;
    for (;;) {
        const auto page = agency.sync().pull(row, cursor, {}, 3);
        ASSERT_TRUE(page);
        got += page->states.size();
        EXPECT_EQ(page->more, page->remaining > 0);
        cursor = page->cursor;
        if (!page->more) break;
    }
    EXPECT_EQ(got, whole);
}

AYUMI_ON_BOTH_DATABASES(PullTest);

}  // namespace
}  // namespace ayumi::services
