// One numbered step of a database's schema. cmake/EmbedText.cmake makes lists of them from the .sql
// files of a folder.
#pragma once

#include <string_view>

namespace ayumi::sqlite {

struct Migration {
    int number;            // 1, 2, 3 ... without gaps
    std::string_view sql;  // the text of migrations/NNN_name.sql
};

}  // namespace ayumi::sqlite
