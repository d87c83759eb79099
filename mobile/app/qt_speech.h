// Qt TextToSpeech behind the pages' Speech. Its engines are looked for and live on a thread of
// their own, begun by look(): one that hangs in its system leaves the app as it is, without a
// voice. An engine without a sound device, or in error, has no voice either.
#pragma once

#include <QStringList>

#include <memory>

#include "mobile/viewmodels/speech.h"

class QThread;

namespace ayumi::app {

class QtSpeech : public viewmodels::Speech {
    Q_OBJECT

public:
    // Engines in the order in which they are asked; empty: all that the system has.
    explicit QtSpeech(QStringList engines = {});
    // An engine that hangs is waited for shortly and then left to the end of the process.
    ~QtSpeech() override;

    void look() override;
    bool hasVoice(const QString& language) const override { return m_languages.contains(language); }
    void say(const QString& text, const QString& language) override;
    void stop() override;

private:
    class Engines;
    struct Link;

    const QStringList m_engines;
    const std::shared_ptr<Link> m_link;
    QStringList m_languages;
    QThread* m_thread = nullptr;
    Engines* m_voices = nullptr;  // lives on the thread
};

}  // namespace ayumi::app
