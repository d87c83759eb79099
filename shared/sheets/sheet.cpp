#include "shared/sheets/sheet.h"

#include <algorithm>

namespace ayumi::sheets {

namespace {

template <class Coded>
const Coded* findByCode(const std::vector<Coded>& all, std::string_view code) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Coded& one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

bool Item::hasChoices() const {
    return type == ItemType::Single || type == ItemType::Multi || type == ItemType::Scale;
}

const Choice* Item::choice(std::string_view wanted) const { return findByCode(choices, wanted); }

const Item* Sheet::item(std::string_view wanted) const { return findByCode(items, wanted); }

const Section* Sheet::section(std::string_view wanted) const {
    return findByCode(sections, wanted);
}

std::string sheetKey(std::string_view code, int version) {
    return std::string(code) + "/" + std::to_string(version);
}

}  // namespace ayumi::sheets
