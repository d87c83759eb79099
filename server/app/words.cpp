#include "server/app/words.h"

#include <algorithm>
#include <array>
#include <span>

#include "server/app/sentence.h"

namespace ayumi::server {

namespace {

constexpr std::array kGeneralSentences{
    Sentence{"server_not_running",
             "サーバーが動いていません。先に「ayumi-server serve」を始めてください。",
             "The server is not running. Start it first with \"ayumi-server serve\"."},
    Sentence{"admin_forbidden",
             "{path} を開く権限がありません。サーバーと同じ利用者で実行してください。",
             "No right to open {path}. Run this as the user that runs the server."},
    Sentence{"admin_call_failed",
             "サーバーとの接続が途中で切れました。処理は済んでいるかもしれません。status "
             "で確かめてください。",
             "The connection to the server broke. The work may have been done: look with status."},
    Sentence{"socket_path_too_long",
             "データフォルダーのパス {path} が長すぎます。短い場所にしてください。",
             "The data folder's path {path} is too long. Choose a shorter one."},
    Sentence{"already_running", "このデータフォルダーのサーバーはもう動いています（{path}）。",
             "A server is running on this data folder already ({path})."},
    Sentence{"port_in_use",
             "ポート {port} は別のプログラムが使っています。--port で別の番号を選んでください。",
             "Port {port} is in use by another program. Choose another one with --port."},
    Sentence{"port_forbidden",
             "ポート {port} を開く権限がありません。1024以上の番号を選んでください。",
             "No right to open port {port}. Choose a number of 1024 or above."},
    Sentence{"bad_address", "アドレス {address} は使えません。",
             "Address {address} cannot be used."},
    Sentence{"file_missing",
             "{path} がありません。--data と --keys を確かめるか、先に init をしてください。",
             "{path} is missing. Check --data and --keys, or run init first."},
    Sentence{"file_unwritable",
             "{path} に書けません。何も変わっていません。空き容量と権限を確かめてください。",
             "{path} cannot be written. Nothing was changed. Check space and permissions."},
    Sentence{"file_unconfirmed",
             "{path} に書きましたが、ディスクに残るか確かめられません。同じことをもう一度してくだ"
             "さい。",
             "{path} was written, but the disk does not confirm that it lasts. Do the same again."},
    Sentence{"file_damaged",
             "{path} がこわれています。変えずに残してあります。控えから戻してください。",
             "{path} is damaged and was left as it is. Restore it from your copy."},
    Sentence{"configuration_newer",
             "{path} は新しい版のものです。変えていません。プログラムを新しくしてください。",
             "{path} was written by a newer version. It was not touched: upgrade the program."},
    Sentence{"tls_root_missing", "{path} に証明書がありません。keys の控えを戻してください。",
             "The root certificate in {path} is missing. Restore your copy of the keys folder."},
    Sentence{"tls_root_damaged", "{path} の証明書がこわれています。keys の控えを戻してください。",
             "The root certificate in {path} is damaged. Restore your copy of the keys folder."},
    Sentence{"spare_key_wrong", "{path} は予備の根の鍵ではありません。何も変えていません。",
             "{path} is not the key of the spare root. Nothing was changed."},
    Sentence{"tls_root_exists", "{path} にはもう鍵があります。何も変えていません。",
             "There are keys in {path} already. Nothing was changed."},
    Sentence{"database_newer",
             "データベースは新しい版（{found}"
             "）のものです。変えていません。プログラムを新しくしてください。",
             "The database was written by a newer version ({found}). It was not touched: upgrade "
             "the program."},
    Sentence{"database_wrong_key",
             "データベースを開く鍵が違います。データは変わっていません。keys "
             "フォルダーを確かめてください。",
             "The key does not open the database. Nothing was changed. Check the keys folder."},
    Sentence{
        "database_damaged",
        "データベースがこわれています。変えずに残してあります。バックアップから戻してください。",
        "The database is damaged and was left as it is. Restore a backup."},
    Sentence{"database_unavailable",
             "データベースにつながりません。何も失われていません。接続先とデータベースの動作を確か"
             "めてください。",
             "The database cannot be reached. Nothing is lost. Check the connection and that the "
             "database runs."},
    Sentence{
        "storage_unavailable",
        "データベースが答えません。何も失われていません。データベースの動作を確かめてください。",
        "The database does not answer. Nothing is lost. Check that it runs."},
    Sentence{"storage_full",
             "ディスクがいっぱいです。受け取り済みの記録は無事です。空きを作ってください。",
             "The disk is full. What was received is safe. Make space."},
    Sentence{"disk_full",
             "ディスクがいっぱいです。受け取り済みの記録は無事です。空きを作ってください。",
             "The disk is full. What was received is safe. Make space."},
    Sentence{"agency_exists", "このデータフォルダーにはもう法人があります。何も変えていません。",
             "There is an agency in this data folder already. Nothing was changed."},
    Sentence{"person_unknown", "その人は見つかりません。person list で確かめてください。",
             "No such person. Look with person list."},
    Sentence{"person_ambiguous", "「{name}」に当てはまる人が複数います。IDで指定してください。",
             "Several people match \"{name}\". Name the id."},
    Sentence{"site_unknown", "その事業所は見つかりません。site list で確かめてください。",
             "No such site. Look with site list."},
    Sentence{"device_unknown", "そのタブレットは見つかりません。device list で確かめてください。",
             "No such tablet. Look with device list."},
    Sentence{"login_taken", "ログイン名 {login} は使われています。別の名前にしてください。",
             "The login {login} is taken. Choose another."},
    Sentence{"login_shape", "ログイン名は半角の英小文字・数字・._- で2〜40文字にしてください。",
             "A login has 2 to 40 of a-z, 0-9, '.', '_' and '-'."},
    Sentence{"login_missing", "職員には --login でログイン名を付けてください。",
             "Staff need a login: give --login."},
    Sentence{"role_of_admin",
             "この人は管理者です。管理者の役割は変えられません。何も変わっていません。",
             "This is an admin, whose role stays. Nothing was changed."},
    Sentence{"day_wrong", "「{day}」は日付ではありません。2026-11-22 の形で書いてください。",
             "\"{day}\" is not a day. Write it like 2026-11-22."},
    Sentence{"days_reversed", "終わりの日（{to}）が始まりの日（{from}）より前です。",
             "The last day ({to}) lies before the first one ({from})."},
    Sentence{"setting_unknown",
             "「{name}」という設定はありません。setting list で名前を確かめてください。",
             "There is no setting \"{name}\". Look with setting list."},
    Sentence{
        "setting_wrong",
        "{name} には「事務所（9時から18時）|050-0000-0100」のように、名前、縦線、電話番号の順に"
        "書いてください。何も変わっていません。",
        "{name} takes a label, a bar and a phone number, like \"Office, 9 to "
        "18|050-0000-0100\". Nothing was changed."},
    Sentence{"setting_day",
             "{name} には「2026-04-01」のように日にちを書いてください。何も変わっていません。",
             "{name} takes a day, like \"2026-04-01\". Nothing was changed."},
    Sentence{"setting_wrong_months",
             "{name} "
             "には「1,3,6,12」のように、月の数を小さい順に、{most}個まで、{latest}か月までで書いて"
             "ください。連絡をしないときは 0 です。何も変わっていません。",
             "{name} takes numbers of months, rising, like \"1,3,6,12\": at most {most}, none over "
             "{latest}; 0 for no contacts. Nothing was changed."},
    Sentence{"open_or_closed", "--open か --closed のどちらか一つを付けてください。",
             "Give one of --open and --closed."},
    Sentence{"expects_unknown", "「{kind}」は約束に入れられません。次から選んでください: {kinds}",
             "\"{kind}\" cannot be expected of anybody. Choose from: {kinds}"},
    Sentence{"agreement_unknown", "その約束は見つかりません。agreement list で確かめてください。",
             "No such agreement. Look with agreement list."},
    Sentence{"assignment_unknown", "その担当は見つかりません。assignment list で確かめてください。",
             "No such assignment. Look with assignment list."},
    Sentence{"field_type", "{field} の書き方が違います。何も変わっていません。",
             "{field} is not written as it should be. Nothing was changed."},
    Sentence{"field_too_long", "{field} が長すぎます（{max}文字まで）。何も変わっていません。",
             "{field} is too long (at most {max} characters). Nothing was changed."},
    Sentence{"field_out_of_range", "{field} は{min}から{max}までです。何も変わっていません。",
             "{field} lies between {min} and {max}. Nothing was changed."},
    Sentence{
        "field_choice",
        "{field} にその値は選べません。docs/data.md の表を見てください。何も変わっていません。",
        "{field} does not take this value; docs/data.md lists them. Nothing was changed."},
    Sentence{"field_day", "{field} は日付です。2026-11-22 の形で書いてください。",
             "{field} is a day. Write it like 2026-11-22."},
    Sentence{"field_time", "{field} は時刻です。09:00 の形で書いてください。",
             "{field} is a time of day. Write it like 09:00."},
    Sentence{"field_time_past_midnight", "{field} は 00:00 から 23:59 までです。",
             "{field} lies between 00:00 and 23:59."},
    Sentence{"change_quarantined",
             "変更は受け取られましたが、別に置かれました（{code}）。消えてはいません。",
             "The change was received but put aside ({code}). It is not lost."},
    Sentence{
        "log_does_not_hold",
        "保存された記録に{problems}件の問題があります（上に表示）。何も変えていません。サーバーを"
        "止め、このデータベースの控えを取り、バックアップと比べてください。",
        "What is stored has {problems} problems (named above). Nothing was changed. Stop the "
        "server, keep a copy of this database and compare it with your backups."},
    Sentence{"number_skipped", "台帳の番号がとんでいます（{number}番の前）。",
             "The log's numbers skip before entry {number}."},
    Sentence{"chain_broken", "台帳の鎖が{number}番で切れています。",
             "The log's chain is broken at entry {number}."},
    Sentence{"entry_altered", "台帳の{number}番の内容が、あとから変えられています。",
             "Entry {number} of the log was altered afterwards."},
    Sentence{"change_missing", "台帳の{number}番の変更がありません。",
             "The change of log entry {number} is missing."},
    Sentence{"change_unlogged", "台帳にない変更が保存されています（台帳は{number}番まで）。",
             "There are changes that the log (up to entry {number}) does not name."},
    Sentence{"head_altered", "台帳の終わりが合いません。最後は{number}番です。",
             "The log does not end where it should; its last entry is {number}."},
    Sentence{"verdict_altered", "台帳の{number}番の変更の判定が、あとから変えられています。",
             "The verdict on the change of log entry {number} was altered afterwards."},
    Sentence{"signature_wrong", "台帳の{number}番の変更の署名が正しくありません。",
             "The signature of the change of log entry {number} does not hold."},
    Sentence{"key_altered", "鍵 {key} の登録が、台帳（{number}番）と合いません。",
             "The registration of key {key} does not agree with the log (entry {number})."},
    Sentence{"device_altered", "タブレット {device} の登録が、台帳（{number}番）と合いません。",
             "The registration of tablet {device} does not agree with the log (entry {number})."},
    Sentence{"state_altered", "記録 {record} の中身が、台帳（{number}番まで）と合いません。",
             "Record {record} does not say what its changes (up to entry {number}) say."},
    Sentence{"record_missing", "台帳の{number}番にある記録 {record} がありません。",
             "Record {record}, named in log entry {number}, is missing."},
    Sentence{"sign_off_broken", "台帳の{number}番の承認が、承認された記録と合いません（{why}）。",
             "The sign-off of log entry {number} does not hold against what it covers ({why})."},
    Sentence{"qr_too_large", "QRコードに入りきりません。--host のアドレスを短くしてください。",
             "This does not fit into a QR code. Found the agency with a shorter --host."},
    Sentence{"database_busy",
             "データベースを別のプログラムが使っています。何も変えていません。少し待ってください。",
             "The database is in use by another program. Nothing was changed. Wait a little."},
    Sentence{
        "database_read_only",
        "データベースのファイルに書き込めません。何も失われていません。ディスクが読み取り専用に"
        "なっていないか、ファイルの権限を見て、もう一度始めてください。",
        "The database's file cannot be written. Nothing is lost. See whether the disk has become"
        " read-only and whose the file is, then start again."},
    Sentence{"database_failed",
             "データベースが思わぬ答えをしました。何も変えていません。その記録を見てください。",
             "The database answered something unforeseen. Nothing was changed. Look at its log."},
    Sentence{
        "database_missing",
        "データベース（{database}"
        "）がありません。何も作らず、始めるのをやめました。ディスクがつながっているか、--data と"
        "接続先が正しいかを確かめてください。なくなっていたら、バックアップから戻します。"
        "タブレットの記録はそのまま残っています。",
        "The database ({database}) is not there. Nothing was made, and the server did not "
        "start. Check that its disk is mounted and that --data or the connection is right; if "
        "it is gone, restore a backup. What the tablets hold is not touched."},
    Sentence{
        "database_role_unbound",
        "データベースの利用者「{role}」は、どの法人の行も読み書きできます（superuser または "
        "BYPASSRLS）。動作に問題はありませんが、法人どうしを分ける二つ目の守りが働きません。"
        "ふつうの利用者でつないでください（docs/operations.md）。",
        "The database role \"{role}\" may read and write the rows of every agency (superuser or "
        "BYPASSRLS). Everything works, but the second wall between agencies does not stand. "
        "Connect as an ordinary role (docs/operations.md)."},
    Sentence{"agency_missing",
             "データベースはありますが、この法人（{agency}"
             "）の記録が入っていません。何も変えず、始めるのをやめました。接続先を確かめるか、"
             "バックアップから戻してください。タブレットの記録はそのまま残っています。",
             "The database is there but does not hold this agency ({agency}). Nothing was changed, "
             "and the server did not start. Check the connection, or restore a backup. What the "
             "tablets hold is not touched."},
    Sentence{"unforeseen",
             "思わぬことが起きて、止まりました。受け取り済みの記録は無事です。もう一度実行し、"
             "続くときは doctor で調べてください。",
             "Something unforeseen happened and the command stopped. What was received is safe. "
             "Run it again; if it stays, look with doctor."},
    Sentence{"encryption_missing", "暗号化（SQLCipher）が組み込まれていないため、始めません。",
             "This build lacks encryption (SQLCipher) and does not start."},
};

// What an argument says is never looked at for marks: it may be a text of anybody's.
std::string filled(std::string_view sentence, const Error& error) {
    std::string out;
    while (!sentence.empty()) {
        const auto open = std::min(sentence.find('{'), sentence.size());
        out += sentence.substr(0, open);
        sentence.remove_prefix(open);
        const auto close = sentence.find('}');
        if (close == sentence.npos) break;
        const auto value = error.args.find(std::string(sentence.substr(1, close - 1)));
        const std::size_t mark = value == error.args.end() ? 1 : close + 1;
        out += value == error.args.end() ? sentence.substr(0, 1) : value->second;
        sentence.remove_prefix(mark);
    }
    return out += sentence;
}

}  // namespace

Language languageOf(const std::function<const char*(const char*)>& environment) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = environment(name);
        const std::string_view locale = value == nullptr ? "" : value;
        // As POSIX has it: the first that is set and not empty decides.
        if (locale.empty()) continue;
        return locale.starts_with("ja") ? Language::Japanese : Language::English;
    }
    return Language::English;
}

std::string sentenceFor(const Error& error, Language language) {
    const bool japanese = language == Language::Japanese;
    for (const auto sentences : {std::span<const Sentence>(kGeneralSentences), backupSentences(),
                                 doctorSentences(), sheetSentences()}) {
        for (const auto& one : sentences) {
            if (one.code == error.code) return filled(japanese ? one.japanese : one.english, error);
        }
    }
    std::string sentence = japanese ? "できませんでした: " : "Refused: ";
    sentence += error.code;
    for (const auto& [name, value] : error.args) sentence += ' ' + name + '=' + value;
    return sentence;
}

}  // namespace ayumi::server
