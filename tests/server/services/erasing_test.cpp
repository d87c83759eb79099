// Erasing a participant: nothing of it is left but hashes, nothing of it comes back, and whoever
// takes bytes away in secret is found.
#include "server/services/erasing.h"

#include "server/services/backup.h"
#include "server/services/inspection.h"
#include "server/services/verification.h"
#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_folder.h"

namespace ayumi::services {
namespace {

using Codes = std::set<std::string>;

class ErasingTest : public storage::StoreTest {
protected:
    ErasingTest()
        : m_clock(startOfDayMs("2026-11-21") + 9 * 3'600'000),
          m_house(config(), m_clock, m_random),
          m_sato(m_house.addPerson("佐藤")),
          m_tanaka(m_house.addPerson("田中")),
          m_coach(m_house.addStaff("coach", "高橋")),
          m_boss(m_house.addStaff("supervisor", "山本")),
          m_site(m_house.addSite("南店")) {
        for (const auto& person : {m_sato, m_tanaka}) m_house.assign(person, m_coach, "2026-04-01");
        m_tablet = m_house.enrolDevice("A").device;
        m_writer = m_house.signIn(m_tablet, m_coach);
        m_first = made(m_sato, "present");
        m_record = m_first.record;
        push(m_first);
        push(made(m_tanaka, "present"));
        auto forged = made(m_sato, "absent");
        forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
        push(forged);
        pushUnread(R"({"participant":")" + m_sato + R"(","broken":true})");
        push(made(m_sato, "late"));
    }

