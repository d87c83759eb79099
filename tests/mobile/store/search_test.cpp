// What is found is what a look at every record would find, for whoever looks; and the index follows
// every way in which records come, change and go.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "shared/base/time_text.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kSearchedDay = "2026-11-16";

class SearchTest : public ::testing::Test {
protected:
    SearchTest() : tablet(agency) {
        for (const auto& change : agency.masterChanges()) take({change});
        reader = tablet.reader();
    }

    // From elsewhere, with a page.
    void take(const std::vector<sync::ChangePtr>& changes,
              const std::vector<std::string>& forget = {}) {
        store::PageOutcome page;
        page.head = {++number, "h" + std::to_string(number)};
        page.cursor = std::to_string(number) + ".~";
        page.answeredAtMs = agency.clock.nowMs();
        page.forget = forget;
        const std::string state = changes.empty() ? std::string() : stateText(changes, number);
        if (!state.empty()) page.states = {state};
        const auto taken = tablet.store->applyPage(page);
        ASSERT_TRUE(taken.ok()) << taken.error().code;
    }
    sync::ChangePtr comment(const std::string& participant, const std::string& text) {
        return agency.change(agency.supervisor, "comment", agency.id(), participant,
                             {{"text", text}});
    }
    sync::ChangePtr note(const std::string& day, const std::string& text) {
        return agency.attendance(agency.supervisor, agency.sato, day, {{"note", text}});
    }
    void save(const sync::ChangePtr& change) {
        const auto added = tablet.store->add(*change, agency.clock.nowMs());
        ASSERT_TRUE(added.ok()) << added.error().code;
    }

    // Ids of the records found, in the order they came.
    std::vector<std::string> found(const std::string& typed, const std::string& viewer,
                                   std::size_t atOnce = 50) {
        const store::Viewer who{viewer, agency.clock.nowMs()};
        const auto query = reader->queryOf(who, typed);
        std::vector<std::string> ids;
        store::SearchSlice slice;
        for (int i = 0; i < 1000 && !slice.ended; ++i) {
            slice = reader->search(who, query, slice.before, atOnce);
            EXPECT_FALSE(slice.damaged);
            for (const auto& row : slice.rows) ids.push_back(row.record);
        }
        EXPECT_TRUE(slice.ended);
        return ids;
    }
    std::vector<std::string> found(const std::string& typed) {
        return found(typed, agency.coach.person);
    }
    std::int64_t indexed() {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::ReadOnly).value();
        return raw->raw().execAndGet("SELECT count(*) FROM words_docsize").getInt64();
    }
    void spoil(const std::string& sql) {
        auto raw = sqlite::Database::open(tablet.path, tablet.key, sqlite::Mode::Existing).value();
        raw->execute(sql);
    }
    void indexAll() {
        while (tablet.store->wordsDue()) ASSERT_TRUE(tablet.store->indexWords(2).ok());
    }

    using Ids = std::vector<std::string>;
    Agency agency;
    Tablet tablet;
    std::unique_ptr<store::TabletReader> reader;
    std::int64_t number = 0;
};

}  // namespace

TEST_F(SearchTest, WordsOfOneAndTwoLetters_AreFound_HoweverTheyAreWritten) {
    const auto rain = note("2026-11-13", "雨で、バスが遅れた。ＡＢＣ作業");
    const auto machine = note("2026-11-16", "ﾐｼﾝの糸がきれた");
    take({rain});
    take({machine});
    for (const char* typed : {"雨", "た", "バス", "ばす", "ﾊﾞｽ", "abc", "Abc", "遅れ", "業"}) {
        const auto ids = found(typed);
        EXPECT_TRUE(std::ranges::find(ids, rain->record) != ids.end()) << typed;
    }
    EXPECT_EQ(found("みしん"), Ids{machine->record});
    EXPECT_EQ(found("た"), (Ids{machine->record, rain->record})) << "newest day first";
    EXPECT_EQ(found("た バス"), Ids{rain->record}) << "all words";
    EXPECT_EQ(found("雨　業"), Ids{rain->record}) << "parted by a wide blank";
    EXPECT_TRUE(found("雨バス").empty()) << "what stands between them parts them";
    EXPECT_EQ(found("雨で、バス"), Ids{rain->record});
    EXPECT_TRUE(found("雪").empty());
    EXPECT_TRUE(found("").empty());
    EXPECT_TRUE(found("、。 ").empty());
}

