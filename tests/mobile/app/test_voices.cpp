#include "tests/mobile/app/test_voices.h"

#include <utility>

using namespace ayumi::testing;
Q_IMPORT_PLUGIN(TestVoicesPlugin)

namespace ayumi::testing {

std::vector<std::shared_ptr<EngineScript>>& engineScripts() {
    static std::vector<std::shared_ptr<EngineScript>> scripts;
    return scripts;
}

TestEngine::TestEngine(std::shared_ptr<EngineScript> script, QObject* parent)
    : QTextToSpeechEngine(parent), m_script(std::move(script)) {
    if (m_script->makingHangs) {
        m_script->atWork.release();
        m_script->go.acquire();
    }
    if (m_script->broken) m_state = QTextToSpeech::Error;
    m_script->made = this;
}

void TestEngine::become(QTextToSpeech::State state) {
    m_state = state;
    m_reason = state == QTextToSpeech::Error ? QTextToSpeech::ErrorReason::Playback
                                             : QTextToSpeech::ErrorReason::NoError;
    emit stateChanged(state);
}

void TestEngine::say(const QString& text) {
    m_script->said += text;
    m_script->in += m_locale;
    if (m_script->sayingHangs) {
        m_script->atWork.release();
        m_script->go.acquire();
    }
    become(m_script->failsToSay ? QTextToSpeech::Error : QTextToSpeech::Speaking);
}

void TestEngine::stop(QTextToSpeech::BoundaryHint) {
    ++m_script->stops;
    if (m_state != QTextToSpeech::Error) become(QTextToSpeech::Ready);
}

bool TestEngine::setLocale(const QLocale& locale) {
    m_locale = locale;
    return true;
}

QTextToSpeechEngine* TestVoicesPlugin::createTextToSpeechEngine(const QVariantMap&, QObject* parent,
                                                                QString*) const {
    auto script = std::make_shared<EngineScript>();
    auto& scripts = engineScripts();
    if (!scripts.empty()) {
        script = scripts.front();
        scripts.erase(scripts.begin());
    }
    return new TestEngine(script, parent);
}

}  // namespace ayumi::testing
