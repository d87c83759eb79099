#include "mobile/viewmodels/app_context.h"

#include "mobile/viewmodels/record_door.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kTimeCheckMs = 20 * 1000;

}  // namespace

AppContext::AppContext(Tablet& tablet, Language& language, DisplaySettings& settings,
                       Speech& speech, Use use)
    : m_use(use),
      m_tablet(tablet),
      m_language(language),
      m_settings(settings),
      m_firstHelp(tablet, language),
      m_sync(tablet),
      m_calls(tablet),
      m_keeping(language),
      m_readAloud(language, speech),
      m_today(tablet.today()),
      m_navigator(*this) {
    m_timer.setInterval(kTimeCheckMs);
    m_timer.start();
    connect(&m_timer, &QTimer::timeout, this, &AppContext::checkDay);
    connect(&m_timer, &QTimer::timeout, &m_calls, &UnansweredCalls::refresh);
    connect(&m_tablet, &Tablet::syncStatusChanged, this, &AppContext::checkDay);
    connect(&m_tablet, &Tablet::keepingChanged, this, [this] {
        const auto& problem = m_tablet.keepingProblem();
        if (problem) m_keeping.set(*problem);
        if (!problem) m_keeping.clear();
    });
    // Nobody's screen is read over another one, or to another person.
    connect(session(), &Session::changed, &m_readAloud, &ReadAloud::stop);
    connect(&m_navigator, &Navigator::changed, &m_readAloud, &ReadAloud::stop);
    // Whoever practises sees it in the look they came with.
    if (practice()) {
        connect(&m_tablet, &Tablet::locked, this, &AppContext::practiceOver);
        return;
    }
    connect(session(), &Session::changed, this, &AppContext::dress);
    connect(&m_tablet, &Tablet::locked, this, [this] { m_navigator.replace("cards"); });
    connect(&m_tablet, &Tablet::readingFailed, this, [this] {
        m_navigator.replace("trouble", {{"code", "reading_failed"}});
    });
    connect(&m_tablet, &Tablet::wiped, this, [this] {
        m_navigator.replace("trouble", {{"code", "device_wiped"}});
    });
}

void AppContext::start() {
    const auto started = m_tablet.start();
    if (!started) {
        m_trouble = started.error();
        m_navigator.replace("trouble", {{"code", QString::fromStdString(started.error().code)}});
        return;
    }
    switch (m_tablet.state()) {
        case Tablet::State::NotEnrolled:
            return m_navigator.replace("enrol");
        case Tablet::State::NobodyYet:
            return m_navigator.replace("signIn");
        case Tablet::State::Closed:
        case Tablet::State::Open:
            return m_navigator.replace("cards");
    }
}

void AppContext::enter() {
    const Session& who = m_tablet.session();
    m_navigator.replace(!who.staff() ? "home" : who.role() == "supervisor" ? "queue" : "today");
}

void AppContext::openPlace(const QString& key) {
    if (key == "lock") {
        m_tablet.lock();
    } else if (m_tablet.session().active() && !m_tablet.session().staff()) {
        return;  // a participant's screens lead to no place of the staff
    } else if (m_navigator.route() != key) {
        m_navigator.replace(key);
    }
}

void AppContext::openSync() {
    if (!m_tablet.session().staff()) return;
    if (m_sync.status() == "quarantined" && m_navigator.route() != "held") {
        return m_navigator.open("held");
    }
    if (m_sync.status() == "contested" && m_tablet.readable()) {
        const auto contested = m_tablet.reader().contested(m_tablet.viewer());
        if (!contested.empty()) return openContested(contested.front());
    }
    openPlace("sync");
}

void AppContext::openCall() {
    if (!m_tablet.session().staff() || !m_calls.any()) return;
    m_navigator.open("day", {{"participant", m_calls.participant()}, {"day", m_calls.day()}});
}

void AppContext::askSupporters() {
    if (m_tablet.session().active() && !m_tablet.session().staff()) m_navigator.open("talk");
}

void AppContext::practise() {
    if (practice()) return;
    if (m_tablet.session().staff()) m_tablet.lock();
    emit practiceWanted(m_tablet.helpPhones());
}

void AppContext::openSearch(const QString& wanted) {
    if (m_tablet.session().staff()) m_navigator.open("search", {{"wanted", wanted}});
}

void AppContext::openContested(const store::RecordRow& record) {
    if (record.kind == "attendance") {
        m_navigator.open("roster", {{"site", QString::fromStdString(record.about)},
                                    {"day", QString::fromStdString(record.day)}});
    } else if (const auto door = doorOf(record)) {
        m_navigator.open(door->route, door->args);
    } else {
        openPlace("sync");
    }
}

void AppContext::dress() {
    const Session& who = m_tablet.session();
    const QString person = who.active() && !who.staff() ? who.person() : QString();
    if (person == m_dressedFor) return;
    m_dressedFor = person;
    m_settings.takeOff();
    if (person.isEmpty()) return;
    if (const auto look = m_tablet.vault()->look(person.toStdString())) m_settings.putOn(*look);
}

Result<void> AppContext::keepLook(const store::LobbySettings& look) {
    m_settings.putOn(look);
    return m_tablet.keepLook(look);
}

void AppContext::checkDay() {
    const QString today = m_tablet.today();
    if (today == m_today) return;
    m_today = today;
    emit todayChanged();
}

}  // namespace ayumi::viewmodels
