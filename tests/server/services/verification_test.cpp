// What an operator's own SQL, or an intruder's, could change behind the server's back, on both
// databases: each is named.
#include "server/services/verification.h"

#include "shared/base/time_text.h"
#include "tests/server/storage/store_fixture.h"
#include "tests/support/agency.h"
#include "tests/support/manual_clock.h"

namespace ayumi::services {
namespace {

using storage::Backend;

class VerificationTest : public storage::StoreTest {
protected:
    VerificationTest()
        : m_clock(startOfDayMs("2026-11-21") + 9 * 3'600'000),
          m_house(config(), m_clock, m_random),
          m_sato(m_house.addPerson("佐藤")),
          m_coach(m_house.addStaff("coach", "高橋")),
          m_site(m_house.addSite("南店")) {
        m_house.assign(m_sato, m_coach, "2026-04-01");
        m_tablet = m_house.enrolDevice("A").device;
        m_lost = m_house.enrolDevice("B").device;
        m_writer = m_house.signIn(m_tablet, m_coach);
        m_record = push({{"status", "present"}}).record;
        m_before = row();
        auto forged = made({{"status", "absent"}});
        forged.signature[0] = static_cast<char>(forged.signature[0] ^ 1);
        m_house.push(m_tablet, {forged});
        push({{"status", "absent"}});  // contested: the other value stands beside it
        EXPECT_TRUE(m_house.enrolment().revoke(m_lost, "revoked"));
        const auto boss = m_house.addStaff("supervisor", "山本");
        const auto other = m_house.signIn(m_tablet, boss);
        EXPECT_TRUE(m_house.enrolment().revoke(m_lost, "stolen"));
    }

    sync::Change made(std::map<std::string, Json> set) {
        return sync::signChange(
            m_house.attendance(m_writer, m_sato, "2026-11-21", m_site, std::move(set)),
            m_writer.signing);
    }
    sync::Change push(std::map<std::string, Json> set) {
        auto change = made(std::move(set));
        m_house.push(m_tablet, {change});
        return change;
    }
    storage::RecordRow row() {
        return m_house.store().read(m_house.id())->records({m_record}).at(0);
    }
    void put(const storage::RecordRow& changed) {
        auto writer = m_house.store().write(m_house.id());
        writer->putRecords({changed});
        writer->commit();
    }
    void tamper(const char* sqlite, const char* postgres = nullptr) {
        execute(onPostgres() && postgres ? postgres : sqlite);
    }

