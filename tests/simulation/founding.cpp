#include "tests/simulation/founding.h"

#include <stdexcept>

#include "shared/base/uuid.h"
#include "tests/support/agency.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

namespace {

using testing::required;

constexpr std::uint64_t kFoundingSeed = 99;
constexpr int kMostExchanges = 2'000;

Member signIn(SimServer& server, SimTablet& tablet, Random& random, const std::string& person) {
    const std::string login = "login-" + person.substr(person.size() - 12);
    const auto secret = required(server.services().accounts.setLogin(person, login), "login");
    const auto key = makeSigningKey(random);
    Member member{person, makeUuidV7(tablet.clock.nowMs(), random), Bytes(key.seed.view())};
    std::optional<Result<tablet::SignedIn>> told;
    tablet.engine->signIn({login, {}, secret, member.key, key.publicKey},
                          [&](auto signedIn) { told = std::move(signedIn); });
    settle(server, tablet);
    if (!told || !*told) throw std::runtime_error("nobody could sign in on " + tablet.name);
    return member;
}

class Founder {
public:
    explicit Founder(Founded& founded)
        : m_founded(founded),
          m_server(founded.folder.path() / "server", m_clock, m_random, founded.kinds) {}

    void makePeople() {
        for (const char* name : {"佐藤", "鈴木", "田中"}) {
            m_founded.participants.push_back(m_server.put("person", {}, {}, {{"name", name}}));
        }
        m_founded.coachA = staff("coach", "高橋");
        m_founded.coachB = staff("coach", "伊藤");
        m_founded.supervisor = staff("supervisor", "山本");
        m_founded.site = m_server.put("site", {}, {}, {{"name", "南店"}});
        const auto& people = m_founded.participants;
        for (const auto& [participant, coach] :
             {std::pair{people[0], m_founded.coachA}, std::pair{people[1], m_founded.coachA},
              std::pair{people[1], m_founded.coachB}, std::pair{people[2], m_founded.coachB}}) {
            m_founded.assignments.push_back(
                {m_server.put("assignment", participant, {},
                              {{"coach", coach}, {"from", "2026-04-01"}}),
                 participant,
                 coach,
                 "2026-04-01",
                 {}});
        }
    }

    void makeTablets() {
        enrolled("t0", {m_founded.coachA, m_founded.coachB});
        enrolled("t1", {m_founded.coachB});
        enrolled("t2", {m_founded.supervisor});
        m_server.keepBackup();
        m_founded.nowMs = m_clock.nowMs();
    }

private:
    std::string staff(const std::string& role, const std::string& name) {
        return m_server.put("staff", {}, {}, {{"name", name}, {"role", role}, {"active", true}});
    }

    void enrolled(const std::string& name, const std::vector<std::string>& people) {
        m_founded.tablets.push_back(enrol(m_server, m_clock, m_random, m_founded.kinds,
                                          m_founded.folder.path() / name, people));
    }

    Founded& m_founded;
    testing::ManualClock m_clock{kBeginMs};
    SeededRandom m_random{kFoundingSeed};
    SimServer m_server;
};

}  // namespace

FoundedTablet enrol(SimServer& server, const Clock& clock, Random& random,
                    const records::KindTable& kinds, const std::filesystem::path& file,
                    const std::vector<std::string>& staff) {
    const auto name = file.filename().string();
    FoundedTablet founded{
        name,
        testing::identityOf(testing::enrolled(server.services().enrolment, random, name)),
        {}};
    SimTablet tablet(name, file, clock, kinds, 1, founded.identity, {});
    for (const auto& person : staff) {
        founded.people.push_back(signIn(server, tablet, random, person));
        tablet.addMember(founded.people.back());
        tablet.unlock(founded.people.size() - 1);
    }
    settle(server, tablet);
    return founded;
}

std::unique_ptr<Founded> found() {
    auto founded = std::make_unique<Founded>();
    Founder founder(*founded);
    founder.makePeople();
    founder.makeTablets();
    return founded;
}

tablet::HttpAnswer exchange(SimServer& server, const tablet::HttpRequest& request) {
    return testing::exchanged([&](auto asked) { return server.ask(std::move(asked)); }, request);
}

void settle(SimServer& server, SimTablet& tablet) {
    for (int i = 0; auto sent = tablet.takeSent(); ++i) {
        if (i > kMostExchanges) throw std::runtime_error(tablet.name + " never comes to rest");
        tablet.answer(sent->ticket, exchange(server, sent->request));
    }
}

}  // namespace ayumi::simulation
