#include "server/services/backup.h"

#include "server/services/backup_rows.h"
#include "server/services/durable_file.h"
#include "server/services/log_book.h"
#include "server/storage/factory.h"
#include "server/storage/tables.h"
#include "shared/base/gzip.h"
#include "shared/base/time_text.h"
#include "shared/base/uuid.h"
#include "shared/sync/message_reader.h"

namespace ayumi::services {

namespace {

namespace fs = std::filesystem;

constexpr int kBackupFormat = 1;
constexpr std::size_t kBackupRowsAtOnce = 500;
constexpr std::size_t kPieceBytes = 1UL << 20;  // about; a piece ends with the row that fills it

Result<void> writeTable(storage::Reader& reader, const storage::Table& table,
                        BackupFileWriter& file) {
    RowsPiece piece(table);
    const auto put = [&]() -> Result<void> {
        if (piece.empty()) return {};
        auto added = file.add(gzip(piece.take()));
        return added;
    };
    storage::TableRow after;
    for (bool more = true; more;) {
        const auto rows = reader.tableRows(table, after, kBackupRowsAtOnce);
        more = rows.size() == kBackupRowsAtOnce;
        if (!rows.empty()) after = rows.back();
        for (const auto& row : rows) {
            piece.add(row);
            if (piece.size() < kPieceBytes) continue;
            if (auto added = put(); !added) return added;
        }
    }
    return put();
}

// Whatever happens, it does not stay.
class Scratch {
public:
    explicit Scratch(fs::path path) : m_path(std::move(path)) { removeDatabase(m_path); }
    ~Scratch() { removeDatabase(m_path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

private:
    fs::path m_path;
};

}  // namespace

void removeDatabase(const fs::path& path) {
    std::error_code ignored;
    for (const char* end : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(path.string() + end, ignored);
    }
}

Result<BackupAbout> writeBackup(storage::Reader& reader, BackupAbout about,
                                BackupFileWriter& file) {
    about.head = headOf(reader.agency().value());
    const std::string text = canonical({{"format", kBackupFormat},
                                        {"agency", about.agency},
                                        {"head", sync::headJson(about.head)},
                                        {"made_at", formatMoment(about.madeAtMs)},
                                        {"server", about.server}});
    if (auto added = file.add(gzip(text)); !added) return added.error();
    for (const auto& table : storage::agencyTables()) {
        if (auto written = writeTable(reader, table, file); !written) return written.error();
    }
    if (auto finished = file.finish(); !finished) return finished.error();
    return about;
}

Result<BackupAbout> readAbout(BackupFileReader& file) {
    const Error damaged = at("backup_damaged", file.path());
    const auto piece = file.next();
    if (!piece) return piece.error();
    const auto text = *piece ? gunzip(**piece, kMaxPieceBytes) : Result<Bytes>(damaged);
    const auto object = text ? parseJson(*text) : Result<Json>(damaged);
    if (!object || !object->is_object()) return damaged;
    if (object->value("format", 0) != kBackupFormat) return at("backup_newer", file.path());
    sync::MessageReader in(*object);
    BackupAbout about{in.id("agency"), in.head("head"), in.moment("made_at"), in.object("server")};
    if (!in.ok()) return damaged;
    return about;
}

Result<void> loadRows(BackupFileReader& file, const BackupAbout& about, storage::Writer& writer) {
    const Error damaged = at("backup_damaged", file.path());
    for (;;) {
        const auto piece = file.next();
        if (!piece) return piece.error();
        if (!*piece) break;
        const auto text = gunzip(**piece, kMaxPieceBytes);
        if (!text) return damaged;
        const auto rows = readRows(*text);
        if (!rows) return at(rows.error().code.c_str(), file.path());
        writer.putTableRows(*rows->table, rows->rows);
    }
    const auto agency = writer.agency();
    if (!agency || !(headOf(*agency) == about.head)) return damaged;
    return {};
}

Result<Verification> checkBackup(const fs::path& path, const SecretBytes& fileKey,
                                 const fs::path& scratch, const records::KindTable& kinds,
                                 std::string_view registrationKey, Random& random) {
    auto file = BackupFileReader::open(path);
    if (!file) return file.error();
    if (auto started = (*file)->start(fileKey); !started) return started.error();
    const auto about = readAbout(**file);
    if (!about) return about.error();
    const Scratch gone(scratch);
    const auto store = storage::openStore(storage::SqliteConfig{scratch.string(), random.bytes(32)},
                                          kinds, storage::Opening::Founding);
    if (!store) return store.error();
    auto writer = (*store)->write(about->agency);
    if (auto loaded = loadRows(**file, *about, *writer); !loaded) return loaded.error();
    writer->commit();
    return verifyLog(*(*store)->read(about->agency), kinds, registrationKey);
}

Result<Verification> takeBackup(storage::Store& store, BackupTask task,
                                const records::KindTable& kinds, Random& random) {
    FreshPath fresh(task.target.string() + ".new", removeDatabase);
    const SecretBytes fileKey(random.bytes(kStreamKeyBytes));
    {
        auto file = BackupFileWriter::create(fresh.path(), fileKey, task.recoveryPublic);
        if (!file) return file.error();
        const auto reader = store.read(task.about.agency);
        auto written = writeBackup(*reader, std::move(task.about), **file);
        if (!written) return written.error();
        task.about = std::move(*written);
    }
    auto checked =
        checkBackup(fresh.path(), fileKey, task.scratch, kinds, task.registrationKey, random);
    if (!checked || !checked->holds()) return checked;
    if (auto kept = fresh.keepAs(task.target); !kept) return kept.error();
    if (auto noted = noteBackup(store, task.about, random); !noted) return noted.error();
    return checked;
}

Result<void> noteBackup(storage::Store& store, const BackupAbout& about, Random& random) {
    auto writer = store.write(about.agency);
    const auto chain = writer->chainAt(about.head.number);
    if (!chain || toHex(*chain) != about.head.hash) return Error{"backup_of_another_log", {}};
    LogBook book(*writer, writer->agency().value(), random);
    const auto entry = book.note("backup", {{"number", about.head.number},
                                            {"hash", about.head.hash},
                                            {"made_at", formatMoment(about.madeAtMs)}});
    // Two may run at once, and the older one may be done later.
    if (about.head.number > book.agency().keptNumber) {
        book.agency().keptNumber = about.head.number;
        book.agency().keptEntry = entry;
    }
    book.flush();
    writer->commit();
    return {};
}

}  // namespace ayumi::services
