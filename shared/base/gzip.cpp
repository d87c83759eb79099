#include "shared/base/gzip.h"

#include <algorithm>
#include <stdexcept>

#include <zlib.h>

namespace ayumi {

namespace {
constexpr int kGzipWindow = 15 + 16;  // zlib: 32 KiB window, gzip framing
Bytef* zlibInput(std::string_view bytes) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // zlib only reads it
}
}  // namespace

Bytes gzip(std::string_view bytes, int level) {
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    Bytes out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
    stream.next_in = zlibInput(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int state = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (state != Z_STREAM_END) throw std::runtime_error("zlib does not finish");
    return out;
}

Result<Bytes> gunzip(std::string_view bytes, std::size_t maxBytes) {
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) throw std::runtime_error("zlib does not start");
    stream.next_in = zlibInput(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    Bytes out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= maxBytes) {
        const std::size_t before = out.size();
        out.resize(
            std::min(std::max<std::size_t>(before * 2, bytes.size() * 4 + 1024), maxBytes + 1));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(stream.total_out);
        if (state == Z_OK && out.size() == before) break;  // no input left
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    if (out.size() > maxBytes) return Error{"gzip_too_large", {}};
    if (!whole) return Error{"gzip_damaged", {}};
    return out;
}

}  // namespace ayumi
