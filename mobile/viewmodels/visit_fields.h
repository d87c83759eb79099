// The fields of a visit between a form and a record: what people type, what records hold, and what
// does not go together. No page, no database.
#pragma once

#include <QMap>
#include <QString>

#include <map>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/base/result.h"

namespace ayumi::viewmodels {

using VisitTexts = QMap<QString, QString>;  // field -> as typed; "yes" for a tick

const std::vector<std::string>& visitFields();  // those of the form
bool isVisitField(const std::string& field);

// As the form shows a value; metres stand there as kilometres.
QString visitText(const std::string& field, const Json& value);
// "7.4", "７．４" -> "7400" metres; "" -> null. "field_number", and those of validateField.
Result<Json> typedVisitField(const std::string& field, const QString& text);

struct CheckedVisit {
    std::map<std::string, Json> values;  // every field of the form; null where nothing is typed
    std::map<QString, Error> wrong;      // by field
};
// `day` and `today`: "2026-11-20". A visit that was done has its beginning, lies not ahead and
// ends after it began; what was given up says why.
CheckedVisit checkVisit(const VisitTexts& texts, const std::string& day, const std::string& today);

}  // namespace ayumi::viewmodels
