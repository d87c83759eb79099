// Every code that can reach a tablet has words, of three parts.
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
    "address_in_use",       "agency_exists",      "already_running",      "admin_call_failed",
    "chain_broken",         "change_missing",     "change_quarantined",   "day_wrong",
    "entry_altered",        "log_does_not_hold",  "login_missing",        "login_shape",
    "login_taken",          "number_skipped",     "port_forbidden",       "port_in_use",
    "qr_too_large",         "server_not_running", "socket_path_too_long", "tls_root_damaged",
    "tls_root_exists",      "tls_root_missing",   "state_altered",        "record_missing",
    "key_altered",          "device_altered",     "verdict_altered",      "head_altered",
    "change_unlogged",      "agency_missing",     "agreement_unknown",    "days_reversed",
    "expects_unknown",      "open_or_closed",     "setting_unknown",      "setting_wrong",
    "sign_off_broken",      "malformed_answer",   "assignment_unknown",   "setting_day",
    "setting_wrong_months", "role_of_admin"};

// Of backup, restore and erase.
const QStringList kServersBackups{
    "backup_damaged",          "backup_foreign",        "backup_newer",
    "backup_not_verified",     "backup_of_another_log", "backup_running",
    "backup_unknown",          "erase_not_confirmed",   "erased_unlisted",
    "erase_service_not_ended", "erase_still_kept",      "keeping_over",
    "erasure_undone",          "recovery_key_wrong",    "restore_database_not_empty",
    "restore_not_empty",       "restore_not_verified"};

// Of its doctor, and of what it says of its own keys and roles.
const QStringList kServersDoctors{
    "backup_none",    "backup_old",   "backup_undated",    "changes_held",    "clock_behind",
    "database_older", "doctor_found", "file_mode",         "init_unfinished", "leaf_old",
    "not_serving",    "port_foreign", "port_not_answered", "postgres_unsafe", "postgres_superuser",
    "root_expires",   "space_low",    "spare_key_wrong",   "tablet_forked",   "tablet_missing",
    "tablet_unseen"};

// Of a sheet's file and its commands; on a tablet the pages say what keeps a sheet closed.
const QStringList kServersSheets{
    "sheet_json",          "sheet_newer_engine",   "sheet_too_large", "sheet_file_missing",
    "sheet_version_there", "sheet_version_lower",  "sheet_there",     "sheet_unknown",
    "sheet_reads",         "sheet_retired_already"};

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// As the sources write codes down: an Error made, an HTTP refusal, a code set by itself, a field's.
const char* const kForms[] = {R"re(\bError(?:\s+\w+)?\s*\{\s*"([a-z0-9_]+)")re",
                              R"re(\bproblem\([^"\n]*"([a-z0-9_]+)")re",
                              R"re(\.code = "([a-z0-9_]+)")re",
                              R"re(string_view\("([a-z0-9_]+)"\), \d{3})re",
                              R"re(\bset\(\s*\{"([a-z0-9_]+)")re",
                              R"re(return \{"([a-z0-9_]+)",\s*(?:std::move\(args\)|\{\{|\{\}\}))re",
                              R"re("(field_[a-z_]+)")re"};

QStringList codesOf(const QString& folder) {
    QStringList codes;
    QDirIterator files(qEnvironmentVariable("AYUMI_SOURCE_DIR") + "/" + folder, {"*.cpp", "*.h"},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString text = read(files.next());
        for (const char* form : kForms) {
            auto found = QRegularExpression(form).globalMatch(text);
            while (found.hasNext()) codes += found.next().captured(1);
        }
    }
    codes.removeDuplicates();
    return codes;
}

}  // namespace

// Lesson: QField #4033, QFieldCloud #551, MerginMaps/mobile #1772
TEST(ErrorText, HasWordsForEveryCodeOfTheSources) {
    QStringList codes;
    for (const char* folder : {"shared", "mobile", "server"}) {
        const QStringList found = codesOf(folder);
        EXPECT_GT(found.size(), 5) << folder << ": the search finds nothing any more";
        codes += found;
    }
    for (const char* one : {"draft_of_revoked", "storage_full", "disk_full", "recovery_wrong",
                            "field_time_past_midnight", "note_left_out", "database_missing"}) {
        EXPECT_TRUE(codes.contains(one)) << one << " is written in a way that is not searched for";
    }
    const QStringList known = knownErrorCodes();
    for (const QString& code : codes) {
        if (kServersOwn.contains(code) || kServersBackups.contains(code)) continue;
        if (kServersDoctors.contains(code) || kServersSheets.contains(code)) continue;
        EXPECT_TRUE(known.contains(code)) << qPrintable(code) << " has no words in error_words.cpp";
    }
}

// app.md, rule 16, as far as a pattern knows: the second sentence is one of something that stays,
// the third one asks for a deed or says that none is needed.
TEST(ErrorText, SaysWhatHappened_ThatNothingIsLost_AndWhatToDo_ForEachCode) {
    static const QRegularExpression kStays(
        "残って|失われて|消えません|消えていません|消していません|変えていません|置いてあり|"
        "サーバーにあります");
    static const QRegularExpression kDeed(
        "ください|られます|できます|送れます|送ります|続きます|渡してから|大丈夫です|選べます|"
        "開けます");
    for (const QString& code : knownErrorCodes()) {
        const Sentences words = sentencesFor({code.toStdString(), {}});
        EXPECT_FALSE(words.what.isEmpty()) << qPrintable(code);
        EXPECT_TRUE(kStays.match(words.kept).hasMatch()) << qPrintable(code + ": " + words.kept);
        EXPECT_TRUE(kDeed.match(words.todo).hasMatch()) << qPrintable(code + ": " + words.todo);
        EXPECT_NE(words.what, words.todo) << qPrintable(code);
    }
    EXPECT_EQ(knownErrorCodes().removeDuplicates(), 0) << "a code stands twice";
}

TEST(ErrorText, TellsApart_WhyTheServerKeepsARecordAside) {
    QStringList told;
    for (const char* code : {"newer_format", "identity", "id_reused", "foreign_agency",
                             "forged_signature", "draft_of_revoked", "unreadable", "no_right",
                             "field_choice", "waits", "reason_missing"}) {
        const Sentences words = sentencesForHeld({code, {}});
        EXPECT_FALSE(told.contains(words.what)) << code << " says the same as another";
        told += words.what;
    }
    EXPECT_TRUE(sentencesForHeld({"newer_format", {}}).what.contains("古い版"));
    EXPECT_TRUE(sentencesForHeld({"unknown_kind", {}}).todo.contains("サーバーを新しく"));
    EXPECT_TRUE(sentencesForHeld({"field_too_long", {}}).todo.contains("サーバーを新しく"));
    EXPECT_TRUE(sentencesFor({"field_too_long", {{"max", "9"}}}).todo.contains("9文字までに"));
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
