#include "server/services/sync_service.h"

#include <algorithm>
#include <optional>
#include <set>

#include "server/services/announcement.h"
#include "server/services/cursor.h"
#include "server/services/held.h"
#include "server/services/record_rows.h"
#include "server/telemetry/log.h"
#include "server/telemetry/storage_trouble.h"
#include "shared/base/time_text.h"
#include "shared/records/consents.h"

namespace ayumi::services {

namespace {

// What a verified backup holds, if the tablet cannot know it yet: it was told with an answer whose
// head is older than the entry that says so, or with none.
std::int64_t keptNewTo(const sync::Head& known, bool reset, const storage::AgencyRow& agency) {
    return reset || known.number < agency.keptEntry ? agency.keptNumber : 0;
}

// Who has to sign in on the device before more comes for them.
std::set<std::string> whoRests(const std::vector<storage::ScopeRow>& scope) {
    std::set<std::string> people;
    for (const auto& row : scope) {
        if (row.left) continue;
        for (auto& person : restingIn(row.readers)) people.insert(std::move(person));
    }
    return people;
}

PreparedPush withoutChanges(const PreparedPush& batch) { return {batch.device, batch.head, {}}; }

}  // namespace

SyncService::SyncService(SyncEnvironment environment)
    : m_env(environment),
      m_process(toHex(environment.random.bytes(8))),
      m_comparison(environment.kinds) {}

PreparedPush SyncService::prepare(const std::string& device, const sync::PushRequest& request) {
    return preparePush(*m_env.store.read(m_env.keys.agency), device, request, m_env.keys.sealing);
}

std::vector<sync::PushResponse> SyncService::push(const std::vector<PreparedPush>& batches) {
    const TimeMs nowMs = m_env.clock.nowMs();
    auto writer = m_env.store.write(m_env.keys.agency);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    const FactsPtr facts = m_facts.at(*writer, book.agency());
    std::vector<bool> resets;
    for (const auto& batch : batches) resets.push_back(!logHas(*writer, batch.head));
    const bool stale = scopeIsStale(book.agency(), nowMs);
    if (stale) refreshScope(*writer, book, *facts, nowMs);
    PushBatch pushing(*writer, book, m_env.kinds, facts, nowMs, m_env.knownFormat);
    std::vector<sync::PushResponse> responses;
    std::set<std::string> audiences;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        // A restored log may miss the keys that signed this: certificates come first.
        auto outcome = pushing.apply(resets[i] ? withoutChanges(batches[i]) : batches[i]);
        audiences.insert(outcome.audiences.begin(), outcome.audiences.end());
        responses.push_back(std::move(outcome.response));
    }
    for (auto& response : responses) pushing.renew(response.verdicts);
    const sync::Head head = book.head();
    commit(std::move(writer), book, toldOf(stale || pushing.scopeMoved(), std::move(audiences)));
    for (std::size_t i = 0; i < responses.size(); ++i) {
        responses[i].head = head;
        responses[i].reset = resets[i];
        responses[i].kept = keptNewTo(batches[i].head, resets[i], book.agency());
    }
    return responses;
}

std::optional<std::set<std::string>> SyncService::toldOf(bool everyone,
                                                         std::set<std::string> audiences) {
    if (everyone) return std::set<std::string>();
    if (audiences.empty()) return std::nullopt;
    return audiences;
}

// Tells nobody without `told`, everyone if it is empty.
void SyncService::commit(std::unique_ptr<storage::Writer> writer, LogBook& book,
                         const std::optional<std::set<std::string>>& told) {
    const sync::Head head = book.head();
    const bool wrote = book.grew();
    const bool tell = told && wrote;
    if (tell) writer->announce(announcement(m_env.keys.agency, head, m_process, *told));
    book.flush();
    writer->commit();
    writer.reset();
    if (wrote) telemetry::storageTrouble().committed();
    if (tell && m_onCommit) m_onCommit(head, {told->begin(), told->end()});
}

std::unique_ptr<storage::Listening> SyncService::listen() {
    return m_env.store.listen(
        [this](const std::optional<std::string>& text) { return heard(text); });
}

void SyncService::tellEveryone() {
    if (m_onCommit) m_onCommit(head(), {});
}

