// れんしゅう: the real pages of a participant over the tablet of somebody who is made up, in a
// folder of its own that ends with the practice (decision 0048). Nothing of it touches the real
// tablet: its records, drafts, keys, outbox and network are others.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include <filesystem>
#include <memory>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class PracticeRoom;

class Practice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    // Of the made-up person, while somebody practises; null otherwise.
    Q_PROPERTY(ayumi::viewmodels::AppContext* room READ room NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // `folder` of the tablet, in which it makes one of its own. All outlive it.
    Practice(std::filesystem::path folder, const Clock& clock, Language& language,
             DisplaySettings& settings, Speech& speech);
    ~Practice() override;

    AppContext* room();
    Problem* problem() { return &m_problem; }

    // Opens the first page of the made-up person; "practice_failed" is told in `problem`. The
    // numbers to call are the real ones: who is in need may be practising.
    void begin(const std::vector<std::string>& helpPhones);
    Q_INVOKABLE void end();  // what was written is gone

signals:
    void changed();

private:
    Result<void> open(const std::vector<std::string>& helpPhones);
    void leave();

    const std::filesystem::path m_folder;
    const Clock& m_clock;
    Language& m_language;
    DisplaySettings& m_settings;
    Speech& m_speech;
    SystemRandom m_random;
    Problem m_problem;
    std::unique_ptr<PracticeRoom> m_room;
    bool m_entered = false;
};

}  // namespace ayumi::viewmodels
