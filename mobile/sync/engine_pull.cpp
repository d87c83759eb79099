// Receiving: pages of records, each stored together with its cursor.
#include <algorithm>

#include "mobile/sync/answers.h"
#include "mobile/sync/engine.h"
#include "mobile/sync/query_text.h"
#include "shared/sync/registration.h"

namespace ayumi::tablet {

namespace {
constexpr std::size_t kMostPins = 4;  // two today: root and spare
}

void Engine::startPull(const std::string& cursor, const sync::Head& head) {
    m_nudged.reset();  // what is told from now on came after this question
    m_pullWanted = true;
    send(Doing::Pull, {"GET",
                       "/v1/records?cursor=" + queryText(cursor) + "&head=" + sync::headText(head) +
                           "&limit=" + std::to_string(m_tuning.pageRecords) +
                           (wantsHash(head) ? "&hash=1" : "") +
                           "&pins=" + sync::pinsMark(m_parts.store.identity().pins),
                       "", ""});
}

void Engine::onPull(const Flight& flight, const HttpAnswer& answer) {
    if (answer.status == 0) return fail({answer.failure, {}});
    if (answer.status / 100 != 2) return onRefusal(flight, answer);
    auto read = readPullAnswer(answer.body);
    if (!read) return fail({"bad_answer", {{"call", "records"}}});
    const auto& response = read->message;
    m_time.learn(response.timeMs, flight.sentAtMs, m_tuning.clockNoiseMs);
    auto& store = m_parts.store;
    if (response.wipe) {
        if (auto marked = store.setRevoked(true); !marked) return fail(marked.error());
        succeeded();
        return;
    }
    const bool nothingNew = read->states.empty() && response.forget.empty() && !response.reset &&
                            !response.more && !store.marks().sweepDue && !store.strangersDue() &&
                            store.marks().pulled.number > 0;
    store::Touched what;
    if (nothingNew) {
        store.noteNothingNew(m_time.nowMs(), m_time.offsetMs(), response.head, response.cursor,
                             response.kept);
    } else {
        // Changes that were saved meanwhile go before the next page.
        if (response.more && !response.reset && store.waiting().count == 0 && mayGoAhead()) {
            startPull(response.cursor, response.head);
        }
        const auto count = static_cast<std::int64_t>(read->states.size());
        auto touched = store.applyPage({response.head, response.reset, m_time.nowMs(),
                                        m_time.offsetMs(), response.cursor, response.more,
                                        response.forget, std::move(read->states), response.kept});
        if (!touched) {
            abandon();  // or its cursor would pass over this page
            return fail(touched.error());
        }
        m_received += count;
        what = std::move(*touched);
        changed(what);
    }
    if (response.renewal) takeToken(*response.renewal);
    if (!response.pins.empty()) takePins(response.pins);
    succeeded();
    pulled(flight, response);
    noteDamaged(what);
}

// Until it lies on the disk, the old one goes on and is offered this one again.
void Engine::takeToken(const sync::TokenRenewal& renewal) {
    auto identity = m_parts.store.identity();
    const auto known = sync::readDeviceCertificate(identity.certificate, identity.agencyKey);
    const auto given = sync::readDeviceCertificate(renewal.certificate, identity.agencyKey);
    if (!given || !known || given->device != identity.device ||
        given->publicKey != known->publicKey || given->tokenHash != sha256(renewal.token)) {
        return;  // not the agency's word for this tablet
    }
    identity.token = renewal.token;
    identity.certificate = renewal.certificate;
    (void)m_parts.store.putIdentity(identity);
}

// The server went over to its spare root. Whatever it says, one of the roots that are trusted now
// stays trusted, or a slip in its keys folder would shut every tablet out.
void Engine::takePins(const std::vector<std::string>& pins) {
    auto identity = m_parts.store.identity();
    const auto known = [&](const std::string& pin) {
        return std::find(identity.pins.begin(), identity.pins.end(), pin) != identity.pins.end();
    };
    if (pins.size() > kMostPins || std::none_of(pins.begin(), pins.end(), known)) return;
    identity.pins = pins;
    m_pinsNew = m_parts.store.putIdentity(identity).ok();
}

// Between two exchanges: the transport gives up whatever flies to what it takes for another server.
void Engine::goByNewPins() {
    if (!m_pinsNew || m_flight.doing != Doing::Nothing) return;
    m_pinsNew = false;
    const auto& identity = m_parts.store.identity();
    m_parts.transport.setServer({identity.host, identity.port, identity.pins});
}

void Engine::pulled(const Flight& flight, const sync::PullResponse& response) {
    m_pullProblem.reset();
    m_forked = response.forked;
    m_resting = response.resting;
    if (!m_resting.empty()) dropRepairs();  // nothing of theirs is sent, so nothing can be compared
    m_remaining = response.remaining;
    if (response.reset) {
        m_certificatesDue = true;
        m_received = 0;
    } else if (!response.more) {
        m_pullWanted = false;
        m_received = 0;
        m_remaining = 0;
        m_unseen = response.unseen;
        compareHash(response);
        const bool news = !m_heldAsked || !(response.head == flight.pulledBefore);
        m_heldAsked = true;
        if (news && m_parts.store.heldMatters()) wantHeld();
        auto dropped = m_parts.store.dropKept(response.timeMs);
        if (!dropped) fail(dropped.error());
    }
}

}  // namespace ayumi::tablet
