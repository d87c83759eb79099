#include "shared/base/stream_box.h"

#include <sodium.h>

#include <stdexcept>

#include "shared/base/sodium_bytes.h"

namespace ayumi {

namespace {

static_assert(kStreamKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(kStreamHeadBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(kStreamPieceExtra == crypto_secretstream_xchacha20poly1305_ABYTES);

}  // namespace

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state stream;
    ~State() { sodium_memzero(&stream, sizeof stream); }
};

StreamSealer::StreamSealer(std::string_view key)
    : m_state(std::make_unique<State>()), m_head(kStreamHeadBytes, '\0') {
    if (key.size() != kStreamKeyBytes) throw std::invalid_argument("wrong size of stream key");
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, out(m_head), in(key));
}

StreamSealer::~StreamSealer() = default;

Bytes StreamSealer::seal(std::string_view piece, bool last, std::string_view associated) {
    Bytes box(piece.size() + kStreamPieceExtra, '\0');
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, out(box), nullptr, in(piece),
                                               piece.size(), in(associated), associated.size(),
                                               tag);
    return box;
}

StreamOpener::StreamOpener() : m_state(std::make_unique<State>()) {}
StreamOpener::~StreamOpener() = default;

Result<std::unique_ptr<StreamOpener>> StreamOpener::open(std::string_view key,
                                                         std::string_view head) {
    auto opener = std::make_unique<StreamOpener>();
    if (key.size() != kStreamKeyBytes || head.size() != kStreamHeadBytes ||
        crypto_secretstream_xchacha20poly1305_init_pull(&opener->m_state->stream, in(head),
                                                        in(key)) != 0) {
        return Error{"cannot_open", {}};
    }
    return opener;
}

Result<Bytes> StreamOpener::piece(std::string_view box, std::string_view associated) {
    if (m_ended || box.size() < kStreamPieceExtra) return Error{"cannot_open", {}};
    Bytes piece(box.size() - kStreamPieceExtra, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, out(piece), nullptr, &tag,
                                                   in(box), box.size(), in(associated),
                                                   associated.size()) != 0) {
        return Error{"cannot_open", {}};
    }
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

}  // namespace ayumi
