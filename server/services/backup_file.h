// The file of a backup: pieces that nobody can read, change, leave out or cut off without the key
// that lies in the file, sealed to the agency's recovery key (docs/operations.md "The file of a
// backup"). Not thread-safe.
//
//   "ayumi/1/backup\n"  sealed box of the file key (80 bytes)  head of the stream (24 bytes)
//   then for each piece: its length as 4 bytes big-endian, the sealed piece
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#include "server/services/durable_file.h"
#include "shared/base/random.h"
#include "shared/base/stream_box.h"

namespace ayumi::services {

inline constexpr std::size_t kMaxPieceBytes = 64UL << 20;  // as sealed, and unpacked

class BackupFileWriter {
public:
    // Makes the file, or empties it; readable by its owner alone. Code "file_unwritable" (path).
    static Result<std::unique_ptr<BackupFileWriter>> create(std::filesystem::path path,
                                                            const SecretBytes& fileKey,
                                                            std::string_view recoveryPublic);
    Result<void> add(std::string_view piece);
    Result<void> finish();  // on the disk when it returns

private:
    BackupFileWriter(std::filesystem::path path, const SecretBytes& fileKey);
    Result<void> put(std::string_view piece, bool last);
    Result<void> write(std::string_view bytes);

    std::filesystem::path m_path;
    StreamSealer m_sealer;
    std::optional<OpenFile> m_file;
    Bytes m_head;  // of the file, until the first piece was sealed with it
};

class BackupFileReader {
public:
    // Codes: "file_missing", "backup_unknown" (no backup of Ayumi), "backup_newer",
    // "backup_damaged", each with the path.
    static Result<std::unique_ptr<BackupFileReader>> open(std::filesystem::path path);

    // Code "cannot_open": sealed to another key.
    Result<SecretBytes> fileKey(const SealingKey& recovery) const;

    // Before the first next(). Code "backup_damaged".
    Result<void> start(const SecretBytes& fileKey);
    // The next piece; nullopt after the last one. Code "backup_damaged" as soon as a piece is not
    // what was written or the file ends too early.
    Result<std::optional<Bytes>> next();

    const std::filesystem::path& path() const { return m_path; }

private:
    BackupFileReader() = default;
    std::optional<Bytes> take(std::size_t count);

    std::filesystem::path m_path;
    std::ifstream m_in;
    Bytes m_head;
    std::unique_ptr<StreamOpener> m_opener;
};

}  // namespace ayumi::services
