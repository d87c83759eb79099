#include "tests/demo/demo_agency.h"

#include <memory>

#include "server/http/tls_root.h"
#include "shared/base/months.h"
#include "shared/base/time_text.h"
#include "shared/records/settings.h"
#include "tests/demo/cast.h"
#include "tests/demo/demo_tablet.h"
#include "tests/demo/office.h"
#include "tests/demo/placement_story.h"
#include "tests/demo/required.h"
#include "tests/demo/secrets_text.h"
#include "tests/demo/story.h"
#include "tests/demo/telling.h"

namespace ayumi::demo {

namespace {

constexpr const char* kHost = "127.0.0.1";

server::Configuration configurationOf(const DemoOptions& options) {
    server::Configuration configuration;
    configuration.name = kAgencyName;
    configuration.host = kHost;
    configuration.address = kHost;
    configuration.port = options.port;
    configuration.postgres = !options.postgres.empty();
    return configuration;
}

// 確認書 until they are staff, 雇用契約書 then; fares are paid at every stage.
std::map<std::string, Json> termsOf(const std::string& stage, const std::string& since) {
    const bool employed = stage == "minimum_wage_staff";
    std::map<std::string, Json> terms{{"contract", employed ? "employment" : "confirmation"},
                                      {"contract_on", since},
                                      {"from", since},
                                      {"transport", "actual"},
                                      {"pay_basis", "none"}};
    if (employed || stage == "paid_commuter") {
        terms["pay_basis"] = "hourly";
        terms["pay_yen"] = employed ? 1'140 : 450;
    }
    if (!stage.empty()) terms["stage"] = stage;
    return terms;
}

// From 19 to 60 years before the agency's service.
std::string bornOn(std::size_t person) {
    return std::to_string(1966 + person * 11 % 42) + "-0" + std::to_string(1 + person % 9) + "-" +
           std::to_string(10 + person * 7 % 19);
}

std::map<std::string, Json> factsOf(const PersonPlan& plan, int index) {
    const bool renamed = index == kFormerName.person;
    std::map<std::string, Json> facts{{"name", renamed ? kFormerName.name : plan.name},
                                      {"name_kana", renamed ? kFormerName.kana : plan.kana},
                                      {"nickname", plan.nickname},
                                      {"birth_day", bornOn(static_cast<std::size_t>(index))}};
    for (const GuardianPlan& one : guardians()) {
        if (one.person != index) continue;
        facts.merge(std::map<std::string, Json>{
            {"guardian_name", one.name}, {"guardian_as", one.as}, {"guardian_phone", one.phone}});
    }
    return facts;
}

class Maker {
public:
    explicit Maker(const DemoOptions& options)
        : m_options(options),
          m_folders(serverFolders(options.folder)),
          m_clock(startOfDayMs(addDays(dayOf(options.nowMs), -kFoundedDaysAgo)) + 9 * 3'600'000) {
        m_out.today = dayOf(options.nowMs);
        m_out.folders = m_folders;
        m_since = agreedSince(m_out.today);
    }

    DemoAgency make() {
        if (!m_options.postgres.empty()) {
            std::filesystem::create_directories(m_folders.keys);
            require(server::writePrivateFile(m_folders.keys / "postgres", m_options.postgres),
                    "postgres");
        }
        m_out.recoveryKey =
            foundAgency(m_folders, configurationOf(m_options), m_clock, m_random, m_kinds);
        m_server = std::make_unique<testing::LoopbackServer>(m_folders, m_clock, m_random, m_kinds);
        m_office = std::make_unique<Office>(*m_server, m_folders, m_clock, m_random, m_kinds);
        m_out.id = m_server->keys().agency;
        addSites();
        addStaff();
        addPeople();
        addCalendarLeavesAndSettings();
        addTablets();
        Telling(m_out, m_clock, m_tablets).tell(tellStory(m_out.today, m_options.seed));
        for (std::size_t i = 0; i < staff().size(); ++i) {
            tabletOf(static_cast<int>(i))
                .signInAgain(m_out.staff[i].id, staff()[i].login, m_out.staff[i].password);
        }
        m_out.secrets = secretsText(m_out, m_options.port);
        require(server::writePrivateFile(m_options.folder / "secrets.txt", m_out.secrets),
                "secrets.txt");
        return std::move(m_out);
    }

private:
    void addSites() {
        const int today = weekdayOf(m_out.today);
        for (const SitePlan& site : sites()) {
            m_out.sites.push_back(m_office->put(
                "site", {{"name", site.name},
                         {"name_kana", site.kana},
                         {"address", site.address},
                         {"phone", site.phone},
                         {"work", site.work},
                         {"opens", site.opens},
                         {"closes", site.closes},
                         {"open_weekdays", openWeekdays(site, today)},
                         {"room", site.room},
                         {"conditions", site.conditions},
                         {"help", site.help},
                         {"pay", site.pay},
                         {"transport", site.transport},
                         {"insurance", site.insurance},
                         {"contact", site.contact},
                         {"confirmed_on", addDays(m_out.today, -site.confirmedDaysAgo)}}));
        }
    }

