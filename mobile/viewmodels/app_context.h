// What every page object is made with, and what QML sees of the app: navigation, session, sync,
// settings. Built on the stack by App (mobile/app) and by the page tests.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>

#include "mobile/viewmodels/display_settings.h"
#include "mobile/viewmodels/first_help.h"
#include "mobile/viewmodels/navigator.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/read_aloud.h"
#include "mobile/viewmodels/session.h"
#include "mobile/viewmodels/sync_status.h"
#include "mobile/viewmodels/tablet.h"
#include "mobile/viewmodels/unanswered_calls.h"

namespace ayumi::viewmodels {

class AppContext : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(ayumi::viewmodels::Navigator* navigator READ navigator CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Session* session READ session CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::SyncStatus* sync READ sync CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::DisplaySettings* settings READ settings CONSTANT)
    // What is typed cannot be kept: said above every page.
    Q_PROPERTY(ayumi::viewmodels::Problem* keeping READ keeping CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::ReadAloud* readAloud READ readAloud CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::FirstHelp* firstHelp READ firstHelp CONSTANT)
    // For help, unseen for too long: said above every page.
    Q_PROPERTY(ayumi::viewmodels::UnansweredCalls* calls READ calls CONSTANT)
    Q_PROPERTY(QString today READ today NOTIFY todayChanged)  // "2026-11-20"
    // Its tablet is a practice person's (practice.h): nothing here is about anybody.
    Q_PROPERTY(bool practice READ practice CONSTANT)

public:
    enum class Use { Real, Practice };

    // All outlive it.
    AppContext(Tablet& tablet, Language& language, DisplaySettings& settings, Speech& speech,
               Use use = Use::Real);

    void start();  // reads what is on the tablet and opens the first page
    // Why it could not begin, as the page of trouble says it; codes of Tablet::start.
    const std::optional<Error>& trouble() const { return m_trouble; }
    void enter();  // somebody was unlocked: to their first page

    // A place of the rail: "today", "people", "visits", "sync", "settings"; "lock" locks,
    // the only one that a participant has.
    Q_INVOKABLE void openPlace(const QString& key);
    // What the sync line points at: the first contested day, or where the records are.
    Q_INVOKABLE void openSync();
    // The day of the call for help that has waited longest.
    Q_INVOKABLE void openCall();
    // Of a participant whose page has nothing on it yet: to words with who looks after them.
    Q_INVOKABLE void askSupporters();
    // Asks for a practice person's screens. Of staff the screen is locked first: whoever ends the
    // practice may be somebody else.
    Q_INVOKABLE void practise();
    Q_INVOKABLE void openSearch(const QString& wanted = {});  // of staff, over what is open
    void openContested(const store::RecordRow& record);       // where it can be settled

    // How the screens of the participant who is at it look on this tablet: shown now and
    // remembered for them. Codes of Vault::setLook.
    Result<void> keepLook(const store::LobbySettings& look);

    Tablet& tablet() { return m_tablet; }
    const Language& language() const { return m_language; }
    Navigator* navigator() { return &m_navigator; }
    Session* session() { return &m_tablet.session(); }
    SyncStatus* sync() { return &m_sync; }
    DisplaySettings* settings() { return &m_settings; }
    Problem* keeping() { return &m_keeping; }
    ReadAloud* readAloud() { return &m_readAloud; }
    FirstHelp* firstHelp() { return &m_firstHelp; }
    UnansweredCalls* calls() { return &m_calls; }
    bool practice() const { return m_use == Use::Practice; }
    const QString& today() const { return m_today; }

signals:
    void todayChanged();
    void practiceWanted(const std::vector<std::string>& helpPhones);  // Tablet::helpPhones
    void practiceOver();  // the practice person left their screens

private:
    void checkDay();
    void dress();  // the look of whoever is at the tablet

    const Use m_use;
    Tablet& m_tablet;
    Language& m_language;
    DisplaySettings& m_settings;
    FirstHelp m_firstHelp;
    SyncStatus m_sync;
    UnansweredCalls m_calls;
    Problem m_keeping;
    ReadAloud m_readAloud;
    std::optional<Error> m_trouble;
    QString m_today;
    QString m_dressedFor;  // participant
    QTimer m_timer;
    Navigator m_navigator;  // last: its page objects go first
};

}  // namespace ayumi::viewmodels
