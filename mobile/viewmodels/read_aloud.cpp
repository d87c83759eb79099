#include "mobile/viewmodels/read_aloud.h"

#include "shared/base/ruby.h"

namespace ayumi::viewmodels {

namespace {

// As Words draws it: without a group in braces it is no markup, whatever else stands in it.
QString withReadings(const QString& line) {
    if (!line.contains('{')) return line;
    return QString::fromStdString(kanaText(readRuby(line.toStdString())));
}

// So that the voice pauses between two lines, and two answers are not one.
QString ended(const QString& line, const QString& language) {
    static const QString kEnds = QStringLiteral("。．.！!？?…");
    if (kEnds.contains(line.back())) return line;
    return line + (language == "en" ? u'.' : u'。');
}

}  // namespace

QString spokenText(const QStringList& lines, const QString& language) {
    QStringList said;
    for (const QString& line : lines) {
        const QString text = withReadings(line).simplified();
        if (!text.isEmpty()) said += ended(text, language);
    }
    return said.join(' ');
}

ReadAloud::ReadAloud(const Language& language, Speech& speech)
    : m_language(language), m_speech(speech) {
    connect(&m_speech, &Speech::voicesChanged, this, &ReadAloud::changed);
    connect(&m_speech, &Speech::ended, this, [this] {
        m_reading = false;
        emit changed();
    });
    connect(&m_language, &Language::changed, this, [this] {
        stop();
        emit changed();
    });
}

QString ReadAloud::voiceLanguage() const {
    return m_language.code() == "en" ? QStringLiteral("en") : QStringLiteral("ja");
}

void ReadAloud::toggle(const QStringList& lines) {
    if (m_reading) return stop();
    const QString text = spokenText(lines, voiceLanguage());
    if (text.isEmpty() || !available()) return;
    m_reading = true;
    m_speech.say(text, voiceLanguage());
    emit changed();
}

void ReadAloud::stop() {
    m_speech.stop();  // also when it says that it is done: some are while they are heard
    if (!m_reading) return;
    m_reading = false;
    emit changed();
}

}  // namespace ayumi::viewmodels
