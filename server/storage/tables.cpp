#include "server/storage/tables.h"

namespace ayumi::storage {

namespace {

using enum ColumnType;

std::string selectOf(const BulkTable& rows, std::size_t keyColumns) {
    std::string names;
    for (const auto& [name, type] : rows.columns) {
        names += names.empty() ? "" : ", ";
        names += type == JsonText ? "CAST(" + std::string(name) + " AS text)" : name;
    }
    std::string sql = "SELECT " + names + " FROM " + rows.name + " WHERE agency = $1";
    std::string key;
    std::string marks;
    for (std::size_t i = 0; i < keyColumns; ++i) {
        key += std::string(i ? ", " : "") + rows.columns[i].name;
        marks += (i ? ", $" : "$") + std::to_string(i + 2);
    }
    if (keyColumns == 0) return sql;
    return sql + " AND (" + key + ") > (" + marks + ") ORDER BY " + key + " LIMIT $" +
           std::to_string(keyColumns + 2);
}

Table table(const char* name, std::size_t keyColumns, std::vector<BulkColumn> columns) {
    Table made{{name, std::move(columns), ""}, keyColumns, {}};
    made.select = selectOf(made.rows, keyColumns);
    return made;
}

Table changesTable() {
    return table("changes", 1,
                 {{"id", Text},
                  {"body", Binary},
                  {"signature", Binary},
                  {"record", Text},
                  {"author", Text},
                  {"device", Text},
                  {"device_number", Number},
                  {"number", Number},
                  {"verdict", Text},
                  {"code", Text},
                  {"args", Text},
                  {"received_at", Number},
                  {"capped_at", Number}});
}

Table recordsTable() {
    return table("records", 1,
                 {{"record", Text},
                  {"kind", Text},
                  {"participant", Text},
                  {"day", Text},
                  {"about", Text},
                  {"number", Number},
                  {"audiences", Text},
                  {"shown", JsonText},
                  {"state", Text}});
}

Table devicesTable() {
    return table("devices", 1,
                 {{"device", Text},
                  {"name", Text},
                  {"protection", Text},
                  {"used_as", Text},
                  {"public_key", Binary},
                  {"token_hash", Binary},
                  {"enrolled_at", Number},
                  {"last_seen_at", Number},
                  {"state", Text},
                  {"forked", Number},
                  {"last_number", Number},
                  {"certificate", Text}});
}

std::vector<Table> tablesOfPeople() {
    return {table("sign_ins", 2, {{"device", Text}, {"person", Text}, {"at", Number}}),
            table("keys", 1,
                  {{"key", Text},
                   {"person", Text},
                   {"device", Text},
                   {"public_key", Binary},
                   {"registered_at", Number},
                   {"revoked_at", Number},
                   {"certificate", Text}}),
            table("accounts", 1,
                  {{"person", Text},
                   {"login", Text},
                   {"salt", Binary},
                   {"hash", Binary},
                   {"code_hash", Binary},
                   {"code_expires_at", Number},
                   {"code_key", Text}}),
            table("invitations", 1,
                  {{"secret_hash", Binary},
                   {"name", Text},
                   {"used_as", Text},
                   {"expires_at", Number},
                   {"tries_left", Number},
                   {"used_by", Binary},
                   {"device", Text}}),
            table("erased", 1, {{"key", Text}})};
}

std::vector<Table> makeTables() {
    std::vector<Table> tables{
        table("agency", 0,
              {{"name", Text},
               {"number", Number},
               {"chain", Binary},
               {"facts_number", Number},
               {"scope_number", Number},
               {"scope_day", Text},
               {"kept_number", Number},
               {"kept_entry", Number}}),
        table("log", 1,
              {{"number", Number},
               {"what", Text},
               {"change", Text},
               {"body", Binary},
               {"mark", Binary},
               {"entry_hash", Binary},
               {"chain", Binary}}),
        changesTable(),
        recordsTable(),
        table("scope", 2,
              {{"device", Text},
               {"audience", Text},
               {"readers", Text},
               {"since", Number},
               {"left_at", Number}}),
        table("person_scope", 3,
              {{"person", Text}, {"audience", Text}, {"number", Number}, {"entered", Number}}),
        devicesTable()};
    for (auto& one : tablesOfPeople()) tables.push_back(std::move(one));
    return tables;
}

}  // namespace

const std::vector<Table>& agencyTables() {
    static const std::vector<Table> kTables = makeTables();
    return kTables;
}

const Table* findTable(std::string_view name) {
    for (const auto& one : agencyTables()) {
        if (one.rows.name == name) return &one;
    }
    return nullptr;
}

TableCell emptyCell(ColumnType type) {
    if (type == Number) return std::int64_t{0};
    return std::string(type == JsonText ? "{}" : "");
}

}  // namespace ayumi::storage
