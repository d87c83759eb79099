// What store.h promises of rows: they come back as they were put, per agency. Also people_test.cpp.
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

class StoreContract : public StoreTest {
protected:
    AgencyRow agencyRow(std::int64_t number = 7) const {
        return {m_agency, "Hikari 支援センター", number, Bytes("\0\1\xff chain", 9), 5,
                4,        "2026-11-21"};
    }
    static ChangeRow changeRow(const std::string& id, std::int64_t number) {
        ChangeRow row;
        row.id = id;
        row.body = Bytes("{\"x\":\"あ\"}\0\xfe", 14);
        row.signature = Bytes(64, '\x80');
        row.record = "r1";
        row.author = "author";
        row.device = "d1";
        row.deviceNumber = 41;
        row.number = number;
        row.verdict = "quarantined";
        row.code = "not_yours";
        row.args = Json{{"field", "arrived"}, {"n", 3}};
        row.receivedAtMs = 1'763'700'000'123;
        row.cappedMs = 1'763'700'000'000;
        return row;
    }
    static void expectSame(const ChangeRow& a, const ChangeRow& b) {
        EXPECT_EQ(a.id, b.id);
        EXPECT_EQ(a.body, b.body);
        EXPECT_EQ(a.signature, b.signature);
        EXPECT_EQ(a.record, b.record);
        EXPECT_EQ(a.author, b.author);
        EXPECT_EQ(a.device, b.device);
        EXPECT_EQ(a.deviceNumber, b.deviceNumber);
        EXPECT_EQ(a.number, b.number);
        EXPECT_EQ(a.verdict, b.verdict);
        EXPECT_EQ(a.code, b.code);
        EXPECT_EQ(a.args, b.args);
        EXPECT_EQ(a.receivedAtMs, b.receivedAtMs);
        EXPECT_EQ(a.cappedMs, b.cappedMs);
    }
};

TEST_P(StoreContract, Agency_IsAbsent_UntilPut) {
    auto store = open();
    EXPECT_FALSE(store->read(m_agency)->agency());
    EXPECT_TRUE(store->agencies().empty());
    auto writer = store->write(m_agency);
    EXPECT_FALSE(writer->agency());
    writer->putAgency(agencyRow());
    writer->commit();
    EXPECT_EQ(store->agencies(), std::vector<std::string>{m_agency});
    EXPECT_FALSE(store->read(m_otherAgency)->agency());
}

TEST_P(StoreContract, Agency_ComesBack_AndIsReplaced) {
    auto store = open();
    for (const std::int64_t number : {7, 8}) {
        auto writer = store->write(m_agency);
        writer->putAgency(agencyRow(number));
        EXPECT_EQ(writer->agency()->number, number);
        writer->commit();
    }
    const auto row = store->read(m_agency)->agency();
    ASSERT_TRUE(row);
    const auto wanted = agencyRow(8);
    EXPECT_EQ(row->agency, m_agency);
    EXPECT_EQ(row->name, wanted.name);
    EXPECT_EQ(row->number, 8);
    EXPECT_EQ(row->chain, wanted.chain);
    EXPECT_EQ(row->factsNumber, 5);
    EXPECT_EQ(row->scopeNumber, 4);
    EXPECT_EQ(row->scopeDay, "2026-11-21");
}

TEST_P(StoreContract, Log_ComesBackInOrder) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->appendLog(
        {{2, "change", "c2", "", "", Bytes(32, 'e'), Bytes(32, 'B')},
         {1, "agency", "", Bytes("a\0b", 3), Bytes(32, '\xff'), Bytes(32, 'f'), Bytes(32, 'A')},
         {3, "scope", "", "body", Bytes(32, 's'), Bytes(32, 'g'), Bytes(32, 'C')}});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto rows = reader->log(0, 2);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].number, 1);
    EXPECT_EQ(rows[0].what, "agency");
    EXPECT_EQ(rows[0].body, Bytes("a\0b", 3));
    EXPECT_EQ(rows[0].mark, Bytes(32, '\xff'));
    EXPECT_EQ(rows[0].entryHash, Bytes(32, 'f'));
    EXPECT_EQ(rows[0].chain, Bytes(32, 'A'));
    EXPECT_EQ(rows[1].change, "c2");
    EXPECT_EQ(rows[1].body, "");
    ASSERT_EQ(reader->log(2, 10).size(), 1u);
    EXPECT_EQ(reader->chainAt(3), Bytes(32, 'C'));
    EXPECT_EQ(reader->chainAt(4), std::nullopt);
    EXPECT_EQ(store->read(m_otherAgency)->chainAt(3), std::nullopt);
}

