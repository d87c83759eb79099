// How far the service of participants is, and who else reads like them. While the tablet is
// readable.
#pragma once

#include <QStringList>

#include <map>
#include <string>
#include <vector>

#include "mobile/viewmodels/tablet.h"
#include "shared/records/service.h"

namespace ayumi::viewmodels {

// The values of what stands of a kind, nothing that was taken back.
using ValuesByPerson = std::map<std::string, std::vector<Json>>;
ValuesByPerson valuesByPerson(Tablet& tablet, const std::string& kind);

// records::nameOf() of it.
QString serviceWord(const Json& person, const std::vector<Json>& pauses, const std::string& today);
QString serviceWordHere(Tablet& tablet, const std::string& participant, const Json& person,
                        const std::string& today);

// Who of the people seen here has the same reading, whoever else they are: names. `kana` empty:
// nobody.
QStringList sameReading(Tablet& tablet, const std::string& kana, const std::string& except);

}  // namespace ayumi::viewmodels
