#include "tests/demo/demo_agency.h"

#include <memory>

#include "server/http/tls_root.h"
#include "shared/base/time_text.h"
#include "tests/demo/cast.h"
#include "tests/demo/demo_tablet.h"
#include "tests/demo/office.h"
#include "tests/demo/required.h"
#include "tests/demo/secrets_text.h"
#include "tests/demo/story.h"

namespace ayumi::demo {

namespace {

constexpr const char* kHost = "127.0.0.1";
constexpr const char* kSince = "-04-01";  // the fiscal year: agreements and assignments begin
constexpr int kWifiOnlyCoach = 1;         // his tablet sends in the morning and in the evening

server::Configuration configurationOf(const DemoOptions& options) {
    server::Configuration configuration;
    configuration.name = kAgencyName;
    configuration.host = kHost;
    configuration.address = kHost;
    configuration.port = options.port;
    return configuration;
}

std::string fiscalYearStart(const std::string& firstDay) {
    const std::string own = firstDay.substr(0, 4) + kSince;
    return own <= firstDay ? own : std::to_string(std::stoi(firstDay.substr(0, 4)) - 1) + kSince;
}

class Maker {
public:
    explicit Maker(const DemoOptions& options)
        : m_options(options),
          m_folders(serverFolders(options.folder)),
          m_clock(startOfDayMs(addDays(dayOf(options.nowMs), -kDaysTold - 1)) + 9 * 3'600'000) {
        m_out.today = dayOf(options.nowMs);
        m_out.folders = m_folders;
        m_since = fiscalYearStart(addDays(m_out.today, -kDaysTold - 1));
    }

    DemoAgency make() {
        m_out.recoveryKey = foundAgency(m_folders, configurationOf(m_options), m_clock, m_random,
                                        m_kinds);
        m_server = std::make_unique<testing::LoopbackServer>(m_folders, m_clock, m_random, m_kinds);
        m_office = std::make_unique<Office>(*m_server, m_folders, m_clock, m_random, m_kinds);
        m_out.id = m_server->keys().agency;
        addSites();
        addStaff();
        addPeople();
        addCalendarAndSettings();
        addTablets();
        tell();
        m_out.secrets = secretsText(m_out, m_options.port);
        require(server::writePrivateFile(m_options.folder / "secrets.txt", m_out.secrets),
                "secrets.txt");
        return std::move(m_out);
    }

private:
    void addSites() {
        const int today = weekdayOf(m_out.today);
        for (const SitePlan& site : sites()) {
            m_out.sites.push_back(
                m_office->put("site", {{"name", site.name},
                                       {"name_kana", site.kana},
                                       {"address", site.address},
                                       {"phone", site.phone},
                                       {"work", site.work},
                                       {"opens", site.opens},
                                       {"closes", site.closes},
                                       {"open_weekdays", openWeekdays(site, today)},
                                       {"confirmed_on", addDays(m_out.today, -20)}}));
        }
    }

    void addStaff() {
        for (const StaffPlan& one : staff()) {
            const std::string id = m_office->put(
                "staff",
                {{"name", one.name},
                 {"name_kana", one.kana},
                 {"role", one.role},
                 {"active", true}});
            m_out.staff.push_back({id, m_office->password(id, one.login)});
        }
    }

    void addPeople() {
        for (const PersonPlan& one : people()) {
            const std::string id = m_office->put(
                "person",
                {{"name", one.name}, {"name_kana", one.kana}, {"nickname", one.nickname}});
            m_out.people.push_back(id);
            std::map<std::string, Json> placement{
                {"site", m_out.sites.at(static_cast<std::size_t>(one.site))},
                {"programme", one.programme},
                {"from", m_since},
                {"weekdays", weekdaysOf(one, weekdayOf(m_out.today))},
                {"planned_start", one.start},
                {"planned_end", one.end}};
            if (!one.stage.empty()) placement["stage"] = one.stage;
            m_office->put("placement", {id, {}, {}}, std::move(placement));
            for (const int coach : one.coaches) {
                m_office->put("assignment", {id, {}, {}},
                              {{"coach", m_out.staff.at(static_cast<std::size_t>(coach)).id},
                               {"from", m_since}});
            }
        }
    }

