// GET /v1/held over the real routes: who sees which held change, and until when.
#include <future>

#include "server/api/api.h"
#include "shared/base/uuid.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

class Held : public DayTest {
protected:
    Held() : live(agency.sync()), pushes(agency.sync()), workers(1), passwords(1) {
        api::addTabletRoutes(router,
                             {agency.environment(), agency.sync(), pushes, agency.enrolment(),
                              agency.accounts(), live, workers, passwords, metrics});
        tabletB = agency.enrolDevice("B");
        other = agency.signIn(tabletB.device, otherCoach);
    }

    http::Response ask(const std::string& token, std::map<std::string, std::string> query = {}) {
        auto answered = std::make_shared<std::promise<http::Response>>();
        auto answer = answered->get_future();
        http::Request request;
        request.method = "GET";
        request.path = "/v1/held";
        request.bearer = token;
        request.query = std::move(query);
        router.handle(std::move(request),
                      [answered](http::Response response) { answered->set_value(response); });
        return answer.get();
    }
    sync::HeldResponse held(const sync::EnrolResponse& tablet,
                            std::map<std::string, std::string> query = {}) {
        const auto answer = ask(tablet.token, std::move(query));
        EXPECT_EQ(answer.status, 200) << answer.body;
        auto read = sync::readHeldResponse(answer.body);
        EXPECT_TRUE(read) << answer.body;
        return read ? *read : sync::HeldResponse();
    }
    static std::vector<std::string> idsOf(const sync::HeldResponse& page) {
        std::vector<std::string> ids;
        for (const auto& entry : page.entries) ids.push_back(entry.id);
        return ids;
    }
    // Of Suzuki's day by a coach who does not look after her.
    sync::Change misplaced() {
        return sign(writer, agency.attendance(writer, suzuki, kDay, site, {{"note", "x"}}));
    }

    telemetry::Metrics metrics;
    api::LiveHub live;
    PushQueue pushes;
    api::WorkPool workers, passwords;
    http::Router router;
    sync::EnrolResponse tabletB;
    testing::Writer other;  // looks after Suzuki
};

using Ids = std::vector<std::string>;

TEST_P(Held, IsSeenByItsAuthorAndSupervisors_AndNobodyElse) {
    const auto change = misplaced();
    EXPECT_EQ(push(change), "no_right");
    const auto page = held(tabletA);
    ASSERT_EQ(idsOf(page), Ids{change.id});
    EXPECT_EQ(page.entries[0].change, Json::parse(change.travelling()));
    EXPECT_EQ(page.entries[0].reason, (Error{"no_right", {{"person", coach}}}));
    EXPECT_EQ(page.entries[0].device, tabletA.device);
    EXPECT_EQ(page.entries[0].receivedAtMs, clock.nowMs());
    EXPECT_FALSE(page.more);
    EXPECT_EQ(idsOf(held(tabletS)), Ids{change.id});
    EXPECT_TRUE(held(tabletB).entries.empty()) << "may read Suzuki, but not what others tried";
    EXPECT_TRUE(held(agency.enrolDevice("C")).entries.empty()) << "nobody signed in";
    EXPECT_EQ(ask("wrong").status, 401);
}

TEST_P(Held, IsNotTheCoachsOfAnotherParticipant) {
    auto bad = entry("attendance", {{"status", "present"}});
    bad.signature[0] = static_cast<char>(bad.signature[0] ^ 1);
    EXPECT_EQ(push(bad), "forged_signature");
    EXPECT_TRUE(held(tabletB).entries.empty());
    ASSERT_EQ(held(tabletA).entries.size(), 1U);
    EXPECT_EQ(held(tabletA).entries[0].reason.code, "forged_signature");
}

TEST_P(Held, HandedOver_IsSeenWhereTheSignerIs) {
    auto content = agency.attendance(writer, suzuki, kDay, site, {{"note", "x"}});
    content.author = suzuki;
    content.handedBy = coach;
    const auto change = sign(writer, content);
    EXPECT_EQ(push(change), "no_right");
    EXPECT_EQ(idsOf(held(tabletA)), Ids{change.id});
}

// Nobody stands to a person who is not there; a supervisor would as soon as this was applied.
TEST_P(Held, APersonWhoIsNotThereYet_IsSeenBySupervisors_WhoLetThemIn) {
    auto self = agency.signIn(tabletA.device, sato);
    auto content = agency.content(self, "person");
    content.participant = content.record;
    content.set = {{"name", "新しい人"}};
    const auto change = sign(self, content);
    EXPECT_EQ(push(change), "no_right");
    EXPECT_EQ(idsOf(held(tabletS)), Ids{change.id});
    EXPECT_TRUE(held(tabletB).entries.empty());
    push(release(boss, change.id, "released"));
    EXPECT_TRUE(held(tabletS).entries.empty());
    EXPECT_EQ(agency.store().read(agency.id())->records({content.record}).size(), 1U);
}

