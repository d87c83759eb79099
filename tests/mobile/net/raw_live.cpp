#include "tests/mobile/net/raw_live.h"

#include <openssl/evp.h>
#include <openssl/sha.h>

namespace ayumi::net::test {

namespace {

constexpr char kText = '\x81';
constexpr char kPing = '\x89';
constexpr char kPong = '\x8a';

std::string acceptKey(const std::string& key) {
    const std::string salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    unsigned char hash[SHA_DIGEST_LENGTH];
    SHA1(reinterpret_cast<const unsigned char*>(salted.data()), salted.size(), hash);
    unsigned char text[32] = {};
    EVP_EncodeBlock(text, hash, sizeof hash);
    return reinterpret_cast<const char*>(text);
}

bool sendFrame(RawPeer& peer, char kind, std::string_view content) {
    std::string frame(1, kind);
    if (content.size() < 126) {
        frame += static_cast<char>(content.size());
    } else {
        frame += '\x7e';
        frame += static_cast<char>(content.size() >> 8);
        frame += static_cast<char>(content.size() & 0xff);
    }
    return peer.write(frame + std::string(content));
}

}  // namespace

bool acceptLive(RawPeer& peer, std::string* bearer) {
    const auto request = peer.readRequest();
    if (!request) return false;
    if (bearer) *bearer = request->headers.at("authorization");
    return peer.write(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: " +
        acceptKey(request->headers.at("sec-websocket-key")) + "\r\n\r\n");
}

bool sendText(RawPeer& peer, std::string_view text) { return sendFrame(peer, kText, text); }

bool answerPings(RawPeer& peer, int count) {
    std::string head;
    std::string rest;
    while (count > 0) {
        if (!peer.read(head, 2)) return false;
        const auto size = static_cast<std::size_t>(head[1] & 0x7f);  // pings are short
        if (!peer.read(rest, 4 + size)) return false;
        for (std::size_t i = 0; i < size; ++i) {
            rest[4 + i] = static_cast<char>(rest[4 + i] ^ rest[i % 4]);
        }
        if (head[0] != kPing) continue;
        if (!sendFrame(peer, kPong, rest.substr(4))) return false;
        --count;
    }
    return true;
}

}  // namespace ayumi::net::test
