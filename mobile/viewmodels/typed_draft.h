// What is typed over a record, as a draft of its form: the texts that differ, and what stood on the
// screen below each of them, so that a value that came in between stands beside it (law 4).
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <string>

#include "mobile/store/tablet_rows.h"
#include "mobile/store/tablet_views.h"

namespace ayumi::viewmodels {

using FormTexts = QMap<QString, QString>;  // field -> as it is typed

struct TypedDraft {
    FormTexts texts;
    std::string words;  // of fields that this build does not have, a line each (draft_form.h)
};

// The members "typed" and "seen" of a draft's content.
void keepTyped(Json& content, const FormTexts& typed, const store::OnScreen& onScreen);

// Puts what had stood below the texts into `onScreen`. `page`: as in fitDraft().
TypedDraft takeTyped(const store::Draft& draft, const std::string& page,
                     const std::function<bool(const std::string& field)>& isField,
                     store::OnScreen& onScreen);

}  // namespace ayumi::viewmodels