TEST_F(SearchTest, SignsOfTheQueryLanguage_AreLookedFor_AndMeanNothing) {
    const auto one = note("2026-11-13", "OR と NOT と words:near(a*) と \"引用\" と ^x");
    take({one});
    for (const char* typed :
         {"OR", "NOT", "words:near(a*)", "\"引用\"", "\"", "^x", "a*", "* OR",
          "'; DROP TABLE words; --", "NEAR(a b)", "-と", "(", "\xff\xfe", "+"}) {
        const auto ids = found(typed);
        EXPECT_TRUE(ids.empty() || ids == Ids{one->record}) << typed;
    }
    EXPECT_EQ(found("\"引用\""), Ids{one->record});
    EXPECT_EQ(found("\u3000near(A*)"), Ids{one->record});
    EXPECT_EQ(found(std::string("OR\0x", 4)).size(), 0U);
    EXPECT_TRUE(found(std::string(300, 'q')).empty());
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += toUtf8(std::u32string(1, 0x4E00 + i)) + (i % 2 ? " " : "");
    EXPECT_TRUE(found(many).empty());
}

TEST_F(SearchTest, SomebodysName_StandsForTheirRecords_BesideAnotherWord) {
    const auto own = comment(agency.sato, "電車が遅れた");
    const auto others = comment(agency.tanaka, "電車が遅れた");
    const auto named = comment(agency.tanaka, "佐藤さんと話した");
    for (const auto& one : {own, others, named}) take({one});
    EXPECT_EQ(found("遅れた").size(), 2U);
    EXPECT_EQ(found("佐藤 遅れた"), Ids{own->record});
    EXPECT_EQ(found("サトウ 遅れ"), Ids{own->record}) << "the reading";
    EXPECT_EQ(found("佐藤"), Ids{named->record}) << "a name alone gives what says it";
    EXPECT_EQ(found("佐藤 田中"), Ids{named->record});
}

TEST_F(SearchTest, Index_FollowsWhatIsSaved_Changed_AndTakenBack) {
    const auto before = indexed();
    const auto first = note(kSearchedDay, "はさみ");
    save(first);
    EXPECT_EQ(found("はさみ"), Ids{first->record});
    save(agency.attendance(agency.coach, agency.sato, kSearchedDay, {{"note", "のり"}},
                           {{"note", {first->id}}}));
    EXPECT_TRUE(found("はさみ").empty()) << "what is shown is another";
    EXPECT_EQ(found("のり"), Ids{first->record});
    EXPECT_EQ(indexed(), before + 1) << "one entry for a record";
    save(agency.attendance(agency.coach, agency.sato, kSearchedDay, {{"status", "late"}}));
    EXPECT_EQ(found("のり"), Ids{first->record});
    auto taken = agency.attendance(agency.coach, agency.sato, kSearchedDay, {{"void", true}});
    save(taken);
    EXPECT_TRUE(found("のり").empty());
    EXPECT_EQ(indexed(), before);
}

TEST_F(SearchTest, Index_LosesWhatIsForgottenEvictedAndWiped) {
    const auto empty = indexed();
    take({comment(agency.sato, "ひみつの話")});
    take({note("2026-02-02", "ひみつの日")});
    take({comment(agency.tanaka, "ひみつの話")});
    EXPECT_EQ(found("ひみつ").size(), 3U);
    ASSERT_EQ(tablet.store->evict(agency.clock.nowMs()).value(), 1U);
    EXPECT_EQ(found("ひみつ").size(), 2U);
    EXPECT_EQ(indexed(), empty + 2);
    take({}, {"p:" + agency.sato});
    EXPECT_EQ(found("ひみつ").size(), 1U);
    EXPECT_LT(indexed(), empty + 2);
    ASSERT_TRUE(tablet.store->wipe().ok());
    EXPECT_EQ(indexed(), 0);
}

