// What `doctor` finds: what it means, and how to mend it.
#include <array>

#include "server/app/sentence.h"

namespace ayumi::server {

namespace {

constexpr std::array kDoctorSentences{
    Sentence{"doctor_found",
             "直すところが{count}件あります（上に表示）。調べただけで、何も変えていません。",
             "To be mended: {count} (named above). Nothing was changed by looking."},
    Sentence{"folder_missing",
             "フォルダー {path} がありません。ディスクがつながっているか、--data と --keys が正しい"
             "か確かめてください。新しく始めるときは init です。",
             "The folder {path} is not there. Check that its disk is mounted and that --data and "
             "--keys are right; to begin anew, run init."},
    Sentence{"file_mode",
             "{path} をほかの利用者も開けます（{found}）。直し方: chmod {wanted} '{path}'",
             "Others may open {path} ({found}). Mend it with: chmod {wanted} '{path}'"},
    Sentence{"file_owner",
             "{path} の持ち主が、データフォルダーの持ち主と違います。サーバーが開けません。chown で"
             "同じ利用者にしてください。",
             "{path} belongs to another user than the data folder: the server cannot use it. Give "
             "it to the same user with chown."},
    Sentence{"file_unreadable",
             "{path} を読む権限がありません。サーバーと同じ利用者で doctor を実行してください。",
             "No right to read {path}. Run doctor as the user that runs the server."},
    Sentence{"key_missing",
             "鍵 {path} がありません。サーバーを止めたまま、keys フォルダーの控えから戻して"
             "ください。作り直してはいけません。タブレットがつながらなくなります。",
             "The key {path} is missing. Leave the server stopped and restore it from your copy of "
             "the keys folder. Do not make a new one: no tablet would connect again."},
    Sentence{"spare_key_here",
             "予備の根の鍵 {path} がサーバーに置いたままです。USBメモリーなどに移し、金庫に入れて"
             "から、ここのものを消してください。",
             "The spare root's key {path} still lies on the server. Move it to a medium that goes "
             "into the safe, then remove it here."},
    Sentence{
        "init_unfinished",
        "init が途中で終わっています。同じ init をもう一度実行してください。何も失われません。",
        "An init was interrupted. Run the same init again; nothing is lost."},
    Sentence{"keys_with_data",
             "鍵のフォルダー {path} がデータフォルダーの中にあります。データの控えを持つ人が鍵も"
             "持つことになります。別のディスクに移し、--keys で示してください。",
             "The keys folder {path} lies inside the data folder: who has a copy of the data has "
             "the keys too. Move it to another volume and name it with --keys."},
    Sentence{"root_expires",
             "証明書 {path} の期限は {day} です。タブレットは期限を見ないので、すぐには止まりませ"
             "ん。次の版に上げるときに作り直し方を確かめてください。",
             "The certificate {path} ends on {day}. Tablets do not look at the date, so nothing "
             "stops. Look for how to renew it when you upgrade next."},
    Sentence{"leaf_old",
             "使われている証明書の期限（{day}）が近いのに、新しくなっていません。サーバーを再起動"
             "してください。起動すると新しくなります。",
             "The certificate in use ends on {day} and was not renewed. Restart the server: every "
             "start makes a new one."},
    Sentence{"not_serving",
             "サーバーは動いていません。始めるには serve（systemd なら systemctl start "
             "ayumi-server）。",
             "The server is not running. Start it with serve (with systemd: systemctl start "
             "ayumi-server)."},
    Sentence{"port_not_answered",
             "サーバーは動いていますが、ポート {port} では答えません。serve --port で別の番号を"
             "使っているなら、このままでかまいません。",
             "The server runs but does not answer at port {port}. If serve was given another one "
             "with --port, that is as it should be."},
    Sentence{"port_foreign",
             "ポート {port} では別のプログラムが答えています。タブレットはつながりません。それを"
             "止めるか、server.json のポートを変えてください。",
             "Another program answers at port {port}, and no tablet connects to it. Stop it, or "
             "change the port in server.json."},
    Sentence{
        "space_low",
        "{path} の空きが{free} MiBしかありません（{needed} MiBは必要です）。いっぱいになると"
        "受け取れなくなり、バックアップも作れません。空きを作ってください。",
        "Only {free} MiB are free at {path}; {needed} MiB are needed. When it is full, nothing "
        "more is taken and no backup can be made. Make space."},
    Sentence{"database_older",
             "データベースは前の版（{found}）のものです。次の serve が新しい版（{known}）に"
             "します。その前にバックアップを取ってください。中身は調べていません。",
             "The database is of an older version ({found}). The next serve brings it to {known}; "
             "make a backup before. What it holds was not looked at."},
    Sentence{"postgres_unsafe",
             "PostgreSQL の {setting} が off です。停電で、受け取ったはずの記録が消えることが"
             "あります。postgresql.conf と接続文字列を直し、on にしてください。",
             "PostgreSQL's {setting} is off: a power cut may take records that were answered. Set "
             "it to on, in postgresql.conf and in the connection string."},
    Sentence{"postgres_superuser",
             "PostgreSQL に、何でもできる役割（superuser か BYPASSRLS）でつないでいます。データ"
             "ベースの持ち主である普通の役割を作り、接続文字列の user を変えてください。",
             "The connection to PostgreSQL uses a role that may do anything (superuser or "
             "BYPASSRLS). Make an ordinary role that owns the database and name it as user in the "
             "connection string."},
    Sentence{"clock_behind",
             "この機械の時計（{now}）が、すでに記録された時刻（{known}）より遅れています。時刻合わ"
             "せ（NTP）を直してください。それまで記録の時刻が正しくなりません。",
             "This machine's clock ({now}) is behind what was recorded already ({known}). Mend its "
             "time synchronisation (NTP); until then times are recorded wrongly."},
    Sentence{"backup_none",
             "確かめたバックアップがまだありません。backup --to FILE を実行し、毎日のタイマーを"
             "入れてください（docs/operations.md）。",
             "There is no verified backup yet. Run backup --to FILE and install the daily timer "
             "(docs/operations.md)."},
    Sentence{"backup_undated",
             "最後のバックアップの時刻が分かりません（前の版が作りました）。次からは分かります。",
             "When the last backup was made is not known: an older version made it. The next one "
             "will say."},
    Sentence{"backup_old",
             "最後に確かめたバックアップから{days}日たっています。タイマーの記録を見て、backup を"
             "実行してください。",
             "The last verified backup is {days} days old. Look at what its timer says, and run "
             "backup."},
    Sentence{"tablet_forked",
             "タブレット「{name}」の番号が二重です（FORKED）。docs/operations.md の「FORKED and "
             "MISSING」のとおりに、送り終えてから登録し直してください。",
             "The tablet \"{name}\" exists twice (FORKED). Let both send, revoke it and invite it "
             "anew, as docs/operations.md says."},
    Sentence{
        "tablet_missing",
        "タブレット「{name}」の変更が{count}件とどいていません（MISSING）。たいていは送信"
        "待ちです。続くときは、そのタブレットの同期のページを見てください。",
        "Not come from the tablet \"{name}\" yet (MISSING): {count} of its changes. Usually they "
        "still wait on it; if this stays, look at its sync page."},
    Sentence{
        "tablet_unseen",
        "タブレット「{name}」は{days}日つながっていません。見つからないなら device revoke "
        "--stolen で止めてください。",
        "The tablet \"{name}\" was not seen for {days} days. If nobody knows where it is, stop "
        "it with device revoke --stolen."},
    Sentence{"changes_held",
             "{count}件の変更が、人の判断を待っています。責任者のタブレットの「保留」を見て"
             "ください。失われてはいません。",
             "Held for a person's decision: {count}, on the page of held changes of a supervisor's "
             "tablet. Nothing of it is lost."},
    Sentence{"keeping_over",
             "保存期間が終わった人が{count}人います。person due で確かめ、必要なら disclose で"
             "渡してから erase で消してください。",
             "The keeping period is over of {count} people. See person due; erase them, after "
             "disclose where they want their records."},
};

}  // namespace

std::span<const Sentence> doctorSentences() { return kDoctorSentences; }

}  // namespace ayumi::server
