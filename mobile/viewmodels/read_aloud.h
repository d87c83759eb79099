// よみあげ: what stands on a participant's screen, said by a voice of the system when it is asked
// for. Whatever takes the screen away ends it: another page, another person, the lock, another
// language. A page that changes under its own place calls stop() itself.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>

#include "mobile/viewmodels/language.h"
#include "mobile/viewmodels/speech.h"

namespace ayumi::viewmodels {

// One text for a voice, of lines as pages draw them. Where a line carries a reading the reading is
// said: it was written by somebody who knows, a voice would guess (decision 0032).
QString spokenText(const QStringList& lines, const QString& language);

class ReadAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    // A voice speaks the language of the screens: the words of it, not the country.
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool reading READ reading NOTIFY changed)

public:
    ReadAloud(const Language& language, Speech& speech);  // both outlive it

    bool available() const { return m_speech.hasVoice(voiceLanguage()); }
    bool reading() const { return m_reading; }

    Q_INVOKABLE void look() { m_speech.look(); }
    Q_INVOKABLE void toggle(const QStringList& lines);  // begins, or ends what is being read
    Q_INVOKABLE void stop();

signals:
    void changed();

private:
    QString voiceLanguage() const;

    const Language& m_language;
    Speech& m_speech;
    bool m_reading = false;
};

}  // namespace ayumi::viewmodels
