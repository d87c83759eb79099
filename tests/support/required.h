// For what a test cannot go on without: says what was refused and stops.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "shared/base/result.h"

namespace ayumi::testing {

template <class T>
T required(Result<T> result, const std::string& what = "required") {
    if (!result) throw std::runtime_error(what + ": " + result.error().code);
    return std::move(*result);
}

inline void require(const Result<void>& result, const std::string& what = "required") {
    if (!result) throw std::runtime_error(what + ": " + result.error().code);
}

}  // namespace ayumi::testing
