// PostgreSQL's wall between agencies (migrations/006): statements of our own that name no agency,
// as the ordinary role that the server has. Two agencies stand in the database.
#include <libpq-fe.h>

#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

struct Outcome {
    std::string state;  // SQLSTATE; empty: done
    std::string value;  // first cell
    std::string rows;   // how many were changed
};

// Of every table with rows of agencies.
constexpr const char* kTables =
    "SELECT relname, relrowsecurity, relforcerowsecurity, (SELECT count(*) FROM pg_policy"
    " WHERE polrelid = pg_class.oid AND polqual IS NOT NULL AND polwithcheck IS NOT NULL)"
    " AS policies FROM pg_class"
    " JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'agency'"
    " WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY relname";

class StoreWall : public StoreTest {
protected:
    StoreWall() : store(open()) {
        for (const auto& agency : {m_agency, m_otherAgency}) fill(agency);
    }

    void fill(const std::string& agency) {
        auto writer = store->write(agency);
        writer->putAgency({agency, "name", 1, "chain", 1, 1, ""});
        writer->appendLog({{1, "scope", "", "body", "mark", "hash", "chain"}});
        ChangeRow change;
        change.id = "c1";
        change.verdict = "applied";
        writer->putChanges({change});
        auto record = recordRow("r1", 1, {"a"});
        record.values = Json{{"status", "present"}};
        record.day = "2026-11-21";
        writer->putRecords({record});
        writer->putScope({{"d1", "a", "coach/agency", 1, std::nullopt}});
        writer->addPersonScope({{"k", "p:a", 1, true}});
        writer->putDevice(deviceRow("d1"));
        writer->putSignIn({"d1", "k", 1});
        writer->putKey({"key1", "k", "d1", "", 1, std::nullopt, Json::object()});
        writer->putAccount({"k", "mori", "", "", "", 0, ""});
        writer->putInvitation({"secret", "", "shared", 1, 5, "", ""});
        writer->putErased({"e1"});
        writer->commit();
    }

    // In one transaction bound to `agency`, unless that is empty.
    Outcome asServer(const std::string& agency, const std::string& sql) const {
        PGconn* opened = PQconnectdb(std::get<PostgresConfig>(config()).connection.c_str());
        const std::string bound =
            agency.empty() ? "" : "SELECT set_config('ayumi.agency', '" + agency + "', true); ";
        PGresult* result = PQexec(opened, (bound + sql).c_str());
        Outcome outcome;
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        if (state != nullptr) outcome.state = state;
        if (PQntuples(result) > 0) outcome.value = PQgetvalue(result, 0, 0);
        outcome.rows = PQcmdTuples(result);
        PQclear(result);
        PQfinish(opened);
        return outcome;
    }
    std::string everyRow() const {
        std::string all;
        for (const auto& table : query(kTables)) {
            const auto& name = table.at("relname");
            for (const auto& row :
                 query("SELECT " + name + "::text AS row FROM " + name + " ORDER BY 1")) {
                all += name + row.at("row") + '\n';
            }
        }
        return all;
    }

    std::unique_ptr<Store> store;
};

TEST_P(StoreWall, StandsAroundEveryTableWithAnAgency) {
    const auto tables = query(kTables);
    EXPECT_EQ(tables.size(), 13U) << "a table without a word here";
    for (const auto& table : tables) {
        EXPECT_EQ(table.at("relrowsecurity"), "t") << table.at("relname");
        EXPECT_EQ(table.at("relforcerowsecurity"), "t") << table.at("relname");
        EXPECT_EQ(table.at("policies"), "1") << table.at("relname");
    }
}

TEST_P(StoreWall, AStatementThatNamesNoAgency_SeesTheOneItIsBoundToAlone) {
    for (const auto& table : query(kTables)) {
        const auto& name = table.at("relname");
        const std::string count = "SELECT count(*) FROM " + name;
        ASSERT_EQ(query(count).at(0).at("count"), "2") << name;
        EXPECT_EQ(asServer(m_agency, count).value, "1") << name;
        EXPECT_EQ(asServer(m_agency, "SELECT agency FROM " + name).value, m_agency) << name;
        EXPECT_EQ(asServer(m_agency, count + " WHERE agency = '" + m_otherAgency + "'").value, "0");
        EXPECT_EQ(asServer("", count).value, "0") << name << ", without an agency";
    }
    EXPECT_EQ(asServer(m_agency, "SELECT agency FROM attendance").value, m_agency) << "a view";
    EXPECT_EQ(asServer("", "SELECT count(*) FROM attendance").value, "0") << "a view";
}

