#include "mobile/app/qt_speech.h"

#include <QTextToSpeech>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace ayumi::app {

namespace {

constexpr unsigned long kEndWaitMs = 2000;

// For tests of Qt's own: it says that it has voices and is silent.
constexpr const char* kSilentEngine = "mock";

QString languageOf(const QLocale& locale) { return locale.name().section('_', 0, 0); }

// Flite without a sound device says that it is ready, with a text why it is not; one that works
// keeps the reason of its beginning, without a text.
bool usable(const QTextToSpeech& engine) {
    return engine.state() != QTextToSpeech::Error && engine.errorString().isEmpty();
}

}  // namespace

// What both threads hold. An engine that hangs may come back after the app is gone.
struct QtSpeech::Link {
    std::atomic<quint64> wanted = 0;  // counted up; what the thread has in hand that is older is
                                      // not begun
    std::mutex mutex;
    QtSpeech* owner = nullptr;  // guarded

    void tell(const std::function<void(QtSpeech& owner)>& what) {
        const std::lock_guard lock(mutex);
        if (owner == nullptr) return;
        QMetaObject::invokeMethod(
            owner, [one = owner, what] { what(*one); }, Qt::QueuedConnection);
    }
};

// On the thread of the engines but for its making.
class QtSpeech::Engines : public QObject {
public:
    Engines(std::shared_ptr<Link> link, QStringList names)
        : m_link(std::move(link)), m_names(std::move(names)) {}

    ~Engines() override {
        halt();
        // Engines tell of their states while they go.
        for (const auto& engine : m_engines) engine->disconnect(this);
    }

    void begin() {
        if (m_names.isEmpty()) m_names = QTextToSpeech::availableEngines();
        m_names.removeAll(kSilentEngine);
        for (const QString& name : std::as_const(m_names)) {
            auto engine = std::make_unique<QTextToSpeech>(name);
            QTextToSpeech* const one = engine.get();
            connect(one, &QTextToSpeech::stateChanged, this,
                    [this, one](QTextToSpeech::State state) { onState(*one, state); });
            m_engines.push_back(std::move(engine));
            tellLanguages();
        }
    }

    void say(quint64 ticket, const QString& text, const QString& language) {
        halt();
        if (ticket != m_link->wanted) return;
        m_ticket = ticket;
        const auto [engine, locale] = voiceFor(language);
        if (engine == nullptr) return end();
        m_speaking = m_used = engine;
        m_heard = false;
        engine->setLocale(locale);
        engine->say(text);
        if (m_speaking != nullptr && !usable(*engine)) end();
    }

    void halt() {
        m_speaking = nullptr;
        QTextToSpeech* const used = std::exchange(m_used, nullptr);
        if (used != nullptr) used->stop(QTextToSpeech::BoundaryHint::Immediate);
    }

private:
    void onState(const QTextToSpeech& engine, QTextToSpeech::State state) {
        tellLanguages();
        if (&engine != m_speaking) return;
        if (state == QTextToSpeech::Speaking) m_heard = true;
        const bool over = state == QTextToSpeech::Ready && m_heard;
        if (over || state == QTextToSpeech::Error) end();
    }

    void end() {
        m_speaking = nullptr;
        m_link->tell([ticket = m_ticket](QtSpeech& owner) {
            if (ticket == owner.m_link->wanted) emit owner.ended();
        });
    }

    std::pair<QTextToSpeech*, QLocale> voiceFor(const QString& language) const {
        for (const auto& engine : m_engines) {
            if (!usable(*engine)) continue;
            for (const QLocale& locale : engine->availableLocales()) {
                if (languageOf(locale) == language) return {engine.get(), locale};
            }
        }
        return {nullptr, {}};
    }

    void tellLanguages() {
        QStringList languages;
        for (const auto& engine : m_engines) {
            if (!usable(*engine)) continue;
            for (const QLocale& locale : engine->availableLocales()) {
                languages += languageOf(locale);
            }
        }
        languages.removeDuplicates();
        if (languages == m_languages) return;
        m_languages = languages;
        m_link->tell([languages](QtSpeech& owner) {
            owner.m_languages = languages;
            emit owner.voicesChanged();
        });
    }

    const std::shared_ptr<Link> m_link;
    QStringList m_names;
    std::vector<std::unique_ptr<QTextToSpeech>> m_engines;
    QStringList m_languages;
    QTextToSpeech* m_speaking = nullptr;  // until it says that it is done
    QTextToSpeech* m_used = nullptr;      // until it was stopped
    quint64 m_ticket = 0;
    bool m_heard = false;
};

QtSpeech::QtSpeech(QStringList engines)
    : m_engines(std::move(engines)), m_link(std::make_shared<Link>()) {
    m_link->owner = this;
}

QtSpeech::~QtSpeech() {
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->owner = nullptr;
    }
    if (m_thread == nullptr) return;
    stop();
    m_thread->quit();
    if (m_thread->wait(kEndWaitMs)) {
        delete m_thread;
    } else {
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    }
}

void QtSpeech::look() {
    if (m_thread != nullptr) return;
    m_thread = new QThread;
    m_voices = new Engines(m_link, m_engines);
    m_voices->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_voices, &QObject::deleteLater);
    m_thread->start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_voices, [voices = m_voices] { voices->begin(); });
}

void QtSpeech::say(const QString& text, const QString& language) {
    if (m_thread == nullptr) return;
    const quint64 ticket = ++m_link->wanted;
    QMetaObject::invokeMethod(m_voices, [voices = m_voices, ticket, text, language] {
        voices->say(ticket, text, language);
    });
}

void QtSpeech::stop() {
    if (m_thread == nullptr) return;
    ++m_link->wanted;
    QMetaObject::invokeMethod(m_voices, [voices = m_voices] { voices->halt(); });
}

}  // namespace ayumi::app
