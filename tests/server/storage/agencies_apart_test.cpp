// Two agencies in one database whose ids are all the same: no question of one is answered with rows
// of the other, and nothing that one writes touches them. In PostgreSQL this asks as a superuser,
// for whom the wall of wall_test.cpp does not stand: here every statement stands for itself.
#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <sstream>

#include "server/storage/tables.h"
#include "tests/server/storage/store_fixture.h"

namespace ayumi::storage {
namespace {

template <class... Values>
std::string line(const Values&... values) {
    std::ostringstream out;
    ((out << values << '|'), ...);
    return out.str();
}

std::string shown(const std::string& text) { return text; }
std::string shown(std::int64_t number) { return std::to_string(number); }
std::string shown(bool yes) { return yes ? "yes" : "no"; }
std::string shown(const AgencyRow& row) {
    return line(row.agency, row.name, row.number, row.chain, row.factsNumber, row.scopeDay);
}
std::string shown(const LogRow& row) { return line(row.number, row.body, row.chain); }
std::string shown(const ChangeRow& row) { return line(row.id, row.body, row.verdict, row.code); }
std::string shown(const HeldRow& row) { return line(row.id, row.args.dump()); }
std::string shown(const DeviceNumbers& row) { return line(row.device, row.newest, row.count); }
std::string shown(const RecordRow& row) {
    return line(row.record, row.participant, row.number, row.state, row.values.dump());
}
std::string shown(const PlaceRow& row) { return line(row.place, row.record, row.state); }
std::string shown(const CellRow& row) { return line(row.record, row.number, row.hash); }
std::string shown(const ScopeRow& row) { return line(row.audience, row.readers, row.since); }
std::string shown(const PersonScopeRow& row) { return line(row.person, row.audience, row.number); }
std::string shown(const DeviceRow& row) { return line(row.device, row.name, row.lastSeenAtMs); }
std::string shown(const SignInRow& row) { return line(row.device, row.person, row.atMs); }
std::string shown(const KeyRow& row) { return line(row.key, row.person, row.registeredAtMs); }
std::string shown(const AccountRow& row) { return line(row.person, row.login, row.hash); }
std::string shown(const InvitationRow& row) { return line(row.name, row.triesLeft); }
std::string shown(const TableRow& row) {
    std::string cells;
    for (const auto& cell : row) {
        if (const auto* text = std::get_if<std::string>(&cell)) cells += *text;
        if (const auto* number = std::get_if<std::int64_t>(&cell)) cells += shown(*number);
        cells += '|';
    }
    return cells;
}
template <class T>
std::string shown(const std::optional<T>& one) {
    return one ? shown(*one) : "none";
}
template <class T>
std::string shown(const std::vector<T>& rows) {
    std::string lines;
    for (const auto& row : rows) lines += shown(row) + '\n';
    return lines;
}
std::string shown(const Page& page) { return shown(page.rows) + shown(page.remaining); }

std::string everyTable(Reader& reader) {
    std::string all;
    for (const auto& table : agencyTables()) {
        all += std::string(table.rows.name) + ":\n" + shown(reader.tableRows(table, {}, 1000));
    }
    return all;
}

struct Question {
    const char* method;
    std::function<std::string(Reader&)> ask;
};

// One of each method of Reader, at least; the ids are those that fill() gives both agencies.
const std::vector<Question>& questions() {
    const auto q = [](auto ask) { return [ask](Reader& r) { return shown(ask(r)); }; };
    static const std::vector<Question> kAll{
        {"agency", q([](Reader& r) { return r.agency(); })},
        {"chainAt", q([](Reader& r) { return r.chainAt(1); })},
        {"chainAt", q([](Reader& r) { return r.chainAt(4); })},
        {"log", q([](Reader& r) { return r.log(0, 100); })},
        {"logOf", q([](Reader& r) { return r.logOf("scope"); })},
        {"countChanges", q([](Reader& r) { return r.countChanges("quarantined"); })},
        {"changes", q([](Reader& r) {
             return r.changes({"c1", "c2", "only-2"});
         })},
        {"changesOfRecord", q([](Reader& r) { return r.changesOfRecord("r1"); })},
        {"heldChanges", q([](Reader& r) { return r.heldChanges(0, 100); })},
        {"heldWith", q([](Reader& r) { return r.heldWith("waits"); })},
        {"deviceNumbers", q([](Reader& r) { return r.deviceNumbers(); })},
        {"deviceNumberUsed", q([](Reader& r) { return r.deviceNumberUsed("d1", 41, "x"); })},
        {"deviceNumberUsed", q([](Reader& r) { return r.deviceNumberUsed("d1", 77, "x"); })},
        {"records", q([](Reader& r) {
             return r.records({"r1", "r2", "only-2"});
         })},
        {"recordsAfter", q([](Reader& r) { return r.recordsAfter("", 100); })},
        {"recordsOfKinds", q([](Reader& r) { return r.recordsOfKinds({"attendance"}); })},
        {"page", q([](Reader& r) { return r.page("d1", {}, 1); })},
        {"page", q([](Reader& r) {
             return r.page("d1", {1, "~"}, 100);
         })},
        {"newestOf", q([](Reader& r) {
             return r.newestOf({"p:a", "p:b"});
         })},
        {"monthsSince", q([](Reader& r) { return r.monthsSince("p:a", 0); })},
        {"cellRows", q([](Reader& r) { return r.cellRows("p:a"); })},
        {"cellRows", q([](Reader& r) { return r.cellRows("p:a", "2026-11", "", 100); })},
        {"scope", q([](Reader& r) { return r.scope("d1"); })},
        {"personScope", q([](Reader& r) { return r.personScope("k", "p:a"); })},
        {"standingPersonScopes", q([](Reader& r) { return r.standingPersonScopes(); })},
        {"device", q([](Reader& r) { return r.device("d1"); })},
        {"deviceByToken", q([](Reader& r) { return r.deviceByToken("token"); })},
        {"devices", q([](Reader& r) { return r.devices(); })},
        {"signIns", q([](Reader& r) { return r.signIns("d1"); })},
        {"allSignIns", q([](Reader& r) { return r.allSignIns(); })},
        {"keys", q([](Reader& r) { return r.keys(); })},
        {"key", q([](Reader& r) { return r.key("key1"); })},
        {"account", q([](Reader& r) { return r.account("k"); })},
        {"accountByLogin", q([](Reader& r) { return r.accountByLogin("mori"); })},
        {"invitation", q([](Reader& r) { return r.invitation("secret"); })},
        {"newestOpenInvitation", q([](Reader& r) { return r.newestOpenInvitation(1); })},
        {"tableRows", everyTable},
        {"erased", q([](Reader& r) {
             return r.erased({"e1", "only-2"});
         })},
        {"recordsOfAudience", q([](Reader& r) { return r.recordsOfAudience("p:a"); })},
    };
    return kAll;
}

std::vector<std::string> answers(Store& store, const std::string& agency) {
    auto reader = store.read(agency);
    std::vector<std::string> given;
    for (const auto& one : questions()) given.push_back(one.ask(*reader));
    return given;
}

ChangeRow changeRow(const std::string& id, std::int64_t number, const std::string& verdict,
                    const std::string& tag) {
    ChangeRow row;
    row.id = id;
    row.body = "body " + tag;
    row.signature = "signature " + tag;
    row.record = "r1";
    row.author = "k";
    row.device = "d1";
    row.deviceNumber = 40 + number;
    row.number = number;
    row.verdict = verdict;
    row.code = verdict == "quarantined" ? "waits" : "";
    row.args = Json{{"tag", tag}};
    return row;
}

RecordRow taggedRecord(const std::string& id, std::int64_t number, const std::string& tag) {
    auto row = recordRow(id, number, {"p:a", "p:b"});
    row.participant = "person " + tag;
    row.day = "2026-11-21";
    row.state = "state " + tag;
    row.values = Json{{"note", tag}};
    return row;
}

// One of each method of Writer, with these ids and this tag.
struct Writing {
    const char* method;
    std::function<void(Writer&, const std::string& agency, const std::string& tag)> write;
};
const std::vector<Writing>& writings() {
    using Tag = const std::string&;
    static const std::vector<Writing> kAll{
        {"putAgency",
         [](Writer& w, Tag agency, Tag tag) {
             w.putAgency({agency, tag, 3, "chain " + tag, 2, 2, "day " + tag});
         }},
        {"appendLog",
         [](Writer& w, Tag, Tag tag) {
             const auto next = static_cast<std::int64_t>(w.log(0, 100).size()) + 1;
             w.appendLog({{next, "scope", "", tag, tag, tag, "chain " + tag}});
         }},
        {"putChanges",
         [](Writer& w, Tag, Tag tag) {
             w.putChanges(
                 {changeRow("c1", 1, "applied", tag), changeRow("c2", 2, "quarantined", tag)});
         }},
        {"putRecords",
         [](Writer& w, Tag, Tag tag) {
             w.putRecords({taggedRecord("r1", 1, tag), taggedRecord("r2", 2, tag)});
         }},
        {"putScope",
         [](Writer& w, Tag, Tag tag) {
             w.putScope({{"d1", "p:a", tag, 1, std::nullopt}});
         }},
        {"addPersonScope",
         [](Writer& w, Tag, Tag) {
             w.addPersonScope({{"k", "p:a", 1, true}});
         }},
        {"putDevice",
         [](Writer& w, Tag, Tag tag) {
             auto row = deviceRow("d1");
             row.name = tag;
             row.tokenHash = "token";
             w.putDevice(row);
         }},
        {"putSignIn",
         [](Writer& w, Tag, Tag) {
             w.putSignIn({"d1", "k", 5});
         }},
        {"putKey",
         [](Writer& w, Tag, Tag tag) {
             w.putKey({"key1", "k " + tag, "d1", "", 100, std::nullopt, Json::object()});
         }},
        {"putAccount",
         [](Writer& w, Tag, Tag tag) {
             w.putAccount({"k", "mori", "salt", tag, "", 0, ""});
         }},
        {"putInvitation",
         [](Writer& w, Tag, Tag tag) {
             w.putInvitation({"secret", tag, "shared", 100, 5, "", ""});
         }},
        {"putErased", [](Writer& w, Tag, Tag) { w.putErased({"e1"}); }},
        {"eraseChanges", [](Writer& w, Tag, Tag) { w.eraseChanges({"c1"}); }},
        {"eraseRecords", [](Writer& w, Tag, Tag) { w.eraseRecords({"r1"}); }},
        {"erasePerson", [](Writer& w, Tag, Tag) { w.erasePerson("k", "p:a"); }},
        {"putTableRows",
         [](Writer& w, Tag, Tag tag) {
             const Table& keys = *findTable("keys");
             w.putTableRows(
                 keys, {{"key of " + tag, "k", "d1", "", std::int64_t{1}, std::monostate{}, "{}"}});
         }},
        {"announce", [](Writer& w, Tag, Tag) { w.announce("{}"); }},
        {"commit", [](Writer& w, Tag, Tag) { w.commit(); }},
    };
    return kAll;
}

void writeAll(Store& store, const std::string& agency, const std::string& tag,
              const std::set<std::string>& except = {}) {
    auto writer = store.write(agency);
    for (const auto& one : writings()) {
        if (!except.contains(one.method)) one.write(*writer, agency, tag);
    }
}

const std::set<std::string> kErasing{"eraseChanges", "eraseRecords", "erasePerson"};

// Names of the pure virtual functions of a class, as its header has them.
std::set<std::string> methodsIn(const std::string& header, const std::string& className) {
    const char* root = std::getenv("AYUMI_SOURCE_DIR");
    std::ifstream in(std::string(root == nullptr ? "." : root) + "/server/storage/" + header);
    std::stringstream text;
    text << in.rdbuf();
    const std::string source = text.str();
    const auto from = source.find("class " + className + ' ');
    const std::string body = source.substr(from, source.find("\n};", from) - from);
    const std::regex function(R"((\w+)\([^;{]*\) = 0;)");
    std::set<std::string> names;
    for (std::sregex_iterator hit(body.begin(), body.end(), function), end; hit != end; ++hit) {
        names.insert((*hit)[1]);
    }
    return names;
}

class AgenciesApart : public StoreTest {
protected:
    AgenciesApart() : store(openAs(operatorConfig())) {}

