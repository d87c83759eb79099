// What people wrote in words, among the fields of a record: what records are looked up by. The
// table of kinds says it, so that a new kind is found without more; what is a text and says nothing
// (codes, a format's version) is named in free_text.cpp.
#pragma once

#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/records/kinds.h"

namespace ayumi::records {

struct FreeText {
    std::string field;
    std::string text;

    bool operator==(const FreeText&) const = default;
};

bool isFreeText(const Kind& kind, const Field& field);

// False where it has no such field, and where it is for its author's eyes alone.
bool hasFreeText(const Kind& kind);

// `shown`: field -> value. In the order of the kind's fields; lists and rows of tables give one for
// each text. Of answers, what looks like a choice's code is none (docs/sheets.md).
std::vector<FreeText> freeTextsOf(const Kind& kind, const Json& shown);

// The day that a record tells of: its own, else the first among its fields that has one (held on,
// from, given on); "" where there is none.
std::string tellingDay(const Kind& kind, const std::string& day, const Json& shown);

}  // namespace ayumi::records
