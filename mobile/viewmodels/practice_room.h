// Inner part of practice.cpp: the tablet somebody practises on, and its folder, which goes with it.
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/practice_folder.h"

namespace ayumi::viewmodels {

class PracticeRoom : public QObject {
    Q_OBJECT

public:
    // `folder` was filled; the rest outlives it.
    PracticeRoom(std::filesystem::path folder, const DeviceSecrets& secrets, const Clock& clock,
                 Random& random, Language& language, DisplaySettings& settings, Speech& speech);
    ~PracticeRoom() override;

    // Signs the made-up person in; codes of Tablet::start, openDatabase and unlock.
    void enter(const PracticePeople& people, const std::function<void(Result<void>)>& then);
    AppContext& context() { return *m_context; }

private:
    const std::filesystem::path m_folder;
    std::unique_ptr<Tablet> m_tablet;
    std::unique_ptr<AppContext> m_context;  // goes before the tablet
};

}  // namespace ayumi::viewmodels
