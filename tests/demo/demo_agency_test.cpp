#include "tests/demo/demo_agency.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <set>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_reader.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "server/services/verification.h"
#include "server/storage/factory.h"
#include "shared/base/time_text.h"
#include "shared/sync/state.h"
#include "tests/demo/addresses.h"
#include "tests/demo/cast.h"
#include "tests/demo/required.h"

namespace ayumi::demo {

namespace {

namespace fs = std::filesystem;

constexpr Argon2Cost kCheap{1, 8192};

// Made once: the tests only look.
class DemoAgency_ : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = fs::temp_directory_path() / ("ayumi-demo-" + std::to_string(::getpid()));
        fs::remove_all(s_folder);
        DemoOptions options;
        options.folder = s_folder;
        options.nowMs = SystemClock().nowMs();
        options.tabletCost = kCheap;
        s_agency = makeDemoAgency(options);
    }
    static void TearDownTestSuite() { fs::remove_all(s_folder); }

    DemoAgency_()
        : m_store(required(storage::openStore(
                               required(server::storeConfig(
                                            s_agency.folders,
                                            required(server::readConfiguration(s_agency.folders),
                                                     "configuration")),
                                        "configuration"),
                               m_kinds),
                           "store")) {}

    std::vector<storage::RecordRow> rows(const char* kind) {
        return m_store->read(s_agency.id)->recordsOfKinds({kind});
    }

    static std::string text(const storage::RecordRow& row, const char* field) {
        return row.values.contains(field) ? row.values[field].get<std::string>() : std::string();
    }

    static inline fs::path s_folder;
    static inline DemoAgency s_agency;
    const records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<storage::Store> m_store;
};

sync::RecordState stateOf(const storage::RecordRow& row) {
    return required(sync::readState(Json::parse(row.state), [](const auto&) { return nullptr; }),
                    "state");
}

}  // namespace

TEST_F(DemoAgency_, HoldsThePeopleAndPlacesItPromises) {
    EXPECT_EQ(rows("site").size(), 3U);
    EXPECT_EQ(rows("person").size(), 12U);
    std::map<std::string, int> roles;
    for (const auto& row : rows("staff")) ++roles[text(row, "role")];
    EXPECT_EQ(roles, (std::map<std::string, int>{{"coach", 3}, {"supervisor", 2}, {"admin", 1}}));
    EXPECT_EQ(rows("placement").size(), 12U);
    EXPECT_EQ(rows("assignment").size(), 14U);
    EXPECT_GE(rows("calendar").size(), 3U);
    EXPECT_EQ(rows("setting").size(), 2U);
}

TEST_F(DemoAgency_, KeepsTwoWeeksOfAttendanceAndNothingOfToday) {
    std::map<std::string, int> statuses;
    std::set<std::string> days;
    for (const auto& row : rows("attendance")) {
        days.insert(row.day);
        ++statuses[text(row, "status")];
    }
    EXPECT_GE(*days.begin(), addDays(s_agency.today, -14));
    EXPECT_EQ(*days.rbegin(), addDays(s_agency.today, -1));
    EXPECT_EQ(days.size(), 14U);
    EXPECT_GE(statuses["present"], 40);
    for (const char* status : {"late", "left_early", "absent", "home"}) {
        EXPECT_GE(statuses[status], 1) << status;
    }
}

TEST_F(DemoAgency_, TellsTheFourFactsOfEachAbsenceCall) {
    int calls = 0;
    for (const auto& row : rows("attendance")) {
        if (text(row, "status") != "absent") continue;
        ++calls;
        EXPECT_TRUE(parseMoment(text(row, "notice_at")).ok()) << row.day;
        EXPECT_FALSE(text(row, "notice_by").empty()) << row.day;
        EXPECT_FALSE(text(row, "notice_reason").empty()) << row.day;
        EXPECT_FALSE(text(row, "notice_advice").empty()) << row.day;
    }
    EXPECT_GE(calls, 2);
}

TEST_F(DemoAgency_, HasOneContestedDayAndOneSettled) {
    const auto reader = m_store->read(s_agency.id);
    int contested = 0;
    int settled = 0;
    for (const auto& row : rows("attendance")) {
        const bool stands = sync::isContested(stateOf(row));
        bool was = false;
        for (const auto& change : reader->changesOfRecord(row.record)) {
            EXPECT_NE(change.verdict, "quarantined") << change.code;
            was = was || change.verdict == "contested";
        }
        contested += stands;
        settled += was && !stands;
    }
    EXPECT_EQ(contested, 1);
    EXPECT_EQ(settled, 1);
}

TEST_F(DemoAgency_, HoldsThroughAndThrough) {
    const auto keys = required(server::readKeys(s_agency.folders, s_agency.id), "keys");
    const auto result = services::verifyLog(*m_store->read(s_agency.id), m_kinds,
                                            keys.registration.publicKey);
    for (const auto& problem : result.problems) ADD_FAILURE() << problem.code;
    EXPECT_GT(result.signatures, 150);
    EXPECT_EQ(result.signatures, result.changes);
}

TEST_F(DemoAgency_, IsFoundGoodByTheServersOwnVerify) {
    m_store.reset();
    const char* build = std::getenv("AYUMI_BUILD_DIR");
    ASSERT_NE(build, nullptr);
    const std::string command = std::string("'") + build + "/bin/ayumi-server' --data '" +
                                s_agency.folders.data.string() + "' --keys '" +
                                s_agency.folders.keys.string() + "' verify";
    const int status = std::system(command.c_str());
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

TEST_F(DemoAgency_, PreparesATabletThatOpensAndOwesNothing) {
    SystemClock clock;
    SystemRandom random;
    const fs::path folder = s_folder / "tablet-1";
    const platform::FileKeystore keystore(folder / "device-secret");
    auto vault = required(
        store::Vault::open(folder / "lobby",
                           required(platform::loadDeviceSecret(keystore), "keystore"),
                           {clock, random, kCheap}),
        "vault");
    const StaffPlan& coach = staff().front();
    const auto key =
        required(vault->openDatabase(s_agency.staff.front().id,
                                     store::Secret::passphrase(coach.passphrase)),
                 "passphrase");
    (void)required(
        vault->unlockSigner(s_agency.staff.front().id, store::Secret::pin(coach.pin)), "PIN");
    auto store = required(
        store::TabletStore::open((folder / "ayumi.db").string(), key.view(), m_kinds), "tablet");
    EXPECT_EQ(store->waiting().count, 0U);

    std::size_t own = 0;
    for (const auto& row : rows("attendance")) {
        const auto held = store->record(row.record);
        if (!held) continue;
        ++own;
        ASSERT_TRUE(held->answered) << row.day;
        EXPECT_EQ(sync::travellingState(*held->answered), row.state) << row.day;
    }
    EXPECT_GT(own, 30U);
    EXPECT_LT(own, rows("attendance").size());
}

TEST_F(DemoAgency_, KeepsItsSecretsToItself) {
    const auto kept = fs::status(s_folder / "secrets.txt").permissions();
    EXPECT_EQ(kept, fs::perms::owner_read | fs::perms::owner_write);
    for (const auto& one : s_agency.staff) {
        EXPECT_NE(s_agency.secrets.find(one.password), std::string::npos);
    }
}

}  // namespace ayumi::demo
