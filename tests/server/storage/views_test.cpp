// The views for the agency's own tools.
#include "server/storage/views.h"

#include "tests/server/storage/kinds_with_views.h"
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

using records::Audience;
using records::FieldType;
using records::Kind;
using records::KindTable;

class StoreViews : public StoreTest {
protected:
    void put(Store& store, const std::vector<RecordRow>& rows) {
        auto writer = store.write(m_agency);
        writer->putRecords(rows);
        writer->commit();
    }
    static RecordRow row(const std::string& record, const std::string& kind, Json values) {
        auto made = recordRow(record, 9, {"a"}, kind);
        made.participant = "sato";
        made.day = "2026-11-21";
        made.about = "site1";
        made.values = std::move(values);
        return made;
    }
    static Kind newKind(Audience audience = Audience::Participant) {
        return {"shift_mark",
                audience,
                {},
                {{"mark", FieldType::Integer, 0, 5},
                 {"done", FieldType::Boolean},
                 {"words", FieldType::Text, 0, 100},
                 {"day", FieldType::Day},
                 {"days", FieldType::IntegerList, 1, 7}},
                {}};
    }
    std::string yes() const { return onPostgres() ? "t" : "1"; }
};

TEST_P(StoreViews, Kind_IsShownInPlainColumns) {
    auto store = open();
    put(*store, {row("r1", "attendance",
                     Json{{"status", "late"},
                          {"left", "15:30"},
                          {"meal", true},
                          {"fare_yen", 480},
                          {"note", "昼から"},
                          {"later_field", 1}}),
                 row("r2", "site", Json{{"name", "花屋"}, {"open_weekdays", {1, 3}}})});
    const auto rows = query("SELECT * FROM attendance");
    ASSERT_EQ(rows.size(), 1u);
    auto shown = rows[0];
    EXPECT_EQ(shown["agency"], m_agency);
    EXPECT_EQ(shown["record"], "r1");
    EXPECT_EQ(shown["participant"], "sato");
    EXPECT_EQ(shown["day"], "2026-11-21");
    EXPECT_EQ(shown["about"], "site1");
    EXPECT_EQ(shown["number"], "9");
    EXPECT_EQ(shown["status"], "late");
    EXPECT_EQ(shown["left"], "15:30");
    EXPECT_EQ(shown["meal"], yes());
    EXPECT_EQ(shown["fare_yen"], "480");
    EXPECT_EQ(shown["note"], "昼から");
    EXPECT_EQ(shown["arrived"], "(null)");
    EXPECT_FALSE(shown.contains("later_field"));
    EXPECT_EQ(query("SELECT sum(fare_yen) AS yen FROM attendance").at(0)["yen"], "480");
    EXPECT_EQ(query("SELECT name FROM site").at(0)["name"], "花屋");
}

TEST_P(StoreViews, Ids_AreShownAsText) {
    auto store = open();
    const std::string id = "0190a000-0000-7000-8000-00000000000";
    auto made = row(id + "1", "attendance", Json{{"notice_by", id + "4"}});
    made.participant = id + "2";
    made.about = id + "3";
    put(*store, {made});
    auto shown = query("SELECT * FROM attendance").at(0);
    EXPECT_EQ(shown["agency"], m_agency);
    EXPECT_EQ(shown["record"], id + "1");
    EXPECT_EQ(shown["participant"], id + "2");
    EXPECT_EQ(shown["about"], id + "3");
    EXPECT_EQ(shown["notice_by"], id + "4");
    made.about = "p:" + id + "5";
    put(*store, {made});
    EXPECT_EQ(query("SELECT about FROM attendance").at(0)["about"], "p:" + id + "5");
}

TEST_P(StoreViews, Record_IsLeftOut_WhenVoid) {
    auto store = open();
    put(*store, {row("r1", "site", Json{{"name", "a"}, {"void", true}}),
                 row("r2", "site", Json{{"name", "b"}, {"void", false}}),
                 row("r3", "site", Json{{"name", "c"}, {"void", nullptr}})});
    EXPECT_EQ(query("SELECT name FROM site").size(), 2u);
    put(*store, {row("r2", "site", Json{{"name", "b"}, {"void", true}})});
    const auto rows = query("SELECT name FROM site");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].at("name"), "c");
}

