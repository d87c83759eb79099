// Who may do what, asked of the real program over real sockets, against the table written by hand
// (authorisation_table.txt): every kind, every call, by everyone who can stand to a participant. On
// both databases; on PostgreSQL another agency lives in the same one.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/compare_messages.h"
#include "shared/sync/key_statement.h"
#include "tests/integration/authorisation_agency.h"
#include "tests/integration/authorisation_table.h"
#include "tests/support/open_live.h"

namespace ayumi::testing {
namespace {

TimeMs rightNow() { return SystemClock().nowMs(); }

// The parameter: whether on PostgreSQL. The agency is made once for each.
class AuthorisationTest : public ::testing::TestWithParam<bool> {
protected:
    static void TearDownTestSuite() { agencies().clear(); }

    void SetUp() override {
        const char* postgres = GetParam() ? std::getenv("AYUMI_TEST_POSTGRES") : "";
        if (postgres == nullptr) GTEST_SKIP() << "no PostgreSQL: run inside with-postgres";
        ASSERT_FALSE(s_failed.contains(GetParam())) << "the agency could not be made";
        auto& made = agencies()[GetParam()];
        s_failed.insert(GetParam());
        if (!made) made = std::make_unique<AuthorisationAgency>(postgres);
        s_failed.erase(GetParam());
        agency = made.get();
    }

    // What a verdict is in the table.
    static std::string letterOf(const std::string& verdict) {
        static const std::map<std::string, std::string> letters{{"applied", "a"},
                                                                {"no_right", "n"},
                                                                {"unknown_key", "k"},
                                                                {"handed_by_wrong", "h"},
                                                                {"proxy_wrong", "p"}};
        const auto found = letters.find(verdict);
        return found == letters.end() ? verdict : found->second;
    }
    // On one connection for each token, kept for the test.
    test::Answer get(const std::string& target, const ServedTablet& tablet) {
        const auto& token = tablet.enrolled.token;
        auto& client = m_clients[token];
        if (!client) client = std::make_unique<test::TlsClient>(agency->server().port());
        auto answer = client->ask(test::getRequest(target, test::bearer(token)));
        if (answer.status == 0) client.reset();
        return answer;
    }
    test::Answer post(const std::string& target, const std::string& body,
                      const ServedTablet& tablet) const {
        return agency->server().post(target, body, tablet.enrolled.token);
    }
    std::set<std::string> throughCells(const ServedTablet& tablet);
    std::set<std::string> heldFor(const ServedTablet& tablet);
    std::string bodyOf(const std::string& path, const ServedTablet& tablet);
    test::Answer call(const std::string& name, const ServedTablet& tablet);

