// A visit for two people whose coaches are two: what each tablet is given, keeps and forgets.
#include <algorithm>

#include "server/services/erasing.h"
#include "tests/mobile/sync/services_fixture.h"

namespace ayumi::mobile_tests {

// On tablet A a coach of both, on B the supervisor, on C a coach of Suzuki alone.
class VisitsTest : public ServicesTest {
protected:
    VisitsTest() {
        other = agency.addStaff("coach", "田中");
        others = agency.assign(suzuki, other, "2026-04-01");
        c = std::make_unique<RealTablet>(agency, routes, clock, (folder / "c.db").string(), "C",
                                         other);
        people = {sato, suzuki};
        std::sort(people.begin(), people.end());
        for (auto* tablet : {a.get(), b.get(), c.get()}) tablet->sync();
    }
    ~VisitsTest() override { c.reset(); }

    Result<tablet::Saved> visit(RealTablet& tablet, std::map<std::string, Json> set,
                                const std::string& record = {}) {
        return tablet.engine->save({.kind = "visit",
                                    .record = record,
                                    .day = record.empty() ? kDay : "",
                                    .people = record.empty() ? people : std::vector<std::string>(),
                                    .set = std::move(set)});
    }
    std::string visited() {
        const auto saved = visit(*a, {{"status", "done"}, {"done", "となりで見た"}});
        EXPECT_TRUE(saved.ok());
        a->sync();
        c->sync();
        return saved->record;
    }
    std::vector<store::RecordRow> seenOn(const std::string& name, const std::string& person) {
        const auto reader =
            store::TabletReader::open((folder / name).string(), Bytes(32, 'k'), agency.kinds());
        return (*reader)->rowsOfDays({person, clock.nowMs()}, "visit", kDay, kDay);
    }
    void endAssignment(const std::string& person, const std::string& who,
                       const std::string& record) {
        agency.assign(person, who, "2026-04-01", "2026-11-19", record);
    }
    void signInOn(RealTablet& tablet, const std::string& participant) {
        const auto writer = agency.signIn(tablet.writer().device, participant);
        const auto certificate = agency.store().read(agency.id())->key(writer.key)->certificate;
        EXPECT_TRUE(
            tablet.store->putKey({writer.key, participant, "participant", "", certificate}).ok());
    }
    bool agrees(RealTablet& tablet) {
        clock.advance(600'000);
        tablet.sync();
        for (const auto& [record, state] : tablet.states()) {
            const auto rows = agency.store().read(agency.id())->records({record});
            if (rows.size() != 1 || rows[0].state != state) return false;
        }
        return tablet.store->marks().compared == tablet.store->marks().pulled;
    }

    std::string other, others;
    std::vector<std::string> people;
    std::unique_ptr<RealTablet> c;
};

TEST_F(VisitsTest, AVisitOfTwo_ComesToTheCoachOfEither_WithWhoItWasFor) {
    const auto record = visited();
    const auto onC = seenOn("c.db", other);
    ASSERT_EQ(onC.size(), 1U);
    EXPECT_EQ(onC[0].record, record);
    EXPECT_EQ(onC[0].people, people);
    EXPECT_EQ(onC[0].text("done"), "となりで見た");
    EXPECT_TRUE(seenOn("a.db", sato).empty()) << "a participant at the same tablet reads none";
    ASSERT_TRUE(visit(*c, {{"next", "来週"}}, record).ok()) << "the record says whom it is for";
    c->sync();
    EXPECT_TRUE(agrees(*a));
    EXPECT_TRUE(agrees(*c));
    EXPECT_EQ(seenOn("a.db", coach).at(0).text("next"), "来週");
}

TEST_F(VisitsTest, OfNobody_OrOfStrangersAlone_ItIsRefusedBeforeItIsKept) {
    EXPECT_EQ(visit(*c, {{"status", "done"}}).ok(), true) << "one of the two is theirs";
    people = {sato};
    EXPECT_EQ(visit(*c, {{"status", "done"}}).error().code, "no_right");
    people = {};
    EXPECT_EQ(visit(*c, {{"status", "done"}}).error().code, "people_missing");
    people = {"nobody"};
    EXPECT_EQ(visit(*c, {{"status", "done"}}).error().code, "people_missing");
}

TEST_F(VisitsTest, WhoLosesTheirOnlyPersonOfIt_SendsWhatWaits_ThenForgets) {
    const auto record = visited();
    const auto added = visit(*c, {{"next", "来週"}}, record);
    ASSERT_TRUE(added.ok());
    endAssignment(suzuki, other, others);
    c->sync();
    EXPECT_EQ(c->store->waiting().count, 0U);
    EXPECT_FALSE(c->store->record(record).has_value()) << "Sato never was theirs";
    EXPECT_EQ(c->store->keptChange(added->change), nullptr) << "sealed: unreadable here";
    EXPECT_TRUE(agrees(*c));
    EXPECT_TRUE(agrees(*a));
    EXPECT_EQ(seenOn("a.db", coach).at(0).text("next"), "来週") << "nothing was lost";
}

TEST_F(VisitsTest, ADraftOfIt_KeepsItUntilItIsLeft) {
    const auto record = visited();
    const std::string both = "p:" + people[0] + " p:" + people[1];
    ASSERT_TRUE(c->engine->saveDraft({other, "visit/" + record}, both, {{"done", "途中"}}).ok());
    endAssignment(suzuki, other, others);
    c->sync();
    EXPECT_TRUE(c->store->record(record).has_value());
    ASSERT_TRUE(c->engine->dropDraft({other, "visit/" + record}).ok());
    EXPECT_FALSE(c->store->record(record).has_value());
}

TEST_F(VisitsTest, ComingThroughAnother_ItDoesNotKeepWhoIsToBeForgotten) {
    const auto once = agency.assign(sato, other, "2026-04-01");
    c->sync();
    const store::DraftKey draft{other, "attendance"};
    ASSERT_TRUE(c->engine->saveDraft(draft, "p:" + sato, {{"note", "途中"}}).ok());
    endAssignment(sato, other, once);
    c->sync();
    const auto record = visited();
    ASSERT_TRUE(c->store->record(record).has_value()) << "through Suzuki";
    ASSERT_TRUE(c->store->record(sato).has_value()) << "waits for the draft";
    ASSERT_TRUE(c->engine->dropDraft(draft).ok());
    EXPECT_FALSE(c->store->record(sato).has_value());
    EXPECT_TRUE(c->store->record(record).has_value());
    EXPECT_TRUE(agrees(*c));
}

// The log that came back never had Sato in the tablet's scope, and so cannot say who left it.
TEST_F(VisitsTest, AfterARestore_ItDoesNotKeepWhoIsToBeForgotten) {
    backUp("before");
    agency.assign(sato, other, "2026-04-01", kDay);
    c->sync();
    const auto noted = c->save(sato, kDay, site, {{"note", "ひとこと"}});
    ASSERT_TRUE(noted.ok());
    visited();
    bringBack("before");
    clock.advance(24 * 3'600'000);
    EXPECT_TRUE(agrees(*c));
    EXPECT_FALSE(c->store->record(sato).has_value());
    EXPECT_EQ(c->store->keptChange(noted->change), nullptr) << "sealed: unreadable here";
}

TEST_F(VisitsTest, WhereOnlyItsParticipantIsLeft_ItGoes_AndWhatWasWrittenOfItIsSealed) {
    signInOn(*c, suzuki);
    const auto record = visited();
    const auto added = visit(*c, {{"next", "来週"}}, record);
    c->sync();
    const auto own = c->save(suzuki, kDay, site, {{"note", "ひとこと"}});
    const auto late = visit(*c, {{"done", "まだ送っていない"}}, record);
    ASSERT_TRUE(added.ok() && own.ok() && late.ok());
    endAssignment(suzuki, other, others);
    c->sync();
    EXPECT_FALSE(c->store->record(record).has_value());
    EXPECT_EQ(c->store->keptChange(added->change), nullptr);
    EXPECT_EQ(c->store->keptChange(late->change), nullptr) << "answered after the right had ended";
    EXPECT_NE(c->store->keptChange(own->change), nullptr) << "Suzuki may read it";
    EXPECT_TRUE(agrees(*c));
    EXPECT_TRUE(agrees(*a));
}

TEST_F(VisitsTest, WhileOneOfItsPeopleIsTheirs_ItStays_AlsoWhenThatOneComesBack) {
    const auto record = visited();
    endAssignment(sato, coach, assignment);
    EXPECT_TRUE(agrees(*a));
    EXPECT_TRUE(a->store->record(record).has_value()) << "through Suzuki";
    const auto again = agency.assign(sato, coach, "2026-11-20");
    a->sync();
    for (const auto& row : agency.store().read(agency.id())->recordsOfKinds({"assignment"})) {
        if (row.participant == suzuki && row.values.at("coach") == coach) {
            endAssignment(suzuki, coach, row.record);
        }
    }
    EXPECT_TRUE(agrees(*a));
    EXPECT_TRUE(a->store->record(record).has_value()) << "through Sato, who came back";
    agency.assign(sato, coach, "2026-11-19", "2026-11-19", again);
    EXPECT_TRUE(agrees(*a));
    EXPECT_FALSE(a->store->record(record).has_value());
}

TEST_F(VisitsTest, OneOfTwoErased_LeavesItOnTheTabletsOfTheOther) {
    const auto record = visited();
    auto erasures = services::Erasures::open(folder / "erasures");
    ASSERT_TRUE(services::erasePerson(agency.environment(), *erasures, sato, "求め").ok());
    EXPECT_TRUE(agrees(*a));
    EXPECT_TRUE(agrees(*c));
    EXPECT_TRUE(c->store->record(record).has_value());
    EXPECT_TRUE(a->store->record(record).has_value());
    EXPECT_FALSE(a->store->record(sato).has_value());
    ASSERT_TRUE(services::erasePerson(agency.environment(), *erasures, suzuki, "求め").ok());
    EXPECT_TRUE(agrees(*a));
    EXPECT_TRUE(agrees(*c));
    EXPECT_FALSE(a->store->record(record).has_value());
    EXPECT_FALSE(c->store->record(record).has_value());
}

}  // namespace ayumi::mobile_tests
