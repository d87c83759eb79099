// Saving: law 1, restarts, drafts, files of other versions.
#include <gtest/gtest.h>

#include <fstream>

#include "mobile/store/migrations.h"
#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

using store::TabletStore;

class TabletStoreTest : public ::testing::Test {
protected:
    void SetUp() override { reopen(); }

    void reopen() {
        store.reset();
        auto opened = TabletStore::open(path, key, agency.kinds);
        ASSERT_TRUE(opened.ok()) << opened.error().code;
        store = std::move(*opened);
    }

    Result<store::Touched> add(const sync::ChangePtr& change) {
        return store->add(*change, agency.clock.nowMs());
    }

    Agency agency;
    TempFolder folder;
    std::string path = folder.file("tablet.db");
    Bytes key = Bytes(32, 'k');
    std::unique_ptr<TabletStore> store;
};

}  // namespace

TEST_F(TabletStoreTest, Change_IsThereWithItsRow_AfterRestart) {
    const auto change =
        agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "present"}});
    ASSERT_TRUE(add(change).ok());
    reopen();
    EXPECT_EQ(store->waiting().count, 1U);
    const auto batch = store->batch(10, 1 << 20);
    ASSERT_EQ(batch.size(), 1U);
    EXPECT_EQ(batch[0].text, change->travelling());
    const auto record = store->record(change->record);
    ASSERT_TRUE(record.has_value());
    EXPECT_FALSE(record->answered.has_value());
    EXPECT_EQ(record->shown.standing.size(), 1U);
    EXPECT_EQ(store->marks().number, change->number);
}

TEST_F(TabletStoreTest, Waiting_TellsSinceWhen_OfTheOldest) {
    const TimeMs first = agency.clock.nowMs();
    ASSERT_TRUE(store
                    ->add(*agency.attendance(agency.coach, agency.sato, "2026-11-20",
                                             {{"status", "present"}}),
                          first)
                    .ok());
    ASSERT_TRUE(
        add(agency.attendance(agency.coach, agency.sato, "2026-11-21", {{"status", "late"}})).ok());
    EXPECT_EQ(store->waiting().count, 2U);
    EXPECT_EQ(store->waiting().sinceMs, first);
}

TEST_F(TabletStoreTest, Existing_IsOpened_AndOneThatIsGoneIsNotMadeAnew) {
    ASSERT_TRUE(
        add(agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "present"}}))
            .ok());
    store.reset();
    const auto open = [&] {
        return TabletStore::open(path, key, agency.kinds, sqlite::Mode::Existing);
    };
    ASSERT_TRUE(open().ok());
    const std::string away = folder.file("away.db");
    std::filesystem::rename(path, away);
    const auto missing = open();
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, "database_missing");
    EXPECT_FALSE(std::filesystem::exists(path));
    std::ofstream(path).close();
    EXPECT_EQ(open().error().code, "database_missing") << "an empty file is none";
    EXPECT_EQ(std::filesystem::file_size(path), 0U);
    std::filesystem::rename(away, path);
    auto back = open();
    ASSERT_TRUE(back.ok());
    EXPECT_EQ((*back)->waiting().count, 1U);
}

TEST_F(TabletStoreTest, File_HoldsNoReadableText) {
    ASSERT_TRUE(add(agency.attendance(agency.coach, agency.sato, "2026-11-20",
                                      {{"status", "present"}, {"note", "元気でした"}}))
                    .ok());
    store.reset();
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        EXPECT_EQ(bytes.find("元気"), std::string::npos) << entry.path();
        EXPECT_EQ(bytes.find("SQLite format"), std::string::npos) << entry.path();
    }
}

TEST_F(TabletStoreTest, WrongKey_IsRefused_AndHarmsNothing) {
    ASSERT_TRUE(
        add(agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "present"}}))
            .ok());
    store.reset();
    const auto opened = TabletStore::open(path, Bytes(32, 'x'), agency.kinds);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, "database_wrong_key");
    reopen();
    EXPECT_EQ(store->waiting().count, 1U);
}

TEST_F(TabletStoreTest, NewerDatabase_IsRefused_Unharmed) {
    ASSERT_TRUE(
        add(agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "present"}}))
            .ok());
    store.reset();
    int version = 0;
    {
        auto raw = sqlite::Database::open(path, key, sqlite::Mode::ReadWrite);
        version = (*raw)->raw().execAndGet("PRAGMA user_version").getInt();
        (*raw)->execute("PRAGMA user_version = 99");
    }
    const auto opened = TabletStore::open(path, key, agency.kinds);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, "database_newer");
    EXPECT_EQ(opened.error().args.at("found"), "99");
    const auto reader = store::TabletReader::open(path, key, agency.kinds);
    ASSERT_FALSE(reader.ok());
    EXPECT_EQ(reader.error().code, "database_newer");
    {
        auto raw = sqlite::Database::open(path, key, sqlite::Mode::ReadWrite);
        EXPECT_EQ((*raw)->raw().execAndGet("SELECT count(*) FROM changes").getInt(), 1);
        (*raw)->execute("PRAGMA user_version = " + std::to_string(version));
    }
    reopen();
    EXPECT_EQ(store->waiting().count, 1U);
}

