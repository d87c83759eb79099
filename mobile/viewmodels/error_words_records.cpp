#include "mobile/viewmodels/error_words_parts.h"

namespace ayumi::viewmodels {

namespace {

std::vector<ErrorGroup> thisTablet() {
    return {
        {{"lobby_missing", "lobby_unreadable", "lobby_damaged", "lobby_full", "lobby_exists",
          "lobby_unwritable", "device_secret_missing", "device_secret_damaged",
          "device_secret_unreadable", "device_secret_exists", "device_secret_unwritable",
          "cannot_open", "enrolment_shape", "settings_shape", "file_missing", "file_failed",
          "file_too_large", "file_exists", "file_unwritable"},
         QT_TRANSLATE_NOOP("ErrorText", "このタブレットの鍵の入れものを開けられません"),
         kNotErased,
         kTellAdmin},
        {{"lobby_in_use", "file_in_use"},
         QT_TRANSLATE_NOOP("ErrorText", "アプリがもう1つ動いています"),
         kKept,
         QT_TRANSLATE_NOOP("ErrorText", "もう1つを閉じてから、開きなおしてください")},
        {{"lobby_newer", "database_newer"},
         QT_TRANSLATE_NOOP("ErrorText", "記録が、新しい版のアプリで作られています"),
         QT_TRANSLATE_NOOP("ErrorText", "記録はこのタブレットに残っています。なにも変えていません"),
         QT_TRANSLATE_NOOP("ErrorText", "アプリを新しくしてから、開きなおしてください")},
        {{"database_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "このタブレットに、記録のファイルが見つかりません"),
         QT_TRANSLATE_NOOP("ErrorText", "送った記録はサーバーに残っています。なにも変えていません"),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "使わずに、管理者に知らせてください。ファイルがもどると、また開けられます")},
        {{"database_wrong_key", "database_damaged", "database_failed", "database_read_only",
          "encryption_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "記録の入れものを開けられません"),
         kNotErased,
         kTellAdmin},
        {{"database_busy"},
         QT_TRANSLATE_NOOP("ErrorText", "記録の入れものが使用中です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "少し待って、もう一度保存してください")},
        {{"disk_full"},
         QT_TRANSLATE_NOOP("ErrorText", "タブレットの空きがなくなりました"),
         QT_TRANSLATE_NOOP("ErrorText", "前に保存した記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "写真などを消して空きを作り、もう一度保存してください")},
        {{"draft_disk_full"},
         QT_TRANSLATE_NOOP("ErrorText", "タブレットの空きがなくなり、書いている内容を残せません"),
         QT_TRANSLATE_NOOP("ErrorText", "前に保存した記録は残っています"),
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "このページを閉じずに、写真などを消して空きを作り、つづきを書いてください")},
        {{"wipe_refused"},
         QT_TRANSLATE_NOOP("ErrorText", "送っていない記録があるので、消しませんでした"),
         kKept,
         QT_TRANSLATE_NOOP("ErrorText", "つながるところで待ってください")},
    };
}

// What a person and their coach choose together, and the person's own times.
std::vector<ErrorGroup> ownForms() {
    return {
        {{"sign_words_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "言葉がまだ入っていません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "本人の言葉で短く書いてください")},
        {{"text_too_long"},
         QT_TRANSLATE_NOOP("ErrorText", "<max>文字までです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "短くしてください")},
        {{"sign_there_already"},
         QT_TRANSLATE_NOOP("ErrorText", "同じ言葉は、もう入っています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "ちがう言葉にしてください")},
        {{"signs_full"},
         QT_TRANSLATE_NOOP("ErrorText", "<max>つまで聞けます"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "先に、ひとつ外してください")},
        {{"left_before_arrived_own"},
         QT_TRANSLATE_NOOP("ErrorText", "帰りが来た時刻より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの時刻をなおしてください")},
    };
}

// A visit: whom it was for, where, how far.
std::vector<ErrorGroup> visits() {
    return {
        {{"people_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "だれのための記録か、まだ選ばれていません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "支援した人を1人は選んでください")},
        {{"visit_not_assigned"},
         QT_TRANSLATE_NOOP("ErrorText", "この日に受けもちでない人がいます：<names>"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText",
                           "人か日を、確かめてください。受けもちは管理者がなおせます")},
        {{"field_kilometres"},
         QT_TRANSLATE_NOOP("ErrorText", "距離として読めません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "7.4のように、kmで入れてください")},
        {{"kilometres_out_of_range"},
         QT_TRANSLATE_NOOP("ErrorText", "この距離は入れられません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "0から<max> kmまでにしてください")},
        {{"visit_left_before"},
         QT_TRANSLATE_NOOP("ErrorText", "出た時刻が、着いた時刻より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "時刻をなおすか、「次の日（翌）」をつけてください")},
        {{"visit_plan_backwards"},
         QT_TRANSLATE_NOOP("ErrorText", "予定のおわりが、はじめより前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの時刻をなおしてください")},
        {{"visit_ahead"},
         QT_TRANSLATE_NOOP("ErrorText", "まだ来ていない日は、「支援した」にできません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "日をなおすか、「予定」にしてください")},
        {{"visit_way_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "支援の方法がまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "方法をひとつ選んでください")},
        {{"visit_site_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "職場がまだ選ばれていません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "職場をひとつ選んでください")},
    };
}

std::vector<ErrorGroup> placements() {
    return {
        {{"contract_of_other_stage"},
         QT_TRANSLATE_NOOP("ErrorText", "この段階の契約ではありません"),
         kTyped,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "コミューターは確認書、職員は雇用契約書です。段階か契約をなおしてください")},
        {{"pay_of_unpaid"},
         QT_TRANSLATE_NOOP("ErrorText", "無償コミューターに賃金が入っています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "段階か、賃金・報酬をなおしてください")},
        {{"placement_overlaps"},
         QT_TRANSLATE_NOOP("ErrorText", "この人は、<from>から、もうこのはたらく場にいます"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "前の記録におわりの日を入れるか、日をなおしてください")},
        {{"stage_without_reason"},
         QT_TRANSLATE_NOOP("ErrorText", "段階がかわるわけがまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "わけを書いてください")},
    };
}

std::vector<ErrorGroup> taskLists() {
    return {
        {{"tasks_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "仕事がまだ1つもありません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "「仕事を加える」から、1つ書いてください")},
        {{"tasks_too_many"},
         QT_TRANSLATE_NOOP("ErrorText", "仕事は<max>件までです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "1つずつ聞くためです。まとめるか、いくつか外してください")},
        {{"task_twice"},
         QT_TRANSLATE_NOOP("ErrorText", "同じ仕事が、もうこの一覧にあります"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "ちがいがわかる言葉にするか、1つ外してください")},
        {{"task_longer_than_day"},
         QT_TRANSLATE_NOOP("ErrorText", "1日の予定の<minutes>分より長くなっています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "分をなおすか、仕事を分けてください")},
        {{"task_list_overlaps"},
         QT_TRANSLATE_NOOP("ErrorText", "このはたらく場には、<from>からの一覧が、もう開いています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText",
                           "前の一覧におわりの日を入れるか、その一覧の「つぎの一覧を作る」"
                           "から書いてください")},
    };
}

// What was typed or pasted into a full field.
std::vector<ErrorGroup> leftOut() {
    return {
        {{"text_left_out"},
         QT_TRANSLATE_NOOP("ErrorText", "<max>文字まで書けます。<over>文字は入りませんでした"),
         QT_TRANSLATE_NOOP("ErrorText", "前に書いた文はそのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "つづきは、支援者に話してください")},
        {{"note_left_out"},
         QT_TRANSLATE_NOOP("ErrorText", "<max>文字まで書けます。<over>文字は入りませんでした"),
         QT_TRANSLATE_NOOP("ErrorText", "前に書いた文はそのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "短くするか、つづきをコメントに書いてください")},
    };
}

std::vector<ErrorGroup> forms() {
    return {
        {{"move_taken"},
         QT_TRANSLATE_NOOP("ErrorText", "その人には、もうその日の記録があります"),
         QT_TRANSLATE_NOOP("ErrorText", "なにも変えていません"),
         QT_TRANSLATE_NOOP("ErrorText", "先に、その人の記録を見てください")},
        {{"field_time_past_midnight"},
         QT_TRANSLATE_NOOP("ErrorText", "24時を過ぎた時刻はそのまま入れられません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "1:00のように入れて「次の日（翌）」をつけてください")},
        {{"field_time", "bad_time"},
         QT_TRANSLATE_NOOP("ErrorText", "時刻として読めません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "9:00のように入れてください")},
        {{"field_day", "day_wrong"},
         QT_TRANSLATE_NOOP("ErrorText", "日付として読めません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "カレンダーにある日を入れてください")},
        {{"field_number"},
         QT_TRANSLATE_NOOP("ErrorText", "数字として読めません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "数字だけを入れてください")},
        {{"field_out_of_range"},
         QT_TRANSLATE_NOOP("ErrorText", "この数は入れられません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "<min>から<max>までにしてください")},
        {{"field_too_long"},
         QT_TRANSLATE_NOOP("ErrorText", "長すぎます"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "<max>文字までにしてください")},
        {{"field_type", "field_choice", "field_unknown", "kind_unknown"},
         QT_TRANSLATE_NOOP("ErrorText", "この内容は保存できません"),
         kTyped,
         kTellAdmin},
        {{"left_before_arrived"},
         QT_TRANSLATE_NOOP("ErrorText", "帰りが来た時刻より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "時刻をなおすか、「次の日（翌）」をつけてください")},
        {{"site_closes_before"},
         QT_TRANSLATE_NOOP("ErrorText", "おわる時刻が、はじまる時刻より前か、同じです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの時刻をなおしてください")},
        {{"status_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "出欠がまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "出席・遅刻・欠席などから選んでください")},
        {{"form_incomplete"},
         QT_TRANSLATE_NOOP("ErrorText", "なおすところがあります"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "印のついた欄をなおして、もう一度保存してください")},
        {{"nothing_set"},
         QT_TRANSLATE_NOOP("ErrorText", "変わったところがありません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "なおしてから保存してください")},
        {{"reason_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "理由がまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "理由を書いてください")},
        {{"participant_missing", "day_missing", "about_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "だれの、いつの記録か分かりません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "名簿から開きなおしてください")},
        {{"change_too_large"},
         QT_TRANSLATE_NOOP("ErrorText", "1回に保存できる大きさを超えました"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "メモを短くしてください")},
    };
}

std::vector<ErrorGroup> consents() {
    return {
        {{"field_empty"},
         QT_TRANSLATE_NOOP("ErrorText", "まだ入っていません"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "入れてください")},
        {{"day_ahead"},
         QT_TRANSLATE_NOOP("ErrorText", "まだ来ていない日です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "今日か、前の日を入れてください")},
        {{"consent_scope_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "何についての同意か、まだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "1つ選んでください")},
        {{"consent_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "これを書くための同意が、記録されていません"),
         QT_TRANSLATE_NOOP("ErrorText", "書いたことは、そのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText",
                           "同意をもらっていたら、「同意」に記録してください。自動で続きます")},
        {{"month_closed"},
         QT_TRANSLATE_NOOP("ErrorText", "この月は締めてあるので、記録できません"),
         QT_TRANSLATE_NOOP("ErrorText", "書いたことは、そのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "直すときは、サービス管理責任者に月を開けなおしてもらってください")},
        {{"confirmation_consent_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "画面で確認するための同意が、いまはありません"),
         QT_TRANSLATE_NOOP("ErrorText", "書いたことは、そのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "支援者に言ってください。紙でも確認できます")},
    };
}

std::vector<ErrorGroup> goals() {
    return {
        {{"goal_ends_before_start"},
         QT_TRANSLATE_NOOP("ErrorText", "おわりの日が、はじめの日より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの日をなおしてください")},
        {{"goal_result_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "どうなったか、まだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "1つ選んでください")},
        {{"goal_reviewed_early"},
         QT_TRANSLATE_NOOP("ErrorText", "目標のはじめの日より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "はじめの日からあとの日を入れてください")},
    };
}

std::vector<ErrorGroup> plans() {
    return {
        {{"plan_ends_before_start", "placement_ends_before_start", "service_ends_before_start",
          "assignment_ends_before_start", "pause_ends_before_start", "task_list_ends_before_start"},
         QT_TRANSLATE_NOOP("ErrorText", "おわりの日が、はじめの日より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの日をなおしてください")},
        {{"reading_not_kana"},
         QT_TRANSLATE_NOOP("ErrorText", "読みに、かなではない字があります"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText",
                           "カタカナで入れてください。外国の名前も、聞こえるとおりに")},
        {{"assignment_twice"},
         QT_TRANSLATE_NOOP("ErrorText", "この支援者は、そのときもう受けもっています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "日をずらすか、前の受けもちをなおしてください")},
        {{"pause_twice"},
         QT_TRANSLATE_NOOP("ErrorText", "そのときは、もう休みになっています"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "日をずらすか、前の休みをなおしてください")},
        {{"review_before_start"},
         QT_TRANSLATE_NOOP("ErrorText", "見直しの日が、計画のはじめの日より前です"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "どちらかの日をなおしてください")},
        {{"plan_open_already"},
         QT_TRANSLATE_NOOP("ErrorText", "同じときに、もう1つの計画があります"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText",
                           "前の計画におわりの日を入れるか、その計画の「つぎの計画をつくる」"
                           "から書いてください")},
    };
}

std::vector<ErrorGroup> decisions() {
    return {
        {{"comment_missing"},
         QT_TRANSLATE_NOOP("ErrorText", "差し戻すわけがまだです"),
         kTyped,
         QT_TRANSLATE_NOOP("ErrorText", "何をなおすとよいか書いてください")},
        {{"day_changed"},
         QT_TRANSLATE_NOOP("ErrorText", "読んでいる間に、この日の記録がかわりました"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録はどちらも残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "かわったところを読んで、もう一度署名してください")},
        {{"value_gone"},
         QT_TRANSLATE_NOOP("ErrorText", "えらんだ記録は、もうここにありません"),
         QT_TRANSLATE_NOOP("ErrorText", "前の内容は、履歴に残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "いまの内容を見て、もう一度えらんでください")},
        {{"day_contested"},
         QT_TRANSLATE_NOOP("ErrorText", "この日には記録が2つある欄があります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録はどちらも残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "どちらかに決めてから署名してください")},
        {{"day_open"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録はまだそろっていません"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。書かれた記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "出欠と、本人の確認を待ってください")},
        {{"day_unreadable"},
         QT_TRANSLATE_NOOP("ErrorText", "この日には、このタブレットで読めない記録があります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "アプリを新しくしてから開いてください")},
        {{"day_at_office"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録は、いまは事務所だけにあります"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "取りよせてから署名してください")},
        {{"own_log"},
         QT_TRANSLATE_NOOP("ErrorText", "この日の記録は、すべて自分で書いたものです"),
         QT_TRANSLATE_NOOP("ErrorText", "署名はされていません。記録は残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "ほかの人に署名をたのんでください")},
    };
}

// A sign-off or a release that the server keeps aside.
std::vector<ErrorGroup> heldDecisions() {
    return {
        {{"waits"},
         QT_TRANSLATE_NOOP("ErrorText", "署名は、まだ届いていない記録を待っています"),
         QT_TRANSLATE_NOOP("ErrorText", "署名も記録も消えていません"),
         QT_TRANSLATE_NOOP("ErrorText",
                           "なにもしなくて大丈夫です。記録が届くと、自動で署名になります")},
        {{"sign_off_shape", "covers_wrong", "digest_wrong", "log_differs", "not_handed_over"},
         QT_TRANSLATE_NOOP("ErrorText", "署名が、サーバーにある記録と合いません"),
         QT_TRANSLATE_NOOP("ErrorText", "署名は別に置いてあり、記録はそのまま残っています"),
         QT_TRANSLATE_NOOP("ErrorText", "送受信してから、その日を読みなおして署名してください")},
        {{"not_releasable"},
         QT_TRANSLATE_NOOP("ErrorText", "この記録は、そのまま通すことができません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText",
                           "正しい記録を書きなおすか、「置いておく」を選んでください")},
        {{"proxy_wrong", "handed_by_wrong"},
         QT_TRANSLATE_NOOP("ErrorText", "だれの言葉の記録か、確かめられません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText", "本人の画面から、もう一度書いてください")},
    };
}

std::vector<ErrorGroup> quarantine() {
    return {
        {{"no_right"},
         QT_TRANSLATE_NOOP("ErrorText", "この人の記録を書く受けもちではありません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText", "サービス管理責任者に確かめてもらってください")},
        {{"newer_format", "unknown_kind"},
         QT_TRANSLATE_NOOP("ErrorText", "サーバーが、このタブレットより古い版です"),
         kSetAside,
         kNewServer},
        {{"held_field"},
         QT_TRANSLATE_NOOP("ErrorText", "サーバーが、この欄の内容を受けとれません"),
         kSetAside,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "書きなおしてください。続くときは、管理者にサーバーを新しくしてもらってください")},
        {{"identity"},
         QT_TRANSLATE_NOOP("ErrorText", "この記録の人・日・場所が、はじめの記録と合いません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText", "正しい人と日を選んで、もう一度書いてください")},
        {{"id_reused"},
         QT_TRANSLATE_NOOP("ErrorText", "同じ番号で、ほかの内容の記録がもうあります"),
         kSetAside,
         kTellAdmin},
        {{"foreign_agency"},
         QT_TRANSLATE_NOOP("ErrorText", "ほかの法人の記録です"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText",
                           "このタブレットの登録を、管理者に確かめてもらってください")},
        {{"draft_of_revoked"},
         QT_TRANSLATE_NOOP("ErrorText", "止められたタブレットで、書きかけだった記録です"),
         kSetAside,
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "書いた人に聞いて、いるものを書いてください。そのあと「置いておく」を選べます")},
        {{"change_shape", "json_syntax", "json_float", "json_integer", "json_duplicate_key",
          "json_key", "json_utf8", "json_depth", "json_not_canonical", "unreadable", "bad_hex",
          "bad_base64", "bad_base32"},
         QT_TRANSLATE_NOOP("ErrorText", "サーバーが読めない形の記録です"),
         kSetAside,
         kTellAdmin},
        {{"unknown_key", "key_mismatch", "key_revoked", "forged_signature", "signature_wrong"},
         QT_TRANSLATE_NOOP("ErrorText", "書いた人の印を確かめられません"),
         kSetAside,
         QT_TRANSLATE_NOOP("ErrorText", "サービス管理責任者か管理者に確かめてもらってください")},
        {{"record_unknown"},
         QT_TRANSLATE_NOOP("ErrorText", "この記録は、ここからは見られません"),
         kKept,
         QT_TRANSLATE_NOOP("ErrorText", "受けもちを確かめてください")},
        {{"unknown_protection", "unknown_device_use", "ruby_not_utf8", "ruby_unclosed",
          "ruby_nested", "ruby_no_reading", "ruby_no_base", "ruby_stray", "ruby_group_too_long"},
         QT_TRANSLATE_NOOP("ErrorText", "決められた形ではありません"),
         kKept,
         kTellAdmin},
        {{"unknown"}, QT_TRANSLATE_NOOP("ErrorText", "うまくいきませんでした"), kKept, kTellAdmin},
    };
}

}  // namespace

std::vector<ErrorGroup> recordErrors() {
    std::vector<ErrorGroup> all;
    for (const auto& part :
         {thisTablet(), ownForms(), leftOut(), visits(), placements(), taskLists(), forms(),
          consents(), goals(), plans(), decisions(), heldDecisions(), quarantine()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

}  // namespace ayumi::viewmodels
