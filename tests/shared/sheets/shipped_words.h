// The sheets that come with Ayumi, read, and the words on them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "shared/sheets/sheet.h"

namespace ayumi::sheets {

// By the name of the file, without those that cannot be read.
const std::map<std::string, Sheet>& shipped();
const Sheet& shipped(const char* name);

struct Words {
    std::string where;  // sheet, item, what of it
    Wording words;
};
std::vector<Words> questions();
std::vector<Words> labels();     // what stands in a list, on a button or above answers
std::vector<Words> sentences();  // what a sheet is for, help, shown examples
std::vector<Words> everything();

std::string plainEasy(const Wording& words);

}  // namespace ayumi::sheets