    AuthorisationAgency* agency = nullptr;

private:
    std::map<std::string, std::unique_ptr<test::TlsClient>> m_clients;
    static inline std::set<bool> s_failed;
    static std::map<bool, std::unique_ptr<AuthorisationAgency>>& agencies() {
        static std::map<bool, std::unique_ptr<AuthorisationAgency>> all;
        return all;
    }
};

TEST_P(AuthorisationTest, APull_BringsWhatTheTableSays_AndNothingElseOfSato) {
    for (const auto& name : readable().columns) {
        const auto pulled = agency->pull(agency->server(), agency->actor(name));
        for (const auto& [kind, record] : agency->records()) {
            EXPECT_EQ(pulled.changes.contains(record) ? "r" : "-", readable().at(kind, name))
                << kind << ", " << name;
        }
        const std::set<std::string> ofSuzuki{"other", "colleague", "supervisor", "admin"};
        for (const auto& [record, change] : pulled.changes) {
            const auto whose = textOf(change, "participant");
            const auto kind = textOf(change, "kind");
            const bool fine = whose == agency->suzuki ? ofSuzuki.contains(name)
                                                      : readable().at(kind, name) == "r";
            EXPECT_TRUE(fine) << kind << " of " << whose << ", " << name;
        }
    }
}

TEST_P(AuthorisationTest, AHistory_IsThereForWhomTheTableSays_AndElseUnknown) {
    for (const auto& name : readable().columns) {
        for (const auto& [kind, record] : agency->records()) {
            const auto answer = get("/v1/records/" + record + "/history", agency->actor(name));
            const bool may = readable().at(kind, name) == "r";
            EXPECT_EQ(answer.status, may ? 200 : 404) << kind << ", " << name;
            EXPECT_EQ(may ? "" : codeOf(answer), may ? "" : "record_unknown") << kind;
            const bool shows = answer.body.find("\"kind\":\"" + kind) != std::string::npos;
            EXPECT_EQ(shows, may) << kind << ", " << name;
        }
    }
}

// Every cell that the records lie in, asked for by name whether it was offered or not.
std::set<std::string> AuthorisationTest::throughCells(const ServedTablet& tablet) {
    const auto head = sync::headText(agency->pull(agency->server(), tablet).head);
    std::set<std::string> records;
    for (const auto& audience : {std::string("a"), "p:" + agency->sato, "o:" + agency->sato}) {
        for (const std::string month : {"-", "2026-01"}) {
            const auto answer = get("/v1/cells?audience=" + audience + "&month=" + month +
                                        "&cursor=&limit=1000&head=" + head,
                                    tablet);
            const auto cell = sync::readCellResponse(answer.body);
            if (!cell) throw std::runtime_error("cells: " + answer.body);
            for (const Json& state : cell->stateObjects) records.insert(textOf(state, "record"));
        }
    }
    return records;
}

TEST_P(AuthorisationTest, Cells_HoldWhatTheTableSays_WhicheverIsAskedFor) {
    for (const auto& name : readable().columns) {
        const auto records = throughCells(agency->actor(name));
        for (const auto& [kind, record] : agency->records()) {
            EXPECT_EQ(records.contains(record) ? "r" : "-", readable().at(kind, name))
                << kind << ", " << name;
        }
    }
}

TEST_P(AuthorisationTest, AComparison_NamesCellsOfWhatMayBeReadAlone) {
    const std::string ofSato = "p:" + agency->sato;
    for (const auto& name : readable().columns) {
        sync::CompareRequest request;
        request.head = agency->pull(agency->server(), agency->actor(name)).head;
        request.audiences[ofSato] = "another";
        const auto answer = post("/v1/compare", sync::write(request), agency->actor(name));
        const auto compared = sync::readCompareResponse(answer.body);
        ASSERT_TRUE(compared) << name << ' ' << answer.body;
        std::set<std::string> named;
        for (const auto& cell : compared->cells) named.insert(cell.name.audience);
        EXPECT_EQ(named.contains(ofSato), readable().at("person", name) == "r") << name;
        EXPECT_EQ(named.contains("a"), readable().at("site", name) == "r") << name;
    }
}

std::set<std::string> AuthorisationTest::heldFor(const ServedTablet& tablet) {
    std::set<std::string> ids;
    std::string cursor;
    for (bool more = true; more;) {
        const auto page =
            sync::readHeldResponse(get("/v1/held?limit=500&cursor=" + cursor, tablet).body);
        if (!page) throw std::runtime_error("held: " + page.error().code);
        for (const auto& entry : page->entries) ids.insert(entry.id.substr(0, entry.id.find('/')));
        cursor = page->cursor;
        more = page->more;
    }
    return ids;
}

TEST_P(AuthorisationTest, AChange_IsAppliedOrHeldAsTheTableSays_AndHeldOnesAreShownToWhomItSays) {
    std::map<std::string, std::set<std::string>> heldOf;  // whoever wrote or signed them
    std::map<std::string, std::string> all;               // held ones, and what they are
    std::set<std::string> applied;
    std::set<std::string> onlyHeld;
    std::set<std::string> newcomers;  // of whom there is an assignment alone
    // All of one actor in one batch, as a tablet sends them.
    const auto push = [&](const AuthorisationTable& table, const std::string& name,
                          TimeMs madeAtMs) {
        std::vector<sync::Change> changes;
        std::vector<std::string> travelling;
        for (const auto& row : table.rows) {
            changes.push_back(agency->signedBy(name, agency->sample(row, name, madeAtMs)));
            if (row == "assignment/NEW") newcomers.insert(changes.back().participant);
            travelling.push_back(changes.back().travelling());
        }
        const auto answer = agency->server().push(agency->actor(name), travelling);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            const auto& change = changes[i];
            const auto& verdict = answer.verdicts.at(i);
            const auto letter =
                letterOf(verdict.reason.code.empty() ? std::string(nameOf(verdict.standing()))
                                                     : verdict.reason.code);
            EXPECT_EQ(letter, table.at(table.rows[i], name)) << table.rows[i] << ", " << name;
            (letter == "a" ? applied : onlyHeld).insert(change.record);
            if (letter == "a") continue;
            all[change.id] = table.rows[i] + " by " + name;
            heldOf[change.author].insert(change.id);
            heldOf[change.signer()].insert(change.id);
        }
    };
    for (const auto& name : written().columns) push(written(), name, rightNow());
    // Two days before the last of the assignment, by the day.
    push(writtenLate(), "ended", rightNow() - 3 * kOneDayMs);
    push(writtenLate(), "month", rightNow() - 31 * kOneDayMs);
    push(writtenLate(), "gone", rightNow() - 33 * kOneDayMs);
    // What is about nobody whom the log knows is shown to nobody (docs/sync.md "Who may see what").
    std::vector<std::string> people;
    for (const auto& newcomer : newcomers) {
        auto person = agency->sample("person/NEW", "supervisor", rightNow());
        person.record = person.participant = newcomer;
        people.push_back(agency->signedBy("supervisor", std::move(person)).travelling());
    }
    agency->server().push(agency->actor("supervisor"), people);
    for (const auto& name : told().rows) {
        const auto& who = told().at(name, "held");
        const auto own = heldOf[agency->actor(name).person];
        const auto shown = heldFor(agency->actor(name));
        for (const auto& [id, what] : all) {
            const bool ownEyes = what.starts_with("own_answers");
            const bool wanted = (who == "all" && !ownEyes) || (who != "none" && own.contains(id));
            EXPECT_EQ(shown.contains(id), wanted) << what << ", shown to " << name;
        }
        for (const auto& id : shown) EXPECT_TRUE(all.contains(id)) << "another, shown to " << name;
    }
    const auto everything = agency->pull(agency->server(), agency->actor("supervisor"));
    auto there = everything.changes;
    for (const char* participant : {"self", "other"}) {
        there.merge(agency->pull(agency->server(), agency->actor(participant)).changes);
    }
    for (const auto& record : applied) EXPECT_TRUE(there.contains(record));
    for (const auto& record : onlyHeld) {
        if (!applied.contains(record) && record != agency->sato && record != agency->site) {
            const bool seeded = std::any_of(agency->records().begin(), agency->records().end(),
                                            [&](const auto& one) { return one.second == record; });
            EXPECT_TRUE(seeded || !everything.changes.contains(record)) << "held, and there";
        }
    }
}

// A tablet carries everybody's changes, and learns nothing by it.
TEST_P(AuthorisationTest, AnothersTablet_CarriesAChange_AndIsToldNothingOfTheRecord) {
    for (const auto& [name, states] : {std::pair{"colleague", 0U}, std::pair{"coach", 1U}}) {
        const auto change =
            agency->signedBy("coach", agency->sample("attendance", "coach", rightNow()));
        const auto answer = sync::readPushResponse(
            post("/v1/changes", sync::pushBody({}, {change.travelling()}, {}), agency->actor(name))
                .body);
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->verdicts.at(0).kind, sync::VerdictKind::Applied) << name;
        EXPECT_EQ(answer->stateObjects.size(), states) << name;
    }
}

