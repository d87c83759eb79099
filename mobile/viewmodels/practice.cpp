#include "mobile/viewmodels/practice.h"

#include <system_error>
#include <utility>

#include "mobile/sync/no_transport.h"
#include "mobile/viewmodels/practice_room.h"

namespace ayumi::viewmodels {

namespace {

void removeAll(const std::filesystem::path& folder) {
    std::error_code ignored;  // unreadable without the secret that is gone, and tried again
    std::filesystem::remove_all(folder, ignored);
}

}  // namespace

PracticeRoom::PracticeRoom(std::filesystem::path folder, const DeviceSecrets& secrets,
                           const Clock& clock, Random& random, Language& language,
                           DisplaySettings& settings, Speech& speech)
    : m_folder(std::move(folder)),
      m_tablet(std::make_unique<Tablet>(
          TabletParts{m_folder, clock, random, secrets,
                      [](tablet::TransportListener& listener) {
                          return std::make_unique<tablet::NoTransport>(listener);
                      },
                      kPracticeCost})),
      m_context(std::make_unique<AppContext>(*m_tablet, language, settings, speech,
                                             AppContext::Use::Practice)) {}

PracticeRoom::~PracticeRoom() {
    m_context.reset();
    m_tablet.reset();
    removeAll(m_folder);
}

void PracticeRoom::enter(const PracticePeople& people,
                         const std::function<void(Result<void>)>& then) {
    const auto started = m_tablet->start();
    if (!started) return then(started);
    m_tablet->openDatabase(people.coach, store::Secret::pin(kPracticeCoachPin), this,
                           [this, participant = people.participant, then](Result<void> opened) {
                               if (!opened) return then(opened);
                               m_tablet->unlock(participant, store::Secret::pin(kPracticePin), this,
                                                [this, then](Result<void> unlocked) {
                                                    if (unlocked) m_context->enter();
                                                    then(unlocked);
                                                });
                           });
}

Practice::Practice(std::filesystem::path folder, const Clock& clock, Language& language,
                   DisplaySettings& settings, Speech& speech)
    : m_folder(std::move(folder) / "practice"),
      m_clock(clock),
      m_language(language),
      m_settings(settings),
      m_speech(speech),
      m_problem(language) {}

Practice::~Practice() {
    m_room.reset();
    qDeleteAll(findChildren<PracticeRoom*>());  // what it works with goes next
}

AppContext* Practice::room() { return m_entered ? &m_room->context() : nullptr; }

Result<void> Practice::open(const std::vector<std::string>& helpPhones) {
    removeAll(m_folder);  // of a program that was killed meanwhile
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (!failed) {
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, failed);
    }
    if (failed) return Error{"file_unwritable", {}};
    const DeviceSecrets secrets = practiceSecrets(m_random);
    const auto people = fillPracticeFolder(m_folder, secrets, m_clock, m_random,
                                           {m_language.code().toStdString(), helpPhones});
    if (!people) return people.error();
    m_room = std::make_unique<PracticeRoom>(m_folder, secrets, m_clock, m_random, m_language,
                                            m_settings, m_speech);
    connect(&m_room->context(), &AppContext::practiceOver, this, &Practice::end);
    m_room->enter(*people, [this](Result<void> entered) {
        m_entered = entered.ok();
        if (!entered) m_problem.set({"practice_failed", {}});
        if (!entered) leave();
        emit changed();
    });
    return {};
}

void Practice::begin(const std::vector<std::string>& helpPhones) {
    if (m_room) return;
    m_problem.clear();
    if (!open(helpPhones)) m_problem.set({"practice_failed", {}});
}

// The screen lets go of it first.
void Practice::end() {
    if (!m_entered) return;
    m_entered = false;
    emit changed();
    leave();
}

void Practice::leave() {
    m_room->setParent(this);
    m_room.release()->deleteLater();
}

}  // namespace ayumi::viewmodels
