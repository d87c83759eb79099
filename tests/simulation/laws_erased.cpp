// What was erased: nothing is left of it, and nothing else went with it. A record of several people
// goes with the last of them (docs/decisions/0036).
#include <algorithm>

#include "tests/simulation/laws.h"

namespace ayumi::simulation {

namespace {

constexpr const char* kErased = "erased is gone, and nothing else";

}  // namespace

void Laws::noteErased() {
    if (m_truth.erased.empty()) return;
    std::vector<std::string> ids;
    for (const auto& [id, saved] : m_history.saved) {
        for (auto& row : rowsOf(*saved.change)) ids.push_back(std::move(row));
    }
    for (const auto& [id, forged] : m_history.hostile) ids.push_back(id);
    for (auto& id : m_reader->erased(ids)) m_erased.insert(std::move(id));
    for (const auto& [id, saved] : m_history.saved) {
        const auto code = m_codes.find(id);
        const bool applied =
            m_emptied.contains(id) && (code == m_codes.end() || code->second.empty());
        if (!applied) continue;
        TimeMs& atMs = m_erasedRecords[saved.change->record];
        for (const auto& one : reference::whomOf(*saved.change)) {
            const auto erased = m_truth.erased.find(one);
            if (erased != m_truth.erased.end()) atMs = std::max(atMs, erased->second);
        }
    }
}

bool Laws::isErased(const sync::Change& change) const {
    const auto rows = rowsOf(change);
    return std::any_of(rows.begin(), rows.end(), [&](auto& one) { return m_erased.contains(one); });
}

bool Laws::isGone(const SavedChange& saved) const {
    return isErased(*saved.change) || m_truth.areErased(reference::whomOf(*saved.change));
}

bool Laws::namesErased(const reference::Whom& whom) const {
    return std::any_of(whom.begin(), whom.end(), [&](auto& one) { return isErasedOne(one); });
}

bool Laws::mentionsErased(const std::string& text) const {
    return std::any_of(m_truth.erased.begin(), m_truth.erased.end(),
                       [&](const auto& one) { return text.find(one.first) != std::string::npos; });
}

TimeMs Laws::erasedWith(const std::string& body) const {
    const Json said = Json::parse(body, nullptr, false);
    const bool isChange = said.is_object() && said.contains("participant");
    reference::Whom whom;
    if (isChange) {
        whom = reference::whomOf(textOf(said, "participant"), said.value("people", whom));
    }
    TimeMs lastMs = 0;
    for (const auto& [participant, atMs] : m_truth.erased) {
        const bool named = isChange ? std::find(whom.begin(), whom.end(), participant) != whom.end()
                                    : body.find(participant) != std::string::npos;
        if (named) lastMs = std::max(lastMs, atMs);
    }
    const auto record = m_erasedRecords.find(isChange ? textOf(said, "record") : "");
    return record == m_erasedRecords.end() ? lastMs : std::max(lastMs, record->second);
}

// Also of one that went with a log that is lost: what was erased then stays so.
bool Laws::ofErasedRecord(const std::string& body) const {
    const Json said = Json::parse(body, nullptr, false);
    const auto record = said.is_object() ? textOf(said, "record") : std::string();
    return std::any_of(m_history.saved.begin(), m_history.saved.end(), [&](const auto& one) {
        return m_erased.contains(one.first) && one.second.change->record == record;
    });
}

// What was held when somebody was erased goes with them if it names them, also beside others, or a
// record that went with them, for whomever; nothing else that was held goes.
void Laws::whatIsHeldOfErasedGoesToo() {
    for (const auto& [id, row] : m_rows) {
        const bool held = row.verdict == "quarantined";
        if (held && row.receivedAtMs < erasedWith(row.body)) fail(kErased, "held " + id + " stays");
    }
    for (const auto& [id, forged] : m_history.hostile) {
        if (m_history.saved.contains(id)) continue;  // another's, under which it came
        const bool gone = m_erased.contains(id) || m_emptied.contains(id);
        const bool named = erasedWith(forged.body) > 0 || ofErasedRecord(forged.body);
        if (gone && !named) fail(kErased, "held " + id + " is gone");
    }
}

// What comes late about somebody is held, until they are erased once more.
void Laws::whatWasErasedIsGone() {
    for (const auto& [id, saved] : m_history.saved) {
        const auto whom = reference::whomOf(*saved.change);
        const std::string what = saved.change->kind + ' ' + id;
        if (m_erased.contains(id) && m_rows.contains(id)) fail(kErased, what + " came back");
        if (m_truth.areErased(whom)) {
            if (isApplied(id)) fail(kErased, what + " is there");
        } else if (m_emptied.contains(id)) {
            const auto code = m_codes.find(id);
            const bool wasHeld = code != m_codes.end() && !code->second.empty();
            if (!wasHeld || !namesErased(whom)) fail(kErased, what + " is not there");
        }
    }
}

}  // namespace ayumi::simulation
