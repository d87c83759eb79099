// The table behind error_text.h: for each code its three sentences in the source language,
// standard Japanese, context "ErrorText". `<name>` stands for an argument of the error, `<code>`
// for the code itself.
#pragma once

#include <string>
#include <vector>

namespace ayumi::viewmodels {

struct ErrorWords {
    std::string code;
    const char* what;
    const char* kept;
    const char* todo;
};

const std::vector<ErrorWords>& errorWords();

}  // namespace ayumi::viewmodels
