// A tablet's disk that fails anywhere in a save, an answer to a push, a page of a pull, a
// signature: what was told is true, nothing is half there, and it goes on by itself.
#include "tests/integration/faulty_agency.h"

namespace ayumi::testing {
namespace {

using Set = std::map<std::string, Json>;

class TabletStorageFaults : public ::testing::Test {
protected:
    // Founded once: passwords are slow on purpose.
    static void SetUpTestSuite() { s_world = new FaultyAgency; }
    static void TearDownTestSuite() { delete std::exchange(s_world, nullptr); }

    FaultyAgency& world = *s_world;

    FaultedOperation onTablet(const std::string& name,
                              std::unique_ptr<mobile_tests::RealTablet>& tablet, FaultDisk& disk,
                              std::function<Told()> act,
                              std::function<void(const FaultRun&)> judge) {
        world.keep();
        return {name,
                disk,
                [this] { world.goBack(); },
                std::move(act),
                [this, &tablet] { world.restart(*tablet); },
                std::move(judge)};
    }

private:
    static FaultyAgency* s_world;
};

FaultyAgency* TabletStorageFaults::s_world = nullptr;

TEST_F(TabletStorageFaults, Save_IsThereIfItWasTold_AndAllOrNothingWithItsDraft) {
    const store::DraftKey draft{world.coach, "attendance"};
    ASSERT_TRUE(world.a->engine->saveDraft(draft, "p:" + world.sato, {{"note", "とちゅう"}}).ok());
    std::string told;
    const auto save = [&]() -> Told {
        const auto saved = world.save(*world.a, world.sato, {{"note", "ひとこと"}}, draft);
        told = saved ? saved->change : "";
        return saved ? Told{} : Told{saved.error()};
    };
    sweepFaults(onTablet("save", world.a, world.diskA, save, [&](const FaultRun& run) {
        auto& store = *world.a->store;
        EXPECT_TRUE(store.ready());
        const auto waiting = store.batch(10, 1 << 20);
        EXPECT_EQ(store.draft(draft).has_value(), waiting.empty()) << "the draft goes with it";
        ASSERT_LE(waiting.size(), 1U);
        if (!run.told) {
            ASSERT_EQ(waiting.size(), 1U) << "told and lost";
            EXPECT_EQ(waiting[0].change, told);
        }
        if (waiting.empty()) {
            EXPECT_FALSE(save());
        } else {
            told = waiting[0].change;
        }
        world.expectLaws();
        EXPECT_EQ(world.verdictOf(told), "applied");
    }));
}

TEST_F(TabletStorageFaults, AnswersToAPush_AreKept_OrAskedForAgain) {
    std::vector<std::string> saved;
    for (const Set& set : {Set{{"status", "present"}}, Set{{"arrived", "09:02"}}}) {
        saved.push_back(world.save(*world.a, world.sato, set)->change);
        saved.push_back(world.save(*world.a, world.suzuki, set)->change);
    }
    const auto push = [&]() -> Told {
        world.sync(*world.a);
        return toldBy(*world.a);
    };
    sweepFaults(onTablet("push answer", world.a, world.diskA, push, [&](const FaultRun& run) {
        if (!run.told && run.fault != DiskFault::Forget && !world.diskA.broken()) {
            EXPECT_EQ(world.a->store->waiting().count, 0U) << "nothing was told";
        }
        world.expectLaws();
        for (const auto& change : saved) EXPECT_EQ(world.verdictOf(change), "applied");
    }));
}

TEST_F(TabletStorageFaults, PagesOfAPull_AreInOrOut_AndComeAgain) {
    for (int i = 0; i < 12; ++i) world.agency.addSite("店" + std::to_string(i));
    world.sync(*world.b);
    const auto pull = [&]() -> Told {
        world.sync(*world.a);
        return toldBy(*world.a);
    };
    sweepFaults(onTablet("pull page", world.a, world.diskA, pull, [&](const FaultRun&) {
        world.expectLaws();
        EXPECT_EQ(world.a->states().size(), world.b->states().size());
    }));
}

TEST_F(TabletStorageFaults, ASignature_StandsForTheDayItWasGivenFor_OrIsNotThere) {
    ASSERT_TRUE(world.save(*world.a, world.sato, {{"status", "present"}, {"left", "12:00"}}));
    world.sync(*world.a);
    world.sync(*world.b);
    const auto day = [&] {
        auto reader = store::TabletReader::open(world.b->path(), Bytes(32, 'k'),
                                                world.agency.kinds(), world.diskB.vfs());
        return (*reader)->day({world.supervisor, world.clock.nowMs()}, world.sato, kFaultDay);
    };
    const auto shown = day().covers;
    const auto sign = [&]() -> Told {
        try {
            const auto done = world.b->engine->sign(
                {.participant = world.sato, .day = kFaultDay, .shown = shown});
            return done ? Told{} : Told{done.error()};
        } catch (const std::exception& failure) {
            return store::errorOf(failure);
        }
    };
    sweepFaults(onTablet("sign-off", world.b, world.diskB, sign, [&](const FaultRun& run) {
        EXPECT_TRUE(world.b->store->ready());
        const bool there = day().status == sync::DayStatus::Signed;
        EXPECT_EQ(there, world.b->store->waiting().count == 1);
        EXPECT_TRUE(there || run.told) << "told and lost";
        EXPECT_FALSE(there ? Told{} : sign());
        world.expectLaws();
        EXPECT_EQ(day().status, sync::DayStatus::Signed);
    }));
}

TEST_F(TabletStorageFaults, AWipe_TakesEverythingOrNothing_AndEverythingOnceItWasTold) {
    world.sync(*world.a);
    const auto held = world.a->states().size();
    ASSERT_GT(held, 0U);
    const auto wipe = [&]() -> Told {
        const auto wiped = world.a->store->wipe();
        return wiped ? Told{} : Told{wiped.error()};
    };
    sweepFaults(onTablet("wipe", world.a, world.diskA, wipe, [&](const FaultRun& run) {
        EXPECT_TRUE(world.a->store->ready());
        const auto left = world.a->states().size();
        EXPECT_TRUE(left == 0 || left == held) << left << " of " << held;
        EXPECT_TRUE(left == 0 || run.told) << "told and still there";
        EXPECT_FALSE(wipe()) << "asked again";
        EXPECT_TRUE(world.a->states().empty());
        EXPECT_EQ(world.a->store->marks().cursor, "");
    }));
    world.goBack();
}

}  // namespace
}  // namespace ayumi::testing
