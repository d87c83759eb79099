#include "server/services/held.h"

#include <algorithm>
#include <map>
#include <set>

#include "server/services/cursor.h"
#include "server/services/limits.h"
#include "server/services/release.h"
#include "server/services/scope.h"
#include "shared/records/validation.h"
#include "shared/sync/change.h"

namespace ayumi::services {

namespace {

using Entry = sync::HeldResponse::Entry;

constexpr std::size_t kHeldRowsAtOnce = 200;

// What can be told of a held text without knowing its form: also a change that came as plain text
// says who wrote it.
struct Envelope {
    std::optional<sync::Change> change;  // as signed, if it came so
    std::string kind;
    std::set<std::string> writers;
    std::string state;
};

void readLoosely(const std::string& text, Envelope& envelope) {
    const auto object = parseJson(text);
    if (!object || !object->is_object()) return;
    envelope.kind = textOf(*object, "kind");
    for (const char* writer : {"author", "handed_by"}) {
        if (auto person = textOf(*object, writer); !person.empty()) {
            envelope.writers.insert(std::move(person));
        }
    }
}

Envelope envelopeOf(const storage::ChangeRow& row) {
    Envelope envelope;
    auto change = sync::restoreChange(row.body, row.signature);
    if (!change || row.signature.empty()) {
        readLoosely(row.body, envelope);
        return envelope;
    }
    envelope.kind = change->kind;
    envelope.writers = {change->author, change->signer()};
    const auto state = change->set.find(std::string(records::kStateField));
    if (state != change->set.end() && state->second.is_string()) envelope.state = state->second;
    envelope.change = std::move(*change);
    return envelope;
}

class Viewer {
public:
    Viewer(storage::Reader& reader, const records::KindTable& kinds, const std::string& device)
        : m_kinds(kinds) {
        for (const auto& row : reader.signIns(device)) m_people.insert(row.person);
        for (const auto& row : reader.scope(device)) {
            const bool ofAgency = row.audience == records::kAgencyAudience;
            if (ofAgency && !row.left) m_supervisors = supervisorsOf(row.readers);
        }
    }

    // Nothing if the device may not see it.
    std::optional<Entry> see(const storage::ChangeRow& row) const {
        const Envelope envelope = envelopeOf(row);
        const records::Kind* kind = m_kinds.find(envelope.kind);
        const bool own = std::any_of(envelope.writers.begin(), envelope.writers.end(),
                                     [&](const auto& person) { return m_people.contains(person); });
        if (!own && !supervised(envelope, kind)) return std::nullopt;
        Entry entry{row.id, {}, {}, {row.code, {}}, row.receivedAtMs, row.device};
        for (const auto& [name, value] : row.args.items()) {
            if (value.is_string()) entry.reason.args[name] = value.get<std::string>();
        }
        // Nobody knows yet who may read an unknown kind: that it is there, not what it says.
        if (!own && kind == nullptr && !envelope.kind.empty()) return entry;
        if (envelope.change)
            entry.change = Json::parse(envelope.change->travelling());
        else
            entry.text = row.body;
        return entry;
    }

private:
    // Whoever it is about: supervisors stand to everybody, also to whom the log does not know yet,
    // since somebody has to let them in. What is for own eyes is its writer's alone.
    bool supervised(const Envelope& envelope, const records::Kind* kind) const {
        if (m_supervisors.empty()) return false;
        if (kind == nullptr) return true;
        return kind->audience != records::Audience::Author &&
               mayRead(m_kinds, envelope.kind, m_supervisors, Json{{"state", envelope.state}});
    }

    const records::KindTable& m_kinds;
    std::set<std::string> m_people;
    std::string m_supervisors;  // as whom those who supervise here read the agency's; "": none does
};

}  // namespace

std::set<std::string> closedOnes(storage::Reader& reader, const records::KindTable& kinds,
                                 const std::string& agency,
                                 const std::vector<storage::ChangeRow>& rows) {
    const records::Kind* kind = kinds.find(kReleaseKind);
    if (kind == nullptr) return {};
    std::vector<std::string> ids;
    for (const auto& row : rows) {
        ids.push_back(naturalRecordId(*kind, agency, "", "", row.id));
    }
    std::set<std::string> closed;
    for (const auto& release : reader.records(ids)) {
        const auto decision = textOf(release.values, "decision");
        if (decision == "mended" || decision == "set_aside") closed.insert(release.about);
    }
    return closed;
}

namespace {

// Kept beside its own id because nobody was known to have signed it: brought by another tablet
// after a restore, before the one that made it showed its certificates and brought it itself.
std::set<std::string> cameByItself(storage::Reader& reader,
                                   const std::vector<storage::ChangeRow>& rows) {
    std::map<std::string, const storage::ChangeRow*> beside;
    for (const auto& row : rows) {
        const auto slash = row.id.find('/');
        if (slash != std::string::npos) beside.emplace(row.id.substr(0, slash), &row);
    }
    std::vector<std::string> ids;
    for (const auto& [id, row] : beside) ids.push_back(id);
    std::set<std::string> came;
    if (ids.empty()) return came;
    for (const auto& row : reader.changes(ids)) {
        const auto& held = *beside.at(row.id);
        if (row.body == held.body && row.signature == held.signature) came.insert(held.id);
    }
    return came;
}

}  // namespace

Result<sync::HeldResponse> heldPage(storage::Reader& reader, const records::KindTable& kinds,
                                    const std::string& agency, const std::string& device,
                                    const std::string& cursor, std::size_t limit) {
    const auto from = readNumberCursor(cursor);
    if (!from) return from.error();
    std::int64_t after = *from;
    limit = std::clamp<std::size_t>(limit, 1, kHeldEntries);
    const Viewer viewer(reader, kinds, device);
    sync::HeldResponse page;
    std::size_t bytes = 0;
    for (std::size_t lookedAt = 0; lookedAt < kHeldLookedAt; lookedAt += kHeldRowsAtOnce) {
        const auto rows = reader.heldChanges(after, kHeldRowsAtOnce);
        auto closed = closedOnes(reader, kinds, agency, rows);
        closed.merge(cameByItself(reader, rows));
        for (const auto& row : rows) {
            auto entry = closed.contains(row.id) ? std::nullopt : viewer.see(row);
            const bool full = page.entries.size() == limit || bytes + row.body.size() > kHeldBytes;
            if (entry && full && !page.entries.empty()) {
                page.more = true;
                break;
            }
            after = row.number;
            if (!entry) continue;
            bytes += row.body.size();
            page.entries.push_back(std::move(*entry));
        }
        if (page.more || rows.size() < kHeldRowsAtOnce) break;
        page.more = lookedAt + kHeldRowsAtOnce >= kHeldLookedAt;
    }
    page.cursor = std::to_string(after);
    return page;
}

}  // namespace ayumi::services
