<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja_JP">
<context>
    <name>Absence</name>
    <message>
        <source>欠席連絡</source>
        <translation>{休|やす}みの {連絡|れんらく}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>この日には、来た記録があります</source>
        <translation>この{日|ひ}には、{来|き}た {記録|きろく}が あります</translation>
    </message>
    <message>
        <source>前の記録も残ります</source>
        <translation>{前|まえ}の {記録|きろく}も {残|のこ}ります</translation>
    </message>
    <message>
        <source>欠席にしてよいか、確かめてください</source>
        <translation>{休|やす}みに して よいか、{確|たし}かめて ください</translation>
    </message>
    <message>
        <source>電話を受けた時刻</source>
        <translation>{電話|でんわ}を {受|う}けた {時間|じかん}</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>{受|う}けた {人|ひと}</translation>
    </message>
    <message>
        <source>知らせた人</source>
        <translation>{知|し}らせた {人|ひと}</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>{理由|りゆう}</translation>
    </message>
    <message>
        <source>話の内容</source>
        <translation>{話|はなし}の {中身|なかみ}</translation>
    </message>
    <message>
        <source>伝えたこと（助言）</source>
        <translation>{伝|つた}えた こと</translation>
    </message>
    <message>
        <source>まだ書かれていません。あとで書けます。書くまで回数に入りません</source>
        <translation>まだ {書|か}いて いません。あとで {書|か}けます。{書|か}くまで {数|かぞ}えません</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>{署名|しょめい}した {日|ひ}を なおす わけ</translation>
    </message>
    <message>
        <source>記録を終える</source>
        <translation>{記録|きろく}を {終|お}える</translation>
    </message>
