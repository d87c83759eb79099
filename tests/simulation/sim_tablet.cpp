#include "tests/simulation/sim_tablet.h"

#include "shared/sqlite/database.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

using testing::require, testing::required;

namespace {

const Bytes kDatabaseKey(32, 'k');

// Small pages and batches, so that a history of a few dozen records is cut in the middle of both.
tablet::Tuning smallSteps() {
    tablet::Tuning tuning;
    tuning.batchChanges = 5;
    tuning.batchChangesLeast = 2;
    tuning.pageRecords = 4;
    return tuning;
}

}  // namespace

SimTablet::SimTablet(std::string tabletName, std::filesystem::path file, const Clock& world,
                     const records::KindTable& kinds, std::uint64_t seed, store::Identity identity,
                     std::vector<Member> people)
    : name(std::move(tabletName)),
      clock(world),
      m_file(std::move(file)),
      m_kinds(kinds),
      m_random(seed),
      m_identity(std::move(identity)),
      m_people(std::move(people)) {
    open();
    if (!store->identity().enrolled()) require(store->putIdentity(m_identity), "identity");
}

void SimTablet::open() {
    store = required(store::TabletStore::open(m_file.string(), kDatabaseKey, m_kinds), name);
    engine = std::make_unique<tablet::Engine>(
        tablet::EngineParts{clock, m_random, m_transport, *store, *this, m_tickets}, smallSteps());
}

void SimTablet::kill() {
    engine.reset();
    store.reset();
    m_transport.sent.clear();
}

void SimTablet::unlock(std::size_t member) {
    m_member = member;
    const Member& who = m_people.at(member);
    engine->unlock({who.person, who.key, signingKeyFromSeed(SecretBytes(who.seed))});
}

std::optional<NotingTransport::Sent> SimTablet::takeSent() {
    engine->tick();
    auto& sent = m_transport.sent;
    while (!sent.empty() && m_transport.cancelled.contains(sent.front().ticket)) sent.pop_front();
    if (sent.empty()) return std::nullopt;
    auto oldest = std::move(sent.front());
    sent.pop_front();
    return oldest;
}

void SimTablet::answer(std::uint64_t ticket, tablet::HttpAnswer given) {
    engine->onAnswer(ticket, std::move(given));
    engine->tick();
}

std::map<std::string, std::string> SimTablet::states() {
    std::map<std::string, std::string> found;
    auto raw = required(
        sqlite::Database::open(m_file.string(), kDatabaseKey, sqlite::Mode::ReadOnly), name);
    SQLite::Statement rows(raw->raw(), "SELECT record FROM records WHERE number > 0");
    while (rows.executeStep()) {
        const auto id = rows.getColumn(0).getString();
        const auto record = store->record(id);
        if (record && record->answered) found[id] = sync::travellingState(*record->answered);
    }
    return found;
}

}  // namespace ayumi::simulation
