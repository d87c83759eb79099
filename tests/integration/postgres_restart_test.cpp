// PostgreSQL ends and comes back while several tablets push and people sign in, in order and as by
// a power cut: what was answered is there, once; meanwhile 503 and when to come again; nobody
// starts anything by hand.
#include <atomic>
#include <chrono>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "server/storage/factory.h"
#include "shared/base/uuid.h"
#include "tests/recorded/recordings.h"
#include "tests/support/postgres_cluster.h"
#include "tests/support/postgres_hold.h"
#include "tests/support/process_agency.h"
#include "tests/support/required.h"
#include "tests/support/temp_folder.h"

namespace ayumi::testing {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kTablets = 4;

// What went out of one thread, and how it was answered.
class Asking {
public:
    // Again and again until it is answered; with anything but 200 or 503 it gives up.
    bool ask(const AgencyClient& agency, const std::string& target, const std::string& body,
             const std::string& token) {
        while (true) {
            const auto answer = agency.post(target, body, token);
            if (answer.status == 200) return true;
            ++refused;
            if (answer.status != 503 || !answer.fields.contains("retry-after") ||
                codeOf(answer) != "storage_unavailable") {
                wrong.push_back(std::to_string(answer.status) + ' ' + codeOf(answer));
                return false;
            }
            std::this_thread::sleep_for(milliseconds(20));
        }
    }
    int refused = 0;
    std::vector<std::string> wrong;
};

class PostgresRestart : public ::testing::Test {
protected:
    void SetUp() override {
        if (!PostgresCluster::possible()) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        if (cluster == nullptr) cluster = std::make_unique<PostgresCluster>();
    }
    static void TearDownTestSuite() { cluster.reset(); }

    void found() {
        agency = std::make_unique<ProcessAgency>(folder.path(), cluster->connection());
        agency->addPeople();
        for (std::size_t i = 0; i < kTablets; ++i) {
            tablets.push_back(agency->signedIn(std::to_string(i)));
        }
    }

    // One after the other, as a tablet sends them; how many is in `done` for all to see.
    void pushUntil(std::size_t which, const std::atomic<bool>& ended) {
        ServedTablet& tablet = tablets[which];
        for (int i = 0; !ended || i < 3; ++i) {
            std::string text;
            {
                const std::lock_guard lock(m_making);
                text = agency
                           ->attendance(tablet, agency->sato, agency->site,
                                        {{"note", std::to_string(i)}})
                           .travelling();
            }
            const auto body = sync::pushBody({}, {text}, {});
            if (!asked[which].ask(*agency, "/v1/changes", body, tablet.enrolled.token)) return;
            answered[which].push_back(text);
            ++done;
        }
    }
    // The coach's key on each of the tablets anew.
    void signInUntil(const std::atomic<bool>& ended) {
        for (std::size_t i = 0; !ended || i < 1; ++i) {
            sync::SignInRequest request;
            {
                const std::lock_guard lock(m_making);
                request = {"takahashi", "", agency->password,
                           makeUuidV7(1'795'000'000'000, m_random),
                           makeSigningKey(m_random).publicKey};
            }
            const auto& token = tablets[i % kTablets].enrolled.token;
            if (!asked[kTablets].ask(*agency, "/v1/sign-in", sync::write(request), token)) return;
            ++signIns;
        }
    }
    void awaitDone(int more) const {
        const int until = done + more;
        for (int tries = 0; tries < 3000 && done < until; ++tries) {
            std::this_thread::sleep_for(milliseconds(20));
        }
        ASSERT_GE(done, until) << "nothing goes on";
    }
    void awaitReady(int status) const {
        test::Answer answer;
        for (int tries = 0; tries < 600 && answer.status != status; ++tries) {
            answer = agency->get("/readyz");
            std::this_thread::sleep_for(milliseconds(50));
        }
        ASSERT_EQ(answer.status, status);
        EXPECT_EQ(answer.fields.contains("retry-after"), status == 503);
        EXPECT_EQ(agency->get("/healthz").status, 200);
    }

