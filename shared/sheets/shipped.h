// The sheets that Ayumi brings along (shared/sheets/shipped/*.json): an agency has them from its
// founding on, and may add others. cmake/EmbedText.cmake makes the list, by name.
#pragma once

#include <string_view>
#include <vector>

namespace ayumi::sheets {

struct ShippedSheet {
    std::string_view name;  // code of the sheet, and its file's name
    std::string_view text;  // as readSheetText takes it
};

const std::vector<ShippedSheet>& shippedSheets();

}  // namespace ayumi::sheets
