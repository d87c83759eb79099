// Places and pages (sync.md "Who may see what"), by example and against a model.
#include <algorithm>
#include <random>

#include "shared/base/uuid.h"
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

using Places = std::vector<std::pair<std::int64_t, std::string>>;

const Cursor kStart{0, ""};

class StorePages : public StoreTest {
protected:
    void SetUp() override { m_store = open(); }

    void put(const std::vector<RecordRow>& records, const std::vector<ScopeRow>& scope,
             std::int64_t head = 1000) {
        auto writer = m_store->write(m_agency);
        writer->putAgency({m_agency, "", head, "", 0, 0, ""});
        writer->putRecords(records);
        writer->putScope(scope);
        writer->commit();
    }

    static ScopeRow scopeRow(const std::string& audience, std::int64_t since,
                             std::optional<std::int64_t> left = std::nullopt,
                             const std::string& readers = "coach/assigned") {
        return {"d1", audience, readers, since, left};
    }

    Page page(const Cursor& after = kStart, std::size_t limit = 100) {
        return m_store->read(m_agency)->page("d1", after, limit);
    }

    static Places placesOf(const Page& page) {
        Places places;
        for (const auto& row : page.rows) places.emplace_back(row.place, row.record);
        return places;
    }

    std::unique_ptr<Store> m_store;
};

TEST_P(StorePages, Place_IsTheRecordsNumber_WhenItCameAfterTheScope) {
    put({recordRow("r1", 12, {"p:a"}), recordRow("r2", 11, {"p:a"}), recordRow("r3", 13, {"p:b"})},
        {scopeRow("p:a", 10)});
    const auto found = page();
    EXPECT_EQ(placesOf(found), (Places{{11, "r2"}, {12, "r1"}}));
    EXPECT_FALSE(found.more);
    EXPECT_EQ(found.remaining, 0);
    EXPECT_EQ(found.rows[0].kind, "attendance");
    EXPECT_EQ(found.rows[0].readers, "coach/assigned");
    EXPECT_EQ(found.rows[0].state, "state of r2 at 11");
}

TEST_P(StorePages, Place_IsSince_WhenTheRecordWasThereBefore) {
    put({recordRow("r9", 12, {"p:a"}), recordRow("r1", 480, {"p:a"}), recordRow("r5", 502, {"p:a"}),
         recordRow("r0", 501, {"p:a"})},
        {scopeRow("p:a", 501)});
    EXPECT_EQ(placesOf(page()), (Places{{501, "r0"}, {501, "r1"}, {501, "r9"}, {502, "r5"}}));
}

TEST_P(StorePages, Page_BeginsStrictlyAfterTheCursor) {
    put({recordRow("r1", 12, {"p:a"}), recordRow("r2", 480, {"p:a"}), recordRow("r3", 20, {"p:a"}),
         recordRow("r4", 600, {"p:a"})},
        {scopeRow("p:a", 501)});
    EXPECT_EQ(placesOf(page({500, "~"})),
              (Places{{501, "r1"}, {501, "r2"}, {501, "r3"}, {600, "r4"}}));
    EXPECT_EQ(placesOf(page({501, ""})).size(), 4u);
    EXPECT_EQ(placesOf(page({501, "r1"})), (Places{{501, "r2"}, {501, "r3"}, {600, "r4"}}));
    EXPECT_EQ(placesOf(page({501, "~"})), (Places{{600, "r4"}}));
    EXPECT_EQ(placesOf(page({599, "~"})), (Places{{600, "r4"}}));
    EXPECT_EQ(placesOf(page({600, "r3"})), (Places{{600, "r4"}}));
    EXPECT_TRUE(page({600, "r4"}).rows.empty());
    EXPECT_TRUE(page({1000, "~"}).rows.empty());
    EXPECT_TRUE(page({2000, ""}).rows.empty());
}

TEST_P(StorePages, Page_SaysWhetherAndHowManyFollow) {
    std::vector<RecordRow> records;
    for (int i = 0; i < 25; ++i)
        records.push_back(recordRow("r" + std::to_string(100 + i), 5, {"a"}));
    put(records, {scopeRow("a", 10)});
    auto found = page(kStart, 10);
    EXPECT_EQ(found.rows.size(), 10u);
    EXPECT_TRUE(found.more);
    EXPECT_EQ(found.remaining, 15);
    found = page({10, found.rows.back().record}, 10);
    EXPECT_TRUE(found.more);
    EXPECT_EQ(found.remaining, 5);
    found = page({10, found.rows.back().record}, 10);
    EXPECT_EQ(found.rows.size(), 5u);
    EXPECT_FALSE(found.more);
    EXPECT_EQ(found.remaining, 0);
    EXPECT_FALSE(page(kStart, 25).more);
    EXPECT_TRUE(page(kStart, 24).more);
}