TEST_F(SearchTest, EachSeesTheirOwn_OnOneTablet) {
    const auto ofSato = comment(agency.sato, "きのうの相談");
    const auto ofTanaka = comment(agency.tanaka, "きのうの相談");
    take({ofSato});
    take({ofTanaka});
    EXPECT_EQ(found("相談").size(), 2U);
    EXPECT_EQ(found("相談", agency.supervisor.person).size(), 2U);
    EXPECT_TRUE(found("相談", agency.otherCoach.person).empty()) << "assigned to nobody";
    EXPECT_TRUE(found("相談", agency.id()).empty());
    EXPECT_EQ(found("相談", agency.sato), Ids{ofSato->record}) << "a participant: their own";
    EXPECT_TRUE(found("田中 相談", agency.sato).empty())
        << "who has that name is not theirs to know";

    const auto assignment =
        reader->assignments({agency.coach.person, agency.clock.nowMs()}, agency.sato).at(0);
    take({agency.change(
        agency.supervisor, "assignment", assignment.record, agency.sato,
        {{"coach", agency.coach.person}, {"from", "2026-04-01"}, {"to", "2026-05-01"}})});
    EXPECT_EQ(found("相談"), Ids{ofTanaka->record}) << "a former coach";
    EXPECT_EQ(found("相談", agency.supervisor.person).size(), 2U);
}

TEST_F(SearchTest, WhatIsForOnesOwnEyes_IsNotInTheIndex) {
    Member self = agency.coach;
    self.person = agency.sato;
    const auto before = indexed();
    take({agency.change(self, "own_answers", agency.id(), "",
                        {{"item.feeling", "だれにも言わない"}}, {}, {}, agency.id())});
    EXPECT_EQ(indexed(), before);
    for (const auto& viewer : {agency.coach.person, agency.supervisor.person, agency.sato}) {
        EXPECT_TRUE(found("だれにも", viewer).empty());
    }
}

TEST_F(SearchTest, WhatIsSealed_IsNotFound_UntilThereIsAConsent) {
    const auto check = agency.change(agency.coach, "self_check", agency.id(), agency.sato,
                                     {{"sheet", "trial"}, {"item.why", "夜ねむれない"}});
    take({check});
    EXPECT_TRUE(found("ねむれない").empty());
    const std::string consent = agency.id();
    const auto given = agency.change(agency.coach, "consent", consent, agency.sato,
                                     {{"scope", "self_check"}, {"given_on", "2026-04-01"}});
    take({given});
    EXPECT_EQ(found("ねむれない"), Ids{check->record});
    EXPECT_EQ(found("ねむれない", agency.sato), Ids{check->record});
    take({given, agency.change(agency.coach, "consent", consent, agency.sato,
                               {{"withdrawn_on", dayOf(agency.clock.nowMs())}})});
    for (const auto& viewer : {agency.coach.person, agency.supervisor.person, agency.sato}) {
        EXPECT_TRUE(found("ねむれない", viewer).empty());
    }
}

TEST_F(SearchTest, DatabaseWithoutIndex_IsIndexedAFewAtATime_AndSavingGoesOn) {
    std::vector<std::string> ids;
    for (int day = 10; day < 17; ++day) {
        const auto one = note("2026-11-" + std::to_string(day), "とおか");
        take({one});
        ids.insert(ids.begin(), one->record);
    }
    tablet.kill();
    spoil("DELETE FROM meta WHERE name = 'words'; INSERT INTO words(words) VALUES ('delete-all')");
    tablet.open();
    reader = tablet.reader();
    ASSERT_TRUE(tablet.store->wordsDue());
    const store::Viewer coach{agency.coach.person, agency.clock.nowMs()};
    EXPECT_FALSE(
        reader->search(coach, reader->queryOf(coach, "とおか"), store::kSearchFromNewest, 10)
            .ready);
    ASSERT_TRUE(tablet.store->indexWords(3).ok());
    const auto saved = note("2026-11-17", "とおか");
    save(saved);
    ids.insert(ids.begin(), saved->record);
    tablet.kill();
    tablet.open();  // in the middle of it
    ASSERT_TRUE(tablet.store->wordsDue());
    indexAll();
    EXPECT_EQ(found("とおか"), ids);
    EXPECT_TRUE(
        reader->search(coach, reader->queryOf(coach, "とおか"), store::kSearchFromNewest, 10)
            .ready);
    tablet.kill();
    tablet.open();
    EXPECT_FALSE(tablet.store->wordsDue()) << "once";
}

