// An App on a filled tablet folder whose transport never reaches anybody.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <memory>

#include "mobile/app/app.h"
#include "tests/mobile/support/fake_speech.h"
#include "tests/qml/pages/agency_fixture.h"
#include "tests/qml/pages/page_driver.h"

namespace ayumi::testing {

class PageApp {
public:
    enum class Agency { Full, Bare, Lone };  // AgencyFixture::bare, lone
    enum class FirstHelp { Read, Unread };

    // `before` may add to the agency what the first sync brings; `onFolder` is called with the
    // tablet's empty folder, before anything is in it.
    explicit PageApp(bool filled = true, const std::function<void(AgencyFixture&)>& before = {},
                     const std::function<void(const std::filesystem::path&)>& onFolder = {},
                     Agency of = Agency::Full, FirstHelp help = FirstHelp::Read);

    // The app ends in order; `meanwhile` happens to its folder; a new one starts there.
    void restart(const std::function<void()>& meanwhile = {});
    // Of the app that runs now.
    const std::filesystem::path& tabletFolder() const { return m_tabletFolder; }

    // A kill: what the files hold while the app lives is what the next one finds, in a folder of
    // its own; the old one may do there whatever it does at its end. What the pages have handed
    // over by then is carried out first. Then `arrived` comes in from the server, or `meanwhile`
    // happens to the new folder.
    void killAndStart(const std::vector<AgencyFixture::Sent>& arrived = {});
    void killAndStart(const std::function<void()>& meanwhile);
    // Ends in order, and goes on with the folder that another program left.
    void goOnWith(const std::filesystem::path& tabletFolder);
    void settleCommands();  // until the engine has done what it was told
    void practise();        // from the page that is open
    // Signed in alone, on the first page.
    void home(const char* familyName, const char* pin);

    // Opens the database and unlocks, as the pages do, but without touching.
    void signIn(const std::string& person, const char* pin);
    // As whoever the page is for; a participant's page of somebody (`args`) as the coach.
    void signInFor(const QString& route, const QVariantMap& args = {});
    // Signed in so, on this page.
    void open(const QString& route, const QVariantMap& args = {});
    QVariantMap argsOf(const QString& route);  // something sensible for each route

    // Of whose pages are on the screen: of a practice, while there is one.
    viewmodels::AppContext& context() {
        auto* room = app->practice().room();
        return room != nullptr ? *room : app->context();
    }
    viewmodels::Tablet& tablet() { return context().tablet(); }
    std::size_t waiting();  // in the outbox

    QTemporaryDir folder;
    AgencyFixture agency;
    std::unique_ptr<app::App> app;
    std::unique_ptr<PageDriver> driver;
    FakeSpeech* speech = nullptr;  // of the app that runs now; without a voice at first

private:
    void start();
    QVariantMap argsOfService(const QString& route);
    QString firstOf(const std::string& kind);     // a record of it, or ""
    QString firstAbout(const std::string& kind);  // what the newest of it is about, or ""

    std::filesystem::path m_tabletFolder = folder.path().toStdString() + "/tablet";
    int m_kills = 0;
};

}  // namespace ayumi::testing
