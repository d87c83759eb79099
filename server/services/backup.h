// What a backup holds and what makes it count: every row of an agency from one snapshot, table by
// table, the same for both databases; read back, loaded and verified before the log says so.
#pragma once

#include <filesystem>
#include <string>

#include "server/services/backup_file.h"
#include "server/services/verification.h"
#include "server/storage/store.h"
#include "shared/base/random.h"
#include "shared/sync/change.h"

namespace ayumi::services {

// The first piece of a backup.
struct BackupAbout {
    std::string agency;
    sync::Head head;  // of the log that it holds
    TimeMs madeAtMs = 0;
    Json server = Json::object();  // what serving needs beside the database; the caller's own
};

// Writes everything the reader sees. `about.head` is filled in. Code "file_unwritable" (path).
Result<BackupAbout> writeBackup(storage::Reader& reader, BackupAbout about, BackupFileWriter& file);

// The first piece of a file that was started. Codes: "backup_damaged", "backup_newer" (path).
Result<BackupAbout> readAbout(BackupFileReader& file);

// All others, into the writer of a database that holds nothing of that agency yet. Does not commit.
// Codes: "backup_damaged", "backup_newer" (path).
Result<void> loadRows(BackupFileReader& file, const BackupAbout& about, storage::Writer& writer);

// Reads the file back, loads it into a new encrypted database at `scratch` and verifies that. The
// database is removed again. Codes: as of loadRows, and of openStore.
Result<Verification> checkBackup(const std::filesystem::path& path, const SecretBytes& fileKey,
                                 const std::filesystem::path& scratch,
                                 const records::KindTable& kinds, std::string_view registrationKey,
                                 Random& random);

struct BackupTask {
    std::filesystem::path target;   // takes the place of what is there once it is verified
    std::filesystem::path scratch;  // for the database it is read back into
    BackupAbout about;              // `head` is filled in
    Bytes recoveryPublic;
    Bytes registrationKey;
};

// Written beside `target`, read back and verified, then renamed, then noted in the log. Where it
// does not verify nothing is kept and nothing noted. Codes: of BackupFileWriter, checkBackup,
// renameFile and noteBackup; what is at `target` then is whole, and noted or not as it was before.
Result<Verification> takeBackup(storage::Store& store, BackupTask task,
                                const records::KindTable& kinds, Random& random);

// The log gets its entry: a verified backup holds everything up to `head`. Committed when it
// returns. Code "backup_of_another_log" if the log does not hold that head.
Result<void> noteBackup(storage::Store& store, const BackupAbout& about, Random& random);

// The file and what SQLite puts beside it.
void removeDatabase(const std::filesystem::path& path);

}  // namespace ayumi::services
