// A change that is held, from the tablet that wrote it over the server's real services to the
// supervisor's, and what becomes of it.
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

namespace {

constexpr TimeMs kHeldDayMs = TimeMs{24} * 3'600'000;

class ServicesHeldTest : public ServicesTest {
protected:
    ServicesHeldTest() {
        otherCoach = agency.addStaff("coach", "田中");
        agency.assign(sato, otherCoach, "2026-04-01");
        c = std::make_unique<RealTablet>(agency, routes, clock, (folder / "c.db").string(), "C",
                                         otherCoach);
        c->sync();
    }

    // Written in time, sent so long after the assignment ended that nobody believes it by itself.
    std::string tooLate() {
        const auto saved = a->save(sato, kDay, site, {{"status", "present"}, {"arrived", "09:02"}});
        EXPECT_TRUE(saved.ok());
        agency.assign(sato, coach, "2026-04-01", "2026-11-19", assignment);
        clock.advance(40 * kHeldDayMs);
        for (RealTablet* one : {a.get(), b.get(), c.get()}) {
            agency.signIn(one->writer().device,
                          one->writer().person);  // else nothing comes to them
        }
        a->sync();
        return saved->change;
    }
    std::vector<store::HeldChange> heldOn(const char* file, const std::string& person) {
        const auto reader =
            store::TabletReader::open((folder / file).string(), Bytes(32, 'k'), agency.kinds());
        return (*reader)->held({person, clock.nowMs()});
    }
    void decide(const std::string& change, const char* decision) {
        ASSERT_TRUE(b->engine
                        ->save({.kind = "release",
                                .about = change,
                                .set = {{"decision", decision}},
                                .reason = "本人と確かめました"})
                        .ok());
        b->run();
    }
    std::string recordOf(const std::string& participant) const {
        return records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(),
                                        participant, kDay, site);
    }
    std::size_t inTheLog(const std::string& change) {
        const auto rows = agency.store().read(agency.id())->changes({change});
        return rows.size();
    }

    std::string otherCoach;
    std::unique_ptr<RealTablet> c;
};

}  // namespace

// Lesson: firebase-android-sdk #6181
TEST_F(ServicesHeldTest, TooLate_IsSeenBySupervisors_Released_AndInTheRecordOnAnotherTablet) {
    const auto change = tooLate();
    EXPECT_TRUE(heldOn("b.db", supervisor).empty()) << "not told yet";
    b->sync();
    const auto held = heldOn("b.db", supervisor);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].change, change);
    EXPECT_EQ(held[0].reason.code, "no_right");
    EXPECT_EQ(held[0].author, coach);
    EXPECT_TRUE(held[0].releasable);
    c->sync();
    EXPECT_TRUE(heldOn("c.db", otherCoach).empty()) << "not what others tried to write";
    EXPECT_FALSE(c->store->record(recordOf(sato)).has_value());
    decide(change, "released");
    EXPECT_TRUE(heldOn("b.db", supervisor).empty());
    c->sync();
    ASSERT_TRUE(c->store->record(recordOf(sato)).has_value());
    EXPECT_EQ(c->store->record(recordOf(sato))->shown.standing.count(change), 1U);
    EXPECT_TRUE(b->store->record(recordOf(sato)).has_value());
    a->sync();
    EXPECT_TRUE(heldOn("a.db", coach).empty()) << "its author is told as well";
}

TEST_F(ServicesHeldTest, SetAsideOffline_IsGoneFromTheList_AndStillInTheLog) {
    const auto change = tooLate();
    b->sync();
    ASSERT_EQ(heldOn("b.db", supervisor).size(), 1U);
    ASSERT_TRUE(b->engine
                    ->save({.kind = "release",
                            .about = change,
                            .set = {{"decision", "set_aside"}},
                            .reason = "二重でした"})
                    .ok());
    b->run([] { return false; });
    EXPECT_EQ(heldOn("b.db", supervisor)[0].decision, "set_aside");
    clock.advance(600'000);
    b->sync();
    EXPECT_TRUE(heldOn("b.db", supervisor).empty());
    EXPECT_EQ(inTheLog(change), 1U);
    EXPECT_FALSE(b->store->record(recordOf(sato)).has_value());
}

TEST_F(ServicesHeldTest, Forged_CannotBeReleased_AndSaysSo) {
    const auto device = agency.enrolDevice("D");
    auto writer = agency.signIn(device.device, coach);
    auto forged = sync::signChange(
        agency.attendance(writer, sato, kDay, site, {{"status", "absent"}}), writer.signing);
    forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
    agency.push(device.device, {forged});
    b->sync();
    auto held = heldOn("b.db", supervisor);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason.code, "forged_signature");
    EXPECT_FALSE(held[0].releasable);
    const std::string id = held[0].change;  // not only its own: anybody could write that
    decide(id, "released");
    held = heldOn("b.db", supervisor);
    ASSERT_EQ(held.size(), 2U) << "the release is held itself";
    EXPECT_EQ(held[1].reason.code, "not_releasable");
    decide(id, "set_aside");
    held = heldOn("b.db", supervisor);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].kind, "release");
}

}  // namespace ayumi::mobile_tests