TEST_P(StoreContract, Log_RefusesANumberTwice) {
    auto store = open();
    auto writer = store->write(m_agency);
    const LogRow row{1, "agency", "", "x", "y", "z", "c"};
    writer->appendLog({row});
    EXPECT_THROW(writer->appendLog({row}), std::runtime_error);
}

TEST_P(StoreContract, Changes_ComeBack_ByIdAndRecord) {
    auto store = open();
    auto writer = store->write(m_agency);
    auto other = changeRow("c3", 3);
    other.record = "r2";
    writer->putChanges({changeRow("c2", 9), changeRow("c1", 10), other});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto found = reader->changes({"c1", "none", "c3"});
    ASSERT_EQ(found.size(), 2u);
    expectSame(found[0].id == "c1" ? found[0] : found[1], changeRow("c1", 10));
    const auto ofRecord = reader->changesOfRecord("r1");
    ASSERT_EQ(ofRecord.size(), 2u);
    EXPECT_EQ(ofRecord[0].id, "c2");
    EXPECT_EQ(ofRecord[1].id, "c1");
    EXPECT_TRUE(reader->changes({}).empty());
    EXPECT_TRUE(store->read(m_otherAgency)->changes({"c1"}).empty());
    EXPECT_EQ(reader->countChanges("quarantined"), 3);
    EXPECT_EQ(reader->countChanges("applied"), 0);
}

TEST_P(StoreContract, HeldChanges_ComeBackInOrder_AndByCode) {
    auto store = open();
    auto writer = store->write(m_agency);
    auto applied = changeRow("c1", 1);
    applied.verdict = "applied";
    auto waiting = changeRow("c4", 4);
    waiting.code = "waits";
    waiting.args = Json{{"change", "c9"}};
    writer->putChanges({changeRow("c5", 5), waiting, applied, changeRow("c3", 3)});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto held = reader->heldChanges(0, 2);
    ASSERT_EQ(held.size(), 2u);
    expectSame(held[0], changeRow("c3", 3));
    expectSame(held[1], waiting);
    ASSERT_EQ(reader->heldChanges(4, 2).size(), 1u);
    EXPECT_EQ(reader->heldChanges(4, 2)[0].id, "c5");
    ASSERT_EQ(reader->heldWith("waits").size(), 1u);
    EXPECT_EQ(reader->heldWith("waits")[0].id, "c4");
    EXPECT_EQ(reader->heldWith("waits")[0].args, waiting.args);
    EXPECT_TRUE(reader->heldWith("no_right").empty());
    EXPECT_TRUE(store->read(m_otherAgency)->heldChanges(0, 9).empty());
    EXPECT_TRUE(store->read(m_otherAgency)->heldWith("waits").empty());
    waiting.verdict = "applied";
    writer = store->write(m_agency);
    writer->putChanges({waiting});
    writer->commit();
    EXPECT_TRUE(store->read(m_agency)->heldWith("waits").empty());
}

TEST_P(StoreContract, Change_TakesANewVerdict_ButKeepsWhatWasSigned) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->putChanges({changeRow("c1", 9)});
    auto judged = changeRow("c1", 9);
    judged.verdict = "applied";
    judged.code = "";
    judged.args = Json::object();
    judged.body = "forged";
    judged.signature = "forged";
    writer->putChanges({judged});
    writer->commit();
    auto wanted = changeRow("c1", 9);
    wanted.verdict = "applied";
    wanted.code = "";
    wanted.args = Json::object();
    expectSame(store->read(m_agency)->changes({"c1"}).at(0), wanted);
}