TEST_F(TabletStoreTest, DatabaseOfTheFirstVersion_IsBroughtUp_WithWhatItHolds) {
    store.reset();
    const std::string old = folder.file("old.db");
    {
        auto raw = sqlite::Database::open(old, key, sqlite::Mode::ReadWrite);
        ASSERT_TRUE(sqlite::migrate(**raw, {store::migrations().front()}).ok());
        (*raw)->execute(
            "INSERT INTO changes (change, record, audience, saved_at, own, verdict, code, text)"
            " VALUES ('c', 'r', 'a', 1, 1, 'quarantined', 'no_right', '{}')");
    }
    auto opened = TabletStore::open(old, key, agency.kinds);
    ASSERT_TRUE(opened.ok()) << opened.error().code;
    EXPECT_TRUE((*opened)->heldMatters()) << "what was held is held still";
    ASSERT_TRUE((*opened)->keepHeld({}, true).ok());
    EXPECT_FALSE((*opened)->heldMatters());
}

TEST_F(TabletStoreTest, Identity_AndKeys_SurviveRestart) {
    ASSERT_TRUE(store->putIdentity(agency.identity()).ok());
    const auto certificate = agency.certificateOf(agency.coach, agency.device);
    ASSERT_TRUE(
        store->putKey({agency.coach.key, agency.coach.person, "coach", "いしい", certificate})
            .ok());
    reopen();
    EXPECT_EQ(store->identity(), agency.identity());
    ASSERT_EQ(store->keys().size(), 1U);
    EXPECT_EQ(store->keys()[0].certificate, certificate);
}

TEST_F(TabletStoreTest, Draft_Survives_UntilTheSaveThatFinishesIt) {
    const store::DraftKey page{agency.coach.person, "attendance/1"};
    ASSERT_TRUE(store->putDraft({page, "p:" + agency.sato, 7, {{"status", "late"}}}).ok());
    reopen();
    auto draft = store->draft(page);
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->content, Json({{"status", "late"}}));
    EXPECT_EQ(draft->savedAtMs, 7);
    const auto change =
        agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "late"}});
    ASSERT_TRUE(store->add(*change, 8, page).ok());
    EXPECT_FALSE(store->draft(page).has_value());
}

// Lesson: SCBI-ForestGEO #31
TEST_F(TabletStoreTest, Draft_KnowsTheFormItWasTypedInto_AndWithoutOneItIsTheFirst) {
    const store::DraftKey page{agency.coach.person, "attendance/1"};
    const Json content{{"content", "も だいじな ことば"}, {"form", "紙"}};
    ASSERT_TRUE(store->putDraft({page, "p:" + agency.sato, 7, content, 4}).ok());
    reopen();
    EXPECT_EQ(store->draft(page)->form, 4);
    EXPECT_EQ(store->draft(page)->content, content);
    store.reset();
    {
        auto raw = sqlite::Database::open(path, key, sqlite::Mode::ReadWrite);
        SQLite::Statement plain((*raw)->raw(), "UPDATE drafts SET content = ?");
        plain.bind(1, canonical({{"note", "途中"}}));
        ASSERT_EQ(plain.exec(), 1);
    }
    reopen();
    EXPECT_EQ(store->draft(page)->form, 1);
    EXPECT_EQ(store->draft(page)->content, Json({{"note", "途中"}}));
}

TEST_F(TabletStoreTest, SecondChangeWithOneId_IsRefused_AndTheFirstStays) {
    const auto change =
        agency.attendance(agency.coach, agency.sato, "2026-11-20", {{"status", "late"}});
    ASSERT_TRUE(add(change).ok());
    EXPECT_FALSE(add(change).ok());
    EXPECT_EQ(store->waiting().count, 1U);
    EXPECT_EQ(store->batch(10, 1 << 20).size(), 1U);
}

TEST_F(TabletStoreTest, Batch_IsBoundedByCountAndBytes_AndHoldsAtLeastOne) {
    for (int i = 10; i < 20; ++i) {
        ASSERT_TRUE(add(agency.attendance(agency.coach, agency.sato, "2026-11-" + std::to_string(i),
                                          {{"status", "present"}}))
                        .ok());
    }
    EXPECT_EQ(store->batch(3, 1 << 20).size(), 3U);
    EXPECT_EQ(store->batch(100, 1).size(), 1U);
    const auto all = store->batch(100, 1 << 20);
    ASSERT_EQ(all.size(), 10U);
    const std::size_t two = all[0].text.size() + all[1].text.size() + 2;
    EXPECT_EQ(store->batch(100, two).size(), 2U);
}

TEST_F(TabletStoreTest, Wipe_IsRefused_WhileSomethingWaitsOrADraftExists) {
    ASSERT_TRUE(store->putIdentity(agency.identity()).ok());
    const store::DraftKey page{agency.coach.person, "attendance/1"};
    ASSERT_TRUE(store->putDraft({page, "p:" + agency.sato, 7, {{"status", "late"}}}).ok());
    EXPECT_EQ(store->wipe().error().code, "wipe_refused");
    ASSERT_TRUE(store->dropDraft(page).ok());
    ASSERT_TRUE(store->wipe().ok());
    EXPECT_FALSE(store->identity().enrolled());
}

}  // namespace ayumi::mobile_tests
