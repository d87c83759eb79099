// A long secret in pieces (libsodium's secretstream, XChaCha20-Poly1305): each piece is sealed with
// its place, so none can be changed, left out, put elsewhere or cut off at the end. The caller
// keeps the pieces apart. Not thread-safe.
#pragma once

#include <memory>
#include <string_view>

#include "shared/base/bytes.h"
#include "shared/base/crypto.h"

namespace ayumi {

inline constexpr std::size_t kStreamKeyBytes = 32;
inline constexpr std::size_t kStreamHeadBytes = 24;
inline constexpr std::size_t kStreamPieceExtra = 17;  // a sealed piece is longer by this

class StreamSealer {
public:
    explicit StreamSealer(std::string_view key);  // of kStreamKeyBytes
    ~StreamSealer();
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;

    const Bytes& head() const { return m_head; }  // goes before the pieces
    // `associated` is not kept: opening needs the same.
    Bytes seal(std::string_view piece, bool last, std::string_view associated = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
    Bytes m_head;
};

class StreamOpener {
public:
    // Code "cannot_open".
    static Result<std::unique_ptr<StreamOpener>> open(std::string_view key, std::string_view head);
    StreamOpener();
    ~StreamOpener();
    StreamOpener(const StreamOpener&) = delete;
    StreamOpener& operator=(const StreamOpener&) = delete;

    // Pieces in their order. Code "cannot_open".
    Result<Bytes> piece(std::string_view box, std::string_view associated = {});
    bool ended() const { return m_ended; }  // the last piece was opened

private:
    struct State;
    std::unique_ptr<State> m_state;
    bool m_ended = false;
};

}  // namespace ayumi
