// What becomes of a page that was half filled in by an earlier build: its draft knows which version
// of the form it was typed into (store::Draft::form), and no word of it is lost when that form has
// changed since.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "mobile/store/tablet_rows.h"

namespace ayumi::viewmodels {

// A field that forms up to `lastForm` had. `now`: its name since, or "" if it is gone.
struct FormerField {
    int lastForm = 0;
    std::string page;
    std::string field;
    std::string now = {};
};
const std::vector<FormerField>& formerFields();  // of this build

struct FittedDraft {
    std::map<std::string, Json> values;  // by the names of today
    std::string words;                   // of fields that are gone, a line each
};

// `page`: the part of the draft's key before the slash. A word is any text but an answer's code.
FittedDraft fitDraft(const std::string& page, int form, const std::map<std::string, Json>& drafted,
                     const std::function<bool(const std::string& field)>& isField,
                     const std::vector<FormerField>& former = formerFields());

// What is in the field already, and those words under it.
std::string withWords(const std::string& text, const std::string& words);

}  // namespace ayumi::viewmodels
