#include "tests/support/load_tablet.h"

#include <stdexcept>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"

namespace ayumi::testing {

namespace {

constexpr int kDaysOfOneSite = 300;
constexpr std::uint64_t kOneIsLarge = 20;

}  // namespace

LoadTablet::LoadTablet(AgencyClient& agency, ServedTablet tablet, std::uint64_t seed,
                       LoadTuning tuning)
    : m_agency(agency),
      m_tablet(std::move(tablet)),
      m_dice(seed),
      m_tuning(std::move(tuning)),
      m_connection([&agency] { return agency.port(); }, m_tablet.enrolled.token, m_tuning.tolerance,
                   m_wrong),
      m_thread([this] { run(); }) {}

LoadTablet::~LoadTablet() {
    if (!m_thread.joinable()) return;
    m_wrong.note("given up");  // nothing is sent any more
    finish();
}

void LoadTablet::finish() {
    end();
    m_thread.join();
}

std::map<std::string, Bytes> LoadTablet::takeFresh() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_fresh, {});
}

template <class Step>
void LoadTablet::patiently(Step step) {
    const auto end = std::chrono::steady_clock::now() + m_tuning.patience;
    while (m_wrong.none() && !step()) {
        ++m_cuts;
        if (std::chrono::steady_clock::now() > end) m_wrong.note("nobody answers");
        rest(m_tuning.mostRetry);
    }
}

void LoadTablet::run() {
    while (!m_ending && m_wrong.none()) {
        fillBatch();
        patiently([this] { return sendBatch(); });
        if (m_tuning.pulls) patiently([this] { return pull(); });
        rest(m_tuning.mostPause);
    }
}

void LoadTablet::fillBatch() {
    const bool large = m_tuning.large > 0 && m_dice.below(kOneIsLarge) == 0;
    const auto size =
        large ? m_tuning.large : m_tuning.least + m_dice.below(m_tuning.most - m_tuning.least + 1);
    m_batch.clear();
    m_sentBefore = false;
    for (std::uint64_t i = 0; i < size; ++i, ++m_made) {
        if (m_made % kDaysOfOneSite == 0) {
            m_about = makeUuidV7(1'700'000'000'000 + m_made, m_dice);
        }
        std::map<std::string, Json> set{{"status", "present"}};
        if (m_tuning.mostText > 0) set["note"] = std::string(m_dice.below(m_tuning.mostText), 'n');
        m_batch.push_back(m_agency.attendance(m_tablet, m_agency.sato, m_about, std::move(set),
                                              addDays("2025-01-01", m_made % kDaysOfOneSite)));
    }
}

bool LoadTablet::sendBatch() {
    std::vector<std::string> travelling;
    for (const auto& change : m_batch) travelling.push_back(change.travelling());
    const auto response = m_connection.push(travelling);
    if (response) return take(*response), true;
    if (m_connection.sent()) {
        m_sentBefore = true;
        ++m_resent;
    }
    return false;
}

void LoadTablet::take(const sync::PushResponse& response) {
    if (response.forked) return m_wrong.note("forked");
    if (response.verdicts.size() != m_batch.size()) return m_wrong.note("verdicts are missing");
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_batch.size(); ++i) {
        const auto& verdict = response.verdicts[i];
        const bool twice = verdict.kind == sync::VerdictKind::Duplicate;
        if (verdict.change != m_batch[i].id || verdict.standing() != sync::VerdictKind::Applied) {
            return m_wrong.note("a good change was " + std::string(nameOf(verdict.standing())));
        }
        if (twice && !m_sentBefore) return m_wrong.note("known before it was sent");
        m_duplicates += twice ? 1 : 0;
        m_answered[verdict.change] = m_fresh[verdict.change] = m_batch[i].bodyHash();
    }
    m_count = m_answered.size();
}

bool LoadTablet::pull() {
    const auto page = m_connection.pull(m_cursor);
    if (!page) return false;
    m_cursor = page->cursor;
    m_pulled += page->stateObjects.size();
    return true;
}

void LoadTablet::rest(std::chrono::milliseconds most) {
    std::this_thread::sleep_for(
        std::chrono::milliseconds(m_dice.below(static_cast<std::uint64_t>(most.count()) + 1)));
}

void waitForProgress(const std::vector<std::unique_ptr<LoadTablet>>& tablets, std::size_t answers,
                     std::chrono::minutes patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    for (const auto& tablet : tablets) {
        const auto before = tablet->answeredSoFar();
        while (tablet->answeredSoFar() < before + answers) {
            if (const auto wrong = tablet->wrong(); !wrong.empty()) throw std::runtime_error(wrong);
            if (std::chrono::steady_clock::now() > end) {
                throw std::runtime_error("a tablet does not get on");
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
}

}  // namespace ayumi::testing
