#include "shared/base/random.h"

#include <cstring>
#include <limits>

#include <sodium.h>

namespace ayumi {

std::uint64_t Random::below(std::uint64_t limit) {
    const std::uint64_t usable =
        std::numeric_limits<std::uint64_t>::max() / limit * limit;  // no modulo bias
    for (;;) {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes(sizeof value).data(), sizeof value);
        if (value < usable) return value % limit;
    }
}

Bytes SystemRandom::bytes(std::size_t count) {
    Bytes out(count, '\0');
    randombytes_buf(out.data(), out.size());
    return out;
}

SeededRandom::SeededRandom(std::uint64_t seed) : m_seed(crypto_stream_chacha20_KEYBYTES, '\0') {
    std::memcpy(m_seed.data(), &seed, sizeof seed);
}

Bytes SeededRandom::bytes(std::size_t count) {
    Bytes out(count, '\0');
    Bytes nonce(crypto_stream_chacha20_NONCEBYTES, '\0');
    ++m_block;
    std::memcpy(nonce.data(), &m_block, sizeof m_block);
    crypto_stream_chacha20(reinterpret_cast<unsigned char*>(out.data()), out.size(),
                           reinterpret_cast<const unsigned char*>(nonce.data()),
                           reinterpret_cast<const unsigned char*>(m_seed.data()));
    return out;
}

}  // namespace ayumi
