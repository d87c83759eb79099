#include "tests/integration/kill_clients.h"

#include <thread>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::testing {

namespace {

constexpr int kDaysOfOneSite = 300;
constexpr std::uint64_t kSmallBatch = 5;
constexpr std::uint64_t kLargeBatch = 200;  // one of twenty
constexpr int kText = 1;
constexpr int kPing = 9;
constexpr int kPong = 10;

}  // namespace

void Ledger::answered(const std::map<std::string, Bytes>& hashesById, int duplicates) {
    const std::lock_guard lock(m_mutex);
    m_all.insert(hashesById.begin(), hashesById.end());
    m_fresh.insert(hashesById.begin(), hashesById.end());
    m_counts.duplicates += duplicates;
}

void Ledger::resent() {
    const std::lock_guard lock(m_mutex);
    ++m_counts.resent;
}

void Ledger::nudged() {
    const std::lock_guard lock(m_mutex);
    ++m_counts.nudges;
}

void Ledger::opened() {
    const std::lock_guard lock(m_mutex);
    ++m_counts.channels;
}

void Ledger::fail(const std::string& why) {
    const std::lock_guard lock(m_mutex);
    if (m_failure.empty()) m_failure = why;
}

std::size_t Ledger::size() const {
    const std::lock_guard lock(m_mutex);
    return m_all.size();
}

std::map<std::string, Bytes> Ledger::fresh() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_fresh, {});
}

std::map<std::string, Bytes> Ledger::all() const {
    const std::lock_guard lock(m_mutex);
    return m_all;
}

Ledger::Counts Ledger::counts() const {
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

std::string Ledger::failure() const {
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

KillClient::KillClient(ProcessAgency& agency, Ledger& ledger, const std::string& name,
                       std::uint64_t seed)
    : m_agency(agency), m_ledger(ledger), m_tablet(agency.signedIn(name)), m_dice(seed) {}

void KillClient::run() {
    try {
        while (!done() && m_ledger.failure().empty()) turn();
    } catch (const std::exception& error) {
        m_ledger.fail(error.what());  // a server that lets one wait for 30 s, too
    }
}

std::optional<test::Answer> KillClient::ask(const std::string& request) {
    m_sent = false;
    if (!m_connection) {
        try {
            m_connection = std::make_unique<test::TlsClient>(m_agency.port());
        } catch (const std::runtime_error&) {
            rest(30);  // nobody listens
            return std::nullopt;
        }
    }
    m_sent = m_connection->write(request);
    auto answer = m_connection->readAnswer();
    if (answer.status == 0) m_connection.reset();
    if (answer.status == 0 || answer.status == 503) {
        rest(10);
        return std::nullopt;
    }
    if (answer.status != 200) {
        m_ledger.fail("answered " + std::to_string(answer.status) + ' ' + answer.body);
        return std::nullopt;
    }
    return answer;
}

std::string KillClient::bearer() const { return test::bearer(m_tablet.enrolled.token); }

bool KillClient::learnHead(const sync::Head& head, bool reset) {
    if (reset || head.number < m_head.number) {
        m_ledger.fail("the log forgot " + sync::headText(m_head));
        return false;
    }
    m_head = head;
    return true;
}

void KillClient::rest(std::uint64_t mostMs) {
    std::this_thread::sleep_for(std::chrono::milliseconds(m_dice.below(mostMs + 1)));
}

void Pusher::makeBatch() {
    const auto size = m_dice.below(20) == 0 ? kLargeBatch : 1 + m_dice.below(kSmallBatch);
    for (std::uint64_t i = 0; i < size; ++i, ++m_made) {
        if (m_made % kDaysOfOneSite == 0) {
            m_about = makeUuidV7(1'700'000'000'000 + m_made, m_dice);
        }
        m_batch.push_back(m_agency.attendance(
            m_tablet, m_agency.sato, m_about,
            {{"status", "present"}, {"note", std::string(m_dice.below(200), 'n')}},
            addDays("2025-01-01", m_made % kDaysOfOneSite)));
    }
    m_sentBefore = false;
}

void Pusher::turn() {
    if (m_batch.empty()) makeBatch();
    std::vector<std::string> travelling;
    for (const auto& change : m_batch) travelling.push_back(change.travelling());
    const auto answer =
        ask(test::postRequest("/v1/changes", sync::pushBody(m_head, travelling, {}), bearer()));
    if (!answer) {
        if (sent()) m_ledger.resent();
        m_sentBefore = m_sentBefore || sent();
        return;
    }
    const auto response = sync::readPushResponse(answer->body);
    if (!response) return m_ledger.fail("a push was answered with " + answer->body);
    take(*response);
    rest(40);
}

void Pusher::take(const sync::PushResponse& response) {
    if (!learnHead(response.head, response.reset)) return;
    if (response.forked) return m_ledger.fail("forked");
    if (response.verdicts.size() != m_batch.size()) return m_ledger.fail("verdicts are missing");
    std::map<std::string, Bytes> hashes;
    int duplicates = 0;
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        const auto& verdict = response.verdicts[i];
        const bool twice = verdict.kind == sync::VerdictKind::Duplicate;
        if (verdict.change != m_batch[i].id || verdict.standing() != sync::VerdictKind::Applied) {
            return m_ledger.fail("a good change was " + std::string(nameOf(verdict.standing())));
        }
        if (twice && !m_sentBefore) return m_ledger.fail("known before it was sent");
        duplicates += twice ? 1 : 0;
        hashes[verdict.change] = m_batch[i].bodyHash();
    }
    m_batch.clear();
    m_ledger.answered(hashes, duplicates);
}

bool Listener::pull() {
    for (bool more = true; more;) {
        const auto answer = ask(test::getRequest(
            "/v1/records?cursor=" + m_cursor + "&head=" + sync::headText(m_head), bearer()));
        if (!answer) return false;
        const auto page = sync::readPullResponse(answer->body);
        if (!page) return m_ledger.fail("a pull was answered with " + answer->body), false;
        if (!learnHead(page->head, page->reset)) return false;
        const auto object = parseJson(answer->body);
        for (const Json& state : (*object)["states"]) {
            for (const Json& change : state["changes"]) {
                m_seen.insert(change["id"].get<std::string>());
            }
        }
        m_cursor = page->cursor;
        more = page->more;
    }
    return true;
}

void Listener::turn() {
    const bool last = m_ledger.allSent;
    const bool whole = pull();
    m_whole = last && whole;
    if (!last) listen();
}

void Listener::listen() {
    std::unique_ptr<test::TlsClient> channel;
    try {
        channel = std::make_unique<test::TlsClient>(m_agency.port());
    } catch (const std::runtime_error&) {
        return rest(30);
    }
    channel->write(test::liveRequest(m_tablet.enrolled.token));
    if (channel->readAnswer(false).status != 101) return rest(10);
    m_ledger.opened();
    while (!m_ledger.allSent && m_ledger.failure().empty()) {
        const auto frame = channel->readFrame();
        if (frame.opcode == kPing) channel->writeFrame(kPong, frame.payload);
        if (frame.opcode != kPing && frame.opcode != kText) return;
        if (frame.opcode != kText) continue;
        const auto told = sync::readLive(frame.payload);
        if (!told) return m_ledger.fail("the live channel said " + frame.payload);
        m_ledger.nudged();
        if (told->number > m_head.number && !pull()) return;
    }
}

}  // namespace ayumi::testing