TEST_F(SearchTest, DamagedIndex_KeepsNobodyFromSaving_AndIsMadeAnew) {
    const auto one = note(kSearchedDay, "じしょ");
    take({one});
    for (const char* damage :
         {"UPDATE words_data SET block = x'ffffffffffffffff' WHERE id > 10",
          "UPDATE words_data SET block = x'00' WHERE id = 10",
          "DELETE FROM words_data WHERE id > 10", "DELETE FROM words_data WHERE id = 10",
          "DELETE FROM words_config"}) {
        tablet.kill();
        spoil(damage);
        tablet.open();
        reader = tablet.reader();
        const store::Viewer coach{agency.coach.person, agency.clock.nowMs()};
        const auto query = reader->queryOf(coach, "じしょ");
        const auto slice = reader->search(coach, query, store::kSearchFromNewest, 10);
        EXPECT_TRUE(slice.damaged || slice.rows.empty()) << damage;
        save(comment(agency.sato, "まだ書ける"));
        const auto mended = tablet.store->mendWords();
        ASSERT_TRUE(mended.ok()) << damage << ' ' << mended.error().code;
        EXPECT_TRUE(tablet.store->wordsDue()) << damage;
        indexAll();
        EXPECT_EQ(found("じしょ"), Ids{one->record}) << damage;
    }
    EXPECT_EQ(found("まだ書ける").size(), 5U);
    ASSERT_TRUE(tablet.store->mendWords().ok());
    EXPECT_FALSE(tablet.store->wordsDue()) << "there is nothing to mend";
}

namespace {

// Letters as they sound, each with ways to write it.
const std::vector<std::vector<std::string>> kLetters{
    {"か", "カ", "ｶ"},
    {"が", "ガ", "ｶﾞ", "か\u3099"},
    {"本"},
    {"日"},
    {"a", "A", "Ａ"},
    {"1", "１", "①"},
    {"ー", "ｰ"},
    {" ", "、", "\n", "・", "　"},
};
constexpr int kBetween = 7;

struct Written {
    std::vector<int> sounds;
    std::string text;
};

Written written(std::vector<int> sounds) {
    Written one;
    for (const int sound : sounds) {
        one.text += *rc::gen::elementOf(kLetters[static_cast<std::size_t>(sound)]);
        if (sound == kBetween && (one.sounds.empty() || one.sounds.back() == kBetween)) continue;
        one.sounds.push_back(sound);
    }
    if (!one.sounds.empty() && one.sounds.back() == kBetween) one.sounds.pop_back();
    return one;
}

}  // namespace

// No index, no folding: sounds against sounds.
RC_GTEST_FIXTURE_PROP(SearchTest, FoundSet_IsThatOfALookAtEveryRecord, ()) {
    const auto sound = rc::gen::inRange(0, static_cast<int>(kLetters.size()));
    std::map<std::string, Written> texts;
    for (int i = 0; i < 12; ++i) {
        const auto one = written(*rc::gen::container<std::vector<int>>(sound));
        const std::string day = addDays("2026-10-01", *rc::gen::inRange(0, 8));
        const auto before = texts.find(agency.attendanceId(agency.sato, day));
        if (before != texts.end()) continue;
        const auto change = note(day, one.text);
        if (*rc::gen::arbitrary<bool>()) {
            save(change);
        } else {
            take({change});
        }
        texts[change->record] = one;
    }
    const auto typed = written(
        *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kBetween))));
    std::set<std::string> expected;
    for (const auto& [record, one] : texts) {
        const auto hit = std::search(one.sounds.begin(), one.sounds.end(), typed.sounds.begin(),
                                     typed.sounds.end());
        if (hit != one.sounds.end()) expected.insert(record);
    }
    const auto ids = found(typed.text, agency.coach.person, 3);
    RC_ASSERT(std::set<std::string>(ids.begin(), ids.end()) == expected);
    RC_ASSERT(ids.size() == expected.size());
}

}  // namespace ayumi::mobile_tests
