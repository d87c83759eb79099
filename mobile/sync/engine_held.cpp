// What the server keeps aside for a person: asked for after a pull that brought something, so that
// it is there to read and decide on without a connection.
#include "mobile/sync/answers.h"
#include "mobile/sync/engine.h"
#include "mobile/sync/query_text.h"

namespace ayumi::tablet {

namespace {

constexpr int kHeldPages = 8;  // the oldest are decided first; the others come then

}  // namespace

void Engine::askHeld() {
    wantHeld();
    m_pace.asked(m_parts.clock.monotonicMs());
}

void Engine::wantHeld() {
    m_held = {};
    m_held.wanted = true;
}

void Engine::startHeld() {
    m_held.wanted = false;
    send(Doing::Held, {"GET",
                       "/v1/held?cursor=" + queryText(m_held.cursor) +
                           "&limit=" + std::to_string(m_tuning.pageRecords),
                       "", ""});
}

void Engine::onHeld(const Flight& flight, const HttpAnswer& answer) {
    if (answer.status == 0) {
        m_held.wanted = true;
        return fail({answer.failure, {}});
    }
    if (answer.status / 100 != 2) {
        if (refusedForGood(answer.status)) return;
        m_held.wanted = true;
        return onRefusal(flight, answer);
    }
    auto response = sync::readHeldResponse(answer.body);
    if (!response) {
        m_held.wanted = true;
        return fail({"bad_answer", {{"call", "held"}}});
    }
    m_time.learn(response->timeMs, flight.sentAtMs, m_tuning.clockNoiseMs);
    if (m_held.wanted) return succeeded();  // asked anew meanwhile: this answer may be old
    m_held.entries.insert(m_held.entries.end(), response->entries.begin(), response->entries.end());
    m_held.cursor = response->cursor;
    m_held.wanted = response->more && ++m_held.pages < kHeldPages;
    if (m_held.wanted) return succeeded();
    auto touched = m_parts.store.keepHeld(m_held.entries, !response->more);
    m_held = {};
    if (!touched) return fail(touched.error());
    changed(*touched);
    succeeded();
}

}  // namespace ayumi::tablet
