// Bytes as libsodium takes them. For sources of this folder.
#pragma once

#include <string_view>

#include "shared/base/bytes.h"

namespace ayumi {

inline const unsigned char* in(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
inline unsigned char* out(Bytes& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

}  // namespace ayumi
