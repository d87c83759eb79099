#include "tests/simulation/founding.h"

#include <algorithm>
#include <stdexcept>

#include "shared/base/uuid.h"
#include "shared/records/consents.h"
#include "tests/support/agency.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/required.h"

namespace ayumi::simulation {

namespace {

using testing::required;

constexpr std::uint64_t kFoundingSeed = 99;
constexpr int kMostExchanges = 2'000;
constexpr const char* kLongAgo = "2026-04-01";

void signIn(SimServer& server, const Founded& founded, SimTablet& tablet, const Member& member) {
    std::optional<Result<tablet::SignedIn>> told;
    tablet.engine->signIn(askFor(server, founded, member.person, member),
                          [&](auto signedIn) { told = std::move(signedIn); });
    settle(server, tablet);
    if (!told || !*told) throw std::runtime_error("nobody could sign in on " + tablet.name);
    tablet.addMember(member);
}

class Founder {
public:
    Founder(Founded& founded, std::size_t people)
        : m_founded(founded),
          m_people(people),
          m_server(founded.folder.path() / "server", std::make_shared<testing::FaultDisk>(),
                   m_clock, m_random, founded.kinds) {}

    // Everyone has a coach; every third participant has two.
    void makePeople() {
        const std::size_t coaches = std::max<std::size_t>(2, m_people / 3 + 1);
        for (std::size_t i = 0; i < m_people; ++i) {
            m_founded.participants.push_back(
                m_server.put("person", {}, {}, {{"name", "参加者" + std::to_string(i + 1)}}));
        }
        for (std::size_t i = 0; i < coaches; ++i) {
            m_founded.coaches.push_back(staff("coach", "支援者" + std::to_string(i + 1)));
        }
        m_founded.supervisor = staff("supervisor", "山本");
        m_founded.site = m_server.put("site", {}, {}, {{"name", "南店"}});
        for (std::size_t i = 0; i < m_people; ++i) {
            const std::size_t coach = i * coaches / m_people;
            assign(i, coach);
            if (i % 3 == 1) assign(i, (coach + 1) % coaches);
        }
    }

    // On a tablet of the supervisor's that nobody sees again.
    void takeConsents() {
        const auto office = enrol(m_server, m_founded, m_clock, m_random,
                                  m_founded.folder.path() / "office", {m_founded.supervisor});
        auto disk = std::make_shared<testing::FaultDisk>();
        disk->put(office.files);
        SimTablet tablet(m_founded.folder.path() / office.name, std::move(disk), m_clock,
                         m_founded.kinds, kFoundingSeed + 1, office.identity, office.people);
        tablet.unlock(0);
        for (const auto& participant : m_founded.participants) {
            for (const char* scope : {records::kSensitiveData, records::kElectronicConfirmation}) {
                tablet::SaveRequest consent{.kind = "consent", .participant = participant};
                consent.set = {{"scope", scope}, {"given_on", kLongAgo}, {"means", "paper"}};
                m_founded.consents.push_back(
                    required(tablet.engine->save(consent), "consent").record);
            }
        }
        settle(m_server, tablet);
        if (tablet.store->waiting().count > 0) throw std::runtime_error("a consent is not taken");
    }

    void makeTablets() {
        const auto& coaches = m_founded.coaches;
        enrolled({coaches[0], coaches[1]});
        for (std::size_t i = 1; i < coaches.size(); ++i) enrolled({coaches[i]});
        enrolled({m_founded.supervisor});
        m_founded.serverFiles = m_server.disk().files();
        m_founded.nowMs = m_clock.nowMs();
    }

private:
    std::string staff(const std::string& role, const std::string& name) {
        const auto person =
            m_server.put("staff", {}, {}, {{"name", name}, {"role", role}, {"active", true}});
        const std::string login = "login-" + person.substr(person.size() - 12);
        auto& accounts = m_server.services().accounts;
        m_founded.logins[person] = {login, required(accounts.setLogin(person, login), "login")};
        return person;
    }

    void assign(std::size_t participant, std::size_t coach) {
        const auto& whom = m_founded.participants[participant];
        const auto& who = m_founded.coaches[coach];
        const auto record =
            m_server.put("assignment", whom, {}, {{"coach", who}, {"from", kLongAgo}});
        m_founded.assignments.push_back({record, whom, who, kLongAgo, {}, 0});
    }

    void enrolled(const std::vector<std::string>& people) {
        const auto name = "t" + std::to_string(m_founded.tablets.size());
        m_founded.tablets.push_back(
            enrol(m_server, m_founded, m_clock, m_random, m_founded.folder.path() / name, people));
    }

    Founded& m_founded;
    std::size_t m_people;
    testing::ManualClock m_clock{kBeginMs};
    SeededRandom m_random{kFoundingSeed};
    SimServer m_server;
};

}  // namespace

Files moved(const Files& files, const std::filesystem::path& from,
            const std::filesystem::path& to) {
    Files there;
    for (const auto& [path, data] : files) {
        there[to.string() + path.substr(from.string().size())] = data;
    }
    return there;
}

Member memberOf(const std::string& person, TimeMs nowMs, Random& random) {
    return {person, makeUuidV7(nowMs, random), Bytes(makeSigningKey(random).seed.view())};
}

tablet::SignInAsk askFor(SimServer& server, const Founded& founded, const std::string& person,
                         const Member& member) {
    tablet::SignInAsk ask;
    ask.key = member.key;
    ask.publicKey = signingKeyFromSeed(SecretBytes(member.seed)).publicKey;
    if (const auto login = founded.logins.find(person); login != founded.logins.end()) {
        ask.login = login->second.name;
        ask.secret = login->second.secret;
    } else {
        ask.person = person;
        ask.secret = required(server.services().accounts.issueCode(person), "code");
    }
    return ask;
}

FoundedTablet enrol(SimServer& server, const Founded& founded, const Clock& clock, Random& random,
                    const std::filesystem::path& file, const std::vector<std::string>& people) {
    const auto name = file.filename().string();
    FoundedTablet made{
        name,
        testing::identityOf(testing::enrolled(server.services().enrolment, random, name)),
        {},
        {}};
    SimTablet tablet(file, std::make_shared<testing::FaultDisk>(), clock, founded.kinds, 1,
                     made.identity, {});
    for (const auto& person : people) {
        signIn(server, founded, tablet, memberOf(person, clock.nowMs(), random));
        tablet.unlock(tablet.people().size() - 1);
    }
    settle(server, tablet);
    made.people = tablet.people();
    made.files = tablet.disk().files();
    return made;
}

std::unique_ptr<Founded> found(int people) {
    auto founded = std::make_unique<Founded>();
    Founder founder(*founded, static_cast<std::size_t>(people));
    founder.makePeople();
    founder.takeConsents();
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
