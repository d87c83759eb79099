#include "tests/qml/pages/office_app.h"

#include <stdexcept>

#include "server/http/wire_text.h"
#include "shared/base/time_text.h"
#include "tests/mobile/support/fake_speech.h"

namespace ayumi::testing {

namespace {

const char* const kToday = "2026-11-20";
constexpr TimeMs kMorningMs = TimeMs{9} * 3600 * 1000;

// Answers at once, on the engine's thread. Trusts as the real one does: a typed pin must begin the
// server's own, which here is all A.
class OfficeTransport : public tablet::Transport {
public:
    OfficeTransport(tablet::TransportListener& listener, const LoopbackServer& server,
                    const std::atomic<bool>& online, const std::atomic<bool>& losesAttendance)
        : m_listener(listener),
          m_server(server),
          m_online(online),
          m_losesAttendance(losesAttendance) {}

    void setServer(tablet::ServerAddress address) override {
        m_trusted = address.pins.empty() || address.pins.front().front() == '\0' ||
                    address.pins == m_server.keys().pins;
    }
    void send(std::uint64_t ticket, tablet::HttpRequest request) override {
        if (!m_online) return m_listener.onAnswer(ticket, {0, {}, "unreachable", {}});
        if (!m_trusted) return m_listener.onAnswer(ticket, {0, {}, "pin_mismatch", {}});
        http::Request asked;
        asked.method = std::move(request.method);
        asked.bearer = std::move(request.bearer);
        asked.body = std::move(request.body);
        if (m_losesAttendance && request.target == "/v1/changes") loseAttendance(asked.body);
        if (!http::readTarget(request.target, asked)) throw std::logic_error("a wrong target");
        http::Response response = m_server.ask(std::move(asked));
        m_listener.onAnswer(ticket,
                            {response.status, std::move(response.body), {}, response.retryAfterS});
    }
    void cancel(std::uint64_t) override {}
    void openLive(std::string) override { m_listener.onLiveClosed(); }
    void closeLive() override {}

private:
    static void loseAttendance(std::string& body) {
        Json batch = Json::parse(body);
        Json left = Json::array();
        for (const Json& change : batch.at("changes")) {
            if (change.at("kind") != "attendance") left.push_back(change);
        }
        batch["changes"] = std::move(left);
        body = batch.dump();
    }