TEST_P(AuthorisationTest, TheLiveChannel_TellsWhomTheTableSays) {
    std::map<std::string, std::unique_ptr<OpenLive>> live;
    for (const auto& name : told().rows) {
        live[name] =
            std::make_unique<OpenLive>(agency->server().port(), agency->actor(name).enrolled.token);
        ASSERT_EQ(live[name]->status(), 101) << name;
        live[name]->next();  // the head as it was
    }
    const auto head = [&](const char* row, const char* name) {
        const auto change = agency->signedBy(name, agency->sample(row, name, rightNow()));
        return agency->server().push(agency->actor(name), {change.travelling()}).head.number;
    };
    const auto ofSato = head("attendance", "coach");
    for (auto& [name, channel] : live) {
        if (told().at(name, "nudged") == "all") {
            EXPECT_EQ(channel->next(), ofSato) << name;
        }
    }
    const auto ofAgency = head("calendar", "admin");
    for (auto& [name, channel] : live) {
        if (told().at(name, "nudged") != "none") {
            EXPECT_EQ(channel->next(), ofAgency) << name;
        }
    }
    const auto again = head("attendance", "coach");
    agency->server().admin("/v1/admin/nudges", Json::object());  // everybody, whoever they are
    for (auto& [name, channel] : live) EXPECT_EQ(channel->next(), again) << name;
}

