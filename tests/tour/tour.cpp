#include "tests/tour/tour.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <utility>

#include "tests/demo/cast.h"

namespace ayumi::tour {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 800;

}  // namespace

Tour::Tour(std::filesystem::path folder, Report& report)
    : m_folder(std::move(folder)), m_report(report) {}

Tour::~Tour() = default;

void Tour::tell() {
    prepare();
    openOne();
    enrolTwo();
    seeToday();
    readPlan();
    readSites();
    cutTasks();
    cut();
    recordOnOne();
    handOver();
    recordOnTwo();
    absenceCall();
    comeBack();
    settle();
    visit();
    writeAndSwitchOff();
    signDay();
    lateChangeArrives();
    signAgain();
    lookUp();
    killServer();
    ownDay();
    firstPin();
    killTablet();
    takePictures();
    compare();
}

void Tour::prepare() {
    m_report.chapter("An agency, a server, a wire");
    QElapsedTimer timer;
    timer.start();
    demo::DemoOptions options;
    options.folder = m_folder / "demo";
    options.port = m_relay.port();
    options.nowMs = m_clock.nowMs();
    std::filesystem::create_directories(options.folder);
    m_agency = demo::makeDemoAgency(options);
    m_report.check(true, QString("demonstration agency made in %1 s")
                             .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1));
    startServer();
    const auto& first = demo::staff()[0];
    m_one = {"tablet one", options.folder / first.tablet, QString::fromStdString(first.passphrase),
             QString::fromStdString(first.pin), QString::fromStdString(m_agency.staff[0].id)};
    const auto& supervisor = demo::staff()[demo::kCoaches];
    m_office = {"tablet office", options.folder / supervisor.tablet,
                QString::fromStdString(supervisor.passphrase),
                QString::fromStdString(supervisor.pin),
                QString::fromStdString(m_agency.staff[demo::kCoaches].id)};
    m_two = {"tablet two", m_folder / "tablet-two", "ひるやすみにおちゃをのむひと", "905162",
             QString::fromStdString(m_agency.staff[1].id)};
}

void Tour::startServer() {
    m_server = std::make_unique<testing::ServerProcess>(m_agency.folders.data.string());
    m_relay.setTarget(m_server->port());
    m_report.check(m_server->port() > 0, "ayumi-server serves, in a process of its own");
}

QString Printed::after(const QString& word) const {
    const QRegularExpression line("^" + word + "\\s+(\\S+)", QRegularExpression::MultilineOption);
    return line.match(text).captured(1);
}

Printed Tour::serverCommand(std::vector<std::string> command) const {
    command.insert(command.begin(), {"--data", m_agency.folders.data.string()});
    const auto ran = testing::runServerCommand(command);
    return {ran.status == 0, QString::fromStdString(ran.out + ran.err)};
}

std::int64_t Tour::serverHead() const {
    const auto status = serverCommand({"status"});
    const auto read = parseJson(status.text.trimmed().toStdString());
    if (!status.ok || !read) throw StoryEnds("ayumi-server status: " + status.text.toStdString());
    return read->at("head").at(0).get<std::int64_t>();
}

void Tour::open(TourTablet& tablet) {
    tablet.app = std::make_unique<app::App>(app::AppConfig{tablet.folder, m_clock, m_random});
    auto* settings = tablet.app->context().settings();
    settings->setMotion(false);
    settings->setLanguage("ja");
    tablet.app->start();
    tablet.app->window()->resize(kWidth, kHeight);
    tablet.app->window()->show();
    tablet.hand = std::make_unique<Hand>(tablet.app->window(), m_report, tablet.name);
    tablet.hand->driver().settle();
}

void Tour::unlock(TourTablet& tablet, const char* firstPage) {
    Hand& hand = *tablet.hand;
    hand.touch("card_" + tablet.coach);
    hand.waitForControl("passphraseInput");
    hand.write("passphraseInput", tablet.passphrase);
    hand.picture(tablet.name.section(' ', 1) + "-passphrase");
    hand.touch("passphraseGo");
    hand.waitForControl("pin0");
    hand.enterPin(tablet.pin);
    hand.picture(tablet.name.section(' ', 1) + "-pin");
    hand.touch("pinGo");
    hand.waitFor(QString("opens at the page %1").arg(firstPage),
                 [&] { return tablet.route() == firstPage; });
}

void Tour::openRoster(TourTablet& tablet, int where) {
    Hand& hand = *tablet.hand;
    if (tablet.route() != "today") {
        hand.touch("nav_today");
        hand.waitFor("today's page", [&] { return tablet.route() == "today"; });
    }
    hand.touch("site_" + site(where));
    hand.waitFor("the roster opens", [&] { return tablet.route() == "roster"; });
}

// With one tap where there is room for it, else behind the dots.
void Tour::record(TourTablet& tablet, int index, const char* status) {
    Hand& hand = *tablet.hand;
    const QString id = person(index);
    const QString button = QString(status) + "_" + id;
    hand.waitForControl("row_" + id);
    if (hand.sees(button)) {
        hand.touch(button);
    } else {
        hand.touch("more_" + id);
        hand.touch("menu_" + QString(status));
    }
    const auto& person = demo::people()[static_cast<std::size_t>(index)];
    hand.waitFor(QString("%1 is recorded as %2").arg(QString::fromStdString(person.name), status),
                 [&] { return hand.sees("state_" + id); });
}

void Tour::waitForDrain(TourTablet& tablet) {
    QElapsedTimer timer;
    timer.start();
    tablet.hand->waitFor(
        "sends what waited, by itself", [&] { return tablet.waiting() == 0; }, kDrainMs);
    m_report.note(QString("%1 took %2 s").arg(tablet.name).arg(timer.elapsed() / 1000));
}

}  // namespace ayumi::tour
