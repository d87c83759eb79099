#include "server/services/backup_file.h"

#include <fcntl.h>

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "ayumi/1/backup\n";
constexpr std::string_view kMarkStart = "ayumi/";
constexpr std::string_view kMarkEnd = "/backup\n";
constexpr std::size_t kSealedKeyBytes = 80;  // 32 of the key and 48 of the box
constexpr std::size_t kLengthBytes = 4;

Bytes lengthBytes(std::size_t length) {
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(length >> shift & 0xFF);
    return bytes;
}

std::size_t lengthIn(std::string_view bytes) {
    std::size_t length = 0;
    for (const char c : bytes) length = length << 8 | static_cast<unsigned char>(c);
    return length;
}

// "ayumi/N/backup\n" with another N.
bool isOtherVersion(std::string_view start) {
    if (!start.starts_with(kMarkStart)) return false;
    start.remove_prefix(kMarkStart.size());
    const auto digits = start.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos &&
           kMarkEnd.starts_with(start.substr(digits));
}

}  // namespace

BackupFileWriter::BackupFileWriter(fs::path path, const SecretBytes& fileKey)
    : m_path(std::move(path)), m_sealer(fileKey.view()) {}

Result<std::unique_ptr<BackupFileWriter>> BackupFileWriter::create(
    fs::path path, const SecretBytes& fileKey, std::string_view recoveryPublic) {
    std::unique_ptr<BackupFileWriter> writer(new BackupFileWriter(std::move(path), fileKey));
    std::error_code ignored;
    fs::remove(writer->m_path, ignored);  // whatever rights it had
    writer->m_file.emplace(writer->m_path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
    if (!writer->m_file->ok()) return at("file_unwritable", writer->m_path);
    writer->m_head =
        Bytes(kMark) + ayumi::seal(recoveryPublic, fileKey.view()) + writer->m_sealer.head();
    if (auto written = writer->write(writer->m_head); !written) return written.error();
    return writer;
}

Result<void> BackupFileWriter::write(std::string_view bytes) {
    return m_file->write(bytes) ? Result<void>() : at("file_unwritable", m_path);
}

Result<void> BackupFileWriter::put(std::string_view piece, bool last) {
    const Bytes box = m_sealer.seal(piece, last, m_head);
    m_head.clear();
    if (auto length = write(lengthBytes(box.size())); !length) return length;
    return write(box);
}

Result<void> BackupFileWriter::add(std::string_view piece) { return put(piece, false); }

Result<void> BackupFileWriter::finish() {
    if (auto last = put({}, true); !last) return last;
    if (!m_file->sync()) return at("file_unwritable", m_path);
    // What is read back then comes from the disk and not from memory, as far as the system obeys.
    (void)::posix_fadvise(m_file->get(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

std::optional<Bytes> BackupFileReader::take(std::size_t count) {
    Bytes bytes(count, '\0');
    m_in.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(m_in.gcount()));
    if (bytes.size() != count) return std::nullopt;
    return bytes;
}

Result<std::unique_ptr<BackupFileReader>> BackupFileReader::open(fs::path path) {
    std::unique_ptr<BackupFileReader> reader(new BackupFileReader());
    reader->m_path = std::move(path);
    reader->m_in.open(reader->m_path, std::ios::binary);
    if (!reader->m_in) return at("file_missing", reader->m_path);
    const auto mark = reader->take(kMark.size());
    if (!mark) return at("backup_unknown", reader->m_path);
    if (*mark != kMark) {
        return at(isOtherVersion(*mark) ? "backup_newer" : "backup_unknown", reader->m_path);
    }
    const auto rest = reader->take(kSealedKeyBytes + kStreamHeadBytes);
    if (!rest) return at("backup_damaged", reader->m_path);
    reader->m_head = *mark + *rest;
    return reader;
}

Result<SecretBytes> BackupFileReader::fileKey(const SealingKey& recovery) const {
    return openSealed(recovery, std::string_view(m_head).substr(kMark.size(), kSealedKeyBytes));
}

Result<void> BackupFileReader::start(const SecretBytes& fileKey) {
    const auto head = std::string_view(m_head).substr(kMark.size() + kSealedKeyBytes);
    auto opener = StreamOpener::open(fileKey.view(), head);
    if (!opener) return at("backup_damaged", m_path);
    m_opener = std::move(*opener);
    return {};
}

Result<std::optional<Bytes>> BackupFileReader::next() {
    const Error damaged = at("backup_damaged", m_path);
    const auto length = take(kLengthBytes);
    if (!length || lengthIn(*length) > kMaxPieceBytes) return damaged;
    const auto box = take(lengthIn(*length));
    if (!box) return damaged;
    auto piece = m_opener->piece(*box, m_head);
    m_head.clear();
    if (!piece) return damaged;
    if (!m_opener->ended()) return std::optional<Bytes>(std::move(*piece));
    const bool whole = piece->empty() && m_in.peek() == std::ifstream::traits_type::eof();
    if (!whole) return damaged;
    return std::optional<Bytes>();
}

}  // namespace ayumi::services
