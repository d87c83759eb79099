#include "mobile/viewmodels/person_service.h"

#include <utility>

#include "mobile/viewmodels/site_facts.h"

namespace ayumi::viewmodels {

std::vector<records::SpanOf> spansOf(Tablet& tablet, const std::string& kind,
                                     const std::string& participant) {
    std::vector<records::SpanOf> spans;
    for (auto& row : tablet.reader().rowsOf(tablet.viewer(), kind, participant)) {
        if (!row.isVoid) spans.push_back({row.record, std::move(row.values)});
    }
    return spans;
}

QString serviceStateOf(Tablet& tablet, const std::string& participant, const Json& person,
                       const std::string& today) {
    std::vector<Json> pauses;
    for (auto& span : spansOf(tablet, "pause", participant)) {
        pauses.push_back(std::move(span.values));
    }
    const auto name = records::nameOf(records::serviceStateOf(person, pauses, today));
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
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