bool SyncService::heard(const std::optional<std::string>& text) {
    if (!m_onCommit) return true;
    try {
        if (!text) {
            tellEveryone();
            return true;
        }
        // Of our own writing, but whoever may write to the database may announce.
        const auto body = parseJson(*text);
        if (!body || !body->is_object() || body->value("agency", "") != m_env.keys.agency ||
            body->value("from", "") == m_process) {
            return true;
        }
        const Json& place = body->at("head");
        m_onCommit({place.at(0).get<std::int64_t>(), place.at(1).get<std::string>()},
                   body->at("audiences").get<std::vector<std::string>>());
        return true;
    } catch (const Json::exception&) {
        return true;  // not of our writing
    } catch (const std::exception& error) {
        logEvent(telemetry::Level::Warning, "announcement_unheard", {telemetry::failure(error)});
        return false;
    }
}

void SyncService::ensureScope() {
    const TimeMs nowMs = m_env.clock.nowMs();
    if (!scopeIsStale(m_env.store.read(m_env.keys.agency)->agency().value(), nowMs)) return;
    auto writer = m_env.store.write(m_env.keys.agency);
    LogBook book(*writer, writer->agency().value(), m_env.random);
    refreshScope(*writer, book, *m_facts.at(*writer, book.agency()), m_env.clock.nowMs());
    commit(std::move(writer), book, std::set<std::string>{});
}

void SyncService::commitScope(std::unique_ptr<storage::Writer> writer, LogBook& book,
                              const std::string& device) {
    const bool stale = scopeIsStale(book.agency(), m_env.clock.nowMs());
    refreshScope(*writer, book, *m_facts.at(*writer, book.agency()), m_env.clock.nowMs());
    std::set<std::string> told;
    if (!stale) told.insert("d:" + device);
    commit(std::move(writer), book, told);
}

sync::Head SyncService::head() {
    return headOf(m_env.store.read(m_env.keys.agency)->agency().value());
}

std::optional<std::set<std::string>> SyncService::audiencesOf(const std::string& device) {
    const auto reader = m_env.store.read(m_env.keys.agency);
    const auto row = reader->device(device);
    if (!row || row->state != "active") return std::nullopt;
    std::set<std::string> audiences;
    for (const auto& one : reader->scope(device)) {
        if (!one.left && restingIn(one.readers).empty()) audiences.insert(one.audience);
    }
    return audiences;
}

FactsPtr SyncService::facts(storage::Reader& reader) {
    return m_facts.at(reader, reader.agency().value());
}

Result<sync::PullResponse> SyncService::pull(const storage::DeviceRow& device,
                                             const std::string& cursor, const sync::Head& head,
                                             std::size_t limit, bool wantsHash) {
    auto after = readCursor(cursor);
    if (!after) return after.error();
    ensureScope();
    auto reader = m_env.store.read(m_env.keys.agency);
    sync::PullResponse response;
    response.timeMs = m_env.clock.nowMs();
    const auto agency = reader->agency().value();
    response.head = headOf(agency);
    // A cursor from a log that went further than this one tells of a restore as a head does.
    response.reset = !logHas(*reader, head) || after->place > response.head.number;
    response.kept = keptNewTo(head, response.reset, agency);
    response.forked = device.forked;
    if (device.state != "active") {
        response.wipe = true;
        response.cursor = cursor;
        return response;
    }
    if (response.reset) *after = {};
    const auto page =
        reader->page(device.device, *after, std::clamp<std::size_t>(limit, 1, kMostPageRecords));
    storage::Cursor last = *after;
    std::size_t taken = 0;
    std::size_t bytes = 0;
    for (const auto& row : page.rows) {
        if (mayRead(m_env.kinds, row.kind, row.readers, row.values)) {
            bytes += row.state.size();
            if (bytes > kPageBytes && !response.states.empty()) break;
            response.states.push_back(row.state);
        }
        last = {row.place, row.record};
        ++taken;
    }
    const std::size_t left = page.rows.size() - taken;
    response.more = page.more || left > 0;
    response.remaining = page.remaining + static_cast<std::int64_t>(left);
    const storage::Cursor end{response.head.number, kBehindEveryRecord};
    response.cursor = cursorText(response.more ? last : end);
    const auto scope = reader->scope(device.device);
    for (const auto& row : scope) {
        if (row.left && (*row.left > after->place || response.reset)) {
            response.forget.push_back(row.audience);
        }
    }
    const auto resting = whoRests(scope);
    response.resting.assign(resting.begin(), resting.end());
    if (!response.more && !response.reset && isSupervised(scope)) {
        response.unseen = m_unseen.at(*reader, response.timeMs);
    }
    // A tablet keeps what it has for those who rest, and is sent no more of it: no hash fits that.
    const bool news = wantsHash || !(head == response.head);
    if (news && resting.empty() && !response.more && !response.reset) {
        const Bytes hash = m_comparison.scopeHash(*reader, scope, response.timeMs);
        response.hash = sync::shortHash(hash);
    }
    return response;
}