    void addStaff() {
        for (const StaffPlan& one : staff()) {
            const std::string id = m_office->put("staff", {{"name", one.name},
                                                           {"name_kana", one.kana},
                                                           {"role", one.role},
                                                           {"active", true}});
            m_out.staff.push_back({id, m_office->password(id, one.login)});
        }
    }

    void addPeople() {
        for (const PersonPlan& one : people()) {
            const auto index = static_cast<int>(m_out.people.size());
            const std::string id = m_office->put("person", factsOf(one, index));
            m_out.people.push_back(id);
            addPlacement(one, index);
            for (const int coach : one.coaches) {
                m_office->put("assignment", {id, {}, {}},
                              {{"coach", m_out.staff.at(static_cast<std::size_t>(coach)).id},
                               {"from", m_since}});
            }
        }
    }

    // The one that runs; before an employment there was another stage at the same place.
    void addPlacement(const PersonPlan& one, int index) {
        const std::string& id = m_out.people.back();
        std::map<std::string, Json> placement{
            {"site", m_out.sites.at(static_cast<std::size_t>(one.site))},
            {"programme", one.programme},
            {"weekdays", weekdaysOf(one, weekdayOf(m_out.today))},
            {"planned_start", one.start},
            {"planned_end", one.end}};
        std::string since = m_since;
        std::map<std::string, Json> carriesOn;
        if (index == kEmployed) {
            since = employedSince(m_out.today);
            auto before = termsOf("paid_commuter", addMonths(since, -8));
            before["to"] = addDays(since, -1);
            before.insert(placement.begin(), placement.end());
            const auto record = m_office->put("placement", {id, {}, {}}, std::move(before));
            m_out.placements[{index, kPlacementBefore}] = record;
            carriesOn = {{"follows", record}, {"reason", kWhyEmployed}};
        }
        placement.merge(termsOf(one.stage, since));
        placement.merge(carriesOn);
        m_out.placements[{index, kRunningPlacement}] =
            m_office->put("placement", {id, {}, {}}, std::move(placement));
    }

    void addCalendarLeavesAndSettings() {
        for (const CalendarPlan& one : calendarOf(m_out.today)) {
            const auto& site = m_out.sites.at(static_cast<std::size_t>(one.site));
            m_office->put("calendar", {{}, one.day, site},
                          {{"open", one.open}, {"note", one.note}});
        }
        for (const LeavePlan& one : leavesOf(m_out.today)) {
            std::map<std::string, Json> leave{
                {"staff", m_out.staff.at(static_cast<std::size_t>(one.staff)).id},
                {"deputy", m_out.staff.at(static_cast<std::size_t>(one.deputy)).id},
                {"from", one.from},
                {"to", one.to}};
            if (!one.note.empty()) leave["note"] = one.note;
            m_office->put("staff_leave", std::move(leave));
        }
        m_office->put("setting", {{}, {}, "help_phone_1"},
                      {{"value", "事務所（9時から18時）|050-0000-0100"}});
        m_office->put("setting", {{}, {}, "help_phone_2"},
                      {{"value", "夜と休みの日|050-0000-0199"}});
        m_office->put("setting", {{}, {}, records::kRecordsFromSetting},
                      {{"value", addDays(m_out.today, -kDaysTold)}});
    }

    void addTablets() {
        const auto pins = required(http::loadTlsPins(m_folders.tls()), "pins");
        const tablet::ServerAddress address{kHost, m_options.port, {pins.root, pins.spare}};
        const World world{*m_server, m_clock, m_random, m_kinds, m_options.tabletCost};
        for (std::size_t i = 0; i < staff().size(); ++i) {
            const StaffPlan& one = staff()[i];
            auto& tablet = m_tablets[one.tablet];
            if (!tablet) {
                tablet = std::make_unique<DemoTablet>(world, m_options.folder / one.tablet, address,
                                                      m_office->invitation(one.tablet));
            }
            tablet->signIn(
                {one.login, {}, m_out.staff[i].password, one.name, one.pin, one.passphrase});
        }
        for (std::size_t i = 0; i < people().size(); ++i) {
            const PersonPlan& one = people()[i];
            if (one.pin.empty()) continue;
            tabletOf(one.coaches.front())
                .signIn({{},
                         m_out.people[i],
                         m_office->code(m_out.people[i]),
                         one.nickname,
                         one.pin,
                         {}});
        }
    }

    DemoTablet& tabletOf(int member) {
        return *m_tablets.at(staff()[static_cast<std::size_t>(member)].tablet);
    }

    const DemoOptions& m_options;
    const server::Folders m_folders;
    testing::ManualClock m_clock;
    SystemRandom m_random;
    const records::KindTable m_kinds = records::KindTable::released();
    std::string m_since;
    DemoAgency m_out;
    std::unique_ptr<testing::LoopbackServer> m_server;
    std::unique_ptr<Office> m_office;
    Tablets m_tablets;  // they go before the server
};

}  // namespace

server::Folders serverFolders(const std::filesystem::path& demo) {
    return {demo / "server", demo / "server-keys"};
}

DemoAgency makeDemoAgency(const DemoOptions& options) { return Maker(options).make(); }

}  // namespace ayumi::demo
