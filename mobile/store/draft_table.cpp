#include "mobile/store/draft_table.h"

#include <algorithm>
#include <stdexcept>

#include "mobile/store/state_columns.h"

namespace ayumi::store {

namespace {

// Before forms had versions the content stood alone: that is the first.
constexpr int kFirstForm = 1;
constexpr const char* kForm = "form";
constexpr const char* kContent = "content";

std::string textOf(const Draft& draft) {
    return canonical({{kForm, draft.form}, {kContent, draft.content}});
}

int takeForm(Json& content) {
    const bool told = content.is_object() && content.size() == 2 && content.contains(kContent) &&
                      content.contains(kForm) && content[kForm].is_number_integer();
    if (!told) return kFirstForm;
    const int form = content[kForm].get<int>();
    content = Json(std::move(content[kContent]));
    return form;
}

Draft draftOf(SQLite::Statement& row) {
    auto content = parseJson(row.getColumn(4).getString());
    if (!content) throw std::runtime_error("draft: " + content.error().code);
    const int form = takeForm(*content);
    return {{row.getColumn(0).getString(), row.getColumn(1).getString()},
            row.getColumn(2).getString(),
            row.getColumn(3).getInt64(),
            std::move(*content),
            form};
}

}  // namespace

void DraftTable::put(const Draft& draft) {
    const std::string content = textOf(draft);
    auto& statement = m_database.prepared(
        "INSERT OR REPLACE INTO drafts (person, page, audience, saved_at, content)"
        " VALUES (?, ?, ?, ?, ?)");
    statement.bind(1, draft.key.person);
    statement.bind(2, draft.key.page);
    statement.bind(3, draft.audience);
    statement.bind(4, draft.savedAtMs);
    statement.bind(5, content);
    statement.exec();
}

std::optional<Draft> DraftTable::get(const DraftKey& key) {
    auto& statement = m_database.prepared(
        "SELECT person, page, audience, saved_at, content FROM drafts"
        " WHERE person = ? AND page = ?");
    statement.bind(1, key.person);
    statement.bind(2, key.page);
    std::optional<Draft> draft;
    if (statement.executeStep()) draft = draftOf(statement);
    statement.reset();
    return draft;
}

std::vector<Draft> DraftTable::all() {
    auto& statement = m_database.prepared(
        "SELECT person, page, audience, saved_at, content FROM drafts ORDER BY saved_at, page");
    std::vector<Draft> drafts;
    while (statement.executeStep()) drafts.push_back(draftOf(statement));
    return drafts;
}

void DraftTable::drop(const DraftKey& key) {
    auto& statement = m_database.prepared("DELETE FROM drafts WHERE person = ? AND page = ?");
    statement.bind(1, key.person);
    statement.bind(2, key.page);
    statement.exec();
}

bool DraftTable::any() {
    auto& statement = m_database.prepared("SELECT EXISTS (SELECT 1 FROM drafts)");
    statement.executeStep();
    const bool any = statement.getColumn(0).getInt() != 0;
    statement.reset();
    return any;
}

bool DraftTable::anyOf(const std::string& audience) {
    auto& statement = m_database.prepared("SELECT audience FROM drafts");
    bool found = false;
    while (!found && statement.executeStep()) {
        found = audienceHas(statement.getColumn(0).getString(), audience);
    }
    statement.reset();
    return found;
}

void DraftTable::wantForgotten(const std::string& audience) {
    auto& statement =
        m_database.prepared("INSERT OR IGNORE INTO pending_forget (audience) VALUES (?)");
    statement.bind(1, audience);
    statement.exec();
}

void DraftTable::strike(const std::string& audience) {
    auto& statement = m_database.prepared("DELETE FROM pending_forget WHERE audience = ?");
    statement.bind(1, audience);
    statement.exec();
}

std::vector<std::string> DraftTable::pendingForget() {
    auto& statement = m_database.prepared("SELECT audience FROM pending_forget ORDER BY audience");
    std::vector<std::string> audiences;
    while (statement.executeStep()) audiences.push_back(statement.getColumn(0).getString());
    return audiences;
}

}  // namespace ayumi::store
