// An engine of Qt TextToSpeech that is linked into the test: Qt loads and drives it as any other,
// and it is silent. Debian does not ship Qt's own mock engine.
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>

#include <memory>
#include <semaphore>
#include <vector>

namespace ayumi::testing {

inline constexpr const char* kTestEngine = "ayumi_test";

// What one engine is like and what it was told. Filled and read by the test's thread while the
// engine's own stands still, or under the semaphores.
struct EngineScript {
    QList<QLocale> locales;
    bool broken = false;  // in error from its beginning
    QString trouble;      // as flite without a sound device: ready, and says why it is not
    bool failsToSay = false;
    bool makingHangs = false, sayingHangs = false;  // until `go`
    std::binary_semaphore go{0}, atWork{0};         // atWork: it hangs, or has begun to speak

    QStringList said;
    QList<QLocale> in;  // the locale of each
    int stops = 0;
    QTextToSpeechEngine* made = nullptr;
};

// The next engines that Qt makes, in this order; one that is beyond them has no voice.
std::vector<std::shared_ptr<EngineScript>>& engineScripts();

class TestEngine : public QTextToSpeechEngine {
    Q_OBJECT

public:
    explicit TestEngine(std::shared_ptr<EngineScript> script, QObject* parent);

    QList<QLocale> availableLocales() const override { return m_script->locales; }
    QList<QVoice> availableVoices() const override { return {}; }
    void say(const QString& text) override;
    void stop(QTextToSpeech::BoundaryHint hint) override;
    void pause(QTextToSpeech::BoundaryHint) override {}
    void resume() override {}
    double rate() const override { return 0; }
    bool setRate(double) override { return true; }
    double pitch() const override { return 0; }
    bool setPitch(double) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale& locale) override;
    double volume() const override { return 1; }
    bool setVolume(double) override { return true; }
    QVoice voice() const override { return {}; }
    bool setVoice(const QVoice&) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override { return m_reason; }
    QString errorString() const override { return m_script->trouble; }

    void become(QTextToSpeech::State state);  // on its thread

private:
    const std::shared_ptr<EngineScript> m_script;
    QLocale m_locale;
    QTextToSpeech::State m_state = QTextToSpeech::Ready;
    // As a real one, which keeps the reason of its beginning.
    QTextToSpeech::ErrorReason m_reason = QTextToSpeech::ErrorReason::Initialization;
};

class TestVoicesPlugin : public QObject, public QTextToSpeechPlugin {
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "test_voices.json")

public:
    QTextToSpeechEngine* createTextToSpeechEngine(const QVariantMap& parameters, QObject* parent,
                                                  QString* error) const override;
};

}  // namespace ayumi::testing