    tablet::TransportListener& m_listener;
    const LoopbackServer& m_server;
    const std::atomic<bool>& m_online;
    const std::atomic<bool>& m_losesAttendance;
    bool m_trusted = true;
};

}  // namespace

OfficeApp::OfficeApp()
    : officeClock(startOfDayMs(kToday) + kMorningMs), clock(officeClock.nowMs()) {
    const std::filesystem::path folder = m_folder.path().toStdString();
    m_folders = {folder / "office", folder / "office-keys"};
    server::Configuration configuration;
    configuration.name = "社会福祉法人 あさひの道";
    configuration.host = "ayumi.example.jp";
    paper = demo::foundAgency(m_folders, configuration, officeClock, m_random, m_kinds);
    m_server = std::make_unique<LoopbackServer>(m_folders, officeClock, m_random, m_kinds);
    office = std::make_unique<demo::Office>(*m_server, m_folders, officeClock, m_random, m_kinds);
    coach = office->put("staff", {{"name", "高橋 ゆき"},
                                  {"name_kana", "タカハシ ユキ"},
                                  {"role", "coach"},
                                  {"active", true}});
    participant =
        office->put("person", {{"name", "佐々木 ひかる"}, {"name_kana", "ササキ ヒカル"}});
    site = office->put("site", {{"name", "ひだまり製パン"},
                                {"opens", "09:00"},
                                {"closes", "15:00"},
                                {"open_weekdays", Json::array({1, 2, 3, 4, 5})}});
    office->put("placement", {.participant = participant},
                {{"site", site},
                 {"from", "2026-04-01"},
                 {"weekdays", Json::array({1, 2, 3, 4, 5})},
                 {"planned_start", "09:00"},
                 {"planned_end", "15:00"}});
    office->put("assignment", {.participant = participant},
                {{"coach", coach}, {"from", "2026-04-01"}});
    password = QString::fromStdString(office->password(coach, kLogin));
    start();
}

OfficeApp::~OfficeApp() = default;

void OfficeApp::start() {
    app = std::make_unique<app::App>(app::AppConfig{
        m_folder.path().toStdString() + "/" + m_tablet, clock, m_random,
        [this](tablet::TransportListener& listener) {
            return std::make_unique<OfficeTransport>(listener, *m_server, online, losesAttendance);
        },
        Argon2Cost{1, 8192}, [] { return std::make_unique<FakeSpeech>(); }});
    app->context().settings()->setMotion(false);
    app->context().settings()->setLanguage("ja");
    app->start();
    app->window()->resize(1280, 800);
    app->window()->show();
    driver = std::make_unique<PageDriver>(app->window());
    driver->settle();
}

void OfficeApp::restart() {
    driver.reset();
    app.reset();
    start();
}

void OfficeApp::takeUp(const std::string& tablet) {
    m_laidDown[m_tablet] = {std::move(app), std::move(driver)};
    m_tablet = tablet;
    const auto found = m_laidDown.find(tablet);
    if (found == m_laidDown.end()) return start();
    app = std::move(found->second.app);
    driver = std::move(found->second.driver);
    m_laidDown.erase(found);
}

void OfficeApp::settleUntil(const std::function<bool()>& condition, const std::string& what) {
    if (!driver->waitFor(condition)) {
        throw std::runtime_error(
            what + "; the screen says: " + driver->shownTexts().join(" / ").toStdString());
    }
    driver->settle();
}

void OfficeApp::touch(const QString& name) {
    settleUntil([&] { return driver->find(name) != nullptr; }, "no " + name.toStdString());
    const auto problem = driver->touch(name);
    if (!problem.empty()) throw std::runtime_error(name.toStdString() + ": " + problem);
}

void OfficeApp::write(const QString& name, const QString& text) {
    settleUntil([&] { return driver->find(name) != nullptr; }, "no " + name.toStdString());
    const auto problem = driver->write(name, text);
    if (!problem.empty()) throw std::runtime_error(name.toStdString() + ": " + problem);
}

void OfficeApp::askToEnrol(const QString& secret, char firstPinLetter) {
    if (driver->find("enrolBack") != nullptr) touch("enrolBack");
    write("enrolAddressInput", "ayumi.example.jp");
    write("enrolCodeInput", firstPinLetter + QString(15, 'A') + secret);
    touch("enrolNext");
    touch("enrolGo");
    settleUntil([&] { return idle(); }, "enrolment does not end");
}

void OfficeApp::enrol() {
    askToEnrol(QString::fromStdString(office->invitation("南店のタブレット")));
    touch("enrolFinish");
}

void OfficeApp::askToSignIn(const QString& typed, const char* login) {
    write("signInLoginInput", login);
    write("signInPasswordInput", typed);
    touch("signInGo");
    settleUntil([&] { return idle(); }, "the sign-in does not end");
}

void OfficeApp::chooseSecrets(const char* pin, const char* passphrase) {
    if (passphrase != nullptr) {
        write("newPassphraseInput", passphrase);
        write("newPassphraseAgainInput", passphrase);
    }
    write("newPinInput", pin);
    write("newPinAgainInput", pin);
    touch("secretsGo");
}

void OfficeApp::openCard(const std::string& person) {
    const QString card = "card_" + QString::fromStdString(person);
    if (driver->find(card) == nullptr) touch("cardsStaff");
    touch(card);
}

void OfficeApp::typePin(const char* digits) {
    for (const char* digit = digits; *digit != '\0'; ++digit) touch(QString("pin") + *digit);
    if (driver->find("pinGo") != nullptr) touch("pinGo");
    settleUntil([&] { return route() != "pin" || idle(); }, "the PIN is not answered");
}

void OfficeApp::becomeCoach() {
    enrol();
    askToSignIn(password);
    chooseSecrets(kOfficePin, kOfficePassphrase);
    settleUntil([&] { return route() == "today"; }, "no page of today");
    const QString bakery = "site_" + QString::fromStdString(site);
    settleUntil([&] { return driver->find(bakery) != nullptr; }, "the records do not come");
}

void OfficeApp::advance(TimeMs byMs) {
    officeClock.advance(byMs);
    clock.advance(byMs);
    app->tablet().syncNow();
}

}  // namespace ayumi::testing
