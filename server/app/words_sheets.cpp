// What is wrong with a sheet's file, or hard to read on it, and what became of it.
#include <array>

#include "server/app/sentence.h"

namespace ayumi::server {

namespace {

constexpr std::array kSheetSentences{
    // ---- around what is wrong
    Sentence{"sheet_refused", "{path} の{line}行目: {what}何も変わっていません。",
             "{path}, line {line}: {what} Nothing was changed."},
    Sentence{"sheet_item_refused",
             "{path} の{line}行目から始まる質問「{item}」: {what}何も変わっていません。",
             "{path}, the question \"{item}\" that begins on line {line}: {what} Nothing was "
             "changed."},
    Sentence{"sheet_file_missing",
             "{path} というファイルも、その名前の付属シートもありません。付属シート: "
             "{names}。何も変わっていません。",
             "There is no file {path} and no shipped sheet of that name. Shipped are: {names}. "
             "Nothing was changed."},
    // ---- what is wrong
    Sentence{"sheet_json", "JSON として読めません。{why}その行を直してください。",
             "This is no JSON that is read here. {why} Mend that line."},
    Sentence{"sheet_too_large", "大きすぎます（{max}バイトまで）。二つのシートに分けてください。",
             "It is too large (at most {max} bytes). Make two sheets of it."},
    Sentence{"sheet_newer_engine",
             "新しい版のあゆみのためのシートです（engine "
             "{engine}）。プログラムを新しくしてください。",
             "It is made for a newer version of Ayumi (engine {engine}). Upgrade the program."},
    Sentence{"sheet_member_missing", "「{member}」がありません。書き足してください。",
             "\"{member}\" is missing. Add it."},
    Sentence{"sheet_member_wrong",
             "「{member}」の値が違います。docs/sheets.md の表を見て直してください。",
             "The value of \"{member}\" does not fit. Mend it after the tables of docs/sheets.md."},
    Sentence{"sheet_member_unknown",
             "「{member}」という項目はありません。綴りを直すか、消してください。",
             "There is no member \"{member}\". Mend its spelling, or take it out."},
    Sentence{"sheet_wording_missing",
             "「{member}」に {wording} の言葉がありません。ja、easy、en の三つを書いてください。",
             "\"{member}\" has no words for {wording}. Write all three: ja, easy and en."},
    Sentence{"sheet_label_too_long",
             "「{member}」の {wording} が長すぎます（{max}文字まで）。短くしてください。",
             "\"{member}\" is too long in {wording} (at most {max} characters). Shorten it."},
    Sentence{"sheet_ruby", "「{member}」のふりがなの書き方が違います。{why}",
             "The readings of \"{member}\" do not hold. {why}"},
    Sentence{"sheet_code_wrong",
             "「{member}」の記号「{code}」は使えません。半角の英小文字で始め、英小文字、数字、_ で"
             "40文字までにしてください。",
             "\"{code}\" cannot be the code of \"{member}\". Begin with one of a-z and take a-z, "
             "0-9 and _, at most 40."},
    Sentence{"sheet_code_twice", "記号「{code}」が二度出てきます。片方を変えてください。",
             "The code \"{code}\" is there twice. Change one of them."},
    Sentence{"sheet_code_reserved",
             "「{code}」は、どの質問にも付いている答えです。選択肢から外してください。",
             "\"{code}\" comes with every question. Take it out of the choices."},
    Sentence{"sheet_type_unknown",
             "「{type}」という種類の質問はありません。single、multi、scale、text、table、date "
             "から選んでください。",
             "There is no type \"{type}\". Take single, multi, scale, text, table or date."},
    Sentence{"sheet_choices_missing", "選択肢が足りません。二つ以上書いてください。",
             "There is too little to choose from. Write two choices at least."},
    Sentence{"sheet_too_many", "「{member}」が多すぎます（{max}まで）。減らしてください。",
             "There are too many of \"{member}\" (at most {max}). Take some out."},
    Sentence{"sheet_group_unknown",
             "選択肢のまとまり「{code}」が groups にありません。まとまりを使うときは、すべての"
             "選択肢に付けてください。",
             "The group \"{code}\" of a choice is not among the groups. With groups every choice "
             "names one."},
    Sentence{"sheet_section_unknown", "見出し「{code}」が sections にありません。",
             "The section \"{code}\" is not among the sections. Add it, or name another."},
    Sentence{"sheet_condition_item",
             "条件にした質問「{code}」が使えません。この質問より前にあり、選択肢があり、eyes "
             "が同じ質問にしてください。",
             "It cannot hang on the question \"{code}\". Name an earlier one that has choices and "
             "the same eyes."},
    Sentence{"sheet_condition_choice", "条件にした答え「{code}」は、その質問の選択肢にありません。",
             "The answer \"{code}\" it hangs on is none of that question's choices. Name one."},
    Sentence{"sheet_condition_cycle",
             "条件がぐるりと回って元に戻ります。どれか一つの when を外してください。",
             "The conditions run in a circle. Take one \"when\" out."},
    Sentence{"sheet_items_missing", "質問がありません。items に一つ以上書いてください。",
             "There are no questions. Write one at least into items."},
    // ---- why it is no JSON, and why a reading does not hold
    Sentence{"json_syntax", "記号（引用符、コンマ、かっこ）を確かめてください。",
             "Look at quotes, commas and brackets."},
    Sentence{"json_float", "数は整数だけです。", "Numbers are whole numbers."},
    Sentence{"json_integer", "数が大きすぎます。", "A number is too large."},
    Sentence{"json_duplicate_key", "同じ名前が二度出てきます。", "A name is there twice."},
    Sentence{"json_key", "名前は半角の英小文字です。", "Names are in lower case."},
    Sentence{"json_utf8", "文字コードは UTF-8 にしてください。", "Save the file as UTF-8."},
    Sentence{"json_depth", "かっこの入れ子が深すぎます。", "Brackets are nested too deeply."},
    Sentence{"ruby_unclosed", "「{」に「}」を付けてください。", "Close the brace."},
    Sentence{"ruby_nested", "「{漢字|かんじ}」の中に、もう一つ入れないでください。",
             "Put no brace, bar or new line inside of a brace."},
    Sentence{"ruby_no_reading", "「{漢字|かんじ}」のように、読みを書いてください。",
             "Write a reading behind a bar inside of the braces."},
    Sentence{"ruby_no_base", "「{漢字|かんじ}」のように、読みの前に漢字を書いてください。",
             "Write what is read before the bar."},
    Sentence{"ruby_stray", "「|」と「}」だけでは使えません。\\\\ を前に付けてください。",
             "A bar or a closing brace stands alone. Write \\\\ before it."},
    Sentence{"ruby_group_too_long", "一つの読みに漢字は四つまでです。分けてください。",
             "At most four characters are under one reading. Part them."},
    Sentence{"ruby_not_utf8", "文字コードは UTF-8 にしてください。", "Save the file as UTF-8."},
    // ---- hints
    Sentence{"hint_question_long", "質問が{max}文字より長く、一目で読めません。",
             "The question has more than {max} characters: too many to take in at a glance."},
    Sentence{"hint_two_sentences", "質問が二文以上あります。一文にすると分かりやすくなります。",
             "The question is more than one sentence. One is easier."},
    Sentence{"hint_label_long", "「{member}」の言葉が{max}文字より長くなっています。",
             "Words of \"{member}\" have more than {max} characters."},
    Sentence{"hint_no_ruby", "やさしい日本語に、読みのない漢字があります: {text}",
             "The easy wording has kanji without a reading: {text}"},
    Sentence{
        "hint_answer_large",
        "書ける量が多すぎて、全部書くと保存できません。max か rows を減らしてください（合わせて"
        "{max}文字まで）。",
        "More may be written than can be saved at once. Take max or rows down ({max} "
        "characters together)."},
    Sentence{"sheet_reads", "読めます。質問{items}、読みにくいところ{hints}。何も変えていません。",
             "It can be read. Questions: {items}. Hard to read: {hints}. Nothing was changed."},
    // ---- adding and retiring
    Sentence{"sheet_added", "{sheet} を加えました。タブレットには、次につながったときに届きます。",
             "{sheet} was added. Tablets have it when they next connect."},
    Sentence{"sheet_there", "{sheet} の第{version}版は、もう同じものがあります。",
             "{sheet}, version {version}, is there already, and the same."},
    Sentence{"sheet_version_there",
             "{sheet} "
             "の第{version}版は、別の中身でもうあります。何も変わっていません。次の番号を version "
             "に書いてください。",
             "{sheet}, version {version}, is there already and says something else. Nothing was "
             "changed. Write the next number into \"version\"."},
    Sentence{"sheet_version_lower",
             "{sheet} には第{newest}版まであり、第{version}版は加えられません。何も変わっていません"
             "。もっと大きな番号を version に書いてください。",
             "{sheet} has got as far as version {newest}; version {version} cannot be added. "
             "Nothing was changed. Write a higher number into \"version\"."},
    Sentence{
        "sheet_unknown",
        "「{sheet}」というシート（またはその版）はありません。何も変わっていません。sheet list "
        "で確かめてください。",
        "There is no sheet \"{sheet}\", or not this version. Nothing was changed. Look with "
        "sheet list."},
    Sentence{"sheet_retired",
             "{sheet} を今日で終わりにしました。書きかけのものは、最後まで書けます。",
             "{sheet} is retired from today on. What was begun can be finished."},
    Sentence{"sheet_retired_already",
             "{sheet} は {day} にもう終わっています。何も変わっていません。",
             "{sheet} has been retired since {day} already. Nothing was changed."},
};

}  // namespace

std::span<const Sentence> sheetSentences() { return kSheetSentences; }

}  // namespace ayumi::server
