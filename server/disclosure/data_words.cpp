#include "server/disclosure/data_words.h"

#include <algorithm>
#include <array>

#include "server/disclosure/word_table.h"

namespace ayumi::disclosure {

namespace {

constexpr std::array kKinds{
    Word{"person", "利用者の情報", "Participant details"},
    Word{"placement", "職場への配置", "Placement"},
    Word{"assignment", "受けもち", "Coach assignment"},
    Word{"agreement", "取り決め", "Agreement"},
    Word{"pause", "お休み", "Leave"},
    Word{"month_close", "月の締め", "Month closing"},
    Word{"consent", "同意", "Consent"},
    Word{"attendance", "出欠", "Attendance"},
    Word{"reflection", "ふりかえり", "Daily reflection"},
    Word{"daily_check", "からだとこころ", "Body and mind"},
    Word{"check_items", "体と心の項目", "Items of the daily check"},
    Word{"confirmation", "本人の確認", "Person's confirmation"},
    Word{"sign_off", "署名", "Signature"},
    Word{"self_check", "セルフチェック", "Self-check"},
    Word{"daily_sheet", "毎日のシート", "Daily sheet"},
    Word{"assessment", "アセスメント", "Assessment"},
    Word{"own_answers", "本人だけの答え", "Answers only the person sees"},
    Word{"goal", "短期目標", "Short-term goals"},
    Word{"goal_mark", "目標の記録", "Goals of the day"},
    Word{"task_list", "仕事の一覧", "Task lists"},
    Word{"task_mark", "仕事の記録", "Marks of tasks"},
    Word{"plan", "個別支援計画", "Individual support plan"},
    Word{"meeting", "会議・面談の記録", "Meeting record"},
    Word{"visit", "支援記録", "Visits"},
    Word{"comment", "コメント", "Comment"},
    Word{"flag", "たすけてほしい", "Call for help"},
    Word{"flag_seen", "たすけてほしいを見た人", "Call for help seen by"},
    Word{"release", "別に置いた記録の判断", "Decision on a record set aside"},
    Word{"staff", "職員の情報", "Staff details"},
    Word{"site", "職場の情報", "Workplace details"},
    Word{"calendar", "開いている日", "Opening day"},
    Word{"staff_leave", "職員の休み", "Staff leave"},
    Word{"setting", "設定", "Setting"},
    Word{"sheet", "シート", "Sheets"},
};

// Of every question.
constexpr std::array kWaysOut{
    Word{"unknown", "わからない", "I don't know"},
    Word{"no_answer", "答えたくない", "I'd rather not say"},
};

constexpr std::array kHeld{
    Word{"no_right", "書いた人に、その記録を書く権限がありませんでした",
         "Whoever wrote it had no right to write this record"},
    Word{"consent_missing", "必要な同意がありませんでした", "A consent that it needs was missing"},
    Word{"unknown_key", "書いた人の鍵が登録されていませんでした",
         "The writer's key was not registered"},
    Word{"key_mismatch", "書いた人とタブレットが、鍵の持ち主と合いませんでした",
         "Writer and tablet are not those of the key"},
    Word{"key_revoked", "書いた人の鍵は、もう使えないものでした",
         "The writer's key had been revoked"},
    Word{"forged_signature", "署名が正しくありませんでした", "The signature does not hold"},
    Word{"device_revoked", "止められたタブレットから送られました",
         "It came from a tablet that had been stopped"},
    Word{"proxy_wrong", "だれの言葉かの書き方が正しくありませんでした",
         "It does not say rightly whose words it holds"},
    Word{"handed_by_wrong", "タブレットを手わたした人が職員ではありませんでした",
         "Whoever handed the tablet over is no member of staff"},
    Word{"identity", "記録のもとの人・日・場所と合いませんでした",
         "It does not fit the record's person, day or place"},
    Word{"reason_missing", "取り消しのわけが書かれていませんでした",
         "It takes a record back and says no reason"},
    Word{"foreign_agency", "ほかの法人の記録として送られました",
         "It was sent as a record of another agency"},
    Word{"newer_format", "このサーバーより新しい形で書かれていました",
         "It was written in a newer form than this server knows"},
    Word{"unknown_kind", "このサーバーの知らない種類の記録でした",
         "It is of a kind that this server does not know"},
    Word{"id_reused", "ほかの変更と同じ番号で送られました",
         "It came with the number of another change"},
    Word{"draft_of_revoked", "止められたタブレットに残っていた書きかけです",
         "What was begun on a tablet that was stopped"},
    Word{"unreadable", "記録の形をしていませんでした", "It has not the form of a record"},
    Word{"field_*", "欄に書けない内容がありました", "A field holds what it cannot take"},
    Word{"sign_off_shape", "署名の形が正しくありませんでした",
         "The sign-off has not the right form"},
    Word{"not_handed_over", "手わたされたタブレットでの署名でした",
         "It was signed on a tablet that had been handed over"},
    Word{"waits", "署名された記録が、まだ届いていませんでした",
         "What was signed had not all come yet"},
    Word{"covers_wrong", "署名が、その日の記録と合いませんでした",
         "The sign-off does not fit the records of the day"},
    Word{"digest_wrong", "署名が、サーバーの記録と合いませんでした",
         "The sign-off does not fit what the server has"},
    Word{"log_differs", "署名に写した内容が、記録と合いませんでした",
         "What the sign-off repeats is not what was recorded"},
    Word{"not_releasable", "通すことのできない変更についての判断でした",
         "A decision on a change that cannot be let in"},
    Word{"own_log", "署名した人が、その日の記録をすべて自分で書いていました",
         "Whoever signed had written all of that day"},
};

const Word* find(std::span<const Word> table, std::string_view key) {
    const auto found = std::ranges::find(table, key, &Word::key);
    return found == table.end() ? nullptr : &*found;
}

std::string said(const Word* word, Language language) {
    if (word == nullptr) return {};
    return std::string(language == Language::Japanese ? word->japanese : word->english);
}

std::string ofKind(std::span<const Word> table, std::string_view kind, const std::string& rest,
                   Language language) {
    const Word* own = find(table, std::string(kind) + '.' + rest);
    return said(own != nullptr ? own : find(table, "*." + rest), language);
}

}  // namespace

std::string kindWords(std::string_view kind, Language language) {
    const Word* word = find(kKinds, kind);
    if (word != nullptr) return said(word, language);
    return language == Language::Japanese ? "記録" : "Record";
}

std::string fieldWords(std::string_view kind, std::string_view field, Language language) {
    return ofKind(fieldTable(), kind, std::string(field), language);
}

std::string choiceWords(std::string_view kind, std::string_view field, std::string_view code,
                        Language language) {
    auto words =
        ofKind(choiceTable(), kind, std::string(field) + '=' + std::string(code), language);
    return words.empty() ? said(find(kWaysOut, code), language) : words;
}

std::string heldWords(std::string_view code, Language language) {
    const Word* word = find(kHeld, code.starts_with("field_") ? "field_*" : code);
    if (word != nullptr) return said(word, language);
    return language == Language::Japanese ? "サーバーが記録として受け入れられませんでした"
                                          : "The server could not take it as a record";
}

}  // namespace ayumi::disclosure
