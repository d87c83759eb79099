#include "server/disclosure/holding.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "server/services/erasing.h"
#include "server/services/record_rows.h"
#include "server/services/scope.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"
#include "shared/sheets/parts.h"

namespace ayumi::disclosure {

namespace {

constexpr std::size_t kRecordsRead = 100;
constexpr std::size_t kHeldRead = 200;
// Which day of a record says when, where it has none of its own.
constexpr std::array kTellingDays{"from", "held_on", "given_on", "begun_on"};

std::string dayOfRecord(const storage::RecordRow& row) {
    if (!row.day.empty()) return row.day;
    for (const char* field : kTellingDays) {
        if (auto day = textOf(row.values, field); !day.empty()) return day;
    }
    return {};
}

bool isText(const records::Kind* kind, const std::string& name) {
    using records::FieldType;
    const records::Field* field = kind == nullptr ? nullptr : kind->field(name);
    if (field == nullptr) return name != records::kVoidField;
    return field->type == FieldType::Text || field->type == FieldType::TextList ||
           field->type == FieldType::Object || field->type == FieldType::Answer;
}

std::vector<std::string> idsOf(storage::Reader& reader, const std::string& person) {
    auto ids = reader.recordsOfAudience(records::participantAudience(person));
    const auto own = reader.recordsOfAudience(records::authorAudience(person));
    ids.insert(ids.end(), own.begin(), own.end());
    return ids;
}

// In pieces: a person has tens of thousands of records.
void eachPiece(const std::vector<std::string>& ids,
               const std::function<void(const std::vector<std::string>&)>& each) {
    for (std::size_t from = 0; from < ids.size(); from += kRecordsRead) {
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = std::min(ids.size(), from + kRecordsRead);
        each({first, ids.begin() + static_cast<std::ptrdiff_t>(end)});
    }
}

}  // namespace

Holding::Holding(storage::Reader& reader, const records::KindTable& kinds, std::string person,
                 TimeMs nowMs, SharedWords sharedWords)
    : m_reader(reader),
      m_kinds(kinds),
      m_person(std::move(person)),
      m_nowMs(nowMs),
      m_sharedWords(sharedWords),
      m_parties(reader, m_person),
      m_facts(services::FactsCache().at(reader, reader.agency().value())) {
    readSheets();
    eachPiece(idsOf(reader, m_person), [&](const auto& ids) {
        for (const auto& row : reader.records(ids)) index(row);
    });
    std::ranges::sort(m_index, {}, [](const Indexed& one) {
        return std::tie(one.order, one.day, one.number, one.record);
    });
    for (const auto& one : m_index) {
        if (m_counts.empty() || m_counts.back().first != one.kind)
            m_counts.push_back({one.kind, 0});
        ++m_counts.back().second;
    }
    for (const auto& row : reader.recordsOfKinds({"release"})) {
        m_decisions[row.about] = textOf(row.values, "decision");
    }
}

void Holding::index(const storage::RecordRow& row) {
    const auto kind = std::ranges::find(m_kinds.all(), row.kind, &records::Kind::name);
    Indexed one{static_cast<std::size_t>(kind - m_kinds.all().begin()), dayOfRecord(row),
                row.number, row.record, row.kind};
    m_references[row.record] = {row.kind, one.day};
    m_index.push_back(std::move(one));
    if (row.kind == "goal") m_goals[row.record] = m_parties.hide(textOf(row.values, "item"));
    for (const auto& [field, value] : row.values.items()) {
        if (!value.is_string()) continue;
        const std::string text = m_parties.hide(value.get<std::string>());
        const bool code = field.starts_with("sign.") || field.starts_with("task.");
        const std::string name = code ? field.substr(sizeof("sign.") - 1) : field;
        if (row.kind == "check_items") m_signs[name] = text;
        if (row.kind == "task_list" && code) m_tasks[row.record][name] = text;
    }
}

void Holding::readSheets() {
    for (const auto& row : m_reader.recordsOfKinds({"sheet"})) {
        const auto document = sheets::joined(row.values.get<std::map<std::string, Json>>());
        auto sheet =
            document ? sheets::readSheet(*document) : Result<sheets::Sheet>(document.error());
        if (sheet) m_sheets[row.about] = std::move(*sheet);
    }
}

const Reference* Holding::reference(const std::string& record) const {
    const auto found = m_references.find(record);
    return found == m_references.end() ? nullptr : &found->second;
}

std::string Holding::taskOf(const std::string& list, const std::string& code) const {
    const auto tasks = m_tasks.find(list);
    if (tasks == m_tasks.end()) return {};
    const auto task = tasks->second.find(code);
    return task == tasks->second.end() ? std::string() : task->second;
}

std::string Holding::signOf(const std::string& code) const {
    const auto found = m_signs.find(code);
    return found == m_signs.end() ? std::string() : found->second;
}

std::string Holding::goalOf(const std::string& goal) const {
    const auto found = m_goals.find(goal);
    return found == m_goals.end() ? std::string() : found->second;
}

const sheets::Sheet* Holding::sheet(const std::string& code, std::int64_t version) const {
    const auto found = m_sheets.find(sheets::sheetKey(code, static_cast<int>(version)));
    return found == m_sheets.end() ? nullptr : &found->second;
}

void Holding::eachRecord(const std::function<void(const ToldRecord&)>& each) {
    std::vector<std::string> ids;
    for (const auto& one : m_index) ids.push_back(one.record);
    eachPiece(ids, [&](const auto& piece) {
        auto rows = m_reader.records(piece);
        for (const auto& id : piece) {
            const auto row = std::ranges::find(rows, id, &storage::RecordRow::record);
            if (row != rows.end()) each(toldOf(*row));
        }
    });
}

bool Holding::hides(const records::Kind* kind, const std::string& field, bool shared) const {
    return shared && m_sharedWords == SharedWords::LeftOut && isText(kind, field);
}

Json Holding::words(const records::Kind* kind, const Json& values, bool shared,
                    std::vector<std::string>& leftOut) const {
    Json told = Json::object();
    for (const auto& [field, value] : values.items()) {
        if (value.is_null() || !hides(kind, field, shared)) {
            told[field] = m_parties.hideAll(value);
        } else {
            leftOut.push_back(field);
        }
    }
    return told;
}

ToldRecord Holding::toldOf(const storage::RecordRow& row) {
    const records::Kind* kind = m_kinds.find(row.kind);
    const auto state = services::stateOf(row);
    ToldRecord told{row.record, row.kind, row.day, m_parties.hide(row.about)};
    told.takenBack = sync::isVoid(state);
    told.ownEyes = kind != nullptr && kind->audience == records::Audience::Author;
    told.sealed = kind != nullptr && !told.ownEyes &&
                  records::isSealed(*kind, m_person, *m_facts, dayOf(m_nowMs));
    told.others = row.audiences.size() - 1;
    const bool shared = told.others > 0;
    told.values = words(kind, row.values, shared, told.leftOut);
    const auto roleOf = [&](std::string_view person) { return m_facts->roleOf(person); };
    for (const auto& [field, shown] : sync::shownFields(state, roleOf)) {
        if (hides(kind, field, shared)) continue;
        for (const auto& rival : shown.rivals) {
            told.beside[field].push_back(m_parties.hideAll(rival.value));
        }
    }
    for (const auto& change : m_reader.changesOfRecord(row.record)) {
        if (change.verdict == "quarantined" || change.body.empty()) continue;
        told.past.push_back(toldOf(change, kind, shared));
        auto& last = told.past.back();
        for (const auto& [field, value] : last.set.items()) {
            if (state.stands(field, last.id)) last.stands.push_back(field);
        }
    }
    const bool lacks = !told.leftOut.empty() || std::ranges::any_of(told.past, [](const auto& one) {
        return !one.leftOut.empty();
    });
    m_leftOut += lacks ? 1 : 0;
    return told;
}

ToldChange Holding::toldOf(const storage::ChangeRow& row, const records::Kind* kind,
                           bool shared) const {
    ToldChange told;
    told.id = row.id;
    told.number = row.number;
    told.receivedAtMs = row.receivedAtMs;
    const auto change = sync::restoreChange(row.body, row.signature);
    if (!change) return told;
    told.madeAtMs = change->madeAtMs;
    told.author = m_parties.of(change->author);
    if (change->proxy) told.wordsOf = m_parties.of(change->proxy->wordsOf);
    told.confirmed = change->proxy && change->proxy->confirmed;
    if (!change->handedBy.empty()) told.handedBy = m_parties.of(change->handedBy);
    told.set = words(kind, Json(change->set), shared, told.leftOut);
    const bool silent = shared && m_sharedWords == SharedWords::LeftOut;
    if (!silent) told.reason = m_parties.hide(change->reason);
    if (silent && !change->reason.empty()) told.leftOut.emplace_back("reason");
    return told;
}

void Holding::eachHeld(const std::function<void(const ToldHeld&)>& each) {
    std::int64_t after = 0;
    for (auto rows = m_reader.heldChanges(after, kHeldRead); !rows.empty();
         rows = m_reader.heldChanges(after, kHeldRead)) {
        after = rows.back().number;
        for (const auto& row : rows) {
            if (!services::concerns(row, m_kinds, m_person)) continue;
            const ToldHeld told = heldOf(row);
            m_leftOut += told.change.leftOut.empty() && told.readable ? 0 : 1;
            each(told);
        }
    }
}

// What somebody who is not of the staff wrote under the person's name may be about anybody.
ToldHeld Holding::heldOf(const storage::ChangeRow& row) const {
    ToldHeld told;
    told.code = row.code;
    const auto decision = m_decisions.find(row.id);
    if (decision != m_decisions.end()) told.decision = decision->second;
    const auto change = sync::restoreChange(row.body, row.signature);
    told.readable = change && !row.signature.empty();
    if (!told.readable) {
        told.change.id = row.id;
        told.change.number = row.number;
        told.change.receivedAtMs = row.receivedAtMs;
        told.change.author = {{}, {}, "other"};
        return told;
    }
    told.kind = change->kind;
    told.day = change->day;
    told.others = static_cast<std::size_t>(
        std::ranges::count_if(change->people, [&](const auto& one) { return one != m_person; }));
    const bool foreign = m_parties.of(change->author).role == "other";
    told.change = toldOf(row, m_kinds.find(change->kind), told.others > 0 || foreign);
    return told;
}

}  // namespace ayumi::disclosure
