#include "tests/simulation/founding.h"

#include <stdexcept>

#include "server/http/wire_text.h"
#include "shared/base/uuid.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

namespace {

using testing::required;

constexpr std::uint64_t kFoundingSeed = 99;
constexpr int kMostExchanges = 2'000;

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
        enrol("t0", {m_founded.coachA, m_founded.coachB});
        enrol("t1", {m_founded.coachB});
        enrol("t2", {m_founded.supervisor});
        m_server.keepBackup();
        m_founded.nowMs = m_clock.nowMs();
    }

private:
    std::string staff(const std::string& role, const std::string& name) {
        return m_server.put("staff", {}, {}, {{"name", name}, {"role", role}, {"active", true}});
    }

    store::Identity invited(const std::string& name) {
        auto& enrolment = m_server.services().enrolment;
        const auto invitation = required(enrolment.invite(name, sync::DeviceUse::Shared), name);
        const auto key = makeSigningKey(m_random);
        sync::EnrolRequest request{
            invitation.secret, key.publicKey, sync::Protection::Passphrase, {}};
        request.proof = signBytes(key, sync::enrolProofInput(request));
        const auto enrolled = required(enrolment.enrol(request), name);
        store::Identity identity;
        identity.agency = enrolled.agency;
        identity.device = enrolled.device;
        identity.token = enrolled.token;
        identity.certificate = enrolled.certificate;
        identity.agencyKey = enrolled.agencyKey;
        identity.sealingKey = enrolled.sealingKey;
        return identity;
    }

    void enrol(const std::string& name, const std::vector<std::string>& people) {
        FoundedTablet founded{name, invited(name), {}};
        SimTablet tablet(name, m_founded.folder.path() / name, m_clock, m_founded.kinds, 1,
                         founded.identity, {});
        for (const auto& person : people) {
            founded.people.push_back(signIn(tablet, person));
            tablet.addMember(founded.people.back());
            tablet.unlock(founded.people.size() - 1);
        }
        settle(m_server, tablet);
        m_founded.tablets.push_back(std::move(founded));
    }

    Member signIn(SimTablet& tablet, const std::string& person) {
        const std::string login = "login-" + person.substr(person.size() - 12);
        const auto secret = required(m_server.services().accounts.setLogin(person, login), "login");
        const auto key = makeSigningKey(m_random);
        Member member{person, makeUuidV7(m_clock.nowMs(), m_random), Bytes(key.seed.view())};
        std::optional<Result<tablet::SignedIn>> told;
        tablet.engine->signIn({login, {}, secret, member.key, key.publicKey},
                              [&](auto signedIn) { told = std::move(signedIn); });
        settle(m_server, tablet);
        if (!told || !*told) throw std::runtime_error("nobody could sign in on " + tablet.name);
        return member;
    }

    Founded& m_founded;
    testing::ManualClock m_clock{kBeginMs};
    SeededRandom m_random{kFoundingSeed};
    SimServer m_server;
};

}  // namespace

std::unique_ptr<Founded> found() {
    auto founded = std::make_unique<Founded>();
    Founder founder(*founded);
    founder.makePeople();
    founder.makeTablets();
    return founded;
}

tablet::HttpAnswer exchange(SimServer& server, const tablet::HttpRequest& request) {
    http::Request asked;
    asked.method = request.method;
    asked.bearer = request.bearer;
    asked.body = request.body;
    if (!http::readTarget(request.target, asked)) throw std::logic_error("a wrong target");
    auto response = server.ask(std::move(asked));
    return {response.status, std::move(response.body), {}, response.retryAfterS};
}

void settle(SimServer& server, SimTablet& tablet) {
    for (int i = 0; auto sent = tablet.takeSent(); ++i) {
        if (i > kMostExchanges) throw std::runtime_error(tablet.name + " never comes to rest");
        tablet.answer(sent->ticket, exchange(server, sent->request));
    }
}

}  // namespace ayumi::simulation
