#include "mobile/viewmodels/person_service.h"

#include <utility>

#include "mobile/viewmodels/site_facts.h"
#include "mobile/viewmodels/standing_records.h"

namespace ayumi::viewmodels {

ValuesByPerson valuesByPerson(Tablet& tablet, const std::string& kind) {
    ValuesByPerson standing;
    for (auto& row : tablet.reader().rows(tablet.viewer(), kind)) {
        if (!row.isVoid) standing[row.participant].push_back(std::move(row.values));
    }
    return standing;
}

QString serviceWord(const Json& person, const std::vector<Json>& pauses, const std::string& today) {
    const auto name = records::nameOf(records::serviceStateOf(person, pauses, today));
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString serviceWordHere(Tablet& tablet, const std::string& participant, const Json& person,
                        const std::string& today) {
    std::vector<Json> pauses;
    for (auto& pause : standingRecords(tablet, "pause", participant)) {
        pauses.push_back(std::move(pause.values));
    }
    return serviceWord(person, pauses, today);
}

QStringList sameReading(Tablet& tablet, const std::string& kana, const std::string& except) {
    const auto spelled = [](const std::string& text) {
        return searchable(QString::fromStdString(text)).remove(' ');
    };
    QStringList names;
    const QString wanted = spelled(kana);
    if (wanted.isEmpty()) return names;
    for (const auto& person : tablet.reader().people(tablet.viewer())) {
        if (person.record != except && spelled(person.text("name_kana")) == wanted) {
            names += QString::fromStdString(person.text("name"));
        }
    }
    return names;
}

}  // namespace ayumi::viewmodels
