// What people ask at once, and what is next.
#include "mobile/sync/engine.h"

#include <algorithm>

#include "mobile/sync/change_maker.h"
#include "shared/base/uuid.h"
#include "shared/records/validation.h"
#include "shared/sync/release.h"

namespace ayumi::tablet {

namespace {

// Room for signature and commas around a body (security.md: one change at most 64 KiB).
constexpr std::size_t kSignatureBytes = 128;

}  // namespace

Engine::Engine(EngineParts parts, Tuning tuning)
    : m_parts(parts),
      m_tuning(tuning),
      m_pace(tuning, parts.random),
      m_time(parts.clock, parts.store.marks().clockOffsetMs),
      // A reset that the last run only began to mend: the certificates may not have been shown.
      m_certificatesDue(parts.store.marks().sweepDue),
      m_batchChanges(tuning.batchChanges) {
    const auto& identity = m_parts.store.identity();
    if (enrolled()) m_parts.transport.setServer({identity.host, identity.port, identity.pins});
    if (auto set = m_parts.store.setEviction(tuning.eviction); !set) m_problem = set.error();
}

void Engine::unlock(store::Signer signer) {
    m_signer = std::move(signer);
    if (!m_unlockedOnce) {
        m_unlockedOnce = true;
        m_pullWanted = true;
        m_pace.asked(m_parts.clock.monotonicMs());
    }
}

void Engine::lock() {
    if (m_signer) m_signer->lock();
    m_signer.reset();
}

Result<Saved> Engine::save(const SaveRequest& request) {
    auto saved = saveTogether({request});
    if (!saved) return saved.error();
    return saved->front();
}

Result<std::vector<Saved>> Engine::saveTogether(const std::vector<SaveRequest>& requests) {
    if (!m_signer) return Error{"signer_locked", {}};
    if (auto known = m_parts.store.ready(); !known) return known.error();
    const TimeMs nowMs = m_time.nowMs();
    // Ascending, since after a restore some are offered again in the order of their ids, and one
    // may rest on the one before it (docs/sync.md "After a reset").
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        ids.push_back(makeUuidV7(nowMs, m_parts.random));
    }
    std::sort(ids.begin(), ids.end());
    bool urgent = false;
    std::vector<Saved> saved;
    std::vector<store::NewChange> changes;
    Maker maker{m_signer->person(), m_signer->keyId(), nowMs, m_time.offsetMs()};
    for (const SaveRequest& request : requests) {
        auto content = makeContent(request, m_parts.store, maker, m_parts.random);
        if (!content) return content.error();
        if (content->kind == "assignment") maker.entered.insert(content->participant);
        content->number += static_cast<std::int64_t>(changes.size());
        content->id = ids[changes.size()];
        sync::Change change = sync::signChange(std::move(*content), m_signer->key());
        if (change.body.size() + kSignatureBytes > records::kMaxChangeBytes) {
            return Error{"change_too_large",
                         {{"max", std::to_string(records::kMaxChangeBytes - kSignatureBytes)}}};
        }
        if (const auto strict = parseJson(change.body); !strict) return strict.error();
        urgent = urgent || m_parts.store.kinds().find(request.kind)->urgent;
        saved.push_back({change.id, change.record});
        changes.push_back({std::move(change), request.finishes});
    }
    auto added = m_parts.store.add(changes, nowMs);
    if (!added) {
        report();
        return added.error();
    }
    const bool releases =
        std::any_of(requests.begin(), requests.end(),
                    [](const SaveRequest& request) { return request.kind == sync::kReleaseKind; });
    if (releases) wantHeld();
    const TimeMs monotonicMs = m_parts.clock.monotonicMs();
    if (urgent) {
        m_pace.asked(monotonicMs);  // no pause holds a call for help back
    } else {
        m_pace.wantAt(monotonicMs + m_tuning.afterSaveMs);
    }
    changed(*added);
    return saved;
}

Result<Saved> Engine::sign(const SignRequest& request) {
    if (!m_signer) return Error{"signer_locked", {}};
    const Maker maker{m_signer->person(), m_signer->keyId(), m_time.nowMs(), m_time.offsetMs()};
    for (const bool withValues : {true, false}) {
        auto decision = makeDecision(request, m_parts.store, maker, withValues);
        if (!decision) return decision.error();
        auto saved = save(*decision);
        // A very long day: its values stay where they are, ids and digest stand for them.
        if (saved || saved.error().code != "change_too_large") return saved;
    }
    return Error{"change_too_large", {}};
}

Result<void> Engine::saveDraft(const store::DraftKey& key, const std::string& audience,
                               Json content) {
    return m_parts.store.putDraft({key, audience, m_time.nowMs(), std::move(content)});
}

std::optional<store::Draft> Engine::loadDraft(const store::DraftKey& key) {
    return m_parts.store.draft(key);
}

Result<void> Engine::dropDraft(const store::DraftKey& key) {
    auto dropped = m_parts.store.dropDraft(key);
    if (!dropped) return dropped.error();
    changed(*dropped);
    return {};
}

void Engine::syncNow() {
    m_pullWanted = true;
    m_pullNotBeforeMs = 0;
    m_asideTried = false;
    m_pace.asked(m_parts.clock.monotonicMs());
}

void Engine::nudge(const sync::Head& head) {
    m_nudged = head;
    if (pullDue()) m_pace.wantAt(m_parts.clock.monotonicMs());
}

bool Engine::pullDue() const {
    if (m_parts.clock.monotonicMs() < m_pullNotBeforeMs) return false;
    return m_pullWanted || (m_nudged && !(*m_nudged == m_parts.store.marks().pulled));
}

void Engine::tick() {
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    [[maybe_unused]] const auto known = m_parts.store.ready();  // if not, what follows fails
    watchAnswer();
    goByNewPins();
    keepLiveOpen();
    checkBytes();
    if (maySend() && m_pace.takePoll(nowMs)) m_pullWanted = true;
    if (m_flight.doing == Doing::Nothing && !startNext() && maySend() && m_pace.due(nowMs)) {
        m_pace.finished(nowMs);
        if (m_pullWanted) m_pace.wantAt(m_pullNotBeforeMs);
        m_asideTried = false;
        m_keyTried = false;
    }
    report();
}

bool Engine::startNext() {
    if (m_wiped) return false;
    if (startAsked()) return true;
    if (!maySend() || !m_pace.due(m_parts.clock.monotonicMs())) return false;
    if (m_certificatesDue) {
        startCertificates();
        return true;
    }
    if (startKey() || startPush() || startFarewell()) return true;
    if (m_parts.store.marks().revoked) return false;
    if (pullDue()) {
        startPull(m_parts.store.marks().cursor, m_parts.store.marks().head);
    } else if (startComparing()) {
        return true;
    } else if (m_held.wanted) {
        startHeld();
    } else {
        return false;
    }
    return true;
}

TimeMs Engine::nextWakeMs() const {
    if (m_wiped) return kNever;
    const TimeMs live = std::min(liveWanted() ? m_pace.liveWakeMs() : kNever, m_checkAtMs);
    if (m_flight.doing != Doing::Nothing) {
        return std::min(live, m_flight.sentAtMs + m_tuning.answerTimeoutMs);
    }
    if (m_signIn || !m_histories.empty()) return m_parts.clock.monotonicMs();
    return maySend() ? std::min(live, m_pace.nextWakeMs()) : m_checkAtMs;
}

}  // namespace ayumi::tablet
