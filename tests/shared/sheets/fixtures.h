// Sheet documents for tests, small enough to read.
#pragma once

#include <string>

#include "shared/base/json.h"
#include "shared/sheets/sheet.h"
#include "tests/support/required.h"

namespace ayumi::sheets::testing {

using ayumi::testing::required;

inline Json words(const std::string& text) { return {{"ja", text}, {"easy", text}, {"en", text}}; }

inline Json choice(const std::string& code, Json more = Json::object()) {
    Json one = words("えらぶ");
    one["code"] = code;
    one.update(more);
    return one;
}

inline Json item(const std::string& code, const std::string& type, Json more = Json::object()) {
    Json one{{"code", code}, {"type", type}, {"ask", words("どうですか。")}};
    if (type == "single" || type == "multi" || type == "scale") {
        one["choices"] = {choice("a"), choice("b")};
    }
    if (type == "table") one["columns"] = {choice("what")};
    one.update(more);
    return one;
}

inline Json document(Json items) {
    return {{"engine", 1},
            {"sheet", "trial"},
            {"version", 1},
            {"title", words("ためし")},
            {"by", "participant"},
            {"record", "self_check"},
            {"items", std::move(items)}};
}

inline Json asked(const std::string& on, Json any) {
    return {{"when", {{"item", on}, {"any", std::move(any)}}}};
}

inline Sheet sheetOf(Json items) {
    return required(readSheet(document(std::move(items))), "sheet");
}

}  // namespace ayumi::sheets::testing
