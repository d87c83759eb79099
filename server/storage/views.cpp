#include "server/storage/views.h"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>

#include "server/storage/sqlite/packed_text.h"

namespace ayumi::storage {

namespace {

using records::Field;
using records::FieldType;
using records::Kind;

constexpr std::array kBaseColumns{"agency", "record", "participant", "day", "about", "number"};
constexpr std::array kTables{"agency",       "log",     "changes",    "records",     "places",
                             "scope",        "devices", "sign_ins",   "keys",        "accounts",
                             "person_scope", "schema",  "kind_views", "invitations", "erased"};

bool isIdentifier(const std::string& name) {
    const auto inside = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && name.size() <= 60 && name[0] >= 'a' && name[0] <= 'z' &&
           std::all_of(name.begin(), name.end(), inside);
}

const std::string& checked(const std::string& name) {
    if (!isIdentifier(name)) throw std::invalid_argument("no name for a view or column: " + name);
    return name;
}

std::string quoted(const std::string& name) { return '"' + checked(name) + '"'; }

// A field named like one of the columns that every view has.
std::string columnOf(const Field& field) {
    const bool taken =
        std::find(kBaseColumns.begin(), kBaseColumns.end(), field.name) != kBaseColumns.end();
    return quoted(taken ? "field_" + field.name : field.name);
}

std::string sqliteValue(const Field& field) {
    return "json_extract(shown, '$." + quoted(field.name) + "')";
}

// A value of another type (from a newer format) shows as NULL instead of failing the whole view.
std::string postgresValue(const Field& field) {
    const std::string name = "'" + checked(field.name) + "'";
    const auto typed = [&](const char* json, const char* sql) {
        return std::string("CASE WHEN jsonb_typeof(shown->") + name + ") = '" + json +
               "' THEN (shown->>" + name + ")::" + sql + " END";
    };
    switch (field.type) {
        case FieldType::Integer:
            return typed("number", "bigint");
        case FieldType::Boolean:
            return typed("boolean", "boolean");
        case FieldType::IntegerList:
        case FieldType::TextList:
        case FieldType::Object:
        case FieldType::Answer:
            return "shown->" + name;
        case FieldType::Text:
        case FieldType::Day:
        case FieldType::TimeOfDay:
        case FieldType::Moment:
        case FieldType::Choice:
        case FieldType::Id:
            return "shown->>" + name;
    }
    throw std::invalid_argument("a type of field without a column");
}

// Ids with a space between, of a record for several.
std::string peopleColumn(bool sqlite) {
    const std::string keys = sqlite ? unpackedSql("audiences") : "audiences";
    const std::string lineEnd = sqlite ? "char(10)" : "chr(10)";
    return "replace(replace(" + keys + ", 'p:', ''), " + lineEnd + ", ' ') AS \"people\", ";
}

KindView viewOf(const Kind& kind, Dialect dialect) {
    if (std::find(kTables.begin(), kTables.end(), kind.name) != kTables.end()) {
        throw std::invalid_argument("a kind is named like a table: " + kind.name);
    }
    const bool sqlite = dialect == Dialect::Sqlite;
    std::string sql = "CREATE VIEW " + quoted(kind.name) + " AS SELECT ";
    for (const std::string column : kBaseColumns) {
        sql += (sqlite ? unpackedSql(column) + " AS " : "") + quoted(column) + ", ";
    }
    if (kind.audience == records::Audience::People) sql += peopleColumn(sqlite);
    for (const auto& field : kind.fields) {
        if (field.isFamily()) continue;
        sql +=
            (sqlite ? sqliteValue(field) : postgresValue(field)) + " AS " + columnOf(field) + ", ";
    }
    sql.resize(sql.size() - 2);
    sql += " FROM records WHERE kind = '" + checked(kind.name) + "' AND ";
    sql += sqlite ? "json_extract(shown, '$.\"void\"') IS NOT 1"
                  : "(shown->'void') IS DISTINCT FROM 'true'::jsonb";
    return {kind.name, std::move(sql)};
}

}  // namespace

std::vector<KindView> viewsOf(const records::KindTable& kinds, Dialect dialect) {
    std::vector<KindView> views;
    for (const auto& kind : kinds.all()) {
        if (kind.audience != records::Audience::Author) views.push_back(viewOf(kind, dialect));
    }
    return views;
}

void bringViewsUpToDate(Session& session, const std::vector<KindView>& views) {
    std::map<std::string, std::string> present;
    session.select("SELECT name, definition FROM kind_views", {}, [&](Row& row) {
        auto name = row.text();
        present[std::move(name)] = row.text();
    });
    std::map<std::string, std::string> wanted;
    for (const auto& view : views) wanted[view.name] = view.definition;
    if (present == wanted) return;
    for (const auto& [name, definition] : present) {
        const auto same = wanted.find(name);
        if (same != wanted.end() && same->second == definition) continue;
        session.execute("DROP VIEW IF EXISTS " + quoted(name));
        session.run("DELETE FROM kind_views WHERE name = $1", {name});
    }
    for (const auto& [name, definition] : wanted) {
        const auto same = present.find(name);
        if (same != present.end() && same->second == definition) continue;
        session.execute(definition);
        session.run("INSERT INTO kind_views (name, definition) VALUES ($1, $2)",
                    {name, definition});
    }
}

}  // namespace ayumi::storage
