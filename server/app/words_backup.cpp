// What is said of backups, of erasing and of giving people their records.
#include <array>

#include "server/app/sentence.h"

namespace ayumi::server {

namespace {

constexpr std::array kBackupSentences{
    Sentence{"recovery_shape",
             "復旧鍵は52文字です（読めたのは{length}文字）。何も変えていません。紙を見て、もう一度"
             "入力してください。",
             "A recovery key has 52 letters ({length} were read). Nothing was changed. Look at the "
             "paper and type it again."},
    Sentence{"recovery_key_wrong",
             "この法人の復旧鍵ではありません。何も変えていません。紙と --keys を確かめてください。",
             "This is not the recovery key of this agency. Nothing was changed. Check the paper "
             "and --keys."},
    Sentence{"backup_unknown",
             "{path} はあゆみのバックアップではありません。何も変えていません。ファイルを確かめて"
             "ください。",
             "{path} is no backup of Ayumi. Nothing was changed. Check the file."},
    Sentence{"backup_newer",
             "{path} は新しい版のバックアップです。何も変えていません。プログラムを新しくして"
             "ください。",
             "{path} was written by a newer version. Nothing was changed: upgrade the program."},
    Sentence{"backup_damaged",
             "{path} はこわれているか、途中で切れています。何も変えていません。別の控えを使って"
             "ください。",
             "{path} is damaged or was cut off. Nothing was changed. Use another copy."},
    Sentence{"backup_foreign",
             "{path} は別の法人のバックアップか、こわれています。何も変えていません。ファイルと "
             "--keys を確かめてください。",
             "{path} is a backup of another agency, or damaged. Nothing was changed. Check the "
             "file and --keys."},
    Sentence{"backup_running",
             "{path} のバックアップはもう始まっています。終わるまで待ってください。",
             "A backup of {path} is being made already. Wait until it ends."},
    Sentence{"backup_not_verified",
             "バックアップを読み戻して確かめたところ、{problems}件の問題がありました（上に表示）。"
             "残していません。記録はそのままです。verify で調べてください。",
             "The backup was read back and has {problems} problems (named above). It was not kept; "
             "the records are as they were. Look with verify."},
    Sentence{
        "backup_of_another_log",
        "バックアップの間に台帳が別のものに変わりました。このバックアップは数えません。もう一度"
        "実行してください。",
        "The log became another one meanwhile. This backup does not count: make it again."},
    Sentence{"restore_not_empty",
             "{path} がもうあります。何も変えていません。空のデータフォルダーに戻してください。",
             "There is {path} already. Nothing was changed. Restore into an empty data folder."},
    Sentence{"restore_database_not_empty",
             "このデータベースにはもう法人があります。何も変えていません。空のデータベースに戻して"
             "ください。",
             "There is an agency in this database already. Nothing was changed. Restore into an "
             "empty one."},
    Sentence{
        "restore_not_verified",
        "バックアップの中身に{problems}件の問題があります（上に表示）。何も変えていません。keys "
        "フォルダーを確かめるか、別の控えを使ってください。",
        "What the backup holds has {problems} problems (named above). Nothing was changed. "
        "Check the keys folder, or use another copy."},
    Sentence{"erase_not_confirmed",
             "名前が違うため、何も消していません。もう一度実行してください。",
             "The name was another one: nothing was erased. Run it again."},
    Sentence{
        "erase_service_not_ended",
        "この人の利用は、まだおわっていません（利用をおえた日がありません）。何も消していません。"
        "本人の求めで今消すときだけ、--early を付けてください。",
        "This person's service has not ended: there is no last day. Nothing was erased. Only "
        "where the person wants it now, add --early."},
    Sentence{
        "erase_still_kept",
        "この人の記録は、利用をおえた日から{years}年、{until} まで保存します。何も消していません。"
        "本人の求めで今消すときだけ、--early を付けてください。",
        "This person's records are kept for {years} years from the end of the service, until "
        "{until}. Nothing was erased. Only where the person wants it now, add --early."},
    Sentence{"disclose_exists",
             "{path} がもうあります。何も書いていません。新しいフォルダーの名前にしてください。",
             "There is {path} already. Nothing was written. Name a folder that is not there yet."},
    Sentence{"erased_unlisted",
             "台帳の{number}番の変更の中身がありません。消した記録にも載っていません。",
             "The bytes of the change of log entry {number} are gone, and no erasure names it."},
    Sentence{"erasure_undone",
             "消したはずの変更 {change} の中身が残っています。serve を始めると、もう一度消します。",
             "Change {change} was erased and its bytes are there. Starting serve erases it again."},
};

}  // namespace

std::span<const Sentence> backupSentences() { return kBackupSentences; }

}  // namespace ayumi::server
