// What participants write, in their own words; every sentence is made up. A list holds enough for
// four weeks of one person without saying anything twice.
#pragma once

#include <string>
#include <vector>

namespace ayumi::demo {

// About the work done there, each behind the picture that goes with it: "care|…".
const std::vector<std::string>& goodWords(int site);
const std::vector<std::string>& hardWords(int site);
const std::vector<std::string>& tomorrowWords();
const std::vector<std::string>& passedOverWords();  // why a day was not confirmed

}  // namespace ayumi::demo