TEST_P(StoreWall, AStatementThatNamesNoAgency_ChangesNothingOfAnother) {
    for (const auto& table : query(kTables)) {
        const auto& name = table.at("relname");
        const auto others = [&] {
            return query("SELECT " + name + "::text || xmin::text AS row FROM " + name +
                         " WHERE agency = '" + m_otherAgency + "'")
                .at(0)
                .at("row");
        };
        const std::string before = others();
        EXPECT_EQ(asServer(m_agency, "UPDATE " + name + " SET agency = agency").rows, "1") << name;
        EXPECT_EQ(asServer("", "UPDATE " + name + " SET agency = agency").rows, "0") << name;
        EXPECT_EQ(asServer("", "DELETE FROM " + name).rows, "0") << name;
        EXPECT_EQ(asServer("", "SELECT 1 FROM " + name + " FOR UPDATE").value, "") << name;
        EXPECT_EQ(asServer(m_agency, "DELETE FROM " + name).rows, "1") << name;
        EXPECT_EQ(others(), before) << name;
    }
}

TEST_P(StoreWall, NoRowIsPutIntoAnotherAgency) {
    const std::string before = everyRow();
    for (const auto& table : query(kTables)) {
        const auto& name = table.at("relname");
        // As its own row, but of an agency that is not the one it is bound to.
        const std::string copy = "INSERT INTO " + name + " SELECT (jsonb_populate_record(one," +
                                 " '{\"agency\": \"third\"}')).* FROM " + name + " AS one";
        EXPECT_EQ(asServer(m_agency, copy).state, "42501") << name;
        EXPECT_EQ(asServer(m_agency, "UPDATE " + name + " SET agency = 'third'").state, "42501")
            << name;
    }
    EXPECT_EQ(everyRow(), before);
}

TEST_P(StoreWall, AListOfTheAgencies_SeesNothingElse_AndChangesNothing) {
    EXPECT_EQ(store->agencies(), (std::vector<std::string>{m_agency, m_otherAgency}));
    for (const auto& table : query(kTables)) {
        const auto& name = table.at("relname");
        const auto seen = asServer("*", "SELECT count(*) FROM " + name).value;
        EXPECT_EQ(seen, name == "agency" ? "2" : "0") << name;
        EXPECT_EQ(asServer("*", "UPDATE " + name + " SET agency = agency").rows, "0") << name;
        EXPECT_EQ(asServer("*", "DELETE FROM " + name).rows, "0") << name;
    }
}

// 003 fills what a row of before has not: it must reach the rows through a wall that stands.
TEST_P(StoreWall, AnUpgradeThatRewritesRows_ReachesThemAll_AndLeavesTheWallStanding) {
    store.reset();
    executeAsServer(
        "ALTER TABLE places DROP COLUMN home, DROP COLUMN month, DROP COLUMN kind,"
        " DROP COLUMN state_value, DROP COLUMN state_hash;"
        "ALTER TABLE agency DROP COLUMN kept_number, DROP COLUMN kept_entry;"
        "DROP TABLE erased; UPDATE schema SET version = 2");
    executeAsServer(
        "DO $$ DECLARE one record; BEGIN FOR one IN SELECT polname, polrelid::regclass AS at"
        " FROM pg_policy JOIN pg_class ON pg_class.oid = polrelid"
        " WHERE relnamespace = current_schema()::regnamespace"
        " AND relname NOT IN ('places', 'records') LOOP"
        " EXECUTE format('DROP POLICY %I ON %s', one.polname, one.at); END LOOP; END $$");
    executeAsServer(
        "ALTER POLICY one_agency ON places RENAME TO before;"
        "ALTER POLICY one_agency ON records RENAME TO before");
    store = open();
    for (const auto& row : query("SELECT month FROM places")) EXPECT_EQ(row.at("month"), "2026-11");
    for (const auto& table : query(kTables)) {
        EXPECT_EQ(table.at("relforcerowsecurity"), "t") << table.at("relname");
    }
}

TEST_P(StoreWall, IsSaidNotToStand_WhereTheRolePassesIt) {
    EXPECT_TRUE(store->concerns().empty());
    EXPECT_EQ(openAs(operatorConfig())->concerns(),
              (std::vector<Error>{{"database_role_unbound", {{"role", "postgres"}}}}));
}

INSTANTIATE_TEST_SUITE_P(Databases, StoreWall, ::testing::Values(Backend::Postgres), nameOfBackend);

}  // namespace
}  // namespace ayumi::storage
