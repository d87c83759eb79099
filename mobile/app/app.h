// One tablet with its window: builds every part and wires them, here and nowhere else. The program
// makes one; the tour makes two in one process, each with a folder, clock and transport of its own.
//
// Needs startCrypto(), a QGuiApplication and prepareLook() first. GUI thread only. The language of
// the words belongs to the process (language.h).
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <functional>
#include <memory>

#include "mobile/platform/keystore_file.h"
#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/practice.h"

namespace ayumi::app {

struct AppConfig {
    std::filesystem::path folder;  // of this tablet alone; made if it is not there, 0700
    const Clock& clock;            // thread-safe; outlives the app
    Random& random;                // thread-safe; outlives the app
    // How it reaches its server; empty: Qt Network (mobile/net).
    viewmodels::MakeTransport makeTransport = {};
    Argon2Cost cost = kTabletSecretCost;  // tests take a cheap one
    // The voices it reads aloud with; empty: Qt TextToSpeech (qt_speech.h).
    std::function<std::unique_ptr<viewmodels::Speech>()> makeSpeech = {};
};

// Fonts, QML modules and their import path: once per process.
void prepareLook();

class App {
public:
    explicit App(const AppConfig& config);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    void start();  // reads what is on the tablet, opens the first page; the window stays hidden
    QQuickWindow* window() const { return m_window; }
    viewmodels::AppContext& context() { return m_context; }
    viewmodels::Practice& practice() { return m_practice; }
    viewmodels::Tablet& tablet() { return m_tablet; }

private:
    platform::FileKeystore m_keystore;
    viewmodels::Language m_language;
    viewmodels::DisplaySettings m_settings;
    viewmodels::Tablet m_tablet;
    const std::unique_ptr<viewmodels::Speech> m_speech;
    viewmodels::AppContext m_context;
    viewmodels::Practice m_practice;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;  // belongs to the engine
};

}  // namespace ayumi::app