template <class Response, class Look>
Response SyncService::compared(const sync::Head& head, const Look& look) {
    ensureScope();
    auto reader = m_env.store.read(m_env.keys.agency);
    const TimeMs nowMs = m_env.clock.nowMs();
    Response response;
    if (logHas(*reader, head)) {
        response = look(*reader, nowMs);
    } else {
        response.reset = true;
    }
    response.head = headOf(reader->agency().value());
    response.timeMs = nowMs;
    return response;
}

sync::CompareResponse SyncService::compare(const std::string& device,
                                           const sync::CompareRequest& request) {
    return compared<sync::CompareResponse>(
        request.head, [&](storage::Reader& reader, TimeMs nowMs) {
            const auto scope = reader.scope(device);
            if (!whoRests(scope).empty()) return sync::CompareResponse{};  // as in pull()
            return m_comparison.compare(reader, scope, request, nowMs);
        });
}

sync::CellResponse SyncService::cell(const std::string& device, const sync::Head& head,
                                     const sync::CellName& name, const std::string& after,
                                     std::size_t limit) {
    return compared<sync::CellResponse>(head, [&](storage::Reader& reader, TimeMs nowMs) {
        const auto scope = reader.scope(device);
        if (!whoRests(scope).empty()) {  // nothing comes, and nothing may go for it
            sync::CellResponse pullFirst;
            pullFirst.reset = true;
            return pullFirst;
        }
        return m_comparison.cell(reader, scope, name, after,
                                 std::clamp<std::size_t>(limit, 1, kMostPageRecords), nowMs);
    });
}

Result<sync::HistoryResponse> SyncService::history(const std::string& device,
                                                   const std::string& record) {
    const Error unknown{"record_unknown", {}};
    ensureScope();
    auto reader = m_env.store.read(m_env.keys.agency);
    const auto rows = reader->records({record});
    if (rows.empty()) return unknown;
    const auto readers = readersThrough(reader->scope(device), rows.front().audiences);
    if (!mayRead(m_env.kinds, rows.front().kind, readers, rows.front().values)) return unknown;
    if (records::isSealed(*m_env.kinds.find(rows.front().kind), rows.front().participant,
                          *facts(*reader), dayOf(m_env.clock.nowMs()))) {
        return unknown;
    }
    const auto state = stateOf(rows.front());
    sync::HistoryResponse response;
    response.agencyKey = m_env.keys.registration.publicKey;
    std::set<std::string> keys;
    for (const auto& row : reader->changesOfRecord(record)) {
        auto change = sync::restoreChange(row.body, row.signature);
        // Held because it gives the record another identity: it may be about somebody else.
        if (!change || !sync::sameIdentity(state, *change)) continue;
        sync::HistoryResponse::Entry entry;
        entry.change = Json::parse(change->travelling());
        entry.verdict = verdictOf(row, false);
        entry.receivedAtMs = row.receivedAtMs;
        entry.cappedMs = row.cappedMs;
        keys.insert(change->key);
        response.entries.push_back(std::move(entry));
    }
    for (const auto& key : keys) {
        if (const auto row = reader->key(key)) response.certificates.push_back(row->certificate);
    }
    return response;
}

Result<sync::HeldResponse> SyncService::held(const std::string& device, const std::string& cursor,
                                             std::size_t limit) {
    ensureScope();
    auto reader = m_env.store.read(m_env.keys.agency);
    auto page = heldPage(*reader, m_env.kinds, m_env.keys.agency, device, cursor, limit);
    if (page) page->timeMs = m_env.clock.nowMs();
    return page;
}

}  // namespace ayumi::services