TEST_P(AuthorisationTest, ANewKey_IsVouchedForByWhomTheTableSays) {
    ServedTablet& shared = agency->shared();
    const auto ask = [&](const ServedTablet& signer, TimeMs madeAtMs) {
        SystemRandom random;
        const sync::KeyStatement said{shared.enrolled.agency,
                                      shared.enrolled.device,
                                      agency->sato,
                                      makeUuidV7(rightNow(), random),
                                      makeSigningKey(random).publicKey,
                                      agency->keyOfSato(),
                                      signer.person,
                                      signer.key,
                                      madeAtMs};
        const auto answer =
            post("/v1/keys", canonical(sync::signKeyStatement(said, signer.signing)), shared);
        return answer.status == 200 ? "ok" : codeOf(answer);
    };
    EXPECT_EQ(ask(shared, rightNow()), told().at("inactive", "vouches"));
    EXPECT_EQ(ask(agency->actor("nobody"), rightNow()), told().at("nobody", "vouches"));
    for (const auto& name : told().rows) {
        if (name == "inactive" || name == "nobody") continue;
        agency->signIn(shared, name);
        EXPECT_EQ(ask(shared, rightNow()), told().at(name, "vouches")) << name;
        const auto& late = told().at(name, "late");
        if (late == "-") continue;
        const int days = name == "ended" ? 3 : name == "month" ? 31 : 33;
        EXPECT_EQ(ask(shared, rightNow() - days * kOneDayMs), late) << name << ", late";
    }
}

// ---- Every call by the token that is shown.

struct Word {
    int status;
    const char* code;
};
const Word& wordOf(const std::string& word) {
    static const std::map<std::string, Word> words{{"ok", {200, ""}},
                                                   {"wipe", {200, ""}},
                                                   {"unknown", {401, "device_unknown"}},
                                                   {"closed", {401, "unauthorized"}},
                                                   {"revoked", {403, "device_revoked"}},
                                                   {"forged", {403, "registration_forged"}},
                                                   {"invitation", {403, "invitation_wrong"}},
                                                   {"secret", {403, "sign_in_wrong"}},
                                                   {"shape", {400, "key_statement_shape"}},
                                                   {"absent", {404, "not_found"}}};
    return words.at(word);
}

// A good body and query for each call, as far as there is one without a token's help.
std::string AuthorisationTest::bodyOf(const std::string& path, const ServedTablet& tablet) {
    SystemRandom random;
    if (path == "/v1/enrol") {
        const auto key = makeSigningKey(random);
        sync::EnrolRequest request{"AAAAAAAAAA", key.publicKey, sync::Protection::Passphrase, {}};
        request.proof = signBytes(key, sync::enrolProofInput(request));
        return sync::write(request);
    }
    if (path == "/v1/restore-registrations") {
        const auto& own = tablet.enrolled.certificate;
        const auto& coach = agency->actor("coach").enrolled.certificate;
        return sync::write(sync::CertificatesRequest{{own.is_null() ? coach : own}});
    }
    if (path == "/v1/sign-in") {
        return sync::write(sync::SignInRequest{"coach", "", "a wrong password",
                                               makeUuidV7(rightNow(), random),
                                               makeSigningKey(random).publicKey});
    }
    if (path == "/v1/keys") return canonical({{"statement", "none"}});
    if (path == "/v1/changes") return sync::pushBody({}, {}, {});
    if (path == "/v1/compare") return sync::write(sync::CompareRequest{});
    return "{}";
}

test::Answer AuthorisationTest::call(const std::string& name, const ServedTablet& tablet) {
    std::string path = name.substr(name.find('/'));
    if (path == "/v1/live") {
        return OpenLive(agency->server().port(), tablet.enrolled.token).answer();
    }
    if (const auto id = path.find("{id}"); id != std::string::npos) {
        path.replace(id, 4, agency->records().at("attendance"));
    }
    if (path == "/v1/records" || path == "/v1/held") path += "?cursor=";
    if (path == "/v1/cells") {
        const auto head = agency->pull(agency->server(), agency->actor("coach")).head;
        path += "?audience=a&month=-&cursor=&head=" + sync::headText(head);
    }
    return name.starts_with("GET") ? get(path, tablet) : post(path, bodyOf(path, tablet), tablet);
}

