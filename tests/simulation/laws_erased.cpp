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