    Verification verify() {
        return verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(),
                         m_house.keys().registration.publicKey);
    }
    std::set<std::string> codes() {
        std::set<std::string> found;
        for (const auto& problem : verify().problems) {
            found.insert(problem.code);
            EXPECT_TRUE(problem.args.contains("number")) << problem.code;
        }
        return found;
    }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    testing::Agency m_house;
    std::string m_sato, m_coach, m_site, m_tablet, m_lost, m_record;
    testing::Writer m_writer;
    storage::RecordRow m_before;
};

using Codes = std::set<std::string>;

TEST_P(VerificationTest, ASoundLogHolds) {
    const auto result = verify();
    EXPECT_TRUE(result.holds()) << result.problems.front().code;
    EXPECT_EQ(result.signatures + 1, result.changes) << "all but the forged one";
    EXPECT_EQ(result.records, 7);  // person, three of staff, site, assignment, day
}

TEST_P(VerificationTest, AValueChangedInsideAStateIsNamed) {
    tamper("UPDATE records SET state = replace(state, '\"present\"', '\"late\"')"
           " WHERE kind = 'attendance'");
    EXPECT_EQ(codes(), Codes{"state_altered"});
}

TEST_P(VerificationTest, AValueChangedForTheViewsIsNamed) {
    tamper("UPDATE records SET shown = replace(shown, 'status', 'note') WHERE kind = 'attendance'",
           "UPDATE records SET shown = replace(shown::text, 'status', 'note')::jsonb"
           " WHERE kind = 'attendance'");
    EXPECT_EQ(codes(), Codes{"state_altered"});
}

TEST_P(VerificationTest, AStandingChangeLeftOutIsNamed) {
    auto older = m_before;
    older.number = row().number;
    put(older);
    EXPECT_EQ(codes(), Codes{"state_altered"});
}

TEST_P(VerificationTest, ARecordGivenToAnotherAudienceIsNamed) {
    auto moved = row();
    moved.audiences = {"a"};
    put(moved);
    EXPECT_EQ(codes(), Codes{"state_altered"});
}

TEST_P(VerificationTest, ARecordTakenAwayIsNamed) {
    tamper("DELETE FROM records WHERE kind = 'site'");
    EXPECT_EQ(codes(), Codes{"record_missing"});
}

TEST_P(VerificationTest, BytesOfAChangeAreNamed_AndItsSignatureFails) {
    tamper("UPDATE changes SET body = CAST(replace(CAST(body AS text), '\"present\"', '\"late\"')"
           " AS blob) WHERE verdict = 'applied'",
           "UPDATE changes SET body = convert_to(replace(convert_from(body, 'UTF8'),"
           " '\"present\"', '\"late\"'), 'UTF8') WHERE verdict = 'applied'");
    const auto found = codes();
    EXPECT_TRUE(found.contains("entry_altered"));
    EXPECT_TRUE(found.contains("signature_wrong"));
    EXPECT_TRUE(found.contains("state_altered"));
}

TEST_P(VerificationTest, AnAppliedChangeSetToQuarantinedIsNamed_AndStillChecked) {
    const auto sound = verify().signatures;
    tamper("UPDATE changes SET verdict = 'quarantined', code = 'no_right'"
           " WHERE verdict = 'contested'");
    EXPECT_EQ(codes(), Codes{"verdict_altered"});
    EXPECT_EQ(verify().signatures, sound);
}

TEST_P(VerificationTest, AForgedChangeSetToAppliedIsNamed) {
    tamper("UPDATE changes SET verdict = 'applied' WHERE verdict = 'quarantined'");
    EXPECT_EQ(codes(), Codes{"verdict_altered"});
}

TEST_P(VerificationTest, AnotherReasonForQuarantineIsNamed) {
    tamper("UPDATE changes SET code = 'no_right' WHERE verdict = 'quarantined'");
    EXPECT_EQ(codes(), Codes{"verdict_altered"});
}

TEST_P(VerificationTest, AnAuthorOrATimeChangedBesideAChangeIsNamed) {
    tamper("UPDATE changes SET author = 'somebody' WHERE verdict = 'contested'");
    EXPECT_EQ(codes(), Codes{"entry_altered"});
}

TEST_P(VerificationTest, ACappedTimeChangedIsNamed) {
    tamper("UPDATE changes SET capped_at = capped_at - 1 WHERE verdict = 'contested'");
    EXPECT_EQ(codes(), Codes{"entry_altered"});
}

TEST_P(VerificationTest, AChangeTakenAwayIsNamed) {
    tamper("DELETE FROM changes WHERE verdict = 'quarantined'");
    EXPECT_TRUE(codes().contains("change_missing"));
}

TEST_P(VerificationTest, AChangeThatNoEntryNamesIsNamed) {
    tamper("INSERT INTO changes SELECT agency, 'slipped in', body, signature, record, author,"
           " device, device_number, number, verdict, code, args, received_at, capped_at"
           " FROM changes WHERE verdict = 'contested'");
    EXPECT_EQ(codes(), Codes{"change_unlogged"});
}

TEST_P(VerificationTest, APublicKeyExchangedIsNamed_AndSignaturesAreCheckedWithTheCertifiedOne) {
    const auto sound = verify().signatures;
    tamper("UPDATE keys SET public_key = zeroblob(32)",
           "UPDATE keys SET public_key = decode(repeat('00', 32), 'hex')");
    EXPECT_EQ(codes(), Codes{"key_altered"});
    EXPECT_EQ(verify().signatures, sound);
}

TEST_P(VerificationTest, ACertificateExchangedIsNamed) {
    tamper("UPDATE keys SET certificate = '{}'");
    EXPECT_EQ(codes(), Codes{"key_altered"});
}

TEST_P(VerificationTest, AnAgencyKeyThatIsNotOursCertifiesNothing) {
    const auto other = makeSigningKey(m_random).publicKey;
    Codes found;
    for (const auto& problem :
         verifyLog(*m_house.store().read(m_house.id()), m_house.kinds(), other).problems) {
        found.insert(problem.code);
    }
    EXPECT_EQ(found, (Codes{"key_altered", "device_altered", "signature_wrong"}));
}

TEST_P(VerificationTest, ARevokedTabletMadeActiveIsNamed) {
    tamper("UPDATE devices SET state = 'active'");
    EXPECT_EQ(codes(), Codes{"device_altered"});
}

TEST_P(VerificationTest, AnEntrysBytesAreNamed) {
    tamper("UPDATE log SET body = CAST(replace(CAST(body AS text), 'person', 'nobody') AS blob)"
           " WHERE what = 'sign_in'",
           "UPDATE log SET body = convert_to(replace(convert_from(body, 'UTF8'), 'person',"
           " 'nobody'), 'UTF8') WHERE what = 'sign_in'");
    EXPECT_EQ(codes(), Codes{"entry_altered"});
}

TEST_P(VerificationTest, AVerdictHiddenFromTheLogIsNamed) {
    tamper("UPDATE log SET what = 'scope' WHERE what = 'verdict'");
    const auto found = codes();
    EXPECT_TRUE(found.contains("verdict_altered"));
    EXPECT_TRUE(found.contains("signature_wrong"));
}

TEST_P(VerificationTest, ABrokenChainIsNamed) {
    tamper("UPDATE log SET chain = zeroblob(32) WHERE number = 3",
           "UPDATE log SET chain = decode(repeat('00', 32), 'hex') WHERE number = 3");
    EXPECT_EQ(codes(), Codes{"chain_broken"});
}

TEST_P(VerificationTest, AnEntryTakenOutIsNamed) {
    tamper("DELETE FROM log WHERE what = 'sign_in'");
    const auto found = codes();
    EXPECT_TRUE(found.contains("number_skipped"));
    EXPECT_TRUE(found.contains("chain_broken"));
}

TEST_P(VerificationTest, AnEndCutOffIsNamed) {
    tamper("DELETE FROM log WHERE number = (SELECT max(number) FROM log)");
    EXPECT_TRUE(codes().contains("head_altered"));
}

INSTANTIATE_TEST_SUITE_P(Databases, VerificationTest,
                         ::testing::Values(Backend::Sqlite, Backend::Postgres),
                         storage::nameOfBackend);

}  // namespace
}  // namespace ayumi::services