TEST_P(AuthorisationTest, EveryCall_IsAnsweredByTheTokenAsTheTableSays) {
    SystemRandom random;
    std::map<std::string, ServedTablet> made;
    made["none"];
    made["garbage"].enrolled.token = toBase64Url(random.bytes(32));
    for (const char* state : {"stolen", "revoked"}) {
        made[state] = agency->server().enrol(state);
        agency->signIn(made[state], "coach");
        agency->server().admin("/v1/admin/revocations",
                               {{"device", made[state].enrolled.device}, {"state", state}});
    }
    std::map<std::string, const ServedTablet*> tablets{{"foreign", &agency->foreign()},
                                                       {"good", &agency->actor("coach")}};
    for (const auto& [token, tablet] : made) tablets[token] = &tablet;
    for (const auto& name : calls().rows) {
        for (const auto& token : calls().columns) {
            const auto& word = calls().at(name, token);
            const auto answer = call(name, *tablets.at(token));
            const int good = name == "GET/v1/live" ? 101 : 200;
            const int wanted = wordOf(word).status == 200 ? good : wordOf(word).status;
            EXPECT_EQ(answer.status, wanted) << name << ", " << token << ' ' << answer.body;
            if (wanted != good) {
                EXPECT_EQ(codeOf(answer), wordOf(word).code) << name << ", " << token;
            }
            if (word != "wipe") continue;
            EXPECT_NE(answer.body.find("\"wipe\":true"), std::string::npos) << name;
            EXPECT_EQ(answer.body.find("\"record\":"), std::string::npos) << name;
        }
    }
}

TEST_P(AuthorisationTest, WhatARevokedTabletBrings_IsHeld_AndAStolenOnesIsRefused) {
    for (const char* state : {"revoked", "stolen"}) {
        ServedTablet tablet = agency->server().enrol(state);
        agency->signIn(tablet, "coach");
        agency->server().admin("/v1/admin/revocations",
                               {{"device", tablet.enrolled.device}, {"state", state}});
        const auto change =
            agency->signedBy("coach", agency->sample("comment", "coach", rightNow()));
        if (std::string(state) == "revoked") {
            EXPECT_EQ(agency->verdictOn(tablet, change), "device_revoked");
        } else {
            const auto answer =
                post("/v1/changes", sync::pushBody({}, {change.travelling()}, {}), tablet);
            EXPECT_EQ(answer.status, 401);
            // Signed on it before and brought by another: the key died with the tablet.
            auto content = agency->sample("comment", "coach", rightNow());
            content.key = tablet.key;
            content.device = tablet.enrolled.device;
            const auto late = sync::signChange(content, tablet.signing);
            EXPECT_EQ(agency->verdictOn(agency->actor("coach"), late), "key_revoked");
        }
    }
}

TEST_P(AuthorisationTest, AnotherAgency_IsNeitherReadNorWritten_WithAnyOfItsIds) {
    const auto before = agency->pull(agency->foreignServer(), agency->foreign());
    ASSERT_FALSE(before.changes.empty());
    // Its change as it is, and as one of this agency; its records by id; its people's audiences.
    ServedTablet& there = agency->foreign();
    auto content = agency->sample("attendance", "coach", rightNow());
    content.author = there.person;
    content.key = there.key;
    content.device = there.enrolled.device;
    auto asForeign = content;
    asForeign.agency = there.enrolled.agency;
    EXPECT_EQ(agency->verdictOn(agency->actor("coach"), sync::signChange(asForeign, there.signing)),
              "foreign_agency");
    content.id = agency->sample("comment", "coach", rightNow()).id;
    EXPECT_EQ(agency->verdictOn(agency->actor("coach"), sync::signChange(content, there.signing)),
              "unknown_key");
    for (const auto& [record, change] : before.changes) {
        const auto answer = get("/v1/records/" + record + "/history", agency->actor("supervisor"));
        EXPECT_EQ(answer.status, 404) << textOf(change, "kind");
        // A record of the same id here is another one, and the one there stays as it was.
        auto same = agency->sample("comment", "admin", rightNow());
        same.kind = "site";
        same.participant.clear();
        same.record = record;
        same.set = {{"name", "同じ番号の別の場所"}};
        EXPECT_EQ(agency->verdictOn(agency->actor("admin"), agency->signedBy("admin", same)),
                  "applied");
    }
    const auto after = agency->pull(agency->foreignServer(), there);
    EXPECT_EQ(after.head, before.head);
    EXPECT_EQ(after.changes, before.changes);
    const auto here = agency->pull(agency->server(), agency->actor("supervisor"));
    for (const auto& [record, change] : here.changes) {
        EXPECT_EQ(textOf(change, "agency"), agency->actor("coach").enrolled.agency);
    }
    EXPECT_NO_THROW(agency->foreignServer().command({"verify"}));
    EXPECT_NO_THROW(agency->server().command({"verify"}));
}

std::string nameOfDatabase(const ::testing::TestParamInfo<bool>& one) {
    return one.param ? "Postgres" : "Sqlite";
}

INSTANTIATE_TEST_SUITE_P(Databases, AuthorisationTest, ::testing::Bool(), nameOfDatabase);

}  // namespace
}  // namespace ayumi::testing
