// Rules of docs/sync.md as people meet them: real engines over the server's real services.
#include "tests/mobile/sync/services_fixture.h"
#include "tests/support/altered_kinds.h"

namespace ayumi::mobile_tests {

namespace {

class RulesTest : public ServicesTest {
protected:
    std::string recordOf(const std::string& participant, const std::string& day = kDay) {
        return records::naturalRecordId(*agency.kinds().find("attendance"), agency.id(),
                                        participant, day, site);
    }
    std::unique_ptr<store::TabletReader> readerOf(RealTablet& tablet) {
        return std::move(store::TabletReader::open(tablet.path(), Bytes(32, 'k'), tablet.kinds))
            .value();
    }
    store::RecordView viewOn(RealTablet& tablet, const std::string& person,
                             const std::string& record) {
        return readerOf(tablet)->record({person, clock.nowMs()}, record).value();
    }
    std::vector<std::string> idsAtTheServer(const std::string& record) {
        std::vector<std::string> ids;
        for (const auto& row : agency.store().read(agency.id())->changesOfRecord(record)) {
            ids.push_back(row.id);
        }
        return ids;
    }
    void bothSync() {
        clock.advance(60'000);
        a->sync();
        b->sync();
        a->sync();
    }
};

}  // namespace

// Fold 2: c0 stands, c1 saw it and is held, c2 names both.
TEST_F(RulesTest, WhatAHeldChangeHadSeen_TheNextOneReplaces) {
    const auto newer = testing::withChoice("attendance", "status", "half_day");
    ASSERT_TRUE(b->save(sato, kDay, site, {{"status", "present"}}).ok());  // c0
    b->sync();
    a->sync();
    a->kill();
    a->kinds = newer;
    a->open();
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "half_day"}}).ok());  // c1
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "late"}}).ok());      // c2
    bothSync();
    const auto held = readerOf(*a)->held({coach, clock.nowMs()});
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason.code, "field_choice");
    for (auto* tablet : {a.get(), b.get()}) {
        const auto view = viewOn(*tablet, supervisor, recordOf(sato));
        EXPECT_EQ(view.text("status"), "late");
        EXPECT_FALSE(view.contested) << "c0 does not rise again beside it";
    }
    restart(newer);  // and when c1 is judged at last, it is replaced already
    bothSync();
    EXPECT_EQ(viewOn(*b, supervisor, recordOf(sato)).text("status"), "late");
    EXPECT_FALSE(viewOn(*b, supervisor, recordOf(sato)).contested);
    EXPECT_TRUE(readerOf(*a)->held({coach, clock.nowMs()}).empty());
}

// Lesson: couchdb-fauxton #1483
TEST_F(RulesTest, Settling_KeepsARivalThatTheScreenDidNotShow) {
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    ASSERT_TRUE(b->save(sato, kDay, site, {{"status", "late"}}).ok());
    bothSync();
    const auto onScreen = viewOn(*a, coach, recordOf(sato)).onScreen;
    auto third = agency.enrolDevice("C");
    auto participant = agency.signIn(third.device, sato);
    const auto unseen =
        sync::signChange(agency.attendance(participant, sato, kDay, site, {{"status", "home"}}),
                         participant.signing);
    agency.push(third.device, {unseen});
    ASSERT_TRUE(a->engine
                    ->save({.kind = "attendance",
                            .participant = sato,
                            .day = kDay,
                            .about = site,
                            .set = {{"status", "present"}},
                            .onScreen = onScreen})
                    .ok());
    bothSync();
    const auto view = viewOn(*b, supervisor, recordOf(sato));
    EXPECT_TRUE(view.contested);
    EXPECT_EQ(view.text("status"), "present");
    ASSERT_EQ(view.fields.at("status").rivals.size(), 1U);
    EXPECT_EQ(view.fields.at("status").rivals[0].change, unseen.id);
    expectAgreement();
}

// Lesson: WatermelonDB #649, WatermelonDB #1374
TEST_F(RulesTest, ADeletedRecord_DoesNotRiseAgain_WhenAnOldTabletSends) {
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    bothSync();
    ASSERT_TRUE(a->save(sato, kDay, site, {{"note", "電車"}}).ok());  // stays offline
    ASSERT_TRUE(b->engine
                    ->save({.kind = "attendance",
                            .participant = sato,
                            .day = kDay,
                            .about = site,
                            .set = {{"void", true}},
                            .reason = "日付まちがい"})
                    .ok());
    b->sync();
    bothSync();
    for (auto* tablet : {a.get(), b.get()}) {
        const auto view = viewOn(*tablet, supervisor, recordOf(sato));
        EXPECT_TRUE(view.isVoid);
        EXPECT_TRUE(view.contested) << "what the void had not seen is shown beside it";
    }
    // Everything once more, as after a lost answer: still void.
    std::vector<sync::Change> again;
    for (const auto& row : agency.store().read(agency.id())->changesOfRecord(recordOf(sato))) {
        again.push_back(*sync::restoreChange(row.body, row.signature));
    }
    agency.push(a->writer().device, again);
    bothSync();
    EXPECT_TRUE(viewOn(*b, supervisor, recordOf(sato)).isVoid);
    expectAgreement();
}

