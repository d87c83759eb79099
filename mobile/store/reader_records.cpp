// Master records, single records, and how a record's state becomes what a page shows.
#include <algorithm>
#include <tuple>

#include "mobile/store/change_table.h"
#include "mobile/store/reader_rows.h"
#include "mobile/store/state_columns.h"
#include "mobile/store/tablet_reader.h"

namespace ayumi::store {

namespace {

using sqlite::Transaction;

void leaveOutVoid(std::vector<RecordRow>& rows) {
    std::erase_if(rows, [](const RecordRow& row) { return row.isVoid; });
}

}  // namespace

std::vector<RecordRow> TabletReader::ofKind(const Viewer& viewer, const std::string& kind) {
    refresh();
    auto& statement =
        m_database->prepared(AYUMI_ROW_COLUMNS "WHERE kind = ? ORDER BY day DESC, about");
    statement.bindNoCopy(1, kind);
    return select(viewer, statement);
}

std::vector<RecordRow> TabletReader::rows(const Viewer& viewer, const std::string& kind) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    return ofKind(viewer, kind);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::waitingRows(const Viewer& viewer,
                                                 const std::string& kind) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(AYUMI_ROW_COLUMNS
                                           "WHERE +kind = ? AND record IN"  // few wait
                                           " (SELECT record FROM changes WHERE verdict IS NULL)"
                                           " ORDER BY day DESC, about");
    statement.bindNoCopy(1, kind);
    return select(viewer, statement);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::rowsOfDays(const Viewer& viewer, const std::string& kind,
                                                const std::string& from,
                                                const std::string& to) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(
        AYUMI_ROW_COLUMNS "WHERE kind = ? AND day >= ? AND day <= ? ORDER BY day DESC, about");
    statement.bindNoCopy(1, kind);
    statement.bindNoCopy(2, from);
    statement.bindNoCopy(3, to);
    return select(viewer, statement);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::people(const Viewer& viewer) {
    auto found = rows(viewer, "person");
    leaveOutVoid(found);
    sortByKana(found);
    return found;
}

std::vector<RecordRow> TabletReader::staff(const Viewer& viewer) {
    auto found = rows(viewer, "staff");
    leaveOutVoid(found);
    sortByKana(found);
    return found;
}

std::vector<RecordRow> TabletReader::sites(const Viewer& viewer) {
    auto found = rows(viewer, "site");
    leaveOutVoid(found);
    sortByKana(found);
    return found;
}

std::vector<RecordRow> TabletReader::ofParticipant(const Viewer& viewer, const std::string& kind,
                                                   const std::string& participant) {
    refresh();
    auto& statement = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE participant = ? AND kind = ?");
    statement.bindNoCopy(1, participant);
    statement.bindNoCopy(2, kind);
    auto found = select(viewer, statement);
    leaveOutVoid(found);
    std::stable_sort(found.begin(), found.end(), [](const RecordRow& a, const RecordRow& b) {
        return a.text("from") > b.text("from");
    });
    return found;
}

std::vector<RecordRow> TabletReader::rowsOf(const Viewer& viewer, const std::string& kind,
                                            const std::string& participant) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    auto found = ofParticipant(viewer, kind, participant);
    std::stable_sort(found.begin(), found.end(), [](const RecordRow& a, const RecordRow& b) {
        return std::tie(b.day, a.about) < std::tie(a.day, b.about);
    });
    return found;
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::placements(const Viewer& viewer,
                                                const std::string& participant) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    return ofParticipant(viewer, "placement", participant);
} catch (...) {
    meetFailure();
    return {};
}

std::vector<RecordRow> TabletReader::assignments(const Viewer& viewer,
                                                 const std::string& participant) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    return ofParticipant(viewer, "assignment", participant);
} catch (...) {
    meetFailure();
    return {};
}

