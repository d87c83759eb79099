// What `verify` finds when somebody with the database and a key in hand exchanges what was signed
// and mends signatures, chain, states and verdicts behind it: only the digest still tells.
#include "server/services/record_rows.h"
#include "shared/sync/chain.h"
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

using Codes = std::set<std::string>;

class SignedLogTest : public DayTest {
protected:
    SignedLogTest() {
        arrival = entry("attendance", {{"status", "present"}, {"arrived", "09:02"}});
        words = entry("reflection", {{"went", "well"}});
        EXPECT_EQ(push(arrival), "applied");
        EXPECT_EQ(push(words), "applied");
    }

    Codes codes() {
        Codes found;
        const auto result = verifyLog(*agency.store().read(agency.id()), agency.kinds(),
                                      agency.keys().registration.publicKey);
        for (const auto& problem : result.problems) {
            EXPECT_TRUE(problem.args.contains("number")) << problem.code;
            const auto why = problem.args.find("why");
            found.insert(problem.code + (why == problem.args.end() ? "" : ' ' + why->second));
        }
        return found;
    }

    std::string blob(std::string_view bytes) const {
        return onPostgres() ? "decode('" + toHex(bytes) + "', 'hex')" : "x'" + toHex(bytes) + '\'';
    }
    std::string id(std::string uuid) const {
        if (onPostgres()) return '\'' + uuid + '\'';
        std::erase(uuid, '-');  // SQLite keeps ids as their sixteen bytes
        return "x'" + uuid + '\'';
    }

    // The chain as whoever rewrites the log would leave it.
    void mendChain() {
        Bytes chain = sync::chainStart();
        std::int64_t last = 0;
        const auto rows = agency.store().read(agency.id())->log(0, 100'000);
        for (const auto& row : rows) {
            last = row.number;
            chain = sync::nextChainHash(chain, row.number, row.entryHash);
            if (chain == row.chain) continue;
            execute("UPDATE log SET chain = " + blob(chain) +
                    " WHERE number = " + std::to_string(row.number));
        }
        execute("UPDATE agency SET chain = " + blob(chain) + ", number = " + std::to_string(last));
    }

    // Takes the place of a change with the same id, signed as rightly.
    void exchange(const sync::Change& before, const sync::Change& after) {
        execute("UPDATE changes SET body = " + blob(after.body) +
                ", signature = " + blob(after.signature) + " WHERE id = " + id(before.id));
        execute(
            "UPDATE log SET entry_hash = " + blob(sync::entryHash(after.body, after.signature)) +
            " WHERE change = " + id(before.id));
        mendChain();
        makeAnew(before.record);
    }

    // The record, from the changes that the log now has as applied.
    void makeAnew(const std::string& record) {
        auto changing = agency.store().write(agency.id());
        std::optional<sync::RecordState> state;
        std::int64_t number = changing->records({record}).at(0).number;
        for (const auto& row : changing->changesOfRecord(record)) {
            if (row.verdict == "quarantined") continue;
            const auto change =
                std::make_shared<const sync::Change>(*sync::restoreChange(row.body, row.signature));
            if (!state) state = sync::emptyState(*change);
            sync::fold(*state, change, row.cappedMs);
        }
        state->number = number;
        changing->putRecords({rowOf(*state, agency.kinds(), *agency.sync().facts(*changing))});
        changing->commit();
    }

    sync::Change rewritten(const sync::Change& before, Set set) {
        sync::ChangeContent content = before;
        content.set = std::move(set);
        return sync::signChange(std::move(content), writer.signing);
    }

    sync::Change arrival, words;
};

TEST_P(SignedLogTest, AsItWasSigned_Holds_AlsoAmendedReturnedAndTakenBack) {
    const auto signature = signedOff(view().decision());
    EXPECT_EQ(push(signature), "applied");
    EXPECT_EQ(push(entry("attendance", {{"left", "15:00"}})), "amendment");
    EXPECT_EQ(push(sign(boss, decided(boss, view().decision(), "returned"))), "applied");
    EXPECT_EQ(push(sign(boss, made(boss, "sign_off", {{"signed", nullptr}},
                                   {{"signed", {signature.id}}}))),
              "applied");
    EXPECT_EQ(codes(), Codes{});
}

TEST_P(SignedLogTest, ACoveredChangeExchangedByItsOwnAuthor_IsFoundByTheDigest) {
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    exchange(arrival, rewritten(arrival, {{"status", "present"}, {"arrived", "08:30"}}));
    EXPECT_EQ(codes(), Codes{"sign_off_broken digest_wrong"});
}

TEST_P(SignedLogTest, AnExchangeThatLeavesAFieldOut_IsFoundByTheCovers) {
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    exchange(arrival, rewritten(arrival, {{"status", "present"}}));
    EXPECT_EQ(codes(), Codes{"sign_off_broken covers_wrong"});
}

TEST_P(SignedLogTest, ACoveredChangeMadeToHaveBeenHeld_IsFoundAsMissing) {
    EXPECT_EQ(push(signedOff(view().decision())), "applied");
    // Held when it came, says the log now: a note of the verdict takes the place of the entry that
    // came next, and everything behind it moves up by one.
    const auto entries = agency.store().read(agency.id())->log(0, 100'000);
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&](const auto& row) { return row.change == words.id; });
    ASSERT_NE(at, entries.end());
    const std::string behind = std::to_string(at->number);
    const std::string far = "1000000";
    execute("UPDATE log SET number = number + " + far + " WHERE number > " + behind);
    execute("UPDATE log SET number = number - " + far + " + 1 WHERE number > " + far);
    execute("UPDATE changes SET number = number + 1 WHERE number > " + behind);
    execute("UPDATE records SET number = number + 1 WHERE number > " + behind);
    const std::string body =
        canonical({{"change", words.id}, {"verdict", "quarantined"}, {"code", "no_right"}});
    const Bytes salt(32, 's');
    execute("INSERT INTO log SELECT agency, " + std::to_string(at->number + 1) +
            ", 'verdict', '', " + blob(body) + ", " + blob(salt) + ", " +
            blob(sync::entryHash(body, salt)) + ", chain FROM log WHERE number = " + behind);
    execute("UPDATE changes SET verdict = 'quarantined', code = 'no_right' WHERE id = " +
            id(words.id));
    execute("DELETE FROM records WHERE record = " + id(words.record));
    mendChain();
    const auto found = codes();
    EXPECT_TRUE(found.contains("sign_off_broken waits")) << "what was signed is not there";
}