    TempFolder folder;
    static std::unique_ptr<PostgresCluster> cluster;  // of all: a new one takes seconds
    std::unique_ptr<ProcessAgency> agency;
    std::vector<ServedTablet> tablets;
    std::array<Asking, kTablets + 1> asked;
    std::array<std::vector<std::string>, kTablets> answered;
    std::atomic<int> done{0};
    std::atomic<int> signIns{0};

private:
    std::mutex m_making;
    SystemRandom m_random;
};

std::unique_ptr<PostgresCluster> PostgresRestart::cluster;

TEST_F(PostgresRestart, UnderSeveralTablets_LosesNothingAnswered_AndGoesOnByItself) {
    found();
    std::atomic<bool> ended{false};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < kTablets; ++i) {
        threads.emplace_back([this, i, &ended] { pushUntil(i, ended); });
    }
    threads.emplace_back([this, &ended] { signInUntil(ended); });
    for (const char* mode : {"fast", "immediate"}) {
        awaitDone(12);
        cluster->stop(mode);
        awaitReady(503);
        cluster->start();
        awaitReady(200);
    }
    awaitDone(12);
    ended = true;
    for (auto& thread : threads) thread.join();

    std::size_t all = 0;
    for (std::size_t i = 0; i < kTablets; ++i) {
        EXPECT_GT(asked[i].refused, 0) << "it asked in the middle";
        for (const auto& verdict : agency->push(tablets[i], answered[i]).verdicts) {
            EXPECT_EQ(verdict.kind, sync::VerdictKind::Duplicate) << "answered and lost";
            EXPECT_NE(verdict.standing(), sync::VerdictKind::Quarantined) << verdict.reason.code;
        }
        all += answered[i].size();
    }
    for (const auto& one : asked) EXPECT_EQ(one.wrong, std::vector<std::string>());
    EXPECT_GE(signIns, 1);
    EXPECT_EQ(agency->stop(), 0);
    EXPECT_NE(agency->command({"verify"}).find("hold"), std::string::npos);
    std::cout << "    " << all << " changes and " << signIns << " sign-ins answered\n";
}

// A release's database that is being brought to today's form: the migration waits for a table that
// somebody holds when PostgreSQL dies, and nothing of it is left.
TEST_F(PostgresRestart, InTheMiddleOfAMigration_LeavesNothing_AndTheNextStartMigrates) {
    const auto run = [this](const std::string& sql) {
        const std::unique_ptr<PGconn, void (*)(PGconn*)> connection(
            PQconnectdb(cluster->connection().c_str()), PQfinish);
        const std::unique_ptr<PGresult, void (*)(PGresult*)> result(
            PQexec(connection.get(), sql.c_str()), PQclear);
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            throw std::runtime_error(PQerrorMessage(connection.get()));
        }
        return std::string(PQntuples(result.get()) > 0 ? PQgetvalue(result.get(), 0, 0) : "");
    };
    run(recorded::textOf(recorded::recordings() / recorded::releases().front() / "central.sql"));
    const auto version = [&] { return run("SELECT version FROM ayumi_recorded.schema"); };
    const auto before = version();
    const auto kinds = records::KindTable::released();
    const auto open = [&]() -> std::string {
        const auto opened = storage::openStore(
            storage::PostgresConfig{.connection = cluster->connection() +
                                                  " options='-c search_path=ayumi_recorded'"},
            kinds);
        return opened ? "opened" : opened.error().code;
    };
    for (const char* table : {"places", "agency"}) {
        auto hold = std::make_unique<PostgresHold>(cluster->connection(),
                                                   std::string("ayumi_recorded.") + table);
        std::string code;
        std::thread migrating([&] { code = open(); });
        hold->awaitWaiting(1);
        cluster->stop("immediate");
        migrating.join();
        hold.reset();
        EXPECT_EQ(code, "database_unavailable") << table;
        cluster->start();
        EXPECT_EQ(version(), before) << table;
    }
    EXPECT_EQ(open(), "opened");
    EXPECT_NE(version(), before);
    EXPECT_EQ(open(), "opened");
}

}  // namespace
}  // namespace ayumi::testing
