// What the tablets hold, byte for byte, against the agency's database.
#include <algorithm>
#include <set>

#include "mobile/platform/keystore_file.h"
#include "mobile/store/tablet_store.h"
#include "mobile/store/vault/vault.h"
#include "shared/records/facts.h"
#include "shared/records/permissions.h"
#include "shared/sync/state.h"
#include "tests/demo/required.h"
#include "tests/tour/central.h"
#include "tests/tour/tour.h"

namespace ayumi::tour {

namespace {

using demo::required;

// The tablet's database, opened as the app opens it, after the app is gone.
class HeldRecords {
public:
    explicit HeldRecords(const TourTablet& tablet) {
        const platform::FileKeystore keystore(tablet.folder / "device-secret");
        m_vault =
            required(store::Vault::open(tablet.folder / "lobby",
                                        required(platform::loadDeviceSecret(keystore), "keystore"),
                                        {m_clock, m_random}),
                     "vault");
        const auto key = required(
            m_vault->openDatabase(tablet.coach.toStdString(),
                                  store::Secret::passphrase(tablet.passphrase.toStdString())),
            "passphrase");
        m_store = required(
            store::TabletStore::open((tablet.folder / "ayumi.db").string(), key.view(), m_kinds),
            "tablet");
    }

    std::size_t waiting() const { return m_store->waiting().count; }
    const std::string& device() const { return m_store->identity().device; }

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

// Who may read what, by the master records in the central database.
records::Facts factsOf(storage::Reader& reader) {
    records::Facts facts;
    for (const auto& row : reader.recordsOfKinds(records::Facts::kinds())) {
        facts.put(row.kind, row.record, row.participant, row.values);
    }
    return facts;
}

struct Compared {
    int same = 0;
    int attendance = 0;
    std::string missing;
    std::string different;
    std::string foreign;
};

// Every record of the agency against the tablet: there and equal if somebody who signed in on it
// may read it, else not there.
Compared compareTablet(const HeldRecords& tablet, storage::Reader& reader,
                       const records::KindTable& kinds, const records::Facts& facts) {
    const auto people = reader.signIns(tablet.device());
    const TimeMs nowMs = SystemClock().nowMs();
    std::vector<std::string> names;
    for (const auto& kind : kinds.all()) names.push_back(kind.name);
    Compared compared;
    for (const auto& row : reader.recordsOfKinds(names)) {
        const auto state = required(
            sync::readState(Json::parse(row.state), [](const auto&) { return nullptr; }), "state");
        const auto subject = sync::subjectOf(state, row.values);
        const bool readable = std::ranges::any_of(people, [&](const auto& one) {
            return records::may(*kinds.find(row.kind), records::Access::Read, one.person, subject,
                                facts, nowMs);
        });
        const std::string held = tablet.bytesOf(row.record);
        const std::string name = row.kind + " " + row.record + "; ";
        if (held.empty() && readable) compared.missing += name;
        if (!held.empty() && !readable) compared.foreign += name;
        if (!held.empty() && held != row.state) compared.different += name;
        compared.same += held == row.state;
        compared.attendance += held == row.state && row.kind == "attendance";
    }
    return compared;
}

int changesOfToday(storage::Reader& reader, const std::string& person, const std::string& day) {
    int changes = 0;
    for (const auto& row : reader.recordsOfKinds({"attendance"})) {
        if (row.participant != person || row.day != day) continue;
        changes += static_cast<int>(reader.changesOfRecord(row.record).size());
    }
    return changes;
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
    const auto facts = factsOf(*reader);
    int shared = 0;
    for (const HeldRecords* tablet : {&one, &two}) {
        const Compared compared = compareTablet(*tablet, *reader, kinds, facts);
        shared = compared.attendance;
        const QString name = tablet == &one ? "tablet one" : "tablet two";
        m_report.check(compared.same > 50,
                       QString("%1 holds %2 records, byte for byte").arg(name).arg(compared.same));
        m_report.check(compared.missing.empty(), name + " misses none its people may read",
                       QString::fromStdString(compared.missing));
        m_report.check(compared.different.empty(), name + " holds none that differs",
                       QString::fromStdString(compared.different));
        m_report.check(compared.foreign.empty(), name + " holds none its people may not read",
                       QString::fromStdString(compared.foreign));
        m_report.check(shared > 10, QString("%1 holds %2 attendances").arg(name).arg(shared));
    }
    compareToday(*reader);
    const auto verified = serverCommand({"verify"});
    m_report.check(verified.ok, "ayumi-server verify: " + verified.text.trimmed());
}

void Tour::compareToday(storage::Reader& reader) {
    std::set<std::string> today;
    int setAside = 0;
    for (const auto& row : reader.recordsOfKinds({"attendance"})) {
        if (row.day != m_agency.today) continue;
        today.insert(row.participant);
        for (const auto& change : reader.changesOfRecord(row.record)) {
            setAside += change.verdict == "quarantined";
        }
    }
    QString mark;
    for (const auto& row : reader.recordsOfKinds({"goal_mark"})) {
        if (row.day != m_agency.today || row.participant != m_agency.people[kWatanabe]) continue;
        mark += QString::fromStdString(row.values.value("mark", std::string()));
    }
    m_report.check(mark == "a_little", "the goal that was marked offline is at the server", mark);
    int tasksMarked = 0;
    for (const auto& row : reader.recordsOfKinds({"task_mark"})) {
        if (row.day != m_agency.today || row.participant != m_agency.people[kWatanabe]) continue;
        for (const auto& [field, value] : row.values.items()) {
            tasksMarked += field.starts_with("mark.") && !value.is_null() ? 1 : 0;
        }
    }
    m_report.check(tasksMarked == 5, "so are the five tasks, in one record",
                   QString::number(tasksMarked));
    m_report.check(setAside == 0, "no change of today was quarantined", QString::number(setAside));
    m_report.check(today.size() == 7,
                   QString("people recorded today: %1, expected 7").arg(today.size()));
    m_report.check(changesOfToday(reader, m_agency.people[kYamamoto], m_agency.today) == 1,
                   "what the killed server had taken was applied once");
}

int Tour::changesOf(int person) {
    const auto kinds = records::KindTable::released();
    const auto store = centralDatabase(m_agency, kinds);
    return changesOfToday(*store->read(m_agency.id),
                          m_agency.people.at(static_cast<std::size_t>(person)), m_agency.today);
}

}  // namespace ayumi::tour
