// What people see is the fold of the server's word and their waiting changes, whatever happened in
// between; and nothing they replaced comes back as a rival of theirs (sync.md, fold 2).
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/mobile/support/tablet.h"

namespace ayumi::mobile_tests {

namespace {

const char* const kOverlayDay = "2026-11-20";
const std::vector<std::string> kStatuses{"present", "late", "absent", "home"};
const std::vector<std::string> kTimes{"09:00", "09:05", "10:00"};

// One random walk of a tablet: saves here, changes elsewhere, exchanges, restarts.
class Walk {
public:
    Walk() : m_tablet(m_agency), m_server(m_agency.clock) {
        m_server.take(m_agency.masterChanges());
        m_tablet.unlock(m_agency.coach);
        m_tablet.settle(m_server);
    }

    void saveHere(const std::string& field, const std::string& value, bool reopened) {
        auto request = m_tablet.attendance(m_agency.sato, kOverlayDay, {{field, value}});
        if (reopened) {
            const auto view = m_tablet.reader()->record(m_tablet.viewer(m_agency.coach), record());
            request.onScreen = view ? view->onScreen : store::OnScreen{};
        }
        const auto saved = m_tablet.save(request);
        RC_ASSERT(saved.ok());
        m_last[field] = saved->change;
    }

    // Someone who saw what the server knows now.
    void saveElsewhere(const std::string& field, const std::string& value) {
        std::map<std::string, std::vector<std::string>> seen;
        if (const auto found = m_server.records.find(record()); found != m_server.records.end()) {
            seen = sync::seenFor(found->second, &found->second, {{field, value}},
                                 m_agency.supervisor.person, {});
        }
        m_server.take(m_agency.attendance(m_agency.supervisor, m_agency.sato, kOverlayDay,
                                          {{field, value}}, seen));
    }

    void exchange() {
        m_tablet.engine->syncNow();
        m_tablet.settle(m_server);
    }

    void restart() {
        m_tablet.kill();
        m_tablet.open();
        m_tablet.unlock(m_agency.coach);
    }

    // The row that lists show says what a fold from scratch says.
    void check() {
        const auto view = m_tablet.reader()->record(m_tablet.viewer(m_agency.coach), record());
        const auto stored = m_tablet.store->record(record());
        RC_ASSERT(view.has_value() == stored.has_value());
        if (!stored) return;
        const auto roleOf = [&](std::string_view person) {
            return m_tablet.store->facts().roleOf(person);
        };
        RC_ASSERT(view->values == sync::shownValues(stored->shown, roleOf));
        RC_ASSERT(view->contested == sync::isContested(stored->shown));
        RC_ASSERT(view->pending == !stored->waiting.empty());
        for (const auto& [field, id] : m_last) ownIsNoRivalOfOwn(*view, field);
    }

    void agree() {
        exchange();
        exchange();
        RC_ASSERT(m_tablet.waiting() == 0U);
        const auto stored = m_tablet.store->record(record());
        const auto found = m_server.records.find(record());
        RC_ASSERT(stored.has_value() == (found != m_server.records.end()));
        if (!stored) return;
        RC_ASSERT(sync::travellingState(*stored->answered) == sync::travellingState(found->second));
    }

private:
    std::string record() const { return m_agency.attendanceId(m_agency.sato, kOverlayDay); }

    // One person's own values on one tablet never stand against each other.
    void ownIsNoRivalOfOwn(const store::RecordView& view, const std::string& field) const {
        const auto found = view.fields.find(field);
        if (found == view.fields.end()) return;
        int own = found->second.author == m_agency.coach.person ? 1 : 0;
        for (const auto& rival : found->second.rivals) {
            own += rival.author == m_agency.coach.person ? 1 : 0;
        }
        RC_ASSERT(own <= 1);
    }

    Agency m_agency;
    Tablet m_tablet;
    MiniServer m_server;
    std::map<std::string, std::string> m_last;
};

}  // namespace

RC_GTEST_PROP(Overlay, ShowsTheFold_AndOwnChangesNeverFightEachOther, ()) {
    Walk walk;
    const int steps = *rc::gen::inRange(1, 14);
    for (int i = 0; i < steps; ++i) {
        const bool status = *rc::gen::arbitrary<bool>();
        const std::string field = status ? "status" : "arrived";
        const auto value = *rc::gen::elementOf(status ? kStatuses : kTimes);
        switch (*rc::gen::inRange(0, 6)) {
            case 0:
            case 1:
                walk.saveHere(field, value, *rc::gen::arbitrary<bool>());
                break;
            case 2:
                walk.saveElsewhere(field, value);
                break;
            case 3:
                walk.exchange();
                break;
            case 4:
                walk.restart();
                break;
            default:
                break;
        }
        walk.check();
    }
    walk.agree();
    walk.check();
}

}  // namespace ayumi::mobile_tests
