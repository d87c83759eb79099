// One exchange at a time: sending, answers, failures, the live channel, what people are told.
#include <algorithm>

#include "mobile/sync/engine.h"

namespace ayumi::tablet {

void Engine::send(Doing doing, HttpRequest request, std::vector<store::WaitingChange> batch) {
    m_flight = {doing,
                m_parts.tickets.next(),
                m_parts.clock.monotonicMs(),
                m_parts.store.marks().pulled,
                std::move(batch),
                std::nullopt};
    request.bearer = m_parts.store.identity().token;
    m_parts.transport.send(m_flight.ticket, std::move(request));
}

// After an answer was read and before it is stored: the server need not wait for our disk. Whoever
// asked something goes first, and so does what stands in the way of sending.
bool Engine::mayGoAhead() const {
    return maySend() && !m_signIn && m_histories.empty() && !m_certificatesDue &&
           !m_parts.store.marks().revoked && m_pace.due(m_parts.clock.monotonicMs());
}

// What was sent ahead rests on an answer that could not be stored. Sent again, it is a duplicate.
void Engine::abandon() {
    const Flight flight = std::exchange(m_flight, {});
    if (flight.doing != Doing::Nothing) m_parts.transport.cancel(flight.ticket);
}

void Engine::onAnswer(std::uint64_t ticket, HttpAnswer answer) {
    if (m_flight.doing == Doing::Nothing || ticket != m_flight.ticket) return;  // abandoned
    const Flight flight = std::exchange(m_flight, {});
    switch (flight.doing) {
        case Doing::Push:
            onPush(flight, answer);
            break;
        case Doing::Pull:
            onPull(flight, answer);
            break;
        case Doing::Certificates:
            onCertificates(answer);
            break;
        case Doing::Key:
            onKey(answer);
            break;
        case Doing::SignIn:
            onSignIn(answer);
            break;
        case Doing::History:
            onHistory(answer);
            break;
        case Doing::Held:
            onHeld(flight, answer);
            break;
        case Doing::Compare:
            onCompare(flight, answer);
            break;
        case Doing::Cell:
            onCell(flight, answer);
            break;
        case Doing::Nothing:
            break;
    }
}

// An answer that never comes must not stop everything for ever.
void Engine::watchAnswer() {
    if (m_flight.doing == Doing::Nothing) return;
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    if (nowMs < m_flight.sentAtMs + m_tuning.answerTimeoutMs) return;
    m_parts.transport.cancel(m_flight.ticket);
    onAnswer(m_flight.ticket, {0, {}, "timeout", {}});
}

bool Engine::liveWanted() const { return maySend() && !m_wiped && !m_parts.store.marks().revoked; }

void Engine::keepLiveOpen() {
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    if (!liveWanted() || !m_pace.liveDue(nowMs)) return;
    m_pace.liveOpening(nowMs);
    m_parts.transport.openLive(m_parts.store.identity().token);
}

void Engine::onLiveText(const std::string& text) {
    if (!liveWanted()) return;
    m_pace.liveHeard(m_parts.clock.monotonicMs());
    if (const auto head = sync::readLive(text)) nudge(*head);
}

void Engine::onLiveClosed() { m_pace.liveClosed(m_parts.clock.monotonicMs()); }

void Engine::fail(Error problem, std::optional<int> retryAfterS) {
    const TimeMs nowMs = m_parts.clock.monotonicMs();
    m_problem = std::move(problem);
    m_pace.failed(nowMs, retryAfterS);
    m_nextTryAtMs = m_time.nowMs() + m_pace.notBeforeMs() - nowMs;
}

void Engine::broke(Error error) {
    if (m_flight.doing == Doing::Pull) m_pullWanted = true;
    if (m_flight.doing == Doing::Held) wantHeld();
    if (m_flight.doing == Doing::Compare || m_flight.doing == Doing::Cell) m_compare = {};
    abandon();
    fail(std::move(error));
    report();
}

void Engine::succeeded() {
    m_problem.reset();
    m_nextTryAtMs = 0;
    m_certificatesShown = false;
    m_pace.progressed();
}

void Engine::changed(const store::Touched& touched) {
    if (touched.records() || touched.answered > 0 || touched.held || touched.reset) {
        m_parts.listener.onRecordsChanged(touched);
    }
}

// States this build cannot read were left out; a newer one may read them.
void Engine::noteDamaged(const store::Touched& touched) {
    if (touched.damaged == 0) return;
    m_pullProblem = Error{"records_unreadable", {{"count", std::to_string(touched.damaged)}}};
}

// Of colleagues it is no news.
bool Engine::rests() const {
    return m_signer &&
           std::find(m_resting.begin(), m_resting.end(), m_signer->person()) != m_resting.end();
}

SyncStatus Engine::status() const {
    const auto& marks = m_parts.store.marks();
    const auto waiting = m_parts.store.waiting();
    SyncStatus status;
    status.waiting = waiting.count;
    status.waitingSinceMs = waiting.sinceMs;
    status.lastSuccessMs = marks.lastSuccessMs;
    status.live = m_pace.live();
    status.firstSync = enrolled() && marks.pulled.number == 0;
    status.received = m_received;
    status.remaining = m_remaining;
    status.spaceLow = m_parts.store.spaceLow();
    status.atOffice = m_parts.store.evictedCount();
    status.time = m_time.correction();
    status.unseen = m_unseen;
    status.problem = m_problem ? m_problem : m_pullProblem ? m_pullProblem : m_cellProblem;
    if (!status.problem && m_forked) status.problem = Error{"device_forked", {}};
    if (!status.problem && rests()) status.problem = Error{"login_due", {}};
    if (!enrolled())
        status.phase = Phase::NotEnrolled;
    else if (marks.revoked)
        status.phase = Phase::Revoked;
    else if (!m_unlockedOnce)
        status.phase = Phase::Locked;
    else if (m_flight.doing == Doing::Push)
        status.phase = Phase::Sending;
    else if (m_flight.doing == Doing::Pull || m_flight.doing == Doing::Cell)
        status.phase = Phase::Receiving;
    else if (m_problem)
        status.phase = Phase::Waiting;
    else
        status.phase = Phase::Idle;
    if (status.phase == Phase::Waiting) status.nextTryAtMs = m_nextTryAtMs;
    return status;
}

void Engine::report() {
    auto now = status();
    if (m_reported && *m_reported == now) return;
    m_reported = std::move(now);
    m_parts.listener.onSyncStatus(*m_reported);
}

void Engine::stop() {
    if (m_flight.doing != Doing::Nothing) m_parts.transport.cancel(m_flight.ticket);
    m_flight = {};
    m_parts.transport.closeLive();
    if (auto work = std::exchange(m_signIn, std::nullopt)) work->done(Error{"stopped", {}});
    for (auto& work : std::exchange(m_histories, {})) work.done(Error{"stopped", {}});
    lock();
    (void)m_parts.store.flush();  // only the time of the last success is at stake
}

}  // namespace ayumi::tablet