</context>
<context>
    <name>AbsenceFacts</name>
    <message>
        <source>記録としてそろうもの</source>
        <translation>{記録|きろく}に いる もの</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>{時間|じかん}</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>{受|う}けた {人|ひと}</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>{理由|りゆう}</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>{伝|つた}えた こと</translation>
    </message>
    <message>
        <source>今月はこれで %1回め（月4回まで）</source>
        <translation>{今月|こんげつ}は これで %1{回|かい}め（{月|つき}4{回|かい}まで）</translation>
    </message>
    <message>
        <source>今月はここまで %1回（月4回まで）</source>
        <translation>{今月|こんげつ}は ここまで %1{回|かい}（{月|つき}4{回|かい}まで）</translation>
    </message>
    <message>
        <source>次に来た日に、本人と確かめます</source>
        <translation>{次|つぎ}に {来|き}た {日|ひ}に、{本人|ほんにん}と {確|たし}かめます</translation>
    </message>
    <message>
        <source>あります</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>今月の連絡はこれで %1回めです。月%2回までなので、回数に入りません</source>
        <translation>{今月|こんげつ}の {連絡|れんらく}は これで %1{回|かい}めです。{月|つき}に %2{回|かい}までなので、{数|かぞ}えません</translation>
    </message>
    <message>
        <source>本人と確かめました</source>
        <translation>{本人|ほんにん}と {確|たし}かめました</translation>
    </message>
    <message>
        <source>%1に、もう回数に入っている連絡 %2回（月%3回まで）</source>
        <translation>%1に もう {数|かぞ}えた {連絡|れんらく} %2{回|かい}（{月|つき}に %3{回|かい}まで）</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>取り決めをなおす</source>
        <translation>{取|と}り{決|き}めを なおす</translation>
    </message>
    <message>
        <source>取り決めを加える</source>
        <translation>{取|と}り{決|き}めを {加|くわ}える</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>同じときに、もう1つの取り決めがあります（%1）</source>
        <translation>{同|おな}じ ときに、もう1つの {取|と}り{決|き}めが あります（%1）</translation>
    </message>
    <message>
        <source>このままでも保存できます。前のほうに、おわりの日を入れることもできます</source>
        <translation>このままでも {保存|ほぞん}できます。{前|まえ}の ほうに、おわりの {日|ひ}を {入|い}れる ことも できます</translation>
    </message>
    <message>
        <source>1つでも選ぶと、その日の本人の確認か、できなかったわけも待ちます</source>
        <translation>1つでも {選|えら}ぶと、その {日|ひ}の {本人|ほんにん}の {確認|かくにん}か、できなかった わけも {待|ま}ちます</translation>
    </message>
    <message>
        <source>空なら240分</source>
        <translation>{書|か}かないと 240{分|ぷん}</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>来る曜日</source>
        <translation>{来|く}る {曜日|ようび}</translation>
    </message>
    <message>
        <source>本人が書くもの</source>
        <translation>{本人|ほんにん}が {書|か}く もの</translation>
    </message>
    <message>
        <source>訪問を1日と数える時間（分）</source>
        <translation>{会|あ}いに {行|い}った {時間|じかん}を 1{日|にち}と {数|かぞ}える {分|ふん}</translation>
    </message>
    <message>
        <source>開くかどうか</source>
        <translation>{開|あ}けるか どうか</translation>
    </message>
    <message>
        <source>この日は</source>
        <translation>この {日|ひ}は</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1{分|ぷん}</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two kinds</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>どのはたらく場でも</source>
        <translation>どの はたらく {場所|ばしょ}でも</translation>
    </message>
    <message>
        <source>休み</source>
        <comment>of a workplace</comment>
        <translation>{休|やす}み</translation>
    </message>
    <message>
        <source>開く</source>
        <comment>of a workplace</comment>
        <translation>{開|あ}ける</translation>
    </message>
    <message>
        <source>いつもの曜日どおり</source>
        <translation>いつもの {曜日|ようび}どおり</translation>
    </message>
    <message>
        <source>臨時に開く</source>
        <translation>この {日|ひ}だけ {開|あ}ける</translation>
    </message>
    <message>
        <source>開いている</source>
        <translation>{開|あ}いて いる</translation>
    </message>
    <message>
        <source>いつも休みの曜日</source>
        <translation>いつも {休|やす}みの {曜日|ようび}</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1から %2まで</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>まだ書いていません</source>
        <translation>まだ {書|か}いて いません</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1{年|ねん}%2{月|がつ}%3{日|にち}</translation>
    </message>
    <message>
        <source>%1（その他の言葉）</source>
        <translation>%1（ほかの {言葉|ことば}）</translation>
    </message>
    <message>
        <source>%1（この版にはない答え）</source>
        <translation>%1（この {版|はん}に ない {答|こた}え）</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AnsweredQuestion</name>
    <message>
        <source>書いていません</source>
        <translation>{書|か}いて いません</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>やめる</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>ふりかえり</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>きょうの仕事はどうでしたか。</source>
        <translation>{今日|きょう}の {仕事|しごと}は どうでしたか。</translation>
    </message>
    <message>
        <source>きょうはどのくらい疲れましたか。</source>
        <translation>{今日|きょう}は どのくらい {疲|つか}れましたか。</translation>
    </message>
    <message>
        <source>きょう、よかったことは何ですか。</source>
        <translation>{今日|きょう}、よかった ことは {何|なん}ですか。</translation>
    </message>
    <message>
        <source>きょう、むずかしかったことは何ですか。</source>
        <translation>{今日|きょう}、むずかしかった ことは {何|なん}ですか。</translation>
    </message>
    <message>
        <source>あしたはどうしたいですか。</source>
        <translation>あしたは どう したいですか。</translation>
    </message>
    <message>
        <source>きのうの夜はよく眠れましたか。</source>
        <translation>きのうの {夜|よる}は よく {眠|ねむ}れましたか。</translation>
    </message>
    <message>
        <source>きょうの体の調子はどうですか。</source>
        <translation>{今日|きょう}の {体|からだ}の {調子|ちょうし}は どうですか。</translation>
    </message>
    <message>
        <source>いまの気分はどうですか。</source>
        <translation>いまの {気分|きぶん}は どうですか。</translation>
    </message>
    <message>
        <source>きょうはごはんを食べましたか。</source>
        <translation>{今日|きょう}は ごはんを {食|た}べましたか。</translation>
    </message>
    <message>
        <source>きょうの薬は飲みましたか。</source>
        <translation>{今日|きょう}の {薬|くすり}は {飲|の}みましたか。</translation>
    </message>
    <message>
        <source>「%1」は、きょうありますか。</source>
        <translation>「%1」は、{今日|きょう} ありますか。</translation>
    </message>
    <message>
        <source>きょうの仕事</source>
        <translation>{今日|きょう}の {仕事|しごと}</translation>
    </message>
    <message>
        <source>疲れ</source>
        <translation>{疲|つか}れ</translation>
    </message>
    <message>
        <source>よかったこと</source>
        <translation>よかった こと</translation>
    </message>
    <message>
        <source>むずかしかったこと</source>
        <translation>むずかしかった こと</translation>
    </message>
    <message>
        <source>あしたやること</source>
        <translation>あした やる こと</translation>
    </message>
    <message>
        <source>眠り</source>
        <translation>{眠|ねむ}り</translation>
    </message>
    <message>
        <source>体の調子</source>
        <translation>{体|からだ}の {調子|ちょうし}</translation>
    </message>
    <message>
        <source>気分</source>
        <translation>{気分|きぶん}</translation>
    </message>
    <message>
        <source>ごはん</source>
        <translation>ごはん</translation>
    </message>
    <message>
        <source>薬</source>
        <translation>{薬|くすり}</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>{答|こた}えたくない</translation>
    </message>
    <message>
        <source>よく眠れた</source>
        <translation>よく {眠|ねむ}れた</translation>
    </message>
    <message>
        <source>まあまあ眠れた</source>
        <translation>まあまあ {眠|ねむ}れた</translation>
    </message>
    <message>
        <source>あまり眠れなかった</source>
        <translation>あまり {眠|ねむ}れなかった</translation>
    </message>
    <message>
        <source>ほとんど眠れなかった</source>
        <translation>ほとんど {眠|ねむ}れなかった</translation>
    </message>
    <message>
        <source>よい</source>
        <translation>よい</translation>
    </message>
    <message>
        <source>まあまあ</source>
        <translation>まあまあ</translation>
    </message>
    <message>
        <source>あまりよくない</source>
        <translation>あまり よくない</translation>
    </message>
    <message>
        <source>わるい</source>
        <translation>わるい</translation>
    </message>
    <message>
        <source>よい気分</source>
        <translation>よい {気分|きぶん}</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>少ししずんでいる</source>
        <translation>{少|すこ}し しずんで いる</translation>
    </message>
    <message>
        <source>とてもしずんでいる</source>
        <translation>とても しずんで いる</translation>
    </message>
    <message>
        <source>よく食べた</source>
        <translation>よく {食|た}べた</translation>
    </message>
    <message>
        <source>まあまあ食べた</source>
        <translation>まあまあ {食|た}べた</translation>
    </message>
    <message>
        <source>少し食べた</source>
        <translation>{少|すこ}し {食|た}べた</translation>
    </message>
    <message>
        <source>ほとんど食べていない</source>
        <translation>ほとんど {食|た}べて いない</translation>
    </message>
    <message>
        <source>飲んだ</source>
        <translation>{飲|の}んだ</translation>
    </message>
    <message>
        <source>あとで飲む</source>
        <translation>あとで {飲|の}む</translation>
    </message>
    <message>
        <source>忘れた</source>
        <translation>{忘|わす}れた</translation>
    </message>
    <message>
        <source>飲まなかった</source>
        <translation>{飲|の}まなかった</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>少しある</source>
        <translation>{少|すこ}し ある</translation>
    </message>
    <message>
        <source>ある</source>
        <translation>ある</translation>
    </message>
    <message>
        <source>とてもある</source>
        <translation>とても ある</translation>
    </message>
    <message>
        <source>よくできた</source>
        <translation>よく できた</translation>
    </message>
    <message>
        <source>まあまあできた</source>
        <translation>まあまあ できた</translation>
    </message>
    <message>
        <source>少しむずかしかった</source>
        <translation>{少|すこ}し むずかしかった</translation>
    </message>
    <message>
        <source>むずかしかった</source>
        <translation>むずかしかった</translation>
    </message>
    <message>
        <source>疲れていない</source>
        <translation>{疲|つか}れて いない</translation>
    </message>
    <message>
        <source>少し疲れた</source>
        <translation>{少|すこ}し {疲|つか}れた</translation>
    </message>
    <message>
        <source>疲れた</source>
        <translation>{疲|つか}れた</translation>
    </message>
    <message>
        <source>とても疲れた</source>
        <translation>とても {疲|つか}れた</translation>
    </message>
    <message>
        <source>仕事ができた</source>
        <translation>{仕事|しごと}が できた</translation>
    </message>
    <message>
        <source>ていねいにできた</source>
        <translation>ていねいに できた</translation>
    </message>
    <message>
        <source>人と話せた</source>
        <translation>{人|ひと}と {話|はな}せた</translation>
    </message>
    <message>
        <source>来ることができた</source>
        <translation>{来|く}る ことが できた</translation>
    </message>
    <message>
        <source>体のこと</source>
        <translation>{体|からだ}の こと</translation>
    </message>
    <message>
        <source>人とのこと</source>
        <translation>{人|ひと}との こと</translation>
    </message>
    <message>
        <source>仕事のこと</source>
        <translation>{仕事|しごと}の こと</translation>
    </message>
    <message>
        <source>とくにない</source>
        <translation>とくに ない</translation>
    </message>
    <message>
        <source>きょうと同じように</source>
        <translation>{今日|きょう}と {同|おな}じように</translation>
    </message>
    <message>
        <source>ゆっくりやりたい</source>
        <translation>ゆっくり やりたい</translation>
    </message>
    <message>
        <source>聞きながらやりたい</source>
        <translation>{聞|き}きながら やりたい</translation>
    </message>
    <message>
        <source>休みながらやりたい</source>
        <translation>{休|やす}みながら やりたい</translation>
    </message>
    <message>
        <source>%1つのうち %2つめ</source>
        <translation>%1つの うち %2つめ</translation>
    </message>
    <message>
        <source>%1のうち %2番目</source>
        <translation>%1の うち %2{番目|ばんめ}</translation>
    </message>
    <message>
        <source>からだとこころ</source>
        <translation>からだと こころ</translation>
    </message>
    <message>
        <source>つぎのことは、きょうありますか。</source>
        <translation>つぎの ことは、{今日|きょう} ありますか。</translation>
    </message>
    <message>
        <source>きょう、この目標はできましたか。</source>
        <translation>{今日|きょう}、この {目標|もくひょう}は できましたか。</translation>
    </message>
    <message>
        <source>できた</source>
        <translation>できた</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>きょう、この仕事はできましたか。</source>
        <translation>{今日|きょう}、この {仕事|しごと}は できましたか。</translation>
    </message>
    <message>
        <source>%1つ</source>
        <translation>%1つ</translation>
    </message>
    <message>
        <source>%1個</source>
        <translation>%1こ</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>少し</source>
        <translation>すこし</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>{仕事|しごと}</translation>
    </message>
    <message>
        <source>%1 さんの代筆</source>
        <translation>%1 さんの かわりに {書|か}きます</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>受けもちをなおす</source>
        <translation>{受|う}けもちを なおす</translation>
    </message>
    <message>
        <source>受けもちを加える</source>
        <translation>{受|う}けもちを {加|くわ}える</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>この間だけ、この人の記録が、その支援者のタブレットで見られます</source>
        <translation>この {間|あいだ}だけ、この {人|ひと}の {記録|きろく}を、その {支援者|しえんしゃ}の タブレットで {見|み}られます</translation>
    </message>
    <message>
        <source>支援者が、まだ登録されていません</source>
        <translation>{支援者|しえんしゃ}は、まだ いません</translation>
    </message>
    <message>
        <source>管理者に、支援者を登録してもらってください。ここに名前が出ます</source>
        <translation>{管理者|かんりしゃ}に、{支援者|しえんしゃ}を {入|い}れて もらって ください。ここに {名前|なまえ}が {出|で}ます</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>これまでの {出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>よければ {保存|ほぞん}して ください。もとに {戻|もど}す ことも できます</translation>
    </message>
    <message>
        <source>記録が2つあります。どちらも残っています</source>
        <translation>{記録|きろく}が 2つ あります。どちらも {残|のこ}って います</translation>
    </message>
    <message>
        <source>名簿の「こちらにする」で選べます</source>
        <translation>{名簿|めいぼ}の「こちらにする」で {選|えら}べます</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>{出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>来た時刻</source>
        <translation>{来|き}た {時間|じかん}</translation>
    </message>
    <message>
        <source>帰った時刻</source>
        <translation>{帰|かえ}った {時間|じかん}</translation>
    </message>
    <message>
        <source>休憩（分）</source>
        <translation>{休|やす}み（{分|ふん}）</translation>
    </message>
    <message>
        <source>交通費（円）</source>
        <translation>{交通費|こうつうひ}（{円|えん}）</translation>
    </message>
    <message>
        <source>帰りは次の日（翌）</source>
        <translation>{帰|かえ}りは {次|つぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>送迎</source>
        <translation>{車|くるま}の {送|おく}り{迎|むか}え</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>行き</source>
        <translation>{行|い}き</translation>
    </message>
    <message>
        <source>帰り</source>
        <translation>{帰|かえ}り</translation>
    </message>
    <message>
        <source>行きと帰り</source>
        <translation>{行|い}きと {帰|かえ}り</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>{食事|しょくじ}</translation>
    </message>
    <message>
        <source>食べた</source>
        <translation>{食|た}べた</translation>
    </message>
    <message>
        <source>食べていない</source>
        <translation>{食|た}べて いない</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>欠席連絡</source>
        <translation>{休|やす}みの {連絡|れんらく}</translation>
    </message>
    <message>
        <source>書いたあとに、この記録は取り消されました</source>
        <translation>{書|か}いた あとで、この {記録|きろく}は {取|と}り{消|け}されました</translation>
    </message>
    <message>
        <source>保存すると、取り消しと両方が残ります</source>
        <translation>{保存|ほぞん}すると、{取|と}り{消|け}しと {両方|りょうほう}が {残|のこ}ります</translation>
    </message>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>ほかの {人|ひと}の {記録|きろく}でした</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>{署名|しょめい}した {日|ひ}を なおす わけ</translation>
    </message>
    <message>
        <source>この月は締めてあるので、記録できません</source>
        <translation>この {月|つき}は しめて あるので、{記録|きろく}できません</translation>
    </message>
    <message>
        <source>なおすときは、サービス管理責任者に月を開けなおしてもらってください</source>
        <translation>なおすときは、{責任者|せきにんしゃ}に {月|つき}を {開|あ}けなおして もらって ください</translation>
    </message>
</context>
<context>
    <name>BarePage</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>やすむ</source>
        <translation>やすむ</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>ほか</source>
        <translation>ほか</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>この日を休みにする</source>
        <translation>この {日|ひ}を {休|やす}みに する</translation>
    </message>
    <message>
        <source>この日を開く・なおす</source>
        <translation>この {日|ひ}を {開|あ}ける・なおす</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>休みと開く日</source>
        <translation>{休|やす}みと {開|あ}ける {日|ひ}</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>よければ {保存|ほぞん}して ください。もとに {戻|もど}す ことも できます</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>もとに {戻|もど}す</translation>
    </message>
    <message>
        <source>1日だけなら、空のまま</source>
        <translation>1{日|にち}だけなら、{書|か}かなくて よいです</translation>
    </message>
    <message>
        <source>%1日分です</source>
        <translation>%1{日分|にちぶん}です</translation>
    </message>
    <message>
        <source>%1日分です。そのうち%2日は、いつも休みの曜日です</source>
        <translation>%1{日分|にちぶん}です。その うち %2{日|にち}は、いつも {休|やす}みの {曜日|ようび}です</translation>
    </message>
    <message>
        <source>休みの日は、この場で働く人みんなの、来る予定に入りません。もう書いた出欠はそのまま残ります</source>
        <translation>{休|やす}みの {日|ひ}は、ここで {働|はたら}く {人|ひと} みんなの、{来|く}る {予定|よてい}に {入|はい}りません。もう {書|か}いた {出欠|しゅっけつ}は そのまま {残|のこ}ります</translation>
    </message>
    <message>
        <source>いま書いてあること</source>
        <translation>いま {書|か}いて ある こと</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>祝日・夏休み・臨時など</source>
        <translation>{祝日|しゅくじつ}・{夏休|なつやす}みなど</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>きょう</source>
        <translation>{今日|きょう}</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>{記録|きろく}が 2つ</translation>
    </message>
    <message>
        <source>%1週目の日を見る</source>
        <translation>%1{週目|しゅうめ}の {日|ひ}を {見|み}る</translation>
    </message>
    <message>
        <source>日をおすと、だれがいつ書いたかが出ます</source>
        <translation>{日|ひ}を おすと、だれが いつ {書|か}いたかが {出|で}ます</translation>
    </message>
    <message>
        <source>週をおすと、その週の日が下に出ます</source>
        <translation>{週|しゅう}を おすと、その {週|しゅう}の {日|ひ}が {下|した}に {出|で}ます</translation>
    </message>
</context>
<context>
    <name>CallsLine</name>
    <message>
        <source>%1さんが、助けてほしいと知らせています</source>
        <translation>%1さんが {助|たす}けて ほしいと {知|し}らせています</translation>
    </message>
    <message>
        <source>%1さんとほか%2人が、助けてほしいと知らせています</source>
        <translation>%1さんと ほか %2{人|にん}が {助|たす}けて ほしいと {知|し}らせています</translation>
    </message>
    <message>
        <source>%1から、だれも見ていません</source>
        <translation>%1から だれも {見|み}ていません</translation>
    </message>
    <message>
        <source>助けて：%1さん</source>
        <translation>{助|たす}けて：%1さん</translation>
    </message>
    <message>
        <source>ほか%1人</source>
        <translation>ほか %1{人|にん}</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>記録が2つある</source>
        <translation>{記録|きろく}が 2つ ある</translation>
    </message>
    <message>
        <source>別に置いた記録</source>
        <translation>{別|べつ}に {置|お}いた {記録|きろく}</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>たすけて ほしい</translation>
    </message>
    <message>
        <source>差し戻された日</source>
        <translation>もどされた {日|ひ}</translation>
    </message>
    <message>
        <source>本人からの言葉</source>
        <translation>{本人|ほんにん}からの {言葉|ことば}</translation>
    </message>
    <message>
        <source>見てほしい目標</source>
        <translation>{見|み}て ほしい {目標|もくひょう}</translation>
    </message>
    <message>
        <source>ほか%1人</source>
        <translation>ほか %1{人|にん}</translation>
    </message>
    <message>
        <source>出た時刻がまだの支援記録</source>
        <translation>{出|で}た {時間|じかん}が まだの {記録|きろく}</translation>
    </message>
    <message>
        <source>訪問の時期です</source>
        <translation>{会|あ}いに {行|い}く {時|とき}です</translation>
    </message>
    <message>
        <source>%1日つづけて来ていない</source>
        <translation>%1{日|にち} つづけて {来|き}て いない</translation>
    </message>
</context>
<context>
    <name>CheckItemRow</name>
    <message>
        <source>上へ</source>
        <translation>{上|うえ}へ</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>{下|した}へ</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>{外|はず}す</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>本人といっしょに選んでください</source>
        <translation>{本人|ほんにん}と いっしょに {選|えら}んで ください</translation>
    </message>
    <message>
        <source>%1つまで聞けます。前の日の答えは、外しても読めます</source>
        <translation>%1つまで {聞|き}けます。{前|まえ}の {日|ひ}の {答|こた}えは、{外|はず}しても {読|よ}めます</translation>
    </message>
    <message>
        <source>本人のサインを足す</source>
        <translation>{本人|ほんにん}の サインを {足|た}す</translation>
    </message>
    <message>
        <source>本人の言葉（%1文字まで）</source>
        <translation>{本人|ほんにん}の {言葉|ことば}（%1{文字|もじ}まで）</translation>
    </message>
    <message>
        <source>例：頭が重い</source>
        <translation>{例|れい}：{頭|あたま}が {重|おも}い</translation>
    </message>
    <message>
        <source>足す</source>
        <translation>{足|た}す</translation>
    </message>
    <message>
        <source>いまは聞いていないもの</source>
        <translation>いまは {聞|き}いて いない もの</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>もとに {戻|もど}す</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
    <message>
        <source>本人の言葉をなおす</source>
        <translation>{本人|ほんにん}の {言葉|ことば}を なおす</translation>
    </message>
    <message>
        <source>前の日も新しい言葉で見えます。ちがうことを聞くときは、外して足してください</source>
        <translation>{前|まえ}の {日|ひ}も {新|あたら}しい {言葉|ことば}で {見|み}えます。ちがう ことを {聞|き}く ときは、{外|はず}して {足|た}して ください</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>からだとこころで聞くこと</source>
        <translation>{体|からだ}と {心|こころ}で {聞|き}くこと</translation>
    </message>
</context>
<context>
    <name>CompareForStaff</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
</context>
<context>
    <name>CompareOwn</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
</context>
<context>
    <name>ComparedFillings</name>
    <message>
        <source>くらべるには、2つ書いたものがいります</source>
        <translation>くらべるには、2つ {書|か}いた ものが いります</translation>
    </message>
    <message>
        <source>この版のシートは、このタブレットにありません</source>
        <translation>この {版|はん}の シートは、この タブレットに ありません</translation>
    </message>
    <message>
        <source>1つめ</source>
        <translation>1つめ</translation>
    </message>
    <message>
        <source>2つめ</source>
        <translation>2つめ</translation>
    </message>
    <message>
        <source>%1と%2で、答えをくらべています。</source>
        <translation>%1と %2で、{答|こた}えを くらべて います。</translation>
    </message>
    <message>
        <source>前に書いたもの</source>
        <translation>{前|まえ}に {書|か}いた もの</translation>
    </message>
    <message>
        <source>あとに書いたもの</source>
        <translation>あとに {書|か}いた もの</translation>
    </message>
</context>
<context>
    <name>ComparedQuestion</name>
    <message>
        <source>書いていません</source>
        <translation>{書|か}いて いません</translation>
    </message>
    <message>
        <source>%1だけ</source>
        <translation>%1だけ</translation>
    </message>
    <message>
        <source>はじめて（%1）</source>
        <translation>はじめて（%1）</translation>
    </message>
    <message>
        <source>もうない（%1だけ）</source>
        <translation>もう ない（%1だけ）</translation>
    </message>
    <message>
        <source>同じ（どちらにもある）</source>
        <translation>{同|おな}じ（どちらにも ある）</translation>
    </message>
</context>
<context>
    <name>ComparedSide</name>
    <message>
        <source>書いていません</source>
        <translation>{書|か}いて いません</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>きょうの確認</source>
        <translation>{今日|きょう}の {確認|かくにん}</translation>
    </message>
    <message>
        <source>これでいい</source>
        <translation>これで いい</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>どこがちがいますか。</source>
        <translation>どこが ちがいますか。</translation>
    </message>
    <message>
        <source>確認しました。</source>
        <translation>{確認|かくにん}しました。</translation>
    </message>
    <message>
        <source>ちがうと伝えました。</source>
        <translation>ちがうと {伝|つた}えました。</translation>
    </message>
    <message>
        <source>きょうのことは、これでいいですか。</source>
        <translation>{今日|きょう}の ことは、これで いいですか。</translation>
    </message>
    <message>
        <source>書かなくてもいいです。</source>
        <translation>{書|か}かなくても いいです。</translation>
    </message>
    <message>
        <source>確認しました</source>
        <translation>{確認|かくにん}しました</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>ちがいます</translation>
    </message>
    <message>
        <source>画面で確認するには、同意がいります。いまはありません。</source>
        <translation>{画面|がめん}で {確認|かくにん}するには、{同意|どうい}が いります。いまは ありません。</translation>
    </message>
    <message>
        <source>紙で確認できます。</source>
        <translation>{紙|かみ}で {確認|かくにん}できます。</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>%1に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>{支援者|しえんしゃ}に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
</context>
<context>
    <name>ConfirmationFact</name>
    <message>
        <source>%1に来ました</source>
        <translation>%1に {来|き}ました</translation>
    </message>
    <message>
        <source>%1に来て、%2に帰りました</source>
        <translation>%1に {来|き}て、%2に {帰|かえ}りました</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>同意を記録する</source>
        <translation>{同意|どうい}を {記録|きろく}する</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}きかけた {内容|ないよう}です</translation>
    </message>
    <message>
        <source>読んだ文書の名前と版</source>
        <translation>{読|よ}んだ {文書|ぶんしょ}の {名前|なまえ}と {版|はん}</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>なくても いいです</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>ConsentAsked</name>
    <message>
        <source>%1 さんの同意がいります。</source>
        <translation>%1 さんの {同意|どうい}が いります。</translation>
    </message>
    <message>
        <source>同意がいります。</source>
        <translation>{同意|どうい}が いります。</translation>
    </message>
    <message>
        <source>書いたことは、このタブレットに残っています。</source>
        <translation>{書|か}いた ことは、この タブレットに {残|のこ}って います。</translation>
    </message>
    <message>
        <source>同意をもらったら、「同意」に記録してください。</source>
        <translation>{同意|どうい}を もらったら、「{同意|どうい}」に {記録|きろく}して ください。</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>%1に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>{支援者|しえんしゃ}に {聞|き}いて ください。</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>同意しています</source>
        <translation>{同意|どうい}して います</translation>
    </message>
    <message>
        <source>取りやめました</source>
        <translation>{取|と}りやめました</translation>
    </message>
    <message>
        <source>まだです</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>記録した人：%1</source>
        <translation>{記録|きろく}した {人|ひと}：%1</translation>
    </message>
    <message>
        <source>これまでの変更</source>
        <translation>これまでの {変更|へんこう}</translation>
    </message>
    <message>
        <source>取りやめる</source>
        <translation>{取|と}りやめる</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>同意</source>
        <translation>{同意|どうい}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>同意を記録する</source>
        <translation>{同意|どうい}を {記録|きろく}する</translation>
    </message>
    <message>
        <source>同意の記録はありません</source>
        <translation>{同意|どうい}の {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>紙や画面で同意をもらったら、ここに記録します</source>
        <translation>{紙|かみ}や {画面|がめん}で {同意|どうい}を もらったら、ここに {記録|きろく}します</translation>
    </message>
    <message>
        <source>この同意を取りやめます</source>
        <translation>この {同意|どうい}を {取|と}りやめます</translation>
    </message>
    <message>
        <source>取りやめる</source>
        <translation>{取|と}りやめる</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>きょうから使わなくなります。前に同意したことは、わけといっしょに残ります</source>
        <translation>{今日|きょう}から {使|つか}わなく なります。{前|まえ}に {同意|どうい}した ことは、わけと いっしょに {残|のこ}ります</translation>
    </message>
</context>
<context>
    <name>ContestedBadge</name>
    <message>
        <source>記録が2つ</source>
        <translation>{記録|きろく}が 2つ</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>前の日</source>
        <translation>{前|まえ}の {日|ひ}</translation>
    </message>
    <message>
        <source>次の日</source>
        <translation>{次|つぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>この日の記録はありません</source>
        <translation>この{日|ひ}の {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>名簿から出欠を記録できます</source>
        <translation>{名簿|めいぼ}から {出欠|しゅっけつ}を {書|か}けます</translation>
    </message>
    <message>
        <source>訂正を確かめて署名します</source>
        <translation>なおした ところを {確|たし}かめて {署名|しょめい}します</translation>
    </message>
    <message>
        <source>この日に署名します</source>
        <translation>この{日|ひ}に {署名|しょめい}します</translation>
    </message>
    <message>
        <source>いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります</source>
        <translation>いま {見|み}えて いる ものに {署名|しょめい}します。あとで なおした ところは、となりに {残|のこ}ります</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>{署名|しょめい}する</translation>
    </message>
    <message>
        <source>この日を差し戻します</source>
        <translation>この{日|ひ}を {差|さ}し{戻|もど}します</translation>
    </message>
    <message>
        <source>書いた人に届きます。記録は消えません。なおすと、ここに戻ります</source>
        <translation>{書|か}いた {人|ひと}に とどきます。{記録|きろく}は {消|き}えません。なおすと、ここに {戻|もど}ります</translation>
    </message>
    <message>
        <source>差し戻す</source>
        <translation>{差|さ}し{戻|もど}す</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>時刻を確かめて</source>
        <translation>{時間|じかん}を {確|たし}かめて</translation>
    </message>
    <message>
        <source>わけを足して</source>
        <translation>わけを {足|た}して</translation>
    </message>
    <message>
        <source>本人に確かめて</source>
        <translation>{本人|ほんにん}に {確|たし}かめて</translation>
    </message>
    <message>
        <source>この月の古い記録は、いまは事務所だけにあります</source>
        <translation>この{月|つき}の {古|ふる}い {記録|きろく}は、いまは {事務所|じむしょ}だけに あります</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>タブレットの {空|あ}きを {作|つく}るためです。{記録|きろく}は {消|き}えて いません</translation>
    </message>
    <message>
        <source>ネットにつながると、取りよせて見られます</source>
        <translation>ネットに つながると、{取|と}りよせて {見|み}られます</translation>
    </message>
    <message>
        <source>取りよせる</source>
        <translation>{取|と}りよせる</translation>
    </message>
    <message>
        <source>締めた月</source>
        <translation>しめた {月|つき}</translation>
    </message>
</context>
<context>
    <name>DayAmendment</name>
    <message>
        <source>わけ：%1</source>
        <translation>わけ：%1</translation>
    </message>
    <message>
        <source>署名を知らずに書かれました</source>
        <translation>{署名|しょめい}を {知|し}らないで {書|か}きました</translation>
    </message>
</context>
<context>
    <name>DayBegun</name>
    <message>
        <source>書きかけのコメントがあります</source>
        <translation>{書|か}きかけの コメントが あります</translation>
    </message>
    <message>
        <source>差し戻すわけの書きかけがあります</source>
        <translation>もどす わけの {書|か}きかけが あります</translation>
    </message>
    <message>
        <source>なおすわけの書きかけがあります</source>
        <translation>なおす わけの {書|か}きかけが あります</translation>
    </message>
    <message>
        <source>したことの書きかけがあります</source>
        <translation>した ことの {書|か}きかけが あります</translation>
    </message>
    <message>
        <source>つづきを書く</source>
        <translation>つづきを {書|か}く</translation>
    </message>
</context>
<context>
    <name>DayComment</name>
    <message>
        <source>取り消したコメント</source>
        <translation>{取|と}り{消|け}した コメント</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>取り消した「%1」について</source>
        <translation>{取|と}り{消|け}した 「%1」に ついて</translation>
    </message>
    <message>
        <source>「%1」について</source>
        <translation>「%1」に ついて</translation>
    </message>
</context>
<context>
    <name>DayContested</name>
    <message>
        <source>%1の記録が2つあります</source>
        <translation>%1の {記録|きろく}が 2つ あります</translation>
    </message>
    <message>
        <source>こちらにする</source>
        <translation>こちらに する</translation>
    </message>
</context>
<context>
    <name>DayFlag</name>
    <message>
        <source>たすけてほしい %1</source>
        <translation>たすけてほしい %1</translation>
    </message>
    <message>
        <source>見た人 %1</source>
        <translation>{見|み}た {人|ひと} %1</translation>
    </message>
    <message>
        <source>見ました・したことを書く</source>
        <translation>{見|み}ました・した ことを {書|か}く</translation>
    </message>
    <message>
        <source>まだほかの人に届いていません</source>
        <translation>まだ ほかの {人|ひと}に とどいて いません</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>差し戻す</source>
        <translation>{差|さ}し{戻|もど}す</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>自分で書いたところがあります</source>
        <translation>{自分|じぶん}で {書|か}いた ところが あります</translation>
    </message>
    <message>
        <source>訂正を確かめて署名</source>
        <translation>{確|たし}かめて {署名|しょめい}</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>{署名|しょめい}する</translation>
    </message>
</context>
<context>
    <name>DayQueue</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>ほかに署名を待つ日 %1件</source>
        <translation>ほかに {署名|しょめい}を {待|ま}つ {日|ひ} %1{件|けん}</translation>
    </message>
    <message>
        <source>前の待つ日：%1</source>
        <translation>{前|まえ}の {待|ま}つ {日|ひ}：%1</translation>
    </message>
    <message>
        <source>次の待つ日：%1</source>
        <translation>{次|つぎ}の {待|ま}つ {日|ひ}：%1</translation>
    </message>
</context>
<context>
    <name>DayRecord</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>出欠をなおす</source>
        <translation>{出欠|しゅっけつ}を なおす</translation>
    </message>
    <message>
        <source>「%1」は「特になし」だけです</source>
        <translation>「%1」は「{特|とく}に なし」だけです</translation>
    </message>
    <message>
        <source>「%1」は%2と同じ文です</source>
        <translation>「%1」は %2と {同|おな}じ {文|ぶん}です</translation>
    </message>
    <message>
        <source>本人か、受けもちの支援者が選びます</source>
        <translation>{本人|ほんにん}か、{受|う}けもちの {支援者|しえんしゃ}が {選|えら}びます</translation>
    </message>
    <message>
        <source>この記録にコメント</source>
        <translation>この {記録|きろく}に コメント</translation>
    </message>
</context>
<context>
    <name>DayReplaced</name>
    <message>
        <source>前の内容</source>
        <translation>{前|まえ}の {内容|ないよう}</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>休憩 %1分</source>
        <translation>{休|やす}み %1{分|ふん}</translation>
    </message>
    <message>
        <source>記録が2つあります</source>
        <translation>{記録|きろく}が 2つ あります</translation>
    </message>
</context>
<context>
    <name>DaySettled</name>
    <message>
        <source>前は%1の記録が2つありました</source>
        <translation>{前|まえ}は %1の {記録|きろく}が 2つ ありました</translation>
    </message>
    <message>
        <source>%1が取り消しました</source>
        <translation>%1が {取|と}り{消|け}しました</translation>
    </message>
    <message>
        <source>%1が「%2」に決めました</source>
        <translation>%1が 「%2」に {決|き}めました</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>署名 %1</source>
        <translation>{署名|しょめい} %1</translation>
    </message>
    <message>
        <source>そのときの内容を保管しています</source>
        <translation>その ときの {記録|きろく}が あります</translation>
    </message>
    <message>
        <source>署名した内容を見る</source>
        <translation>{署名|しょめい}した {記録|きろく}を {見|み}る</translation>
    </message>
    <message>
        <source>差し戻し %1</source>
        <translation>{差|さ}し{戻|もど}し %1</translation>
    </message>
    <message>
        <source>署名のあとの訂正 %1か所</source>
        <translation>{署名|しょめい}の あとで なおした ところ %1つ</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>コメント</translation>
    </message>
</context>
<context>
    <name>DayWordsField</name>
    <message>
        <source>%1文字まで</source>
        <translation>%1{文字|もじ}まで</translation>
    </message>
    <message>
        <source>いま %1文字です。%2文字までにしてください。書いた文は消えません</source>
        <translation>いま %1{文字|もじ}です。%2{文字|もじ}までに してください。{書|か}いた {文|ぶん}は {消|き}えません</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>このタブレットの登録</source>
        <translation>この タブレットの {登録|とうろく}</translation>
    </message>
</context>
<context>
    <name>EnrolCheck</name>
    <message>
        <source>この招待で登録します</source>
        <translation>この {招待|しょうたい}で {登録|とうろく}します</translation>
    </message>
    <message>
        <source>サーバー：%1</source>
        <translation>サーバー：%1</translation>
    </message>
    <message>
        <source>相手が本物かどうかは、つなぐときに招待の印で確かめます</source>
        <translation>{相手|あいて}が {本物|ほんもの}か、つなぐ ときに {招待|しょうたい}の {印|しるし}で {確|たし}かめます</translation>
    </message>
    <message>
        <source>このタブレットには鍵をしまう部品がありません。起動のたびに支援者の合言葉で開けます</source>
        <translation>この タブレットには {鍵|かぎ}を しまう {部品|ぶひん}が ありません。{動|うご}かす たびに、{支援者|しえんしゃ}の {合言葉|あいことば}で {開|あ}けます</translation>
    </message>
    <message>
        <source>記録の鍵は、このタブレットの鍵入れにしまいます</source>
        <translation>{記録|きろく}の {鍵|かぎ}は、この タブレットの {鍵入|かぎい}れに しまいます</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>{登録|とうろく}する</translation>
    </message>
</context>
<context>
    <name>EnrolDone</name>
    <message>
        <source>登録できました</source>
        <translation>{登録|とうろく}できました</translation>
    </message>
    <message>
        <source>つぎに支援者がサインインすると、記録を受けとります</source>
        <translation>つぎに、{支援者|しえんしゃ}が サインインします。その あと {記録|きろく}を {受|う}けとります</translation>
    </message>
    <message>
        <source>サインインする</source>
        <translation>サインインする</translation>
    </message>
</context>
<context>
    <name>EnrolGuide</name>
    <message>
        <source>招待コードは、管理者の画面か紙に出ています</source>
        <translation>{招待|しょうたい}コードは、{管理者|かんりしゃ}の {画面|がめん}か {紙|かみ}に {出|で}て います</translation>
    </message>
    <message>
        <source>このタブレットではカメラを使えません。文字で入れるか、読みとった内容を貼りつけてください</source>
        <translation>この タブレットでは カメラを {使|つか}えません。{文字|もじ}で {入|い}れるか、{読|よ}んだ ものを はって ください</translation>
    </message>
</context>
<context>
    <name>EnrolRead</name>
    <message>
        <source>管理者の画面に出ている招待を入れます</source>
        <translation>{管理者|かんりしゃ}の {画面|がめん}に {出|で}て いる {招待|しょうたい}を {入|い}れます</translation>
    </message>
    <message>
        <source>コードには期限があり、1回だけ使えます</source>
        <translation>コードには {期限|きげん}が あり、1{回|かい}だけ {使|つか}えます</translation>
    </message>
    <message>
        <source>このときだけ 電波が必要です</source>
        <translation>この ときだけ {電波|でんぱ}が {必要|ひつよう}です</translation>
    </message>
    <message>
        <source>記録は暗号にして このタブレットに置きます</source>
        <translation>{記録|きろく}は {暗号|あんごう}に して この タブレットに {置|お}きます</translation>
    </message>
    <message>
        <source>招待コード</source>
        <translation>{招待|しょうたい}コード</translation>
    </message>
    <message>
        <source>26文字、または貼りつけ</source>
        <translation>26{文字|もじ}、または はりつけ</translation>
    </message>
    <message>
        <source>サーバーの住所</source>
        <translation>サーバーの {住所|じゅうしょ}</translation>
    </message>
    <message>
        <source>招待に書いてあります</source>
        <translation>{招待|しょうたい}に {書|か}いて あります</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>コードとサーバーの住所を入れると、つぎへ進めます</source>
        <translation>コードと サーバーの {住所|じゅうしょ}を {入|い}れると、つぎへ {進|すす}めます</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>3つのうち %1つめ</source>
        <translation>3つの うち %1つめ</translation>
    </message>
    <message>
        <source>招待を読む</source>
        <translation>{招待|しょうたい}を {読|よ}む</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>{確|たし}かめる</translation>
    </message>
    <message>
        <source>受けとる</source>
        <translation>{受|う}けとる</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>記録はこのタブレットに残っています</source>
        <translation>あなたの {記録|きろく}は この タブレットに あります</translation>
    </message>
    <message>
        <source>入れた内容は残っています</source>
        <translation>{入|い}れた ものは {残|のこ}って います</translation>
    </message>
    <message>
        <source>管理者に、この番号を知らせてください：&lt;code&gt;</source>
        <translation>{管理者|かんりしゃ}に、この {番号|ばんごう}を {知|し}らせて ください：&lt;code&gt;</translation>
    </message>
    <message>
        <source>なにも失われていません</source>
        <translation>なにも なくなって いません</translation>
    </message>
    <message>
        <source>なにも消えません</source>
        <translation>なにも {消|き}えません</translation>
    </message>
    <message>
        <source>記録は別に置いてあり、消えていません</source>
        <translation>{記録|きろく}は {別|べつ}に {置|お}いて あります。{消|き}えて いません</translation>
    </message>
    <message>
        <source>記録は消していません</source>
        <translation>{記録|きろく}は {消|け}して いません</translation>
    </message>
    <message>
        <source>管理者に新しい招待を出してもらってください</source>
        <translation>{管理者|かんりしゃ}に {新|あたら}しい {招待|しょうたい}を もらって ください</translation>
    </message>
    <message>
        <source>支援者に新しい番号を出してもらってください</source>
        <translation>{支援者|しえんしゃ}に {新|あたら}しい {番号|ばんごう}を もらって ください</translation>
    </message>
    <message>
        <source>少し待って、もう一度押してください</source>
        <translation>{少|すこ}し {待|ま}って、もう いちど {押|お}して ください</translation>
    </message>
    <message>
        <source>コードの長さが違います</source>
        <translation>コードの {長|なが}さが ちがいます</translation>
    </message>
    <message>
        <source>いまは &lt;length&gt;文字です。なにも失われていません</source>
        <translation>いまは &lt;length&gt;{文字|もじ}です。なにも なくなって いません</translation>
    </message>
    <message>
        <source>26文字のコードを、もう一度確かめてください</source>
        <translation>26{文字|もじ}の コードを、もう いちど {見|み}て ください</translation>
    </message>
    <message>
        <source>コードに使わない文字があります</source>
        <translation>コードに {使|つか}わない {文字|もじ}が あります</translation>
    </message>
    <message>
        <source>アルファベットと2から7の数字だけを入れてください</source>
        <translation>アルファベットと 2から7の {数字|すうじ}だけを {入|い}れて ください</translation>
    </message>
    <message>
        <source>サーバーの住所がまだです</source>
        <translation>サーバーの {住所|じゅうしょ}が まだです</translation>
    </message>
    <message>
        <source>招待に書いてある住所を入れてください</source>
        <translation>{招待|しょうたい}に {書|か}いて ある {住所|じゅうしょ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>サーバーの住所を読めません</source>
        <translation>サーバーの {住所|じゅうしょ}を {読|よ}めません</translation>
    </message>
    <message>
        <source>招待に書いてあるとおりに入れてください</source>
        <translation>{招待|しょうたい}に {書|か}いて ある とおりに {入|い}れて ください</translation>
    </message>
    <message>
        <source>貼りつけた招待を読めません</source>
        <translation>はった {招待|しょうたい}を {読|よ}めません</translation>
    </message>
    <message>
        <source>招待をはじめから終わりまで貼りつけてください</source>
        <translation>{招待|しょうたい}を はじめから {終|お}わりまで はって ください</translation>
    </message>
    <message>
        <source>この招待コードは違います</source>
        <translation>この {招待|しょうたい}コードは ちがいます</translation>
    </message>
    <message>
        <source>コードを確かめて、もう一度入れてください。5回違うと招待は使えなくなります</source>
        <translation>コードを {見|み}て、もう いちど {入|い}れて ください。5{回|かい} ちがうと {使|つか}えなく なります</translation>
    </message>
    <message>
        <source>この招待はもう使われています</source>
        <translation>この {招待|しょうたい}は もう {使|つか}われて います</translation>
    </message>
    <message>
        <source>この招待は期限が切れました</source>
        <translation>この {招待|しょうたい}は {期限|きげん}が {切|き}れました</translation>
    </message>
    <message>
        <source>このタブレットの印が合いません</source>
        <translation>この タブレットの {印|しるし}が {合|あ}いません</translation>
    </message>
    <message>
        <source>もう一度登録してください。続くときは管理者に知らせてください</source>
        <translation>もう いちど {登録|とうろく}して ください。だめな ときは {管理者|かんりしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>つながった相手が、この法人のサーバーではありません</source>
        <translation>つながった {相手|あいて}が、この {法人|ほうじん}の サーバーでは ありません</translation>
    </message>
    <message>
        <source>記録はこのタブレットに残っています。なにも送っていません</source>
        <translation>あなたの {記録|きろく}は この タブレットに あります。なにも {送|おく}って いません</translation>
    </message>
    <message>
        <source>通信の場所を変えてみてください。続くときは管理者に知らせてください</source>
        <translation>ちがう {場所|ばしょ}で つないで ください。だめな ときは {管理者|かんりしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>サーバーにつながりません</source>
        <translation>サーバーに つながりません</translation>
    </message>
    <message>
        <source>電波のあるところで、もう一度押してください</source>
        <translation>{電波|でんぱ}の ある ところで、もう いちど {押|お}して ください</translation>
    </message>
    <message>
        <source>サーバーの返事が来ません</source>
        <translation>サーバーの {返事|へんじ}が {来|き}ません</translation>
    </message>
    <message>
        <source>通信が途中で切れました</source>
        <translation>{通信|つうしん}が {途中|とちゅう}で {切|き}れました</translation>
    </message>
    <message>
        <source>つながると自動で続きます</source>
        <translation>つながると {自動|じどう}で {続|つづ}きます</translation>
    </message>
    <message>
        <source>前の通信がまだ終わっていません</source>
        <translation>{前|まえ}の {通信|つうしん}が まだ {終|お}わって いません</translation>
    </message>
    <message>
        <source>回数が多いので、少し休んでいます</source>
        <translation>{回数|かいすう}が {多|おお}いので、{少|すこ}し {休|やす}んで います</translation>
    </message>
    <message>
        <source>サーバーがいま記録を受けとれません</source>
        <translation>サーバーが いま {記録|きろく}を {受|う}けとれません</translation>
    </message>
    <message>
        <source>あとで自動で送ります。続くときは管理者に知らせてください</source>
        <translation>あとで {自動|じどう}で {送|おく}ります。だめな ときは {管理者|かんりしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>サーバーがうまく動いていません</source>
        <translation>サーバーが うまく {動|うご}いて いません</translation>
    </message>
    <message>
        <source>サーバーの返事を読めません</source>
        <translation>サーバーの {返事|へんじ}を {読|よ}めません</translation>
    </message>
    <message>
        <source>記録の一部が事務所のものと合いません</source>
        <translation>{記録|きろく}の {一部|いちぶ}が {事務所|じむしょ}のものと {合|あ}いません</translation>
    </message>
    <message>
        <source>あした、もう一度合わせます。続くときは管理者に伝えてください</source>
        <translation>あした もう いちど {合|あ}わせます。{続|つづ}くときは {管理者|かんりしゃ}に {伝|つた}えて ください</translation>
    </message>
    <message>
        <source>名前かパスワードが違います</source>
        <translation>{名前|なまえ}か パスワードが ちがいます</translation>
    </message>
    <message>
        <source>もう一度入れてください。10回違うと1時間入れません</source>
        <translation>もう いちど {入|い}れて ください。10{回|かい} ちがうと 1{時間|じかん} {入|はい}れません</translation>
    </message>
    <message>
        <source>もう一度サインインが必要です</source>
        <translation>もう いちど サインインが {必要|ひつよう}です</translation>
    </message>
    <message>
        <source>「支援者」から、電波のあるところでサインインしてください</source>
        <translation>「{支援者|しえんしゃ}」から、{電波|でんぱ}の ある ところで サインインして ください</translation>
    </message>
    <message>
        <source>30日サインインしていないので、新しい記録は届きません</source>
        <translation>30{日|にち} サインインして いないので、{新|あたら}しい {記録|きろく}は {届|とど}きません</translation>
    </message>
    <message>
        <source>記録は残っています。書くことも送ることも、いままでどおりできます</source>
        <translation>{記録|きろく}は {残|のこ}って います。{書|か}く ことも {送|おく}る ことも、いままで どおり できます</translation>
    </message>
    <message>
        <source>サインインの番号は期限が切れました</source>
        <translation>サインインの {番号|ばんごう}は {期限|きげん}が {切|き}れました</translation>
    </message>
    <message>
        <source>サインインの番号はもう使われています</source>
        <translation>サインインの {番号|ばんごう}は もう {使|つか}われて います</translation>
    </message>
    <message>
        <source>サーバーの証明を確かめられません</source>
        <translation>サーバーの {証明|しょうめい}を {確|たし}かめられません</translation>
    </message>
    <message>
        <source>画面がロックされています</source>
        <translation>{画面|がめん}が ロックされて います</translation>
    </message>
    <message>
        <source>暗証番号で開けて、もう一度保存してください</source>
        <translation>{暗証番号|あんしょうばんごう}で {開|あ}けて、もう いちど {保存|ほぞん}して ください</translation>
    </message>
    <message>
        <source>このタブレットはまだ登録されていません</source>
        <translation>この タブレットは まだ {登録|とうろく}されて いません</translation>
    </message>
    <message>
        <source>管理者の招待で登録してください</source>
        <translation>{管理者|かんりしゃ}の {招待|しょうたい}で {登録|とうろく}して ください</translation>
    </message>
    <message>
        <source>このタブレットは止められています</source>
        <translation>この タブレットは {止|と}められて います</translation>
    </message>
    <message>
        <source>管理者に連絡してください。記録は渡してから消します</source>
        <translation>{管理者|かんりしゃ}に {連絡|れんらく}して ください。{記録|きろく}は {渡|わた}してから {消|け}します</translation>
    </message>
    <message>
        <source>同じ登録のタブレットが、ほかにもう1台あるようです</source>
        <translation>おなじ {登録|とうろく}の タブレットが、もう 1{台|だい} あるようです</translation>
    </message>
    <message>
        <source>サーバーがこのタブレットを知りません</source>
        <translation>サーバーが この タブレットを {知|し}りません</translation>
    </message>
    <message>
        <source>自動でもう一度名のります。続くときは管理者に知らせてください</source>
        <translation>{自動|じどう}で もう いちど {名|な}のります。だめな ときは {管理者|かんりしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>このタブレットは止められ、記録は渡し終わりました</source>
        <translation>この タブレットは {止|と}められました。{記録|きろく}は {渡|わた}しました</translation>
    </message>
    <message>
        <source>記録はサーバーにあります</source>
        <translation>{記録|きろく}は サーバーに あります</translation>
    </message>
    <message>
        <source>使うときは、管理者の招待でもう一度登録してください</source>
        <translation>{使|つか}う ときは、{管理者|かんりしゃ}の {招待|しょうたい}で もう いちど {登録|とうろく}して ください</translation>
    </message>
    <message>
        <source>暗証番号または合言葉が違います。もう一度どうぞ</source>
        <translation>{数字|すうじ}か {合言葉|あいことば}が ちがいました。もう いちど {入|い}れて ください</translation>
    </message>
    <message>
        <source>なにも消えません。あと&lt;tries_left&gt;回ためせます</source>
        <translation>なにも {消|き}えません。あと &lt;tries_left&gt;{回|かい} できます</translation>
    </message>
    <message>
        <source>ゆっくり入れてください</source>
        <translation>ゆっくり {入|い}れて ください</translation>
    </message>
    <message>
        <source>違う番号が続いたので、少し待ちます</source>
        <translation>ちがう {番号|ばんごう}が {続|つづ}いたので、{少|すこ}し {待|ま}ちます</translation>
    </message>
    <message>
        <source>時間がたつと、また入れられます</source>
        <translation>{時間|じかん}が たつと、また {入|い}れられます</translation>
    </message>
    <message>
        <source>違う番号が10回続いたので、ロックしました</source>
        <translation>ちがう {番号|ばんごう}が 10{回|かい} {続|つづ}いたので、ロックしました</translation>
    </message>
    <message>
        <source>利用者は支援者に、支援者はオンラインのサインインで、新しい番号を決めてください</source>
        <translation>{利用者|りようしゃ}は {支援者|しえんしゃ}に {言|い}って ください。{支援者|しえんしゃ}は オンラインの サインインで {決|き}めて ください</translation>
    </message>
    <message>
        <source>暗証番号は、支援者と新しく決められます</source>
        <translation>{数字|すうじ}は、{支援者|しえんしゃ}と {新|あたら}しく {決|き}められます</translation>
    </message>
    <message>
        <source>支援者に知らせてください</source>
        <translation>{支援者|しえんしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>オンラインのサインインで、新しい合言葉と暗証番号を決められます</source>
        <translation>オンラインの サインインで、{新|あたら}しい {合言葉|あいことば}と {番号|ばんごう}を {決|き}められます</translation>
    </message>
    <message>
        <source>「このタブレットをはじめて使う支援者」からサインインしてください</source>
        <translation>「この タブレットを はじめて {使|つか}う {支援者|しえんしゃ}」から サインインして ください</translation>
    </message>
    <message>
        <source>短すぎます</source>
        <translation>{短|みじか}すぎます</translation>
    </message>
    <message>
        <source>&lt;min&gt;文字以上にしてください</source>
        <translation>&lt;min&gt;{文字|もじ} より {長|なが}く して ください</translation>
    </message>
    <message>
        <source>使えない文字か長さです</source>
        <translation>{使|つか}えない {文字|もじ}か {長|なが}さです</translation>
    </message>
    <message>
        <source>暗証番号は数字だけ、合言葉は12文字以上にしてください</source>
        <translation>{暗証番号|あんしょうばんごう}は {数字|すうじ}だけ、{合言葉|あいことば}は 12{文字|もじ} より {長|なが}く して ください</translation>
    </message>
    <message>
        <source>すぐに当てられる番号です</source>
        <translation>すぐに {当|あ}てられる {番号|ばんごう}です</translation>
    </message>
    <message>
        <source>続き番号や同じ数字を避けてください</source>
        <translation>{続|つづ}いた {番号|ばんごう}や {同|おな}じ {数字|すうじ}は {使|つか}わないで ください</translation>
    </message>
    <message>
        <source>2つの入力が違います</source>
        <translation>2つが {同|おな}じでは ありません</translation>
    </message>
    <message>
        <source>同じものを2回入れてください</source>
        <translation>{同|おな}じ ものを 2{回|かい} {入|い}れて ください</translation>
    </message>
    <message>
        <source>合言葉がまだです</source>
        <translation>{合言葉|あいことば}が まだです</translation>
    </message>
    <message>
        <source>12文字以上の合言葉を決めてください</source>
        <translation>12{文字|もじ} より {長|なが}い {合言葉|あいことば}を {決|き}めて ください</translation>
    </message>
    <message>
        <source>このタブレットはまだ開いていません</source>
        <translation>この タブレットは まだ {開|ひら}いて いません</translation>
    </message>
    <message>
        <source>このタブレットを使っている支援者が、先に合言葉で開けてください</source>
        <translation>この タブレットを {使|つか}って いる {支援者|しえんしゃ}が、{先|さき}に {合言葉|あいことば}で {開|あ}けて ください</translation>
    </message>
    <message>
        <source>はじめに支援者がサインインします</source>
        <translation>はじめに {支援者|しえんしゃ}が サインインします</translation>
    </message>
    <message>
        <source>この人は、このタブレットにいません</source>
        <translation>この {人|ひと}は、この タブレットに いません</translation>
    </message>
    <message>
        <source>名前を選びなおしてください</source>
        <translation>{名前|なまえ}を もう いちど {選|えら}んで ください</translation>
    </message>
    <message>
        <source>この操作はいまできません</source>
        <translation>いまは できません</translation>
    </message>
    <message>
        <source>このタブレットの鍵の入れものを開けられません</source>
        <translation>この タブレットの {鍵|かぎ}の {入|い}れものを {開|あ}けられません</translation>
    </message>
    <message>
        <source>アプリがもう1つ動いています</source>
        <translation>アプリが もう 1つ {動|うご}いて います</translation>
    </message>
    <message>
        <source>もう1つを閉じてから、開きなおしてください</source>
        <translation>もう 1つを {閉|と}じてから、もう いちど {開|ひら}いて ください</translation>
    </message>
    <message>
        <source>記録が、新しい版のアプリで作られています</source>
        <translation>{記録|きろく}が、{新|あたら}しい アプリで {作|つく}られて います</translation>
    </message>
    <message>
        <source>記録はこのタブレットに残っています。なにも変えていません</source>
        <translation>あなたの {記録|きろく}は この タブレットに あります。なにも {変|か}えて いません</translation>
    </message>
    <message>
        <source>アプリを新しくしてから、開きなおしてください</source>
        <translation>アプリを {新|あたら}しく してから、もう いちど {開|ひら}いて ください</translation>
    </message>
    <message>
        <source>タブレットの記録を、いま読み出せません</source>
        <translation>タブレットの {記録|きろく}を、いま {読|よ}み{出|だ}せません</translation>
    </message>
    <message>
        <source>もう一度開いてください。続くときは、使わずに管理者に知らせてください</source>
        <translation>もう いちど {開|ひら}いて ください。{続|つづ}くときは、{使|つか}わないで、{管理者|かんりしゃ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>記録の入れものを開けられません</source>
        <translation>{記録|きろく}の {入|い}れものを {開|あ}けられません</translation>
    </message>
    <message>
        <source>記録の入れものが使用中です</source>
        <translation>{記録|きろく}の {入|い}れものを {使|つか}って います</translation>
    </message>
    <message>
        <source>少し待って、もう一度保存してください</source>
        <translation>{少|すこ}し {待|ま}って、もう いちど {保存|ほぞん}して ください</translation>
    </message>
    <message>
        <source>タブレットの空きがなくなりました</source>
        <translation>タブレットに {空|あ}きが ありません</translation>
    </message>
    <message>
        <source>前に保存した記録は残っています</source>
        <translation>{前|まえ}に {保存|ほぞん}した {記録|きろく}は あります</translation>
    </message>
    <message>
        <source>写真などを消して空きを作り、もう一度保存してください</source>
        <translation>{写真|しゃしん}などを {消|け}して {空|あ}きを {作|つく}り、もう いちど {保存|ほぞん}して ください</translation>
    </message>
    <message>
        <source>送っていない記録があるので、消しませんでした</source>
        <translation>まだ {送|おく}って いない {記録|きろく}が あるので、{消|け}しませんでした</translation>
    </message>
    <message>
        <source>つながるところで待ってください</source>
        <translation>つながる ところで {待|ま}って ください</translation>
    </message>
    <message>
        <source>24時を過ぎた時刻はそのまま入れられません</source>
        <translation>24{時|じ}より あとの {時間|じかん}は、そのままでは {入|い}れられません</translation>
    </message>
    <message>
        <source>1:00のように入れて「次の日（翌）」をつけてください</source>
        <translation>1:00と {入|い}れて「{次|つぎ}の {日|ひ}」を つけて ください</translation>
    </message>
    <message>
        <source>時刻として読めません</source>
        <translation>{時間|じかん}として {読|よ}めません</translation>
    </message>
    <message>
        <source>9:00のように入れてください</source>
        <translation>9:00の ように {入|い}れて ください</translation>
    </message>
    <message>
        <source>日付として読めません</source>
        <translation>{日|ひ}として {読|よ}めません</translation>
    </message>
    <message>
        <source>カレンダーにある日を入れてください</source>
        <translation>カレンダーに ある {日|ひ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>数字として読めません</source>
        <translation>{数字|すうじ}として {読|よ}めません</translation>
    </message>
    <message>
        <source>数字だけを入れてください</source>
        <translation>{数字|すうじ}だけを {入|い}れて ください</translation>
    </message>
    <message>
        <source>この数は入れられません</source>
        <translation>この {数|かず}は {入|い}れられません</translation>
    </message>
    <message>
        <source>&lt;min&gt;から&lt;max&gt;までにしてください</source>
        <translation>&lt;min&gt;から &lt;max&gt;までに して ください</translation>
    </message>
    <message>
        <source>長すぎます</source>
        <translation>{長|なが}すぎます</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字までにしてください</source>
        <translation>&lt;max&gt;{文字|もじ}までに して ください</translation>
    </message>
    <message>
        <source>この内容は保存できません</source>
        <translation>これは {保存|ほぞん}できません</translation>
    </message>
    <message>
        <source>帰りが来た時刻より前です</source>
        <translation>{帰|かえ}りが {来|き}た {時間|じかん}より {前|まえ}です</translation>
    </message>
    <message>
        <source>時刻をなおすか、「次の日（翌）」をつけてください</source>
        <translation>{時間|じかん}を なおすか、「{次|つぎ}の {日|ひ}」を つけて ください</translation>
    </message>
    <message>
        <source>出欠がまだです</source>
        <translation>{出欠|しゅっけつ}が まだです</translation>
    </message>
    <message>
        <source>出席・遅刻・欠席などから選んでください</source>
        <translation>{出席|しゅっせき}・{遅刻|ちこく}・{欠席|けっせき}などから {選|えら}んで ください</translation>
    </message>
    <message>
        <source>なおすところがあります</source>
        <translation>なおす ところが あります</translation>
    </message>
    <message>
        <source>印のついた欄をなおして、もう一度保存してください</source>
        <translation>{印|しるし}の ついた ところを なおして、もう いちど {保存|ほぞん}して ください</translation>
    </message>
    <message>
        <source>変わったところがありません</source>
        <translation>{変|か}わった ところが ありません</translation>
    </message>
    <message>
        <source>なおしてから保存してください</source>
        <translation>なおしてから {保存|ほぞん}して ください</translation>
    </message>
    <message>
        <source>理由がまだです</source>
        <translation>{理由|りゆう}が まだです</translation>
    </message>
    <message>
        <source>理由を書いてください</source>
        <translation>{理由|りゆう}を {書|か}いて ください</translation>
    </message>
    <message>
        <source>だれの、いつの記録か分かりません</source>
        <translation>だれの、いつの {記録|きろく}か わかりません</translation>
    </message>
    <message>
        <source>名簿から開きなおしてください</source>
        <translation>{名簿|めいぼ}から もう いちど {開|ひら}いて ください</translation>
    </message>
    <message>
        <source>1回に保存できる大きさを超えました</source>
        <translation>1{回|かい}に {保存|ほぞん}するには {大|おお}きすぎます</translation>
    </message>
    <message>
        <source>メモを短くしてください</source>
        <translation>メモを {短|みじか}く して ください</translation>
    </message>
    <message>
        <source>この人の記録を書く受けもちではありません</source>
        <translation>この {人|ひと}の {記録|きろく}を {書|か}く {受|う}けもちでは ありません</translation>
    </message>
    <message>
        <source>サービス管理責任者に確かめてもらってください</source>
        <translation>{責任者|せきにんしゃ}に {見|み}て もらって ください</translation>
    </message>
    <message>
        <source>書いた人の印を確かめられません</source>
        <translation>{書|か}いた {人|ひと}の {印|しるし}を {確|たし}かめられません</translation>
    </message>
    <message>
        <source>サービス管理責任者か管理者に確かめてもらってください</source>
        <translation>{責任者|せきにんしゃ}か {管理者|かんりしゃ}に {見|み}て もらって ください</translation>
    </message>
    <message>
        <source>この記録は、ここからは見られません</source>
        <translation>この {記録|きろく}は、ここからは {見|み}られません</translation>
    </message>
    <message>
        <source>受けもちを確かめてください</source>
        <translation>{受|う}けもちを {見|み}て ください</translation>
    </message>
    <message>
        <source>決められた形ではありません</source>
        <translation>{決|き}められた {形|かたち}では ありません</translation>
    </message>
    <message>
        <source>うまくいきませんでした</source>
        <translation>うまく いきませんでした</translation>
    </message>
    <message>
        <source>このコードは使えません</source>
        <translation>この コードは {使|つか}えません</translation>
    </message>
    <message>
        <source>文字を確かめてください。期限が切れたら、事務所で新しく出せます</source>
        <translation>{文字|もじ}を {確|たし}かめて ください。{期限|きげん}が {切|き}れたら、{事務所|じむしょ}で {新|あたら}しく {出|だ}せます</translation>
    </message>
    <message>
        <source>差し戻すわけがまだです</source>
        <translation>{差|さ}し{戻|もど}す わけが まだです</translation>
    </message>
    <message>
        <source>何をなおすとよいか書いてください</source>
        <translation>{何|なに}を なおすと よいか {書|か}いて ください</translation>
    </message>
    <message>
        <source>読んでいる間に、この日の記録がかわりました</source>
        <translation>{読|よ}んで いる {間|あいだ}に、この{日|ひ}の {記録|きろく}が かわりました</translation>
    </message>
    <message>
        <source>署名はされていません。記録はどちらも残っています</source>
        <translation>{署名|しょめい}は されて いません。{記録|きろく}は どちらも あります</translation>
    </message>
    <message>
        <source>かわったところを読んで、もう一度署名してください</source>
        <translation>かわった ところを {読|よ}んで、もういちど {署名|しょめい}して ください</translation>
    </message>
    <message>
        <source>この日には記録が2つある欄があります</source>
        <translation>この{日|ひ}には {記録|きろく}が 2つ ある ところが あります</translation>
    </message>
    <message>
        <source>どちらかに決めてから署名してください</source>
        <translation>どちらかに {決|き}めてから {署名|しょめい}して ください</translation>
    </message>
    <message>
        <source>この日の記録はまだそろっていません</source>
        <translation>この{日|ひ}の {記録|きろく}は まだ そろって いません</translation>
    </message>
    <message>
        <source>署名はされていません。書かれた記録は残っています</source>
        <translation>{署名|しょめい}は されて いません。{書|か}いた {記録|きろく}は あります</translation>
    </message>
    <message>
        <source>出欠と、本人の確認を待ってください</source>
        <translation>{出欠|しゅっけつ}と、{本人|ほんにん}の {確認|かくにん}を {待|ま}って ください</translation>
    </message>
    <message>
        <source>この日には、このタブレットで読めない記録があります</source>
        <translation>この{日|ひ}には、この タブレットで {読|よ}めない {記録|きろく}が あります</translation>
    </message>
    <message>
        <source>署名はされていません。記録は残っています</source>
        <translation>{署名|しょめい}は されて いません。{記録|きろく}は あります</translation>
    </message>
    <message>
        <source>アプリを新しくしてから開いてください</source>
        <translation>アプリを {新|あたら}しく してから {開|ひら}いて ください</translation>
    </message>
    <message>
        <source>この日の記録は、すべて自分で書いたものです</source>
        <translation>この{日|ひ}の {記録|きろく}は、{全部|ぜんぶ} {自分|じぶん}で {書|か}いた ものです</translation>
    </message>
    <message>
        <source>ほかの人に署名をたのんでください</source>
        <translation>ほかの{人|ひと}に {署名|しょめい}を たのんで ください</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字まで書けます。&lt;over&gt;文字は入りませんでした</source>
        <translation>&lt;max&gt;{文字|もじ}まで {書|か}けます。&lt;over&gt;{文字|もじ}は {入|はい}りませんでした</translation>
    </message>
    <message>
        <source>前に書いた文はそのまま残っています</source>
        <translation>{前|まえ}に {書|か}いた {文|ぶん}は そのまま あります</translation>
    </message>
    <message>
        <source>つづきは、支援者に話してください</source>
        <translation>つづきは、{支援者|しえんしゃ}に {話|はな}して ください</translation>
    </message>
    <message>
        <source>違うパスワードが続いたので、サインインを休んでいます</source>
        <translation>ちがう パスワードが {続|つづ}いたので、サインインを {休|やす}んで います</translation>
    </message>
    <message>
        <source>&lt;minutes&gt;分たってから、もう一度サインインしてください</source>
        <translation>&lt;minutes&gt;{分|ふん} たってから、もう いちど サインインして ください</translation>
    </message>
    <message>
        <source>長いあいだ通信がなかったので、サーバーがこのタブレットを休ませています</source>
        <translation>{長|なが}い あいだ {通信|つうしん}が なかったので、サーバーが この タブレットを {休|やす}ませて います</translation>
    </message>
    <message>
        <source>ロックして「支援者」からサインインすると、たまっている記録もまた送れます</source>
        <translation>ロックして「{支援者|しえんしゃ}」から サインインすると、たまって いる {記録|きろく}も また {送|おく}れます</translation>
    </message>
    <message>
        <source>ほかの支援者が合言葉で開けると、サインインで新しく決められます</source>
        <translation>ほかの {支援者|しえんしゃ}が {合言葉|あいことば}で {開|あ}けると、サインインで {新|あたら}しく {決|き}められます</translation>
    </message>
    <message>
        <source>だれも開けられないときは、法人の復旧鍵で開けられます</source>
        <translation>だれも {開|あ}けられない ときは、{法人|ほうじん}の {復旧鍵|ふっきゅうかぎ}で {開|あ}けられます</translation>
    </message>
    <message>
        <source>復旧鍵の文字の数か、文字が違います</source>
        <translation>{復旧鍵|ふっきゅうかぎ}の {文字|もじ}の {数|かず}か、{文字|もじ}が ちがいます</translation>
    </message>
    <message>
        <source>紙に書いた52文字を、もう一度確かめてください</source>
        <translation>{紙|かみ}に {書|か}いた 52{文字|もじ}を、もう いちど {確|たし}かめて ください</translation>
    </message>
    <message>
        <source>この復旧鍵では、このタブレットを開けられません</source>
        <translation>この {復旧鍵|ふっきゅうかぎ}では、この タブレットを {開|あ}けられません</translation>
    </message>
    <message>
        <source>この法人の復旧鍵か確かめて、紙を見ながら入れてください</source>
        <translation>この {法人|ほうじん}の {復旧鍵|ふっきゅうかぎ}か {確|たし}かめて、{紙|かみ}を {見|み}ながら {入|い}れて ください</translation>
    </message>
    <message>
        <source>タブレットの空きがなくなり、書いている内容を残せません</source>
        <translation>タブレットの {空|あ}きが なくなりました。いま {書|か}いて いる ことを {残|のこ}せません</translation>
    </message>
    <message>
        <source>このページを閉じずに、写真などを消して空きを作り、つづきを書いてください</source>
        <translation>この ページを {閉|と}じないで、{写真|しゃしん}などを {消|け}して {空|あ}きを {作|つく}って ください。それから つづきを {書|か}いて ください</translation>
    </message>
    <message>
        <source>署名は、まだ届いていない記録を待っています</source>
        <translation>{署名|しょめい}は、まだ {届|とど}いて いない {記録|きろく}を {待|ま}って います</translation>
    </message>
    <message>
        <source>署名も記録も消えていません</source>
        <translation>{署名|しょめい}も {記録|きろく}も {消|き}えて いません</translation>
    </message>
    <message>
        <source>なにもしなくて大丈夫です。記録が届くと、自動で署名になります</source>
        <translation>なにも しなくて {大丈夫|だいじょうぶ}です。{記録|きろく}が {届|とど}くと、{自動|じどう}で {署名|しょめい}に なります</translation>
    </message>
    <message>
        <source>署名が、サーバーにある記録と合いません</source>
        <translation>{署名|しょめい}が、サーバーに ある {記録|きろく}と {合|あ}いません</translation>
    </message>
    <message>
        <source>署名は別に置いてあり、記録はそのまま残っています</source>
        <translation>{署名|しょめい}は {別|べつ}に {置|お}いて あり、{記録|きろく}は そのまま {残|のこ}って います</translation>
    </message>
    <message>
        <source>送受信してから、その日を読みなおして署名してください</source>
        <translation>{送|おく}りなおして から、その {日|ひ}を もう いちど {読|よ}んで {署名|しょめい}して ください</translation>
    </message>
    <message>
        <source>この記録は、そのまま通すことができません</source>
        <translation>この {記録|きろく}は、そのまま {通|とお}す ことが できません</translation>
    </message>
    <message>
        <source>正しい記録を書きなおすか、「置いておく」を選んでください</source>
        <translation>{正|ただ}しい {記録|きろく}を {書|か}きなおすか、「{置|お}いて おく」を {選|えら}んで ください</translation>
    </message>
    <message>
        <source>だれの言葉の記録か、確かめられません</source>
        <translation>だれの {言葉|ことば}の {記録|きろく}か、{確|たし}かめられません</translation>
    </message>
    <message>
        <source>本人の画面から、もう一度書いてください</source>
        <translation>{本人|ほんにん}の {画面|がめん}から、もう いちど {書|か}いて ください</translation>
    </message>
    <message>
        <source>その人には、もうその日の記録があります</source>
        <translation>その {人|ひと}には、もう その {日|ひ}の {記録|きろく}が あります</translation>
    </message>
    <message>
        <source>なにも変えていません</source>
        <translation>なにも {変|か}えて いません</translation>
    </message>
    <message>
        <source>先に、その人の記録を見てください</source>
        <translation>{先|さき}に、その {人|ひと}の {記録|きろく}を {見|み}て ください</translation>
    </message>
    <message>
        <source>まだ入っていません</source>
        <translation>まだ {入|はい}って いません</translation>
    </message>
    <message>
        <source>入れてください</source>
        <translation>{入|い}れて ください</translation>
    </message>
    <message>
        <source>まだ来ていない日です</source>
        <translation>まだ {来|き}て いない {日|ひ}です</translation>
    </message>
    <message>
        <source>何についての同意か、まだです</source>
        <translation>なにに ついての {同意|どうい}か、まだです</translation>
    </message>
    <message>
        <source>1つ選んでください</source>
        <translation>1つ {選|えら}んで ください</translation>
    </message>
    <message>
        <source>これを書くための同意が、記録されていません</source>
        <translation>これを {書|か}く ための {同意|どうい}が、{記録|きろく}されて いません</translation>
    </message>
    <message>
        <source>同意をもらっていたら、「同意」に記録してください。自動で続きます</source>
        <translation>{同意|どうい}を もらって いたら、「{同意|どうい}」に {記録|きろく}して ください。{自動|じどう}で {続|つづ}きます</translation>
    </message>
    <message>
        <source>画面で確認するための同意が、いまはありません</source>
        <translation>{画面|がめん}で {確認|かくにん}する ための {同意|どうい}が、いまは ありません</translation>
    </message>
    <message>
        <source>書いたことは、そのまま残っています</source>
        <translation>{書|か}いた ことは、そのまま {残|のこ}って います</translation>
    </message>
    <message>
        <source>支援者に言ってください。紙でも確認できます</source>
        <translation>{支援者|しえんしゃ}に {言|い}って ください。{紙|かみ}でも {確認|かくにん}できます</translation>
    </message>
    <message>
        <source>サーバーは、ここで決めなおした鍵を受けとりませんでした（&lt;why&gt;）</source>
        <translation>サーバーは、ここで {決|き}めなおした {鍵|かぎ}を {受|う}けとりませんでした（&lt;why&gt;）</translation>
    </message>
    <message>
        <source>事務所のコードで、もう一度決めてください</source>
        <translation>{事務所|じむしょ}の コードで、もう いちど {決|き}めて ください</translation>
    </message>
    <message>
        <source>絵か順番が違います。もう一度どうぞ</source>
        <translation>{絵|え}か {順番|じゅんばん}が ちがいました。もう いちど おして ください</translation>
    </message>
    <message>
        <source>違う絵が続いたので、少し待ちます</source>
        <translation>ちがう {絵|え}が {続|つづ}いたので、{少|すこ}し {待|ま}ちます</translation>
    </message>
    <message>
        <source>時間がたつと、また選べます</source>
        <translation>{時間|じかん}が たつと、また {選|えら}べます</translation>
    </message>
    <message>
        <source>違う絵が10回続いたので、ロックしました</source>
        <translation>ちがう {絵|え}が 10{回|かい} {続|つづ}いたので、ロックしました</translation>
    </message>
    <message>
        <source>支援者といっしょに、新しい絵か数字を決めてください</source>
        <translation>{支援者|しえんしゃ}と いっしょに、{新|あたら}しい {絵|え}か {数字|すうじ}を {決|き}めて ください</translation>
    </message>
    <message>
        <source>すぐに当てられる絵です</source>
        <translation>すぐに {分|わ}かる {絵|え}です</translation>
    </message>
    <message>
        <source>同じ絵やとなりの絵を続けず、もう一度選んでください</source>
        <translation>{同|おな}じ {絵|え}や となりの {絵|え}を {続|つづ}けないで、もう いちど {選|えら}んで ください</translation>
    </message>
    <message>
        <source>1回目と違う絵でした</source>
        <translation>1{回目|かいめ}と ちがう {絵|え}でした</translation>
    </message>
    <message>
        <source>はじめから、もう一度選んでください</source>
        <translation>はじめから、もう いちど {選|えら}んで ください</translation>
    </message>
    <message>
        <source>前の内容は、履歴に残っています</source>
        <translation>{前|まえ}の {内容|ないよう}は、{残|のこ}って います</translation>
    </message>
    <message>
        <source>言葉がまだ入っていません</source>
        <translation>{言葉|ことば}が まだ {入|はい}って いません</translation>
    </message>
    <message>
        <source>本人の言葉で短く書いてください</source>
        <translation>{本人|ほんにん}の {言葉|ことば}で {短|みじか}く {書|か}いて ください</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字までです</source>
        <translation>&lt;max&gt;{文字|もじ}までです</translation>
    </message>
    <message>
        <source>短くしてください</source>
        <translation>{短|みじか}く して ください</translation>
    </message>
    <message>
        <source>同じ言葉は、もう入っています</source>
        <translation>{同|おな}じ {言葉|ことば}は、もう {入|はい}って います</translation>
    </message>
    <message>
        <source>&lt;max&gt;つまで聞けます</source>
        <translation>&lt;max&gt;つまで {聞|き}けます</translation>
    </message>
    <message>
        <source>先に、ひとつ外してください</source>
        <translation>{先|さき}に、ひとつ {外|はず}して ください</translation>
    </message>
    <message>
        <source>どちらかの時刻をなおしてください</source>
        <translation>どちらかの {時間|じかん}を なおして ください</translation>
    </message>
    <message>
        <source>この日の記録は、いまは事務所だけにあります</source>
        <translation>この {日|ひ}の {記録|きろく}は、いまは {事務所|じむしょ}だけに あります</translation>
    </message>
    <message>
        <source>取りよせてから署名してください</source>
        <translation>{取|と}りよせてから {署名|しょめい}して ください</translation>
    </message>
    <message>
        <source>ちがう言葉にしてください</source>
        <translation>ちがう {言葉|ことば}に して ください</translation>
    </message>
    <message>
        <source>このタブレットに、記録のファイルが見つかりません</source>
        <translation>この タブレットに、{記録|きろく}の ファイルが ありません</translation>
    </message>
    <message>
        <source>送った記録はサーバーに残っています。なにも変えていません</source>
        <translation>{送|おく}った {記録|きろく}は サーバーに {残|のこ}って います。なにも {変|か}えて いません</translation>
    </message>
    <message>
        <source>使わずに、管理者に知らせてください。ファイルがもどると、また開けられます</source>
        <translation>{使|つか}わないで、{管理者|かんりしゃ}に {知|し}らせて ください。ファイルが もどると、また {開|あ}けられます</translation>
    </message>
    <message>
        <source>短くするか、つづきをコメントに書いてください</source>
        <translation>{短|みじか}く するか、つづきを コメントに {書|か}いて ください</translation>
    </message>
    <message>
        <source>サーバーが、このタブレットより古い版です</source>
        <translation>サーバーが、この タブレットより {古|ふる}い {版|はん}です</translation>
    </message>
    <message>
        <source>管理者に、サーバーを新しくしてもらってください。そのあと、もう一度書いてください</source>
        <translation>{管理者|かんりしゃ}に、サーバーを {新|あたら}しく して もらって ください。その あと、もう いちど {書|か}いて ください</translation>
    </message>
    <message>
        <source>サーバーが、この欄の内容を受けとれません</source>
        <translation>サーバーが、この {欄|らん}の {内容|ないよう}を {受|う}けとれません</translation>
    </message>
    <message>
        <source>書きなおしてください。続くときは、管理者にサーバーを新しくしてもらってください</source>
        <translation>{書|か}きなおして ください。{続|つづ}く ときは、{管理者|かんりしゃ}に サーバーを {新|あたら}しく して もらって ください</translation>
    </message>
    <message>
        <source>この記録の人・日・場所が、はじめの記録と合いません</source>
        <translation>この {記録|きろく}の {人|ひと}・{日|ひ}・{場所|ばしょ}が、はじめの {記録|きろく}と {合|あ}いません</translation>
    </message>
    <message>
        <source>正しい人と日を選んで、もう一度書いてください</source>
        <translation>{正|ただ}しい {人|ひと}と {日|ひ}を {選|えら}んで、もう いちど {書|か}いて ください</translation>
    </message>
    <message>
        <source>同じ番号で、ほかの内容の記録がもうあります</source>
        <translation>{同|おな}じ {番号|ばんごう}で、ほかの {内容|ないよう}の {記録|きろく}が もう あります</translation>
    </message>
    <message>
        <source>ほかの法人の記録です</source>
        <translation>ほかの {法人|ほうじん}の {記録|きろく}です</translation>
    </message>
    <message>
        <source>このタブレットの登録を、管理者に確かめてもらってください</source>
        <translation>この タブレットの {登録|とうろく}を、{管理者|かんりしゃ}に {確|たし}かめて もらって ください</translation>
    </message>
    <message>
        <source>止められたタブレットで、書きかけだった記録です</source>
        <translation>{止|と}められた タブレットで、{書|か}きかけだった {記録|きろく}です</translation>
    </message>
    <message>
        <source>書いた人に聞いて、いるものを書いてください。そのあと「置いておく」を選べます</source>
        <translation>{書|か}いた {人|ひと}に {聞|き}いて、いる ものを {書|か}いて ください。その あと「{置|お}いて おく」を {選|えら}べます</translation>
    </message>
    <message>
        <source>サーバーが読めない形の記録です</source>
        <translation>サーバーが {読|よ}めない {形|かたち}の {記録|きろく}です</translation>
    </message>
    <message>
        <source>おわりの日が、はじめの日より前です</source>
        <translation>おわりの {日|ひ}が、はじめの {日|ひ}より {前|まえ}です</translation>
    </message>
    <message>
        <source>どちらかの日をなおしてください</source>
        <translation>どちらかの {日|ひ}を なおして ください</translation>
    </message>
    <message>
        <source>どうなったか、まだです</source>
        <translation>どう なったか、まだです</translation>
    </message>
    <message>
        <source>目標のはじめの日より前です</source>
        <translation>{目標|もくひょう}の はじめの {日|ひ}より {前|まえ}です</translation>
    </message>
    <message>
        <source>はじめの日からあとの日を入れてください</source>
        <translation>はじめの {日|ひ}から あとの {日|ひ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>見直しの日が、計画のはじめの日より前です</source>
        <translation>{見直|みなお}しの {日|ひ}が、{計画|けいかく}の はじめの {日|ひ}より {前|まえ}です</translation>
    </message>
    <message>
        <source>同じときに、もう1つの計画があります</source>
        <translation>{同|おな}じ ときに、もう1つの {計画|けいかく}が あります</translation>
    </message>
    <message>
        <source>だれのための記録か、まだ選ばれていません</source>
        <translation>だれの ための {記録|きろく}か、まだ {選|えら}んで いません</translation>
    </message>
    <message>
        <source>支援した人を1人は選んでください</source>
        <translation>{支援|しえん}した {人|ひと}を {1人|ひとり}は {選|えら}んで ください</translation>
    </message>
    <message>
        <source>この日に受けもちでない人がいます：&lt;names&gt;</source>
        <translation>この {日|ひ}に {受|う}けもちで ない {人|ひと}が います：&lt;names&gt;</translation>
    </message>
    <message>
        <source>人か日を、確かめてください。受けもちは管理者がなおせます</source>
        <translation>{人|ひと}か {日|ひ}を、{確|たし}かめて ください。{受|う}けもちは {管理者|かんりしゃ}が なおせます</translation>
    </message>
    <message>
        <source>距離として読めません</source>
        <translation>{長|なが}さとして {読|よ}めません</translation>
    </message>
    <message>
        <source>7.4のように、kmで入れてください</source>
        <translation>7.4の ように、kmで {入|い}れて ください</translation>
    </message>
    <message>
        <source>この距離は入れられません</source>
        <translation>この {長|なが}さは {入|い}れられません</translation>
    </message>
    <message>
        <source>0から&lt;max&gt; kmまでにしてください</source>
        <translation>0から &lt;max&gt; kmまでに して ください</translation>
    </message>
    <message>
        <source>24時間以上いたことになります</source>
        <translation>24{時間|じかん}より {長|なが}く いた ことに なります</translation>
    </message>
    <message>
        <source>時刻をなおすか、「次の日（翌）」をはずしてください</source>
        <translation>{時刻|じこく}を なおすか、「{次|つぎ}の {日|ひ}（{翌|よく}）」を はずして ください</translation>
    </message>
    <message>
        <source>予定のおわりが、はじめより前です</source>
        <translation>{予定|よてい}の おわりが、はじめより {前|まえ}です</translation>
    </message>
    <message>
        <source>まだ来ていない日は、「支援した」にできません</source>
        <translation>まだ {来|き}て いない {日|ひ}は、「した」に できません</translation>
    </message>
    <message>
        <source>日をなおすか、「予定」にしてください</source>
        <translation>{日|ひ}を なおすか、「これから」に して ください</translation>
    </message>
    <message>
        <source>支援の方法がまだです</source>
        <translation>{支援|しえん}の やりかたが まだです</translation>
    </message>
    <message>
        <source>方法をひとつ選んでください</source>
        <translation>やりかたを ひとつ {選|えら}んで ください</translation>
    </message>
    <message>
        <source>職場がまだ選ばれていません</source>
        <translation>{職場|しょくば}を まだ {選|えら}んで いません</translation>
    </message>
    <message>
        <source>職場をひとつ選んでください</source>
        <translation>{職場|しょくば}を ひとつ {選|えら}んで ください</translation>
    </message>
    <message>
        <source>出た時刻が、着いた時刻より前です</source>
        <translation>{出|で}た {時間|じかん}が、{着|つ}いた {時間|じかん}より {前|まえ}です</translation>
    </message>
    <message>
        <source>この段階の契約ではありません</source>
        <translation>この {段階|だんかい}の {契約|けいやく}では ありません</translation>
    </message>
    <message>
        <source>コミューターは確認書、職員は雇用契約書です。段階か契約をなおしてください</source>
        <translation>コミューターは {確認書|かくにんしょ}、{職員|しょくいん}は {雇用|こよう}{契約書|けいやくしょ}です。{段階|だんかい}か {契約|けいやく}を なおして ください</translation>
    </message>
    <message>
        <source>無償コミューターに賃金が入っています</source>
        <translation>{無償|むしょう}コミューターに {賃金|ちんぎん}が {入|はい}って います</translation>
    </message>
    <message>
        <source>段階か、賃金・報酬をなおしてください</source>
        <translation>{段階|だんかい}か、もらえる お{金|かね}を なおして ください</translation>
    </message>
    <message>
        <source>この人は、&lt;from&gt;から、もうこのはたらく場にいます</source>
        <translation>この {人|ひと}は、&lt;from&gt;から、もう この はたらく {場所|ばしょ}に います</translation>
    </message>
    <message>
        <source>前の記録におわりの日を入れるか、日をなおしてください</source>
        <translation>{前|まえ}の {記録|きろく}に おわりの {日|ひ}を {入|い}れるか、{日|ひ}を なおして ください</translation>
    </message>
    <message>
        <source>前の記録は&lt;from&gt;からです。はじまりは、それより後の日です</source>
        <translation>{前|まえ}の {記録|きろく}は &lt;from&gt;からです。はじまりは、それより {後|あと}の {日|ひ}です</translation>
    </message>
    <message>
        <source>後の日を選んでください。同じ日からかえるときは、前の記録を「なおす」でなおしてください</source>
        <translation>{後|あと}の {日|ひ}を {選|えら}んで ください。{同|おな}じ {日|ひ}から かえる ときは、{前|まえ}の {記録|きろく}を 「なおす」で なおして ください</translation>
    </message>
    <message>
        <source>段階がかわるわけがまだです</source>
        <translation>{段階|だんかい}が かわる わけが まだです</translation>
    </message>
    <message>
        <source>わけを書いてください</source>
        <translation>わけを {書|か}いて ください</translation>
    </message>
    <message>
        <source>おわる時刻が、はじまる時刻より前か、同じです</source>
        <translation>おわる {時間|じかん}が、はじまる {時間|じかん}より {前|まえ}か、{同|おな}じです</translation>
    </message>
    <message>
        <source>読みに、かなではない字があります</source>
        <translation>{読|よ}みに、かなでは ない {字|じ}が あります</translation>
    </message>
    <message>
        <source>カタカナで入れてください。外国の名前も、聞こえるとおりに</source>
        <translation>カタカナで {入|い}れて ください。{外国|がいこく}の {名前|なまえ}も、{聞|き}こえる とおりに</translation>
    </message>
    <message>
        <source>この支援者は、そのときもう受けもっています</source>
        <translation>この {支援者|しえんしゃ}は、その とき もう {受|う}けもって います</translation>
    </message>
    <message>
        <source>日をずらすか、前の受けもちをなおしてください</source>
        <translation>{日|ひ}を ずらすか、{前|まえ}の {受|う}けもちを なおして ください</translation>
    </message>
    <message>
        <source>そのときは、もう休みになっています</source>
        <translation>その ときは、もう {休|やす}みに なって います</translation>
    </message>
    <message>
        <source>日をずらすか、前の休みをなおしてください</source>
        <translation>{日|ひ}を ずらすか、{前|まえ}の {休|やす}みを なおして ください</translation>
    </message>
    <message>
        <source>仕事がまだ1つもありません</source>
        <translation>{仕事|しごと}が まだ 1つも ありません</translation>
    </message>
    <message>
        <source>「仕事を加える」から、1つ書いてください</source>
        <translation>「{仕事|しごと}を ふやす」から、1つ {書|か}いて ください</translation>
    </message>
    <message>
        <source>仕事は&lt;max&gt;件までです</source>
        <translation>{仕事|しごと}は &lt;max&gt;{件|けん}までです</translation>
    </message>
    <message>
        <source>1つずつ聞くためです。まとめるか、いくつか外してください</source>
        <translation>1つずつ {聞|き}く ためです。まとめるか、いくつか {外|はず}して ください</translation>
    </message>
    <message>
        <source>同じ仕事が、もうこの一覧にあります</source>
        <translation>{同|おな}じ {仕事|しごと}が、もう この {一覧|いちらん}に あります</translation>
    </message>
    <message>
        <source>ちがいがわかる言葉にするか、1つ外してください</source>
        <translation>ちがいが わかる {言葉|ことば}に するか、1つ {外|はず}して ください</translation>
    </message>
    <message>
        <source>1日の予定の&lt;minutes&gt;分より長くなっています</source>
        <translation>1{日|にち}の {予定|よてい}の &lt;minutes&gt;{分|ぷん}より {長|なが}く なって います</translation>
    </message>
    <message>
        <source>分をなおすか、仕事を分けてください</source>
        <translation>{分|ふん}を なおすか、{仕事|しごと}を {分|わ}けて ください</translation>
    </message>
    <message>
        <source>このはたらく場には、&lt;from&gt;からの一覧が、もう開いています</source>
        <translation>この はたらく {場所|ばしょ}には、&lt;from&gt;からの {一覧|いちらん}が、もう {開|あ}いて います</translation>
    </message>
    <message>
        <source>前の一覧におわりの日を入れるか、その一覧の「つぎの一覧を作る」から書いてください</source>
        <translation>{前|まえ}の {一覧|いちらん}に おわりの {日|ひ}を {入|い}れるか、その {一覧|いちらん}の「つぎの {一覧|いちらん}を {作|つく}る」から {書|か}いて ください</translation>
    </message>
    <message>
        <source>この月は締めてあるので、記録できません</source>
        <translation>この {月|つき}は しめて あるので、{記録|きろく}できません</translation>
    </message>
    <message>
        <source>何を決めたか、まだ1つもありません</source>
        <translation>{何|なに}を {決|き}めたか、まだ 1つも ありません</translation>
    </message>
    <message>
        <source>曜日・書くもの・メモのどれかを入れてください</source>
        <translation>{曜日|ようび}・{書|か}く もの・メモの どれかを {入|い}れて ください</translation>
    </message>
    <message>
        <source>1度に書けるのは、&lt;max&gt;日までです</source>
        <translation>1{度|ど}に {書|か}けるのは、&lt;max&gt;{日|にち}までです</translation>
    </message>
    <message>
        <source>日を分けるか、はたらく場の「開いている曜日」をなおしてください</source>
        <translation>{日|ひ}を {分|わ}けるか、はたらく {場所|ばしょ}の「{開|あ}いて いる {曜日|ようび}」を なおして ください</translation>
    </message>
    <message>
        <source>全部送ってから、管理者にこのタブレットの登録をやりなおしてもらってください</source>
        <translation>{全部|ぜんぶ} {送|おく}ってから、{管理者|かんりしゃ}に タブレットの {登録|とうろく}を やりなおして もらって ください</translation>
    </message>
    <message>
        <source>きょうか、前の日を入れてください</source>
        <translation>{今日|きょう}か、{前|まえ}の {日|ひ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>選んだ記録は、もうここにありません</source>
        <translation>えらんだ {記録|きろく}は、もう ここに ありません</translation>
    </message>
    <message>
        <source>いまの内容を見て、もう一度選んでください</source>
        <translation>いまの {内容|ないよう}を {見|み}て、もういちど えらんで ください</translation>
    </message>
    <message>
        <source>前の計画におわりの日を入れるか、その計画の「つぎの計画を作る」から書いてください</source>
        <translation>{前|まえ}の {計画|けいかく}に おわりの {日|ひ}を {入|い}れるか、その {計画|けいかく}の「つぎの {計画|けいかく}を つくる」から {書|か}いて ください</translation>
    </message>
    <message>
        <source>なおすときは、サービス管理責任者に月を開けなおしてもらってください</source>
        <translation>なおすときは、{責任者|せきにんしゃ}に {月|つき}を {開|あ}けなおして もらって ください</translation>
    </message>
    <message>
        <source>練習をはじめられませんでした</source>
        <translation>{練習|れんしゅう}を はじめられませんでした</translation>
    </message>
    <message>
        <source>空きが少ないときは、写真などを消して、もう一度押してください</source>
        <translation>タブレットの {空|あ}きが {少|すく}ない ときは、{写真|しゃしん}などを {消|け}して、もう いちど {押|お}して ください</translation>
    </message>
    <message>
        <source>この人の休みは、そのときもう入っています</source>
        <translation>この {人|ひと}の {休|やす}みは、その とき もう {入|はい}って います</translation>
    </message>
    <message>
        <source>休む人と、代わりの人が同じです</source>
        <translation>{休|やす}む {人|ひと}と、{代|か}わりの {人|ひと}が {同|おな}じです</translation>
    </message>
    <message>
        <source>代わりの人に、ほかの人を選んでください</source>
        <translation>{代|か}わりの {人|ひと}に、ほかの {人|ひと}を {選|えら}んで ください</translation>
    </message>
    <message>
        <source>この人は、サービス管理責任者ではありません</source>
        <translation>この {人|ひと}は、{責任者|せきにんしゃ}では ありません</translation>
    </message>
    <message>
        <source>サービス管理責任者の中から、選んでください</source>
        <translation>{責任者|せきにんしゃ}の {中|なか}から、{選|えら}んで ください</translation>
    </message>
    <message>
        <source>代わりの人も、この間に休みがあります</source>
        <translation>{代|か}わりの {人|ひと}も、この {間|あいだ}に {休|やす}みが あります</translation>
    </message>
    <message>
        <source>ほかの人を選ぶか、日を分けてください</source>
        <translation>ほかの {人|ひと}を {選|えら}ぶか、{日|ひ}を {分|わ}けて ください</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>出欠</source>
        <translation>{出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>ふりかえり</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>からだとこころ</source>
        <translation>からだと こころ</translation>
    </message>
    <message>
        <source>本人の確認</source>
        <translation>{本人|ほんにん}の {確認|かくにん}</translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation>{取|と}り{消|け}し</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>{確認|かくにん}</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>たすけて ほしい</translation>
    </message>
    <message>
        <source>来た時刻</source>
        <translation>{来|き}た {時間|じかん}</translation>
    </message>
    <message>
        <source>帰った時刻</source>
        <translation>{帰|かえ}った {時間|じかん}</translation>
    </message>
    <message>
        <source>帰りは次の日</source>
        <translation>{帰|かえ}りは {次|つぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>休憩</source>
        <translation>{休|やす}み</translation>
    </message>
    <message>
        <source>連絡の時刻</source>
        <translation>{連絡|れんらく}の {時間|じかん}</translation>
    </message>
    <message>
        <source>連絡した人</source>
        <translation>{連絡|れんらく}した {人|ひと}</translation>
    </message>
    <message>
        <source>休んだわけ</source>
        <translation>{休|やす}んだ わけ</translation>
    </message>
    <message>
        <source>話の内容</source>
        <translation>{話|はなし}の {中身|なかみ}</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>{伝|つた}えた こと</translation>
    </message>
    <message>
        <source>本人と確かめた</source>
        <translation>{本人|ほんにん}と {確|たし}かめた</translation>
    </message>
    <message>
        <source>送迎</source>
        <translation>{車|くるま}の {送|おく}り{迎|むか}え</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>{食事|しょくじ}</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>{交通費|こうつうひ}</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>本人が確認しました</source>
        <translation>{本人|ほんにん}が {確認|かくにん}しました</translation>
    </message>
    <message>
        <source>確認はしていません</source>
        <translation>{確認|かくにん}は して いません</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1{分|ふん}</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1{円|えん}</translation>
    </message>
    <message>
        <source>食べた</source>
        <translation>{食|た}べた</translation>
    </message>
    <message>
        <source>食べていない</source>
        <translation>{食|た}べて いない</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>{本人|ほんにん}</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>{家族|かぞく}</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>ほかの {人|ひと}</translation>
    </message>
    <message>
        <source>体調</source>
        <translation>{体|からだ}の {調子|ちょうし}</translation>
    </message>
    <message>
        <source>通院</source>
        <translation>{病院|びょういん}</translation>
    </message>
    <message>
        <source>家の用事</source>
        <translation>{家|いえ}の {用事|ようじ}</translation>
    </message>
    <message>
        <source>交通</source>
        <translation>{電車|でんしゃ}や バス</translation>
    </message>
    <message>
        <source>気持ち</source>
        <translation>{気持|きも}ち</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>行き</source>
        <translation>{行|い}き</translation>
    </message>
    <message>
        <source>帰り</source>
        <translation>{帰|かえ}り</translation>
    </message>
    <message>
        <source>行きと帰り</source>
        <translation>{行|い}きと {帰|かえ}り</translation>
    </message>
    <message>
        <source>そろった</source>
        <translation>そろった</translation>
    </message>
    <message>
        <source>訂正 %1か所</source>
        <translation>なおした ところ %1つ</translation>
    </message>
    <message>
        <source>差し戻し中</source>
        <translation>{差|さ}し{戻|もど}し{中|ちゅう}</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>{記録|きろく}が 2つ</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>{署名|しょめい}しました</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>すべて自分で書いた日なので、ほかの人が署名します</source>
        <translation>{全部|ぜんぶ} {自分|じぶん}で {書|か}いたので、ほかの {人|ひと}が {署名|しょめい}します</translation>
    </message>
    <message>
        <source>このタブレットで読めない記録があるので、署名できません</source>
        <translation>この タブレットで {読|よ}めない {記録|きろく}が あるので、{署名|しょめい}できません</translation>
    </message>
    <message>
        <source>記録が2つある欄を決めると、署名できます</source>
        <translation>{記録|きろく}が 2つ ある ところを {決|き}めると、{署名|しょめい}できます</translation>
    </message>
    <message>
        <source>出欠と本人の確認がそろうと、署名できます</source>
        <translation>{出欠|しゅっけつ}と {本人|ほんにん}の {確認|かくにん}が そろうと、{署名|しょめい}できます</translation>
    </message>
    <message>
        <source>事務所にある記録を取りよせると、署名できます</source>
        <translation>{事務所|じむしょ}に ある {記録|きろく}を {取|と}りよせると、{署名|しょめい}できます</translation>
    </message>
    <message>
        <source>セルフチェック</source>
        <translation>セルフチェック</translation>
    </message>
    <message>
        <source>毎日のシート</source>
        <translation>{毎日|まいにち}の シート</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>アセスメント</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>本人だけの答え</source>
        <translation>{本人|ほんにん}だけの {答|こた}え</translation>
    </message>
    <message>
        <source>短期目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>目標の記録</source>
        <translation>{目標|もくひょう}の {記録|きろく}</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>この {記録|きろく}は、いま {見|み}られません</translation>
    </message>
    <message>
        <source>記録は消えていません。同意や受けもちが変わったためです</source>
        <translation>{記録|きろく}は {消|き}えて いません。{同意|どうい}や {担当|たんとう}が {変|か}わったからです</translation>
    </message>
    <message>
        <source>この版のシートは、このタブレットにありません</source>
        <translation>この {版|はん}の シートは、この タブレットに ありません</translation>
    </message>
    <message>
        <source>答えは、そのままの記号で出ています</source>
        <translation>{答|こた}えは、{記号|きごう}の まま {出|で}て います</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>サインを毎日聞く</source>
        <translation>サインを {毎日|まいにち} {聞|き}く</translation>
    </message>
    <message>
        <source>ほかの日とくらべる</source>
        <translation>ほかの {日|ひ}と くらべる</translation>
    </message>
    <message>
        <source>この日の記録</source>
        <translation>この {日|ひ}の {記録|きろく}</translation>
    </message>
</context>
<context>
    <name>FillingWords</name>
    <message>
        <source>渡された</source>
        <translation>{渡|わた}した</translation>
    </message>
    <message>
        <source>取り下げた</source>
        <translation>{取|と}り{下|さ}げた</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>{書|か}きかけ</translation>
    </message>
    <message>
        <source>本人が書いたもの</source>
        <translation>{本人|ほんにん}が {書|か}いた もの</translation>
    </message>
    <message>
        <source>支援者が書いたもの</source>
        <translation>{支援者|しえんしゃ}が {書|か}いた もの</translation>
    </message>
    <message>
        <source>やさしい日本語で</source>
        <translation>やさしい {日本語|にほんご}で</translation>
    </message>
    <message>
        <source>英語で</source>
        <translation>{英語|えいご}で</translation>
    </message>
    <message>
        <source>ふつうの日本語で</source>
        <translation>ふつうの {日本語|にほんご}で</translation>
    </message>
    <message>
        <source>第%1版</source>
        <translation>{第|だい}%1{版|はん}</translation>
    </message>
    <message>
        <source>このシートを開くには、アプリの更新がいります</source>
        <translation>この シートを {開|ひら}くには、{新|あたら}しい アプリが いります</translation>
    </message>
    <message>
        <source>このシートは、このタブレットで開けません。事務所に知らせてください</source>
        <translation>この シートは、この タブレットで {開|ひら}けません。{事務所|じむしょ}に {知|し}らせて ください</translation>
    </message>
    <message>
        <source>ようす</source>
        <translation>ようす</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>シートの版</source>
        <translation>シートの {版|はん}</translation>
    </message>
    <message>
        <source>書いた日</source>
        <translation>{書|か}いた {日|ひ}</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>{言葉|ことば}</translation>
    </message>
    <message>
        <source>もとになる同意</source>
        <translation>もとに なる {同意|どうい}</translation>
    </message>
    <message>
        <source>だれが書いたもの</source>
        <translation>だれが {書|か}いた もの</translation>
    </message>
    <message>
        <source>同意の記録</source>
        <translation>{同意|どうい}の {記録|きろく}</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>このシートは、まだ全部届いていません。つながると、届きます</source>
        <translation>この シートは、まだ {全部|ぜんぶ} とどいて いません。つながると、とどきます</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>てつだい</translation>
    </message>
</context>
<context>
    <name>Fillings</name>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>「%1」の同意がないので、それで書いたものは見られません</source>
        <translation>「%1」の {同意|どうい}が ないので、{書|か}いた ものは {見|み}られません</translation>
    </message>
    <message>
        <source>シートは、まだありません</source>
        <translation>シートは、まだ ありません</translation>
    </message>
    <message>
        <source>事務所がシートを入れると、ここに出ます</source>
        <translation>{事務所|じむしょ}が シートを {入|い}れると、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>記録は消えていません。本人がまた同意すると、見られます</source>
        <translation>{記録|きろく}は {消|き}えて いません。{本人|ほんにん}が また {同意|どうい}すると、{見|み}られます</translation>
    </message>
</context>
<context>
    <name>FirstHelpCard</name>
    <message>
        <source>カードを押すと、きょうのことを書けます。</source>
        <translation>カードを {押|お}すと、{今日|きょう}の ことを {書|か}けます。</translation>
    </message>
    <message>
        <source>答えたくないことは、書かなくてもいいです。</source>
        <translation>{答|こた}えたくない ことは、{書|か}かなくても いいです。</translation>
    </message>
    <message>
        <source>つらいときは、「たすけてほしい」を押してください。</source>
        <translation>つらい ときは、「たすけて ほしい」を {押|お}して ください。</translation>
    </message>
    <message>
        <source>はじめの画面に、署名を待つ日が古い順に出ます。</source>
        <translation>はじめの {画面|がめん}に、{署名|しょめい}を {待|ま}つ {日|ひ}が {古|ふる}い {順|じゅん}に {出|で}ます。</translation>
    </message>
    <message>
        <source>署名のあとになおされた日は、もう一度そこに出ます。</source>
        <translation>{署名|しょめい}の あとで なおした {日|ひ}は、もう いちど そこに {出|で}ます。</translation>
    </message>
    <message>
        <source>はたらく場と新しい人は、「利用者」から入れます。</source>
        <translation>はたらく {場所|ばしょ}と {新|あたら}しい {人|ひと}は、「{利用者|りようしゃ}」から {入|い}れます。</translation>
    </message>
    <message>
        <source>はじめの画面に、きょう行く場所と会う人が出ます。</source>
        <translation>はじめの {画面|がめん}に、{今日|きょう} {行|い}く {場所|ばしょ}と {会|あ}う {人|ひと}が {出|で}ます。</translation>
    </message>
    <message>
        <source>電波がなくても書けて、つながると自動で送ります。</source>
        <translation>{電波|でんぱ}が なくても {書|か}けます。つながると、{自動|じどう}で {送|おく}ります。</translation>
    </message>
    <message>
        <source>本人に書いてもらうときは、その人の画面からタブレットを渡します。</source>
        <translation>{本人|ほんにん}が {書|か}く ときは、その {人|ひと}の {画面|がめん}から タブレットを {渡|わた}します。</translation>
    </message>
    <message>
        <source>使いかたをとじる</source>
        <translation>{使|つか}いかたを とじる</translation>
    </message>
    <message>
        <source>しまう</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>使いかた</source>
        <translation>{使|つか}いかた</translation>
    </message>
</context>
<context>
    <name>FirstStepsList</name>
    <message>
        <source>はたらく場を入れる</source>
        <translation>はたらく {場所|ばしょ}を {入|い}れる</translation>
    </message>
    <message>
        <source>利用者を入れる</source>
        <translation>{利用者|りようしゃ}を {入|い}れる</translation>
    </message>
    <message>
        <source>受けもちと、来る場所・曜日を決める</source>
        <translation>{受|う}けもちと、{来|く}る {場所|ばしょ}と {曜日|ようび}を {決|き}める</translation>
    </message>
    <message>
        <source>支援者がタブレットで書きはじめる</source>
        <translation>{支援者|しえんしゃ}が タブレットで {書|か}きはじめる</translation>
    </message>
    <message>
        <source>できています</source>
        <translation>できて います</translation>
    </message>
    <message>
        <source>招待は管理者が出します。はじめの記録が届くまで、ここに出ます</source>
        <translation>{招待|しょうたい}は {管理者|かんりしゃ}が {出|だ}します。はじめの {記録|きろく}が {届|とど}くまで、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>利用者を入れると、決められます</source>
        <translation>{利用者|りようしゃ}を {入|い}れると、{決|き}められます</translation>
    </message>
    <message>
        <source>まだです</source>
        <translation>まだです</translation>
    </message>
    <message>
        <source>はじめにすること</source>
        <translation>はじめに する こと</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FlowConsent</name>
    <message>
        <source>からだとこころのことを書くには、同意がいります。いまはありません。</source>
        <translation>からだと こころの ことを {書|か}くには、{同意|どうい}が いります。いまは ありません。</translation>
    </message>
</context>
<context>
    <name>FlowDone</name>
    <message>
        <source>あなたの答え</source>
        <translation>あなたの {答|こた}え</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>おわる</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>%1（代筆）</source>
        <translation>%1（{代|か}わりに {書|か}く）</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
</context>
<context>
    <name>FlowIntro</name>
    <message>
        <source>はじめる</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>%1 さんの言葉を書きます。</source>
        <translation>%1 さんの {言葉|ことば}を {書|か}きます。</translation>
    </message>
    <message>
        <source>見る人は、まだ決まっていません。</source>
        <translation>{見|み}る {人|ひと}は、まだ {決|き}まって いません。</translation>
    </message>
    <message>
        <source>見る人は、%1です。</source>
        <translation>{見|み}る {人|ひと}は、 %1です。</translation>
    </message>
    <message>
        <source>正しい答えはありません。答えなくてもいいです。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。 {答|こた}えなくても いいです。</translation>
    </message>
    <message>
        <source>質問は%1です。</source>
        <translation>{質問|しつもん}は %1です。</translation>
    </message>
</context>
<context>
    <name>FlowNone</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>きょうの目標は、ありません。</source>
        <translation>{今日|きょう}の {目標|もくひょう}は ありません。</translation>
    </message>
    <message>
        <source>きょうの仕事は、ありません。</source>
        <translation>{今日|きょう}の {仕事|しごと}は、ありません。</translation>
    </message>
    <message>
        <source>支援者と仕事を決めると、ここで聞きます。</source>
        <translation>{支援者|しえんしゃ}と {仕事|しごと}を {決|き}めると、ここで {聞|き}きます。</translation>
    </message>
    <message>
        <source>支援者と目標を決めると、ここで聞きます。</source>
        <translation>{支援者|しえんしゃ}と {目標|もくひょう}を {決|き}めると、ここで {聞|き}きます。</translation>
    </message>
</context>
<context>
    <name>FlowQuestion</name>
    <message>
        <source>正しい答えはありません。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。</translation>
    </message>
    <message>
        <source>言葉で書く</source>
        <translation>{言葉|ことば}で {書|か}く</translation>
    </message>
    <message>
        <source>書いた言葉を見る</source>
        <translation>{書|か}いた {言葉|ことば}を {見|み}る</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>まえの つづきです。</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message>
        <source>これでいい</source>
        <translation>これで いい</translation>
    </message>
    <message>
        <source>「特になし」だけの文です。このままでも保存できます。</source>
        <translation>「とくに なし」だけの {文|ぶん}です。このままでも {保存|ほぞん} できます。</translation>
    </message>
    <message>
        <source>昨日と同じ文です。このままでも保存できます。</source>
        <translation>きのうと {同|おな}じ {文|ぶん}です。このままでも {保存|ほぞん} できます。</translation>
    </message>
    <message>
        <source>%1と同じ文です。このままでも保存できます。</source>
        <translation>%1と {同|おな}じ {文|ぶん}です。このままでも {保存|ほぞん} できます。</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>%1に連絡しました</source>
        <translation>%1に {連絡|れんらく}しました</translation>
    </message>
    <message>
        <source>連絡がありませんでした</source>
        <translation>{連絡|れんらく}が ありませんでした</translation>
    </message>
    <message>
        <source>定着の連絡</source>
        <translation>{働|はたら}きはじめた あとの {連絡|れんらく}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>%1か月</source>
        <translation>%1か{月|げつ}</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>もとに戻す</source>
        <translation>もとに {戻|もど}す</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>これまでの変更</source>
        <translation>これまでの {変更|へんこう}</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>ふりかえりをなおす</source>
        <translation>ふりかえりを なおす</translation>
    </message>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>いっしょに ふりかえる</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>{取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>この目標を取り消します</source>
        <translation>この {目標|もくひょう}を {取|と}り{消|け}します</translation>
    </message>
    <message>
        <source>書いたことと本人の記録は、わけといっしょに残ります</source>
        <translation>{書|か}いた ことと {本人|ほんにん}の {記録|きろく}は、わけと いっしょに {残|のこ}ります</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>短期目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>この目標は、いまは見られません</source>
        <translation>この {目標|もくひょう}は、いまは {見|み}られません</translation>
    </message>
    <message>
        <source>受けもちを確かめてください</source>
        <translation>{受|う}けもちを {見|み}て ください</translation>
    </message>
</context>
<context>
    <name>GoalAgreed</name>
    <message>
        <source>めやす</source>
        <translation>めやす</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>本人の言葉：%1</source>
        <translation>{本人|ほんにん}の {言葉|ことば}：%1</translation>
    </message>
</context>
<context>
    <name>GoalBadges</name>
    <message>
        <source>1週間、記録がない</source>
        <translation>1{週間|しゅうかん}、{記録|きろく}が ない</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>ふりかえり %1</source>
        <translation>ふりかえり %1</translation>
    </message>
    <message>
        <source>くわしく見る</source>
        <translation>くわしく {見|み}る</translation>
    </message>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>いっしょに ふりかえる</translation>
    </message>
</context>
<context>
    <name>GoalEdit</name>
    <message>
        <source>目標をなおす</source>
        <translation>{目標|もくひょう}を なおす</translation>
    </message>
    <message>
        <source>目標を決める</source>
        <translation>{目標|もくひょう}を {決|き}める</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>ふりかえった目標をなおすわけ</source>
        <translation>ふりかえった {目標|もくひょう}を なおす わけ</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>{書|か}きかけを {消|け}す</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>短く、本人に分かる言葉で</source>
        <translation>{短|みじか}く、{本人|ほんにん}に {分|わ}かる {言葉|ことば}で</translation>
    </message>
    <message>
        <source>何をするか。なくてもよい</source>
        <translation>{何|なに}を するか。なくても よい</translation>
    </message>
    <message>
        <source>数があると、できたかどうかが分かります。たとえば「1日に2回」。このままでも保存できます</source>
        <translation>{数|かず}が あると、できたか どうかが {分|わ}かります。たとえば「1{日|にち}に 2{回|かい}」。このままでも {保存|ほぞん} できます</translation>
    </message>
    <message>
        <source>回</source>
        <translation>{回|かい}</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>なくても いいです</translation>
    </message>
</context>
<context>
    <name>GoalMarkMeanings</name>
    <message>
        <source>空の箱は、書いていない日</source>
        <translation>{空|から}の {箱|はこ}は、{書|か}いて いない {日|ひ}</translation>
    </message>
</context>
<context>
    <name>GoalMarkStrip</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>GoalReview</name>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>いっしょに ふりかえる</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>本人の記録は、まだありません</source>
        <translation>{本人|ほんにん}の {記録|きろく}は、まだ ありません</translation>
    </message>
    <message>
        <source>本人の記録：%1</source>
        <translation>{本人|ほんにん}の {記録|きろく}：%1</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>聞いたままの言葉で。代筆として残ります</source>
        <translation>{聞|き}いた ままの {言葉|ことば}で。{代|か}わりに {書|か}いたと {残|のこ}ります</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>なくても いいです</translation>
    </message>
    <message>
        <source>ふりかえりをなおすわけ</source>
        <translation>ふりかえりを なおす わけ</translation>
    </message>
    <message>
        <source>つぎの目標</source>
        <translation>つぎの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>両方を保存する</source>
        <translation>{両方|りょうほう}を {保存|ほぞん}する</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
    <message>
        <source>読み上げて、本人に確かめましたか</source>
        <translation>{読|よ}んで、{本人|ほんにん}に {聞|き}きましたか</translation>
    </message>
    <message>
        <source>確かめました</source>
        <translation>{聞|き}きました</translation>
    </message>
    <message>
        <source>まだ確かめていません</source>
        <translation>まだ {聞|き}いて いません</translation>
    </message>
    <message>
        <source>いっしょに決める</source>
        <translation>いっしょに {決|き}める</translation>
    </message>
    <message>
        <source>いまは決めない</source>
        <translation>いまは {決|き}めない</translation>
    </message>
</context>
<context>
    <name>GoalWeeksPart</name>
    <message>
        <source>本人の記録</source>
        <translation>{本人|ほんにん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>この6週に書いたものはありません。</source>
        <translation>この 6{週|しゅう}に {書|か}いた ものは ありません。</translation>
    </message>
    <message>
        <source>つぎの6週</source>
        <translation>つぎの 6{週|しゅう}</translation>
    </message>
    <message>
        <source>前の6週</source>
        <translation>まえの 6{週|しゅう}</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>課題</source>
        <translation>{課題|かだい}</translation>
    </message>
    <message>
        <source>めやすの数</source>
        <translation>めやすの {数|かず}</translation>
    </message>
    <message>
        <source>数の単位</source>
        <translation>{数|かず}の {単位|たんい}</translation>
    </message>
    <message>
        <source>どのあいだに</source>
        <translation>どの あいだに</translation>
    </message>
    <message>
        <source>支援の内容</source>
        <translation>{支援|しえん}の {内容|ないよう}</translation>
    </message>
    <message>
        <source>支援する人</source>
        <translation>{支援|しえん}する {人|ひと}</translation>
    </message>
    <message>
        <source>ふりかえった日</source>
        <translation>ふりかえった {日|ひ}</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>{本人|ほんにん}の {言葉|ことば}</translation>
    </message>
    <message>
        <source>支援者のふりかえり</source>
        <translation>{支援者|しえんしゃ}の ふりかえり</translation>
    </message>
    <message>
        <source>どうなったか</source>
        <translation>どう なったか</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>{前|まえ}の {目標|もくひょう}</translation>
    </message>
    <message>
        <source>できたか</source>
        <translation>できたか</translation>
    </message>
    <message>
        <source>1日に</source>
        <translation>1{日|にち}に </translation>
    </message>
    <message>
        <source>1週間に</source>
        <translation>1{週間|しゅうかん}に </translation>
    </message>
    <message>
        <source>1か月に</source>
        <translation>1か{月|げつ}に </translation>
    </message>
    <message>
        <source>期間のあいだに</source>
        <translation>{期間|きかん}の あいだに </translation>
    </message>
    <message>
        <source>%1%2%3</source>
        <comment>in which time, how many, of what</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>%1から %2まで</source>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>いまの目標</source>
        <translation>いまの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>ふりかえりがまだ</source>
        <translation>ふりかえりが まだ</translation>
    </message>
    <message>
        <source>ふりかえった</source>
        <translation>ふりかえった</translation>
    </message>
    <message>
        <source>できるようになった</source>
        <translation>できるように なった</translation>
    </message>
    <message>
        <source>少しできるようになった</source>
        <translation>{少|すこ}し できるように なった</translation>
    </message>
    <message>
        <source>まだつづける</source>
        <translation>まだ つづける</translation>
    </message>
    <message>
        <source>とりやめた</source>
        <translation>とりやめた</translation>
    </message>
    <message>
        <source>書いていない</source>
        <translation>{書|か}いて いない</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>「%1」%2日</source>
        <translation>「%1」%2{日|にち}</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>短期目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>目標を決める</source>
        <translation>{目標|もくひょう}を {決|き}める</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>{今日|きょう}の {分|ぶん}を {代|か}わりに {書|か}く</translation>
    </message>
    <message>
        <source>いまの目標は、ありません</source>
        <translation>いまの {目標|もくひょう}は ありません</translation>
    </message>
    <message>
        <source>本人と話して、「目標を決める」から書きます</source>
        <translation>{本人|ほんにん}と {話|はな}して、「{目標|もくひょう}を {決|き}める」から {書|か}きます</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>{前|まえ}の {目標|もくひょう}</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>{支援者|しえんしゃ}が {書|か}くと、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>GoalsDue</name>
    <message>
        <source>見てほしい目標</source>
        <translation>{見|み}て ほしい {目標|もくひょう}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>期間が終わって、ふりかえりがまだ</source>
        <translation>{期間|きかん}が {終|お}わって、ふりかえりが まだ</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>1週間、記録がない</source>
        <translation>1{週間|しゅうかん}、{記録|きろく}が ない</translation>
    </message>
    <message>
        <source>まだ記録がない</source>
        <translation>まだ {記録|きろく}が ない</translation>
    </message>
    <message>
        <source>いま、待っている目標はありません</source>
        <translation>いま、{待|ま}って いる {目標|もくひょう}は ありません</translation>
    </message>
    <message>
        <source>最後は%1</source>
        <translation>{最後|さいご}は %1</translation>
    </message>
    <message>
        <source>ふりかえりの時期の目標と、1週間記録のない目標が、ここに出ます</source>
        <translation>ふりかえりの {時期|じき}の {目標|もくひょう}と、1{週間|しゅうかん} {記録|きろく}の ない {目標|もくひょう}が、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>タブレットを渡す</source>
        <translation>タブレットを {渡|わた}す</translation>
    </message>
    <message>
        <source>もどす</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>コーチにもどす</source>
        <translation>コーチに もどす</translation>
    </message>
    <message>
        <source>%1さんから渡しています</source>
        <translation>%1さんから {渡|わた}して います</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>タブレットを%1さんにもどしてください。</source>
        <translation>タブレットを %1さんに もどして ください。</translation>
    </message>
    <message>
        <source>あなたの名前ですか。</source>
        <translation>あなたの {名前|なまえ}ですか。</translation>
    </message>
    <message>
        <source>はい、わたしです</source>
        <translation>はい、わたしです</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>ちがいます</translation>
    </message>
    <message>
        <source>終わったら、タブレットを%1さんに返してください。</source>
        <translation>{終|お}わったら、 タブレットを %1さんに {返|かえ}して ください。</translation>
    </message>
    <message>
        <source>あなたの記録を見る人は、%1です。</source>
        <translation>あなたの {記録|きろく}を {見|み}る {人|ひと}は、 %1です。</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>確認が必要な記録</source>
        <translation>{確認|かくにん}が {必要|ひつよう}な {記録|きろく}</translation>
    </message>
    <message>
        <source>古い順・%1件</source>
        <translation>{古|ふる}い {順|じゅん}・%1{件|けん}</translation>
    </message>
    <message>
        <source>サーバーが別に置いた記録です。消えていません。内容を読んで、どうするか決めてください</source>
        <translation>サーバーが {別|べつ}に {置|お}いた {記録|きろく}です。{消|き}えて いません。{内容|ないよう}を {読|よ}んで、どう するか {決|き}めて ください</translation>
    </message>
    <message>
        <source>サーバーが別に置いた、あなたの記録です。消えていません。サービス管理責任者が確かめて決めます</source>
        <translation>サーバーが {別|べつ}に {置|お}いた、あなたの {記録|きろく}です。{消|き}えて いません。サービス{管理|かんり}{責任者|せきにんしゃ}が {確|たし}かめて {決|き}めます</translation>
    </message>
    <message>
        <source>確認が必要な記録はありません</source>
        <translation>{確認|かくにん}が {必要|ひつよう}な {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>サーバーが受けられない記録があると、ここに出ます</source>
        <translation>サーバーが {受|う}けられない {記録|きろく}が あると、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>この記録をそのまま通します</source>
        <translation>この {記録|きろく}を そのまま {通|とお}します</translation>
    </message>
    <message>
        <source>この記録を置いておきます</source>
        <translation>この {記録|きろく}を {置|お}いて おきます</translation>
    </message>
    <message>
        <source>あなたの名前で残ります。ほかに問題がなければ、書いた人の記録になります</source>
        <translation>あなたの {名前|なまえ}で {残|のこ}ります。ほかに {問題|もんだい}が なければ、{書|か}いた {人|ひと}の {記録|きろく}に なります</translation>
    </message>
    <message>
        <source>一覧から消えます。記録には入りません。書かれたものは、サーバーに残ります</source>
        <translation>{一覧|いちらん}から {消|き}えます。{記録|きろく}には {入|はい}りません。{書|か}かれた ものは、サーバーに {残|のこ}ります</translation>
    </message>
    <message>
        <source>そのまま通す</source>
        <translation>そのまま {通|とお}す</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>{置|お}いて おく</translation>
    </message>
    <message>
        <source>わけ（なくてもよい）</source>
        <translation>わけ（なくても いいです）</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
</context>
<context>
    <name>HeldEntry</name>
    <message>
        <source>読めない記録</source>
        <translation>{読|よ}めない {記録|きろく}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>%1。</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>わけ：%1</source>
        <translation>わけ：%1</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a decision and its state</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>その日を読みなおす</source>
        <translation>その {日|ひ}を {読|よ}みなおす</translation>
    </message>
    <message>
        <source>書きなおす</source>
        <translation>{書|か}きなおす</translation>
    </message>
    <message>
        <source>そのまま通す</source>
        <translation>そのまま {通|とお}す</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>{置|お}いて おく</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>確認が必要な記録</source>
        <translation>{確認|かくにん}が {必要|ひつよう}な {記録|きろく}</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1{件|けん}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>たすけて ほしい</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>%1が見ました。</source>
        <translation>%1が {見|み}ました。</translation>
    </message>
    <message>
        <source>つらいときは、助けをよべます。知らせますか。</source>
        <translation>つらい ときは、たすけを よべます。 {知|し}らせますか。</translation>
    </message>
    <message>
        <source>たすけてほしいと知らせますか。</source>
        <translation>たすけて ほしいと {知|し}らせますか。</translation>
    </message>
    <message>
        <source>%1に知らせました。</source>
        <translation>%1に {知|し}らせました。</translation>
    </message>
    <message>
        <source>電波がありません。つながったら%1に知らせます。</source>
        <translation>{電波|でんぱ}が ありません。 つながったら %1に {知|し}らせます。</translation>
    </message>
    <message>
        <source>いま送っています。%1に知らせます。</source>
        <translation>いま {送|おく}って います。 %1に {知|し}らせます。</translation>
    </message>
    <message>
        <source>はい、知らせます</source>
        <translation>はい、{知|し}らせます</translation>
    </message>
    <message>
        <source>やめます</source>
        <translation>やめます</translation>
    </message>
    <message>
        <source>いま話したいときは電話してください。</source>
        <translation>いま {話|はな}したい ときは {電話|でんわ}して ください。</translation>
    </message>
    <message>
        <source>近くの人に言ってもいいです。</source>
        <translation>{近|ちか}くの {人|ひと}に {言|い}っても いいです。</translation>
    </message>
    <message>
        <source>あなたの知らせを見ました。いつでも話してください。</source>
        <translation>あなたの しらせを {見|み}ました。 いつでも {話|はな}して ください。</translation>
    </message>
    <message>
        <source>%1に、助けてほしいことだけを知らせます。</source>
        <translation>%1に、たすけて ほしい ことだけを {知|し}らせます。</translation>
    </message>
    <message>
        <source>%1さんに聞いてから、知らせますか。</source>
        <translation>%1さんに {聞|き}いてから、{知|し}らせますか。</translation>
    </message>
    <message>
        <source>書いた言葉に、つらい気持ちが見えます。%1に知らせます。</source>
        <translation>{書|か}いた {言葉|ことば}に、つらい {気持|きも}ちが {見|み}えます。%1に {知|し}らせます。</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>届きました。</source>
        <translation>とどきました。</translation>
    </message>
    <message>
        <source>まだだれにも届いていません。</source>
        <translation>まだ だれにも とどいて いません。</translation>
    </message>
    <message>
        <source>練習なので、だれにも知らせません。本当のときは、練習をおわってください。</source>
        <translation>{練習|れんしゅう}なので、だれにも {知|し}らせません。{本当|ほんとう}の ときは、{練習|れんしゅう}を おわって ください。</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>たすけてほしい：見ました</source>
        <translation>たすけて ほしい：{見|み}ました</translation>
    </message>
    <message>
        <source>きょうはたすけてほしい</source>
        <translation>{今日|きょう}は たすけて ほしい</translation>
    </message>
    <message>
        <source>%1が見ました。</source>
        <translation>%1が {見|み}ました。</translation>
    </message>
    <message>
        <source>%1に知らせます。</source>
        <translation>%1に {知|し}らせます。</translation>
    </message>
    <message>
        <source>たすけてほしい：届きました</source>
        <translation>たすけて ほしい：とどきました</translation>
    </message>
    <message>
        <source>まだだれにも届いていません</source>
        <translation>まだ だれにも とどいて いません</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>もどす</source>
        <translation>もどす</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>{書|か}きかけが あります</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>%1に {書|か}きました</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>コーチにもどす</source>
        <translation>コーチに もどす</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>おわる</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>たすけて ほしい</translation>
    </message>
    <message>
        <source>きょうの出勤</source>
        <translation>{今日|きょう}の {出勤|しゅっきん}</translation>
    </message>
    <message>
        <source>%1に帰りました</source>
        <translation>%1に {帰|かえ}りました</translation>
    </message>
    <message>
        <source>%1に来ました</source>
        <translation>%1に {来|き}ました</translation>
    </message>
    <message>
        <source>きょうは書きました</source>
        <translation>{今日|きょう}は {書|か}きました</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>あなたのことを書くシートです</source>
        <translation>あなたの ことを {書|か}く シートです</translation>
    </message>
    <message>
        <source>たすけて</source>
        <translation>たすけて</translation>
    </message>
    <message>
        <source>%1さんと、新しい数字か絵を決めました。</source>
        <translation>%1さんと、{新|あたら}しい {数字|すうじ}か {絵|え}を {決|き}めました。</translation>
    </message>
    <message>
        <source>おぼえがないときは、ほかの支援者に話してください。</source>
        <translation>おぼえが ない ときは、ほかの {支援者|しえんしゃ}に {話|はな}して ください。</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>{言葉|ことば}</translation>
    </message>
    <message>
        <source>%1からの言葉があります</source>
        <translation>%1からの {言葉|ことば}が あります</translation>
    </message>
    <message>
        <source>わたしのようす</source>
        <translation>わたしの ようす</translation>
    </message>
    <message>
        <source>いままでの記録を見る</source>
        <translation>いままでの {記録|きろく}を {見|み}る</translation>
    </message>
    <message>
        <source>わたしの目標</source>
        <translation>わたしの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>決めた目標と、書いたことを見る</source>
        <translation>{決|き}めた {目標|もくひょう}と、{書|か}いた ことを {見|み}る</translation>
    </message>
    <message>
        <source>わたしの計画</source>
        <translation>わたしの {計画|けいかく}</translation>
    </message>
    <message>
        <source>目標と手伝いを見る</source>
        <translation>{目標|もくひょう}と てつだいを {見|み}る</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>わたしの {記録|きろく}</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
</context>
<context>
    <name>HomeConfirmation</name>
    <message>
        <source>きょうの確認</source>
        <translation>{今日|きょう}の {確認|かくにん}</translation>
    </message>
    <message>
        <source>きょうの記録ができたら、確認できます</source>
        <translation>{今日|きょう}の {記録|きろく}が できたら、{確認|かくにん} できます</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>ちがうと言いました</source>
        <translation>ちがうと {言|い}いました</translation>
    </message>
    <message>
        <source>%1に確認しました</source>
        <translation>%1に {確認|かくにん}しました</translation>
    </message>
</context>
<context>
    <name>HomeDeeds</name>
    <message>
        <source>文字の大きさ・ふりがな</source>
        <translation>{文字|もじ}の {大|おお}きさ・ふりがな</translation>
    </message>
    <message>
        <source>数字や絵を変える</source>
        <translation>{数字|すうじ}や {絵|え}を {変|か}える</translation>
    </message>
</context>
<context>
    <name>HomeGoals</name>
    <message>
        <source>きょうはありません</source>
        <translation>{今日|きょう}は ありません</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>{書|か}きかけが あります</translation>
    </message>
    <message>
        <source>%1つあります</source>
        <translation>%1つ あります</translation>
    </message>
    <message>
        <source>%1つのうち、%2つ書きました</source>
        <translation>%1つの うち、%2つ {書|か}きました</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>%1に {書|か}きました</translation>
    </message>
</context>
<context>
    <name>HomeTasks</name>
    <message>
        <source>きょうの仕事</source>
        <translation>{今日|きょう}の {仕事|しごと}</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>{書|か}きかけが あります</translation>
    </message>
    <message>
        <source>きょうはありません</source>
        <translation>{今日|きょう}は ありません</translation>
    </message>
    <message>
        <source>%1あります</source>
        <translation>%1 あります</translation>
    </message>
    <message>
        <source>%1のうち、%2書きました</source>
        <translation>%1の うち、%2 {書|か}きました</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>%1に {書|か}きました</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>決まっていません</source>
        <translation>{決|き}まって いません</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>「なおす」で、代わりの人を決めてください。署名を待つ日は、ほかのサービス管理責任者がいつでも見られます</source>
        <translation>「なおす」で、{代|か}わりの {人|ひと}を {決|き}めて ください。{署名|しょめい}を {待|ま}つ {日|ひ}は、ほかの {責任者|せきにんしゃ}が いつでも {見|み}られます</translation>
    </message>
    <message>
        <source>サービス管理責任者に、代わりの人を決めてもらってください</source>
        <translation>{責任者|せきにんしゃ}に、{代|か}わりの {人|ひと}を {決|き}めて もらって ください</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>署名は消えません。この間の署名に、代理とは出なくなります</source>
        <translation>{署名|しょめい}は {消|き}えません。この {間|あいだ}の {署名|しょめい}に、{代|か}わりとは {出|で}なく なります</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>休みをなおす</source>
        <translation>{休|やす}みを なおす</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>{休|やす}みを {加|くわ}える</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>{責任者|せきにんしゃ}の {休|やす}みと、{代|か}わりに {確認|かくにん}する {人|ひと}</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>まだ決めない</source>
        <translation>まだ {決|き}めない</translation>
    </message>
    <message>
        <source>見られる記録や、できることは、だれも変わりません。だれが代わりに確認するかを、みんなに伝えます</source>
        <translation>{見|み}られる {記録|きろく}や、できる ことは、だれも {変|か}わりません。だれが {代|か}わりに {確認|かくにん}するかを、みんなに {伝|つた}えます</translation>
    </message>
</context>
<context>
    <name>LeaveRow</name>
    <message>
        <source>代わりに確認する人はいませんでした</source>
        <translation>{代|か}わりに {確認|かくにん}する {人|ひと}は いませんでした</translation>
    </message>
    <message>
        <source>代わりに確認した人 %1</source>
        <translation>{代|か}わりに {確認|かくにん}した {人|ひと} %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>%1さん</source>
        <comment>after a name</comment>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <source>あなたは、%1 休みです</source>
        <translation>あなたは、%1 {休|やす}みです</translation>
    </message>
    <message>
        <source>%1は、%2 休みです</source>
        <translation>%1は、%2 {休|やす}みです</translation>
    </message>
    <message>
        <source>あなたが代わりに確認します</source>
        <translation>あなたが {代|か}わりに {確認|かくにん}します</translation>
    </message>
    <message>
        <source>%1が代わりに確認します</source>
        <translation>%1が {代|か}わりに {確認|かくにん}します</translation>
    </message>
    <message>
        <source>代わりの%1は、もうサービス管理責任者ではありません</source>
        <translation>{代|か}わりの %1は、もう {責任者|せきにんしゃ}では ありません</translation>
    </message>
    <message>
        <source>代わりの%1も、この間に休みがあります</source>
        <translation>{代|か}わりの %1も、この {間|あいだ}に {休|やす}みが あります</translation>
    </message>
    <message>
        <source>代わりに確認する人が、まだ決まっていません</source>
        <translation>{代|か}わりに {確認|かくにん}する {人|ひと}が、まだ {決|き}まって いません</translation>
    </message>
    <message>
        <source>確認のことは、%1に話してください</source>
        <translation>{確認|かくにん}の ことは、%1に {話|はな}して ください</translation>
    </message>
    <message>
        <source>。</source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>%1（%2の代理）</source>
        <translation>%1（%2の {代|か}わり）</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>あなたの休み</source>
        <translation>あなたの {休|やす}み</translation>
    </message>
    <message>
        <source>%1の休み</source>
        <translation>%1の {休|やす}み</translation>
    </message>
</context>
<context>
    <name>Leaves</name>
    <message>
        <source>休みと代理</source>
        <translation>{休|やす}みと {代|か}わりの {人|ひと}</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>{責任者|せきにんしゃ}の {休|やす}みと、{代|か}わりに {確認|かくにん}する {人|ひと}</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>{休|やす}みを {加|くわ}える</translation>
    </message>
    <message>
        <source>休みは、まだ入っていません</source>
        <translation>{休|やす}みは、まだ {入|はい}って いません</translation>
    </message>
    <message>
        <source>休みを加えると、その間にだれが代わりに確認するかが、みんなに見えます</source>
        <translation>{休|やす}みを {加|くわ}えると、その {間|あいだ}に だれが {代|か}わりに {確認|かくにん}するかが、みんなに {見|み}えます</translation>
    </message>
    <message>
        <source>これからの休み</source>
        <translation>これからの {休|やす}み</translation>
    </message>
    <message>
        <source>おわった休み</source>
        <translation>おわった {休|やす}み</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>見えかた</source>
        <translation>{見|み}えかた</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>見やすい形を選んでください。</source>
        <translation>{見|み}やすい {形|かたち}を {選|えら}んで ください。</translation>
    </message>
    <message>
        <source>あなたの画面だけが変わります。</source>
        <translation>あなたの {画面|がめん}だけが {変|か}わります。</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>{文字|もじ}の {大|おお}きさ</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>少し大きい</source>
        <translation>{少|すこ}し {大|おお}きい</translation>
    </message>
    <message>
        <source>大きい</source>
        <translation>{大|おお}きい</translation>
    </message>
    <message>
        <source>とても大きい</source>
        <translation>とても {大|おお}きい</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>色</source>
        <translation>{色|いろ}</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>{言葉|ことば}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>漢字の上</source>
        <translation>{漢字|かんじ}の {上|うえ}</translation>
    </message>
    <message>
        <source>かなだけ</source>
        <translation>かなだけ</translation>
    </message>
    <message>
        <source>つけない</source>
        <translation>つけない</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>{明|あか}るい</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>{暗|くら}い</translation>
    </message>
    <message>
        <source>くっきり（明るい）</source>
        <translation>くっきり（{明|あか}るい）</translation>
    </message>
    <message>
        <source>くっきり（暗い）</source>
        <translation>くっきり（{暗|くら}い）</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>歩み</source>
        <translation>あゆみ</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>会議・面談を書く</source>
        <translation>{会議|かいぎ}・{面談|めんだん}を {書|か}く</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>本人が言ったとおりに</source>
        <translation>{本人|ほんにん}が {言|い}った とおりに</translation>
    </message>
    <message>
        <source>計画に会議の日がまだないときは、いっしょに入ります</source>
        <translation>{計画|けいかく}に {会議|かいぎ}の {日|ひ}が まだ ない ときは、いっしょに {入|はい}ります</translation>
    </message>
</context>
<context>
    <name>MonthClosingPanel</name>
    <message>
        <source>開けなおした理由：%1</source>
        <translation>{開|あ}けなおした {理由|りゆう}：%1</translation>
    </message>
    <message>
        <source>この月を締める</source>
        <translation>この {月|つき}を しめる</translation>
    </message>
    <message>
        <source>開けなおす</source>
        <translation>{開|あ}けなおす</translation>
    </message>
    <message>
        <source>この月を開けなおしますか</source>
        <translation>この {月|つき}を {開|あ}けなおしますか</translation>
    </message>
    <message>
        <source>日々の記録を、またなおせるようになります。理由は残ります</source>
        <translation>{毎日|まいにち}の {記録|きろく}を、また なおせるように なります。{理由|りゆう}は {残|のこ}ります</translation>
    </message>
</context>
<context>
    <name>MonthRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>予定のない日</source>
        <translation>{予定|よてい}の ない {日|ひ}</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>{開|あ}いて いない {日|ひ}</translation>
    </message>
    <message>
        <source>予定の日</source>
        <translation>{予定|よてい}の {日|ひ}</translation>
    </message>
    <message>
        <source>予定 %1</source>
        <translation>{予定|よてい} %1</translation>
    </message>
    <message>
        <source>%1分おそい</source>
        <translation>%1{分|ふん} おそい</translation>
    </message>
    <message>
        <source>%1分はやい</source>
        <translation>%1{分|ふん} はやい</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>{食事|しょくじ}</translation>
    </message>
    <message>
        <source>送迎%1回</source>
        <translation>{送|おく}り{迎|むか}え %1{回|かい}</translation>
    </message>
</context>
<context>
    <name>MonthSteps</name>
    <message>
        <source>前の月</source>
        <translation>{前|まえ}の {月|つき}</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>{次|つぎ}の {月|つき}</translation>
    </message>
</context>
<context>
    <name>MonthSums</name>
    <message>
        <source>・</source>
        <comment>between two numbers</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>来た日 %1日（予定は%2日）</source>
        <translation>{来|き}た {日|ひ} %1{日|にち}（{予定|よてい}は %2{日|にち}）</translation>
    </message>
    <message>
        <source>欠席 %1日</source>
        <translation>{休|やす}み %1{日|にち}</translation>
    </message>
    <message>
        <source>そのうち予定のない日 %1日</source>
        <translation>そのうち {予定|よてい}の ない {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>そのうち在宅 %1日</source>
        <translation>そのうち {家|いえ}で {仕事|しごと} %1{日|にち}</translation>
    </message>
    <message>
        <source>これからの日 %1日</source>
        <translation>これからの {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>回数に入る連絡 %1回（月%2回まで）</source>
        <translation>{数|かぞ}える {連絡|れんらく} %1{回|かい}（{月|つき}に %2{回|かい}まで）</translation>
    </message>
    <message>
        <source>遅刻 %1日・早退 %2日</source>
        <translation>{遅刻|ちこく} %1{日|にち}・{早退|そうたい} %2{日|にち}</translation>
    </message>
    <message>
        <source>回数をこえた連絡 %1回</source>
        <translation>{回数|かいすう}を こえた {連絡|れんらく} %1{回|かい}</translation>
    </message>
    <message>
        <source>まだたりない連絡 %1回</source>
        <translation>まだ たりない {連絡|れんらく} %1{回|かい}</translation>
    </message>
    <message>
        <source>連絡のない欠席 %1日</source>
        <translation>{連絡|れんらく}の ない {休|やす}み %1{日|にち}</translation>
    </message>
    <message>
        <source>時刻で見ると、遅刻 %1日・早退 %2日</source>
        <translation>{時間|じかん}で {見|み}ると、{遅刻|ちこく} %1{日|にち}・{早退|そうたい} %2{日|にち}</translation>
    </message>
    <message>
        <source>働いた時間は合わせて %1</source>
        <translation>{働|はたら}いた {時間|じかん}は {合|あ}わせて %1</translation>
    </message>
    <message>
        <source>食事 %1回・送迎 %2回（片道で1回）・交通費 %3</source>
        <translation>{食事|しょくじ} %1{回|かい}・{送|おく}り{迎|むか}え %2{回|かい}（{行|い}きと {帰|かえ}りは 2{回|かい}）・{交通費|こうつうひ} %3</translation>
    </message>
    <message>
        <source>時刻がたりないか合わない記録 %1件は、時間に入っていません</source>
        <translation>{時間|じかん}が たりないか {合|あ}わない {記録|きろく}が %1つ あります。{合計|ごうけい}に {入|はい}って いません</translation>
    </message>
    <message>
        <source>記録のない日 %1日。来なかった日には数えません</source>
        <translation>{記録|きろく}の ない {日|ひ} %1{日|にち}。{来|こ}なかった {日|ひ}には {数|かぞ}えません</translation>
    </message>
    <message>
        <source>記録が2つある日 %1日。決めるまで、どの数にも入りません</source>
        <translation>{記録|きろく}が 2つ ある {日|ひ} %1{日|にち}。{決|き}めるまで、どの {数|かず}にも {入|はい}りません</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>%1年%2</source>
        <translation>%1{年|ねん} %2</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1{円|えん}</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>{記録|きろく}が 2つ</translation>
    </message>
    <message>
        <source>記録がない</source>
        <translation>{記録|きろく}が ない</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>{開|あ}いて いない {日|ひ}</translation>
    </message>
    <message>
        <source>出欠は書いていない</source>
        <translation>{出欠|しゅっけつ}は {書|か}いて いない</translation>
    </message>
    <message>
        <source>来た時刻だけ</source>
        <translation>{来|き}た {時間|じかん}だけ</translation>
    </message>
    <message>
        <source>連絡あり・回数に入る</source>
        <translation>{連絡|れんらく}あり・{数|かぞ}える</translation>
    </message>
    <message>
        <source>連絡あり・回数をこえた</source>
        <translation>{連絡|れんらく}あり・{回数|かいすう}を こえた</translation>
    </message>
    <message>
        <source>連絡あり・ほかの記録がある日</source>
        <translation>{連絡|れんらく}あり・ほかの {記録|きろく}が ある {日|ひ}</translation>
    </message>
    <message>
        <source>連絡はたりない</source>
        <translation>{連絡|れんらく}は たりない</translation>
    </message>
    <message>
        <source>連絡なし</source>
        <translation>{連絡|れんらく}なし</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>{時間|じかん}</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>{受|う}けた {人|ひと}</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>{理由|りゆう}</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>{伝|つた}えた こと</translation>
    </message>
    <message>
        <source>まだないもの：%1。書くまで回数に入りません</source>
        <translation>まだ ない もの：%1。{書|か}くまで {数|かぞ}えません</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts of a call</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>決めるまで、どの数にも入りません</source>
        <translation>{決|き}めるまで、どの {数|かず}にも {入|はい}りません</translation>
    </message>
    <message>
        <source>来なかった日には数えません</source>
        <translation>{来|こ}なかった {日|ひ}には {数|かぞ}えません</translation>
    </message>
    <message>
        <source>欠席なのに、来た時刻があります</source>
        <translation>{休|やす}みなのに、{来|き}た {時間|じかん}が あります</translation>
    </message>
    <message>
        <source>時刻が合わないので、時間に入りません</source>
        <translation>{時間|じかん}が {合|あ}わないので、{合計|ごうけい}に {入|はい}りません</translation>
    </message>
    <message>
        <source>出欠と時刻が合っていません</source>
        <translation>{出欠|しゅっけつ}と {時間|じかん}が {合|あ}って いません</translation>
    </message>
    <message>
        <source>連絡がないので、回数に入りません</source>
        <translation>{連絡|れんらく}が ないので、{数|かぞ}えません</translation>
    </message>
    <message>
        <source>時刻がたりないので、時間に入りません</source>
        <translation>{時間|じかん}が たりないので、{合計|ごうけい}に {入|はい}りません</translation>
    </message>
    <message>
        <source>ほかの場所と時間が重なっています</source>
        <translation>ほかの {場所|ばしょ}と {時間|じかん}が {重|かさ}なって います</translation>
    </message>
    <message>
        <source>連絡を書く</source>
        <translation>{連絡|れんらく}を {書|か}く</translation>
    </message>
    <message>
        <source>どちらかに決める</source>
        <translation>どちらかに {決|き}める</translation>
    </message>
    <message>
        <source>出欠を書く</source>
        <translation>{出欠|しゅっけつ}を {書|か}く</translation>
    </message>
    <message>
        <source>出欠をなおす</source>
        <translation>{出欠|しゅっけつ}を なおす</translation>
    </message>
    <message>
        <source>月の締め</source>
        <translation>{月|つき}の しめ</translation>
    </message>
    <message>
        <source>開けなおした理由</source>
        <comment>of a month</comment>
        <translation>{開|あ}けなおした {理由|りゆう}</translation>
    </message>
    <message>
        <source>締めた</source>
        <translation>しめた</translation>
    </message>
    <message>
        <source>開けた</source>
        <translation>{開|あ}けた</translation>
    </message>
    <message>
        <source>まだ終わっていない月</source>
        <translation>まだ {終|お}わって いない {月|つき}</translation>
    </message>
    <message>
        <source>まだそろっていません</source>
        <translation>まだ そろって いません</translation>
    </message>
    <message>
        <source>締められます</source>
        <translation>しめられます</translation>
    </message>
    <message>
        <source>締めてあります</source>
        <translation>しめて あります</translation>
    </message>
    <message>
        <source>締めたあとで変わりました</source>
        <translation>しめた あとで {変|か}わりました</translation>
    </message>
    <message>
        <source>締めたかどうかの記録が2つ</source>
        <translation>しめたか どうかの {記録|きろく}が {2|ふた}つ</translation>
    </message>
    <message>
        <source>最後の日から締められます</source>
        <translation>{最後|さいご}の {日|ひ}から しめられます</translation>
    </message>
    <message>
        <source>下の日がそろうと締められます</source>
        <translation>{下|した}の {日|ひ}が そろうと しめられます</translation>
    </message>
    <message>
        <source>予定の日も記録もない月です</source>
        <translation>{予定|よてい}の {日|ひ}も {記録|きろく}も ない {月|つき}です</translation>
    </message>
    <message>
        <source>予定の日がみな記録され、署名されています</source>
        <translation>{予定|よてい}の {日|ひ}が みんな {記録|きろく}され、{署名|しょめい}されて います</translation>
    </message>
    <message>
        <source>知らせの届いていないタブレットで書かれたものです。その日を見て、署名してください</source>
        <translation>{知|し}らせの とどいて いない タブレットで {書|か}かれました。その {日|ひ}を {見|み}て、{署名|しょめい}して ください</translation>
    </message>
    <message>
        <source>どちらかに決めるまでは、締めていない月と同じです</source>
        <translation>どちらかに {決|き}めるまでは、しめて いない {月|つき}と {同|おな}じです</translation>
    </message>
    <message>
        <source>署名がまだ</source>
        <translation>{署名|しょめい}が まだ</translation>
    </message>
    <message>
        <source>署名のあとで訂正</source>
        <translation>{署名|しょめい}の あとで {訂正|ていせい}</translation>
    </message>
    <message>
        <source>差し戻し中</source>
        <translation>{差|さ}し{戻|もど}し{中|ちゅう}</translation>
    </message>
    <message>
        <source>本人の確認などがまだ</source>
        <translation>{本人|ほんにん}の {確認|かくにん}などが まだ</translation>
    </message>
    <message>
        <source>%1 %2日</source>
        <comment>what is in the way, on how many days</comment>
        <translation>%1 %2{日|にち}</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two numbers</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>この月の日々の記録は、開けなおすまでなおせません</source>
        <translation>この {月|つき}の {毎日|まいにち}の {記録|きろく}は、{開|あ}けなおすまで なおせません</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>月の締め</source>
        <translation>{月|つき}の しめ</translation>
    </message>
    <message>
        <source>%2人のうち %1人が締めてあります</source>
        <translation>%2{人|にん}の うち %1{人|にん}が しめて あります</translation>
    </message>
    <message>
        <source>そろった%1人を締める</source>
        <translation>そろった %1{人|にん}を しめる</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>この月に予定や記録のある人はいません</source>
        <translation>この {月|つき}に {予定|よてい}や {記録|きろく}の ある {人|ひと}は いません</translation>
    </message>
    <message>
        <source>%1人の%2を締めますか</source>
        <translation>%1{人|にん}の %2を しめますか</translation>
    </message>
    <message>
        <source>締める</source>
        <translation>しめる</translation>
    </message>
    <message>
        <source>締めた月の記録は、開けなおすまでなおせません</source>
        <translation>しめた {月|つき}の {記録|きろく}は、{開|あ}けなおすまで なおせません</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>{全体|ぜんたい}の {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>はたらく場と来る曜日が決まった人が、ここに出ます。前の月は、上のボタンで見られます</source>
        <translation>はたらく {場所|ばしょ}と {来|く}る {曜日|ようび}が {決|き}まった {人|ひと}が、ここに {出|で}ます。{前|まえ}の {月|つき}は、{上|うえ}の ボタンで {見|み}られます</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>ほかの {人|ひと}の {記録|きろく}でした</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>だれの記録ですか。もとの記録は取り消しになり、移した先が残ります</source>
        <translation>だれの {記録|きろく}ですか。もとの {記録|きろく}は {取|と}り{消|け}しに なり、{移|うつ}した {人|ひと}の {名前|なまえ}が {残|のこ}ります</translation>
    </message>
    <message>
        <source>人を選んでください</source>
        <translation>{人|ひと}を {選|えら}んで ください</translation>
    </message>
    <message>
        <source>%1 さんへ移す</source>
        <translation>%1 さんへ {移|うつ}す</translation>
    </message>
    <message>
        <source>%1 さんの記録から移しました</source>
        <translation>%1 さんの {記録|きろく}から {移|うつ}しました</translation>
    </message>
    <message>
        <source>ほかの人の記録でした。%1 さんへ移しました</source>
        <translation>ほかの {人|ひと}の {記録|きろく}でした。%1 さんへ {移|うつ}しました</translation>
    </message>
    <message>
        <source>その人がここにいないときは、先に「利用者」のページで加えます</source>
        <translation>その {人|ひと}が ここに いない ときは、{先|さき}に「{利用者|りようしゃ}」の ページで {加|くわ}えます</translation>
    </message>
</context>
<context>
    <name>MoveRecord</name>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>ほかの {人|ひと}の {記録|きろく}でした</translation>
    </message>
</context>
<context>
    <name>NameCards</name>
    <message>
        <source>支援者の名前を選んでください</source>
        <translation>{支援者|しえんしゃ}の {名前|なまえ}を {選|えら}んで ください</translation>
    </message>
    <message>
        <source>あなたの名前を選んでください</source>
        <translation>あなたの {名前|なまえ}を {選|えら}んで ください。</translation>
    </message>
    <message>
        <source>歩み</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>見えかた</source>
        <translation>{見|み}えかた</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>{利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>はじめに支援者がこのタブレットを開けます</source>
        <translation>はじめに {支援者|しえんしゃ}が この タブレットを {開|あ}けます</translation>
    </message>
    <message>
        <source>「支援者」を押してください</source>
        <translation>「{支援者|しえんしゃ}」を {押|お}して ください</translation>
    </message>
    <message>
        <source>このタブレットにサインインした支援者は、まだいません</source>
        <translation>この タブレットに サインインした {支援者|しえんしゃ}は、まだ いません</translation>
    </message>
    <message>
        <source>この行の名前はありません</source>
        <translation>この {行|ぎょう}の {名前|なまえ}は ありません</translation>
    </message>
    <message>
        <source>このタブレットをはじめて使う支援者</source>
        <translation>この タブレットを はじめて {使|つか}う {支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>ら・わ</source>
        <translation>ら・わ</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>{全部|ぜんぶ}</translation>
    </message>
    <message>
        <source>名前のカードは、まだありません。はじめのサインインは、支援者といっしょにします</source>
        <translation>{名前|なまえ}の カードは、まだ ありません。はじめの サインインは、{支援者|しえんしゃ}と いっしょに します</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>ほか</source>
        <translation>ほか</translation>
    </message>
</context>
<context>
    <name>NewSecretChoice</name>
    <message>
        <source>どちらで開けますか</source>
        <translation>どちらで {開|あ}けますか</translation>
    </message>
    <message>
        <source>数字4つ</source>
        <translation>{数字|すうじ} 4つ</translation>
    </message>
    <message>
        <source>絵3つ</source>
        <translation>{絵|え} 3つ</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation>{暗証番号|あんしょうばんごう}</translation>
    </message>
    <message>
        <source>数字6けた以上</source>
        <translation>{数字|すうじ} 6けた より {長|なが}く</translation>
    </message>
    <message>
        <source>暗証番号をもう一度</source>
        <translation>{暗証番号|あんしょうばんごう}を もう いちど</translation>
    </message>
    <message>
        <source>同じ絵でした。おぼえておいてください</source>
        <translation>{同|おな}じ {絵|え}でした。おぼえて おいて ください</translation>
    </message>
    <message>
        <source>もう一度、同じ順番でおしてください</source>
        <translation>もう いちど、{同|おな}じ {順番|じゅんばん}で おして ください</translation>
    </message>
    <message>
        <source>3つの絵を、順番におしてください</source>
        <translation>3つの {絵|え}を、{順番|じゅんばん}に おして ください</translation>
    </message>
    <message>
        <source>%1つのうち %2つ</source>
        <translation>%1つの うち %2つ</translation>
    </message>
    <message>
        <source>絵を選びなおす</source>
        <translation>{絵|え}を {選|えら}びなおす</translation>
    </message>
</context>
<context>
    <name>NewSecretEntry</name>
    <message>
        <source>新しい暗証番号か絵</source>
        <translation>{新|あたら}しい {数字|すうじ}か {絵|え}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>新しい数字か絵を決めてください</source>
        <translation>{新|あたら}しい {数字|すうじ}か {絵|え}を {決|き}めて ください</translation>
    </message>
    <message>
        <source>しまっています</source>
        <translation>しまって います</translation>
    </message>
    <message>
        <source>これに決める</source>
        <translation>これに {決|き}める</translation>
    </message>
    <message>
        <source>新しい絵に変えました。</source>
        <translation>{新|あたら}しい {絵|え}に {変|か}えました。</translation>
    </message>
    <message>
        <source>新しい数字に変えました。</source>
        <translation>{新|あたら}しい {数字|すうじ}に {変|か}えました。</translation>
    </message>
    <message>
        <source>このタブレットでは、これからそれを使います。書いたものは全部あります。</source>
        <translation>この タブレットでは、これから それを {使|つか}います。{書|か}いた ものは {全部|ぜんぶ} あります。</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>おわる</translation>
    </message>
</context>
<context>
    <name>NoDeputies</name>
    <message>
        <source>代わりに確認できる人が、ほかにいません</source>
        <translation>{代|か}わりに {確認|かくにん}できる {人|ひと}が、ほかに いません</translation>
    </message>
    <message>
        <source>代わりになれるのは、サービス管理責任者だけです。管理者に、もう1人をサービス管理責任者にしてもらってください。休みがおわったら、もとの役割にもどしてもらえます</source>
        <translation>{代|か}わりに なれるのは、{責任者|せきにんしゃ}だけです。{管理者|かんりしゃ}に、もう {1人|ひとり}を {責任者|せきにんしゃ}に して もらって ください。{休|やす}みが おわったら、もとの {役割|やくわり}に もどして もらえます</translation>
    </message>
</context>
<context>
    <name>NotComingPanel</name>
    <message>
        <source>開いている日に、%1日つづけて来ていません（%2から）。訪問の時期です</source>
        <translation>{開|あ}いて いる {日|ひ}に、%1{日|にち} つづけて {来|き}て いません（%2から）。{会|あ}いに {行|い}く {時|とき}です</translation>
    </message>
    <message>
        <source>記録のない日が%1日あります。来なかった日には数えません</source>
        <translation>{記録|きろく}の ない {日|ひ}が %1{日|にち} あります。{来|こ}なかった {日|ひ}には {数|かぞ}えません</translation>
    </message>
    <message>
        <source>記録が2つある日が%1日あります。来なかった日には数えません</source>
        <translation>{記録|きろく}が 2つ ある {日|ひ}が %1{日|にち} あります。{来|こ}なかった {日|ひ}には {数|かぞ}えません</translation>
    </message>
    <message>
        <source>訪問を記録するか、本人が来ると、この知らせは消えます</source>
        <translation>{会|あ}いに {行|い}った {記録|きろく}を するか、{本人|ほんにん}が {来|く}ると、この {知|し}らせは {消|き}えます</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>%1の欠席の理由を、まだ本人と確かめていません</source>
        <translation>%1の {休|やす}みの {理由|りゆう}を、まだ {本人|ほんにん}と {確|たし}かめて いません</translation>
    </message>
    <message>
        <source>本人と確かめました</source>
        <translation>{本人|ほんにん}と {確|たし}かめました</translation>
    </message>
    <message>
        <source>次に来た日に、本人と確かめました</source>
        <translation>{次|つぎ}に {来|き}た {日|ひ}に、{本人|ほんにん}と {確|たし}かめました</translation>
    </message>
</context>
<context>
    <name>OfferedSigns</name>
    <message>
        <source>本人がシートで選んだサイン</source>
        <translation>{本人|ほんにん}が シートで {選|えら}んだ サイン</translation>
    </message>
    <message>
        <source>健康のことの同意がないので、サインは聞けません</source>
        <translation>{健康|けんこう}の ことの {同意|どうい}が ないので、サインは {聞|き}けません</translation>
    </message>
    <message>
        <source>%1文字をこえています。短い言葉にして、下で足してください</source>
        <translation>%1{文字|もじ}より {長|なが}いです。{短|みじか}い {言葉|ことば}に して、{下|した}で {足|た}して ください</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>利用者の情報</source>
        <translation>{利用者|りようしゃ}の {情報|じょうほう}</translation>
    </message>
    <message>
        <source>職員の情報</source>
        <translation>{職員|しょくいん}の {情報|じょうほう}</translation>
    </message>
    <message>
        <source>職場の情報</source>
        <translation>{職場|しょくば}の {情報|じょうほう}</translation>
    </message>
    <message>
        <source>職場への配置</source>
        <translation>{職場|しょくば}への {配置|はいち}</translation>
    </message>
    <message>
        <source>受けもち</source>
        <translation>{受|う}けもち</translation>
    </message>
    <message>
        <source>開いている日</source>
        <translation>{開|あ}いて いる {日|ひ}</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <source>取り決め</source>
        <translation>{取|と}り{決|き}め</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>{同意|どうい}</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>{署名|しょめい}</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>たすけて ほしい</translation>
    </message>
    <message>
        <source>たすけてほしいを見た人</source>
        <translation>たすけて ほしいを {見|み}た {人|ひと}</translation>
    </message>
    <message>
        <source>別に置いた記録の判断</source>
        <translation>{別|べつ}に {置|お}いた {記録|きろく}の {判断|はんだん}</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>{名前|なまえ}</translation>
    </message>
    <message>
        <source>読み</source>
        <translation>{読|よ}み</translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation>{呼|よ}び{名|な}</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>{生|う}まれた {日|ひ}</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>{役割|やくわり}</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>{電話|でんわ}</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>{住所|じゅうしょ}</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>{仕事|しごと}</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>{職場|しょくば}</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>はじめの日</source>
        <translation>はじめの {日|ひ}</translation>
    </message>
    <message>
        <source>おわりの日</source>
        <translation>おわりの {日|ひ}</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>{内容|ないよう}</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>した こと</translation>
    </message>
    <message>
        <source>差し戻し</source>
        <translation>{差|さ}し{戻|もど}し</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>{判断|はんだん}</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>何についての同意か</source>
        <translation>なにに ついての {同意|どうい}か</translation>
    </message>
    <message>
        <source>説明文の版</source>
        <translation>{説明|せつめい}の {文|ぶん}の {版|はん}</translation>
    </message>
    <message>
        <source>だれに伝えてよいか</source>
        <translation>だれに {伝|つた}えて よいか</translation>
    </message>
    <message>
        <source>同意した人</source>
        <translation>{同意|どうい}した {人|ひと}</translation>
    </message>
    <message>
        <source>同意した人の名前</source>
        <translation>{同意|どうい}した {人|ひと}の {名前|なまえ}</translation>
    </message>
    <message>
        <source>同意した日</source>
        <translation>{同意|どうい}した {日|ひ}</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>{方法|ほうほう}</translation>
    </message>
    <message>
        <source>取りやめた日</source>
        <translation>{取|と}りやめた {日|ひ}</translation>
    </message>
    <message>
        <source>紙</source>
        <translation>{紙|かみ}</translation>
    </message>
    <message>
        <source>画面</source>
        <translation>{画面|がめん}</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>そのまま通した</source>
        <translation>そのまま {通|とお}した</translation>
    </message>
    <message>
        <source>書きなおした</source>
        <translation>{書|か}きなおした</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>{置|お}いて おく</translation>
    </message>
    <message>
        <source>大切な個人の情報（障害・健康）</source>
        <translation>{大切|たいせつ}な {個人|こじん}の {情報|じょうほう}（{障害|しょうがい}・{健康|けんこう}）</translation>
    </message>
    <message>
        <source>画面での確認</source>
        <translation>{画面|がめん}での {確認|かくにん}</translation>
    </message>
    <message>
        <source>写真</source>
        <translation>{写真|しゃしん}</translation>
    </message>
    <message>
        <source>セルフチェック</source>
        <translation>セルフチェック</translation>
    </message>
    <message>
        <source>ほかの機関への提供</source>
        <translation>ほかの {機関|きかん}に {渡|わた}す こと</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>{本人|ほんにん}</translation>
    </message>
    <message>
        <source>親</source>
        <translation>{親|おや}</translation>
    </message>
    <message>
        <source>成年後見人</source>
        <translation>{成年|せいねん}{後見人|こうけんにん}</translation>
    </message>
    <message>
        <source>保佐人</source>
        <translation>{保佐人|ほさにん}</translation>
    </message>
    <message>
        <source>補助人</source>
        <translation>{補助人|ほじょにん}</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>開いている曜日</source>
        <translation>{開|あ}いて いる {曜日|ようび}</translation>
    </message>
    <message>
        <source>時間</source>
        <translation>{時間|じかん}</translation>
    </message>
    <message>
        <source>はじまる時刻</source>
        <translation>はじまる {時間|じかん}</translation>
    </message>
    <message>
        <source>おわる時刻</source>
        <translation>おわる {時間|じかん}</translation>
    </message>
    <message>
        <source>受け入れられる人数</source>
        <translation>{何人|なんにん}まで はたらけるか</translation>
    </message>
    <message>
        <source>受け入れの条件</source>
        <translation>はたらく ための きまり</translation>
    </message>
    <message>
        <source>できる配慮と手だすけ</source>
        <translation>できる {手|て}つだい</translation>
    </message>
    <message>
        <source>賃金・報酬</source>
        <translation>もらえる お{金|かね}</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>{交通費|こうつうひ}</translation>
    </message>
    <message>
        <source>保険</source>
        <translation>{保険|ほけん}</translation>
    </message>
    <message>
        <source>話をする人</source>
        <translation>{話|はなし}を する {人|ひと}</translation>
    </message>
    <message>
        <source>最後に確認した日</source>
        <translation>{最後|さいご}に {確|たし}かめた {日|ひ}</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1{人|にん}</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>お{休|やす}み</translation>
    </message>
    <message>
        <source>月の締め</source>
        <translation>{月|つき}の しめ</translation>
    </message>
    <message>
        <source>からだとこころの項目</source>
        <translation>{体|からだ}と {心|こころ}の {項目|こうもく}</translation>
    </message>
    <message>
        <source>職員の休み</source>
        <translation>{職員|しょくいん}の {休|やす}み</translation>
    </message>
    <message>
        <source>休む人</source>
        <translation>{休|やす}む {人|ひと}</translation>
    </message>
    <message>
        <source>代わりに確認する人</source>
        <translation>{代|か}わりに {確認|かくにん}する {人|ひと}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>全体の状況</source>
        <translation>{全体|ぜんたい}の {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>のべの人数です。2つの場に来た人は、それぞれの場で数えます</source>
        <translation>のべの {人数|にんずう}です。2つの {場所|ばしょ}に {来|き}た {人|ひと}は、それぞれの {場所|ばしょ}で {数|かぞ}えます</translation>
    </message>
    <message>
        <source>場ごとの状況</source>
        <translation>{場所|ばしょ}ごとの {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>この月に予定や記録のある場はありません</source>
        <translation>この {月|つき}に {予定|よてい}や {記録|きろく}の ある {場所|ばしょ}は ありません</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1{人|にん}</translation>
    </message>
</context>
<context>
    <name>OverviewCell</name>
    <message>
        <source>きょう</source>
        <translation>{今日|きょう}</translation>
    </message>
</context>
<context>
    <name>OverviewHours</name>
    <message>
        <source>働いた時間と取り決めの時間</source>
        <translation>{働|はたら}いた {時間|じかん}と {決|き}めた {時間|じかん}</translation>
    </message>
    <message>
        <source>取り決めの時間は、来る時刻から帰る時刻までで、休憩をふくみます</source>
        <translation>{決|き}めた {時間|じかん}は、{来|く}る {時間|じかん}から {帰|かえ}る {時間|じかん}までです。{休憩|きゅうけい}も {入|はい}って います</translation>
    </message>
    <message>
        <source>働いた時間</source>
        <translation>{働|はたら}いた {時間|じかん}</translation>
    </message>
    <message>
        <source>取り決めの時間</source>
        <translation>{決|き}めた {時間|じかん}</translation>
    </message>
</context>
<context>
    <name>OverviewMonth</name>
    <message>
        <source>開いている日 %1日</source>
        <translation>{開|あ}いて いる {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>数は、来た人 / 予定の人です。日をおすと、その日の名簿が出ます</source>
        <translation>{数|かず}は、{来|き}た {人|ひと} / {予定|よてい}の {人|ひと}です。{日|ひ}を おすと、その {日|ひ}の {名簿|めいぼ}が {出|で}ます</translation>
    </message>
    <message>
        <source>週をおすと、その週の日が下に出ます</source>
        <translation>{週|しゅう}を おすと、その {週|しゅう}の {日|ひ}が {下|した}に {出|で}ます</translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message>
        <source>あなたが受けもつ人だけの数です</source>
        <translation>あなたが {受|う}けもつ {人|ひと}だけの {数|かず}です</translation>
    </message>
    <message>
        <source>この月の記録の一部は事務所にあり、ここの数に入っていません。人ごとの月のページで、取りよせられます</source>
        <translation>この {月|つき}の {記録|きろく}の {一部|いちぶ}は {事務所|じむしょ}に あります。ここの {数|かず}に {入|はい}って いません。{人|ひと}ごとの {月|つき}の ページで、{取|と}りよせられます</translation>
    </message>
</context>
<context>
    <name>OverviewVisits</name>
    <message>
        <source>訪問の予定と実績</source>
        <translation>{行|い}く {予定|よてい}と、{行|い}った {日|ひ}</translation>
    </message>
    <message>
        <source>この月の支援記録はありません</source>
        <translation>この {月|つき}の {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>訪問した日</source>
        <translation>{行|い}った {日|ひ}</translation>
    </message>
    <message>
        <source>訪問の予定の日</source>
        <translation>{行|い}く {予定|よてい}の {日|ひ}</translation>
    </message>
</context>
<context>
    <name>OverviewWeek</name>
    <message>
        <source>きょう</source>
        <translation>{今日|きょう}</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>記録が2つ</source>
        <translation>{記録|きろく}が 2つ</translation>
    </message>
    <message>
        <source>記録がない</source>
        <translation>{記録|きろく}が ない</translation>
    </message>
    <message>
        <source>そのうち予定のない人 %1人</source>
        <translation>そのうち {予定|よてい}の ない {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>遅刻 %1人</source>
        <translation>{遅刻|ちこく} %1{人|にん}</translation>
    </message>
    <message>
        <source>早退 %1人</source>
        <translation>{早退|そうたい} %1{人|にん}</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>{欠席|けっせき} %1{人|にん}</translation>
    </message>
    <message>
        <source>記録がない人 %1人</source>
        <translation>{記録|きろく}が ない {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>記録が2つの人 %1人</source>
        <translation>{記録|きろく}が 2つの {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>これからの人 %1人</source>
        <translation>これからの {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>予定の人はいません</source>
        <translation>{予定|よてい}の {人|ひと}は いません</translation>
    </message>
    <message>
        <source>予定 %1人</source>
        <translation>{予定|よてい} %1{人|にん}</translation>
    </message>
    <message>
        <source>来た人 %1人</source>
        <translation>{来|き}た {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>予定 のべ%1人</source>
        <translation>{予定|よてい} のべ %1{人|にん}</translation>
    </message>
    <message>
        <source>来た人 のべ%1人</source>
        <translation>{来|き}た {人|ひと} のべ %1{人|にん}</translation>
    </message>
    <message>
        <source>働いた時間 %1</source>
        <translation>{働|はたら}いた {時間|じかん} %1</translation>
    </message>
    <message>
        <source>ほかに休憩 %1</source>
        <translation>ほかに {休憩|きゅうけい} %1</translation>
    </message>
    <message>
        <source>取り決めの時間 %1</source>
        <translation>{決|き}めた {時間|じかん} %1</translation>
    </message>
    <message>
        <source>そのうち、これから %1</source>
        <translation>そのうち、これから %1</translation>
    </message>
    <message>
        <source>時刻がたりず、働いた時間に入らない記録 %1件</source>
        <translation>{時間|じかん}が たりない {記録|きろく} %1つ。{働|はたら}いた {時間|じかん}に {入|はい}って いません</translation>
    </message>
    <message>
        <source>時刻が決まらず、取り決めの時間に入らない予定 %1件</source>
        <translation>{時間|じかん}が {決|き}まって いない {予定|よてい} %1つ。{決|き}めた {時間|じかん}に {入|はい}って いません</translation>
    </message>
    <message>
        <source>だれもいません</source>
        <translation>だれも いません</translation>
    </message>
    <message>
        <source>%1 %2人</source>
        <comment>stage, people</comment>
        <translation>%1 %2{人|にん}</translation>
    </message>
    <message>
        <source>訪問の予定 %1日</source>
        <translation>{行|い}く {予定|よてい} %1{日|にち}</translation>
    </message>
    <message>
        <source>訪問した日 %1日</source>
        <translation>{行|い}った {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>予定 %1日</source>
        <translation>{予定|よてい} %1{日|にち}</translation>
    </message>
    <message>
        <source>来た日 %1日</source>
        <translation>{来|き}た {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>そのうち予定のない日 %1日</source>
        <translation>そのうち {予定|よてい}の ない {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>遅刻 %1日</source>
        <translation>{遅刻|ちこく} %1{日|にち}</translation>
    </message>
    <message>
        <source>早退 %1日</source>
        <translation>{早退|そうたい} %1{日|にち}</translation>
    </message>
    <message>
        <source>欠席 %1日</source>
        <translation>{休|やす}み %1{日|にち}</translation>
    </message>
    <message>
        <source>記録がない日 %1日</source>
        <translation>{記録|きろく}が ない {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>記録が2つの日 %1日</source>
        <translation>{記録|きろく}が 2つの {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>これからの日 %1日</source>
        <translation>これからの {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>段階が未記入の人</source>
        <translation>{段階|だんかい}が まだ {書|か}かれて いない {人|ひと}</translation>
    </message>
    <message>
        <source>開いている日</source>
        <translation>{開|あ}いて いる {日|ひ}</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>{開|あ}いて いない {日|ひ}</translation>
    </message>
</context>
<context>
    <name>OwnDay</name>
    <message>
        <source>きょうの出勤</source>
        <translation>{今日|きょう}の {出勤|しゅっきん}</translation>
    </message>
    <message>
        <source>きょうの予定はありません</source>
        <translation>{今日|きょう}の {予定|よてい}は ありません</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>本人がなおしました</source>
        <translation>{本人|ほんにん}が なおしました</translation>
    </message>
    <message>
        <source>何時に帰りましたか。</source>
        <translation>{何時|なんじ}に {帰|かえ}りましたか。</translation>
    </message>
    <message>
        <source>何時に来ましたか。</source>
        <translation>{何時|なんじ}に {来|き}ましたか。</translation>
    </message>
    <message>
        <source>決める</source>
        <translation>きめる</translation>
    </message>
    <message>
        <source>きょうの仕事と目標</source>
        <translation>{今日|きょう}の {仕事|しごと}と {目標|もくひょう}</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>来る日と場所は、支援者と決めます。</source>
        <translation>{来|く}る {日|ひ}と {場所|ばしょ}は、{支援者|しえんしゃ}と {決|き}めます。</translation>
    </message>
</context>
<context>
    <name>OwnGoal</name>
    <message>
        <source>%1から %2まで</source>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <source>書いたこと</source>
        <translation>{書|か}いた こと</translation>
    </message>
    <message>
        <source>その前の日は、支援者といっしょに見られます。</source>
        <translation>その {前|まえ}の {日|ひ}は、{支援者|しえんしゃ}と いっしょに {見|み}られます。</translation>
    </message>
    <message>
        <source>もう終わりました。支援者といっしょにふりかえります。</source>
        <translation>もう {終|お}わりました。{支援者|しえんしゃ}と いっしょに ふりかえります。</translation>
    </message>
</context>
<context>
    <name>OwnGoals</name>
    <message>
        <source>わたしの目標</source>
        <translation>わたしの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>きょうの分を書く</source>
        <translation>{今日|きょう}の {分|ぶん}を {書|か}く</translation>
    </message>
    <message>
        <source>いまの目標は、ありません。</source>
        <translation>いまの {目標|もくひょう}は ありません。</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>{前|まえ}の {目標|もくひょう}</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>{支援者|しえんしゃ}と いっしょに {決|き}めると、ここに {出|で}ます。</translation>
    </message>
</context>
<context>
    <name>OwnNothing</name>
    <message>
        <source>支援者に聞く</source>
        <translation>{支援者|しえんしゃ}に {聞|き}く</translation>
    </message>
</context>
<context>
    <name>OwnPlan</name>
    <message>
        <source>わたしの計画</source>
        <translation>わたしの {計画|けいかく}</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>計画はまだありません。</source>
        <translation>{計画|けいかく}は まだ ありません。</translation>
    </message>
    <message>
        <source>わたしがしたいこと</source>
        <translation>わたしが したいこと</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>{仕事|しごと}</translation>
    </message>
    <message>
        <source>目標と手伝い</source>
        <translation>{目標|もくひょう}と てつだい</translation>
    </message>
    <message>
        <source>大きな目標</source>
        <translation>{大|おお}きな {目標|もくひょう}</translation>
    </message>
    <message>
        <source>いまの目標</source>
        <translation>いまの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>手伝ってもらうこと</source>
        <translation>てつだって もらうこと</translation>
    </message>
    <message>
        <source>この計画は、%1までです。</source>
        <translation>この {計画|けいかく}は、%1までです。</translation>
    </message>
    <message>
        <source>%1までに、計画についてもう一度話します。</source>
        <translation>%1までに、もういちど {話|はな}します。</translation>
    </message>
    <message>
        <source>変えたいときは、%1に話してください。</source>
        <translation>{変|か}えたい ときは、%1に {話|はな}して ください。</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>{支援者|しえんしゃ}と いっしょに {決|き}めると、ここに {出|で}ます。</translation>
    </message>
</context>
<context>
    <name>OwnSiteCard</name>
    <message>
        <source>%1に帰りました</source>
        <translation>%1に {帰|かえ}りました</translation>
    </message>
    <message>
        <source>%1に来ました</source>
        <translation>%1に {来|き}ました</translation>
    </message>
    <message>
        <source>来ました</source>
        <translation>{来|き}ました</translation>
    </message>
    <message>
        <source>帰ります</source>
        <translation>{帰|かえ}ります</translation>
    </message>
    <message>
        <source>来た時刻をなおす</source>
        <translation>{来|き}た {時間|じかん}を なおす</translation>
    </message>
    <message>
        <source>帰った時刻をなおす</source>
        <translation>{帰|かえ}った {時間|じかん}を なおす</translation>
    </message>
</context>
<context>
    <name>OwnTask</name>
    <message>
        <source>%1. %2</source>
        <comment>number and task</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>きょう：%1</source>
        <translation>{今日|きょう}：%1</translation>
    </message>
</context>
<context>
    <name>OwnTaskList</name>
    <message>
        <source>%1から はじまります。</source>
        <translation>%1から はじまります。</translation>
    </message>
    <message>
        <source>%1までです。</source>
        <translation>%1までです。</translation>
    </message>
</context>
<context>
    <name>OwnTasks</name>
    <message>
        <source>わたしの仕事</source>
        <translation>わたしの {仕事|しごと}</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>きょうの分を書く</source>
        <translation>{今日|きょう}の {分|ぶん}を {書|か}く</translation>
    </message>
    <message>
        <source>いまの仕事は、まだ決まっていません。</source>
        <translation>いまの {仕事|しごと}は、まだ {決|き}まって いません。</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>{支援者|しえんしゃ}と いっしょに {決|き}めると、ここに {出|で}ます。</translation>
    </message>
</context>
<context>
    <name>OwnTime</name>
    <message>
        <source>10分前</source>
        <translation>10{分|ぷん} {前|まえ}</translation>
    </message>
    <message>
        <source>1分前</source>
        <translation>1{分|ぷん} {前|まえ}</translation>
    </message>
    <message>
        <source>1分あと</source>
        <translation>1{分|ぷん} あと</translation>
    </message>
    <message>
        <source>10分あと</source>
        <translation>10{分|ぷん} あと</translation>
    </message>
    <message>
        <source>まだ帰っていません</source>
        <translation>まだ {帰|かえ}って いません</translation>
    </message>
    <message>
        <source>来ていません</source>
        <translation>{来|き}て いません</translation>
    </message>
    <message>
        <source>本人が取り消しました</source>
        <translation>{本人|ほんにん}が {取|と}り{消|け}しました</translation>
    </message>
</context>
<context>
    <name>OwnTrends</name>
    <message>
        <source>わたしのようす</source>
        <translation>わたしの ようす</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>あなたが書いたことと、来た日です。</source>
        <translation>あなたが {書|か}いた ことと、{来|き}た {日|ひ}です。</translation>
    </message>
</context>
<context>
    <name>OwnWordsField</name>
    <message>
        <source>あなたの言葉</source>
        <translation>あなたの {言葉|ことば}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
</context>
<context>
    <name>ParticipantFrame</name>
    <message>
        <source>もどる</source>
        <translation>もどる</translation>
    </message>
    <message>
        <source>よみあげ</source>
        <translation>よみあげ</translation>
    </message>
    <message>
        <source>とめる</source>
        <translation>とめる</translation>
    </message>
    <message>
        <source>やすむ</source>
        <translation>やすむ</translation>
    </message>
    <message>
        <source>したへ</source>
        <translation>したへ</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>つぎへ</translation>
    </message>
    <message>
        <source>うえへ</source>
        <translation>うえへ</translation>
    </message>
</context>
<context>
    <name>ParticipantPage</name>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>このタブレットを開ける</source>
        <translation>この タブレットを {開|あ}ける</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>起動のあとは支援者の合言葉で開けます。そのあとは暗証番号で使えます</source>
        <translation>{動|うご}かした あとは、{支援者|しえんしゃ}の {合言葉|あいことば}で {記録|きろく}を {開|あ}けます。その あとは {暗証番号|あんしょうばんごう}で {使|つか}えます</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>{合言葉|あいことば}</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>12{文字|もじ}より {長|なが}く</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>開ける</source>
        <translation>{開|あ}ける</translation>
    </message>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>{復旧鍵|ふっきゅうかぎ}で {開|あ}ける</translation>
    </message>
    <message>
        <source>忘れました</source>
        <translation>わすれました</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>休みをなおす</source>
        <translation>{休|やす}みを なおす</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>{休|やす}みを {加|くわ}える</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>この間は、出欠の予定に入りません。もどる日が決まったら、おわりの日を入れてください</source>
        <translation>この {間|あいだ}は、{出欠|しゅっけつ}の {予定|よてい}に {入|はい}りません。もどる {日|ひ}が {決|き}まったら、おわりの {日|ひ}を {入|い}れて ください</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>利用者</source>
        <translation>{利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1{人|にん}</translation>
    </message>
    <message>
        <source>受けもつ人の記録は、まだこのタブレットにありません</source>
        <translation>{受|う}けもつ {人|ひと}の {記録|きろく}は、まだ この タブレットに ありません</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>%1人のうち %2人</source>
        <translation>%1{人|にん}の うち %2{人|にん}</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>名前・読み・通称・はたらく場</source>
        <translation>{名前|なまえ}・{読|よ}み・{通称|つうしょう}・はたらく {場|ば}</translation>
    </message>
    <message>
        <source>だれのことか</source>
        <translation>だれの ことか</translation>
    </message>
    <message>
        <source>いまの利用者</source>
        <translation>いまの {利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>利用をおえた人</source>
        <translation>{利用|りよう}を おえた {人|ひと}</translation>
    </message>
    <message>
        <source>新しい利用者</source>
        <translation>{新|あたら}しい {利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>記録の中からさがす</source>
        <translation>{記録|きろく}の {中|なか}から さがす</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>{見|み}つかりません</translation>
    </message>
    <message>
        <source>言葉を減らしてください</source>
        <translation>{言葉|ことば}を {少|すく}なく して ください</translation>
    </message>
    <message>
        <source>はたらく場のつぎに、「新しい利用者」から1人めを入れてください</source>
        <translation>はたらく {場所|ばしょ}の つぎに、「{新|あたら}しい {利用者|りようしゃ}」から {一人目|ひとりめ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>「新しい利用者」から入れるか、サービス管理責任者に受けもちを決めてもらってください</source>
        <translation>「{新|あたら}しい {利用者|りようしゃ}」から {入|い}れるか、{責任者|せきにんしゃ}に {受|う}けもちを {決|き}めて もらって ください</translation>
    </message>
    <message>
        <source>サービス管理責任者に、受けもちを決めてもらってください</source>
        <translation>{責任者|せきにんしゃ}に、{受|う}けもちを {決|き}めて もらって ください</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>これまでの {出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>出欠の記録は、まだありません</source>
        <translation>{出欠|しゅっけつ}の {記録|きろく}は、まだ ありません</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>もっと {前|まえ}を {見|み}る</translation>
    </message>
    <message>
        <source>暗証番号か絵を決めなおす</source>
        <translation>{暗証番号|あんしょうばんごう}か {絵|え}を {決|き}めなおす</translation>
    </message>
    <message>
        <source>暗証番号か絵を決める</source>
        <translation>{暗証番号|あんしょうばんごう}か {絵|え}を {決|き}める</translation>
    </message>
    <message>
        <source>前のようすも見る</source>
        <translation>{前|まえ}の ようすも {見|み}る</translation>
    </message>
    <message>
        <source>はたらく場と来る曜日が決まると、「きょう」から記録できます</source>
        <translation>はたらく {場所|ばしょ}と {来|く}る {曜日|ようび}が {決|き}まると、「{今日|きょう}」から {記録|きろく}できます</translation>
    </message>
</context>
<context>
    <name>PersonAgreements</name>
    <message>
        <source>取り決め</source>
        <translation>{取|と}り{決|き}め</translation>
    </message>
    <message>
        <source>取り決めはまだありません。はたらく場の曜日で来ます</source>
        <translation>{取|と}り{決|き}めは まだ ありません。はたらく {場所|ばしょ}の {曜日|ようび}で {来|き}ます</translation>
    </message>
    <message>
        <source>取り決めを加える</source>
        <translation>{取|と}り{決|き}めを {加|くわ}える</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>タブレットを渡す</source>
        <translation>タブレットを {渡|わた}す</translation>
    </message>
    <message>
        <source>ふりかえりを代わりに書く</source>
        <translation>ふりかえりを {代|か}わりに {書|か}く</translation>
    </message>
    <message>
        <source>からだとこころを代わりに書く</source>
        <translation>からだと こころを {代|か}わりに {書|か}く</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>%1（%2歳）</source>
        <translation>%1（%2{歳|さい}）</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>利用者の情報</source>
        <translation>{利用者|りようしゃ}の {情報|じょうほう}</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>同じ読みの人がいます：%1</source>
        <translation>{同|おな}じ {読|よ}みの {人|ひと}が います：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>きょう受けもつ支援者が、決まっていません</source>
        <translation>{今日|きょう} {受|う}けもつ {支援者|しえんしゃ}が、{決|き}まって いません</translation>
    </message>
    <message>
        <source>このままでは、支援者のタブレットに出てきません。受けもちを加えてください</source>
        <translation>このままでは、{支援者|しえんしゃ}の タブレットに {出|で}て きません。{受|う}けもちを {加|くわ}えて ください</translation>
    </message>
    <message>
        <source>受けもつ支援者</source>
        <translation>{受|う}けもつ {支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>まだ決まっていません</source>
        <translation>まだ {決|き}まって いません</translation>
    </message>
    <message>
        <source>受けもちを加える</source>
        <translation>{受|う}けもちを {加|くわ}える</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>お{休|やす}み</translation>
    </message>
    <message>
        <source>休みはありません</source>
        <translation>{休|やす}みは ありません</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>{休|やす}みを {加|くわ}える</translation>
    </message>
    <message>
        <source>まちがえて加えた人として取り消す</source>
        <translation>まちがえて {加|くわ}えた {人|ひと}として {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>この人の記録が %1件のこっていて、どのページにも出なくなります。先に移すか、取り消さずに「利用をおえた日」を書いてください</source>
        <translation>この {人|ひと}の きろくが %1{件|けん} のこって います。どの ページにも {出|で}なく なります。{先|さき}に {移|うつ}すか、{取|と}り{消|け}さないで「{利用|りよう}を おえた {日|ひ}」を {書|か}いて ください</translation>
    </message>
    <message>
        <source>同じ人なら、毎日の記録を「ほかの人の記録でした」で1つに集めます。移せない記録がのこる方には「利用をおえた日」を書き、ほかは下で取り消します</source>
        <translation>{同|おな}じ {人|ひと}なら、{毎日|まいにち}の きろくを「ほかの {人|ひと}の {記録|きろく}でした」で 1つに {集|あつ}めます。{移|うつ}せない きろくが のこる ときは「{利用|りよう}を おえた {日|ひ}」を {書|か}きます。のこらない ときは {下|した}で {取|と}り{消|け}します</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>利用者の情報をなおす</source>
        <translation>{利用者|りようしゃ}の {情報|じょうほう}を なおす</translation>
    </message>
    <message>
        <source>新しい利用者</source>
        <translation>{新|あたら}しい {利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>同じ読みの人がいます：%1</source>
        <translation>{同|おな}じ {読|よ}みの {人|ひと}が います：%1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>同じ人なら、その人のページに書いてください。ちがう人なら、このままで大丈夫です</source>
        <translation>{同|おな}じ {人|ひと}なら、その {人|ひと}の ページに {書|か}いて ください。ちがう {人|ひと}なら、このままで {大丈夫|だいじょうぶ}です</translation>
    </message>
    <message>
        <source>はじめに受けもつ支援者</source>
        <translation>はじめに {受|う}けもつ {支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>保存すると、はたらく場・受けもち・休みのうち %1件が、この日でおわります</source>
        <translation>{保存|ほぞん}すると、はたらく {場|ば}・{受|う}けもち・{休|やす}みの うち %1{件|けん}が、この {日|ひ}で おわります</translation>
    </message>
    <message>
        <source>保存すると、あなたがこの人を仮に受けもちます。サービス管理責任者が、あとで確かめます</source>
        <translation>{保存|ほぞん}すると、あなたが この {人|ひと}を {仮|かり}に {受|う}けもちます。{責任者|せきにんしゃ}が、あとで {確|たし}かめます</translation>
    </message>
</context>
<context>
    <name>PersonGoals</name>
    <message>
        <source>いまの目標</source>
        <translation>いまの {目標|もくひょう}</translation>
    </message>
    <message>
        <source>いまの目標は、ありません</source>
        <translation>いまの {目標|もくひょう}は ありません</translation>
    </message>
    <message>
        <source>目標を見る・決める</source>
        <translation>{目標|もくひょう}を {見|み}る・{決|き}める</translation>
    </message>
</context>
<context>
    <name>PersonMonth</name>
    <message>
        <source>%1 さんの月</source>
        <translation>%1 さんの {月|つき}</translation>
    </message>
    <message>
        <source>この月の古い記録は、いまは事務所だけにあります</source>
        <translation>この{月|つき}の {古|ふる}い {記録|きろく}は、いまは {事務所|じむしょ}だけに あります</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>タブレットの {空|あ}きを {作|つく}るためです。{記録|きろく}は {消|き}えて いません</translation>
    </message>
    <message>
        <source>取りよせるまで、下の数には入っていません</source>
        <translation>{取|と}りよせるまで、{下|した}の {数|かず}には {入|はい}って いません</translation>
    </message>
    <message>
        <source>取りよせる</source>
        <translation>{取|と}りよせる</translation>
    </message>
    <message>
        <source>この月には、予定の日も記録もありません</source>
        <translation>この {月|つき}には、{予定|よてい}の {日|ひ}も {記録|きろく}も ありません</translation>
    </message>
    <message>
        <source>来る曜日は、はたらく場との約束で決まります</source>
        <translation>{来|く}る {曜日|ようび}は、{働|はたら}く {場所|ばしょ}との {約束|やくそく}で {決|き}まります</translation>
    </message>
    <message>
        <source>日にち</source>
        <translation>{日|ひ}にち</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>{出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>時刻と、そのほか</source>
        <translation>{時間|じかん}と、そのほか</translation>
    </message>
    <message>
        <source>予定と場所</source>
        <translation>{予定|よてい}と {場所|ばしょ}</translation>
    </message>
</context>
<context>
    <name>PersonPlan</name>
    <message>
        <source>計画の見直し</source>
        <translation>{計画|けいかく}の {見直|みなお}し</translation>
    </message>
    <message>
        <source>計画は、まだありません</source>
        <translation>{計画|けいかく}は、まだ ありません</translation>
    </message>
    <message>
        <source>つぎの計画はこれから</source>
        <translation>つぎの {計画|けいかく}は これから</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>{毎月|まいつき}の ふりかえり</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>{本人|ほんにん}の {言葉|ことば}</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>PersonSpan</name>
    <message>
        <source>取り消すと、この間の日が、また来る予定に入ります</source>
        <translation>{取|と}り{消|け}すと、この {間|あいだ}の {日|ひ}が、また {来|く}る {予定|よてい}に {入|はい}ります</translation>
    </message>
    <message>
        <source>取り消すと、来る曜日と書くものは、ほかの取り決めか、はたらく場の曜日で決まります</source>
        <translation>{取|と}り{消|け}すと、{来|く}る {曜日|ようび}と {書|か}く ものは、ほかの {取|と}り{決|き}めか、はたらく {場所|ばしょ}の {曜日|ようび}で {決|き}まります</translation>
    </message>
    <message>
        <source>取り消すと、この支援者は、この人の記録をもう見られません。まだ送っていない記録は、確認が必要な記録に入ります</source>
        <translation>{取|と}り{消|け}すと、この {支援者|しえんしゃ}は、この {人|ひと}の {記録|きろく}を もう {見|み}られません。まだ {送|おく}って いない {記録|きろく}は、{確認|かくにん}が {必要|ひつよう}な {記録|きろく}に {入|はい}ります</translation>
    </message>
    <message>
        <source>きょう見られる人は変わりません</source>
        <translation>{今日|きょう} {見|み}られる {人|ひと}は {変|か}わりません</translation>
    </message>
    <message>
        <source>きょう受けもつ支援者が、いなくなります</source>
        <translation>{今日|きょう} {受|う}けもつ {支援者|しえんしゃ}が、いなく なります</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>同じときに、もう1つの取り決めがあります（%1）</source>
        <translation>{同|おな}じ ときに、もう1つの {取|と}り{決|き}めが あります（%1）</translation>
    </message>
    <message>
        <source>来る曜日は、あとから始まったほうで決まります。書くものは両方を合わせます</source>
        <translation>{来|く}る {曜日|ようび}は、あとから {始|はじ}まった ほうで {決|き}まります。{書|か}く ものは {両方|りょうほう}を {合|あ}わせます</translation>
    </message>
    <message>
        <source>もう1つを見る</source>
        <translation>もう1つを {見|み}る</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>仮の受けもちです。この支援者が、新しい利用者として加えました</source>
        <translation>{仮|かり}の {受|う}けもちです。この {支援者|しえんしゃ}が、{新|あたら}しい {利用者|りようしゃ}として {加|くわ}えました</translation>
    </message>
    <message>
        <source>同じ人がもういないか、受けもちがこれでよいかを確かめてください</source>
        <translation>{同|おな}じ {人|ひと}が もう いないか、{受|う}けもちが これで よいかを {確|たし}かめて ください</translation>
    </message>
    <message>
        <source>サービス管理責任者が確かめると、仮でなくなります。記録はいつもどおり書けます</source>
        <translation>{責任者|せきにんしゃ}が {確|たし}かめると、{仮|かり}で なくなります。{記録|きろく}は いつも どおり {書|か}けます</translation>
    </message>
    <message>
        <source>確かめた</source>
        <translation>{確|たし}かめた</translation>
    </message>
</context>
<context>
    <name>PersonTabStrip</name>
    <message>
        <source>ようす</source>
        <translation>ようす</translation>
    </message>
    <message>
        <source>毎日</source>
        <translation>{毎日|まいにち}</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>計画</source>
        <translation>{計画|けいかく}</translation>
    </message>
    <message>
        <source>これまで</source>
        <translation>これまで</translation>
    </message>
</context>
<context>
    <name>PersonTrends</name>
    <message>
        <source>ようす</source>
        <translation>ようす</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
</context>
<context>
    <name>PersonWays</name>
    <message>
        <source>今月の出欠</source>
        <translation>{今月|こんげつ}の {出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>来た日 %1日（予定は%2日）・回数に入る欠席の連絡 %3回（月%4回まで）</source>
        <translation>{来|き}た {日|ひ} %1{日|にち}（{予定|よてい}は %2{日|にち}）・{数|かぞ}える {休|やす}みの {連絡|れんらく} %3{回|かい}（{月|つき}に %4{回|かい}まで）</translation>
    </message>
    <message>
        <source>はたらく場のあゆみ</source>
        <translation>はたらく {場所|ばしょ}の あゆみ</translation>
    </message>
    <message>
        <source>利用者の情報</source>
        <translation>{利用者|りようしゃ}の {情報|じょうほう}</translation>
    </message>
    <message>
        <source>仕事の一覧</source>
        <translation>{仕事|しごと}の {一覧|いちらん}</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>{同意|どうい}</translation>
    </message>
    <message>
        <source>ようす</source>
        <translation>ようす</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>定着の連絡</source>
        <translation>{働|はたら}きはじめた あとの {連絡|れんらく}</translation>
    </message>
    <message>
        <source>からだとこころで聞くこと</source>
        <translation>{体|からだ}と {心|こころ}で {聞|き}くこと</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>けす</source>
        <translation>けす</translation>
    </message>
    <message>
        <source>りんご</source>
        <translation>りんご</translation>
    </message>
    <message>
        <source>さかな</source>
        <translation>さかな</translation>
    </message>
    <message>
        <source>いえ</source>
        <translation>いえ</translation>
    </message>
    <message>
        <source>木</source>
        <translation>{木|き}</translation>
    </message>
    <message>
        <source>かさ</source>
        <translation>かさ</translation>
    </message>
    <message>
        <source>はさみ</source>
        <translation>はさみ</translation>
    </message>
    <message>
        <source>ねこ</source>
        <translation>ねこ</translation>
    </message>
    <message>
        <source>とり</source>
        <translation>とり</translation>
    </message>
    <message>
        <source>ほし</source>
        <translation>ほし</translation>
    </message>
    <message>
        <source>月</source>
        <translation>{月|つき}</translation>
    </message>
    <message>
        <source>くるま</source>
        <translation>くるま</translation>
    </message>
    <message>
        <source>花</source>
        <translation>{花|はな}</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>暗証番号</source>
        <translation>{暗証番号|あんしょうばんごう}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>暗証番号を入れてください（6けた以上）</source>
        <translation>{暗証番号|あんしょうばんごう}を {入|い}れて ください（6けた より {長|なが}い）</translation>
    </message>
    <message>
        <source>4つの数字を入れてください</source>
        <translation>4つの {数字|すうじ}を {入|い}れて ください。</translation>
    </message>
    <message>
        <source>%1つのうち %2つ</source>
        <translation>%1つの うち %2つ</translation>
    </message>
    <message>
        <source>%1けた</source>
        <translation>%1けた</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>{復旧鍵|ふっきゅうかぎ}で {開|あ}ける</translation>
    </message>
    <message>
        <source>絵の順番</source>
        <translation>{絵|え}の {順番|じゅんばん}</translation>
    </message>
    <message>
        <source>決めなおすのは本人です。先に、支援者を確かめます</source>
        <translation>{決|き}めなおすのは {本人|ほんにん}です。{先|さき}に、{支援者|しえんしゃ}を {確|たし}かめます</translation>
    </message>
    <message>
        <source>新しく決める前に、いまのものを確かめます</source>
        <translation>{新|あたら}しく {決|き}める {前|まえ}に、いまの ものを {確|たし}かめます</translation>
    </message>
    <message>
        <source>3つの絵を、順番におしてください</source>
        <translation>3つの {絵|え}を、{順番|じゅんばん}に おして ください</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>ひらく</translation>
    </message>
    <message>
        <source>忘れました</source>
        <translation>わすれました</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>けす</source>
        <translation>けす</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>見学・面談などを書く</source>
        <translation>{見学|けんがく}・{面談|めんだん}などを {書|か}く</translation>
    </message>
    <message>
        <source>つぎの段階・はたらく場へ</source>
        <translation>つぎの {段階|だんかい}・はたらく {場所|ばしょ}へ</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
</context>
<context>
    <name>PlacementCard</name>
    <message>
        <source>つぎ：%1</source>
        <translation>つぎ：%1</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>はたらく場の記録をなおす</source>
        <translation>はたらく {場所|ばしょ}の {記録|きろく}を なおす</translation>
    </message>
    <message>
        <source>つぎの段階・はたらく場へ</source>
        <translation>つぎの {段階|だんかい}・はたらく {場所|ばしょ}へ</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>はたらく {場所|ばしょ}を ふやす</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>いままで：%1</source>
        <translation>いままで：%1</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>段階や約束がかわったときは、「つぎの段階・はたらく場へ」から書くと、いままでの分も残ります</source>
        <translation>{段階|だんかい}や {約束|やくそく}が かわった ときは、「つぎの {段階|だんかい}・はたらく {場所|ばしょ}へ」から {書|か}くと、いままでの {分|ぶん}も {残|のこ}ります</translation>
    </message>
    <message>
        <source>保存すると、いままでの段階は、はじめの日の前の日でおわります</source>
        <translation>{保存|ほぞん}すると、いままでの {段階|だんかい}は、はじめの {日|ひ}の {前|まえ}の {日|ひ}で おわります</translation>
    </message>
</context>
<context>
    <name>PlacementSite</name>
    <message>
        <source>ほかに%1か所。言葉でさがせます</source>
        <translation>ほかに %1か{所|しょ}。{言葉|ことば}で さがせます</translation>
    </message>
    <message>
        <source>はたらく場をさがす</source>
        <translation>はたらく {場所|ばしょ}を さがす</translation>
    </message>
</context>
<context>
    <name>PlacementTerms</name>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>{段階|だんかい}</translation>
    </message>
    <message>
        <source>短い実習</source>
        <translation>{短|みじか}い {実習|じっしゅう}</translation>
    </message>
    <message>
        <source>はたらく曜日</source>
        <translation>はたらく {曜日|ようび}</translation>
    </message>
    <message>
        <source>はじまる時刻</source>
        <translation>はじまる {時間|じかん}</translation>
    </message>
    <message>
        <source>おわる時刻</source>
        <translation>おわる {時間|じかん}</translation>
    </message>
    <message>
        <source>契約</source>
        <translation>{契約|けいやく}</translation>
    </message>
    <message>
        <source>契約した日</source>
        <translation>{契約|けいやく}した {日|ひ}</translation>
    </message>
    <message>
        <source>賃金・報酬</source>
        <translation>もらえる お{金|かね}</translation>
    </message>
    <message>
        <source>金額（円）</source>
        <translation>{金額|きんがく}（{円|えん}）</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>{交通費|こうつうひ}</translation>
    </message>
    <message>
        <source>交通費（円）</source>
        <translation>{交通費|こうつうひ}（{円|えん}）</translation>
    </message>
    <message>
        <source>段階がかわるわけ・おわるわけ</source>
        <translation>{段階|だんかい}が かわる わけ・おわる わけ</translation>
    </message>
    <message>
        <source>この前の段階</source>
        <translation>この {前|まえ}の {段階|だんかい}</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1{円|えん}</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>無償コミューター</source>
        <translation>{無償|むしょう}コミューター</translation>
    </message>
    <message>
        <source>有償コミューター</source>
        <translation>{有償|ゆうしょう}コミューター</translation>
    </message>
    <message>
        <source>最賃保障職員</source>
        <translation>{最賃|さいちん}{保障|ほしょう}{職員|しょくいん}</translation>
    </message>
    <message>
        <source>一般賃金職員</source>
        <translation>{一般|いっぱん}{賃金|ちんぎん}{職員|しょくいん}</translation>
    </message>
    <message>
        <source>確認書</source>
        <translation>{確認書|かくにんしょ}</translation>
    </message>
    <message>
        <source>雇用契約書</source>
        <translation>{雇用|こよう}{契約書|けいやくしょ}</translation>
    </message>
    <message>
        <source>時給</source>
        <translation>{時給|じきゅう}</translation>
    </message>
    <message>
        <source>日給</source>
        <translation>{日給|にっきゅう}</translation>
    </message>
    <message>
        <source>月給</source>
        <translation>{月給|げっきゅう}</translation>
    </message>
    <message>
        <source>出来高</source>
        <translation>できた {数|かず}で</translation>
    </message>
    <message>
        <source>かかった分</source>
        <translation>かかった お{金|かね}</translation>
    </message>
    <message>
        <source>1日いくら</source>
        <translation>1{日|にち} いくら</translation>
    </message>
    <message>
        <source>1か月いくら</source>
        <translation>1か{月|げつ} いくら</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>準備しているところ</source>
        <translation>{準備|じゅんび}して いる ところ</translation>
    </message>
    <message>
        <source>おわった</source>
        <translation>おわった</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>{相談|そうだん}</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>アセスメント</translation>
    </message>
    <message>
        <source>見学</source>
        <translation>{見学|けんがく}</translation>
    </message>
    <message>
        <source>受け入れの依頼</source>
        <translation>{受|う}け{入|い}れの お{願|ねが}い</translation>
    </message>
    <message>
        <source>三者で決定</source>
        <translation>3{者|しゃ}で {決|き}める</translation>
    </message>
    <message>
        <source>はじまり</source>
        <translation>はじまり</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>{毎月|まいつき}の ふりかえり</translation>
    </message>
    <message>
        <source>おわり</source>
        <translation>おわり</translation>
    </message>
    <message>
        <source>なし</source>
        <comment>pay</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>はたらく場のあゆみ</source>
        <translation>はたらく {場所|ばしょ}の あゆみ</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>はたらく {場所|ばしょ}を ふやす</translation>
    </message>
    <message>
        <source>はたらく場は、まだ決まっていません</source>
        <translation>はたらく {場所|ばしょ}は、まだ {決|き}まって いません</translation>
    </message>
    <message>
        <source>見学や実習の前から書けます。はじめの日は、あとで入れます</source>
        <translation>{見学|けんがく}や {実習|じっしゅう}の {前|まえ}から {書|か}けます。はじめの {日|ひ}は、あとで {入|い}れます</translation>
    </message>
    <message>
        <source>管理者が書くと、ここに出ます</source>
        <translation>{管理者|かんりしゃ}が {書|か}くと、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>個別支援計画</source>
        <translation>{個別|こべつ}{支援|しえん}{計画|けいかく}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>計画を書く</source>
        <translation>{計画|けいかく}を {書|か}く</translation>
    </message>
    <message>
        <source>計画は、まだありません</source>
        <translation>{計画|けいかく}は、まだ ありません</translation>
    </message>
    <message>
        <source>アセスメントからはじめます。途中でも保存できます</source>
        <translation>アセスメントから はじめます。{途中|とちゅう}でも {保存|ほぞん}できます</translation>
    </message>
    <message>
        <source>受けもちの人が書くと、ここに出ます</source>
        <translation>{受|う}けもちの {人|ひと}が {書|か}くと、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>同じときの計画が2つあります。どちらも残っています</source>
        <translation>{同|おな}じ ときの {計画|けいかく}が 2つ あります。どちらも {残|のこ}って います</translation>
    </message>
    <message>
        <source>古いほうにおわりの日を入れるか、まちがいのほうを取り消してください</source>
        <translation>{古|ふる}い ほうに おわりの {日|ひ}を {入|い}れるか、まちがいの ほうを {取|と}り{消|け}して ください</translation>
    </message>
    <message>
        <source>計画の会議を書く</source>
        <translation>{計画|けいかく}の {会議|かいぎ}を {書|か}く</translation>
    </message>
    <message>
        <source>毎月の振り返りを書く</source>
        <translation>{毎月|まいつき}の ふりかえりを {書|か}く</translation>
    </message>
    <message>
        <source>この計画を取り消す</source>
        <translation>この {計画|けいかく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>計画を作る</source>
        <translation>{計画|けいかく}を つくる</translation>
    </message>
    <message>
        <source>つぎの計画を作る</source>
        <translation>つぎの {計画|けいかく}を つくる</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>個別支援計画</source>
        <translation>{個別|こべつ}{支援|しえん}{計画|けいかく}</translation>
    </message>
    <message>
        <source>会議・面談の記録</source>
        <translation>{会議|かいぎ}・{面談|めんだん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>{事業|じぎょう}</translation>
    </message>
    <message>
        <source>いまの希望</source>
        <translation>いまの {希望|きぼう}</translation>
    </message>
    <message>
        <source>これからの希望</source>
        <translation>これからの {希望|きぼう}</translation>
    </message>
    <message>
        <source>仕事と働き方の希望</source>
        <translation>{仕事|しごと}と {働|はたら}き{方|かた}の {希望|きぼう}</translation>
    </message>
    <message>
        <source>長期の目標</source>
        <translation>{長|なが}い {期間|きかん}の {目標|もくひょう}</translation>
    </message>
    <message>
        <source>短期の目標</source>
        <translation>{短|みじか}い {期間|きかん}の {目標|もくひょう}</translation>
    </message>
    <message>
        <source>支援の方針</source>
        <translation>{支援|しえん}の {方針|ほうしん}</translation>
    </message>
    <message>
        <source>アセスメントの日</source>
        <translation>アセスメントの {日|ひ}</translation>
    </message>
    <message>
        <source>原案の日</source>
        <translation>{原案|げんあん}の {日|ひ}</translation>
    </message>
    <message>
        <source>会議の日</source>
        <translation>{会議|かいぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>会議に出た人</source>
        <translation>{会議|かいぎ}に {出|で}た {人|ひと}</translation>
    </message>
    <message>
        <source>説明した日</source>
        <translation>{説明|せつめい}した {日|ひ}</translation>
    </message>
    <message>
        <source>説明した人</source>
        <translation>{説明|せつめい}した {人|ひと}</translation>
    </message>
    <message>
        <source>同意した人</source>
        <translation>{同意|どうい}した {人|ひと}</translation>
    </message>
    <message>
        <source>同意した人の名前</source>
        <translation>{同意|どうい}した {人|ひと}の {名前|なまえ}</translation>
    </message>
    <message>
        <source>見直しの期限</source>
        <translation>いつまでに {見直|みなお}すか</translation>
    </message>
    <message>
        <source>見直した日</source>
        <translation>{見直|みなお}した {日|ひ}</translation>
    </message>
    <message>
        <source>見直しで分かったこと</source>
        <translation>{見直|みなお}しで {分|わ}かった こと</translation>
    </message>
    <message>
        <source>前の計画</source>
        <translation>{前|まえ}の {計画|けいかく}</translation>
    </message>
    <message>
        <source>何の会議か</source>
        <translation>{何|なん}の {会議|かいぎ}か</translation>
    </message>
    <message>
        <source>開いた日</source>
        <translation>{開|ひら}いた {日|ひ}</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>{場所|ばしょ}</translation>
    </message>
    <message>
        <source>出た人</source>
        <translation>{出|で}た {人|ひと}</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>{本人|ほんにん}の {言葉|ことば}</translation>
    </message>
    <message>
        <source>話したこと</source>
        <translation>{話|はな}した こと</translation>
    </message>
    <message>
        <source>決めたこと</source>
        <translation>{決|き}めた こと</translation>
    </message>
    <message>
        <source>どの計画についてか</source>
        <translation>どの {計画|けいかく}の ことか</translation>
    </message>
    <message>
        <source>%1からの計画</source>
        <translation>%1からの {計画|けいかく}</translation>
    </message>
    <message>
        <source>就労移行支援</source>
        <translation>{就労|しゅうろう}{移行|いこう}{支援|しえん}</translation>
    </message>
    <message>
        <source>就労準備支援</source>
        <translation>{就労|しゅうろう}{準備|じゅんび}{支援|しえん}</translation>
    </message>
    <message>
        <source>認定就労訓練</source>
        <translation>{認定|にんてい}{就労|しゅうろう}{訓練|くんれん}</translation>
    </message>
    <message>
        <source>訪問型ジョブコーチ</source>
        <translation>{訪問型|ほうもんがた}ジョブコーチ</translation>
    </message>
    <message>
        <source>ユニバーサル就労</source>
        <translation>ユニバーサル{就労|しゅうろう}</translation>
    </message>
    <message>
        <source>アセスメントの面談</source>
        <translation>アセスメントの {面談|めんだん}</translation>
    </message>
    <message>
        <source>計画の会議</source>
        <translation>{計画|けいかく}の {会議|かいぎ}</translation>
    </message>
    <message>
        <source>見直しの会議</source>
        <translation>{見直|みなお}しの {会議|かいぎ}</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>{毎月|まいつき}の ふりかえり</translation>
    </message>
    <message>
        <source>ほかの会議</source>
        <translation>ほかの {会議|かいぎ}</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>アセスメント</translation>
    </message>
    <message>
        <source>原案</source>
        <translation>{原案|げんあん}</translation>
    </message>
    <message>
        <source>会議</source>
        <translation>{会議|かいぎ}</translation>
    </message>
    <message>
        <source>説明と同意</source>
        <translation>{説明|せつめい}と {同意|どうい}</translation>
    </message>
    <message>
        <source>まだ</source>
        <comment>step of a plan</comment>
        <translation>まだ</translation>
    </message>
    <message>
        <source>%1の予定</source>
        <translation>%1の {予定|よてい}</translation>
    </message>
    <message>
        <source>%1 未定</source>
        <translation>%1は まだ</translation>
    </message>
    <message>
        <source>%1 済</source>
        <translation>%1は すみ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1・%2日すぎました</source>
        <translation>%1・%2{日|にち} すぎました</translation>
    </message>
    <message>
        <source>%1・きょうまで</source>
        <translation>%1・{今日|きょう}まで</translation>
    </message>
    <message>
        <source>%1・あと%2日</source>
        <translation>%1・あと%2{日|にち}</translation>
    </message>
    <message>
        <source>作っているところ</source>
        <translation>{作|つく}って いる ところ</translation>
    </message>
    <message>
        <source>いまの計画</source>
        <translation>いまの {計画|けいかく}</translation>
    </message>
    <message>
        <source>期間は未定</source>
        <translation>{期間|きかん}は まだ</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <source>どのはたらく場についてか</source>
        <translation>どの はたらく {場所|ばしょ}についてか</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>{相談|そうだん}</translation>
    </message>
    <message>
        <source>見学</source>
        <translation>{見学|けんがく}</translation>
    </message>
    <message>
        <source>受け入れの依頼</source>
        <translation>{受|う}け{入|い}れの お{願|ねが}い</translation>
    </message>
    <message>
        <source>三者での決定</source>
        <translation>3{者|しゃ}で {決|き}める</translation>
    </message>
    <message>
        <source>計画書を渡した日</source>
        <translation>{計画書|けいかくしょ}を わたした {日|ひ}</translation>
    </message>
    <message>
        <source>計画書を渡す</source>
        <translation>{計画書|けいかくしょ}を わたす</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>計画を書く</source>
        <translation>{計画|けいかく}を {書|か}く</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>前の計画：%1から</source>
        <translation>{前|まえ}の {計画|けいかく}：%1から</translation>
    </message>
    <message>
        <source>本人の言葉のまま</source>
        <translation>{本人|ほんにん}の {言葉|ことば}の まま</translation>
    </message>
    <message>
        <source>計画ができるまで</source>
        <translation>{計画|けいかく}が できるまで</translation>
    </message>
    <message>
        <source>期間と見直し</source>
        <translation>{期間|きかん}と {見直|みなお}し</translation>
    </message>
    <message>
        <source>計画を作る</source>
        <translation>{計画|けいかく}を つくる</translation>
    </message>
</context>
<context>
    <name>PlanMeetings</name>
    <message>
        <source>会議と振り返り</source>
        <translation>{会議|かいぎ}と ふりかえり</translation>
    </message>
    <message>
        <source>会議の記録は、まだありません</source>
        <translation>{会議|かいぎ}の {記録|きろく}は、まだ ありません</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>もっと {前|まえ}を {見|み}る</translation>
    </message>
</context>
<context>
    <name>PlanOthers</name>
    <message>
        <source>ほかの計画</source>
        <translation>ほかの {計画|けいかく}</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>同意：%1</source>
        <translation>{同意|どうい}：%1</translation>
    </message>
    <message>
        <source>説明：%1</source>
        <translation>{説明|せつめい}：%1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>{計画|けいかく}の {見直|みなお}し</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>{毎月|まいつき}の ふりかえり</translation>
    </message>
    <message>
        <source>アセスメント・原案・会議・計画がそろっています</source>
        <translation>アセスメント・{原案|げんあん}・{会議|かいぎ}・{計画|けいかく}が そろって います</translation>
    </message>
    <message>
        <source>アセスメント・原案・会議・説明と同意がそろうまで、計画は作ったことになりません</source>
        <translation>アセスメント・{原案|げんあん}・{会議|かいぎ}・{説明|せつめい}と {同意|どうい}が そろうまで、{計画|けいかく}は {作|つく}った ことに なりません</translation>
    </message>
    <message>
        <source>会議の記録が、ここにありません。紙にあるか、確かめてください</source>
        <translation>{会議|かいぎ}の {記録|きろく}が ここに ありません。{紙|かみ}に あるか、{確|たし}かめて ください</translation>
    </message>
</context>
<context>
    <name>PlanWishes</name>
    <message>
        <source>本人の希望（本人の言葉）</source>
        <translation>{本人|ほんにん}の {希望|きぼう}（{本人|ほんにん}の {言葉|ことば}）</translation>
    </message>
    <message>
        <source>目標と支援</source>
        <translation>{目標|もくひょう}と {支援|しえん}</translation>
    </message>
    <message>
        <source>まだ書かれていません</source>
        <translation>まだ {書|か}いて ありません</translation>
    </message>
</context>
<context>
    <name>PracticeButton</name>
    <message>
        <source>練習してみる</source>
        <translation>{練習|れんしゅう}して みる</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
    <message>
        <source>練習です。なにも残りません。だれにも届きません。</source>
        <translation>{練習|れんしゅう}です。なにも {残|のこ}りません。だれにも {届|とど}きません。</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>練習をおわる</source>
        <translation>{練習|れんしゅう}を おわる</translation>
    </message>
    <message>
        <source>練習</source>
        <translation>れんしゅう</translation>
    </message>
</context>
<context>
    <name>ProxyConfirm</name>
    <message>
        <source>%1 さんに、この内容を確かめましたか。</source>
        <translation>%1 さんに、これで いいか {聞|き}きましたか。</translation>
    </message>
    <message>
        <source>代筆として保存します。書いた人の名前も残ります。</source>
        <translation>{代|か}わりに {書|か}いたと {保存|ほぞん}します。{書|か}いた {人|ひと}の {名前|なまえ}も {残|のこ}ります。</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>{署名|しょめい}した {日|ひ}を なおす わけ</translation>
    </message>
    <message>
        <source>確かめました</source>
        <translation>{聞|き}きました</translation>
    </message>
    <message>
        <source>まだ確かめていません</source>
        <translation>まだ {聞|き}いて いません</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>署名を待つ日</source>
        <translation>{署名|しょめい}を {待|ま}つ {日|ひ}</translation>
    </message>
    <message>
        <source>古い順・%1件</source>
        <translation>{古|ふる}い {順|じゅん}・%1つ</translation>
    </message>
    <message>
        <source>選んだ%1件に署名</source>
        <translation>{選|えら}んだ %1つに {署名|しょめい}</translation>
    </message>
    <message>
        <source>選んだ日に署名</source>
        <translation>{選|えら}んだ {日|ひ}に {署名|しょめい}</translation>
    </message>
    <message>
        <source>すべて %1</source>
        <translation>{全部|ぜんぶ} %1</translation>
    </message>
    <message>
        <source>そろった %1</source>
        <translation>そろった %1</translation>
    </message>
    <message>
        <source>署名後の訂正 %1</source>
        <translation>なおした %1</translation>
    </message>
    <message>
        <source>差し戻し %1</source>
        <translation>{差|さ}し{戻|もど}し %1</translation>
    </message>
    <message>
        <source>記録が2つ %1</source>
        <translation>{記録|きろく}が 2つ %1</translation>
    </message>
    <message>
        <source>署名を待つ日はありません</source>
        <translation>{署名|しょめい}を {待|ま}つ {日|ひ}は ありません</translation>
    </message>
    <message>
        <source>この種類の日はありません</source>
        <translation>この {種類|しゅるい}の {日|ひ}は ありません</translation>
    </message>
    <message>
        <source>記録がそろうと、ここに出ます</source>
        <translation>{記録|きろく}が そろうと、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>気をつけること</source>
        <translation>{気|き}を つける こと</translation>
    </message>
    <message>
        <source>未読の たすけてほしい</source>
        <translation>まだ {読|よ}んで いない たすけてほしい</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>いまはありません</source>
        <translation>いまは ありません</translation>
    </message>
    <message>
        <source>%1件に署名します</source>
        <translation>%1つに {署名|しょめい}します</translation>
    </message>
    <message>
        <source>いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります</source>
        <translation>いま {見|み}えて いる ものに {署名|しょめい}します。あとで なおした ところは、となりに {残|のこ}ります</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>{署名|しょめい}する</translation>
    </message>
    <message>
        <source>%1を締めていない %2人</source>
        <translation>%1を しめて いない {人|ひと} %2{人|にん}</translation>
    </message>
    <message>
        <source>%1 さん：受けもちが仮のままです</source>
        <translation>%1 さん：{受|う}けもちが {仮|かり}の ままです</translation>
    </message>
    <message>
        <source>%1が加えました</source>
        <translation>%1が {加|くわ}えました</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>{全体|ぜんたい}の {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>来た人、働いた時間、段階、訪問を、場ごとに見る</source>
        <translation>{来|き}た {人|ひと}、{働|はたら}いた {時間|じかん}、{段階|だんかい}、{訪問|ほうもん}を、{場所|ばしょ}ごとに {見|み}る</translation>
    </message>
    <message>
        <source>休みと代理</source>
        <translation>{休|やす}みと {代|か}わりの {人|ひと}</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>{責任者|せきにんしゃ}の {休|やす}みと、{代|か}わりに {確認|かくにん}する {人|ひと}</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1件）</source>
        <translation>つづきを {見|み}る（あと %1{件|けん}）</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>%1 %2を選ぶ</source>
        <translation>%1 %2を {選|えら}ぶ</translation>
    </message>
    <message>
        <source>書いた人 %1</source>
        <translation>{書|か}いた {人|ひと} %1</translation>
    </message>
</context>
<context>
    <name>ReadersLine</name>
    <message>
        <source>見る人は、まだ決まっていません。</source>
        <translation>{見|み}る {人|ひと}は、まだ {決|き}まって いません。</translation>
    </message>
    <message>
        <source>見る人：%1</source>
        <translation>{見|み}る {人|ひと}： %1</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>わけ：%1</source>
        <translation>わけ：%1</translation>
    </message>
</context>
<context>
    <name>RecordFormFoot</name>
    <message>
        <source>なおすわけ</source>
        <translation>なおす わけ</translation>
    </message>
    <message>
        <source>前の内容も、わけといっしょに残ります</source>
        <translation>{前|まえ}の {記録|きろく}も、わけと いっしょに {残|のこ}ります</translation>
    </message>
</context>
<context>
    <name>RecordFormNotes</name>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>よければ {保存|ほぞん}して ください。もとに {戻|もど}す ことも できます</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>もとに {戻|もど}す</translation>
    </message>
    <message>
        <source>書いたあとに、この記録は取り消されました</source>
        <translation>{書|か}いた あとで、この {記録|きろく}は {取|と}り{消|け}されました</translation>
    </message>
    <message>
        <source>保存すると、取り消しと両方が残ります</source>
        <translation>{保存|ほぞん}すると、{取|と}り{消|け}しと {両方|りょうほう}が {残|のこ}ります</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>この {記録|きろく}は、いま {見|み}られません</translation>
    </message>
    <message>
        <source>記録は消えていません。取り消されたか、受けもちが変わったためです</source>
        <translation>{記録|きろく}は {消|き}えて いません。{取|と}り{消|け}されたか、{受|う}けもちが {変|か}わった ためです</translation>
    </message>
</context>
<context>
    <name>RecordSave</name>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>RecordTrace</name>
    <message>
        <source>取り消した記録</source>
        <translation>{取|と}り{消|け}した {記録|きろく}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>{復旧鍵|ふっきゅうかぎ}で {開|あ}ける</translation>
    </message>
    <message>
        <source>復旧鍵は、法人をはじめたときに紙に書いた52文字です。管理者が持っています</source>
        <translation>{復旧鍵|ふっきゅうかぎ}は、{法人|ほうじん}を はじめた ときに {紙|かみ}に {書|か}いた 52{文字|もじ}です。{管理者|かんりしゃ}が {持|も}って います</translation>
    </message>
    <message>
        <source>開けたあと、支援者がサインインして、新しい合言葉と暗証番号を決めます</source>
        <translation>{開|あ}けた あと、{支援者|しえんしゃ}が サインインして、{新|あたら}しい {合言葉|あいことば}と {暗証番号|あんしょうばんごう}を {決|き}めます</translation>
    </message>
    <message>
        <source>復旧鍵</source>
        <translation>{復旧鍵|ふっきゅうかぎ}</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>開ける</source>
        <translation>{開|あ}ける</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>やすみます</source>
        <translation>やすみます</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>つづける</translation>
    </message>
    <message>
        <source>きょうはここまで</source>
        <translation>{今日|きょう}は ここまで</translation>
    </message>
    <message>
        <source>ゆっくり休んでください。</source>
        <translation>ゆっくり {休|やす}んで ください。</translation>
    </message>
    <message>
        <source>書いたものは、このタブレットにあります。</source>
        <translation>{書|か}いた ものは、この タブレットに あります。</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>つぎの計画はこれから</source>
        <translation>つぎの {計画|けいかく}は これから</translation>
    </message>
    <message>
        <source>すぎました</source>
        <translation>すぎました</translation>
    </message>
    <message>
        <source>もうすぐ</source>
        <translation>もうすぐ</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>計画の見直しと振り返り</source>
        <translation>{計画|けいかく}の {見直|みなお}しと ふりかえり</translation>
    </message>
    <message>
        <source>%1日以内と、期限のすぎたもの</source>
        <translation>%1{日|にち}の あいだに するものと、{日|ひ}が すぎたもの</translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>{計画|けいかく}の {見直|みなお}し</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>{毎月|まいつき}の ふりかえり</translation>
    </message>
    <message>
        <source>計画がまだない人</source>
        <translation>{計画|けいかく}が まだ ない {人|ひと}</translation>
    </message>
    <message>
        <source>近いうちの見直しはありません</source>
        <translation>{近|ちか}い うちの {見直|みなお}しは ありません</translation>
    </message>
    <message>
        <source>期限が近くなると、ここに出ます</source>
        <translation>{日|ひ}が {近|ちか}く なると、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>ReviewsCards</name>
    <message>
        <source>期限のすぎた見直し %1人</source>
        <translation>{日|ひ}が すぎた {見直|みなお}し %1{人|にん}</translation>
    </message>
    <message>
        <source>%1日以内の見直し %2人</source>
        <translation>%1{日|にち}の あいだに {見直|みなお}す {人|ひと} %2{人|にん}</translation>
    </message>
    <message>
        <source>毎月の振り返り %1人</source>
        <translation>{毎月|まいつき}の ふりかえり %1{人|にん}</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>予定 %1人・来た %2人</source>
        <translation>{予定|よてい} %1{人|にん}・{来|き}た %2{人|にん}</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>{名前|なまえ}</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>{予定|よてい}</translation>
    </message>
    <message>
        <source>きょうの出欠</source>
        <translation>{今日|きょう}の {出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>{出欠|しゅっけつ}</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>{書|か}いた {人|ひと}</translation>
    </message>
    <message>
        <source>この日の予定はありません</source>
        <translation>この {日|ひ}の {予定|よてい}は ありません</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>{欠席|けっせき} %1{人|にん}</translation>
    </message>
    <message>
        <source>場の情報</source>
        <translation>{場所|ばしょ}の ことを {見|み}る</translation>
    </message>
    <message>
        <source>だれがどの曜日に来るかは、利用者の「はたらく場のあゆみ」で決めます</source>
        <translation>だれが どの {曜日|ようび}に {来|く}るかは、{利用者|りようしゃ}の「はたらく {場所|ばしょ}の あゆみ」で {決|き}めます</translation>
    </message>
    <message>
        <source>利用者を開く</source>
        <translation>{利用者|りようしゃ}を {開|ひら}く</translation>
    </message>
</context>
<context>
    <name>RosterContested</name>
    <message>
        <source>こちらにする</source>
        <translation>こちらに する</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>あとで</translation>
    </message>
</context>
<context>
    <name>RosterName</name>
    <message>
        <source>%1さんのほかの操作</source>
        <translation>%1さんの ほかの こと</translation>
    </message>
</context>
<context>
    <name>RosterRow</name>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>%1さんのほかの操作</source>
        <translation>%1さんの ほかの こと</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>{遅刻|ちこく}</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>{欠席|けっせき}</translation>
    </message>
    <message>
        <source>くわしく入れる・なおす</source>
        <translation>くわしく {入|い}れる・なおす</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>これまでの {出欠|しゅっけつ}</translation>
    </message>
</context>
<context>
    <name>RosterState</name>
    <message>
        <source>記録が2つあります。どちらも残っています</source>
        <translation>{記録|きろく}が 2つ あります。どちらも {残|のこ}って います</translation>
    </message>
    <message>
        <source>記録が2つあります</source>
        <translation>{記録|きろく}が 2つ あります</translation>
    </message>
    <message>
        <source>2つある</source>
        <translation>2つ ある</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>{出席|しゅっせき}</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>{遅刻|ちこく}</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>{欠席|けっせき}</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>保存しました %1</source>
        <translation>{保存|ほぞん}しました %1</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>まだ何も書いていません</source>
        <translation>まだ {何|なに}も {書|か}いて いません</translation>
    </message>
    <message>
        <source>ふりかえりはこれで終わりです。おつかれさまでした。</source>
        <translation>ふりかえりは これで {終|お}わりです。 おつかれさまでした。</translation>
    </message>
    <message>
        <source>からだとこころはこれで終わりです。おつかれさまでした。</source>
        <translation>からだと こころは これで {終|お}わりです。 おつかれさまでした。</translation>
    </message>
    <message>
        <source>見る人：%1</source>
        <translation>{見|み}る {人|ひと}： %1</translation>
    </message>
    <message>
        <source>送りました。このタブレットにもあります。</source>
        <translation>{送|おく}りました。この タブレットにも あります。</translation>
    </message>
    <message>
        <source>このタブレットにあります。電波がつながったら送ります。</source>
        <translation>この タブレットに あります。 {電波|でんぱ}が つながったら {送|おく}ります。</translation>
    </message>
    <message>
        <source>たすけてほしいと伝えました。</source>
        <translation>たすけて ほしいと {伝|つた}えました。</translation>
    </message>
    <message>
        <source>目標はこれで終わりです。おつかれさまでした。</source>
        <translation>{目標|もくひょう}は これで {終|お}わりです。おつかれさまでした。</translation>
    </message>
    <message>
        <source>仕事はこれで終わりです。おつかれさまでした。</source>
        <translation>しごとは これで おわりです。おつかれさまでした。</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>出席</source>
        <translation>{出席|しゅっせき}</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>{遅刻|ちこく}</translation>
    </message>
    <message>
        <source>早退</source>
        <translation>{早退|そうたい}</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>{欠席|けっせき}</translation>
    </message>
    <message>
        <source>在宅</source>
        <translation>{家|いえ}で {仕事|しごと}</translation>
    </message>
    <message>
        <source>休所日</source>
        <translation>{休|やす}みの {日|ひ}</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>欠席 連絡 %1</source>
        <translation>{欠席|けっせき} {連絡|れんらく} %1</translation>
    </message>
    <message>
        <source>翌%1</source>
        <translation>{次|つぎ}の {日|ひ} %1</translation>
    </message>
    <message>
        <source>日</source>
        <comment>weekday</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>月</source>
        <comment>weekday</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>火</source>
        <comment>weekday</comment>
        <translation>火</translation>
    </message>
    <message>
        <source>水</source>
        <comment>weekday</comment>
        <translation>水</translation>
    </message>
    <message>
        <source>木</source>
        <comment>weekday</comment>
        <translation>木</translation>
    </message>
    <message>
        <source>金</source>
        <comment>weekday</comment>
        <translation>金</translation>
    </message>
    <message>
        <source>土</source>
        <comment>weekday</comment>
        <translation>土</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>%1%2日（%3）</source>
        <translation>%1%2日（%3）</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%1{年|ねん} %2</translation>
    </message>
    <message>
        <source>昨日 %1</source>
        <translation>きのう %1</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>{本人|ほんにん}</translation>
    </message>
    <message>
        <source>このタブレット</source>
        <translation>この タブレット</translation>
    </message>
    <message>
        <source>ほかのタブレット</source>
        <translation>ほかの タブレット</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>サービス管理責任者</source>
        <translation>{責任者|せきにんしゃ}</translation>
    </message>
    <message>
        <source>管理者</source>
        <translation>{管理者|かんりしゃ}</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>{利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>あと %1分</source>
        <translation>あと %1{分|ふん}</translation>
    </message>
    <message>
        <source>あと %1秒</source>
        <translation>あと %1{秒|びょう}</translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation>{取|と}り{消|け}し</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>手わたし</source>
        <translation>{手|て}わたし</translation>
    </message>
    <message>
        <source>%1さん</source>
        <comment>after a family name</comment>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>約%1日</source>
        <comment>duration</comment>
        <translation>だいたい %1{日|にち}</translation>
    </message>
    <message>
        <source>約%1時間</source>
        <translation>だいたい %1{時間|じかん}</translation>
    </message>
    <message>
        <source>約%1分</source>
        <translation>だいたい %1{分|ふん}</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>ほかの {人|ひと}</translation>
    </message>
    <message>
        <source>書いたあとに、%1がここを空にしました。保存すると、両方が残ります</source>
        <translation>{書|か}いた あとで、%1が ここを {空|から}に しました。{保存|ほぞん}すると、{両方|りょうほう}が {残|のこ}ります</translation>
    </message>
    <message>
        <source>書いたあとに、%1が「%2」と記録しました。保存すると、両方が残ります</source>
        <translation>{書|か}いた あとで、%1が「%2」と {記録|きろく}しました。{保存|ほぞん}すると、{両方|りょうほう}が {残|のこ}ります</translation>
    </message>
    <message>
        <source>代筆（本人確認ずみ）</source>
        <translation>かわりに {書|か}いた（{本人|ほんにん}が {確|たし}かめました）</translation>
    </message>
    <message>
        <source>代筆（本人確認はまだ）</source>
        <translation>かわりに {書|か}いた（{本人|ほんにん}は まだ {見|み}ていません）</translation>
    </message>
    <message>
        <source>「特になし」だけです。このままでも保存できます</source>
        <translation>「とくに なし」だけです。このままでも {保存|ほぞん}できます</translation>
    </message>
    <message>
        <source>昨日と同じ文です。このままでも保存できます</source>
        <translation>きのうと {同|おな}じです。このままでも {保存|ほぞん}できます</translation>
    </message>
    <message>
        <source>%1と同じ文です。このままでも保存できます</source>
        <translation>%1と {同|おな}じです。このままでも {保存|ほぞん}できます</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>11/18, weekday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two weekdays</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>うえ</source>
        <translation>うえ</translation>
    </message>
    <message>
        <source>した</source>
        <translation>した</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>記録 %1件より多い</source>
        <translation>{記録|きろく} %1{件|けん}より {多|おお}い</translation>
    </message>
    <message>
        <source>記録 %1件</source>
        <translation>{記録|きろく} %1{件|けん}</translation>
    </message>
    <message>
        <source>利用者 %1人</source>
        <translation>{利用者|りようしゃ} %1{人|にん}</translation>
    </message>
    <message>
        <source>はたらく場 %1か所</source>
        <translation>はたらく{場|ば} %1か{所|しょ}</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>さがして います</translation>
    </message>
    <message>
        <source>言葉が長すぎます。%1文字までにしてください</source>
        <translation>{言葉|ことば}が {長|なが}すぎます。%1{文字|もじ}までに してください</translation>
    </message>
    <message>
        <source>見つかりません。言葉を短くするか、減らしてください</source>
        <translation>{見|み}つかりません。{言葉|ことば}を {短|みじか}くするか、{減|へ}らしてください</translation>
    </message>
    <message>
        <source>言葉を入れると、あなたが読める記録の中からさがします</source>
        <translation>{言葉|ことば}を {入|い}れると、あなたが {読|よ}める {記録|きろく}の {中|なか}から さがします</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>さがす {言葉|ことば}</translation>
    </message>
    <message>
        <source>古い記録や、受けもたない人の記録は、このタブレットにはないことがあります</source>
        <translation>{古|ふる}い {記録|きろく}や、{受|う}けもたない {人|ひと}の {記録|きろく}は、この タブレットに ない ことが あります</translation>
    </message>
    <message>
        <source>さがすための目次を作っています。まだ出ていない記録があるかもしれません</source>
        <translation>さがすための {目次|もくじ}を {作|つく}って います。まだ {出|で}て いない {記録|きろく}が あるかも しれません</translation>
    </message>
    <message>
        <source>さがすための目次がこわれています。記録はなくなっていません</source>
        <translation>さがすための {目次|もくじ}が こわれて います。{記録|きろく}は なくなって いません</translation>
    </message>
    <message>
        <source>作り直しています。少し待つと、ここに出ます</source>
        <translation>{作|つく}り{直|なお}して います。すこし {待|ま}つと、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>{利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>記録（新しい順）</source>
        <translation>{記録|きろく}（{新|あたら}しい {順|じゅん}）</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1件）</source>
        <translation>つづきを {見|み}る（あと %1{件|けん}）</translation>
    </message>
    <message>
        <source>名前・読み・メモ・コメントなど</source>
        <translation>{名前|なまえ}・{読|よ}みかた・メモ・コメントなど</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>暗証番号</source>
        <translation>{暗証番号|あんしょうばんごう}</translation>
    </message>
    <message>
        <source>5分間は、もう聞きません</source>
        <translation>5{分|ふん}は、もう {聞|き}きません</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>文字をかくす</source>
        <translation>もじを かくす</translation>
    </message>
    <message>
        <source>文字を見せる</source>
        <translation>もじを みせる</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>送信のようす</source>
        <translation>{送信|そうしん}の ようす</translation>
    </message>
    <message>
        <source>まだ送受信していません</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>最後の送信 %1</source>
        <translation>{最後|さいご}の {送信|そうしん} %1</translation>
    </message>
    <message>
        <source>送っています</source>
        <translation>{送|おく}って います</translation>
    </message>
    <message>
        <source>今すぐ送る</source>
        <translation>いま {送|おく}る</translation>
    </message>
    <message>
        <source>送信待ち %1件・このタブレットに保存済み</source>
        <translation>まだ {送|おく}って いません %1{件|けん}・この タブレットに {保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>すべて送信済み</source>
        <translation>{全部|ぜんぶ} {送|おく}りました</translation>
    </message>
    <message>
        <source>いちばん古いものは %1 に保存しました</source>
        <translation>いちばん {古|ふる}い ものは %1に {保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>%1から圏外です。つながると自動で送ります</source>
        <translation>%1から {電波|でんぱ}が ありません。つながると {自動|じどう}で {送|おく}ります</translation>
    </message>
    <message>
        <source>送信を待っている記録</source>
        <translation>{送|おく}るのを {待|ま}って いる {記録|きろく}</translation>
    </message>
    <message>
        <source>つぎは %1 に自動で送ります</source>
        <translation>つぎは %1に {自動|じどう}で {送|おく}ります</translation>
    </message>
    <message>
        <source>タブレットの空きが少なくなりました</source>
        <translation>タブレットの {空|あ}きが {少|すく}なく なりました</translation>
    </message>
    <message>
        <source>保存した記録は残っています</source>
        <translation>{保存|ほぞん}した {記録|きろく}は {残|のこ}って います</translation>
    </message>
    <message>
        <source>写真などを消して、空きを作ってください</source>
        <translation>{写真|しゃしん}などを {消|け}して、{空|あ}きを {作|つく}って ください</translation>
    </message>
    <message>
        <source>このタブレットの時計は %1 進んでいます</source>
        <translation>この タブレットの {時計|とけい}は %1 {進|すす}んで います</translation>
    </message>
    <message>
        <source>このタブレットの時計は %1 おくれています</source>
        <translation>この タブレットの {時計|とけい}は %1 おくれて います</translation>
    </message>
    <message>
        <source>タブレットの設定で、時計を合わせてください</source>
        <translation>タブレットの {設定|せってい}で、{時計|とけい}を {合|あ}わせて ください</translation>
    </message>
    <message>
        <source>古い記録 %1 件は、いまは事務所だけにあります</source>
        <translation>{古|ふる}い {記録|きろく} %1{件|けん}は、いまは {事務所|じむしょ}だけに あります</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>タブレットの {空|あ}きを {作|つく}るためです。{記録|きろく}は {消|き}えて いません</translation>
    </message>
    <message>
        <source>その日を開くと、取りよせられます</source>
        <translation>その{日|ひ}を {開|ひら}くと、{取|と}りよせられます</translation>
    </message>
    <message>
        <source>記録の時刻は、サーバーの時計に合わせてなおしてあります</source>
        <translation>{記録|きろく}の {時刻|じこく}は、サーバーの {時計|とけい}に {合|あ}わせて {直|なお}して あります</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>名前の読み（カタカナ）</source>
        <translation>{名前|なまえ}の {読|よ}み（カタカナ）</translation>
    </message>
    <message>
        <source>通称（呼ばれたい名前）</source>
        <translation>{通称|つうしょう}（{呼|よ}ばれたい {名前|なまえ}）</translation>
    </message>
    <message>
        <source>本人の電話</source>
        <translation>{本人|ほんにん}の {電話|でんわ}</translation>
    </message>
    <message>
        <source>家族・後見人などの名前</source>
        <translation>{家族|かぞく}・{後見人|こうけんにん}などの {名前|なまえ}</translation>
    </message>
    <message>
        <source>その人は</source>
        <translation>その {人|ひと}は</translation>
    </message>
    <message>
        <source>その人の電話</source>
        <translation>その {人|ひと}の {電話|でんわ}</translation>
    </message>
    <message>
        <source>利用をはじめた日</source>
        <translation>{利用|りよう}を はじめた {日|ひ}</translation>
    </message>
    <message>
        <source>利用をおえた日</source>
        <translation>{利用|りよう}を おえた {日|ひ}</translation>
    </message>
    <message>
        <source>おえたわけ</source>
        <translation>おえた わけ</translation>
    </message>
    <message>
        <source>名前カードのしるし</source>
        <translation>{名前|なまえ}カードの {印|しるし}</translation>
    </message>
    <message>
        <source>休むわけ</source>
        <translation>{休|やす}む わけ</translation>
    </message>
    <message>
        <source>そのほかの人</source>
        <translation>その ほかの {人|ひと}</translation>
    </message>
    <message>
        <source>入院</source>
        <translation>{入院|にゅういん}</translation>
    </message>
    <message>
        <source>体調</source>
        <translation>{体|からだ}の {調子|ちょうし}</translation>
    </message>
    <message>
        <source>家の都合</source>
        <translation>{家|いえ}の {都合|つごう}</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>その ほか</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>お休み中</source>
        <translation>お{休|やす}み {中|ちゅう}</translation>
    </message>
    <message>
        <source>利用をおえました</source>
        <translation>{利用|りよう}を おえました</translation>
    </message>
    <message>
        <source>仮の受けもち</source>
        <translation>{仮|かり}の {受|う}けもち</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>見えかたと設定</source>
        <translation>{見|み}えかたと {設定|せってい}</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>{文字|もじ}の {大|おお}きさ</translation>
    </message>
    <message>
        <source>色</source>
        <translation>{色|いろ}</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>{画面|がめん}の {動|うご}き</translation>
    </message>
    <message>
        <source>このタブレットは、起動のたびに支援者の合言葉で開けます</source>
        <translation>この タブレットは、{動|うご}かす たびに {支援者|しえんしゃ}の {合言葉|あいことば}で {開|あ}けます</translation>
    </message>
    <message>
        <source>記録の鍵は、このタブレットの鍵入れにあります</source>
        <translation>{記録|きろく}の {鍵|かぎ}は、この タブレットの {鍵入|かぎい}れに あります</translation>
    </message>
    <message>
        <source>画面をロックする</source>
        <translation>{画面|がめん}を ロックする</translation>
    </message>
    <message>
        <source>答えの絵</source>
        <translation>{答|こた}えの {絵|え}</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>{言葉|ことば}</translation>
    </message>
</context>
<context>
    <name>SheetAnswerList</name>
    <message>
        <source>ここは、あなただけが見ます。渡しません。</source>
        <translation>ここは、あなただけが {見|み}ます。{渡|わた}しません。</translation>
    </message>
</context>
<context>
    <name>SheetAnswerRow</name>
    <message>
        <source>まだ書いていません</source>
        <translation>まだ {書|か}いて いません</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
</context>
<context>
    <name>SheetAnswers</name>
    <message>
        <source>あなたの答え</source>
        <translation>あなたの {答|こた}え</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>渡す</source>
        <translation>{渡|わた}す</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>取り消しました。</source>
        <translation>{取|と}り{消|け}しました。</translation>
    </message>
    <message>
        <source>これで渡しますか。</source>
        <translation>これで {渡|わた}しますか。</translation>
    </message>
    <message>
        <source>あなただけが見る質問は、自分で入ったときに出ます。</source>
        <translation>あなただけが {見|み}る {質問|しつもん}は、{自分|じぶん}で {入|はい}った ときに {出|で}ます。</translation>
    </message>
    <message>
        <source>本人だけが見る質問は、ここには出ません。</source>
        <translation>{本人|ほんにん}だけが {見|み}る {質問|しつもん}は、ここには {出|で}ません。</translation>
    </message>
    <message>
        <source>いまは使っていないシートです。</source>
        <translation>いまは {使|つか}って いない シートです。</translation>
    </message>
    <message>
        <source>%1 さんの答え</source>
        <translation>%1 さんの {答|こた}え</translation>
    </message>
    <message>
        <source>%1に渡しました。</source>
        <translation>%1に {渡|わた}しました。</translation>
    </message>
    <message>
        <source>%1に書いたものです。</source>
        <translation>%1に {書|か}いた ものです。</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>てつだい</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>選んでいた%1つを外しました。もう一度おすと、もどります。</source>
        <translation>{選|えら}んで いた %1つを {外|はず}しました。もう {一度|いちど} おすと、もどります。</translation>
    </message>
</context>
<context>
    <name>SheetClosed</name>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>書いたことは、このタブレットに残っています。</source>
        <translation>{書|か}いた ことは、この タブレットに {残|のこ}って います。</translation>
    </message>
</context>
<context>
    <name>SheetConsent</name>
    <message>
        <source>このシートを書くには、同意がいります。いまはありません。</source>
        <translation>この シートを {書|か}くには、{同意|どうい}が いります。いまは ありません。</translation>
    </message>
    <message>
        <source>%1に、このシートの同意をやめました。</source>
        <translation>%1に、この シートの {同意|どうい}を やめました。</translation>
    </message>
    <message>
        <source>前に書いたものは消えていません。また同意すると、見られます。</source>
        <translation>{前|まえ}に {書|か}いた ものは {消|き}えて いません。また {同意|どうい}すると、{見|み}られます。</translation>
    </message>
</context>
<context>
    <name>SheetCover</name>
    <message>
        <source>はじめる</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>%1 さんの言葉を書きます。</source>
        <translation>%1 さんの {言葉|ことば}を {書|か}きます。</translation>
    </message>
    <message>
        <source>書くことに同意した日：%1</source>
        <translation>{書|か}く ことに {同意|どうい}した {日|ひ}：%1</translation>
    </message>
    <message>
        <source>正しい答えはありません。答えなくてもいいです。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。 {答|こた}えなくても いいです。</translation>
    </message>
    <message>
        <source>いつでも休めます。つづきは、ほかの日に書けます。</source>
        <translation>いつでも {休|やす}めます。 つづきは、ほかの {日|ひ}に {書|か}けます。</translation>
    </message>
    <message>
        <source>あなただけが見る質問は、自分で入ったときに出ます。</source>
        <translation>あなただけが {見|み}る {質問|しつもん}は、{自分|じぶん}で {入|はい}った ときに {出|で}ます。</translation>
    </message>
    <message>
        <source>本人だけが見る質問は、ここには出ません。</source>
        <translation>{本人|ほんにん}だけが {見|み}る {質問|しつもん}は、ここには {出|で}ません。</translation>
    </message>
    <message>
        <source>名前：%1</source>
        <translation>{名前|なまえ}：%1</translation>
    </message>
    <message>
        <source>名前：%1 生まれた日：%2</source>
        <translation>{名前|なまえ}：%1 {生|う}まれた {日|ひ}：%2</translation>
    </message>
</context>
<context>
    <name>SheetDate</name>
    <message>
        <source>まだ選んでいません。</source>
        <translation>まだ {選|えら}んで いません。</translation>
    </message>
    <message>
        <source>きょう</source>
        <translation>{今日|きょう}</translation>
    </message>
    <message>
        <source>けす</source>
        <translation>けす</translation>
    </message>
    <message>
        <source>1年あと</source>
        <translation>1{年|ねん} あと</translation>
    </message>
    <message>
        <source>1か月あと</source>
        <translation>1か{月|げつ} あと</translation>
    </message>
    <message>
        <source>1日あと</source>
        <translation>1{日|にち} あと</translation>
    </message>
    <message>
        <source>1年前</source>
        <translation>1{年|ねん} まえ</translation>
    </message>
    <message>
        <source>1か月前</source>
        <translation>1か{月|げつ} まえ</translation>
    </message>
    <message>
        <source>1日前</source>
        <translation>1{日|にち} まえ</translation>
    </message>
</context>
<context>
    <name>SheetExample</name>
    <message>
        <source>例（保存されません）</source>
        <translation>{例|れい}（{保存|ほぞん} されません）</translation>
    </message>
</context>
<context>
    <name>SheetFillings</name>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>つづきを書く</source>
        <translation>つづきを {書|か}く</translation>
    </message>
    <message>
        <source>まだ書いたものはありません</source>
        <translation>まだ {書|か}いた ものは ありません</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>もっと {前|まえ}を {見|み}る</translation>
    </message>
    <message>
        <source>本人の代わりに書く</source>
        <translation>{本人|ほんにん}の {代|か}わりに {書|か}く</translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation>{新|あたら}しく {書|か}く</translation>
    </message>
    <message>
        <source>2つをくらべる</source>
        <translation>2つを くらべる</translation>
    </message>
    <message>
        <source>いま見られるものはありません</source>
        <translation>いま {見|み}られる ものは ありません</translation>
    </message>
    <message>
        <source>このシートは、いまは使っていません。新しくは書けません</source>
        <translation>この シートは、いまは {使|つか}って いません。{新|あたら}しくは {書|か}けません</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>%1（代筆）</source>
        <translation>%1（{代|か}わりに {書|か}く）</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
</context>
<context>
    <name>SheetGiven</name>
    <message>
        <source>おわる</source>
        <translation>おわる</translation>
    </message>
    <message>
        <source>おつかれさまでした。</source>
        <translation>おつかれさまでした。</translation>
    </message>
    <message>
        <source>送りました。このタブレットにもあります。</source>
        <translation>{送|おく}りました。この タブレットにも あります。</translation>
    </message>
    <message>
        <source>このタブレットにあります。電波がつながったら送ります。</source>
        <translation>この タブレットに あります。 {電波|でんぱ}が つながったら {送|おく}ります。</translation>
    </message>
    <message>
        <source>見る人が、これを読んであなたと話します。</source>
        <translation>{見|み}る {人|ひと}が、これを {読|よ}んで あなたと {話|はな}します。</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
    <message>
        <source>「シート」から見られます。取り消すこともできます。</source>
        <translation>「シート」から {見|み}られます。{取|と}り{消|け}す ことも できます。</translation>
    </message>
    <message>
        <source>同意をやめると、見られなくなります。書いたものは消えません。</source>
        <translation>{同意|どうい}を やめると、{見|み}られなく なります。{書|か}いた ものは {消|き}えません。</translation>
    </message>
</context>
<context>
    <name>SheetGroup</name>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>書きかけ：%1</source>
        <translation>{書|か}きかけ：%1</translation>
    </message>
    <message>
        <source>渡した日：%1</source>
        <translation>{渡|わた}した {日|ひ}：%1</translation>
    </message>
    <message>
        <source>いまは使っていないシートです</source>
        <translation>いまは {使|つか}って いない シートです</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>書いた日：%1</source>
        <translation>{書|か}いた {日|ひ}：%1</translation>
    </message>
    <message>
        <source>もう使っていないシート。最後まで書けます</source>
        <translation>もう {使|つか}って いない シート。{最後|さいご}まで {書|か}けます</translation>
    </message>
</context>
<context>
    <name>SheetHelped</name>
    <message>
        <source>だれかに手伝ってもらいましたか。</source>
        <translation>だれかに てつだって もらいましたか。</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>てつだい</translation>
    </message>
    <message>
        <source>正しい答えはありません。読む人に、だれの言葉かがわかるように聞きます。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。{読|よ}む {人|ひと}に、だれの {言葉|ことば}かが わかるように {聞|き}きます。</translation>
    </message>
</context>
<context>
    <name>SheetQuestionFrame</name>
    <message>
        <source>正しい答えはありません。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。</translation>
    </message>
    <message>
        <source>これは、あなただけが見ます。</source>
        <translation>これは、あなただけが {見|み}ます。</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>まえの つづきです。</translation>
    </message>
    <message>
        <source>いまは使っていないシートです。</source>
        <translation>いまは {使|つか}って いない シートです。</translation>
    </message>
</context>
<context>
    <name>SheetRetired</name>
    <message>
        <source>このシートは、もう使っていません。</source>
        <translation>この シートは、もう {使|つか}って いません。</translation>
    </message>
    <message>
        <source>あなたが書いたものは、残っています。</source>
        <translation>あなたが {書|か}いた ものは、{残|のこ}って います。</translation>
    </message>
    <message>
        <source>最後まで書いて、渡すことができます。</source>
        <translation>{最後|さいご}まで {書|か}いて、{渡|わた}す ことが できます。</translation>
    </message>
</context>
<context>
    <name>SheetRowCard</name>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>%1つめをなおす</source>
        <translation>%1つめを なおす</translation>
    </message>
    <message>
        <source>けす</source>
        <translation>けす</translation>
    </message>
    <message>
        <source>%1つめをけす</source>
        <translation>%1つめを けす</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>正しい答えはありません。書かなくてもいいです。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。 {書|か}かなくても いいです。</translation>
    </message>
    <message>
        <source>けしたものを、もどす</source>
        <translation>けした ものを、もどす</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>{書|か}く</translation>
    </message>
    <message>
        <source>もうひとつ書く</source>
        <translation>もう ひとつ {書|か}く</translation>
    </message>
    <message>
        <source>ここに書けるのは、ここまでです。</source>
        <translation>ここに {書|か}けるのは、ここまでです。</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>まえの つづきです。</translation>
    </message>
</context>
<context>
    <name>SheetSay</name>
    <message>
        <source>自分だけで書いた</source>
        <translation>{自分|じぶん}だけで {書|か}いた</translation>
    </message>
    <message>
        <source>読んでもらった</source>
        <translation>{読|よ}んで もらった</translation>
    </message>
    <message>
        <source>説明してもらった</source>
        <translation>{説明|せつめい}して もらった</translation>
    </message>
    <message>
        <source>いっしょに考えた</source>
        <translation>いっしょに {考|かんが}えた</translation>
    </message>
    <message>
        <source>書いてもらった</source>
        <translation>{書|か}いて もらった</translation>
    </message>
    <message>
        <source>アプリを新しくすると開けます。</source>
        <translation>アプリを {新|あたら}しく すると {開|ひら}けます。</translation>
    </message>
    <message>
        <source>まだ届いていません。電波がつながると届きます。</source>
        <translation>まだ {届|とど}いて いません。 {電波|でんぱ}が つながると {届|とど}きます。</translation>
    </message>
    <message>
        <source>このシートは、いまは使っていません。</source>
        <translation>この シートは、いまは {使|つか}って いません。</translation>
    </message>
    <message>
        <source>このシートは開けません。支援者に聞いてください。</source>
        <translation>この シートは {開|ひら}けません。 {支援者|しえんしゃ}に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>{取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>書きかけをやめる</source>
        <translation>{書|か}きかけを やめる</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>{書|か}きかけを {消|け}す</translation>
    </message>
</context>
<context>
    <name>SheetTaking</name>
    <message>
        <source>取り消さない</source>
        <translation>{取|と}り{消|け}さない</translation>
    </message>
    <message>
        <source>%1に渡したシートを取り消しますか。</source>
        <translation>%1に {渡|わた}した シートを {取|と}り{消|け}しますか。</translation>
    </message>
    <message>
        <source>この書きかけをやめますか。</source>
        <translation>この {書|か}きかけを やめますか。</translation>
    </message>
    <message>
        <source>この書きかけを消しますか。</source>
        <translation>この {書|か}きかけを {消|け}しますか。</translation>
    </message>
    <message>
        <source>もう使いません。もとには戻せません。</source>
        <translation>もう {使|つか}いません。もとには {戻|もど}せません。</translation>
    </message>
    <message>
        <source>つづきは書けなくなります。</source>
        <translation>つづきは {書|か}けなく なります。</translation>
    </message>
    <message>
        <source>書いたことは消えます。もとには戻せません。</source>
        <translation>{書|か}いた ことは {消|き}えます。もとには {戻|もど}せません。</translation>
    </message>
    <message>
        <source>前の保存のあとに書いたことは消えます。</source>
        <translation>{前|まえ}の {保存|ほぞん}の あとに {書|か}いた ことは {消|き}えます。</translation>
    </message>
    <message>
        <source>書いたことは記録に残ります。あなたも見る人も読めます。</source>
        <translation>{書|か}いた ことは {記録|きろく}に {残|のこ}ります。あなたも {見|み}る {人|ひと}も {読|よ}めます。</translation>
    </message>
    <message>
        <source>%1までに保存したことは、記録に残ります。</source>
        <translation>%1までに {保存|ほぞん}した ことは、{記録|きろく}に {残|のこ}ります。</translation>
    </message>
    <message>
        <source>まだだれにも渡していません。</source>
        <translation>まだ だれにも {渡|わた}して いません。</translation>
    </message>
    <message>
        <source>やめない</source>
        <translation>やめない</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>{消|け}さない</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>正しい答えはありません。書かなくてもいいです。</source>
        <translation>{正|ただ}しい {答|こた}えは ありません。 {書|か}かなくても いいです。</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>まえの つづきです。</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>{書|か}きかけ</translation>
    </message>
    <message>
        <source>書けるシート</source>
        <translation>{書|か}ける シート</translation>
    </message>
    <message>
        <source>渡したシート</source>
        <translation>{渡|わた}した シート</translation>
    </message>
    <message>
        <source>シートはまだありません。</source>
        <translation>シートは まだ ありません。</translation>
    </message>
    <message>
        <source>事務所がシートを入れると、ここに出ます。</source>
        <translation>{事務所|じむしょ}が シートを {入|い}れると、ここに {出|で}ます。</translation>
    </message>
    <message>
        <source>「%1」の同意を、%2にやめました。それで書いたシートは、いま見られません。</source>
        <translation>「%1」の {同意|どうい}を、%2に やめました。それで {書|か}いた シートは、いま {見|み}られません。</translation>
    </message>
    <message>
        <source>書いたものは消えていません。また同意すると、見られます。</source>
        <translation>{書|か}いた ものは {消|き}えて いません。また {同意|どうい}すると、{見|み}られます。</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>{支援者|しえんしゃ}に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>%1に {聞|き}いて ください。</translation>
    </message>
    <message>
        <source>取り消したシート</source>
        <translation>{取|と}り{消|け}した シート</translation>
    </message>
</context>
<context>
    <name>SheetsMore</name>
    <message>
        <source>わたしのサイン</source>
        <translation>わたしの サイン</translation>
    </message>
    <message>
        <source>毎日聞くサインを選ぶ</source>
        <translation>{毎日|まいにち} {聞|き}く サインを {選|えら}ぶ</translation>
    </message>
    <message>
        <source>%1と%2の答えをくらべる</source>
        <translation>%1と %2の {答|こた}えを くらべる</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>支援者のサインイン</source>
        <translation>{支援者|しえんしゃ}の サインイン</translation>
    </message>
    <message>
        <source>%1 さんの暗証番号</source>
        <translation>%1 さんの {暗証番号|あんしょうばんごう}</translation>
    </message>
</context>
<context>
    <name>SignInCode</name>
    <message>
        <source>このときだけ、電波が必要です</source>
        <translation>この ときだけ、{電波|でんぱ}が {必要|ひつよう}です</translation>
    </message>
    <message>
        <source>コードは事務所で出します。1回だけ使えます</source>
        <translation>コードは {事務所|じむしょ}で {出|だ}します。1{回|かい}だけ {使|つか}えます</translation>
    </message>
    <message>
        <source>事務所からのコード</source>
        <translation>{事務所|じむしょ}からの コード</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>つぎへ</translation>
    </message>
</context>
<context>
    <name>SignInLogin</name>
    <message>
        <source>はじめの1回だけ、電波が必要です</source>
        <translation>はじめの 1{回|かい}だけ、{電波|でんぱ}が {必要|ひつよう}です</translation>
    </message>
    <message>
        <source>サインインの名前</source>
        <translation>サインインの {名前|なまえ}</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>12{文字|もじ}より {長|なが}く</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>{確|たし}かめて います</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>つぎへ</translation>
    </message>
</context>
<context>
    <name>SignInSecrets</name>
    <message>
        <source>このタブレットで使う鍵を決めます</source>
        <translation>この タブレットで {使|つか}う {鍵|かぎ}を {決|き}めます</translation>
    </message>
    <message>
        <source>合言葉：起動のたびに、記録を開けるために使います</source>
        <translation>{合言葉|あいことば}：{動|うご}かす たびに、{記録|きろく}を {開|あ}けるために {使|つか}います</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>{合言葉|あいことば}</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>12{文字|もじ}より {長|なが}く</translation>
    </message>
    <message>
        <source>合言葉をもう一度</source>
        <translation>{合言葉|あいことば}を もう いちど</translation>
    </message>
    <message>
        <source>暗証番号：画面を開けるときと、署名のために使います</source>
        <translation>{暗証番号|あんしょうばんごう}：{画面|がめん}を {開|あ}ける ときと、{署名|しょめい}の ために {使|つか}います</translation>
    </message>
    <message>
        <source>しまっています</source>
        <translation>しまって います</translation>
    </message>
    <message>
        <source>この鍵で始める</source>
        <translation>この {鍵|かぎ}で {始|はじ}める</translation>
    </message>
    <message>
        <source>本人が、数字4つか絵3つを決めます</source>
        <translation>{本人|ほんにん}が、{数字|すうじ} 4つか {絵|え} 3つを {決|き}めます</translation>
    </message>
</context>
<context>
    <name>SignedVersion</name>
    <message>
        <source>署名した内容</source>
        <translation>{署名|しょめい}した {記録|きろく}</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>とじる</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>長い日なので、署名した内容はこのタブレットにありません。事務所の記録で読めます</source>
        <translation>{長|なが}い {日|ひ}なので、この タブレットには ありません。{事務所|じむしょ}の {記録|きろく}で {読|よ}めます</translation>
    </message>
    <message>
        <source>あとでなおされた欄を前に書いた人は、つながると出ます</source>
        <translation>あとで なおした ところを {前|まえ}に {書|か}いた {人|ひと}は、{電波|でんぱ}が あると {出|で}ます</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>わたしのサイン</source>
        <translation>わたしの サイン</translation>
    </message>
    <message>
        <source>決める</source>
        <translation>きめる</translation>
    </message>
    <message>
        <source>シートで選んだサインは、まだありません</source>
        <translation>シートで {選|えら}んだ サインは、まだ ありません</translation>
    </message>
    <message>
        <source>健康のことの同意がまだないので、聞けません</source>
        <translation>{健康|けんこう}の ことの {同意|どうい}が まだ ないので、{聞|き}けません</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>シートでサインを選ぶと、ここに出ます。</source>
        <translation>シートで サインを {選|えら}ぶと、ここに {出|で}ます。</translation>
    </message>
    <message>
        <source>同意のことは、支援者と話してください。</source>
        <translation>{同意|どうい}の ことは、{支援者|しえんしゃ}と {話|はな}して ください。</translation>
    </message>
    <message>
        <source>毎日、どのサインを聞いてほしいですか。</source>
        <translation>{毎日|まいにち}、どの サインを {聞|き}いて ほしいですか。</translation>
    </message>
</context>
<context>
    <name>SilenceCards</name>
    <message>
        <source>記録のない日がある人 %1人</source>
        <translation>{記録|きろく}の ない {日|ひ}が ある {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>受けもつ支援者がいない人 %1人</source>
        <translation>{受|う}けもつ {支援者|しえんしゃ}が いない {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>体と心の記録に同意していない人 %1人</source>
        <translation>{体|からだ}と {心|こころ}の {記録|きろく}に {同意|どうい}して いない {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>見てほしい目標がある人 %1人</source>
        <translation>{見|み}て ほしい {目標|もくひょう}が ある {人|ひと} %1{人|にん}</translation>
    </message>
    <message>
        <source>7日より長く、つながっていないタブレット %1台</source>
        <translation>7{日|にち}より {長|なが}く、つながって いない タブレット %1{台|だい}</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>まだのこと</source>
        <translation>まだの こと</translation>
    </message>
    <message>
        <source>きのうまでの2週間</source>
        <translation>きのうまでの 2{週間|しゅうかん}</translation>
    </message>
    <message>
        <source>来る予定の日に、記録がない</source>
        <translation>{来|く}る {予定|よてい}の {日|ひ}に、{記録|きろく}が ない</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>%1から %2日</source>
        <translation>%1から %2{日|にち}</translation>
    </message>
    <message>
        <source>受けもつ支援者がいない</source>
        <translation>{受|う}けもつ {支援者|しえんしゃ}が いない</translation>
    </message>
    <message>
        <source>いまは、だれも受けもっていません</source>
        <translation>いまは、だれも {受|う}けもって いません</translation>
    </message>
    <message>
        <source>%1から、だれも受けもっていません</source>
        <translation>%1から、だれも {受|う}けもって いません</translation>
    </message>
    <message>
        <source>体と心の記録への同意がない</source>
        <translation>{体|からだ}と {心|こころ}の {記録|きろく}への {同意|どうい}が ない</translation>
    </message>
    <message>
        <source>まだ同意の記録がありません</source>
        <translation>まだ {同意|どうい}の {記録|きろく}が ありません</translation>
    </message>
    <message>
        <source>%1に取りやめました</source>
        <translation>%1に {取|と}りやめました</translation>
    </message>
    <message>
        <source>記録のない日も、同意や受けもちのない人も、ありません</source>
        <translation>{記録|きろく}の ない {日|ひ}も、{同意|どうい}や {受|う}けもちの ない {人|ひと}も、ありません</translation>
    </message>
    <message>
        <source>7日より長く、つながっていないタブレット</source>
        <translation>7{日|にち}より {長|なが}く、つながって いない タブレット</translation>
    </message>
    <message>
        <source>さいごは%1</source>
        <translation>さいごは %1</translation>
    </message>
    <message>
        <source>まだ送られていない記録が、その中にあるかもしれません</source>
        <translation>まだ {送|おく}られて いない {記録|きろく}が、その {中|なか}に あるかも しれません</translation>
    </message>
    <message>
        <source>持っている人に、ネットにつないでもらってください。なくしたときは、管理者に止めてもらってください</source>
        <translation>{持|も}って いる {人|ひと}に、ネットに つないで もらって ください。なくした ときは、{管理者|かんりしゃ}に {止|と}めて もらって ください</translation>
    </message>
    <message>
        <source>来る予定の日に記録がないと、ここに出ます</source>
        <translation>{来|く}る {予定|よてい}の {日|ひ}に {記録|きろく}が ないと、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>この {記録|きろく}は、いま {見|み}られません</translation>
    </message>
    <message>
        <source>記録は消えていません。送信と受信がすむと、ここに出ます</source>
        <translation>{記録|きろく}は {消|き}えて いません。{送|おく}ったり {受|う}けとったり できると、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>この場の記録は、取り消されています</source>
        <translation>この {場所|ばしょ}の {記録|きろく}は、{取|と}り{消|け}して あります</translation>
    </message>
    <message>
        <source>前の内容は、そのまま読めます</source>
        <translation>{前|まえ}に {書|か}いた ことは、そのまま {読|よ}めます</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>わけ：%1</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>開いている日と休み</source>
        <translation>{開|あ}いて いる {日|ひ}と {休|やす}み</translation>
    </message>
    <message>
        <source>きょう、このとおりと確認した</source>
        <translation>{今日|きょう}、この とおりだと {確|たし}かめた</translation>
    </message>
    <message>
        <source>月の状況</source>
        <translation>{月|つき}の {状況|じょうきょう}</translation>
    </message>
</context>
<context>
    <name>SiteCalendar</name>
    <message>
        <source>開いている日と休み</source>
        <translation>{開|あ}いて いる {日|ひ}と {休|やす}み</translation>
    </message>
    <message>
        <source>休みを入れる</source>
        <translation>{休|やす}みを {入|い}れる</translation>
    </message>
    <message>
        <source>開いている日 %1日</source>
        <translation>{開|あ}いて いる {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>開いている曜日は、まだ分かりません</source>
        <translation>{開|あ}いて いる {曜日|ようび}は、まだ わかりません</translation>
    </message>
    <message>
        <source>いつもは %1</source>
        <translation>いつもは %1</translation>
    </message>
    <message>
        <source>いつもとちがう日</source>
        <translation>いつもと ちがう {日|ひ}</translation>
    </message>
    <message>
        <source>この月には、ありません</source>
        <translation>この {月|つき}には、ありません</translation>
    </message>
    <message>
        <source>休みや臨時に開く日を書くと、ここに出ます</source>
        <translation>{休|やす}みや {特別|とくべつ}に {開|あ}く {日|ひ}を {書|か}くと、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>サービス管理責任者が入れると、ここに出ます</source>
        <translation>{責任者|せきにんしゃ}が {入|い}れると、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>来た %1人／予定 %2人</source>
        <translation>{来|き}た %1{人|にん}／{予定|よてい} %2{人|にん}</translation>
    </message>
    <message>
        <source>記録が2つ %1件</source>
        <translation>{記録|きろく}が 2つ %1{件|けん}</translation>
    </message>
    <message>
        <source>ほか %1人</source>
        <translation>ほか %1{人|にん}</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>{欠席|けっせき} %1{人|にん}</translation>
    </message>
    <message>
        <source>前回 %1</source>
        <translation>{前|まえ} %1</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>いま ここ</translation>
    </message>
    <message>
        <source>支援した</source>
        <translation>した</translation>
    </message>
</context>
<context>
    <name>SiteConfirmed</name>
    <message>
        <source>まだ確かめていません</source>
        <translation>まだ {聞|き}いて いません</translation>
    </message>
    <message>
        <source>最後の確認 %1・2か月より前</source>
        <translation>{最後|さいご}に {確|たし}かめた {日|ひ} %1・2か{月|げつ}より {前|まえ}</translation>
    </message>
    <message>
        <source>最後の確認 %1</source>
        <translation>{最後|さいご}に {確|たし}かめた {日|ひ} %1</translation>
    </message>
</context>
<context>
    <name>SiteDeeds</name>
    <message>
        <source>着きました</source>
        <translation>{着|つ}きました</translation>
    </message>
    <message>
        <source>出ます</source>
        <translation>{出|で}ます</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation>{名簿|めいぼ}を ひらく</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>はたらく場をなおす</source>
        <translation>はたらく {場所|ばしょ}を なおす</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>はたらく {場所|ばしょ}を ふやす</translation>
    </message>
    <message>
        <source>カタカナで</source>
        <translation>カタカナで</translation>
    </message>
</context>
<context>
    <name>SiteOverview</name>
    <message>
        <source>月の状況</source>
        <translation>{月|つき}の {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>人ごとの時間</source>
        <translation>{人|ひと}ごとの {時間|じかん}</translation>
    </message>
    <message>
        <source>この月に予定や記録のある人はいません</source>
        <translation>この {月|つき}に {予定|よてい}や {記録|きろく}の ある {人|ひと}は いません</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
</context>
<context>
    <name>SitePeople</name>
    <message>
        <source>いま、ここで働く人</source>
        <translation>いま、ここで はたらく {人|ひと}</translation>
    </message>
    <message>
        <source>受けもつ人のなかには、いません</source>
        <translation>{受|う}けもつ {人|ひと}の {中|なか}には いません</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>%1か所</source>
        <translation>%1か{所|しょ}</translation>
    </message>
    <message>
        <source>%1か所のうち %2か所</source>
        <translation>%1か{所|しょ}の うち %2か{所|しょ}</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>はたらく {場所|ばしょ}を ふやす</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>名前・場所・仕事・条件・配慮の言葉</source>
        <translation>{名前|なまえ}・{場所|ばしょ}・{仕事|しごと}などの {言葉|ことば}</translation>
    </message>
    <message>
        <source>開いている曜日</source>
        <translation>{開|あ}いて いる {曜日|ようび}</translation>
    </message>
    <message>
        <source>どの曜日でも</source>
        <translation>どの {曜日|ようび}でも</translation>
    </message>
    <message>
        <source>どの記録か</source>
        <translation>どの {記録|きろく}か</translation>
    </message>
    <message>
        <source>いまの場</source>
        <translation>いまの {場所|ばしょ}</translation>
    </message>
    <message>
        <source>取り消した場</source>
        <translation>{取|と}り{消|け}した {場所|ばしょ}</translation>
    </message>
    <message>
        <source>はたらく場の記録は、まだこのタブレットにありません</source>
        <translation>はたらく {場所|ばしょ}の {記録|きろく}は、まだ この タブレットに ありません</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1か所）</source>
        <translation>つづきを {見|み}る（あと %1か{所|しょ}）</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>{全体|ぜんたい}の {状況|じょうきょう}</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>{見|み}つかりません</translation>
    </message>
    <message>
        <source>言葉を減らすか、曜日を「どの曜日でも」にしてください</source>
        <translation>{言葉|ことば}を {少|すく}なく するか、{曜日|ようび}を「どの {曜日|ようび}でも」に して ください</translation>
    </message>
    <message>
        <source>「はたらく場を加える」から、1つめを入れてください</source>
        <translation>「はたらく {場所|ばしょ}を ふやす」から、{一|ひと}つ{目|め}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>サービス管理責任者が入れると、ここに出ます</source>
        <translation>{責任者|せきにんしゃ}が {入|い}れると、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>SpanBadges</name>
    <message>
        <source>いま</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>仮</source>
        <translation>{仮|かり}</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>きょう</source>
        <translation>{今日|きょう}</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>{利用者|りようしゃ}</translation>
    </message>
    <message>
        <source>送信</source>
        <translation>{送信|そうしん}</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>{設定|せってい}</translation>
    </message>
    <message>
        <source>ロック</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>{署名|しょめい}</translation>
    </message>
    <message>
        <source>タブレットの空きが少なくなりました</source>
        <translation>タブレットの {空|あ}きが {少|すく}なく なりました</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>健康のことの同意がないので、書けません</source>
        <translation>{健康|けんこう}の ことの {同意|どうい}が ないので、{書|か}けません</translation>
    </message>
    <message>
        <source>もう渡されています。読むことはできます</source>
        <translation>もう {渡|わた}しました。{読|よ}む ことは できます</translation>
    </message>
    <message>
        <source>このシートは、受けもちの人が書きます</source>
        <translation>この シートは、{担当|たんとう}の {人|ひと}が {書|か}きます</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}きかけた ものです</translation>
    </message>
    <message>
        <source>書きかけで保存</source>
        <translation>{書|か}きかけで {保存|ほぞん}</translation>
    </message>
    <message>
        <source>渡す</source>
        <translation>{渡|わた}す</translation>
    </message>
    <message>
        <source>このシートを渡しますか</source>
        <translation>この シートを {渡|わた}しますか</translation>
    </message>
    <message>
        <source>渡したあとは、変えられません。つぎは新しく書きます</source>
        <translation>{渡|わた}した あとは、{変|か}えられません。つぎは {新|あたら}しく {書|か}きます</translation>
    </message>
</context>
<context>
    <name>StaffSheetItem</name>
    <message>
        <source>その他の言葉</source>
        <translation>ほかの {言葉|ことば}</translation>
    </message>
    <message>
        <source>足す</source>
        <translation>{足|た}す</translation>
    </message>
</context>
<context>
    <name>StaffSheetRow</name>
    <message>
        <source>例：%1</source>
        <translation>{例|れい}：%1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>{外|はず}す</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>段階ごとの人数</source>
        <translation>{段階|だんかい}ごとの {人数|にんずう}</translation>
    </message>
    <message>
        <source>それぞれの月の最後の日、今月はきょうの人数です</source>
        <translation>それぞれの {月|つき}の {最後|さいご}の {日|ひ}、{今月|こんげつ}は {今日|きょう}の {人数|にんずう}です</translation>
    </message>
</context>
<context>
    <name>Struck</name>
    <message>
        <source>なおす前：%1</source>
        <translation>なおす {前|まえ}：%1</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>送信待ち %1件・このタブレットに保存済み</source>
        <translation>まだ おくって いません：%1・この タブレットに ほぞんしました</translation>
    </message>
    <message>
        <source>送っています %1／%2件</source>
        <translation>おくって います %1／%2</translation>
    </message>
    <message>
        <source>はじめの受信 %1／%2件</source>
        <translation>はじめて うけとって います %1／%2</translation>
    </message>
    <message>
        <source>確かめること %1件 記録が2つあります</source>
        <translation>たしかめる こと：%1 きろくが 2つ あります</translation>
    </message>
    <message>
        <source>別に置いた記録 %1件</source>
        <translation>べつに おいた きろく：%1</translation>
    </message>
    <message>
        <source>送れません このタブレットは止められています</source>
        <translation>おくれません この タブレットは とめられて います</translation>
    </message>
    <message>
        <source>すべて送信済み</source>
        <translation>ぜんぶ おくりました</translation>
    </message>
    <message>
        <source>送信待ち %1件</source>
        <translation>まだ おくって いません：%1</translation>
    </message>
    <message>
        <source>確かめること %1件</source>
        <translation>たしかめる こと：%1</translation>
    </message>
    <message>
        <source>送れません</source>
        <translation>おくれません</translation>
    </message>
    <message>
        <source>%1から圏外</source>
        <translation>%1から つながりません</translation>
    </message>
    <message>
        <source>そのまま使えます</source>
        <translation>そのまま つかえます</translation>
    </message>
    <message>
        <source>サーバーが受けられない形。消えていません</source>
        <translation>サーバーが うけとれません。きえて いません</translation>
    </message>
    <message>
        <source>%1件はここに残っています</source>
        <translation>%1つ、ここに あります</translation>
    </message>
    <message>
        <source>手順を見る</source>
        <translation>どうするか みる</translation>
    </message>
    <message>
        <source>見る</source>
        <translation>みる</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>最後の送信 %1</source>
        <translation>さいごに おくった とき %1</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>この記録を取り消しますか</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}しますか</translation>
    </message>
    <message>
        <source>取り消した記録も、理由といっしょに残ります</source>
        <translation>{取|と}り{消|け}した {記録|きろく}も、{理由|りゆう}と いっしょに {残|のこ}ります</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>{取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>{理由|りゆう}</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>言葉</source>
        <translation>{言葉|ことば}</translation>
    </message>
    <message>
        <source>これでいい</source>
        <translation>これで いい</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>ホームへ</translation>
    </message>
    <message>
        <source>何と伝えますか。</source>
        <translation>なんと {伝|つた}えますか。</translation>
    </message>
    <message>
        <source>あなたへの言葉です。</source>
        <translation>あなたへの {言葉|ことば}です。</translation>
    </message>
    <message>
        <source>書かなくてもいいです。</source>
        <translation>{書|か}かなくても いいです。</translation>
    </message>
    <message>
        <source>言葉はまだありません。</source>
        <translation>{言葉|ことば}は まだ ありません。</translation>
    </message>
    <message>
        <source>書きかけのつづきを書く</source>
        <translation>{書|か}きかけの つづきを {書|か}く</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>{保存|ほぞん}しました</translation>
    </message>
    <message>
        <source>言葉で答える</source>
        <translation>{言葉|ことば}で こたえる</translation>
    </message>
    <message>
        <source>支援者があなたに書くと、ここに出ます。</source>
        <translation>{支援者|しえんしゃ}が あなたに {書|か}くと、ここに {出|で}ます。</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>あなた</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>電波がつながったら送ります。</source>
        <translation>{電波|でんぱ}が つながったら {送|おく}ります。</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>{練習|れんしゅう}です。{残|のこ}りません。</translation>
    </message>
</context>
<context>
    <name>TaskFormRow</name>
    <message>
        <source>仕事 %1</source>
        <translation>{仕事|しごと} %1</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>{上|うえ}へ</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>{下|した}へ</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>{外|はず}す</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>%1. %2</source>
        <comment>number and task</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>同じはたらく場の一覧が、もう1つ開いています（%1）</source>
        <translation>{同|おな}じ はたらく {場所|ばしょ}の {一覧|いちらん}が、もう 1つ {開|あ}いて います（%1）</translation>
    </message>
    <message>
        <source>本人は両方を聞かれます。どちらかに、おわりの日を入れてください</source>
        <translation>{本人|ほんにん}は {両方|りょうほう}を {聞|き}かれます。どちらかに、おわりの {日|ひ}を {入|い}れて ください</translation>
    </message>
    <message>
        <source>もう1つの一覧を見る</source>
        <translation>もう 1つの {一覧|いちらん}を {見|み}る</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>{今日|きょう}の {分|ぶん}を {代|か}わりに {書|か}く</translation>
    </message>
    <message>
        <source>つぎの一覧を作る</source>
        <translation>つぎの {一覧|いちらん}を {作|つく}る</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
</context>
<context>
    <name>TaskListCard</name>
    <message>
        <source>同じはたらく場の一覧が、もう1つ開いています</source>
        <translation>{同|おな}じ はたらく {場所|ばしょ}の {一覧|いちらん}が、もう 1つ {開|あ}いて います</translation>
    </message>
</context>
<context>
    <name>TaskListForm</name>
    <message>
        <source>仕事の一覧をなおす</source>
        <translation>{仕事|しごと}の {一覧|いちらん}を なおす</translation>
    </message>
    <message>
        <source>つぎの一覧を作る</source>
        <translation>つぎの {一覧|いちらん}を {作|つく}る</translation>
    </message>
    <message>
        <source>仕事を切り出す</source>
        <translation>{仕事|しごと}を {分|わ}けて {書|か}く</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>はたらく場が、まだ決まっていません</source>
        <translation>はたらく {場所|ばしょ}が、まだ {決|き}まって いません</translation>
    </message>
    <message>
        <source>「はたらく場のあゆみ」に書かれると、ここで選べます</source>
        <translation>「はたらく {場所|ばしょ}の あゆみ」に {書|か}くと、ここで {選|えら}べます</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>{期間|きかん}</translation>
    </message>
    <message>
        <source>保存すると、前の一覧は、はじめの日の前の日でおわります</source>
        <translation>{保存|ほぞん}すると、{前|まえ}の {一覧|いちらん}は、はじめの {日|ひ}の {前|まえ}の {日|ひ}で おわります</translation>
    </message>
    <message>
        <source>仕事（%1件まで）</source>
        <translation>{仕事|しごと}（%1{件|けん}まで）</translation>
    </message>
    <message>
        <source>仕事を加える</source>
        <translation>{仕事|しごと}を ふやす</translation>
    </message>
    <message>
        <source>外した仕事</source>
        <translation>{外|はず}した {仕事|しごと}</translation>
    </message>
    <message>
        <source>「%1」をもどす</source>
        <translation>「%1」を もどす</translation>
    </message>
</context>
<context>
    <name>TaskListTasks</name>
    <message>
        <source>いまは外している仕事：%1</source>
        <translation>いまは {外|はず}して いる {仕事|しごと}：%1</translation>
    </message>
</context>
<context>
    <name>TaskLists</name>
    <message>
        <source>仕事の一覧</source>
        <translation>{仕事|しごと}の {一覧|いちらん}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>仕事を切り出す</source>
        <translation>{仕事|しごと}を {分|わ}けて {書|か}く</translation>
    </message>
    <message>
        <source>いまの仕事の一覧は、ありません</source>
        <translation>いまの {仕事|しごと}の {一覧|いちらん}は、ありません</translation>
    </message>
    <message>
        <source>はたらく場の仕事を、この人が1つずつ取りくめる大きさに分けて書きます</source>
        <translation>はたらく {場所|ばしょ}の {仕事|しごと}を、この {人|ひと}が 1つずつ できる {大|おお}きさに {分|わ}けて {書|か}きます</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>{支援者|しえんしゃ}が {書|か}くと、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>{今日|きょう}の {分|ぶん}を {代|か}わりに {書|か}く</translation>
    </message>
    <message>
        <source>前の一覧</source>
        <translation>{前|まえ}の {一覧|いちらん}</translation>
    </message>
</context>
<context>
    <name>TaskStarts</name>
    <message>
        <source>ほかの一覧から写して始める</source>
        <translation>ほかの {一覧|いちらん}から {写|うつ}して {始|はじ}める</translation>
    </message>
    <message>
        <source>ほかの人の一覧からは、★は写しません。その人のための言葉だからです</source>
        <translation>ほかの {人|ひと}の {一覧|いちらん}からは、★は {写|うつ}しません。その {人|ひと}の ための {言葉|ことば}だからです</translation>
    </message>
    <message>
        <source>本人の前の一覧</source>
        <translation>{本人|ほんにん}の {前|まえ}の {一覧|いちらん}</translation>
    </message>
    <message>
        <source>%1さんの一覧</source>
        <translation>%1さんの {一覧|いちらん}</translation>
    </message>
    <message>
        <source>仕事 %1件</source>
        <translation>{仕事|しごと} %1{件|けん}</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>仕事の一覧</source>
        <translation>{仕事|しごと}の {一覧|いちらん}</translation>
    </message>
    <message>
        <source>仕事の記録</source>
        <translation>{仕事|しごと}の {記録|きろく}</translation>
    </message>
    <message>
        <source>「%1」の%2</source>
        <comment>a task, one of its facts</comment>
        <translation>「%1」の %2</translation>
    </message>
    <message>
        <source>かかる分</source>
        <translation>かかる {分|ふん}</translation>
    </message>
    <message>
        <source>★ 気をつけること</source>
        <translation>★ {気|き}を つける こと</translation>
    </message>
    <message>
        <source>順番</source>
        <translation>{順番|じゅんばん}</translation>
    </message>
    <message>
        <source>本人のひとこと</source>
        <translation>{本人|ほんにん}の ひとこと</translation>
    </message>
    <message>
        <source>できたか</source>
        <translation>できたか</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>前の一覧</source>
        <translation>{前|まえ}の {一覧|いちらん}</translation>
    </message>
    <message>
        <source>一覧に入れない</source>
        <translation>{一覧|いちらん}に {入|い}れない</translation>
    </message>
    <message>
        <source>%1番目</source>
        <translation>%1{番目|ばんめ}</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>いまの一覧</source>
        <translation>いまの {一覧|いちらん}</translation>
    </message>
    <message>
        <source>おわった一覧</source>
        <translation>おわった {一覧|いちらん}</translation>
    </message>
    <message>
        <source>仕事 %1件</source>
        <translation>{仕事|しごと} %1{件|けん}</translation>
    </message>
    <message>
        <source>★ %1件</source>
        <translation>★ %1{件|けん}</translation>
    </message>
    <message>
        <source>・</source>
        <comment>tasks</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>合わせて%1</source>
        <translation>{合|あ}わせて %1</translation>
    </message>
    <message>
        <source>1日の予定は%1–%2（休憩も入れて%3）</source>
        <translation>1{日|にち}の {予定|よてい}は %1–%2（{休憩|きゅうけい}も {入|い}れて %3）</translation>
    </message>
    <message>
        <source>仕事は%1で、予定と同じです</source>
        <translation>{仕事|しごと}は %1で、{予定|よてい}と {同|おな}じです</translation>
    </message>
    <message>
        <source>仕事は%1で、予定より%2長いです</source>
        <translation>{仕事|しごと}は %1で、{予定|よてい}より %2 {長|なが}いです</translation>
    </message>
    <message>
        <source>仕事は%1で、予定より%2短いです</source>
        <translation>{仕事|しごと}は %1で、{予定|よてい}より %2 {短|みじか}いです</translation>
    </message>
    <message>
        <source>分を書いていない仕事が%1件あります</source>
        <translation>{分|ふん}を {書|か}いて いない {仕事|しごと}が %1{件|けん} あります</translation>
    </message>
    <message>
        <source>仕事の一覧は、まだありません</source>
        <translation>{仕事|しごと}の {一覧|いちらん}は、まだ ありません</translation>
    </message>
    <message>
        <source>きょうの仕事は、ありません</source>
        <translation>{今日|きょう}の {仕事|しごと}は、ありません</translation>
    </message>
    <message>
        <source>きょうは%1件。まだ書いていません</source>
        <translation>{今日|きょう}は %1{件|けん}。まだ {書|か}いて いません</translation>
    </message>
    <message>
        <source>きょうの%1件のうち、%2件書きました</source>
        <translation>{今日|きょう}の %1{件|けん}の うち、%2{件|けん} {書|か}きました</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>する こと</translation>
    </message>
    <message>
        <source>1日の予定の時刻は、まだ決まっていません</source>
        <translation>1{日|にち}の {予定|よてい}の {時間|じかん}は、まだ {決|き}まって いません</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>何を見るか</source>
        <translation>{何|なに}を {見|み}るか</translation>
    </message>
    <message>
        <source>記録は、まだありません</source>
        <translation>きろくは、まだ ありません</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>もっと {前|まえ}を {見|み}る</translation>
    </message>
    <message>
        <source>出欠や支援を記録すると、ここに出ます</source>
        <translation>{出欠|しゅっけつ}や {支援|しえん}を {記録|きろく}すると、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>ほかの種類の記録は、上で選べます</source>
        <translation>ほかの {種類|しゅるい}の {記録|きろく}は、{上|うえ}で {選|えら}べます</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%1{年|ねん} %2</translation>
    </message>
</context>
<context>
    <name>TimelineTalk</name>
    <message>
        <source>前に話したこと</source>
        <translation>{前|まえ}に {話|はな}した こと</translation>
    </message>
    <message>
        <source>この記録を開く</source>
        <translation>この きろくを {開|ひら}く</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>毎日</source>
        <translation>{毎日|まいにち}</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>{目標|もくひょう}</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>計画</source>
        <translation>{計画|けいかく}</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の きろく</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>はたらく {場所|ばしょ}</translation>
    </message>
    <message>
        <source>会議・面談</source>
        <translation>{会議|かいぎ}・{面談|めんだん}</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>お{休|やす}み</translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation>ぜんぶ</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>{本人|ほんにん}の {言葉|ことば}</translation>
    </message>
    <message>
        <source>目標のはじまり</source>
        <translation>もくひょうの はじまり</translation>
    </message>
    <message>
        <source>目標のふりかえり</source>
        <translation>もくひょうの ふりかえり</translation>
    </message>
    <message>
        <source>はたらく場：%1</source>
        <translation>はたらく {場所|ばしょ}：%1</translation>
    </message>
    <message>
        <source>お休みのはじまり</source>
        <translation>お{休|やす}みの はじまり</translation>
    </message>
    <message>
        <source>お休みのおわり</source>
        <translation>お{休|やす}みの おわり</translation>
    </message>
    <message>
        <source>計画の説明と同意</source>
        <translation>{計画|けいかく}の {説明|せつめい}と {同意|どうい}</translation>
    </message>
    <message>
        <source>計画のはじまり</source>
        <translation>{計画|けいかく}の はじまり</translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>{計画|けいかく}の {見直|みなお}し</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>はたらく場 %1か所・会う人 %2人</source>
        <translation>はたらく {場所|ばしょ} %1か{所|しょ}・{会|あ}う {人|ひと} %2{人|にん}</translation>
    </message>
    <message>
        <source>記録を受けとっています</source>
        <translation>{記録|きろく}を {受|う}けとって います</translation>
    </message>
    <message>
        <source>きょうの予定はありません</source>
        <translation>{今日|きょう}の {予定|よてい}は ありません</translation>
    </message>
    <message>
        <source>ほかの人は「利用者」から開けます</source>
        <translation>ほかの {人|ひと}は「{利用者|りようしゃ}」から {開|ひら}けます</translation>
    </message>
    <message>
        <source>見てほしいこと</source>
        <translation>{見|み}て ほしい こと</translation>
    </message>
    <message>
        <source>いまはありません</source>
        <translation>いまは ありません</translation>
    </message>
    <message>
        <source>ほかの支援を記録する</source>
        <translation>ほかの {支援|しえん}を {書|か}く</translation>
    </message>
    <message>
        <source>届いた人から、ここに出ます</source>
        <translation>とどいた {人|ひと}から、ここに {出|で}ます</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>さがす</translation>
    </message>
    <message>
        <source>受けもつ人が、まだいません</source>
        <translation>{受|う}けもつ {人|ひと}が、まだ いません</translation>
    </message>
    <message>
        <source>「署名」の画面に、はじめにすることがあります</source>
        <translation>「{署名|しょめい}」の {画面|がめん}に、はじめに する ことが あります</translation>
    </message>
    <message>
        <source>新しい人を入れるか、サービス管理責任者に受けもちを決めてもらってください</source>
        <translation>{新|あたら}しい {人|ひと}を {入|い}れるか、{責任者|せきにんしゃ}に {受|う}けもちを {決|き}めて もらって ください</translation>
    </message>
    <message>
        <source>利用者を開く</source>
        <translation>{利用者|りようしゃ}を {開|ひら}く</translation>
    </message>
</context>
<context>
    <name>TodayContact</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>TrendParts</name>
    <message>
        <source>いまは聞いていません。</source>
        <translation>いまは {聞|き}いて いません。</translation>
    </message>
    <message>
        <source>この6週に書いたものはありません。</source>
        <translation>この 6{週|しゅう}に {書|か}いた ものは ありません。</translation>
    </message>
    <message>
        <source>来た日</source>
        <translation>{来|き}た {日|ひ}</translation>
    </message>
    <message>
        <source>この人の記録は、あなたには見えません。</source>
        <translation>この {人|ひと}の {記録|きろく}は、あなたには {見|み}えません。</translation>
    </message>
</context>
<context>
    <name>TrendSteps</name>
    <message>
        <source>%1から %2まで</source>
        <translation>%1から %2まで</translation>
    </message>
    <message>
        <source>つぎの6週</source>
        <translation>つぎの 6{週|しゅう}</translation>
    </message>
    <message>
        <source>これより前の記録は、このタブレットにありません。</source>
        <translation>これより {前|まえ}の {記録|きろく}は、この タブレットに ありません。</translation>
    </message>
    <message>
        <source>この週の記録の一部は、事務所にあります。</source>
        <translation>この {週|しゅう}の {記録|きろく}の いくつかは、{事務所|じむしょ}に あります。</translation>
    </message>
    <message>
        <source>前の6週</source>
        <translation>まえの 6{週|しゅう}</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>来た日</source>
        <translation>{来|き}た {日|ひ}</translation>
    </message>
    <message>
        <source>来ていない日</source>
        <translation>{来|き}て いない {日|ひ}</translation>
    </message>
    <message>
        <source>これからの日、記録がまだの日</source>
        <translation>これからの {日|ひ}、{記録|きろく}が まだの {日|ひ}</translation>
    </message>
    <message>
        <source>%1%2日の週</source>
        <translation>%1%2{日|にち}の {週|しゅう}</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>「%1」%2日（%3）</source>
        <translation>「%1」%2{日|にち}（%3）</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two weekdays</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>%1： %2</source>
        <comment>week and what was said</comment>
        <translation>%1： %2</translation>
    </message>
    <message>
        <source>予定%1日</source>
        <translation>{予定|よてい} %1{日|にち}</translation>
    </message>
    <message>
        <source>来た日%1日</source>
        <translation>{来|き}た {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>予定はありません</source>
        <translation>{予定|よてい}は ありません</translation>
    </message>
    <message>
        <source>予定のほかに来た日%1日</source>
        <translation>{予定|よてい}の ほかに {来|き}た {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>来た日のうち在宅%1日</source>
        <translation>{来|き}た {日|ひ}の うち {家|いえ}での {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>来ていない日%1日</source>
        <translation>{来|き}て いない {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>これからの日%1日</source>
        <translation>これからの {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>記録がまだの日%1日</source>
        <translation>{記録|きろく}が まだの {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>%1日</source>
        <comment>days</comment>
        <translation>%1{日|にち}</translation>
    </message>
</context>
<context>
    <name>TrialReview</name>
    <message>
        <source>この実習の振り返りがあります。</source>
        <translation>この {実習|じっしゅう}の {振|ふ}り{返|かえ}りが あります。</translation>
    </message>
    <message>
        <source>実習が終わりました。振り返りは書きかけです。</source>
        <translation>{実習|じっしゅう}が {終|お}わりました。{振|ふ}り{返|かえ}りは {書|か}きかけです。</translation>
    </message>
    <message>
        <source>実習が終わりました。振り返りはまだです。</source>
        <translation>{実習|じっしゅう}が {終|お}わりました。{振|ふ}り{返|かえ}りは まだです。</translation>
    </message>
    <message>
        <source>振り返りを読む</source>
        <translation>{振|ふ}り{返|かえ}りを {読|よ}む</translation>
    </message>
    <message>
        <source>振り返りのつづきを書く</source>
        <translation>{振|ふ}り{返|かえ}りの つづきを {書|か}く</translation>
    </message>
    <message>
        <source>振り返りを書く</source>
        <translation>{振|ふ}り{返|かえ}りを {書|か}く</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>このタブレットを開けません</source>
        <translation>この タブレットを {開|あ}けられません</translation>
    </message>
    <message>
        <source>歩み</source>
        <translation>あゆみ</translation>
    </message>
    <message>
        <source>もう一度登録する</source>
        <translation>もう いちど {登録|とうろく}する</translation>
    </message>
    <message>
        <source>記録を読み出せません</source>
        <translation>{記録|きろく}を {読|よ}み{出|だ}せません</translation>
    </message>
    <message>
        <source>もう一度開く</source>
        <translation>もう いちど {開|ひら}く</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>この {記録|きろく}は、いま {見|み}られません</translation>
    </message>
    <message>
        <source>記録は消えていません。受けもちが変わったためです</source>
        <translation>{記録|きろく}は {消|き}えて いません。{受|う}けもちが かわった ためです</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>{前|まえ}に {書|か}いて、まだ {保存|ほぞん}して いません</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>よければ {保存|ほぞん}して ください。もとに {戻|もど}す ことも できます</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>した こと</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>{次|つぎ}に する こと</translation>
    </message>
    <message>
        <source>人か日をなおすわけ（前の記録は、わけといっしょに残ります）</source>
        <translation>{人|ひと}か {日|ひ}を なおす わけ（{前|まえ}の {記録|きろく}は、わけと いっしょに {残|のこ}ります）</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>この {記録|きろく}を {取|と}り{消|け}す</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>{時間|じかん}が {重|かさ}なる わけ</translation>
    </message>
</context>
<context>
    <name>VisitDoubts</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>このまま保存しますか</source>
        <translation>このまま {保存|ほぞん}しますか</translation>
    </message>
    <message>
        <source>移動の時間が、いた時間より長くなっています</source>
        <translation>{移動|いどう}の {時間|じかん}が、いた {時間|じかん}より {長|なが}く なって います</translation>
    </message>
    <message>
        <source>ほかの支援記録と時間が重なります：%1</source>
        <translation>ほかの {記録|きろく}と {時間|じかん}が {重|かさ}なります：%1</translation>
    </message>
    <message>
        <source>まだ保存していません。入れた内容は残っています</source>
        <translation>まだ {保存|ほぞん}して いません。{入|い}れた ものは {残|のこ}って います</translation>
    </message>
    <message>
        <source>このまま保存する</source>
        <translation>このまま {保存|ほぞん}する</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>{時間|じかん}が {重|かさ}なる わけ</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>もとに戻す</source>
        <translation>もとに {戻|もど}す</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>{保存|ほぞん}する</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>合わせて %1。%2になりました</source>
        <translation>{合|あ}わせて %1。%2に なりました</translation>
    </message>
    <message>
        <source>合わせて %1。%2まで %3</source>
        <translation>{合|あ}わせて %1。%2まで %3</translation>
    </message>
    <message>
        <source>支援者 %1</source>
        <translation>コーチ %1</translation>
    </message>
    <message>
        <source>%1（移動 %2）</source>
        <translation>%1（{移動|いどう} %2）</translation>
    </message>
    <message>
        <source>出た時刻はまだ</source>
        <translation>{出|で}た {時間|じかん}は まだ</translation>
    </message>
    <message>
        <source>時間が重なる・わけはまだ</source>
        <translation>{時間|じかん}が {重|かさ}なる・わけは まだ</translation>
    </message>
    <message>
        <source>時間が重なる：%1</source>
        <translation>{時間|じかん}が {重|かさ}なる：%1</translation>
    </message>
    <message>
        <source>ほか %1人</source>
        <translation>ほか %1{人|にん}</translation>
    </message>
</context>
<context>
    <name>VisitSums</name>
    <message>
        <source>移動もふくめて決まりの時間になった日 %1日、ならなかった日 %2日</source>
        <translation>{移動|いどう}も {入|い}れて {決|き}まりの {時間|じかん}に なった {日|ひ} %1{日|にち}、ならなかった {日|ひ} %2{日|にち}</translation>
    </message>
    <message>
        <source>時間は合わせて %1</source>
        <translation>{時間|じかん}は {合|あ}わせて %1</translation>
    </message>
    <message>
        <source>時間が重なる記録 %1件。%2件は、わけがまだです</source>
        <translation>{時間|じかん}が {重|かさ}なる {記録|きろく} %1こ。%2こは、わけが まだです</translation>
    </message>
    <message>
        <source>時間が重なる記録 %1件。わけは書いてあります</source>
        <translation>{時間|じかん}が {重|かさ}なる {記録|きろく} %1こ。わけは {書|か}いて あります</translation>
    </message>
</context>
<context>
    <name>VisitTimes</name>
    <message>
        <source>状態</source>
        <translation>どうなったか</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>{方法|ほうほう}</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>{職場|しょくば}</translation>
    </message>
    <message>
        <source>日</source>
        <translation>{日|ひ}</translation>
    </message>
    <message>
        <source>出たのは次の日（翌）</source>
        <translation>{出|で}たのは {次|つぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>移動の方法</source>
        <translation>{移動|いどう}の やりかた</translation>
    </message>
    <message>
        <source>行き（分）</source>
        <translation>{行|い}き（{分|ふん}）</translation>
    </message>
    <message>
        <source>行き（km）</source>
        <translation>{行|い}き（km）</translation>
    </message>
    <message>
        <source>帰り（分）</source>
        <translation>{帰|かえ}り（{分|ふん}）</translation>
    </message>
    <message>
        <source>帰り（km）</source>
        <translation>{帰|かえ}り（km）</translation>
    </message>
    <message>
        <source>移動もふくめて %1</source>
        <translation>{移動|いどう}も {入|い}れて %1</translation>
    </message>
    <message>
        <source>はじめた時刻</source>
        <translation>はじめた {時間|じかん}</translation>
    </message>
    <message>
        <source>おわった時刻</source>
        <translation>おわった {時間|じかん}</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <source>支援した人</source>
        <translation>{支援|しえん}した {人|ひと}</translation>
    </message>
    <message>
        <source>この日に受けもちの人はいません</source>
        <translation>この {日|ひ}に {受|う}けもちの {人|ひと}は いません</translation>
    </message>
    <message>
        <source>時期</source>
        <translation>{時期|じき}</translation>
    </message>
    <message>
        <source>取りやめたわけ</source>
        <translation>やめた わけ</translation>
    </message>
    <message>
        <source>ここに書いたことは、%1が読みます。本人は読みません</source>
        <translation>ここに {書|か}いた ことは、%1が {読|よ}みます。{本人|ほんにん}は {読|よ}みません</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>職場で</source>
        <translation>{職場|しょくば}で</translation>
    </message>
    <message>
        <source>事業所で</source>
        <translation>{事業所|じぎょうしょ}で</translation>
    </message>
    <message>
        <source>自宅で</source>
        <translation>{家|いえ}で</translation>
    </message>
    <message>
        <source>電話で</source>
        <translation>{電話|でんわ}で</translation>
    </message>
    <message>
        <source>画面ごしに</source>
        <translation>{画面|がめん}で</translation>
    </message>
    <message>
        <source>ほかの場所で</source>
        <translation>ほかの {場所|ばしょ}で</translation>
    </message>
    <message>
        <source>集中支援</source>
        <translation>{集中|しゅうちゅう}の とき</translation>
    </message>
    <message>
        <source>移行支援</source>
        <translation>{移行|いこう}の とき</translation>
    </message>
    <message>
        <source>フォローアップ</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>車</source>
        <translation>{車|くるま}</translation>
    </message>
    <message>
        <source>電車</source>
        <translation>{電車|でんしゃ}</translation>
    </message>
    <message>
        <source>バス</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>自転車</source>
        <translation>{自転車|じてんしゃ}</translation>
    </message>
    <message>
        <source>歩き</source>
        <translation>{歩|ある}き</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>{予定|よてい}</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <translation>やめた</translation>
    </message>
    <message>
        <source>支援した</source>
        <translation>した</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1{分|ぷん}</translation>
    </message>
    <message>
        <source>%1時間</source>
        <translation>%1{時間|じかん}</translation>
    </message>
    <message>
        <source>%1時間%2分</source>
        <translation>%1{時間|じかん} %2{分|ぷん}</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>移動 %1</source>
        <translation>{移動|いどう} %1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>状態</source>
        <translation>どうなったか</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>{職場|しょくば}</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>{方法|ほうほう}</translation>
    </message>
    <message>
        <source>時期</source>
        <translation>{時期|じき}</translation>
    </message>
    <message>
        <source>予定のはじめ</source>
        <translation>{予定|よてい}の はじめ</translation>
    </message>
    <message>
        <source>予定のおわり</source>
        <translation>{予定|よてい}の おわり</translation>
    </message>
    <message>
        <source>着いた時刻</source>
        <translation>{着|つ}いた {時間|じかん}</translation>
    </message>
    <message>
        <source>出た時刻</source>
        <translation>{出|で}た {時間|じかん}</translation>
    </message>
    <message>
        <source>出たのは次の日</source>
        <translation>{出|で}たのは {次|つぎ}の {日|ひ}</translation>
    </message>
    <message>
        <source>移動の方法</source>
        <translation>{移動|いどう}の やりかた</translation>
    </message>
    <message>
        <source>行きの時間</source>
        <translation>{行|い}きの {時間|じかん}</translation>
    </message>
    <message>
        <source>行きの距離</source>
        <translation>{行|い}きの {長|なが}さ</translation>
    </message>
    <message>
        <source>帰りの時間</source>
        <translation>{帰|かえ}りの {時間|じかん}</translation>
    </message>
    <message>
        <source>帰りの距離</source>
        <translation>{帰|かえ}りの {長|なが}さ</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>した こと</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>{次|つぎ}に する こと</translation>
    </message>
    <message>
        <source>取りやめたわけ</source>
        <translation>やめた わけ</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>{時間|じかん}が {重|かさ}なる わけ</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>訪問した日 %1日</source>
        <translation>{行|い}った {日|ひ} %1{日|にち}</translation>
    </message>
    <message>
        <source>訪問した日 %1日（予定は%2日、そのうち訪問 %3日）</source>
        <translation>{行|い}った {日|ひ} %1{日|にち}（{予定|よてい}は %2{日|にち}、そのうち {行|い}った {日|ひ} %3{日|にち}）</translation>
    </message>
    <message>
        <source>電話や画面ごしの支援 %1回（日数と時間には入りません）</source>
        <translation>{電話|でんわ}や {画面|がめん}での {支援|しえん} %1{回|かい}（{日|ひ}と {時間|じかん}には {入|はい}りません）</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>支援記録</source>
        <translation>{支援|しえん}の {記録|きろく}</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1 さん</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%1{年|ねん}%2</translation>
    </message>
    <message>
        <source>支援を記録する</source>
        <translation>{支援|しえん}を {書|か}く</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>{支援者|しえんしゃ}</translation>
    </message>
    <message>
        <source>みんな</source>
        <translation>みんな</translation>
    </message>
    <message>
        <source>この3か月の支援記録はありません</source>
        <translation>この 3か{月|げつ}の {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>この月の支援記録はありません</source>
        <translation>この {月|つき}の {記録|きろく}は ありません</translation>
    </message>
    <message>
        <source>「きょう」の「着きました」か、「支援を記録する」ではじめられます</source>
        <translation>「{今日|きょう}」の「{着|つ}きました」か、「{支援|しえん}を {書|か}く」で はじめられます</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>もっと {前|まえ}を {見|み}る</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>{支援者|しえんしゃ}が {書|か}くと、ここに {出|で}ます</translation>
    </message>
</context>
<context>
    <name>WaitingBadge</name>
    <message>
        <source>送信待ち</source>
        <translation>まだ {送|おく}って いません</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>コメントを書く</source>
        <translation>コメントを {書|か}く</translation>
    </message>
    <message>
        <source>署名した日の記録をなおします</source>
        <translation>{署名|しょめい}した {日|ひ}の {記録|きろく}を なおします</translation>
    </message>
    <message>
        <source>「たすけてほしい」を見ました</source>
        <translation>「たすけてほしい」を {見|み}ました</translation>
    </message>
    <message>
        <source>本人と、受けもちの人が読みます</source>
        <translation>{本人|ほんにん}と、{受|う}けもちの {人|ひと}が {読|よ}みます</translation>
    </message>
    <message>
        <source>前の内容も、わけといっしょに残ります</source>
        <translation>{前|まえ}の {記録|きろく}も、わけと いっしょに {残|のこ}ります</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>{書|か}く</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>なおす</translation>
    </message>
    <message>
        <source>知らせる</source>
        <translation>{知|し}らせる</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>わけ</translation>
    </message>
    <message>
        <source>したこと（なくてもよい）</source>
        <translation>した こと（なくても よい）</translation>
    </message>
    <message>
        <source>見たことが、本人と受けもちの人に届きます</source>
        <translation>{見|み}た ことが、{本人|ほんにん}と {受|う}けもちの {人|ひと}に とどきます</translation>
    </message>
</context>
</TS>