    // What A had been answered alone, and is answered beside B.
    void expectUntouched(const std::vector<std::string>& before, const std::string& after) {
        const auto now = answers(*store, m_agency);
        for (std::size_t i = 0; i < now.size(); ++i) {
            EXPECT_EQ(now[i], before[i]) << questions()[i].method << ", after " << after;
        }
    }

    std::unique_ptr<Store> store;
};

TEST_P(AgenciesApart, EveryMethodIsAsked) {
    std::set<std::string> asked;
    for (const auto& one : questions()) asked.insert(one.method);
    auto reading = methodsIn("store.h", "Reader");
    reading.merge(methodsIn("whole.h", "WholeReader"));
    EXPECT_EQ(asked, reading);
    std::set<std::string> written;
    for (const auto& one : writings()) written.insert(one.method);
    auto writing = methodsIn("store.h", "Writer");
    writing.merge(methodsIn("whole.h", "WholeWriter"));
    EXPECT_EQ(written, writing);
    EXPECT_EQ(methodsIn("store.h", "Store"),
              (std::set<std::string>{"read", "write", "agencies", "noteSeen", "listen"}));
}

TEST_P(AgenciesApart, NothingOfAnotherWithTheSameIds_IsEverAnswered) {
    writeAll(*store, m_agency, "1", kErasing);
    const auto alone = answers(*store, m_agency);
    writeAll(*store, m_otherAgency, "2", kErasing);
    {
        auto writer = store->write(m_otherAgency);
        writer->appendLog(
            {{2, "scope", "", "2", "2", "2", "2"}, {4, "scope", "", "2", "2", "2", "2"}});
        auto more = changeRow("only-2", 37, "quarantined", "2");
        writer->putChanges({more});
        auto record = taggedRecord("only-2", 3, "2");
        record.day = "2026-12-01";
        writer->putRecords({record});
        writer->putErased({"only-2"});
        auto another = deviceRow("d2");
        another.name = "2";
        another.tokenHash = "another";
        writer->putDevice(another);
        writer->putSignIn({"d1", "m", 9});
        writer->putScope({{"d1", "p:b", "2", 1, std::nullopt}});
        writer->addPersonScope({{"k", "p:a", 7, false}, {"m", "p:a", 7, true}});
        writer->putInvitation({"another", "2", "shared", 999, 5, "", ""});
        writer->commit();
    }
    expectUntouched(alone, "another agency was filled");
    // Of every method an answer that is another one, else this could not tell them apart.
    const auto others = answers(*store, m_otherAgency);
    std::set<std::string> told;
    std::set<std::string> all;
    for (std::size_t i = 0; i < others.size(); ++i) {
        all.insert(questions()[i].method);
        if (others[i] != alone[i]) told.insert(questions()[i].method);
    }
    EXPECT_EQ(told, all);
    EXPECT_EQ(store->agencies(), (std::vector<std::string>{m_agency, m_otherAgency}));
}

TEST_P(AgenciesApart, NothingThatAnotherWrites_TouchesARowWithTheSameIds) {
    writeAll(*store, m_agency, "1", kErasing);
    const auto before = answers(*store, m_agency);
    for (const auto& one : writings()) {
        if (std::string(one.method) == "commit") continue;
        auto writer = store->write(m_otherAgency);
        one.write(*writer, m_otherAgency, "2");
        writer->commit();
        expectUntouched(before, one.method);
    }
    store->noteSeen(m_otherAgency, "d1", 9'000'000);
    expectUntouched(before, "noteSeen");
}

AYUMI_ON_BOTH_DATABASES(AgenciesApart);

}  // namespace
}  // namespace ayumi::storage
