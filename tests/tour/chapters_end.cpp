// What the tablets hold, byte for byte, against the agency's database.
#include <set>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "server/storage/factory.h"
#include "shared/sync/state.h"
#include "tests/demo/required.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

using demo::required;

// The tablet's database, opened as the app opens it, after the app is gone.
class HeldRecords {
public:
    explicit HeldRecords(const TourTablet& tablet) {
        const platform::FileKeystore keystore(tablet.folder / "device-secret");
        m_vault = required(
            store::Vault::open(tablet.folder / "lobby",
                               required(platform::loadDeviceSecret(keystore), "keystore"),
                               {m_clock, m_random}),
            "vault");
        const auto key = required(
            m_vault->openDatabase(tablet.coach.toStdString(),
                                  store::Secret::passphrase(tablet.passphrase.toStdString())),
            "passphrase");
        m_store = required(store::TabletStore::open((tablet.folder / "ayumi.db").string(),
                                                    key.view(), m_kinds),
                           "tablet");
    }

    std::size_t waiting() const { return m_store->waiting().count; }

    // The bytes of a record as the server last gave them; empty if it is not on this tablet.
    std::string bytesOf(const std::string& record) const {
        const auto held = m_store->record(record);
        return held && held->answered ? sync::travellingState(*held->answered) : std::string();
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    const records::KindTable m_kinds = records::KindTable::released();
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<store::TabletStore> m_store;
};

std::unique_ptr<storage::Store> centralDatabase(const demo::DemoAgency& agency,
                                                const records::KindTable& kinds) {
    const auto configuration = required(server::readConfiguration(agency.folders), "configuration");
    return required(
        storage::openStore(required(server::storeConfig(agency.folders, configuration), "key"),
                           kinds),
        "central database");
}

}  // namespace

void Tour::compare() {
    m_report.chapter("Both tablets and the agency's database hold the same bytes");
    for (TourTablet* tablet : {&m_one, &m_two}) {
        waitForDrain(*tablet);
        tablet->hand.reset();
        tablet->app.reset();
    }
    m_report.check(m_server->stop() == 0, "ayumi-server stops gracefully");

    const HeldRecords one(m_one);
    const HeldRecords two(m_two);
    m_report.check(one.waiting() == 0 && two.waiting() == 0, "both outboxes are empty");
    const auto kinds = records::KindTable::released();
    const auto store = centralDatabase(m_agency, kinds);
    const auto reader = store->read(m_agency.id);
    std::set<std::string> today;
    int shared = 0;
    int setAside = 0;
    int different = 0;
    for (const auto& row : reader->recordsOfKinds({"attendance"})) {
        const std::string onOne = one.bytesOf(row.record);
        const std::string onTwo = two.bytesOf(row.record);
        shared += !onOne.empty() && !onTwo.empty();
        const bool same = (onOne.empty() || onOne == row.state) &&
                          (onTwo.empty() || onTwo == row.state);
        different += !same;
        if (row.day != m_agency.today) continue;
        today.insert(row.participant);
        m_report.check(!onOne.empty() || !onTwo.empty(),
                       QString::fromStdString("on the tablets is today's record " + row.record));
        for (const auto& change : reader->changesOfRecord(row.record)) {
            setAside += change.verdict == "quarantined";
        }
    }
    m_report.check(different == 0, "every record has the same bytes wherever it is",
                   QString("%1 differ").arg(different));
    m_report.check(setAside == 0, "no change of today was quarantined", QString::number(setAside));
    m_report.check(shared > 10, QString("records that are on both tablets: %1").arg(shared));
    m_report.check(today.size() == 7, QString("people recorded today: %1, expected 7")
                                          .arg(today.size()));
    const auto yamamoto = m_agency.people[kYamamoto];
    for (const auto& row : reader->recordsOfKinds({"attendance"})) {
        if (row.participant != yamamoto || row.day != m_agency.today) continue;
        m_report.check(reader->changesOfRecord(row.record).size() == 1,
                       "what the killed server had taken was applied once");
    }
    const auto verified = serverCommand({"verify"});
    m_report.check(verified.ok, "ayumi-server verify: " + verified.text.trimmed());
}

}  // namespace ayumi::tour
