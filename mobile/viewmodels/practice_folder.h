// The tablet of somebody who is made up, as an enrolment and a first sync would leave it: one
// person with a workplace, a goal, a short self-check and the consents it takes.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "mobile/store/vault/vault.h"
#include "mobile/viewmodels/device_secrets.h"

namespace ayumi::viewmodels {

// What opens it. Nothing is behind these numbers: the folder is locked with a device secret that
// lies in memory alone.
inline constexpr const char* kPracticeCoachPin = "481625";
inline constexpr const char* kPracticePin = "7294";
inline constexpr Argon2Cost kPracticeCost{1, 8192};

// Names only itself and ends with the practice.
DeviceSecrets practiceSecrets(Random& random);

struct PracticePeople {
    std::string coach;  // opens the database
    std::string participant;
};

struct PracticeWords {
    std::string language;                 // as in language.h: in it are the names
    std::vector<std::string> helpPhones;  // as the settings say them, in their order
};

// Fills an empty folder. Codes of Vault::enrol, Vault::addPerson, TabletStore::open.
Result<PracticePeople> fillPracticeFolder(const std::filesystem::path& folder,
                                          const DeviceSecrets& secrets, const Clock& clock,
                                          Random& random, const PracticeWords& words);

}  // namespace ayumi::viewmodels
