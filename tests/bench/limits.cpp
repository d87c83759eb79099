#include "tests/bench/limits.h"

#include <libpq-fe.h>

#include <stdexcept>

#include "server/storage/factory.h"
#include "shared/base/clock.h"
#include "shared/base/crypto.h"
#include "shared/base/uuid.h"
#include "shared/records/permissions.h"
#include "tests/bench/samples.h"

namespace ayumi::bench {

namespace {

constexpr int kBatch = 200;
constexpr std::size_t kBodyBytes = 700;
constexpr int kPeople = 20;
constexpr const char* kSchema = "bench_limit";

struct Rows {
    std::vector<storage::LogRow> log;
    std::vector<storage::ChangeRow> changes;
    std::vector<storage::RecordRow> records;
};

// A schema of its own in the same database.
std::string ownSchema(const std::string& connection) {
    const std::unique_ptr<PGconn, decltype(&PQfinish)> opened(PQconnectdb(connection.c_str()),
                                                              PQfinish);
    const std::string sql =
        std::string("SET client_min_messages = warning; DROP SCHEMA IF EXISTS ") + kSchema +
        " CASCADE; CREATE SCHEMA " + kSchema;
    const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(opened.get(), sql.c_str()),
                                                             PQclear);
    if (PQresultStatus(done.get()) != PGRES_COMMAND_OK) {
        throw std::runtime_error(PQerrorMessage(opened.get()));
    }
    return connection + " options=-csearch_path=" + kSchema;
}

void add(Rows& rows, std::int64_t number, const std::string& person, Random& random) {
    const SystemClock clock;
    const std::string id = makeUuidV7(clock.nowMs(), random);
    const std::string record = makeUuidV8(random.bytes(16));
    const Bytes body = toHex(random.bytes(kBodyBytes / 2));
    rows.log.push_back({number, "change", id, {}, {}, random.bytes(32), random.bytes(32)});
    rows.changes.push_back({id, body, random.bytes(64), record, person, person, number, number,
                            "applied", "", Json::object(), clock.nowMs(), clock.nowMs()});
    rows.records.push_back({record,
                            "attendance",
                            person,
                            "2020-01-01",
                            person,
                            number,
                            body,
                            {{"status", "present"}, {"note", body.substr(0, kBodyBytes / 4)}},
                            {records::participantAudience(person)}});
}

}  // namespace

InsertLimit::InsertLimit(const std::filesystem::path& folder, const std::string& postgres,
                         const records::KindTable& kinds) {
    storage::StoreConfig config;
    if (postgres.empty()) {
        std::filesystem::create_directories(folder);
        config = storage::SqliteConfig{(folder / "limit.db").string(), m_random.bytes(32)};
    } else {
        config = storage::PostgresConfig{ownSchema(postgres)};
    }
    auto opened = storage::openStore(config, kinds, storage::Opening::Founding);
    if (!opened) throw std::runtime_error(opened.error().code);
    m_store = std::move(*opened);
}

double InsertLimit::secondsFor(int changes) {
    const SystemClock clock;
    const std::string agency = makeUuidV7(clock.nowMs(), m_random);
    std::vector<std::string> people;
    for (int i = 0; i < kPeople; ++i) people.push_back(makeUuidV7(clock.nowMs(), m_random));
    std::vector<Rows> batches;
    for (int done = 0; done < changes; ++done) {
        if (done % kBatch == 0) batches.emplace_back();
        add(batches.back(), done + 1, people[static_cast<std::size_t>(done % kPeople)], m_random);
    }
    const Stopwatch watch;
    for (const auto& rows : batches) {
        const auto writer = m_store->write(agency);
        writer->appendLog(rows.log);
        writer->putChanges(rows.changes);
        writer->putRecords(rows.records);
        writer->commit();
    }
    return watch.ms() / 1000;
}

double secondsForChecks(int changes) {
    SystemRandom random;
    const auto key = makeSigningKey(random);
    const std::string body = toHex(random.bytes(kBodyBytes / 2));
    const Bytes signature = signBytes(key, body);
    const Stopwatch watch;
    for (int i = 0; i < changes; ++i) {
        if (!verifySignature(key.publicKey, body, signature)) throw std::runtime_error("forged");
    }
    return watch.ms() / 1000;
}

}  // namespace ayumi::bench