TEST_P(SignedLogTest, ADecisionThatNeverHeld_MadeToHaveBeenApplied_IsFound) {
    auto wrong = view().decision();
    wrong.digest = std::string(64, '0');
    const auto forged = signedOff(wrong);
    EXPECT_EQ(push(forged), "digest_wrong");
    // The note of its verdict is the last entry: cut off, and its state made.
    execute("DELETE FROM log WHERE number = (SELECT max(number) FROM log)");
    execute("UPDATE changes SET verdict = 'applied', code = '', args = '{}' WHERE id = " +
            id(forged.id));
    mendChain();
    {
        auto changing = agency.store().write(agency.id());
        auto state = sync::emptyState(forged);
        sync::fold(state, std::make_shared<const sync::Change>(forged), forged.madeAtMs);
        state.number = changing->changes({forged.id}).at(0).number;
        changing->putRecords({rowOf(state, agency.kinds(), *agency.sync().facts(*changing))});
        changing->commit();
    }
    EXPECT_EQ(codes(), Codes{"sign_off_broken digest_wrong"});
}

TEST_P(SignedLogTest, TheSignedWordsExchangedByTheSigner_AreFound) {
    const auto signature = signedOff(view().decision());
    EXPECT_EQ(push(signature), "applied");
    auto other = view().decision();
    other.log[arrival.record]["values"]["arrived"] = "08:30";
    sync::ChangeContent content = signature;
    content.set["signed"] = sync::writeDecision(other);
    exchange(signature, sync::signChange(std::move(content), boss.signing));
    EXPECT_EQ(codes(), Codes{"sign_off_broken log_differs"});
}

AYUMI_ON_BOTH_DATABASES(SignedLogTest);

}  // namespace
}  // namespace ayumi::services
