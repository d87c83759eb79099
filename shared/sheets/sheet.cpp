#include "shared/sheets/sheet.h"

#include <algorithm>

namespace ayumi::sheets {

const Choice* Item::choice(std::string_view wanted) const {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice& one) { return one.code == wanted; });
    return found == choices.end() ? nullptr : &*found;
}

const Item* Sheet::item(std::string_view wanted) const {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item& one) { return one.code == wanted; });
    return found == items.end() ? nullptr : &*found;
}

std::string sheetKey(std::string_view code, int version) {
    return std::string(code) + "/" + std::to_string(version);
}

}  // namespace ayumi::sheets