TEST_P(Held, GoesFromTheList_OnceSomebodyDecided) {
    const auto aside = misplaced(), mended = misplaced(), applied = misplaced(), left = misplaced();
    for (const auto& change : {aside, mended, applied, left}) EXPECT_EQ(push(change), "no_right");
    EXPECT_EQ(held(tabletS).entries.size(), 4U);
    push(release(boss, aside.id, "set_aside"));
    push(release(boss, mended.id, "mended"));
    push(release(boss, applied.id, "released"));
    EXPECT_EQ(idsOf(held(tabletS)), Ids{left.id});
    EXPECT_EQ(idsOf(held(tabletA)), Ids{left.id});
}

// After a restore others may bring back what was signed with a key that the server does not know
// again yet; then the tablet it was made on shows its certificates and brings it itself.
TEST_P(Held, BesideItsOwnId_GoesFromTheList_OnceItCameByItself) {
    testing::Writer lost{coach, tabletA.device, makeUuidV7(clock.nowMs(), random),
                         makeSigningKey(random)};
    const auto change = sign(lost, made(lost, "attendance", {{"status", "present"}}));
    EXPECT_EQ(pushed(tabletS.device, change), "unknown_key");
    EXPECT_EQ(held(tabletS).entries.size(), 1U);
    const auto certificate =
        sync::certify(sync::KeyRegistration{agency.id(), lost.key, coach, tabletA.device,
                                            lost.signing.publicKey, clock.nowMs()},
                      agency.keys().registration);
    ASSERT_TRUE(
        agency.enrolment().takeCertificates(tabletA.token, {{tabletA.certificate, certificate}}));
    EXPECT_EQ(held(tabletS).entries.size(), 1U);
    EXPECT_EQ(push(change), "applied");
    EXPECT_TRUE(held(tabletS).entries.empty());
    EXPECT_TRUE(held(tabletA).entries.empty());
}

TEST_P(Held, ComesInPages) {
    Ids sent;
    for (int i = 0; i < 5; ++i) {
        const auto change = misplaced();
        push(change);
        sent.push_back(change.id);
    }
    Ids got;
    std::string cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = held(tabletS, {{"limit", "2"}, {"cursor", cursor}});
        for (const auto& id : idsOf(page)) got.push_back(id);
        cursor = page.cursor;
        more = page.more;
    }
    EXPECT_EQ(got, sent);
    EXPECT_EQ(pages, 3);
    EXPECT_EQ(ask(tabletS.token, {{"cursor", "x"}}).status, 400);
}

TEST_P(Held, UnreadableText_IsForSupervisors_AndForWhoItSaysWroteIt) {
    sync::PushRequest request;
    request.unread = {"not json", entry("attendance", {{"status", "late"}}).travelling()};
    agency.sync().push({agency.sync().prepare(tabletA.device, request)});
    const auto seen = held(tabletS);
    ASSERT_EQ(seen.entries.size(), 2U);
    EXPECT_TRUE(seen.entries[0].change.is_null());
    EXPECT_EQ(seen.entries[0].text, "not json");
    EXPECT_EQ(seen.entries[0].reason.code, "unreadable");
    EXPECT_EQ(seen.entries[0].device, tabletA.device);
    EXPECT_EQ(idsOf(held(tabletA)), Ids{seen.entries[1].id});
    EXPECT_TRUE(held(tabletB).entries.empty());
    EXPECT_EQ(push(release(boss, seen.entries[0].id, "set_aside")), "applied");
    EXPECT_EQ(held(tabletS).entries.size(), 1U);
}

TEST_P(Held, UnreadableTextOfAVisit_IsForSupervisorsToo) {
    auto visit = agency.content(writer, "visit");
    visit.people = {sato};
    visit.day = kDay;
    visit.set = {{"status", "done"}};
    sync::PushRequest request;
    request.unread = {sign(writer, visit).travelling()};
    agency.sync().push({agency.sync().prepare(tabletA.device, request)});
    EXPECT_EQ(held(tabletS).entries.size(), 1U);
    EXPECT_EQ(held(tabletA).entries.size(), 1U);
    EXPECT_TRUE(held(tabletB).entries.empty());
}

TEST_P(Held, OfAnUnknownKind_OnlyItsAuthorReadsIt) {
    auto diary = agency.content(writer, "diary_of_2031");
    diary.participant = sato;
    diary.set = {{"text", "x"}};
    const auto change = sign(writer, diary);
    EXPECT_EQ(push(change), "unknown_kind");
    EXPECT_TRUE(held(tabletS).entries.at(0).change.is_null());
    EXPECT_TRUE(held(tabletS).entries.at(0).text.empty());
    EXPECT_FALSE(held(tabletA).entries.at(0).change.is_null());
}

TEST_P(Held, IsNothingForARevokedDevice) {
    push(misplaced());
    ASSERT_TRUE(agency.enrolment().revoke(tabletA.device, "revoked"));
    EXPECT_EQ(ask(tabletA.token).status, 403);
}

AYUMI_ON_BOTH_DATABASES(Held);

}  // namespace
}  // namespace ayumi::services
