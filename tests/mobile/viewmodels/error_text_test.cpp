// Every code that can reach a tablet has words, in every language.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "mobile/viewmodels/error_text.h"

namespace ayumi::viewmodels {

namespace {

// Codes of the server's own start and command line, and of its paper tools: no tablet sees them.
const QStringList kServersOwn{
    "address_in_use",  "agency_exists",      "already_running",      "admin_call_failed",
    "chain_broken",    "change_missing",     "change_quarantined",   "day_wrong",
    "entry_altered",   "log_does_not_hold",  "login_missing",        "login_shape",
    "login_taken",     "number_skipped",     "port_forbidden",       "port_in_use",
    "qr_too_large",    "server_not_running", "socket_path_too_long", "tls_root_damaged",
    "tls_root_exists", "tls_root_missing",   "state_altered",        "record_missing",
    "key_altered",     "device_altered",     "verdict_altered",      "head_altered",
    "change_unlogged", "agency_missing",     "agreement_unknown",    "days_reversed",
    "expects_unknown", "open_or_closed",     "setting_unknown",      "setting_wrong",
    "sign_off_broken"};

// Of backup, restore and erase.
const QStringList kServersBackups{
    "backup_damaged",      "backup_foreign",        "backup_newer",
    "backup_not_verified", "backup_of_another_log", "backup_running",
    "backup_unknown",      "erase_not_confirmed",   "erased_unlisted",
    "erasure_undone",      "recovery_key_wrong",    "restore_database_not_empty",
    "restore_not_empty",   "restore_not_verified"};

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList codesOf(const QString& folder) {
    static const QRegularExpression kCode(
        R"((?:\bError\s*\{|\bproblem\([^"\n]*|\bError\()\s*"([a-z0-9_]+)\")");
    QStringList codes;
    QDirIterator files(qEnvironmentVariable("AYUMI_SOURCE_DIR") + "/" + folder, {"*.cpp", "*.h"},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto found = kCode.globalMatch(read(files.next()));
        while (found.hasNext()) codes += found.next().captured(1);
    }
    codes.removeDuplicates();
    return codes;
}

}  // namespace

TEST(ErrorText, HasWordsForEveryCodeOfTheSources) {
    QStringList codes;
    for (const char* folder : {"shared", "mobile", "server"}) {
        const QStringList found = codesOf(folder);
        EXPECT_GT(found.size(), 5) << folder << ": the search finds nothing any more";
        codes += found;
    }
    const QStringList known = knownErrorCodes();
    for (const QString& code : codes) {
        if (kServersOwn.contains(code) || kServersBackups.contains(code)) continue;
        EXPECT_TRUE(known.contains(code)) << qPrintable(code) << " has no words in error_words.cpp";
    }
}

TEST(ErrorText, SaysWhatHappenedAndWhatToDo_ForEachCode) {
    for (const QString& code : knownErrorCodes()) {
        const Sentences words = sentencesFor({code.toStdString(), {}});
        EXPECT_FALSE(words.what.isEmpty()) << qPrintable(code);
        EXPECT_FALSE(words.todo.isEmpty()) << qPrintable(code);
    }
    EXPECT_EQ(knownErrorCodes().removeDuplicates(), 0) << "a code stands twice";
}

TEST(ErrorText, PutsArgumentsIntoTheSentences) {
    EXPECT_TRUE(sentencesFor({"secret_wrong", {{"tries_left", "3"}}}).kept.contains("あと3回"));
    EXPECT_TRUE(sentencesFor({"field_out_of_range", {{"min", "0"}, {"max", "720"}}})
                    .todo.contains("0から720まで"));
}

TEST(ErrorText, OfACodeItDoesNotKnow_NamesTheCode) {
    EXPECT_TRUE(sentencesFor({"brand_new", {}}).todo.contains("brand_new"));
    EXPECT_TRUE(sentencesFor({"http_502", {}}).todo.contains("http_502"));
}

}  // namespace ayumi::viewmodels