// Lesson: QFieldCloud #570, QFieldCloud #609, QField #6518
TEST_F(RulesTest, IdsComeFromTheTablet_AndAreNeverRemapped) {
    std::map<std::string, std::vector<std::string>> saved;  // record -> changes
    for (int i = 0; i < 4; ++i) {
        auto& tablet = i % 2 == 0 ? a : b;
        const auto day = tablet->save(i < 2 ? sato : suzuki, kDay, site, {{"status", "late"}});
        saved[day->record].push_back(day->change);
        const auto comment = tablet->engine->save(
            {.kind = "comment", .participant = sato, .set = {{"text", "ひとこと"}}});
        saved[comment->record].push_back(comment->change);
    }
    EXPECT_EQ(saved.size(), 6U) << "two tablets began the same two days and four comments";
    expectAgreement();
    for (auto& [record, ids] : saved) {
        auto there = idsAtTheServer(record);
        std::sort(there.begin(), there.end());
        std::sort(ids.begin(), ids.end());
        EXPECT_EQ(there, ids);
        EXPECT_TRUE(a->store->record(record).has_value());
        EXPECT_TRUE(b->store->record(record).has_value());
    }
}

// Lesson: commcare-hq PR 29097
TEST_F(RulesTest, DeactivatedStaff_WhoKeepSending_AreHeldWithNameAndDate) {
    ASSERT_TRUE(a->save(sato, kDay, site, {{"status", "present"}}).ok());
    agency.alter("staff", coach, "", {{"active", false}});
    clock.advance(3'600'000);
    a->sync();
    EXPECT_EQ(a->store->waiting().count, 0U) << "nothing stays behind on the tablet";
    b->sync();
    const auto reader = readerOf(*b);
    const auto held = reader->held({supervisor, clock.nowMs()});
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].reason.code, "no_right");
    EXPECT_EQ(reader->nameOf(held[0].reason.args.at("person")), "高橋");
    EXPECT_EQ(dayOf(held[0].madeAtMs), kDay);
    EXPECT_EQ(held[0].answeredAtMs, clock.nowMs());
    EXPECT_EQ(held[0].set, Json({{"status", "present"}}));
}

// Exchanges 7, on a tablet: kept, shown, and offered again after a reset.
TEST_F(RulesTest, AnIdThatAnotherChangeHas_IsKeptShown_AndSurvivesAReset) {
    backUp("before");
    const auto change = a->save(sato, kDay, site, {{"status", "present"}})->change;
    auto other = sync::readChange(Json::parse(a->store->batch(1, 1 << 20)[0].text)).value();
    auto content = static_cast<sync::ChangeContent>(other);
    content.set = {{"status", "absent"}};
    agency.push(a->writer().device, {sync::signChange(content, a->writer().signing)});
    a->sync();
    const auto heldOnA = [&] { return readerOf(*a)->held({coach, clock.nowMs()}); };
    ASSERT_EQ(heldOnA().size(), 1U);
    EXPECT_EQ(heldOnA()[0].reason.code, "id_reused");
    EXPECT_EQ(heldOnA()[0].set, Json({{"status", "present"}})) << "in the words it was saved in";
    EXPECT_EQ(a->store->waiting().count, 0U);

    bringBack("before");
    agency.push(a->writer().device, {sync::signChange(content, a->writer().signing)});
    clock.advance(600'000);
    a->sync();
    EXPECT_TRUE(a->heard.touched.reset);
    ASSERT_EQ(heldOnA().size(), 1U) << "it was offered again";
    EXPECT_EQ(heldOnA()[0].reason.code, "id_reused");
    const auto kept = agency.store().read(agency.id())->heldChanges(0, 9);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].id, change + '/' + toHex(other.bodyHash()));
}

// Exchanges 6: two tablets by one name. Both go on, both are told, and the way out loses nothing.
TEST_F(RulesTest, ATabletThatIsThereTwice_IsToldSo_AndEnrolledAnewWithoutLosingAnything) {
    auto twin = a->twin((folder / "twin.db").string());
    const auto first = a->save(sato, "2026-11-01", site, {{"status", "present"}})->change;
    const auto second = twin->save(sato, "2026-11-02", site, {{"status", "late"}})->change;
    a->sync();
    EXPECT_FALSE(a->engine->status().problem);
    twin->sync();
    ASSERT_TRUE(twin->engine->status().problem);
    EXPECT_EQ(twin->engine->status().problem->code, "device_forked");
    const auto unsent = twin->save(suzuki, "2026-11-03", site, {{"status", "home"}})->change;
    clock.advance(600'000);
    a->sync();
    EXPECT_EQ(a->engine->status().problem->code, "device_forked");
    EXPECT_EQ(a->store->waiting().count, 0U);

    ASSERT_TRUE(agency.enrolment().revoke(a->writer().device, "revoked").ok());
    for (auto* tablet : {a.get(), twin.get()}) {
        clock.advance(600'000);
        tablet->engine->lock();
        tablet->sync();
        EXPECT_EQ(tablet->heard.wiped, 1);
    }
    RealTablet anew(agency, routes, clock, (folder / "anew.db").string(), "A", coach);
    anew.sync();
    EXPECT_FALSE(anew.engine->status().problem);
    const auto rows = agency.store().read(agency.id())->changes({first, second, unsent});
    ASSERT_EQ(rows.size(), 3U);
    for (const auto& row : rows) {
        const bool wasSent = row.id != unsent;
        EXPECT_EQ(wasSent ? row.verdict : row.code, wasSent ? "applied" : "device_revoked")
            << "what had not been sent is held, to be released";
    }
    EXPECT_TRUE(anew.store->record(recordOf(sato, "2026-11-02")).has_value());
}

}  // namespace ayumi::mobile_tests
