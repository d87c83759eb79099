// docs/data.md against the table of kinds: every kind, field, type, choice, key and right, both
// ways. What the document says and the program does not have fails as much as what it leaves out.
#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "shared/records/kinds.h"
#include "tests/support/document.h"

namespace ayumi::testing {
namespace {

using namespace records;

const std::vector<Table>& tables() {
    static const auto all = tablesOf(documentText("docs/data.md"));
    return all;
}

// Name of the kind or field in a row's first cell.
std::string nameIn(const std::string& cell) {
    const auto spans = codeSpans(cell);
    return spans.size() == 1 ? spans.front() : "not one name: " + cell;
}

const Table& kindsTable() {
    const auto found = std::find_if(tables().begin(), tables().end(), [](const Table& table) {
        return table.columns.front() == "kind";
    });
    if (found == tables().end()) throw std::runtime_error("no table of kinds");
    return *found;
}

std::string numbers(const Field& field) {
    return std::to_string(field.min) + "–" + std::to_string(field.max);
}

std::string typeWords(const Field& field) {
    switch (field.type) {
        case FieldType::Text:
            return "text ≤ " + std::to_string(field.max);
        case FieldType::Integer:
            return "integer " + numbers(field);
        case FieldType::Boolean:
            return "boolean";
        case FieldType::Day:
            return "day";
        case FieldType::TimeOfDay:
            return "time of day";
        case FieldType::Moment:
            return "moment";
        case FieldType::Id:
            return "id";
        case FieldType::IntegerList:
            return "list of integers " + numbers(field);
        case FieldType::TextList:
            return "list of text ≤ " + std::to_string(field.max);
        case FieldType::Object:
            return "object";
        case FieldType::Answer:
            return "answer";
        case FieldType::Choice:
            break;
    }
    std::string words = "one of ";
    for (const auto& one : field.choices) {
        words += (words.ends_with("of ") ? "`" : ", `") + one + '`';
    }
    return words;
}

std::string keyWords(const Kind& kind) {
    std::string words;
    for (const KeyPart part : kind.naturalKey) {
        if (!words.empty()) words += ", ";
        switch (part) {
            case KeyPart::Participant:
                words += "participant";
                break;
            case KeyPart::Day:
                words += "day";
                break;
            case KeyPart::About:
                words += "about";
                break;
            case KeyPart::DayOrRecord:
                words += "day or record";
                break;
        }
    }
    return words.empty() ? "–" : words;
}

// What a role may do at most, in the relation that the document's words stand for.
std::string rightWords(const Kind& kind, Role role) {
    std::string words = "–";
    for (const Rule& rule : kind.rules) {
        if (rule.role != role) continue;
        const bool ofOne =
            kind.audience == Audience::Participant || kind.audience == Audience::People;
        const Relation stated = !ofOne || role >= Role::Supervisor ? Relation::Agency
                                : role == Role::Coach              ? Relation::Assigned
                                                                   : Relation::Self;
        if (rule.relation != stated || !rule.state.empty()) return "not as the document says";
        if (words != "write") words = rule.access == Access::Write ? "write" : "read";
    }
    return words;
}

TEST(DataDocument, ListsEveryKindWithItsKeyAndRights) {
    const auto kinds = KindTable::released();
    const std::vector<std::string> columns{"kind",  "audience",   "key",   "participant",
                                           "coach", "supervisor", "admin", "in the day's log"};
    ASSERT_EQ(kindsTable().columns, columns);
    std::set<std::string> listed;
    for (const auto& row : kindsTable().rows) {
        ASSERT_EQ(row.size(), columns.size()) << row.front();
        const std::string name = nameIn(row[0]);
        const Kind* kind = kinds.find(name);
        ASSERT_NE(kind, nullptr) << name;
        EXPECT_TRUE(listed.insert(name).second) << name << " twice";
        EXPECT_EQ(row[1], kind->audience == Audience::Participant ? "participant"
                          : kind->audience == Audience::Agency    ? "agency"
                          : kind->audience == Audience::Author    ? "author"
                                                                  : "people")
            << name;
        EXPECT_EQ(row[2].substr(0, row[2].find(" (")), keyWords(*kind)) << name;
        for (const auto& [role, column] :
             {std::pair{Role::Participant, 3}, std::pair{Role::Coach, 4},
              std::pair{Role::Supervisor, 5}, std::pair{Role::Admin, 6}}) {
            EXPECT_EQ(row[static_cast<std::size_t>(column)], rightWords(*kind, role))
                << name << ", " << nameOf(role);
        }
        EXPECT_EQ(row[7], kind->inDayLog ? "yes" : "–") << name;
    }
    EXPECT_EQ(listed.size(), kinds.all().size()) << "a kind is missing";
}

TEST(DataDocument, ListsWhatNeedsAConsent) {
    std::vector<std::vector<std::string>> written;
    for (const Table& table : tables()) {
        if (table.columns.front() == "kind needing consent") written = table.rows;
    }
    std::vector<std::vector<std::string>> real;
    const auto code = [](const std::string& text) { return '`' + text + '`'; };
    const auto kinds = KindTable::released();
    for (const Kind& kind : kinds.all()) {
        for (const ConsentRule& rule : kind.consents) {
            real.push_back({code(kind.name), code(rule.field),
                            rule.value.empty() ? "any" : code(rule.value), code(rule.scope)});
        }
    }
    EXPECT_FALSE(real.empty());
    EXPECT_EQ(written, real);
}

TEST(DataDocument, DescribesEveryFieldOfEveryKind) {
    std::map<std::string, const Table*> described;
    for (const Table& table : tables()) {
        if (table.columns.front() != "field") continue;
        EXPECT_TRUE(described.emplace(nameIn(table.heading), &table).second) << table.heading;
    }
    const auto kinds = KindTable::released();
    for (const Kind& kind : kinds.all()) {
        ASSERT_TRUE(described.contains(kind.name)) << kind.name << " has no table of fields";
        const Table& table = *described.at(kind.name);
        described.erase(kind.name);
        EXPECT_EQ(table.columns, (std::vector<std::string>{"field", "type", "meaning"}));
        std::vector<std::string> written;
        for (const auto& row : table.rows) {
            ASSERT_EQ(row.size(), 3U) << kind.name << ": " << row.front();
            written.push_back(nameIn(row[0]) + ": " + row[1]);
        }
        std::vector<std::string> real;
        for (const Field& field : kind.fields) {
            real.push_back(field.name + ": " + typeWords(field));
        }
        EXPECT_EQ(written, real) << kind.name;
    }
    for (const auto& [name, table] : described) ADD_FAILURE() << "no such kind: " << name;
}

}  // namespace
}  // namespace ayumi::testing