TEST_P(StoreContract, DeviceNumber_IsUsed_OnlyByAnotherChangeOfTheDevice) {
    auto store = open();
    auto writer = store->write(m_agency);
    EXPECT_FALSE(writer->deviceNumberUsed("d1", 41, "x"));
    writer->putChanges({changeRow("c1", 9)});
    EXPECT_TRUE(writer->deviceNumberUsed("d1", 41, "x"));
    EXPECT_FALSE(writer->deviceNumberUsed("d1", 41, "c1"));
    writer->putChanges({changeRow("c1/ab", 10)});  // kept beside, before its key was known
    EXPECT_FALSE(writer->deviceNumberUsed("d1", 41, "c1/ab"));
    EXPECT_TRUE(writer->deviceNumberUsed("d1", 41, "c1/cd"));
    EXPECT_FALSE(writer->deviceNumberUsed("d1", 40, "x"));
    EXPECT_FALSE(writer->deviceNumberUsed("d1", 42, "x"));
    EXPECT_FALSE(writer->deviceNumberUsed("d2", 41, "x"));
    writer->commit();
    EXPECT_TRUE(store->read(m_agency)->deviceNumberUsed("d1", 41, "x"));
    EXPECT_FALSE(store->read(m_otherAgency)->deviceNumberUsed("d1", 41, "x"));
}

TEST_P(StoreContract, Records_ComeBack_AndAreReplaced) {
    auto store = open();
    auto row = recordRow("r1", 9, {"p:a", "p:b"});
    row.participant = "佐藤";
    row.day = "2026-11-21";
    row.about = "site";
    row.values = Json{{"status", "present"}, {"meal", true},   {"fare_yen", 480},
                      {"left", nullptr},     {"list", {1, 2}}, {"note", "改行\nと \"引用\" 𠮷"}};
    auto writer = store->write(m_agency);
    writer->putRecords({row, recordRow("r2", 10, {}, "site")});
    writer->commit();

    row.number = 12;
    row.state = "newer";
    row.values["status"] = "late";
    writer = store->write(m_agency);
    writer->putRecords({row});
    writer->commit();
    auto reader = store->read(m_agency);
    const auto found = reader->records({"r1"});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].record, "r1");
    EXPECT_EQ(found[0].kind, "attendance");
    EXPECT_EQ(found[0].participant, "佐藤");
    EXPECT_EQ(found[0].day, "2026-11-21");
    EXPECT_EQ(found[0].about, "site");
    EXPECT_EQ(found[0].number, 12);
    EXPECT_EQ(found[0].state, "newer");
    EXPECT_EQ(found[0].values, row.values);
    EXPECT_EQ(found[0].audiences, row.audiences);
    EXPECT_EQ(reader->records({"r1", "r2", "r3"}).size(), 2u);
    EXPECT_TRUE(reader->records({"r2"}).at(0).audiences.empty());
    EXPECT_EQ(reader->recordsOfKinds({"site", "person"}).size(), 1u);
    EXPECT_EQ(reader->recordsOfKinds({"site", "attendance"}).size(), 2u);
    EXPECT_TRUE(store->read(m_otherAgency)->records({"r1"}).empty());
    EXPECT_TRUE(store->read(m_otherAgency)->recordsOfKinds({"site"}).empty());
}

TEST_P(StoreContract, Record_KeepsItsState_WhenAValueHoldsANul) {
    auto store = open();
    auto row = recordRow("r1", 9, {"a"});
    row.values = Json{{"note", std::string("x\0y \\u0000", 10)}};
    row.state = R"({"note":"x\u0000y"})";
    auto writer = store->write(m_agency);
    writer->putRecords({row});
    writer->commit();
    const auto found = store->read(m_agency)->records({"r1"}).at(0);
    EXPECT_EQ(found.state, row.state);
    EXPECT_EQ(found.values["note"], "x\uFFFDy \\u0000");
    EXPECT_EQ(query("SELECT note FROM attendance").at(0)["note"], "x\uFFFDy \\u0000");
}