TEST_P(StorePages, Remaining_IsCountedAnew_WhenAPullBeginsElsewhere) {
    std::vector<RecordRow> records;
    for (int i = 0; i < 9; ++i)
        records.push_back(recordRow("r" + std::to_string(i), 20 + i, {"a"}));
    put(records, {scopeRow("a", 10)});
    EXPECT_EQ(page(kStart, 2).remaining, 7);
    EXPECT_EQ(page({24, "~"}, 2).remaining, 2);
    EXPECT_EQ(open()->read(m_agency)->page("d1", {21, "r1"}, 2).remaining, 5);
}

TEST_P(StorePages, Scope_GivesNothing_WhenEndedOrAnothers) {
    put({recordRow("r1", 12, {"p:a"}), recordRow("r2", 13, {"p:b"})},
        {scopeRow("p:a", 10, 20), {"d2", "p:b", "coach/assigned", 10, std::nullopt}});
    EXPECT_TRUE(page().rows.empty());
    EXPECT_EQ(m_store->read(m_agency)->page("d2", kStart, 10).rows.size(), 1u);
    EXPECT_TRUE(m_store->read(m_otherAgency)->page("d2", kStart, 10).rows.empty());
}

TEST_P(StorePages, Records_ComeAgain_WhenScopeBeginsAnew) {
    put({recordRow("r1", 12, {"p:a"})}, {scopeRow("p:a", 10)});
    EXPECT_TRUE(page({12, "r1"}).rows.empty());
    put({}, {scopeRow("p:a", 10, 20)});
    EXPECT_TRUE(page({12, "r1"}).rows.empty());
    put({}, {scopeRow("p:a", 30)});
    EXPECT_EQ(placesOf(page({20, "~"})), (Places{{30, "r1"}}));
}

TEST_P(StorePages, Record_ComesOnceAtItsLeastPlace_WhenSeveralAudiencesShowIt) {
    put({recordRow("visit", 12, {"p:a", "p:b", "p:c"}), recordRow("own", 14, {"p:b"})},
        {scopeRow("p:a", 50, std::nullopt, "coach/assigned,supervisor/agency"),
         scopeRow("p:b", 40, std::nullopt, "participant/self,coach/assigned"),
         scopeRow("p:c", 10, 30, "ended")});
    const auto found = page();
    EXPECT_EQ(placesOf(found), (Places{{40, "own"}, {40, "visit"}}));
    EXPECT_EQ(found.rows[0].readers, "participant/self,coach/assigned");
    EXPECT_EQ(found.rows[1].readers, "coach/assigned,participant/self,supervisor/agency");
    EXPECT_TRUE(page({40, "visit"}).rows.empty()) << "not again at the later place";
    const auto first = page(kStart, 1);
    EXPECT_TRUE(first.more);
    const auto second = page({40, "own"}, 1);
    EXPECT_EQ(placesOf(second), (Places{{40, "visit"}}));
    EXPECT_FALSE(second.more) << "what follows came already";
}

TEST_P(StorePages, Record_Moves_WhenItChanges) {
    put({recordRow("r1", 12, {"p:a"}), recordRow("r2", 13, {"p:a"})}, {scopeRow("p:a", 10)});
    put({recordRow("r1", 20, {"p:a"})}, {});
    EXPECT_EQ(placesOf(page()), (Places{{13, "r2"}, {20, "r1"}}));
    EXPECT_EQ(placesOf(page({13, "r2"})), (Places{{20, "r1"}}));
}

TEST_P(StorePages, Record_LeavesAnAudience_WhenPutWithout) {
    put({recordRow("r1", 12, {"p:a", "p:b"})}, {scopeRow("p:a", 10)});
    put({recordRow("r1", 20, {"p:b"})}, {});
    EXPECT_TRUE(page().rows.empty());
    put({}, {scopeRow("p:b", 10)});
    EXPECT_EQ(placesOf(page()), (Places{{20, "r1"}}));
}

TEST_P(StorePages, Page_OfNothing_IsEmpty) {
    EXPECT_TRUE(page().rows.empty());
    put({}, {});
    EXPECT_TRUE(page().rows.empty());
    put({recordRow("r1", 12, {"a"})}, {scopeRow("a", 1)});
    EXPECT_TRUE(page(kStart, 0).rows.empty());
}

// ---- Against the definition, over many random agencies.

struct World {
    std::vector<RecordRow> records;
    std::vector<ScopeRow> scope;
};

