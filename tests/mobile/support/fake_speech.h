// Voices that are heard by tests alone.
#pragma once

#include <QStringList>

#include "mobile/viewmodels/speech.h"

namespace ayumi::testing {

class FakeSpeech : public viewmodels::Speech {
public:
    explicit FakeSpeech(QStringList voices = {}) : m_voices(std::move(voices)) {}

    void setVoices(const QStringList& voices) {
        if (voices == m_voices) return;
        m_voices = voices;
        emit voicesChanged();
    }
    void finish() { emit ended(); }  // what is being said comes to its end

    void look() override { ++looks; }
    bool hasVoice(const QString& language) const override { return m_voices.contains(language); }
    void say(const QString& text, const QString& language) override {
        said += text;
        languages += language;
        speaking = true;
    }
    void stop() override { speaking = false; }

    int looks = 0;
    bool speaking = false;
    QStringList said;       // all that it was told, in order
    QStringList languages;  // of each

private:
    QStringList m_voices;
};

}  // namespace ayumi::testing