TEST_P(StoreContract, Uuids_ComeBackAsText_WhereverTheyStand) {
    auto store = open();
    const std::string id = "0190a000-0000-7000-8000-000000000009";
    const std::string audience = "p:" + id;
    auto change = changeRow(id, 9);
    change.record = change.author = change.device = change.code = id;
    change.body = change.signature = id;
    auto record = recordRow(id, 9, {audience});
    record.participant = record.day = record.about = record.kind = record.state = id;
    auto writer = store->write(m_agency);
    writer->putChanges({change});
    writer->putRecords({record, recordRow("r2", 9, {audience, "a"})});
    writer->appendLog({{1, id, id, id, Bytes(16, 'm'), Bytes(16, 'e'), Bytes(16, 'c')}});
    writer->putScope({{id, audience, id, 1, std::nullopt}});
    writer->putAccount({id, id, Bytes(16, '\x42'), id, "", 0, id});
    writer->putDevice({.device = id,
                       .name = id,
                       .protection = id,
                       .use = id,
                       .publicKey = "",
                       .tokenHash = Bytes(16, '\x43'),
                       .certificate = Json::object()});
    writer->commit();
    auto reader = store->read(m_agency);
    expectSame(reader->changes({id}).at(0), change);
    const auto found = reader->records({id}).at(0);
    EXPECT_EQ(found.record, id);
    EXPECT_EQ(found.kind, id);
    EXPECT_EQ(found.participant, id);
    EXPECT_EQ(found.day, id);
    EXPECT_EQ(found.about, id);
    EXPECT_EQ(found.state, id);
    EXPECT_EQ(found.audiences, std::vector<std::string>{audience});
    EXPECT_EQ(reader->records({"r2"}).at(0).audiences, (std::vector<std::string>{audience, "a"}));
    const auto entry = reader->log(0, 1).at(0);
    EXPECT_EQ(entry.what, id);
    EXPECT_EQ(entry.change, id);
    EXPECT_EQ(entry.body, id);
    EXPECT_EQ(entry.chain, Bytes(16, 'c'));
    EXPECT_EQ(reader->scope(id).at(0).audience, audience);
    EXPECT_EQ(reader->scope(id).at(0).readers, id);
    EXPECT_EQ(reader->accountByLogin(id)->salt, Bytes(16, '\x42'));
    EXPECT_EQ(reader->accountByLogin(id)->hash, id);
    EXPECT_EQ(reader->deviceByToken(Bytes(16, '\x43'))->name, id);
    EXPECT_EQ(reader->page(id, {0, ""}, 5).rows.size(), 0u) << "no agency row";
}

TEST_P(StoreContract, Parameters_AreNeverSql) {
    auto store = open();
    const std::string nasty = "'); DROP TABLE records; --";
    auto writer = store->write(nasty);
    writer->putRecords({recordRow(nasty, 1, {nasty}, nasty)});
    writer->commit();
    EXPECT_EQ(store->read(nasty)->records({nasty, "[\"", "{}"}).size(), 1u);
    EXPECT_EQ(store->read(nasty)->recordsOfKinds({nasty}).size(), 1u);
}

TEST_P(StoreContract, Batches_OfEveryTable_MayBeEmptyOrLarge) {
    auto store = open();
    auto writer = store->write(m_agency);
    writer->appendLog({});
    writer->putChanges({});
    writer->putRecords({});
    writer->putScope({});
    writer->addPersonScope({});
    std::vector<LogRow> log;
    std::vector<ChangeRow> changes;
    std::vector<RecordRow> records;
    std::vector<std::string> ids;
    for (int i = 1; i <= 3000; ++i) {
        const auto id = "c" + std::to_string(i);
        log.push_back({i, "change", id, "", "", Bytes(32, 'h'), Bytes(32, 'c')});
        changes.push_back(changeRow(id, i));
        records.push_back(recordRow("r" + std::to_string(i), i, {"a"}));
        ids.push_back(id);
    }
    writer->appendLog(log);
    writer->putChanges(changes);
    writer->putRecords(records);
    writer->commit();
    auto reader = store->read(m_agency);
    EXPECT_EQ(reader->changes(ids).size(), 3000u);
    EXPECT_EQ(reader->log(0, 5000).size(), 3000u);
    EXPECT_EQ(reader->recordsOfKinds({"attendance"}).size(), 3000u);
}

AYUMI_ON_BOTH_DATABASES(StoreContract);

}  // namespace
}  // namespace ayumi::storage