    void addCalendarAndSettings() {
        for (const CalendarPlan& one : calendarOf(m_out.today)) {
            const auto& site = m_out.sites.at(static_cast<std::size_t>(one.site));
            m_office->put("calendar", {{}, one.day, site},
                          {{"open", one.open}, {"note", one.note}});
        }
        m_office->put("setting", {{}, {}, "agency_phone"}, {{"value", "050-0000-0100"}});
        m_office->put("setting", {{}, {}, "agency_phone_night"}, {{"value", "050-0000-0199"}});
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
            tablet->signIn({one.login, {}, m_out.staff[i].password, one.name, one.pin,
                            one.passphrase});
        }
        for (std::size_t i = 0; i < people().size(); ++i) {
            const PersonPlan& one = people()[i];
            if (one.pin.empty()) continue;
            tabletOf(one.coaches.front())
                .signIn({{}, m_out.people[i], m_office->code(m_out.people[i]), one.nickname,
                         one.pin, {}});
        }
    }

    DemoTablet& tabletOf(int coach) {
        return *m_tablets.at(staff()[static_cast<std::size_t>(coach)].tablet);
    }

    void moveTo(TimeMs moment) {
        if (moment > m_clock.nowMs()) m_clock.advance(moment - m_clock.nowMs());
    }

    // Twice, so that each knows what the others had kept back.
    void syncAll(const std::string& day, const char* time) {
        moveTo(momentOf(day, time));
        for (int round = 0; round < 2; ++round) {
            for (const auto& [name, tablet] : m_tablets) tablet->sync();
        }
    }

    void tell() {
        const auto story = tellStory(m_out.today, m_options.seed);
        auto next = story.begin();
        for (int ago = kDaysTold; ago >= 1; --ago) {
            const std::string day = addDays(m_out.today, -ago);
            syncAll(day, kMorningSync);
            for (; next != story.end() && next->day == day && !next->settles; ++next) {
                happen(*next);
            }
            syncAll(day, kEveningSync);
            for (; next != story.end() && next->day == day; ++next) happen(*next);
            syncAll(day, "18:50");
        }
        if (next != story.end()) throw std::logic_error("the story was not told to its end");
    }

    void happen(const Happening& one) {
        moveTo(one.atMs);
        const PersonPlan& plan = people()[static_cast<std::size_t>(one.person)];
        const std::string& coach = m_out.staff.at(static_cast<std::size_t>(one.coach)).id;
        tablet::SaveRequest request;
        request.kind = "attendance";
        request.participant = m_out.people.at(static_cast<std::size_t>(one.person));
        request.day = one.day;
        request.about = m_out.sites.at(static_cast<std::size_t>(plan.site));
        request.set = one.set;
        if (one.tookNotice) request.set["notice_by"] = coach;
        if (one.by == By::HandedOver) request.author = request.participant;
        const std::string person = one.by == By::Self ? request.participant : coach;
        DemoTablet& tablet = tabletOf(one.coach);
        if (one.settles) return tablet.settle(coach, std::move(request));
        tablet.save(person, std::move(request));
        if (sites()[static_cast<std::size_t>(plan.site)].signal && one.coach != kWifiOnlyCoach) {
            tablet.sync();
        }
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
    std::map<std::string, std::unique_ptr<DemoTablet>> m_tablets;  // they go before the server
};

}  // namespace

server::Folders serverFolders(const std::filesystem::path& demo) {
    return {demo / "server", demo / "server-keys"};
}

DemoAgency makeDemoAgency(const DemoOptions& options) { return Maker(options).make(); }

}  // namespace ayumi::demo