std::optional<std::string> TabletReader::setting(const std::string& name) try {
    auto& statement = m_database->prepared(
        "SELECT shown FROM records WHERE kind = 'setting' AND about = ? AND marks & 4 = 0");
    statement.bindNoCopy(1, name);
    std::optional<std::string> value;
    if (statement.executeStep()) {
        RecordRow row;
        row.values = Json::parse(statement.getColumn(0).getString());
        if (row.values.contains("value")) value = row.text("value");
    }
    statement.reset();
    return value;
} catch (...) {
    meetFailure();
    return {};
}

std::optional<RecordView> TabletReader::record(const Viewer& viewer, const std::string& id) try {
    const Transaction snapshot(*m_database, Transaction::Kind::Read);
    refresh();
    auto& statement = m_database->prepared(AYUMI_ROW_COLUMNS "WHERE record = ?");
    statement.bindNoCopy(1, id);
    auto found = select(viewer, statement);
    if (found.empty()) return std::nullopt;
    return viewOf(std::move(found.front()));
} catch (...) {
    meetFailure();
    return {};
}

ValueView TabletReader::valueOf(const sync::ShownValue& value,
                                const std::set<std::string>& waiting) const {
    const sync::Change& change = *value.change;
    ValueView view;
    view.value = value.value;
    view.change = change.id;
    view.author = change.author;
    view.handedBy = change.handedBy;
    view.device = change.device;
    view.fromHere = change.device == m_device;
    view.atMs = value.cappedMs;
    view.pending = waiting.contains(change.id);
    view.reason = change.reason;
    view.unfinished = change.unfinished;
    view.proxy = change.proxy.has_value();
    view.proxyConfirmed = change.proxy && change.proxy->confirmed;
    return view;
}

// The server's last word with the waiting changes folded over it; their ids come in `waitingIds`.
std::optional<sync::RecordState> TabletReader::stateOf(const std::string& record,
                                                       std::set<std::string>& waitingIds) {
    auto& statement = m_database->prepared("SELECT state FROM records WHERE record = ?");
    statement.bindNoCopy(1, record);
    std::string text;
    if (statement.executeStep()) text = statement.getColumn(0).getString();
    statement.reset();
    const auto waiting = readWaitingChanges(*m_database, record);
    std::optional<sync::RecordState> state;
    if (!text.empty()) {
        state = readStateText(text, [this](std::string_view change) {
            return readChangeTextOf(*m_database, change);
        });
    }
    if (!state && waiting.empty()) return std::nullopt;
    if (!state) state = sync::emptyState(*waiting.front());
    for (const auto& change : waiting) {
        sync::fold(*state, change, change->madeAtMs);
        waitingIds.insert(change->id);
    }
    return state;
}

RecordView TabletReader::viewOf(RecordRow row) {
    std::set<std::string> waiting;
    if (const auto state = stateOf(row.record, waiting)) {
        return viewOf(std::move(row), *state, waiting);
    }
    RecordView view;
    static_cast<RecordRow&>(view) = std::move(row);
    return view;
}

RecordView TabletReader::viewOf(RecordRow row, const sync::RecordState& state,
                                const std::set<std::string>& waiting) {
    RecordView view;
    static_cast<RecordRow&>(view) = std::move(row);
    const auto contested = sync::contestedFields(state);
    const auto roleOf = [this](std::string_view person) { return m_facts.roleOf(person); };
    for (const auto& [name, shown] : sync::shownFields(state, roleOf)) {
        FieldView field{valueOf(shown.shown, waiting), {}, contested.contains(name)};
        for (const auto& rival : shown.rivals) field.rivals.push_back(valueOf(rival, waiting));
        view.onScreen.emplace(name, shown.ids);
        view.fields.emplace(name, std::move(field));
    }
    return view;
}

std::vector<RecordView> TabletReader::viewsOf(std::vector<RecordRow> rows) {
    std::vector<RecordView> views;
    views.reserve(rows.size());
    for (auto& row : rows) views.push_back(viewOf(std::move(row)));
    return views;
}

}  // namespace ayumi::store