    sync::Change made(const std::string& person, const std::string& status) {
        return sync::signChange(m_house.attendance(m_writer, person, "2026-11-21", m_site,
                                                   {{"status", status}, {"note", "秘密" + person}}),
                                m_writer.signing);
    }
    sync::Verdict push(const sync::Change& change) {
        return m_house.push(m_tablet, {change}).verdicts.at(0);
    }
    sync::Verdict pushUnread(const std::string& text) {
        sync::PushRequest request;
        request.unread.push_back(text);
        return m_house.sync()
            .push({m_house.sync().prepare(m_tablet, request)})
            .at(0)
            .verdicts.at(0);
    }
    Erased erase(const std::string& person) {
        auto erasures = Erasures::open(m_file);
        EXPECT_TRUE(erasures);
        const auto erased = erasePerson(m_house.environment(), *erasures, person, "本人の求め");
        EXPECT_TRUE(erased);
        return *erased;
    }
    Codes codes() { return codesOf(*m_house.store().read(m_house.id())); }
    Codes codesOf(storage::Reader& reader) {
        Codes found;
        for (const auto& problem :
             verifyLog(reader, m_house.kinds(), m_house.keys().registration.publicKey).problems) {
            found.insert(problem.code);
        }
        return found;
    }
    std::int64_t countOf(const std::string& sql) {
        return std::stoll(queryOf(m_house.id(), sql).at(0).at("n"));
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::TempFolder m_folder;
    const std::filesystem::path m_file = m_folder.path() / "erasures";
    testing::Agency m_house;
    std::string m_sato, m_tanaka, m_coach, m_boss, m_site, m_tablet, m_record;
    testing::Writer m_writer;
    sync::Change m_first;
};

TEST_P(ErasingTest, BytesStatesViewsAndPlacesGo_AndTheChainHolds) {
    ASSERT_EQ(codes(), Codes());
    const auto before = m_house.pull(m_tablet);
    const auto missingBefore = status(*m_house.store().read(m_house.id()))["missing_numbers"];
    const auto erased = erase(m_sato);
    EXPECT_EQ(erased.records, 3U) << "person, assignment, day";
    EXPECT_EQ(erased.changes, 6U) << "with the forged and the unreadable one";
    EXPECT_EQ(codes(), Codes());
    EXPECT_EQ(countOf("SELECT count(*) AS n FROM attendance"), 1);
    EXPECT_EQ(countOf("SELECT count(*) AS n FROM person"), 1);
    EXPECT_EQ(countOf("SELECT count(*) AS n FROM places p WHERE NOT EXISTS"
                      " (SELECT 1 FROM records r WHERE r.record = p.record)"),
              0);
    const auto reader = m_house.store().read(m_house.id());
    for (const auto& row : reader->log(0, 10'000)) {
        EXPECT_EQ(row.body.find("秘密" + m_sato), std::string::npos);
    }
    const auto erasures = Erasures::open(m_file);
    for (const auto& id : erasures->all().at(m_sato).changes) {
        const auto rows = reader->changes({id});
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_TRUE(rows[0].body.empty() && rows[0].signature.empty());
        EXPECT_EQ(rows[0].record + rows[0].author, "");
    }
    EXPECT_EQ(status(*reader)["missing_numbers"], missingBefore) << "what was erased had come";
    EXPECT_TRUE(reader->heldChanges(0, 10).empty());
    EXPECT_FALSE(reader->account(m_sato));
    EXPECT_FALSE(m_house.sync().history(m_tablet, m_record));
    const auto after = m_house.pull(m_tablet, before.cursor, before.head);
    EXPECT_FALSE(after.reset);
    EXPECT_EQ(after.forget, std::vector{"p:" + m_sato});
    EXPECT_EQ(m_house.pull(m_tablet).states.size() + 3, before.states.size());
}

TEST_P(ErasingTest, WhatIsOfferedAgainIsADuplicate_WhateverBytesCome_AndStoredNowhere) {
    erase(m_sato);
    const auto head = m_house.sync().head();
    auto other = m_first;
    other.signature[3] = static_cast<char>(other.signature[3] ^ 1);
    for (const auto& change : {m_first, other}) {
        const auto verdict = push(change);
        EXPECT_EQ(verdict.kind, sync::VerdictKind::Duplicate);
        EXPECT_EQ(verdict.change, m_first.id);
        EXPECT_EQ(verdict.standing(), sync::VerdictKind::Applied) << "the tablet lets go of it";
    }
    EXPECT_EQ(pushUnread(R"({"participant":")" + m_sato + R"(","broken":true})").kind,
              sync::VerdictKind::Duplicate);
    EXPECT_EQ(m_house.sync().head(), head);
    EXPECT_TRUE(m_house.store().read(m_house.id())->records({m_record}).empty());
    EXPECT_EQ(codes(), Codes());
}

TEST_P(ErasingTest, WhatIsNewAboutThePersonIsHeld_AndGoesWhenItIsErasedOnceMore) {
    erase(m_sato);
    EXPECT_EQ(push(made(m_sato, "late")).reason.code, "no_right") << "also of who had the right";
    auto boss = m_house.signIn(m_tablet, m_boss);
    auto content = m_house.content(boss, "person");
    content.record = content.participant = m_sato;
    content.set = {{"name", "佐藤"}};
    EXPECT_EQ(push(sync::signChange(std::move(content), boss.signing)).reason.code, "no_right");
    EXPECT_TRUE(m_house.store().read(m_house.id())->records({m_sato, m_record}).empty());
    EXPECT_EQ(m_house.store().read(m_house.id())->heldChanges(0, 10).size(), 2U);
    EXPECT_EQ(erase(m_sato).changes, 2U);
    EXPECT_TRUE(m_house.store().read(m_house.id())->heldChanges(0, 10).empty());
    EXPECT_EQ(codes(), Codes());
}

TEST_P(ErasingTest, AHeldChangeThatMisnamesARecordOfTheirs_GoesWithIt) {
    auto content =
        m_house.attendance(m_writer, m_tanaka, "2026-11-21", m_site, {{"note", "人ちがい"}});
    content.record = m_record;
    ASSERT_EQ(push(sync::signChange(std::move(content), m_writer.signing)).reason.code, "identity");
    erase(m_sato);
    EXPECT_TRUE(m_house.store().read(m_house.id())->heldChanges(0, 10).empty());
    EXPECT_EQ(codes(), Codes());
}

TEST_P(ErasingTest, BytesTakenAwayInSecretAreFound_AndBytesPutBackToo) {
    erase(m_sato);
    execute(
        "UPDATE changes SET verdict = 'applied' WHERE verdict = 'erased' AND number ="
        " (SELECT min(number) FROM changes WHERE verdict = 'erased')");
    EXPECT_TRUE(codes().contains("entry_altered"));
    EXPECT_TRUE(codes().contains("erasure_undone"));
    execute(
        "UPDATE changes SET verdict = 'erased' WHERE number ="
        " (SELECT min(number) FROM changes WHERE length(body) = 0)");
    ASSERT_EQ(codes(), Codes());
    // As erasing does it, but no entry says so.
    const auto tanaka = made(m_tanaka, "x").record;
    auto writer = m_house.store().write(m_house.id());
    std::vector<std::string> ids;
    for (const auto& row : writer->changesOfRecord(tanaka)) ids.push_back(row.id);
    writer->eraseChanges(ids);
    writer->eraseRecords({tanaka});
    writer->commit();
    EXPECT_EQ(codes(), Codes{"erased_unlisted"});
}

TEST_P(ErasingTest, AnOlderBackupComesBackErased_WithWhatItNeverHeldToo) {
    const SecretBytes key(m_random.bytes(kStreamKeyBytes));
    const auto path = m_folder.path() / "backup";
    {
        auto file = BackupFileWriter::create(path, key, makeSealingKey(m_random).publicKey);
        ASSERT_TRUE(writeBackup(*m_house.store().read(m_house.id()),
                                {m_house.id(), {}, m_clock.nowMs(), Json::object()}, **file));
    }
    const auto later = made(m_sato, "absent");
    push(later);
    erase(m_sato);
    const auto other = storage::openStore(
        storage::SqliteConfig{(m_folder.path() / "other.db").string(), Bytes(32, 'k')},
        m_house.kinds(), storage::Opening::Founding);
    ASSERT_TRUE(other);
    {
        auto file = BackupFileReader::open(path);
        ASSERT_TRUE((*file)->start(key));
        const auto about = readAbout(**file);
        auto writer = (*other)->write(m_house.id());
        ASSERT_TRUE(loadRows(**file, *about, *writer));
        writer->commit();
    }
    const auto env = m_house.environment();
    const SyncEnvironment restored{**other, env.kinds, env.keys, env.clock, env.random};
    EXPECT_EQ((*other)->read(m_house.id())->records({m_sato}).size(), 1U);
    applyErasures(restored, *Erasures::open(m_file));
    EXPECT_TRUE((*other)->read(m_house.id())->records({m_sato, m_record}).empty());
    EXPECT_EQ(codesOf(*(*other)->read(m_house.id())), Codes());
    SyncService service(restored);
    const auto head = service.head();
    sync::PushRequest request;
    for (const auto& change : {m_first, later}) {
        request.changes.push_back(Json::parse(change.travelling()));
    }
    const auto answers = service.push({service.prepare(m_tablet, request)});
    for (const auto& verdict : answers.at(0).verdicts) {
        EXPECT_EQ(verdict.kind, sync::VerdictKind::Duplicate);
    }
    EXPECT_EQ(service.head(), head);
    applyErasures(restored, *Erasures::open(m_file));
    EXPECT_EQ(service.head(), head) << "nothing is left to do";
}

TEST_P(ErasingTest, TheFileIsWholeOrSaid) {
    erase(m_sato);
    const auto read = Erasures::open(m_file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->all().at(m_sato).reason, "本人の求め");
    std::filesystem::resize_file(m_file, 20);
    const auto damaged = Erasures::open(m_file);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, "file_damaged");
    EXPECT_TRUE(Erasures::open(m_folder.path() / "none")->all().empty());
}

AYUMI_ON_BOTH_DATABASES(ErasingTest);

}  // namespace
}  // namespace ayumi::services
