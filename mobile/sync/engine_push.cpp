// Sending: batches, what fails alone, and a revoked tablet's farewell.
#include <algorithm>

#include "mobile/sync/answers.h"
#include "mobile/sync/engine.h"

namespace ayumi::tablet {

namespace {

constexpr std::size_t kAsideAtOnce = 1;  // one alone, so that none fails with another

// A box that only the agency's server can open, as `unread` carries it.
std::string sealedText(const Bytes& sealingKey, const store::Draft& draft) {
    const std::string content = canonical({{"draft",
                                            {{"person", draft.key.person},
                                             {"page", draft.key.page},
                                             {"audience", draft.audience},
                                             {"saved_at", draft.savedAtMs},
                                             {"form", draft.form},
                                             {"content", draft.content}}}});
    return canonical({{"sealed", toBase64Url(seal(sealingKey, content))}});
}

// Nothing but our own changes was logged since everything was pulled up to `before`: the log is
// numbered densely, and each of the batch took exactly one number.
bool onlyOursSince(const sync::Head& before, const sync::PushResponse& response) {
    if (before.number == 0 || response.reset) return false;
    for (const auto& verdict : response.verdicts) {
        if (verdict.kind != sync::VerdictKind::Applied &&
            verdict.kind != sync::VerdictKind::Contested) {
            return false;
        }
    }
    return response.head.number - before.number ==
           static_cast<std::int64_t>(response.verdicts.size());
}

// A copy of the log from before a key that a coach vouched for came back: the head it is asked for
// may be in it all the same, and only a change that the new key signed tells. Once certificates are
// shown the batch goes again, as after an answer that never came.
bool namesUnknownKey(const sync::PushResponse& response) {
    return std::any_of(response.verdicts.begin(), response.verdicts.end(), [](const auto& verdict) {
        return verdict.standing() == sync::VerdictKind::Quarantined &&
               verdict.reason.code == "unknown_key";
    });
}

}  // namespace

bool Engine::startPush() {
    auto& store = m_parts.store;
    std::vector<store::WaitingChange> batch;
    if (!m_asideFirst) batch = store.batch(m_batchChanges, m_tuning.batchBytes);
    if (batch.empty() && !m_asideTried) batch = store.aside(kAsideAtOnce);
    if (batch.empty() && m_asideFirst) {
        m_asideFirst = false;
        batch = store.batch(m_batchChanges, m_tuning.batchBytes);
    }
    if (batch.empty()) return false;
    sendBatch(batch, store.marks().head);
    return true;
}

void Engine::sendBatch(const std::vector<store::WaitingChange>& batch, const sync::Head& head) {
    std::vector<std::string> changes;
    std::vector<std::string> unread;
    for (const auto& change : batch) (change.aside ? unread : changes).push_back(change.text);
    send(Doing::Push, {"POST", "/v1/changes", "", sync::pushBody(head, changes, unread)}, batch);
}

// The next batch, if this one was answered whole and nothing else is to be said before.
void Engine::pushAhead(const Flight& flight, const sync::PushResponse& response) {
    if (response.reset || response.wipe || flight.batch.empty() || flight.batch.front().aside ||
        response.verdicts.size() != flight.batch.size() || m_asideFirst || !mayGoAhead()) {
        return;
    }
    const auto batch = m_parts.store.batch(m_batchChanges, m_tuning.batchBytes, flight.batch);
    if (batch.empty()) return;
    sendBatch(batch, response.head);
    if (onlyOursSince(flight.pulledBefore, response)) m_flight.pulledBefore = response.head;
}

// Revoked: drafts that a kill left go as sealed boxes while nobody is at work, then the tablet
// asks to be told to wipe. It asks each time: the server may have lost since what it had then.
bool Engine::startFarewell() {
    auto& store = m_parts.store;
    if (!store.marks().revoked || store.waiting().count > 0) return false;
    const auto drafts = store.drafts();
    if (!drafts.empty() && m_signer) return false;
    std::vector<std::string> unread;
    if (!drafts.empty()) {
        unread.push_back(sealedText(store.identity().sealingKey, drafts.front()));
    }
    send(Doing::Push, {"POST", "/v1/changes", "", sync::pushBody(store.marks().head, {}, unread)});
    if (!drafts.empty()) m_flight.draft = drafts.front().key;
    return true;
}

void Engine::onPush(const Flight& flight, const HttpAnswer& answer) {
    if (answer.status == 0) {
        if (answer.failure == "cut" || answer.failure == "timeout") {
            shrinkBatch(flight.batch.size());
        }
        return fail({answer.failure, {}});
    }
    if (answer.status / 100 != 2) return onRefusal(flight, answer);
    auto read = readPushAnswer(answer.body);
    if (!read) return fail({"bad_answer", {{"call", "changes"}}});
    const auto& response = read->message;
    m_time.learn(response.timeMs, flight.sentAtMs, m_tuning.clockNoiseMs);
    if (!m_certificatesShown && namesUnknownKey(response)) {
        m_certificatesDue = true;
        return;
    }
    m_batchChanges = std::min(m_tuning.batchChanges, m_batchChanges * 2);
    pushAhead(flight, response);
    auto touched = m_parts.store.applyPush(
        {response.head, response.reset, response.wipe, m_time.nowMs(), m_time.offsetMs(),
         flight.batch, response.verdicts, std::move(read->states), response.kept, response.timeMs});
    if (!touched) {
        abandon();
        return fail(touched.error());
    }
    if (touched->answered == 0 && !flight.batch.empty() && !response.reset) {
        abandon();
        return fail({"bad_answer", {{"call", "changes"}}});
    }
    succeeded();
    pushed(flight, response, *touched);
}

void Engine::pushed(const Flight& flight, const sync::PushResponse& response,
                    const store::Touched& touched) {
    m_asideFirst = false;
    m_certificatesDue = m_certificatesDue || response.reset;
    if (onlyOursSince(flight.pulledBefore, response)) {
        m_parts.store.notePulled(response.head);
    } else {
        m_pullWanted = true;
    }
    changed(touched);
    if (flight.draft && !response.reset) {
        if (auto dropped = m_parts.store.dropDraft(*flight.draft); !dropped) fail(dropped.error());
    }
    // Without the word the device counts again (it was revoked by mistake).
    m_forked = response.forked;
    if (auto marked = m_parts.store.setRevoked(response.wipe); !marked) fail(marked.error());
    noteDamaged(touched);
    if (response.wipe) wipeIfDone();
}

// 400, 413, 422, 500: something in the batch cannot be swallowed. Halves find it; what fails alone
// goes as plain text, to lie unread in quarantine, and blocks nothing.
void Engine::onPoison(const Flight& flight, const Error& error) {
    if (flight.batch.empty()) return fail(error);
    if (flight.batch.front().aside) {
        m_asideTried = true;
        m_asideFirst = false;
        return fail(error);
    }
    if (flight.batch.size() > 1) {
        m_batchChanges = flight.batch.size() / 2;
        return;
    }
    if (auto aside = m_parts.store.setAside(flight.batch); !aside) return fail(aside.error());
    m_asideFirst = true;
    m_asideTried = false;
}

void Engine::shrinkBatch(std::size_t sent) {
    m_batchChanges = std::max(std::min(m_batchChanges, m_tuning.batchChangesLeast), sent / 2);
}

void Engine::wipeIfDone() {
    auto& store = m_parts.store;
    if (store.waiting().count > 0 || !store.drafts().empty()) return;
    if (auto wiped = store.wipe(); !wiped) return fail(wiped.error());
    m_wiped = true;
    m_parts.transport.closeLive();
    lock();
    m_parts.listener.onWiped();
}

}  // namespace ayumi::tablet
