// The ends of a batch: reading it before the lock, storing states and answering after it.
#include <algorithm>
#include <set>

#include "server/services/push.h"
#include "server/services/record_rows.h"
#include "server/services/share_out.h"
#include "shared/base/uuid.h"

namespace ayumi::services {

namespace {

constexpr std::size_t kChangesAtOnce = 32;  // some milliseconds of signature checks

// Reads changes and checks their signatures.
class Preparing {
public:
    explicit Preparing(storage::Reader& reader) : m_reader(reader) {}

    // Looks up the key of a change that will be read, each once.
    void lookUp(const Json& object) {
        const std::string id = object.is_object() ? textOf(object, "key") : std::string();
        auto [key, unknown] = m_keys.try_emplace(id);
        if (!unknown || !isUuid(id)) return;
        if (const auto row = m_reader.key(id)) key->second = row->publicKey;
    }

    // Thread-safe once all keys are looked up.
    PreparedChange change(const Json& object) const {
        PreparedChange prepared;
        auto change = sync::readChange(object);
        if (!change) {
            prepared.refusal = change.error();
            return prepared;
        }
        const Bytes& key = m_keys.at(change->key);
        if (!key.empty() && sync::verifyChange(*change, key)) prepared.checked.publicKey = key;
        prepared.change = std::make_shared<const sync::Change>(std::move(*change));
        return prepared;
    }

private:
    storage::Reader& m_reader;
    std::map<std::string, Bytes> m_keys;
};

// What {"sealed":"base64url"} holds; nullopt if the text is no box.
std::optional<Result<Json>> opened(const std::string& text, const SealingKey& sealing) {
    const auto box = parseCanonical(text);
    if (!box || !box->is_object() || box->size() != 1 || !box->contains("sealed") ||
        !box->at("sealed").is_string()) {
        return std::nullopt;
    }
    const auto bytes = fromBase64Url(box->at("sealed").get<std::string>());
    if (!bytes) return Result<Json>(bytes.error());
    const auto content = openSealed(sealing, *bytes);
    if (!content) return Result<Json>(content.error());
    return parseCanonical(content->view(), sync::kMaxMessageDepth);
}

PreparedChange fromText(const std::string& text, const SealingKey& sealing, Preparing& preparing) {
    PreparedChange prepared;
    if (const auto content = opened(text, sealing)) {
        if (!*content) {
            prepared.refusal = content->error();
        } else if ((*content)->is_object() && (*content)->contains("draft")) {
            prepared.draft = (**content).at("draft");
        } else {
            preparing.lookUp(**content);
            prepared = preparing.change(**content);
        }
    }
    prepared.text = text;
    return prepared;
}

}  // namespace

PreparedPush preparePush(storage::Reader& reader, const std::string& device,
                         const sync::PushRequest& request, const SealingKey& sealing) {
    PreparedPush push{device, request.head, {}};
    push.changes.reserve(request.changes.size() + request.unread.size());
    push.changes.resize(request.changes.size());
    Preparing preparing(reader);
    for (const Json& object : request.changes) preparing.lookUp(object);
    shareOut(request.changes.size(), kChangesAtOnce, [&](std::size_t index) {
        const Json& object = request.changes[index];
        auto& prepared = push.changes[index];
        prepared = preparing.change(object);
        if (!prepared.change) prepared.text = canonical(object);
    });
    for (const std::string& text : request.unread) {
        push.changes.push_back(fromText(text, sealing, preparing));
    }
    return push;
}

void PushBatch::storeRecords(std::vector<std::string>& audiences) {
    std::vector<storage::RecordRow> rows;
    std::set<std::string> touchedAudiences;
    for (auto& [id, record] : m_records) {
        if (!record.changed) continue;
        record.changed = false;
        rows.push_back(rowOf(record.state, m_kinds, *record.facts));
        const auto& reached = rows.back().audiences;
        touchedAudiences.insert(reached.begin(), reached.end());
    }
    if (!rows.empty()) m_writer.putRecords(rows);
    audiences.assign(touchedAudiences.begin(), touchedAudiences.end());
}

// A device number is a hint, never a key: a second use marks the device, a change is judged the
// same (sync.md, exchanges 6). After a restore others bring back what a device made.
void PushBatch::noteDeviceNumbers(const PreparedPush& push, storage::DeviceRow& carrier) {
    std::map<std::string, std::optional<storage::DeviceRow>> others;
    for (const auto& prepared : push.changes) {
        if (!prepared.change) continue;
        const auto& change = *prepared.change;
        if (change.device == carrier.device) {
            noteDeviceNumber(change, carrier);
        } else if (m_newChanges.contains(change.id)) {
            auto [other, asked] = others.try_emplace(change.device);
            if (asked) other->second = m_writer.device(change.device);
            if (other->second) noteDeviceNumber(change, *other->second);
        }
    }
    m_writer.putDevice(carrier);
    for (const auto& [device, row] : others) {
        if (row) m_writer.putDevice(*row);
    }
}

void PushBatch::noteDeviceNumber(const sync::Change& change, storage::DeviceRow& maker) {
    if (maker.forked) return;
    if (!m_newChanges.contains(change.id) || change.number > maker.lastNumber) {
        maker.lastNumber = std::max(maker.lastNumber, change.number);
        return;
    }
    const auto beside = change.id + '/' + toHex(change.bodyHash());
    const bool inBatch = std::any_of(m_newChanges.begin(), m_newChanges.end(), [&](auto& id) {
        const auto& row = m_changes.at(id);
        return row.device == maker.device && row.deviceNumber == change.number &&
               row.id != change.id && row.id != beside;
    });
    if (!inBatch && !m_writer.deviceNumberUsed(maker.device, change.number, beside)) return;
    maker.forked = true;
    m_book.note("device", {{"device", maker.device}, {"event", "forked"}});
}

std::vector<std::string> PushBatch::readableStates(const PreparedPush& push) {
    const auto scope = m_writer.scope(push.device);
    std::set<std::string> sent;
    std::set<std::string> records;
    for (const auto& prepared : push.changes) {
        if (!prepared.change) continue;
        // Whoever sent it sealed cannot read it any more.
        if (prepared.text.empty()) sent.insert(prepared.change->id);
        records.insert(prepared.change->record);
    }
    const auto roleOf = [this](std::string_view person) { return m_facts->roleOf(person); };
    std::vector<std::string> states;
    for (const auto& id : records) {
        const auto found = m_records.find(id);
        if (found == m_records.end()) continue;
        const auto& state = found->second.state;
        const records::Kind* kind = m_kinds.find(state.kind);
        if (kind == nullptr) continue;
        const Json values = sync::shownValues(state, roleOf);
        const auto audiences = audiencesOf(*kind, sync::subjectOf(state, values));
        if (mayRead(m_kinds, state.kind, readersThrough(scope, audiences), values)) {
            states.push_back(sync::travellingState(state, sent));
        }
    }
    return states;
}

}  // namespace ayumi::services
