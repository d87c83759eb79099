// The voices of the system, as far as pages need them; mobile/app has those of Qt. GUI thread
// only. Nothing here waits: a system that has no voice, or one that hangs, never says so.
#pragma once

#include <QObject>
#include <QString>

namespace ayumi::viewmodels {

class Speech : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Begins to look for voices. What is found is told by voicesChanged; once is enough.
    virtual void look() = 0;
    // language: "ja" or "en".
    virtual bool hasVoice(const QString& language) const = 0;
    // Plain text, instead of what is being said. Nothing happens without a voice for it.
    virtual void say(const QString& text, const QString& language) = 0;
    // Nothing that say() was given before is begun any more, and what is being said ends.
    virtual void stop() = 0;

signals:
    void voicesChanged();
    void ended();  // what was said last is over, or could not be said; not after stop()
};

}  // namespace ayumi::viewmodels