std::vector<PlaceRow> expectedRows(const World& world) {
    std::vector<PlaceRow> rows;
    for (const auto& record : world.records) {
        std::optional<std::int64_t> place;
        for (const auto& scope : world.scope) {
            if (scope.left) continue;
            const auto& in = record.audiences;
            if (std::find(in.begin(), in.end(), scope.audience) == in.end()) continue;
            const auto here = std::max(record.number, scope.since);
            place = std::min(place.value_or(here), here);
        }
        if (place) rows.push_back({*place, record.record, record.kind, "", record.state});
    }
    std::sort(rows.begin(), rows.end(), [](const PlaceRow& a, const PlaceRow& b) {
        return std::tie(a.place, a.record) < std::tie(b.place, b.record);
    });
    return rows;
}

std::string makeId(std::mt19937_64& random, bool uuids) {
    if (!uuids) return "r" + std::to_string(random() % 1'000'000'000);
    std::string bytes;
    for (int i = 0; i < 16; ++i) bytes += static_cast<char>(random());
    return makeUuidV8(bytes);
}

// Small numbers, so that everything meets: equal places, numbers equal to a since, and so on.
World makeWorld(std::mt19937_64& random, bool uuids) {
    const auto below = [&](std::uint64_t limit) { return random() % limit; };
    std::vector<std::string> audiences{"a"};
    while (below(8) != 0) audiences.push_back("p:" + makeId(random, uuids));
    const std::int64_t span = 1 + static_cast<std::int64_t>(below(60));
    World world;
    const auto count = below(150);
    for (std::uint64_t i = 0; i < count; ++i) {
        std::vector<std::string> in;
        const auto several = below(5) == 0 ? 1 + below(3) : 1;
        for (std::uint64_t k = 0; k < several; ++k) {
            auto audience = audiences[below(audiences.size())];
            if (std::find(in.begin(), in.end(), audience) == in.end()) in.push_back(audience);
        }
        const auto number = 1 + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(span)));
        world.records.push_back(recordRow(makeId(random, uuids), number, in));
    }
    for (const auto& audience : audiences) {
        if (below(5) == 0) continue;
        ScopeRow row{"d1", audience, "x",
                     1 + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(span))),
                     std::nullopt};
        if (below(6) == 0) row.left = row.since + 1;
        world.scope.push_back(std::move(row));
    }
    return world;
}

TEST_P(StorePages, Pages_EqualTheDefinition_ForAnyAgencyCursorAndLimit) {
    std::mt19937_64 random(20261121);
    const int rounds = onPostgres() ? 25 : 60;
    for (int round = 0; round < rounds; ++round) {
        const auto agency = "agency-" + std::to_string(round);
        const World world = makeWorld(random, round % 2 == 0);
        auto writer = m_store->write(agency);
        writer->putAgency({agency, "", 100, "", 0, 0, ""});
        writer->putRecords(world.records);
        writer->putScope(world.scope);
        writer->commit();
        const auto expected = expectedRows(world);
        const std::size_t limit = 1 + random() % 40;

        // A whole pull, page by page, out of one snapshot.
        auto reader = m_store->read(agency);
        std::vector<PlaceRow> pulled;
        Cursor cursor;
        while (true) {
            const auto found = reader->page("d1", cursor, limit);
            pulled.insert(pulled.end(), found.rows.begin(), found.rows.end());
            ASSERT_LE(found.rows.size(), limit);
            EXPECT_EQ(found.more, pulled.size() < expected.size());
            // A record of several audiences may be counted for each.
            EXPECT_GE(found.remaining, static_cast<std::int64_t>(found.more ? 1 : 0));
            if (!found.more) break;
            ASSERT_EQ(found.rows.size(), limit);
            cursor = {found.rows.back().place, found.rows.back().record};
        }
        ASSERT_EQ(pulled.size(), expected.size()) << "round " << round;
        for (std::size_t i = 0; i < pulled.size(); ++i) {
            EXPECT_EQ(pulled[i].place, expected[i].place);
            EXPECT_EQ(pulled[i].record, expected[i].record);
            EXPECT_EQ(pulled[i].state, expected[i].state);
        }

        // Any cursor, also one that no page ended at.
        for (int i = 0; i < 20; ++i) {
            const std::string records[] = {"", makeId(random, round % 2 == 0), "~"};
            const Cursor any{static_cast<std::int64_t>(random() % 65), records[random() % 3]};
            const auto first = std::find_if(expected.begin(), expected.end(), [&](const auto& row) {
                return std::tie(row.place, row.record) > std::tie(any.place, any.record);
            });
            const auto left = static_cast<std::size_t>(expected.end() - first);
            const auto found = reader->page("d1", any, limit);
            ASSERT_EQ(found.rows.size(), std::min(limit, left));
            EXPECT_EQ(found.more, left > limit);
            if (!found.rows.empty()) {
                EXPECT_EQ(found.rows[0].record, first->record);
            }
        }
    }
}

AYUMI_ON_BOTH_DATABASES(StorePages);

}  // namespace
}  // namespace ayumi::storage
