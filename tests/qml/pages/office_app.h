// An App in reach of a real office: enrolment, sign-ins and records go through the server's own
// routes, services and database in this process. Both clocks stand until a test moves them.
#pragma once

#include <QTemporaryDir>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "mobile/app/app.h"
#include "tests/demo/office.h"
#include "tests/qml/pages/page_driver.h"
#include "tests/support/loopback_server.h"
#include "tests/support/manual_clock.h"

namespace ayumi::testing {

inline constexpr const char* kLogin = "takahashi";
inline constexpr const char* kOfficePassphrase = "ゆうやけのはしをわたるひと";
inline constexpr const char* kOfficePin = "481516";
inline constexpr const char* kOtherPin = "730618";
inline constexpr TimeMs kMinuteMs = 60 * 1000;
inline constexpr TimeMs kHourMs = 60 * kMinuteMs;

class OfficeApp {
public:
    OfficeApp();  // an agency with a coach, a participant and a site; the tablet is not enrolled
    ~OfficeApp();

    void restart();
    // From now on `app` and `driver` are another tablet of the same office; the one before stays as
    // it is. A new name is a new tablet.
    void takeUp(const std::string& tablet);
    // ---- By touch, through the pages; each throws std::runtime_error where it cannot go on
    void enrol();
    void askToEnrol(const QString& secret, char firstPinLetter = 'A');
    void askToSignIn(const QString& password, const char* login = kLogin);  // on its page
    void chooseSecrets(const char* pin, const char* passphrase = nullptr);
    void openCard(const std::string& person);
    void typePin(const char* digits);  // and ひらく, for staff
    void settleUntil(const std::function<bool()>& condition, const std::string& what);
    void touch(const QString& name);
    void write(const QString& name, const QString& text);
    void becomeCoach();  // enrolled, signed in, secrets chosen, on today's page

    QString route() { return app->context().navigator()->route(); }
    bool shows(const QString& words) { return driver->shows(words); }
    bool idle() { return !app->context().navigator()->page()->property("busy").toBool(); }
    // Both clocks go on; the engine does what has become due.
    void advance(TimeMs byMs);

    ManualClock officeClock;
    ManualClock clock;  // the tablet's
    std::atomic<bool> online{true};
    std::atomic<bool> losesAttendance{false};  // out of what is sent, on the way
    std::string paper;                         // the recovery key
    std::string coach;
    std::string participant;
    std::string site;
    QString password;
    std::unique_ptr<demo::Office> office;
    std::unique_ptr<app::App> app;
    std::unique_ptr<PageDriver> driver;

private:
    struct Tablet {
        std::unique_ptr<app::App> app;
        std::unique_ptr<PageDriver> driver;
    };
    void start();

    std::string m_tablet = "tablet";  // the one in the hands
    std::map<std::string, Tablet> m_laidDown;

    QTemporaryDir m_folder;
    SystemRandom m_random;
    const records::KindTable m_kinds = records::KindTable::released();
    server::Folders m_folders;
    std::unique_ptr<LoopbackServer> m_server;
};

}  // namespace ayumi::testing