TEST_P(StoreViews, View_Stands_WhenAValueHasAnotherType) {
    auto store = open();
    put(*store, {row("r1", "attendance", Json{{"fare_yen", "much"}, {"meal", 7}}),
                 row("r2", "attendance", Json{{"fare_yen", 480}})});
    EXPECT_EQ(query("SELECT record, fare_yen, meal FROM attendance").size(), 2u);
}

TEST_P(StoreViews, NewKind_GetsStorageAndAView_WhenAddedToTheTable) {
    open();
    auto kinds = KindTable::released();
    kinds.add(newKind());
    auto store = open(kinds);
    put(*store, {row("r1", "shift_mark",
                     Json{{"mark", 3},
                          {"done", true},
                          {"words", "できた"},
                          {"day", "2026-11-20"},
                          {"days", {1, 2}}})});
    EXPECT_EQ(store->read(m_agency)->recordsOfKinds({"shift_mark"}).size(), 1u);
    const auto rows = query("SELECT * FROM shift_mark WHERE mark > 2");
    ASSERT_EQ(rows.size(), 1u);
    auto shown = rows[0];
    EXPECT_EQ(shown["mark"], "3");
    EXPECT_EQ(shown["done"], yes());
    EXPECT_EQ(shown["words"], "できた");
    EXPECT_EQ(shown["day"], "2026-11-21") << "the record's day";
    EXPECT_EQ(shown["field_day"], "2026-11-20");
    EXPECT_EQ(Json::parse(shown["days"]), (Json{1, 2}));
}

TEST_P(StoreViews, Views_FollowTheTableOfKinds) {
    auto kinds = KindTable::released();
    kinds.add(newKind());
    open(kinds);
    auto changed = KindTable::released();
    auto kind = newKind();
    kind.fields.push_back({"place", FieldType::Text, 0, 10});
    changed.add(kind);
    open(changed);
    EXPECT_TRUE(query("SELECT place FROM shift_mark").empty());
    open();
    EXPECT_EQ(query("SELECT name FROM kind_views WHERE name = 'shift_mark'").size(), 0u);
    EXPECT_EQ(query("SELECT name FROM kind_views").size(), kindsWithViews());
}

TEST_P(StoreViews, OwnEyesKind_GetsNoView) {
    auto kinds = KindTable::released();
    kinds.add(newKind(Audience::Author));
    auto store = open(kinds);
    put(*store, {row("r1", "shift_mark", Json{{"words", "秘密"}})});
    EXPECT_EQ(store->read(m_agency)->records({"r1"}).size(), 1u);
    EXPECT_TRUE(query("SELECT 1 FROM kind_views WHERE name = 'shift_mark'").empty());
    for (const auto& view : query("SELECT name FROM kind_views")) {
        EXPECT_TRUE(query("SELECT record FROM " + view.at("name")).empty()) << view.at("name");
    }
}

TEST_P(StoreViews, Kind_IsRefused_WhenItsNamesAreNoIdentifiers) {
    for (const std::string bad : {"goal\" AS x; --", "Goal", "1goal", "", "records", "goal mark"}) {
        auto kinds = KindTable::released();
        auto kind = newKind();
        kind.name = bad;
        kinds.add(kind);
        EXPECT_THROW(codeOfOpening(kinds), std::invalid_argument) << bad;
    }
    auto kinds = KindTable::released();
    auto kind = newKind();
    kind.fields[0].name = "x', (SELECT 1)) --";
    kinds.add(kind);
    EXPECT_THROW(codeOfOpening(kinds), std::invalid_argument);
}

AYUMI_ON_BOTH_DATABASES(StoreViews);

}  // namespace
}  // namespace ayumi::storage
