// The one writer of a process, on both databases: what waits is committed together, and a change
// that no database takes costs only the push it came in.
#include "server/services/push_queue.h"

#include <future>

#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {
namespace {

using storage::Backend;
using Pushed = Result<sync::PushResponse>;

class PushQueueTest : public storage::StoreTest {
protected:
    PushQueueTest()
        : m_clock(startOfDayMs("2026-11-21") + 9 * 3'600'000),
          m_house(config(), m_clock, m_random),
          m_sato(m_house.addPerson("佐藤")),
          m_coach(m_house.addStaff("coach", "高橋")),
          m_site(m_house.addSite("南店")) {
        m_house.assign(m_sato, m_coach, "2026-04-01");
        m_tablet = m_house.enrolDevice("A").device;
        m_writer = m_house.signIn(m_tablet, m_coach);
    }

    std::string day(int offset) const { return addDays("2026-10-01", offset); }
    sync::Change made(const std::string& day) {
        return sync::signChange(
            m_house.attendance(m_writer, m_sato, day, m_site, {{"status", "present"}}),
            m_writer.signing);
    }
    PreparedPush prepared(const sync::Change& change) {
        return m_house.sync().prepare(m_tablet, {{}, {Json::parse(change.travelling())}, {}});
    }
    // Submits each as a push of its own while nobody can write, then lets the queue go on.
    std::vector<Pushed> pushedTogether(PushQueue& queue, const std::vector<sync::Change>& changes) {
        std::vector<PreparedPush> pushes;
        for (const auto& change : changes) pushes.push_back(prepared(change));
        std::vector<std::promise<Pushed>> answers(changes.size());
        {
            const auto held = m_house.store().write(m_house.id());
            for (std::size_t i = 0; i < pushes.size(); ++i) {
                queue.submit(std::move(pushes[i]),
                             [&answers, i](Pushed pushed) { answers[i].set_value(pushed); });
            }
        }
        std::vector<Pushed> given;
        for (auto& answer : answers) given.push_back(answer.get_future().get());
        return given;
    }
    // As a fault of ours would look that only one change brings out.
    void refuseInTheDatabase(std::string id) {
        if (onPostgres()) {
            execute("ALTER TABLE changes ADD CONSTRAINT unwanted CHECK (id <> '" + id + "')");
            return;
        }
        std::erase(id, '-');  // SQLite keeps ids as their sixteen bytes
        execute("CREATE TRIGGER unwanted BEFORE INSERT ON changes WHEN lower(hex(NEW.id)) = '" +
                id + "' BEGIN SELECT RAISE(ABORT, 'unwanted'); END");
    }
    void refuseNothing() {
        execute(onPostgres() ? "ALTER TABLE changes DROP CONSTRAINT unwanted"
                             : "DROP TRIGGER unwanted");
    }
    static std::string verdictOf(const Pushed& pushed) {
        if (!pushed) return pushed.error().code;
        return std::string(nameOf(pushed->verdicts.at(0).kind));
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::Agency m_house;
    std::string m_sato, m_coach, m_site, m_tablet;
    testing::Writer m_writer;
};

TEST_P(PushQueueTest, PushesThatWait_AreCommittedTogether_EachWithItsOwnAnswer) {
    std::vector<sync::Change> changes;
    for (int i = 0; i < 30; ++i) changes.push_back(made(day(i)));
    int commits = 0;
    m_house.sync().onCommit([&](const auto&, const auto&) { ++commits; });
    {
        PushQueue queue(m_house.sync());
        for (const auto& answer : pushedTogether(queue, changes)) {
            EXPECT_EQ(verdictOf(answer), "applied");
        }
    }
    EXPECT_LE(commits, 2) << "what the writer had taken already, and all that came meanwhile";
}

TEST_P(PushQueueTest, AChangeTheDatabaseWillNotTake_FailsAlone_AndIsTakenLater) {
    const auto before = made(day(0)), bad = made(day(1)), after = made(day(2));
    refuseInTheDatabase(bad.id);
    {
        PushQueue queue(m_house.sync());
        const auto answers = pushedTogether(queue, {before, bad, after});
        EXPECT_EQ(verdictOf(answers[0]), "applied");
        EXPECT_EQ(verdictOf(answers[1]), "internal");
        EXPECT_EQ(verdictOf(answers[2]), "applied");
    }
    refuseNothing();
    EXPECT_EQ(m_house.push(m_tablet, {bad}).verdicts.at(0).kind, sync::VerdictKind::Applied);
    const auto checked = verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                                   m_house.keys().registration.publicKey);
    EXPECT_TRUE(checked.problems.empty()) << "the numbers stay dense";
}

TEST_P(PushQueueTest, WhatWasSubmittedIsFinished_WhenTheQueueEnds) {
    std::vector<std::promise<Pushed>> answers(5);
    {
        PushQueue queue(m_house.sync());
        for (int i = 0; i < 5; ++i) {
            auto& answer = answers[static_cast<std::size_t>(i)];
            queue.submit(prepared(made(day(i))),
                         [&answer](Pushed pushed) { answer.set_value(std::move(pushed)); });
        }
    }
    for (auto& answer : answers) EXPECT_EQ(verdictOf(answer.get_future().get()), "applied");
}

INSTANTIATE_TEST_SUITE_P(Databases, PushQueueTest,
                         ::testing::Values(Backend::Sqlite, Backend::Postgres),
                         storage::nameOfBackend);

}  // namespace
}  // namespace ayumi::services
