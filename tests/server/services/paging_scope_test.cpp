// Scope that moves between two pages of one pull: a tablet that follows the pages holds in the end
// exactly what it may read, at whatever page it happened (docs/sync.md "Pulling").
#include "tests/server/services/day_fixture.h"

namespace ayumi::services {
namespace {

// A tablet as the protocol describes it: pages, forget, and nothing else.
class Follower {
public:
    void take(const sync::PullResponse& page) {
        for (const auto& text : page.states) {
            const Json state = Json::parse(text);
            const Json& first = state["changes"][0];
            const std::string participant =
                first["participant"].is_string() ? first["participant"].get<std::string>() : "";
            m_records[state["record"]] = {text, "p:" + participant};
            m_pending.erase("p:" + participant);
        }
        for (const auto& audience : page.forget) m_pending.insert(audience);
        cursor = page.cursor;
        head = page.head;
        std::erase_if(m_records,
                      [&](const auto& one) { return m_pending.contains(one.second.second); });
        m_pending.clear();
    }
    std::map<std::string, std::string> held() const {
        std::map<std::string, std::string> states;
        for (const auto& [record, one] : m_records) states[record] = one.first;
        return states;
    }

    std::string cursor;
    sync::Head head;

private:
    std::map<std::string, std::pair<std::string, std::string>> m_records;
    std::set<std::string> m_pending;
};

class PagingScope : public DayTest {
protected:
    static constexpr std::size_t kLimit = 3;
    static constexpr int kPages = 6;

    PagingScope() {
        for (const auto& row : agency.store().read(agency.id())->recordsOfKinds({"assignment"})) {
            assignments[row.participant] = row.record;
        }
        tabletB = agency.enrolDevice("B");
        other = agency.signIn(tabletB.device, otherCoach);
        for (int i = 0; i < 5; ++i) {
            const auto day = addDays("2026-11-01", i);
            push(entry("attendance", {{"status", "present"}}, {}, day));
            push(entry("reflection", {{"went", "well"}}, {}, day));
        }
    }

    // False when the page was the last.
    bool pullPage(const std::string& device, Follower& follower) {
        const auto row = agency.store().read(agency.id())->device(device).value();
        const auto page = agency.sync().pull(row, follower.cursor, follower.head, kLimit);
        EXPECT_TRUE(page.ok());
        follower.take(*page);
        return page->more;
    }
    void pullAll(const std::string& device, Follower& follower) {
        for (int i = 0; i < 50 && pullPage(device, follower); ++i) {
        }
    }
    void assign(const std::string& who, const std::string& to = {}) {
        agency.assign(sato, who, "2026-01-01", to);
    }
    void end() { agency.assign(sato, coach, "2026-01-01", "2026-11-20", assignments.at(sato)); }

    // The event between page k and k+1 of a pull, for every k; then the rest.
    void expectExact(const std::string& device, int page, const std::function<void()>& event) {
        Follower follower;
        for (int i = 0; i < page; ++i) {
            if (!pullPage(device, follower)) break;
        }
        event();
        pullAll(device, follower);
        pullAll(device, follower);
        Follower fresh;
        pullAll(device, fresh);
        EXPECT_EQ(follower.held(), fresh.held()) << "after page " << page;
    }
    bool reads(const std::string& device) {
        Follower fresh;
        pullAll(device, fresh);
        const auto held = fresh.held();
        return std::any_of(held.begin(), held.end(), [&](const auto& one) {
            return one.second.find(sato) != std::string::npos;
        });
    }

    std::map<std::string, std::string> assignments;  // participant -> record
    sync::EnrolResponse tabletB;
    testing::Writer other;
};

TEST_P(PagingScope, AnAssignmentInTheMiddle_BringsEverythingOfThePerson) {
    EXPECT_FALSE(reads(tabletB.device));
    expectExact(tabletB.device, 1, [this] { assign(otherCoach); });
    EXPECT_TRUE(reads(tabletB.device));
}

TEST_P(PagingScope, AnEndInTheMiddle_TakesAwayWhatCame_AtEveryPage) {
    for (int page = 1; page <= kPages; ++page) {
        const auto record = assignments.at(sato);
        expectExact(tabletA.device, page, [this] { end(); });
        EXPECT_FALSE(reads(tabletA.device));
        agency.assign(sato, coach, "2026-01-01", "2027-01-01", record);
        EXPECT_TRUE(reads(tabletA.device));
    }
}

TEST_P(PagingScope, LeavingAndReturningInTheMiddle_EndsWithEverything) {
    for (int page = 1; page <= kPages; ++page) {
        expectExact(tabletA.device, page, [this] {
            end();
            agency.assign(sato, coach, "2026-01-01", "2027-01-01", assignments.at(sato));
        });
        EXPECT_TRUE(reads(tabletA.device));
    }
}

TEST_P(PagingScope, ReturningOnePageAfterLeaving_EndsWithEverything) {
    Follower follower;
    for (int i = 0; i < 2; ++i) pullPage(tabletA.device, follower);
    end();
    pullPage(tabletA.device, follower);
    agency.assign(sato, coach, "2026-01-01", "2027-01-01", assignments.at(sato));
    pullAll(tabletA.device, follower);
    Follower fresh;
    pullAll(tabletA.device, fresh);
    EXPECT_EQ(follower.held(), fresh.held());
}

TEST_P(PagingScope, ATransferInTheMiddleOfBothPulls_MovesThePersonWhole) {
    Follower a, b;
    for (int i = 0; i < 2; ++i) {
        pullPage(tabletA.device, a);
        pullPage(tabletB.device, b);
    }
    end();
    assign(otherCoach);
    push(sign(boss, made(boss, "attendance", {{"note", "うつりました"}})));
    pullAll(tabletA.device, a);
    pullAll(tabletB.device, b);
    Follower freshA, freshB;
    pullAll(tabletA.device, freshA);
    pullAll(tabletB.device, freshB);
    EXPECT_EQ(a.held(), freshA.held());
    EXPECT_EQ(b.held(), freshB.held());
    EXPECT_FALSE(reads(tabletA.device));
    EXPECT_TRUE(reads(tabletB.device));
}

TEST_P(PagingScope, ARecordThatChangesWhileItIsPaged_IsNotMissed) {
    Follower follower;
    for (int page = 0; pullPage(tabletA.device, follower) && page < kPages; ++page) {
        push(entry("attendance", {{"note", "ページ " + std::to_string(page)}}, {},
                   addDays("2026-11-01", page % 5)));
    }
    pullAll(tabletA.device, follower);
    Follower fresh;
    pullAll(tabletA.device, fresh);
    EXPECT_EQ(follower.held(), fresh.held());
}

AYUMI_ON_BOTH_DATABASES(PagingScope);

}  // namespace
}  // namespace ayumi::services
