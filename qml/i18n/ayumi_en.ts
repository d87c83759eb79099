<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ja_JP">
<context>
    <name>Absence</name>
    <message>
        <source>欠席連絡</source>
        <translation>Absence call</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>この日には、来た記録があります</source>
        <translation>The record says this person came on this day</translation>
    </message>
    <message>
        <source>前の記録も残ります</source>
        <translation>The earlier record is kept too</translation>
    </message>
    <message>
        <source>欠席にしてよいか、確かめてください</source>
        <translation>Please check that it was an absence</translation>
    </message>
    <message>
        <source>電話を受けた時刻</source>
        <translation>Time of the call</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>知らせた人</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>話の内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>伝えたこと（助言）</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>まだ書かれていません。あとで書けます。書くまで回数に入りません</source>
        <translation>Not written yet. You can write it later, but the call does not count until you do</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>Reason for correcting a signed day</translation>
    </message>
    <message>
        <source>記録を終える</source>
        <translation>Finish the record</translation>
    </message>
</context>
<context>
    <name>AbsenceFacts</name>
    <message>
        <source>記録としてそろうもの</source>
        <translation>What makes the record complete</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>今月はこれで %1回め（月4回まで）</source>
        <translation>Call %1 this month (up to 4 count)</translation>
    </message>
    <message>
        <source>今月はここまで %1回（月4回まで）</source>
        <translation>%1 so far this month (up to 4 count)</translation>
    </message>
    <message>
        <source>次に来た日に、本人と確かめます</source>
        <translation>Check this with the person next time they come</translation>
    </message>
    <message>
        <source>あります</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>今月の連絡はこれで %1回めです。月%2回までなので、回数に入りません</source>
        <translation>This is call %1 of the month. Only %2 a month count, so this one does not</translation>
    </message>
    <message>
        <source>本人と確かめました</source>
        <translation>Checked with the person</translation>
    </message>
    <message>
        <source>%1に、もう回数に入っている連絡 %2回（月%3回まで）</source>
        <translation>Calls already counted in %1: %2 (up to %3 a month)</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>取り決めをなおす</source>
        <translation>Edit agreement</translation>
    </message>
    <message>
        <source>取り決めを加える</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>同じときに、もう1つの取り決めがあります（%1）</source>
        <translation>There is another agreement at the same time (%1)</translation>
    </message>
    <message>
        <source>このままでも保存できます。前のほうに、おわりの日を入れることもできます</source>
        <translation>You can save it as it is, or give the earlier one an end date</translation>
    </message>
    <message>
        <source>1つでも選ぶと、その日の本人の確認か、できなかったわけも待ちます</source>
        <translation>If you choose any, each day also needs the person&apos;s confirmation, or the reason why there is none</translation>
    </message>
    <message>
        <source>空なら240分</source>
        <translation>240 minutes if left empty</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>はたらく場</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>来る曜日</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>本人が書くもの</source>
        <translation>What the person fills in</translation>
    </message>
    <message>
        <source>訪問を1日と数える時間（分）</source>
        <translation>Visit time that counts as a day (minutes)</translation>
    </message>
    <message>
        <source>開くかどうか</source>
        <translation>Open or closed</translation>
    </message>
    <message>
        <source>この日は</source>
        <translation>On this day</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two kinds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>どのはたらく場でも</source>
        <translation>At any workplace</translation>
    </message>
    <message>
        <source>休み</source>
        <comment>of a workplace</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>開く</source>
        <comment>of a workplace</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>いつもの曜日どおり</source>
        <translation>As usual for the weekday</translation>
    </message>
    <message>
        <source>臨時に開く</source>
        <translation>Special opening</translation>
    </message>
    <message>
        <source>開いている</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>いつも休みの曜日</source>
        <translation>Always closed on this weekday</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>From %1 to %2</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>まだ書いていません</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>%1（その他の言葉）</source>
        <translation>%1 (own words)</translation>
    </message>
    <message>
        <source>%1（この版にはない答え）</source>
        <translation>%1 (not an answer in this version)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnsweredQuestion</name>
    <message>
        <source>書いていません</source>
        <translation>Nothing written</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>やめる</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>ふりかえり</source>
        <translation>Daily reflection</translation>
    </message>
    <message>
        <source>きょうの仕事はどうでしたか。</source>
        <translation>How did work go today?</translation>
    </message>
    <message>
        <source>きょうはどのくらい疲れましたか。</source>
        <translation>How tired are you today?</translation>
    </message>
    <message>
        <source>きょう、よかったことは何ですか。</source>
        <translation>What was good today?</translation>
    </message>
    <message>
        <source>きょう、むずかしかったことは何ですか。</source>
        <translation>What was difficult today?</translation>
    </message>
    <message>
        <source>あしたはどうしたいですか。</source>
        <translation>How would you like tomorrow to go?</translation>
    </message>
    <message>
        <source>きのうの夜はよく眠れましたか。</source>
        <translation>Did you sleep well last night?</translation>
    </message>
    <message>
        <source>きょうの体の調子はどうですか。</source>
        <translation>How does your body feel today?</translation>
    </message>
    <message>
        <source>いまの気分はどうですか。</source>
        <translation>How are you feeling now?</translation>
    </message>
    <message>
        <source>きょうはごはんを食べましたか。</source>
        <translation>Have you eaten today?</translation>
    </message>
    <message>
        <source>きょうの薬は飲みましたか。</source>
        <translation>Have you taken your medicine today?</translation>
    </message>
    <message>
        <source>「%1」は、きょうありますか。</source>
        <translation>Do you have this today: “%1”?</translation>
    </message>
    <message>
        <source>きょうの仕事</source>
        <translation>Work today</translation>
    </message>
    <message>
        <source>疲れ</source>
        <translation>Tiredness</translation>
    </message>
    <message>
        <source>よかったこと</source>
        <translation>What was good</translation>
    </message>
    <message>
        <source>むずかしかったこと</source>
        <translation>What was difficult</translation>
    </message>
    <message>
        <source>あしたやること</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>眠り</source>
        <translation>Sleep</translation>
    </message>
    <message>
        <source>体の調子</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>気分</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>ごはん</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>薬</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>わからない</source>
        <translation>I don&apos;t know</translation>
    </message>
    <message>
        <source>答えたくない</source>
        <translation>I&apos;d rather not say</translation>
    </message>
    <message>
        <source>よく眠れた</source>
        <translation>Slept well</translation>
    </message>
    <message>
        <source>まあまあ眠れた</source>
        <translation>Slept fairly well</translation>
    </message>
    <message>
        <source>あまり眠れなかった</source>
        <translation>Didn&apos;t sleep well</translation>
    </message>
    <message>
        <source>ほとんど眠れなかった</source>
        <translation>Hardly slept</translation>
    </message>
    <message>
        <source>よい</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>まあまあ</source>
        <translation>So-so</translation>
    </message>
    <message>
        <source>あまりよくない</source>
        <translation>Not so good</translation>
    </message>
    <message>
        <source>わるい</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>よい気分</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>少ししずんでいる</source>
        <translation>A bit low</translation>
    </message>
    <message>
        <source>とてもしずんでいる</source>
        <translation>Very low</translation>
    </message>
    <message>
        <source>よく食べた</source>
        <translation>Ate well</translation>
    </message>
    <message>
        <source>まあまあ食べた</source>
        <translation>Ate fairly well</translation>
    </message>
    <message>
        <source>少し食べた</source>
        <translation>Ate a little</translation>
    </message>
    <message>
        <source>ほとんど食べていない</source>
        <translation>Hardly ate</translation>
    </message>
    <message>
        <source>飲んだ</source>
        <translation>Yes, I took it</translation>
    </message>
    <message>
        <source>あとで飲む</source>
        <translation>I&apos;ll take it later</translation>
    </message>
    <message>
        <source>忘れた</source>
        <translation>I forgot</translation>
    </message>
    <message>
        <source>飲まなかった</source>
        <translation>I didn&apos;t take it</translation>
    </message>
    <message>
        <source>ない</source>
        <translation>No</translation>
    </message>
    <message>
        <source>少しある</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>ある</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>とてもある</source>
        <translation>A lot</translation>
    </message>
    <message>
        <source>よくできた</source>
        <translation>It went well</translation>
    </message>
    <message>
        <source>まあまあできた</source>
        <translation>It went fairly well</translation>
    </message>
    <message>
        <source>少しむずかしかった</source>
        <translation>A bit difficult</translation>
    </message>
    <message>
        <source>むずかしかった</source>
        <translation>Difficult</translation>
    </message>
    <message>
        <source>疲れていない</source>
        <translation>Not tired</translation>
    </message>
    <message>
        <source>少し疲れた</source>
        <translation>A little tired</translation>
    </message>
    <message>
        <source>疲れた</source>
        <translation>Tired</translation>
    </message>
    <message>
        <source>とても疲れた</source>
        <translation>Very tired</translation>
    </message>
    <message>
        <source>仕事ができた</source>
        <translation>I did my work</translation>
    </message>
    <message>
        <source>ていねいにできた</source>
        <translation>I worked carefully</translation>
    </message>
    <message>
        <source>人と話せた</source>
        <translation>I talked with people</translation>
    </message>
    <message>
        <source>来ることができた</source>
        <translation>I came to work</translation>
    </message>
    <message>
        <source>体のこと</source>
        <translation>How my body felt</translation>
    </message>
    <message>
        <source>人とのこと</source>
        <translation>Being with people</translation>
    </message>
    <message>
        <source>仕事のこと</source>
        <translation>The work itself</translation>
    </message>
    <message>
        <source>とくにない</source>
        <translation>Nothing special</translation>
    </message>
    <message>
        <source>きょうと同じように</source>
        <translation>The same as today</translation>
    </message>
    <message>
        <source>ゆっくりやりたい</source>
        <translation>Take it slowly</translation>
    </message>
    <message>
        <source>聞きながらやりたい</source>
        <translation>Ask as I go</translation>
    </message>
    <message>
        <source>休みながらやりたい</source>
        <translation>Take breaks</translation>
    </message>
    <message>
        <source>%1つのうち %2つめ</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1のうち %2番目</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>からだとこころ</source>
        <translation>Body and mind</translation>
    </message>
    <message>
        <source>つぎのことは、きょうありますか。</source>
        <translation>Do you have this today?</translation>
    </message>
    <message>
        <source>きょう、この目標はできましたか。</source>
        <translation>Did you manage this goal today?</translation>
    </message>
    <message>
        <source>できた</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>きょう、この仕事はできましたか。</source>
        <translation>Did you manage this task today?</translation>
    </message>
    <message>
        <source>%1つ</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1個</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>少し</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>%1 さんの代筆</source>
        <translation>Written for %1</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>受けもちをなおす</source>
        <translation>Edit coach assignment</translation>
    </message>
    <message>
        <source>受けもちを加える</source>
        <translation>Assign a coach</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>この間だけ、この人の記録が、その支援者のタブレットで見られます</source>
        <translation>The coach&apos;s tablet shows this person&apos;s records during this period only</translation>
    </message>
    <message>
        <source>支援者が、まだ登録されていません</source>
        <translation>No coach is registered yet</translation>
    </message>
    <message>
        <source>管理者に、支援者を登録してもらってください。ここに名前が出ます</source>
        <translation>Ask the administrator to register coaches. Their names then appear here</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>Attendance so far</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>Save it if it is right, or undo your changes</translation>
    </message>
    <message>
        <source>記録が2つあります。どちらも残っています</source>
        <translation>There are two records. Both are kept</translation>
    </message>
    <message>
        <source>名簿の「こちらにする」で選べます</source>
        <translation>Choose one on the roster with “Use this one”</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>来た時刻</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>帰った時刻</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>休憩（分）</source>
        <translation>Break (minutes)</translation>
    </message>
    <message>
        <source>交通費（円）</source>
        <translation>Fare (yen)</translation>
    </message>
    <message>
        <source>帰りは次の日（翌）</source>
        <translation>Left the next day</translation>
    </message>
    <message>
        <source>送迎</source>
        <translation>Pickup</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>行き</source>
        <translation>There</translation>
    </message>
    <message>
        <source>帰り</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>行きと帰り</source>
        <translation>Both ways</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>食べた</source>
        <translation>Had the meal</translation>
    </message>
    <message>
        <source>食べていない</source>
        <translation>Did not have the meal</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
    <message>
        <source>欠席連絡</source>
        <translation>Absence call</translation>
    </message>
    <message>
        <source>書いたあとに、この記録は取り消されました</source>
        <translation>This record was withdrawn after you wrote this</translation>
    </message>
    <message>
        <source>保存すると、取り消しと両方が残ります</source>
        <translation>If you save, both your version and the withdrawal are kept</translation>
    </message>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>It was another person&apos;s record</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>Reason for correcting a signed day</translation>
    </message>
    <message>
        <source>この月は締めてあるので、記録できません</source>
        <translation>This month is closed, so you cannot record anything</translation>
    </message>
    <message>
        <source>なおすときは、サービス管理責任者に月を開けなおしてもらってください</source>
        <translation>To make a correction, ask a service manager to reopen the month</translation>
    </message>
</context>
<context>
    <name>BarePage</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>やすむ</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>ほか</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>この日を休みにする</source>
        <translation>Close on this day</translation>
    </message>
    <message>
        <source>この日を開く・なおす</source>
        <translation>Open on this day, or edit it</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>休みと開く日</source>
        <translation>Closed and open days</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>Save it if it is right, or undo your changes</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>1日だけなら、空のまま</source>
        <translation>Leave empty for a single day</translation>
    </message>
    <message>
        <source>%1日分です</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1日分です。そのうち%2日は、いつも休みの曜日です</source>
        <translation>%1 days. %2 of them are always closed</translation>
    </message>
    <message>
        <source>休みの日は、この場で働く人みんなの、来る予定に入りません。もう書いた出欠はそのまま残ります</source>
        <translation>Nobody who works here is expected on a closed day. Attendance already recorded stays as it is</translation>
    </message>
    <message>
        <source>いま書いてあること</source>
        <translation>What is recorded now</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>祝日・夏休み・臨時など</source>
        <translation>Public holiday, summer break, special opening…</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>%1週目の日を見る</source>
        <translation>Show the days of week %1</translation>
    </message>
    <message>
        <source>日をおすと、だれがいつ書いたかが出ます</source>
        <translation>Tap a day to see who wrote it and when</translation>
    </message>
    <message>
        <source>週をおすと、その週の日が下に出ます</source>
        <translation>Tap a week to see its days below</translation>
    </message>
</context>
<context>
    <name>CallsLine</name>
    <message>
        <source>%1さんが、助けてほしいと知らせています</source>
        <translation>%1 asks for help</translation>
    </message>
    <message>
        <source>%1さんとほか%2人が、助けてほしいと知らせています</source>
        <translation>%1 and %2 more ask for help</translation>
    </message>
    <message>
        <source>%1から、だれも見ていません</source>
        <translation>Nobody has seen it since %1</translation>
    </message>
    <message>
        <source>助けて：%1さん</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>ほか%1人</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>記録が2つある</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>別に置いた記録</source>
        <translation>Record set aside</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>差し戻された日</source>
        <translation>Returned day</translation>
    </message>
    <message>
        <source>本人からの言葉</source>
        <translation>Words from the participant</translation>
    </message>
    <message>
        <source>見てほしい目標</source>
        <translation>Goals to look at</translation>
    </message>
    <message>
        <source>ほか%1人</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>出た時刻がまだの支援記録</source>
        <translation>Visit with no end time</translation>
    </message>
    <message>
        <source>訪問の時期です</source>
        <translation>Visit due</translation>
    </message>
    <message>
        <source>%1日つづけて来ていない</source>
        <translation>absent %1 days in a row</translation>
    </message>
</context>
<context>
    <name>CheckItemRow</name>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CheckItems</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>本人といっしょに選んでください</source>
        <translation>Choose these together with the person</translation>
    </message>
    <message>
        <source>%1つまで聞けます。前の日の答えは、外しても読めます</source>
        <translation>You can ask up to %1. Earlier answers stay readable after you remove a question</translation>
    </message>
    <message>
        <source>本人のサインを足す</source>
        <translation>Add one of the person&apos;s own signs</translation>
    </message>
    <message>
        <source>本人の言葉（%1文字まで）</source>
        <translation>The person&apos;s words (up to %1 characters)</translation>
    </message>
    <message>
        <source>例：頭が重い</source>
        <translation>For example: heavy head</translation>
    </message>
    <message>
        <source>足す</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>いまは聞いていないもの</source>
        <translation>Not asked at the moment</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>本人の言葉をなおす</source>
        <translation>Reword the person&apos;s sign</translation>
    </message>
    <message>
        <source>前の日も新しい言葉で見えます。ちがうことを聞くときは、外して足してください</source>
        <translation>Earlier days will show the new words too. To ask about something else, remove this one and add a new one</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>からだとこころで聞くこと</source>
        <translation>Questions in the daily check</translation>
    </message>
</context>
<context>
    <name>CompareForStaff</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>CompareOwn</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ComparedFillings</name>
    <message>
        <source>くらべるには、2つ書いたものがいります</source>
        <translation>You need two completed sheets to compare</translation>
    </message>
    <message>
        <source>この版のシートは、このタブレットにありません</source>
        <translation>This tablet does not have this version of the sheet</translation>
    </message>
    <message>
        <source>1つめ</source>
        <translation>First</translation>
    </message>
    <message>
        <source>2つめ</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>%1と%2で、答えをくらべています。</source>
        <translation>The answers of %1 and of %2 are compared.</translation>
    </message>
    <message>
        <source>前に書いたもの</source>
        <translation>Written earlier</translation>
    </message>
    <message>
        <source>あとに書いたもの</source>
        <translation>Written later</translation>
    </message>
</context>
<context>
    <name>ComparedQuestion</name>
    <message>
        <source>書いていません</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>%1だけ</source>
        <translation>%1 only</translation>
    </message>
    <message>
        <source>はじめて（%1）</source>
        <translation>New (%1)</translation>
    </message>
    <message>
        <source>もうない（%1だけ）</source>
        <translation>No longer there (%1 only)</translation>
    </message>
    <message>
        <source>同じ（どちらにもある）</source>
        <translation>Same (in both)</translation>
    </message>
</context>
<context>
    <name>ComparedSide</name>
    <message>
        <source>書いていません</source>
        <translation>Nothing written</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>きょうの確認</source>
        <translation>Confirm my day</translation>
    </message>
    <message>
        <source>これでいい</source>
        <translation>Yes, this is right</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>どこがちがいますか。</source>
        <translation>What is not right?</translation>
    </message>
    <message>
        <source>確認しました。</source>
        <translation>You confirmed it.</translation>
    </message>
    <message>
        <source>ちがうと伝えました。</source>
        <translation>You said it is not right.</translation>
    </message>
    <message>
        <source>きょうのことは、これでいいですか。</source>
        <translation>Is this right for today?</translation>
    </message>
    <message>
        <source>書かなくてもいいです。</source>
        <translation>You don&apos;t have to write anything.</translation>
    </message>
    <message>
        <source>確認しました</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>Not right</translation>
    </message>
    <message>
        <source>画面で確認するには、同意がいります。いまはありません。</source>
        <translation>You need to give consent before you can confirm on the screen. There is no consent at the moment.</translation>
    </message>
    <message>
        <source>紙で確認できます。</source>
        <translation>You can confirm on paper instead.</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>Please ask %1.</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>Please ask your coach.</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>ConfirmationFact</name>
    <message>
        <source>%1に来ました</source>
        <translation>Came at %1</translation>
    </message>
    <message>
        <source>%1に来て、%2に帰りました</source>
        <translation>Came at %1, left at %2</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>同意を記録する</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>読んだ文書の名前と版</source>
        <translation>Title and version of the document</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ConsentAsked</name>
    <message>
        <source>%1 さんの同意がいります。</source>
        <translation>%1 needs to give consent first.</translation>
    </message>
    <message>
        <source>同意がいります。</source>
        <translation>You need to give consent first.</translation>
    </message>
    <message>
        <source>書いたことは、このタブレットに残っています。</source>
        <translation>What you wrote is still on this tablet.</translation>
    </message>
    <message>
        <source>同意をもらったら、「同意」に記録してください。</source>
        <translation>Once you have it, record it under “Consents”.</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>Please ask %1.</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>Please ask your coach.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>同意しています</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>取りやめました</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>まだです</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>記録した人：%1</source>
        <translation>Recorded by %1</translation>
    </message>
    <message>
        <source>これまでの変更</source>
        <translation>Earlier changes</translation>
    </message>
    <message>
        <source>取りやめる</source>
        <translation>Withdraw consent</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>同意</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>同意を記録する</source>
        <translation>Record a consent</translation>
    </message>
    <message>
        <source>同意の記録はありません</source>
        <translation>No consents recorded</translation>
    </message>
    <message>
        <source>紙や画面で同意をもらったら、ここに記録します</source>
        <translation>Record consent given on paper or on the screen here</translation>
    </message>
    <message>
        <source>この同意を取りやめます</source>
        <translation>Withdraw this consent</translation>
    </message>
    <message>
        <source>取りやめる</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>きょうから使わなくなります。前に同意したことは、わけといっしょに残ります</source>
        <translation>It ends today. The record that it was given is kept, with the reason</translation>
    </message>
</context>
<context>
    <name>ContestedBadge</name>
    <message>
        <source>記録が2つ</source>
        <translation>Two records</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>前の日</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>次の日</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>この日の記録はありません</source>
        <translation>Nothing recorded on this day</translation>
    </message>
    <message>
        <source>名簿から出欠を記録できます</source>
        <translation>You can record attendance from the roster</translation>
    </message>
    <message>
        <source>訂正を確かめて署名します</source>
        <translation>Sign with the corrections</translation>
    </message>
    <message>
        <source>この日に署名します</source>
        <translation>Sign this day</translation>
    </message>
    <message>
        <source>いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります</source>
        <translation>You are signing what you see now. Later corrections will be shown next to it</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>この日を差し戻します</source>
        <translation>Return this day</translation>
    </message>
    <message>
        <source>書いた人に届きます。記録は消えません。なおすと、ここに戻ります</source>
        <translation>The people who wrote it are told. Nothing is deleted. Once corrected, it comes back here</translation>
    </message>
    <message>
        <source>差し戻す</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>時刻を確かめて</source>
        <translation>Please check the times</translation>
    </message>
    <message>
        <source>わけを足して</source>
        <translation>Please add a reason</translation>
    </message>
    <message>
        <source>本人に確かめて</source>
        <translation>Please check with the person</translation>
    </message>
    <message>
        <source>この月の古い記録は、いまは事務所だけにあります</source>
        <translation>Older records of this month are now kept only at the office</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>This frees up space on the tablet. No record is lost</translation>
    </message>
    <message>
        <source>ネットにつながると、取りよせて見られます</source>
        <translation>You can download them when you are online</translation>
    </message>
    <message>
        <source>取りよせる</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>締めた月</source>
        <translation>Closed month</translation>
    </message>
</context>
<context>
    <name>DayAmendment</name>
    <message>
        <source>わけ：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>署名を知らずに書かれました</source>
        <translation>Written before news of the signature arrived</translation>
    </message>
</context>
<context>
    <name>DayBegun</name>
    <message>
        <source>書きかけのコメントがあります</source>
        <translation>You have an unfinished comment</translation>
    </message>
    <message>
        <source>差し戻すわけの書きかけがあります</source>
        <translation>You have an unfinished reason for returning this day</translation>
    </message>
    <message>
        <source>なおすわけの書きかけがあります</source>
        <translation>You have an unfinished reason for a correction</translation>
    </message>
    <message>
        <source>したことの書きかけがあります</source>
        <translation>You have an unfinished note on what was done</translation>
    </message>
    <message>
        <source>つづきを書く</source>
        <translation>Continue writing</translation>
    </message>
</context>
<context>
    <name>DayComment</name>
    <message>
        <source>取り消したコメント</source>
        <translation>Withdrawn comment</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>取り消した「%1」について</source>
        <translation>About “%1” (withdrawn)</translation>
    </message>
    <message>
        <source>「%1」について</source>
        <translation>About “%1”</translation>
    </message>
</context>
<context>
    <name>DayContested</name>
    <message>
        <source>%1の記録が2つあります</source>
        <translation>There are two records of “%1”</translation>
    </message>
    <message>
        <source>こちらにする</source>
        <translation>Use this one</translation>
    </message>
</context>
<context>
    <name>DayFlag</name>
    <message>
        <source>たすけてほしい %1</source>
        <translation>Asked for help %1</translation>
    </message>
    <message>
        <source>見た人 %1</source>
        <translation>Seen by %1</translation>
    </message>
    <message>
        <source>見ました・したことを書く</source>
        <translation>I have seen it: add a note</translation>
    </message>
    <message>
        <source>まだほかの人に届いていません</source>
        <translation>Nobody else has been told yet</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>差し戻す</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>自分で書いたところがあります</source>
        <translation>You wrote part of this day yourself</translation>
    </message>
    <message>
        <source>訂正を確かめて署名</source>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>DayQueue</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>ほかに署名を待つ日 %1件</source>
        <translation>Other days waiting to be signed: %1</translation>
    </message>
    <message>
        <source>前の待つ日：%1</source>
        <translation>Previous waiting day: %1</translation>
    </message>
    <message>
        <source>次の待つ日：%1</source>
        <translation>Next waiting day: %1</translation>
    </message>
</context>
<context>
    <name>DayRecord</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>出欠をなおす</source>
        <translation>Correct attendance</translation>
    </message>
    <message>
        <source>「%1」は「特になし」だけです</source>
        <translation>“%1” only says “nothing in particular”</translation>
    </message>
    <message>
        <source>「%1」は%2と同じ文です</source>
        <translation>“%1” is the same as on %2</translation>
    </message>
    <message>
        <source>本人か、受けもちの支援者が選びます</source>
        <translation>The person or their coach chooses one</translation>
    </message>
    <message>
        <source>この記録にコメント</source>
        <translation>Comment on this record</translation>
    </message>
</context>
<context>
    <name>DayReplaced</name>
    <message>
        <source>前の内容</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>休憩 %1分</source>
        <translation>Break %1 min</translation>
    </message>
    <message>
        <source>記録が2つあります</source>
        <translation>There are two records</translation>
    </message>
</context>
<context>
    <name>DaySettled</name>
    <message>
        <source>前は%1の記録が2つありました</source>
        <translation>There were two records of “%1”</translation>
    </message>
    <message>
        <source>%1が取り消しました</source>
        <translation>Withdrawn by %1</translation>
    </message>
    <message>
        <source>%1が「%2」に決めました</source>
        <translation>%1 chose “%2”</translation>
    </message>
</context>
<context>
    <name>DaySide</name>
    <message>
        <source>署名 %1</source>
        <translation>Signed %1</translation>
    </message>
    <message>
        <source>そのときの内容を保管しています</source>
        <translation>the signed version is kept</translation>
    </message>
    <message>
        <source>署名した内容を見る</source>
        <translation>Show the signed version</translation>
    </message>
    <message>
        <source>差し戻し %1</source>
        <translation>Returned %1</translation>
    </message>
    <message>
        <source>署名のあとの訂正 %1か所</source>
        <translation>Corrections after signing: %1</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>DayWordsField</name>
    <message>
        <source>%1文字まで</source>
        <translation>Up to %1 characters</translation>
    </message>
    <message>
        <source>いま %1文字です。%2文字までにしてください。書いた文は消えません</source>
        <translation>%1 characters so far. Please keep it to %2. Nothing you wrote is lost</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>このタブレットの登録</source>
        <translation>Set up this tablet</translation>
    </message>
</context>
<context>
    <name>EnrolCheck</name>
    <message>
        <source>この招待で登録します</source>
        <translation>Set up with this invitation</translation>
    </message>
    <message>
        <source>サーバー：%1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>相手が本物かどうかは、つなぐときに招待の印で確かめます</source>
        <translation>The invitation proves that this is the right server when we connect</translation>
    </message>
    <message>
        <source>このタブレットには鍵をしまう部品がありません。起動のたびに支援者の合言葉で開けます</source>
        <translation>This tablet has no secure place for keys. A staff passphrase opens it after each restart</translation>
    </message>
    <message>
        <source>記録の鍵は、このタブレットの鍵入れにしまいます</source>
        <translation>The key to the records is stored in this tablet&apos;s keystore</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>登録する</source>
        <translation>Set up</translation>
    </message>
</context>
<context>
    <name>EnrolDone</name>
    <message>
        <source>登録できました</source>
        <translation>This tablet is set up</translation>
    </message>
    <message>
        <source>つぎに支援者がサインインすると、記録を受けとります</source>
        <translation>The records arrive once a staff member signs in</translation>
    </message>
    <message>
        <source>サインインする</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>EnrolGuide</name>
    <message>
        <source>招待コードは、管理者の画面か紙に出ています</source>
        <translation>The invitation code is on the administrator&apos;s screen or paper</translation>
    </message>
    <message>
        <source>このタブレットではカメラを使えません。文字で入れるか、読みとった内容を貼りつけてください</source>
        <translation>This tablet has no camera we can use. Type the code, or paste the text of the QR code</translation>
    </message>
</context>
<context>
    <name>EnrolRead</name>
    <message>
        <source>管理者の画面に出ている招待を入れます</source>
        <translation>Enter the invitation from the administrator&apos;s screen</translation>
    </message>
    <message>
        <source>コードには期限があり、1回だけ使えます</source>
        <translation>The code expires soon and works only once</translation>
    </message>
    <message>
        <source>このときだけ 電波が必要です</source>
        <translation>You need a connection for this step only</translation>
    </message>
    <message>
        <source>記録は暗号にして このタブレットに置きます</source>
        <translation>Records are stored on this tablet, encrypted</translation>
    </message>
    <message>
        <source>招待コード</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>26文字、または貼りつけ</source>
        <translation>26 characters, or paste it</translation>
    </message>
    <message>
        <source>サーバーの住所</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>招待に書いてあります</source>
        <translation>You will find it on the invitation</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>コードとサーバーの住所を入れると、つぎへ進めます</source>
        <translation>Enter the code and the server address to continue</translation>
    </message>
</context>
<context>
    <name>EnrolSteps</name>
    <message>
        <source>3つのうち %1つめ</source>
        <translation>Step %1 of 3</translation>
    </message>
    <message>
        <source>招待を読む</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>確かめる</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>受けとる</source>
        <translation>Receive</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>記録はこのタブレットに残っています</source>
        <translation>Your records are still on this tablet</translation>
    </message>
    <message>
        <source>入れた内容は残っています</source>
        <translation>What you entered is still here</translation>
    </message>
    <message>
        <source>管理者に、この番号を知らせてください：&lt;code&gt;</source>
        <translation>Please give the administrator this code: &lt;code&gt;</translation>
    </message>
    <message>
        <source>なにも失われていません</source>
        <translation>Nothing was lost</translation>
    </message>
    <message>
        <source>なにも消えません</source>
        <translation>Nothing is deleted</translation>
    </message>
    <message>
        <source>記録は別に置いてあり、消えていません</source>
        <translation>The record was set aside and is not lost</translation>
    </message>
    <message>
        <source>記録は消していません</source>
        <translation>No record was deleted</translation>
    </message>
    <message>
        <source>管理者に新しい招待を出してもらってください</source>
        <translation>Ask the administrator for a new invitation</translation>
    </message>
    <message>
        <source>支援者に新しい番号を出してもらってください</source>
        <translation>Ask staff for a new code</translation>
    </message>
    <message>
        <source>少し待って、もう一度押してください</source>
        <translation>Wait a moment and try again</translation>
    </message>
    <message>
        <source>コードの長さが違います</source>
        <translation>The code is the wrong length</translation>
    </message>
    <message>
        <source>いまは &lt;length&gt;文字です。なにも失われていません</source>
        <translation>It has &lt;length&gt; characters. Nothing was lost</translation>
    </message>
    <message>
        <source>26文字のコードを、もう一度確かめてください</source>
        <translation>Check the 26-character code again</translation>
    </message>
    <message>
        <source>コードに使わない文字があります</source>
        <translation>The code contains a character it cannot have</translation>
    </message>
    <message>
        <source>アルファベットと2から7の数字だけを入れてください</source>
        <translation>Use only letters and the digits 2 to 7</translation>
    </message>
    <message>
        <source>サーバーの住所がまだです</source>
        <translation>The server address is missing</translation>
    </message>
    <message>
        <source>招待に書いてある住所を入れてください</source>
        <translation>Enter the address written on the invitation</translation>
    </message>
    <message>
        <source>サーバーの住所を読めません</source>
        <translation>The server address is not valid</translation>
    </message>
    <message>
        <source>招待に書いてあるとおりに入れてください</source>
        <translation>Enter it exactly as on the invitation</translation>
    </message>
    <message>
        <source>貼りつけた招待を読めません</source>
        <translation>The pasted invitation cannot be read</translation>
    </message>
    <message>
        <source>招待をはじめから終わりまで貼りつけてください</source>
        <translation>Paste the whole invitation</translation>
    </message>
    <message>
        <source>この招待コードは違います</source>
        <translation>This invitation code is not right</translation>
    </message>
    <message>
        <source>コードを確かめて、もう一度入れてください。5回違うと招待は使えなくなります</source>
        <translation>Check the code and enter it again. After five wrong tries the invitation stops working</translation>
    </message>
    <message>
        <source>この招待はもう使われています</source>
        <translation>This invitation has already been used</translation>
    </message>
    <message>
        <source>この招待は期限が切れました</source>
        <translation>This invitation has expired</translation>
    </message>
    <message>
        <source>このタブレットの印が合いません</source>
        <translation>This tablet&apos;s identity does not match</translation>
    </message>
    <message>
        <source>もう一度登録してください。続くときは管理者に知らせてください</source>
        <translation>Set it up again. If this keeps happening, tell the administrator</translation>
    </message>
    <message>
        <source>つながった相手が、この法人のサーバーではありません</source>
        <translation>This is not your agency&apos;s server</translation>
    </message>
    <message>
        <source>記録はこのタブレットに残っています。なにも送っていません</source>
        <translation>Your records are still on this tablet. Nothing was sent</translation>
    </message>
    <message>
        <source>通信の場所を変えてみてください。続くときは管理者に知らせてください</source>
        <translation>Try another network. If this keeps happening, tell the administrator</translation>
    </message>
    <message>
        <source>サーバーにつながりません</source>
        <translation>The server cannot be reached</translation>
    </message>
    <message>
        <source>電波のあるところで、もう一度押してください</source>
        <translation>Try again where you have a connection</translation>
    </message>
    <message>
        <source>サーバーの返事が来ません</source>
        <translation>The server is not responding</translation>
    </message>
    <message>
        <source>通信が途中で切れました</source>
        <translation>The connection was lost</translation>
    </message>
    <message>
        <source>つながると自動で続きます</source>
        <translation>It continues by itself once you are online</translation>
    </message>
    <message>
        <source>前の通信がまだ終わっていません</source>
        <translation>The last sync has not finished yet</translation>
    </message>
    <message>
        <source>回数が多いので、少し休んでいます</source>
        <translation>Too many tries. Waiting a moment</translation>
    </message>
    <message>
        <source>サーバーがいま記録を受けとれません</source>
        <translation>The server cannot accept records at the moment</translation>
    </message>
    <message>
        <source>あとで自動で送ります。続くときは管理者に知らせてください</source>
        <translation>They will be sent later by themselves. If this keeps happening, tell the administrator</translation>
    </message>
    <message>
        <source>サーバーがうまく動いていません</source>
        <translation>The server is not working properly</translation>
    </message>
    <message>
        <source>サーバーの返事を読めません</source>
        <translation>The server&apos;s answer could not be read</translation>
    </message>
    <message>
        <source>記録の一部が事務所のものと合いません</source>
        <translation>Some records differ from those at the office</translation>
    </message>
    <message>
        <source>あした、もう一度合わせます。続くときは管理者に伝えてください</source>
        <translation>They will be compared again tomorrow. If this keeps happening, tell the administrator</translation>
    </message>
    <message>
        <source>名前かパスワードが違います</source>
        <translation>Wrong name or password</translation>
    </message>
    <message>
        <source>もう一度入れてください。10回違うと1時間入れません</source>
        <translation>Please try again. After ten wrong tries you cannot sign in for an hour</translation>
    </message>
    <message>
        <source>もう一度サインインが必要です</source>
        <translation>You need to sign in again</translation>
    </message>
    <message>
        <source>「支援者」から、電波のあるところでサインインしてください</source>
        <translation>Sign in under “Staff” where you have a connection</translation>
    </message>
    <message>
        <source>30日サインインしていないので、新しい記録は届きません</source>
        <translation>You have not signed in for 30 days, so no new records arrive</translation>
    </message>
    <message>
        <source>記録は残っています。書くことも送ることも、いままでどおりできます</source>
        <translation>Your records are still here. You can write and send as before</translation>
    </message>
    <message>
        <source>サインインの番号は期限が切れました</source>
        <translation>The sign-in code has expired</translation>
    </message>
    <message>
        <source>サインインの番号はもう使われています</source>
        <translation>The sign-in code has already been used</translation>
    </message>
    <message>
        <source>サーバーの証明を確かめられません</source>
        <translation>The server&apos;s certificate could not be verified</translation>
    </message>
    <message>
        <source>画面がロックされています</source>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>暗証番号で開けて、もう一度保存してください</source>
        <translation>Unlock with your PIN and save again</translation>
    </message>
    <message>
        <source>このタブレットはまだ登録されていません</source>
        <translation>This tablet is not set up yet</translation>
    </message>
    <message>
        <source>管理者の招待で登録してください</source>
        <translation>Set it up with an invitation from the administrator</translation>
    </message>
    <message>
        <source>このタブレットは止められています</source>
        <translation>This tablet has been blocked</translation>
    </message>
    <message>
        <source>管理者に連絡してください。記録は渡してから消します</source>
        <translation>Contact the administrator. Records are handed over before they are deleted</translation>
    </message>
    <message>
        <source>同じ登録のタブレットが、ほかにもう1台あるようです</source>
        <translation>Another tablet seems to have the same registration</translation>
    </message>
    <message>
        <source>サーバーがこのタブレットを知りません</source>
        <translation>The server does not know this tablet</translation>
    </message>
    <message>
        <source>自動でもう一度名のります。続くときは管理者に知らせてください</source>
        <translation>It will introduce itself again. If this keeps happening, tell the administrator</translation>
    </message>
    <message>
        <source>このタブレットは止められ、記録は渡し終わりました</source>
        <translation>This tablet was blocked and its records were handed over</translation>
    </message>
    <message>
        <source>記録はサーバーにあります</source>
        <translation>The records are on the server</translation>
    </message>
    <message>
        <source>使うときは、管理者の招待でもう一度登録してください</source>
        <translation>To use it again, set it up with an invitation from the administrator</translation>
    </message>
    <message>
        <source>暗証番号または合言葉が違います。もう一度どうぞ</source>
        <translation>Wrong PIN or passphrase. Please try again</translation>
    </message>
    <message>
        <source>なにも消えません。あと&lt;tries_left&gt;回ためせます</source>
        <translation>Nothing is deleted. &lt;tries_left&gt; tries left</translation>
    </message>
    <message>
        <source>ゆっくり入れてください</source>
        <translation>Take your time</translation>
    </message>
    <message>
        <source>違う番号が続いたので、少し待ちます</source>
        <translation>Too many wrong tries. Please wait</translation>
    </message>
    <message>
        <source>時間がたつと、また入れられます</source>
        <translation>You can try again soon</translation>
    </message>
    <message>
        <source>違う番号が10回続いたので、ロックしました</source>
        <translation>Locked after ten wrong tries</translation>
    </message>
    <message>
        <source>利用者は支援者に、支援者はオンラインのサインインで、新しい番号を決めてください</source>
        <translation>Participants: please ask staff. Staff: sign in online and choose a new PIN</translation>
    </message>
    <message>
        <source>暗証番号は、支援者と新しく決められます</source>
        <translation>You can choose a new PIN together with staff</translation>
    </message>
    <message>
        <source>支援者に知らせてください</source>
        <translation>Please tell staff</translation>
    </message>
    <message>
        <source>オンラインのサインインで、新しい合言葉と暗証番号を決められます</source>
        <translation>You can sign in online to choose a new passphrase and PIN</translation>
    </message>
    <message>
        <source>「このタブレットをはじめて使う支援者」からサインインしてください</source>
        <translation>Sign in under “Staff new to this tablet”</translation>
    </message>
    <message>
        <source>短すぎます</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>&lt;min&gt;文字以上にしてください</source>
        <translation>Use at least &lt;min&gt; characters</translation>
    </message>
    <message>
        <source>使えない文字か長さです</source>
        <translation>The characters or length are not allowed</translation>
    </message>
    <message>
        <source>暗証番号は数字だけ、合言葉は12文字以上にしてください</source>
        <translation>Use digits only for a PIN, and at least 12 characters for a passphrase</translation>
    </message>
    <message>
        <source>すぐに当てられる番号です</source>
        <translation>Too easy to guess</translation>
    </message>
    <message>
        <source>続き番号や同じ数字を避けてください</source>
        <translation>Avoid sequences and repeated digits</translation>
    </message>
    <message>
        <source>2つの入力が違います</source>
        <translation>The two entries do not match</translation>
    </message>
    <message>
        <source>同じものを2回入れてください</source>
        <translation>Enter the same thing both times</translation>
    </message>
    <message>
        <source>合言葉がまだです</source>
        <translation>The passphrase is missing</translation>
    </message>
    <message>
        <source>12文字以上の合言葉を決めてください</source>
        <translation>Choose a passphrase of at least 12 characters</translation>
    </message>
    <message>
        <source>このタブレットはまだ開いていません</source>
        <translation>This tablet has not been opened yet</translation>
    </message>
    <message>
        <source>このタブレットを使っている支援者が、先に合言葉で開けてください</source>
        <translation>A staff member who uses this tablet needs to open it first with their passphrase</translation>
    </message>
    <message>
        <source>はじめに支援者がサインインします</source>
        <translation>A staff member needs to sign in first</translation>
    </message>
    <message>
        <source>この人は、このタブレットにいません</source>
        <translation>This person is not on this tablet</translation>
    </message>
    <message>
        <source>名前を選びなおしてください</source>
        <translation>Choose a name again</translation>
    </message>
    <message>
        <source>この操作はいまできません</source>
        <translation>You cannot do this now</translation>
    </message>
    <message>
        <source>このタブレットの鍵の入れものを開けられません</source>
        <translation>This tablet&apos;s keystore cannot be opened</translation>
    </message>
    <message>
        <source>アプリがもう1つ動いています</source>
        <translation>The app is already running</translation>
    </message>
    <message>
        <source>もう1つを閉じてから、開きなおしてください</source>
        <translation>Close the other window and open the app again</translation>
    </message>
    <message>
        <source>記録が、新しい版のアプリで作られています</source>
        <translation>The records were made by a newer version of the app</translation>
    </message>
    <message>
        <source>記録はこのタブレットに残っています。なにも変えていません</source>
        <translation>Your records are still on this tablet. Nothing was changed</translation>
    </message>
    <message>
        <source>アプリを新しくしてから、開きなおしてください</source>
        <translation>Update the app and open it again</translation>
    </message>
    <message>
        <source>タブレットの記録を、いま読み出せません</source>
        <translation>The records on this tablet can&apos;t be read right now</translation>
    </message>
    <message>
        <source>もう一度開いてください。続くときは、使わずに管理者に知らせてください</source>
        <translation>Please open it again. If this goes on, don&apos;t use this tablet and tell the administrator</translation>
    </message>
    <message>
        <source>記録の入れものを開けられません</source>
        <translation>The records could not be opened</translation>
    </message>
    <message>
        <source>記録の入れものが使用中です</source>
        <translation>The records are in use</translation>
    </message>
    <message>
        <source>少し待って、もう一度保存してください</source>
        <translation>Wait a moment and save again</translation>
    </message>
    <message>
        <source>タブレットの空きがなくなりました</source>
        <translation>The tablet is full</translation>
    </message>
    <message>
        <source>前に保存した記録は残っています</source>
        <translation>Everything you saved before is still here</translation>
    </message>
    <message>
        <source>写真などを消して空きを作り、もう一度保存してください</source>
        <translation>Free up space, for example by deleting photos, and save again</translation>
    </message>
    <message>
        <source>送っていない記録があるので、消しませんでした</source>
        <translation>Some records have not been sent, so nothing was deleted</translation>
    </message>
    <message>
        <source>つながるところで待ってください</source>
        <translation>Wait where you have a connection</translation>
    </message>
    <message>
        <source>24時を過ぎた時刻はそのまま入れられません</source>
        <translation>You cannot enter times past midnight like this</translation>
    </message>
    <message>
        <source>1:00のように入れて「次の日（翌）」をつけてください</source>
        <translation>Enter 1:00 and tick “Left the next day”</translation>
    </message>
    <message>
        <source>時刻として読めません</source>
        <translation>This is not a valid time</translation>
    </message>
    <message>
        <source>9:00のように入れてください</source>
        <translation>Enter it like this: 9:00</translation>
    </message>
    <message>
        <source>日付として読めません</source>
        <translation>This is not a valid date</translation>
    </message>
    <message>
        <source>カレンダーにある日を入れてください</source>
        <translation>Enter a date that exists</translation>
    </message>
    <message>
        <source>数字として読めません</source>
        <translation>This is not a number</translation>
    </message>
    <message>
        <source>数字だけを入れてください</source>
        <translation>Use digits only</translation>
    </message>
    <message>
        <source>この数は入れられません</source>
        <translation>This number is not allowed</translation>
    </message>
    <message>
        <source>&lt;min&gt;から&lt;max&gt;までにしてください</source>
        <translation>It must be from &lt;min&gt; to &lt;max&gt;</translation>
    </message>
    <message>
        <source>長すぎます</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字までにしてください</source>
        <translation>Use at most &lt;max&gt; characters</translation>
    </message>
    <message>
        <source>この内容は保存できません</source>
        <translation>This cannot be saved</translation>
    </message>
    <message>
        <source>帰りが来た時刻より前です</source>
        <translation>The leaving time is before the arrival time</translation>
    </message>
    <message>
        <source>時刻をなおすか、「次の日（翌）」をつけてください</source>
        <translation>Correct the time, or tick “Left the next day”</translation>
    </message>
    <message>
        <source>出欠がまだです</source>
        <translation>The attendance is missing</translation>
    </message>
    <message>
        <source>出席・遅刻・欠席などから選んでください</source>
        <translation>Choose present, late, absent or another option</translation>
    </message>
    <message>
        <source>なおすところがあります</source>
        <translation>Something needs correcting</translation>
    </message>
    <message>
        <source>印のついた欄をなおして、もう一度保存してください</source>
        <translation>Correct the marked fields and save again</translation>
    </message>
    <message>
        <source>変わったところがありません</source>
        <translation>Nothing has changed</translation>
    </message>
    <message>
        <source>なおしてから保存してください</source>
        <translation>Make a change before saving</translation>
    </message>
    <message>
        <source>理由がまだです</source>
        <translation>The reason is missing</translation>
    </message>
    <message>
        <source>理由を書いてください</source>
        <translation>Please write the reason</translation>
    </message>
    <message>
        <source>だれの、いつの記録か分かりません</source>
        <translation>It is not clear whose record this is, or for which day</translation>
    </message>
    <message>
        <source>名簿から開きなおしてください</source>
        <translation>Open it again from the roster</translation>
    </message>
    <message>
        <source>1回に保存できる大きさを超えました</source>
        <translation>This is too much to save at once</translation>
    </message>
    <message>
        <source>メモを短くしてください</source>
        <translation>Please shorten the note</translation>
    </message>
    <message>
        <source>この人の記録を書く受けもちではありません</source>
        <translation>You are not assigned to write for this person</translation>
    </message>
    <message>
        <source>サービス管理責任者に確かめてもらってください</source>
        <translation>Ask the service manager to check</translation>
    </message>
    <message>
        <source>書いた人の印を確かめられません</source>
        <translation>The writer&apos;s signature could not be verified</translation>
    </message>
    <message>
        <source>サービス管理責任者か管理者に確かめてもらってください</source>
        <translation>Ask the service manager or the administrator to check</translation>
    </message>
    <message>
        <source>この記録は、ここからは見られません</source>
        <translation>You cannot view this record from here</translation>
    </message>
    <message>
        <source>受けもちを確かめてください</source>
        <translation>Check who the person&apos;s coach is</translation>
    </message>
    <message>
        <source>決められた形ではありません</source>
        <translation>This is not in the expected form</translation>
    </message>
    <message>
        <source>うまくいきませんでした</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>このコードは使えません</source>
        <translation>This code cannot be used</translation>
    </message>
    <message>
        <source>文字を確かめてください。期限が切れたら、事務所で新しく出せます</source>
        <translation>Check the letters. If it has expired, the office can give you a new one</translation>
    </message>
    <message>
        <source>差し戻すわけがまだです</source>
        <translation>The reason for returning it is missing</translation>
    </message>
    <message>
        <source>何をなおすとよいか書いてください</source>
        <translation>Please write what needs correcting</translation>
    </message>
    <message>
        <source>読んでいる間に、この日の記録がかわりました</source>
        <translation>This day&apos;s records changed while you were reading</translation>
    </message>
    <message>
        <source>署名はされていません。記録はどちらも残っています</source>
        <translation>Nothing was signed. Both records are kept</translation>
    </message>
    <message>
        <source>かわったところを読んで、もう一度署名してください</source>
        <translation>Please read what changed and sign again</translation>
    </message>
    <message>
        <source>この日には記録が2つある欄があります</source>
        <translation>There are two records for a field on this day</translation>
    </message>
    <message>
        <source>どちらかに決めてから署名してください</source>
        <translation>Please choose one, then sign</translation>
    </message>
    <message>
        <source>この日の記録はまだそろっていません</source>
        <translation>This day&apos;s records are not complete yet</translation>
    </message>
    <message>
        <source>署名はされていません。書かれた記録は残っています</source>
        <translation>Nothing was signed. What was written is kept</translation>
    </message>
    <message>
        <source>出欠と、本人の確認を待ってください</source>
        <translation>Please wait for the attendance and the person&apos;s confirmation</translation>
    </message>
    <message>
        <source>この日には、このタブレットで読めない記録があります</source>
        <translation>On this day there are records this tablet cannot read</translation>
    </message>
    <message>
        <source>署名はされていません。記録は残っています</source>
        <translation>Nothing was signed. The records are kept</translation>
    </message>
    <message>
        <source>アプリを新しくしてから開いてください</source>
        <translation>Please update the app, then open it again</translation>
    </message>
    <message>
        <source>この日の記録は、すべて自分で書いたものです</source>
        <translation>You wrote all of this day&apos;s records yourself</translation>
    </message>
    <message>
        <source>ほかの人に署名をたのんでください</source>
        <translation>Please ask somebody else to sign</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字まで書けます。&lt;over&gt;文字は入りませんでした</source>
        <translation>You can write up to &lt;max&gt; characters. &lt;over&gt; did not fit</translation>
    </message>
    <message>
        <source>前に書いた文はそのまま残っています</source>
        <translation>What you wrote before is still there</translation>
    </message>
    <message>
        <source>つづきは、支援者に話してください</source>
        <translation>Tell your coach the rest</translation>
    </message>
    <message>
        <source>違うパスワードが続いたので、サインインを休んでいます</source>
        <translation>Too many wrong passwords: signing in is paused</translation>
    </message>
    <message>
        <source>&lt;minutes&gt;分たってから、もう一度サインインしてください</source>
        <translation>Sign in again in &lt;minutes&gt; min</translation>
    </message>
    <message>
        <source>長いあいだ通信がなかったので、サーバーがこのタブレットを休ませています</source>
        <translation>This tablet has been offline for a long time, so the server has paused it</translation>
    </message>
    <message>
        <source>ロックして「支援者」からサインインすると、たまっている記録もまた送れます</source>
        <translation>Lock it and sign in under “Staff”. Waiting records will then be sent again</translation>
    </message>
    <message>
        <source>ほかの支援者が合言葉で開けると、サインインで新しく決められます</source>
        <translation>Once another staff member opens it with a passphrase, you can sign in and choose a new one</translation>
    </message>
    <message>
        <source>だれも開けられないときは、法人の復旧鍵で開けられます</source>
        <translation>If nobody can, the agency&apos;s recovery key opens it</translation>
    </message>
    <message>
        <source>復旧鍵の文字の数か、文字が違います</source>
        <translation>The recovery key has the wrong number of letters, or a wrong letter</translation>
    </message>
    <message>
        <source>紙に書いた52文字を、もう一度確かめてください</source>
        <translation>Check the 52 letters on the paper again</translation>
    </message>
    <message>
        <source>この復旧鍵では、このタブレットを開けられません</source>
        <translation>This recovery key does not open this tablet</translation>
    </message>
    <message>
        <source>この法人の復旧鍵か確かめて、紙を見ながら入れてください</source>
        <translation>Make sure it is this agency&apos;s key, and type it from the paper</translation>
    </message>
    <message>
        <source>タブレットの空きがなくなり、書いている内容を残せません</source>
        <translation>The tablet is full, so what you are writing cannot be kept</translation>
    </message>
    <message>
        <source>このページを閉じずに、写真などを消して空きを作り、つづきを書いてください</source>
        <translation>Leave this page open, free up space, for example by deleting photos, then continue writing</translation>
    </message>
    <message>
        <source>署名は、まだ届いていない記録を待っています</source>
        <translation>The signature is waiting for a record that has not arrived yet</translation>
    </message>
    <message>
        <source>署名も記録も消えていません</source>
        <translation>Neither the signature nor the record is lost</translation>
    </message>
    <message>
        <source>なにもしなくて大丈夫です。記録が届くと、自動で署名になります</source>
        <translation>You don&apos;t have to do anything. The signature takes effect once the record arrives</translation>
    </message>
    <message>
        <source>署名が、サーバーにある記録と合いません</source>
        <translation>The signature does not match the records on the server</translation>
    </message>
    <message>
        <source>署名は別に置いてあり、記録はそのまま残っています</source>
        <translation>The signature was set aside and the records are unchanged</translation>
    </message>
    <message>
        <source>送受信してから、その日を読みなおして署名してください</source>
        <translation>Sync, read that day again and sign it</translation>
    </message>
    <message>
        <source>この記録は、そのまま通すことができません</source>
        <translation>This record cannot be accepted as it is</translation>
    </message>
    <message>
        <source>正しい記録を書きなおすか、「置いておく」を選んでください</source>
        <translation>Write it again correctly, or choose “Set aside”</translation>
    </message>
    <message>
        <source>だれの言葉の記録か、確かめられません</source>
        <translation>We cannot verify whose words these are</translation>
    </message>
    <message>
        <source>本人の画面から、もう一度書いてください</source>
        <translation>Write it again from that person&apos;s own screens</translation>
    </message>
    <message>
        <source>その人には、もうその日の記録があります</source>
        <translation>That person already has a record for that day</translation>
    </message>
    <message>
        <source>なにも変えていません</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>先に、その人の記録を見てください</source>
        <translation>Look at that person&apos;s record first</translation>
    </message>
    <message>
        <source>まだ入っていません</source>
        <translation>Nothing entered yet</translation>
    </message>
    <message>
        <source>入れてください</source>
        <translation>Please fill it in</translation>
    </message>
    <message>
        <source>まだ来ていない日です</source>
        <translation>This day is in the future</translation>
    </message>
    <message>
        <source>何についての同意か、まだです</source>
        <translation>Choose what the consent is for</translation>
    </message>
    <message>
        <source>1つ選んでください</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>これを書くための同意が、記録されていません</source>
        <translation>There is no recorded consent for writing this</translation>
    </message>
    <message>
        <source>同意をもらっていたら、「同意」に記録してください。自動で続きます</source>
        <translation>If it was given, record it under “Consents”. You can then continue</translation>
    </message>
    <message>
        <source>画面で確認するための同意が、いまはありません</source>
        <translation>There is no consent to confirm on the screen at the moment</translation>
    </message>
    <message>
        <source>書いたことは、そのまま残っています</source>
        <translation>What you wrote is still here</translation>
    </message>
    <message>
        <source>支援者に言ってください。紙でも確認できます</source>
        <translation>Tell your coach. You can also confirm on paper</translation>
    </message>
    <message>
        <source>サーバーは、ここで決めなおした鍵を受けとりませんでした（&lt;why&gt;）</source>
        <translation>The server did not accept the new key made here (&lt;why&gt;)</translation>
    </message>
    <message>
        <source>事務所のコードで、もう一度決めてください</source>
        <translation>Choose again, with a code from the office</translation>
    </message>
    <message>
        <source>絵か順番が違います。もう一度どうぞ</source>
        <translation>Wrong pictures or wrong order. Please try again</translation>
    </message>
    <message>
        <source>違う絵が続いたので、少し待ちます</source>
        <translation>Too many wrong tries. Please wait</translation>
    </message>
    <message>
        <source>時間がたつと、また選べます</source>
        <translation>You can choose again soon</translation>
    </message>
    <message>
        <source>違う絵が10回続いたので、ロックしました</source>
        <translation>Locked after ten wrong tries</translation>
    </message>
    <message>
        <source>支援者といっしょに、新しい絵か数字を決めてください</source>
        <translation>Choose new pictures or numbers together with staff</translation>
    </message>
    <message>
        <source>すぐに当てられる絵です</source>
        <translation>These pictures are easy to guess</translation>
    </message>
    <message>
        <source>同じ絵やとなりの絵を続けず、もう一度選んでください</source>
        <translation>Choose again: no picture twice, and no neighbours in a row</translation>
    </message>
    <message>
        <source>1回目と違う絵でした</source>
        <translation>These are not the same pictures as the first time</translation>
    </message>
    <message>
        <source>はじめから、もう一度選んでください</source>
        <translation>Choose again from the beginning</translation>
    </message>
    <message>
        <source>前の内容は、履歴に残っています</source>
        <translation>The earlier version is kept in the history</translation>
    </message>
    <message>
        <source>言葉がまだ入っていません</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>本人の言葉で短く書いてください</source>
        <translation>Write it briefly, in the person&apos;s own words</translation>
    </message>
    <message>
        <source>&lt;max&gt;文字までです</source>
        <translation>Up to &lt;max&gt; characters</translation>
    </message>
    <message>
        <source>短くしてください</source>
        <translation>Please make it shorter</translation>
    </message>
    <message>
        <source>同じ言葉は、もう入っています</source>
        <translation>These words are already there</translation>
    </message>
    <message>
        <source>&lt;max&gt;つまで聞けます</source>
        <translation>You can ask up to &lt;max&gt;</translation>
    </message>
    <message>
        <source>先に、ひとつ外してください</source>
        <translation>Remove one first</translation>
    </message>
    <message>
        <source>どちらかの時刻をなおしてください</source>
        <translation>Please change one of the two times</translation>
    </message>
    <message>
        <source>この日の記録は、いまは事務所だけにあります</source>
        <translation>The records of this day are now kept only at the office</translation>
    </message>
    <message>
        <source>取りよせてから署名してください</source>
        <translation>Download them, then sign</translation>
    </message>
    <message>
        <source>ちがう言葉にしてください</source>
        <translation>Please use different words</translation>
    </message>
    <message>
        <source>このタブレットに、記録のファイルが見つかりません</source>
        <translation>The file with the records was not found on this tablet</translation>
    </message>
    <message>
        <source>送った記録はサーバーに残っています。なにも変えていません</source>
        <translation>Everything sent is safe on the server. Nothing was changed</translation>
    </message>
    <message>
        <source>使わずに、管理者に知らせてください。ファイルがもどると、また開けられます</source>
        <translation>Please don&apos;t use this tablet, and tell the administrator. It opens again once the file is back</translation>
    </message>
    <message>
        <source>短くするか、つづきをコメントに書いてください</source>
        <translation>Make it shorter, or write the rest as a comment</translation>
    </message>
    <message>
        <source>サーバーが、このタブレットより古い版です</source>
        <translation>The server is running an older version than this tablet</translation>
    </message>
    <message>
        <source>管理者に、サーバーを新しくしてもらってください。そのあと、もう一度書いてください</source>
        <translation>Ask the administrator to update the server, then write it again</translation>
    </message>
    <message>
        <source>サーバーが、この欄の内容を受けとれません</source>
        <translation>The server cannot accept what is in this field</translation>
    </message>
    <message>
        <source>書きなおしてください。続くときは、管理者にサーバーを新しくしてもらってください</source>
        <translation>Write it again. If this keeps happening, ask the administrator to update the server</translation>
    </message>
    <message>
        <source>この記録の人・日・場所が、はじめの記録と合いません</source>
        <translation>The person, day or place differs from the first entry of this record</translation>
    </message>
    <message>
        <source>正しい人と日を選んで、もう一度書いてください</source>
        <translation>Choose the right person and day and write it again</translation>
    </message>
    <message>
        <source>同じ番号で、ほかの内容の記録がもうあります</source>
        <translation>Another record already has this number</translation>
    </message>
    <message>
        <source>ほかの法人の記録です</source>
        <translation>This record belongs to another agency</translation>
    </message>
    <message>
        <source>このタブレットの登録を、管理者に確かめてもらってください</source>
        <translation>Ask the administrator to check how this tablet is set up</translation>
    </message>
    <message>
        <source>止められたタブレットで、書きかけだった記録です</source>
        <translation>This record was unfinished on a tablet that was blocked</translation>
    </message>
    <message>
        <source>書いた人に聞いて、いるものを書いてください。そのあと「置いておく」を選べます</source>
        <translation>Ask the person who wrote it and write down what is needed. Then you can choose “Set aside”</translation>
    </message>
    <message>
        <source>サーバーが読めない形の記録です</source>
        <translation>The server cannot read this record</translation>
    </message>
    <message>
        <source>おわりの日が、はじめの日より前です</source>
        <translation>The end date is before the start date</translation>
    </message>
    <message>
        <source>どちらかの日をなおしてください</source>
        <translation>Change one of the dates</translation>
    </message>
    <message>
        <source>どうなったか、まだです</source>
        <translation>The outcome is missing</translation>
    </message>
    <message>
        <source>目標のはじめの日より前です</source>
        <translation>This is before the goal starts</translation>
    </message>
    <message>
        <source>はじめの日からあとの日を入れてください</source>
        <translation>Enter the start date or a later day</translation>
    </message>
    <message>
        <source>見直しの日が、計画のはじめの日より前です</source>
        <translation>The review is before the plan starts</translation>
    </message>
    <message>
        <source>同じときに、もう1つの計画があります</source>
        <translation>There is another plan for the same period</translation>
    </message>
    <message>
        <source>だれのための記録か、まだ選ばれていません</source>
        <translation>Nobody has been chosen yet</translation>
    </message>
    <message>
        <source>支援した人を1人は選んでください</source>
        <translation>Choose at least one person</translation>
    </message>
    <message>
        <source>この日に受けもちでない人がいます：&lt;names&gt;</source>
        <translation>Not assigned to you on this day: &lt;names&gt;</translation>
    </message>
    <message>
        <source>人か日を、確かめてください。受けもちは管理者がなおせます</source>
        <translation>Check the people and the day. The administrator can correct assignments</translation>
    </message>
    <message>
        <source>距離として読めません</source>
        <translation>This is not a valid distance</translation>
    </message>
    <message>
        <source>7.4のように、kmで入れてください</source>
        <translation>Enter it in kilometres, like this: 7.4</translation>
    </message>
    <message>
        <source>この距離は入れられません</source>
        <translation>This distance is not allowed</translation>
    </message>
    <message>
        <source>0から&lt;max&gt; kmまでにしてください</source>
        <translation>It must be from 0 to &lt;max&gt; km</translation>
    </message>
    <message>
        <source>24時間以上いたことになります</source>
        <translation>That would be a stay of 24 hours or more</translation>
    </message>
    <message>
        <source>時刻をなおすか、「次の日（翌）」をはずしてください</source>
        <translation>Correct the times, or untick “Left the next day”</translation>
    </message>
    <message>
        <source>予定のおわりが、はじめより前です</source>
        <translation>The planned end is before the start</translation>
    </message>
    <message>
        <source>まだ来ていない日は、「支援した」にできません</source>
        <translation>A future day cannot be “Done”</translation>
    </message>
    <message>
        <source>日をなおすか、「予定」にしてください</source>
        <translation>Correct the day, or choose “Planned”</translation>
    </message>
    <message>
        <source>支援の方法がまだです</source>
        <translation>How you gave support is missing</translation>
    </message>
    <message>
        <source>方法をひとつ選んでください</source>
        <translation>Choose one way</translation>
    </message>
    <message>
        <source>職場がまだ選ばれていません</source>
        <translation>No workplace chosen yet</translation>
    </message>
    <message>
        <source>職場をひとつ選んでください</source>
        <translation>Choose one workplace</translation>
    </message>
    <message>
        <source>出た時刻が、着いた時刻より前です</source>
        <translation>The leaving time is before the arrival time</translation>
    </message>
    <message>
        <source>この段階の契約ではありません</source>
        <translation>This contract does not fit this stage</translation>
    </message>
    <message>
        <source>コミューターは確認書、職員は雇用契約書です。段階か契約をなおしてください</source>
        <translation>Commuters have a letter of confirmation, employees an employment contract. Correct the stage or the contract</translation>
    </message>
    <message>
        <source>無償コミューターに賃金が入っています</source>
        <translation>Pay is entered for an unpaid commuter</translation>
    </message>
    <message>
        <source>段階か、賃金・報酬をなおしてください</source>
        <translation>Correct the stage or the pay</translation>
    </message>
    <message>
        <source>この人は、&lt;from&gt;から、もうこのはたらく場にいます</source>
        <translation>This person has been at this workplace since &lt;from&gt;</translation>
    </message>
    <message>
        <source>前の記録におわりの日を入れるか、日をなおしてください</source>
        <translation>Give the earlier record an end date, or correct the dates</translation>
    </message>
    <message>
        <source>前の記録は&lt;from&gt;からです。はじまりは、それより後の日です</source>
        <translation>The earlier record begins on &lt;from&gt;; this one has to begin later</translation>
    </message>
    <message>
        <source>後の日を選んでください。同じ日からかえるときは、前の記録を「なおす」でなおしてください</source>
        <translation>Choose a later day. To change it from the same day on, correct the earlier record with “Change”</translation>
    </message>
    <message>
        <source>段階がかわるわけがまだです</source>
        <translation>The reason for the new stage is missing</translation>
    </message>
    <message>
        <source>わけを書いてください</source>
        <translation>Please write the reason</translation>
    </message>
    <message>
        <source>おわる時刻が、はじまる時刻より前か、同じです</source>
        <translation>The closing time is the same as the opening time, or before it</translation>
    </message>
    <message>
        <source>読みに、かなではない字があります</source>
        <translation>The reading contains characters that are not kana</translation>
    </message>
    <message>
        <source>カタカナで入れてください。外国の名前も、聞こえるとおりに</source>
        <translation>Enter it in katakana. Write foreign names as they sound</translation>
    </message>
    <message>
        <source>この支援者は、そのときもう受けもっています</source>
        <translation>This coach is already assigned for that period</translation>
    </message>
    <message>
        <source>日をずらすか、前の受けもちをなおしてください</source>
        <translation>Choose other dates, or edit the earlier assignment</translation>
    </message>
    <message>
        <source>そのときは、もう休みになっています</source>
        <translation>There is already leave in that period</translation>
    </message>
    <message>
        <source>日をずらすか、前の休みをなおしてください</source>
        <translation>Choose other dates, or edit the earlier leave</translation>
    </message>
    <message>
        <source>仕事がまだ1つもありません</source>
        <translation>There are no tasks yet</translation>
    </message>
    <message>
        <source>「仕事を加える」から、1つ書いてください</source>
        <translation>Add one with “Add a task”</translation>
    </message>
    <message>
        <source>仕事は&lt;max&gt;件までです</source>
        <translation>A list can have up to &lt;max&gt; tasks</translation>
    </message>
    <message>
        <source>1つずつ聞くためです。まとめるか、いくつか外してください</source>
        <translation>They are asked one by one. Combine some, or remove some</translation>
    </message>
    <message>
        <source>同じ仕事が、もうこの一覧にあります</source>
        <translation>This task is already on the list</translation>
    </message>
    <message>
        <source>ちがいがわかる言葉にするか、1つ外してください</source>
        <translation>Word them so they can be told apart, or remove one</translation>
    </message>
    <message>
        <source>1日の予定の&lt;minutes&gt;分より長くなっています</source>
        <translation>This is longer than the &lt;minutes&gt; minutes planned for the day</translation>
    </message>
    <message>
        <source>分をなおすか、仕事を分けてください</source>
        <translation>Correct the minutes, or split the task</translation>
    </message>
    <message>
        <source>このはたらく場には、&lt;from&gt;からの一覧が、もう開いています</source>
        <translation>This workplace already has an open list from &lt;from&gt;</translation>
    </message>
    <message>
        <source>前の一覧におわりの日を入れるか、その一覧の「つぎの一覧を作る」から書いてください</source>
        <translation>Give the earlier list an end date, or start from its “Make the next list”</translation>
    </message>
    <message>
        <source>この月は締めてあるので、記録できません</source>
        <translation>This month is closed, so you cannot record anything</translation>
    </message>
    <message>
        <source>何を決めたか、まだ1つもありません</source>
        <translation>Nothing has been agreed here yet</translation>
    </message>
    <message>
        <source>曜日・書くもの・メモのどれかを入れてください</source>
        <translation>Enter days of the week, what to fill in, or a note</translation>
    </message>
    <message>
        <source>1度に書けるのは、&lt;max&gt;日までです</source>
        <translation>You can enter up to &lt;max&gt; days at once</translation>
    </message>
    <message>
        <source>日を分けるか、はたらく場の「開いている曜日」をなおしてください</source>
        <translation>Enter fewer days, or correct the workplace&apos;s “Opening days”</translation>
    </message>
    <message>
        <source>全部送ってから、管理者にこのタブレットの登録をやりなおしてもらってください</source>
        <translation>Send everything, then ask the administrator to register this tablet again</translation>
    </message>
    <message>
        <source>きょうか、前の日を入れてください</source>
        <translation>Enter today or an earlier day</translation>
    </message>
    <message>
        <source>選んだ記録は、もうここにありません</source>
        <translation>The record you chose is no longer here</translation>
    </message>
    <message>
        <source>いまの内容を見て、もう一度選んでください</source>
        <translation>Look at the current version and choose again</translation>
    </message>
    <message>
        <source>前の計画におわりの日を入れるか、その計画の「つぎの計画を作る」から書いてください</source>
        <translation>Give the earlier plan an end date, or write this one from its “Make the next plan”</translation>
    </message>
    <message>
        <source>なおすときは、サービス管理責任者に月を開けなおしてもらってください</source>
        <translation>To make a correction, ask a service manager to reopen the month</translation>
    </message>
    <message>
        <source>練習をはじめられませんでした</source>
        <translation>The practice could not start</translation>
    </message>
    <message>
        <source>空きが少ないときは、写真などを消して、もう一度押してください</source>
        <translation>If the tablet is low on space, delete photos or other files and try again</translation>
    </message>
    <message>
        <source>この人の休みは、そのときもう入っています</source>
        <translation>Leave of this person has been entered for that time already</translation>
    </message>
    <message>
        <source>休む人と、代わりの人が同じです</source>
        <translation>The deputy is the person who is away</translation>
    </message>
    <message>
        <source>代わりの人に、ほかの人を選んでください</source>
        <translation>Choose somebody else as deputy</translation>
    </message>
    <message>
        <source>この人は、サービス管理責任者ではありません</source>
        <translation>This person is not a service manager</translation>
    </message>
    <message>
        <source>サービス管理責任者の中から、選んでください</source>
        <translation>Choose a service manager</translation>
    </message>
    <message>
        <source>代わりの人も、この間に休みがあります</source>
        <translation>The deputy is away at the same time</translation>
    </message>
    <message>
        <source>ほかの人を選ぶか、日を分けてください</source>
        <translation>Choose somebody else, or split the days</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>出欠</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>ふりかえり</source>
        <translation>Daily reflection</translation>
    </message>
    <message>
        <source>からだとこころ</source>
        <translation>Body and mind</translation>
    </message>
    <message>
        <source>本人の確認</source>
        <translation>Person&apos;s confirmation</translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>確認</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>来た時刻</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>帰った時刻</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>帰りは次の日</source>
        <translation>Left the next day</translation>
    </message>
    <message>
        <source>休憩</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>連絡の時刻</source>
        <translation>Time of the call</translation>
    </message>
    <message>
        <source>連絡した人</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>休んだわけ</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>話の内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>本人と確かめた</source>
        <translation>Checked with the person</translation>
    </message>
    <message>
        <source>送迎</source>
        <translation>Pickup</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>なし</source>
        <translation>None</translation>
    </message>
    <message>
        <source>本人が確認しました</source>
        <translation>Confirmed by the person</translation>
    </message>
    <message>
        <source>確認はしていません</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>食べた</source>
        <translation>Had the meal</translation>
    </message>
    <message>
        <source>食べていない</source>
        <translation>Did not have the meal</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>家族</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>体調</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>通院</source>
        <translation>Hospital visit</translation>
    </message>
    <message>
        <source>家の用事</source>
        <translation>Family matter</translation>
    </message>
    <message>
        <source>交通</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>気持ち</source>
        <translation>Feelings</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>More</translation>
    </message>
    <message>
        <source>行き</source>
        <translation>There</translation>
    </message>
    <message>
        <source>帰り</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>行きと帰り</source>
        <translation>Both ways</translation>
    </message>
    <message>
        <source>そろった</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>訂正 %1か所</source>
        <translation>Corrections: %1</translation>
    </message>
    <message>
        <source>差し戻し中</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>署名済み</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>すべて自分で書いた日なので、ほかの人が署名します</source>
        <translation>You wrote all of this day, so somebody else needs to sign it</translation>
    </message>
    <message>
        <source>このタブレットで読めない記録があるので、署名できません</source>
        <translation>This tablet cannot read all of this day&apos;s records, so it cannot be signed here</translation>
    </message>
    <message>
        <source>記録が2つある欄を決めると、署名できます</source>
        <translation>Choose between the double records, then you can sign</translation>
    </message>
    <message>
        <source>出欠と本人の確認がそろうと、署名できます</source>
        <translation>You can sign once attendance and confirmation are there</translation>
    </message>
    <message>
        <source>事務所にある記録を取りよせると、署名できます</source>
        <translation>Download the records from the office, then you can sign</translation>
    </message>
    <message>
        <source>セルフチェック</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>毎日のシート</source>
        <translation>Daily sheet</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>本人だけの答え</source>
        <translation>Answers only the person sees</translation>
    </message>
    <message>
        <source>短期目標</source>
        <translation>Short-term goals</translation>
    </message>
    <message>
        <source>目標の記録</source>
        <translation>Goals of the day</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>This record cannot be shown at the moment</translation>
    </message>
    <message>
        <source>記録は消えていません。同意や受けもちが変わったためです</source>
        <translation>It is not lost. Consent or the person&apos;s coach has changed</translation>
    </message>
    <message>
        <source>この版のシートは、このタブレットにありません</source>
        <translation>This tablet does not have this version of the sheet</translation>
    </message>
    <message>
        <source>答えは、そのままの記号で出ています</source>
        <translation>The answers are shown as their codes</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>サインを毎日聞く</source>
        <translation>Ask about signs every day</translation>
    </message>
    <message>
        <source>ほかの日とくらべる</source>
        <translation>Compare with another day</translation>
    </message>
    <message>
        <source>この日の記録</source>
        <translation>Records of this day</translation>
    </message>
</context>
<context>
    <name>FillingWords</name>
    <message>
        <source>渡された</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>取り下げた</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>本人が書いたもの</source>
        <translation>Written by the person</translation>
    </message>
    <message>
        <source>支援者が書いたもの</source>
        <translation>Written by staff</translation>
    </message>
    <message>
        <source>やさしい日本語で</source>
        <translation>In Easy Japanese</translation>
    </message>
    <message>
        <source>英語で</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>ふつうの日本語で</source>
        <translation>In standard Japanese</translation>
    </message>
    <message>
        <source>第%1版</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>このシートを開くには、アプリの更新がいります</source>
        <translation>You need a newer version of the app to open this sheet</translation>
    </message>
    <message>
        <source>このシートは、このタブレットで開けません。事務所に知らせてください</source>
        <translation>This tablet cannot open this sheet. Please tell the office</translation>
    </message>
    <message>
        <source>ようす</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>シートの版</source>
        <translation>Sheet version</translation>
    </message>
    <message>
        <source>書いた日</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>もとになる同意</source>
        <translation>Based on consent</translation>
    </message>
    <message>
        <source>だれが書いたもの</source>
        <translation>Whose side</translation>
    </message>
    <message>
        <source>同意の記録</source>
        <translation>Recorded consent</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>このシートは、まだ全部届いていません。つながると、届きます</source>
        <translation>Part of this sheet has not arrived yet. It will arrive when you are online</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Fillings</name>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>「%1」の同意がないので、それで書いたものは見られません</source>
        <translation>There is no consent “%1”, so sheets that need it cannot be shown</translation>
    </message>
    <message>
        <source>シートは、まだありません</source>
        <translation>There are no sheets yet</translation>
    </message>
    <message>
        <source>事務所がシートを入れると、ここに出ます</source>
        <translation>Sheets appear here once the office adds them</translation>
    </message>
    <message>
        <source>記録は消えていません。本人がまた同意すると、見られます</source>
        <translation>The records are not lost. They can be seen when the person agrees again</translation>
    </message>
</context>
<context>
    <name>FirstHelpCard</name>
    <message>
        <source>カードを押すと、きょうのことを書けます。</source>
        <translation>Touch a card to write about today.</translation>
    </message>
    <message>
        <source>答えたくないことは、書かなくてもいいです。</source>
        <translation>You do not have to write what you would rather not say.</translation>
    </message>
    <message>
        <source>つらいときは、「たすけてほしい」を押してください。</source>
        <translation>When things are hard, touch “I need help”.</translation>
    </message>
    <message>
        <source>はじめの画面に、署名を待つ日が古い順に出ます。</source>
        <translation>Your first page lists the days that wait for a signature, oldest first.</translation>
    </message>
    <message>
        <source>署名のあとになおされた日は、もう一度そこに出ます。</source>
        <translation>A day that is corrected after signing appears there again.</translation>
    </message>
    <message>
        <source>はたらく場と新しい人は、「利用者」から入れます。</source>
        <translation>Enter workplaces and new people under “People”.</translation>
    </message>
    <message>
        <source>はじめの画面に、きょう行く場所と会う人が出ます。</source>
        <translation>Your first page shows where you go today and whom you meet.</translation>
    </message>
    <message>
        <source>電波がなくても書けて、つながると自動で送ります。</source>
        <translation>You can write without a connection; it is sent by itself later.</translation>
    </message>
    <message>
        <source>本人に書いてもらうときは、その人の画面からタブレットを渡します。</source>
        <translation>For people to write themselves, hand over the tablet from their page.</translation>
    </message>
    <message>
        <source>使いかたをとじる</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>しまう</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>使いかた</source>
        <translation>How it works</translation>
    </message>
</context>
<context>
    <name>FirstStepsList</name>
    <message>
        <source>はたらく場を入れる</source>
        <translation>Enter a workplace</translation>
    </message>
    <message>
        <source>利用者を入れる</source>
        <translation>Enter a person</translation>
    </message>
    <message>
        <source>受けもちと、来る場所・曜日を決める</source>
        <translation>Assign a coach, agree on place and days</translation>
    </message>
    <message>
        <source>支援者がタブレットで書きはじめる</source>
        <translation>Coaches begin to write on a tablet</translation>
    </message>
    <message>
        <source>できています</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>招待は管理者が出します。はじめの記録が届くまで、ここに出ます</source>
        <translation>The administrator gives out invitations. This stays until the first record arrives</translation>
    </message>
    <message>
        <source>利用者を入れると、決められます</source>
        <translation>Possible once a person is entered</translation>
    </message>
    <message>
        <source>まだです</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>はじめにすること</source>
        <translation>First steps</translation>
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
        <translation>You need to give consent before writing about body and mind. There is no consent at the moment.</translation>
    </message>
</context>
<context>
    <name>FlowDone</name>
    <message>
        <source>あなたの答え</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>FlowFrame</name>
    <message>
        <source>%1（代筆）</source>
        <translation>%1 (on their behalf)</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>FlowIntro</name>
    <message>
        <source>はじめる</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1 さんの言葉を書きます。</source>
        <translation>You are writing for %1.</translation>
    </message>
    <message>
        <source>見る人は、まだ決まっていません。</source>
        <translation>Nobody has been chosen to read this yet.</translation>
    </message>
    <message>
        <source>見る人は、%1です。</source>
        <translation>%1 will read this.</translation>
    </message>
    <message>
        <source>正しい答えはありません。答えなくてもいいです。</source>
        <translation>There are no right or wrong answers. You don&apos;t have to answer.</translation>
    </message>
    <message>
        <source>質問は%1です。</source>
        <translation>Number of questions: %1.</translation>
    </message>
</context>
<context>
    <name>FlowNone</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>きょうの目標は、ありません。</source>
        <translation>You have no goals for today.</translation>
    </message>
    <message>
        <source>きょうの仕事は、ありません。</source>
        <translation>You have no tasks today.</translation>
    </message>
    <message>
        <source>支援者と仕事を決めると、ここで聞きます。</source>
        <translation>Once you and your coach have agreed on tasks, you are asked here.</translation>
    </message>
    <message>
        <source>支援者と目標を決めると、ここで聞きます。</source>
        <translation>Once you and your coach have set a goal, you are asked here.</translation>
    </message>
</context>
<context>
    <name>FlowQuestion</name>
    <message>
        <source>正しい答えはありません。</source>
        <translation>There are no right or wrong answers.</translation>
    </message>
    <message>
        <source>言葉で書く</source>
        <translation>Write it in words</translation>
    </message>
    <message>
        <source>書いた言葉を見る</source>
        <translation>See what you wrote</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>You can continue where you stopped.</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message>
        <source>これでいい</source>
        <translation>Yes, this is right</translation>
    </message>
    <message>
        <source>「特になし」だけの文です。このままでも保存できます。</source>
        <translation>It only says “nothing in particular”. You can save it like this.</translation>
    </message>
    <message>
        <source>昨日と同じ文です。このままでも保存できます。</source>
        <translation>This is the same as yesterday. You can save it like this.</translation>
    </message>
    <message>
        <source>%1と同じ文です。このままでも保存できます。</source>
        <translation>This is the same as on %1. You can save it like this.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>%1に連絡しました</source>
        <translation>Contacted on %1</translation>
    </message>
    <message>
        <source>連絡がありませんでした</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>定着の連絡</source>
        <translation>Contacts after starting work</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1か月</source>
        <translation>Month %1</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>もとに戻す</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>これまでの変更</source>
        <translation>Earlier changes</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>ふりかえりをなおす</source>
        <translation>Edit the review</translation>
    </message>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>Review together</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>この目標を取り消します</source>
        <translation>Withdraw this goal</translation>
    </message>
    <message>
        <source>書いたことと本人の記録は、わけといっしょに残ります</source>
        <translation>What was written and the person&apos;s marks are kept, with the reason</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>短期目標</source>
        <translation>Short-term goals</translation>
    </message>
    <message>
        <source>この目標は、いまは見られません</source>
        <translation>This goal cannot be shown at the moment</translation>
    </message>
    <message>
        <source>受けもちを確かめてください</source>
        <translation>Check who the person&apos;s coach is</translation>
    </message>
</context>
<context>
    <name>GoalAgreed</name>
    <message>
        <source>めやす</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>本人の言葉：%1</source>
        <translation>The person&apos;s words: %1</translation>
    </message>
</context>
<context>
    <name>GoalBadges</name>
    <message>
        <source>1週間、記録がない</source>
        <translation>No marks for a week</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>ふりかえり %1</source>
        <translation>Reviewed %1</translation>
    </message>
    <message>
        <source>くわしく見る</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>Review together</translation>
    </message>
</context>
<context>
    <name>GoalEdit</name>
    <message>
        <source>目標をなおす</source>
        <translation>Edit goal</translation>
    </message>
    <message>
        <source>目標を決める</source>
        <translation>Set a goal</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>ふりかえった目標をなおすわけ</source>
        <translation>Reason for changing a goal that was reviewed</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>短く、本人に分かる言葉で</source>
        <translation>Short, in words the person understands</translation>
    </message>
    <message>
        <source>何をするか。なくてもよい</source>
        <translation>What to do (optional)</translation>
    </message>
    <message>
        <source>数があると、できたかどうかが分かります。たとえば「1日に2回」。このままでも保存できます</source>
        <translation>A number makes it clear whether the goal was met, for example “2 times a day”. You can also save it like this</translation>
    </message>
    <message>
        <source>回</source>
        <translation>times</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>GoalMarkMeanings</name>
    <message>
        <source>空の箱は、書いていない日</source>
        <translation>Empty box: nothing written</translation>
    </message>
</context>
<context>
    <name>GoalMarkStrip</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalReview</name>
    <message>
        <source>いっしょにふりかえる</source>
        <translation>Review together</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>本人の記録は、まだありません</source>
        <translation>The person has not marked any days yet</translation>
    </message>
    <message>
        <source>本人の記録：%1</source>
        <translation>The person&apos;s marks: %1</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>聞いたままの言葉で。代筆として残ります</source>
        <translation>Exactly as it was said. It is kept as written on their behalf</translation>
    </message>
    <message>
        <source>なくてもよい</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>ふりかえりをなおすわけ</source>
        <translation>Reason for changing the review</translation>
    </message>
    <message>
        <source>つぎの目標</source>
        <translation>Next goal</translation>
    </message>
    <message>
        <source>両方を保存する</source>
        <translation>Save both</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>読み上げて、本人に確かめましたか</source>
        <translation>Did you read it aloud and check it with the person?</translation>
    </message>
    <message>
        <source>確かめました</source>
        <translation>Yes, confirmed</translation>
    </message>
    <message>
        <source>まだ確かめていません</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>いっしょに決める</source>
        <translation>Choose it together</translation>
    </message>
    <message>
        <source>いまは決めない</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>GoalWeeksPart</name>
    <message>
        <source>本人の記録</source>
        <translation>The person&apos;s marks</translation>
    </message>
    <message>
        <source>この6週に書いたものはありません。</source>
        <translation>Nothing written in these 6 weeks.</translation>
    </message>
    <message>
        <source>つぎの6週</source>
        <translation>Next 6 weeks</translation>
    </message>
    <message>
        <source>前の6週</source>
        <translation>Previous 6 weeks</translation>
    </message>
</context>
<context>
    <name>GoalWords</name>
    <message>
        <source>目標</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>課題</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>めやすの数</source>
        <translation>Target number</translation>
    </message>
    <message>
        <source>数の単位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>どのあいだに</source>
        <translation>Time span</translation>
    </message>
    <message>
        <source>支援の内容</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>支援する人</source>
        <translation>Supported by</translation>
    </message>
    <message>
        <source>ふりかえった日</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>The person&apos;s words</translation>
    </message>
    <message>
        <source>支援者のふりかえり</source>
        <translation>Staff review</translation>
    </message>
    <message>
        <source>どうなったか</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>Earlier goal</translation>
    </message>
    <message>
        <source>できたか</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>1日に</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>1週間に</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>1か月に</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>期間のあいだに</source>
        <translation>over the whole period</translation>
    </message>
    <message>
        <source>%1%2%3</source>
        <comment>in which time, how many, of what</comment>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1から %2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>いまの目標</source>
        <translation>Current goal</translation>
    </message>
    <message>
        <source>ふりかえりがまだ</source>
        <translation>Needs review</translation>
    </message>
    <message>
        <source>ふりかえった</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>できるようになった</source>
        <translation>Can do it now</translation>
    </message>
    <message>
        <source>少しできるようになった</source>
        <translation>Can do it partly now</translation>
    </message>
    <message>
        <source>まだつづける</source>
        <translation>Continuing</translation>
    </message>
    <message>
        <source>とりやめた</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>書いていない</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>「%1」%2日</source>
        <translation>“%1” on %2 days</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>短期目標</source>
        <translation>Short-term goals</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>目標を決める</source>
        <translation>Set a goal</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>Write today&apos;s for the person</translation>
    </message>
    <message>
        <source>いまの目標は、ありません</source>
        <translation>There are no current goals</translation>
    </message>
    <message>
        <source>本人と話して、「目標を決める」から書きます</source>
        <translation>Talk with the person, then add one with “Set a goal”</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>Earlier goals</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>It appears here once a coach writes it</translation>
    </message>
</context>
<context>
    <name>GoalsDue</name>
    <message>
        <source>見てほしい目標</source>
        <translation>Goals to look at</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>期間が終わって、ふりかえりがまだ</source>
        <translation>The period is over and it has not been reviewed</translation>
    </message>
    <message>
        <source>%1まで</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>1週間、記録がない</source>
        <translation>No marks for a week</translation>
    </message>
    <message>
        <source>まだ記録がない</source>
        <translation>No marks yet</translation>
    </message>
    <message>
        <source>いま、待っている目標はありません</source>
        <translation>No goals need attention</translation>
    </message>
    <message>
        <source>最後は%1</source>
        <translation>Last mark %1</translation>
    </message>
    <message>
        <source>ふりかえりの時期の目標と、1週間記録のない目標が、ここに出ます</source>
        <translation>Goals due for a review, and goals without a mark for a week, appear here</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>タブレットを渡す</source>
        <translation>Hand the tablet over</translation>
    </message>
    <message>
        <source>もどす</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>コーチにもどす</source>
        <translation>Back to coach</translation>
    </message>
    <message>
        <source>%1さんから渡しています</source>
        <translation>Handed to you by %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>タブレットを%1さんにもどしてください。</source>
        <translation>Please give the tablet back to %1.</translation>
    </message>
    <message>
        <source>あなたの名前ですか。</source>
        <translation>Is this your name?</translation>
    </message>
    <message>
        <source>はい、わたしです</source>
        <translation>Yes, that is me</translation>
    </message>
    <message>
        <source>ちがいます</source>
        <translation>No, it is not</translation>
    </message>
    <message>
        <source>終わったら、タブレットを%1さんに返してください。</source>
        <translation>When you are done, give the tablet back to %1.</translation>
    </message>
    <message>
        <source>あなたの記録を見る人は、%1です。</source>
        <translation>Your records are read by %1.</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>確認が必要な記録</source>
        <translation>Records to check</translation>
    </message>
    <message>
        <source>古い順・%1件</source>
        <translation>Oldest first, %1</translation>
    </message>
    <message>
        <source>サーバーが別に置いた記録です。消えていません。内容を読んで、どうするか決めてください</source>
        <translation>The server set these records aside. Nothing is lost. Read each one and decide what to do</translation>
    </message>
    <message>
        <source>サーバーが別に置いた、あなたの記録です。消えていません。サービス管理責任者が確かめて決めます</source>
        <translation>The server set these records of yours aside. Nothing is lost. The service manager will check them and decide</translation>
    </message>
    <message>
        <source>確認が必要な記録はありません</source>
        <translation>No records to check</translation>
    </message>
    <message>
        <source>サーバーが受けられない記録があると、ここに出ます</source>
        <translation>Records the server cannot accept appear here</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>この記録をそのまま通します</source>
        <translation>Accept this record as it is</translation>
    </message>
    <message>
        <source>この記録を置いておきます</source>
        <translation>Set this record aside</translation>
    </message>
    <message>
        <source>あなたの名前で残ります。ほかに問題がなければ、書いた人の記録になります</source>
        <translation>This decision is kept with your name. If nothing else is wrong, the record counts as the writer&apos;s</translation>
    </message>
    <message>
        <source>一覧から消えます。記録には入りません。書かれたものは、サーバーに残ります</source>
        <translation>It leaves this list and does not become part of the records. What was written stays on the server</translation>
    </message>
    <message>
        <source>そのまま通す</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>わけ（なくてもよい）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>HeldEntry</name>
    <message>
        <source>読めない記録</source>
        <translation>Unreadable record</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1。</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>わけ：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a decision and its state</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>その日を読みなおす</source>
        <translation>Read that day again</translation>
    </message>
    <message>
        <source>書きなおす</source>
        <translation>Write it again</translation>
    </message>
    <message>
        <source>そのまま通す</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>Set aside</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>確認が必要な記録</source>
        <translation>Records to check</translation>
    </message>
    <message>
        <source>%1件</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>支援者</source>
        <translation>your coach</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1が見ました。</source>
        <translation>%1 has seen it.</translation>
    </message>
    <message>
        <source>つらいときは、助けをよべます。知らせますか。</source>
        <translation>You can ask for help when things are hard. Shall we tell somebody?</translation>
    </message>
    <message>
        <source>たすけてほしいと知らせますか。</source>
        <translation>Shall we tell somebody that you need help?</translation>
    </message>
    <message>
        <source>%1に知らせました。</source>
        <translation>We told %1.</translation>
    </message>
    <message>
        <source>電波がありません。つながったら%1に知らせます。</source>
        <translation>There is no connection. We will tell %1 when you are online again.</translation>
    </message>
    <message>
        <source>いま送っています。%1に知らせます。</source>
        <translation>Sending now. We are telling %1.</translation>
    </message>
    <message>
        <source>はい、知らせます</source>
        <translation>Yes, tell them</translation>
    </message>
    <message>
        <source>やめます</source>
        <translation>No, don&apos;t</translation>
    </message>
    <message>
        <source>いま話したいときは電話してください。</source>
        <translation>If you want to talk now, please call.</translation>
    </message>
    <message>
        <source>近くの人に言ってもいいです。</source>
        <translation>You can also tell somebody nearby.</translation>
    </message>
    <message>
        <source>あなたの知らせを見ました。いつでも話してください。</source>
        <translation>Somebody has seen your call. You can talk to them at any time.</translation>
    </message>
    <message>
        <source>%1に、助けてほしいことだけを知らせます。</source>
        <translation>We only tell %1 that you need help, nothing else.</translation>
    </message>
    <message>
        <source>%1さんに聞いてから、知らせますか。</source>
        <translation>Will you ask %1 first, and then let them know?</translation>
    </message>
    <message>
        <source>書いた言葉に、つらい気持ちが見えます。%1に知らせます。</source>
        <translation>Your words sound as if things are very hard. We will tell %1.</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>届きました。</source>
        <translation>Your call has arrived.</translation>
    </message>
    <message>
        <source>まだだれにも届いていません。</source>
        <translation>Nobody has been told yet.</translation>
    </message>
    <message>
        <source>練習なので、だれにも知らせません。本当のときは、練習をおわってください。</source>
        <translation>This is practice: nobody is told. If you really need help, leave the practice.</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>たすけてほしい：見ました</source>
        <translation>I need help: seen</translation>
    </message>
    <message>
        <source>きょうはたすけてほしい</source>
        <translation>I need help today</translation>
    </message>
    <message>
        <source>%1が見ました。</source>
        <translation>%1 has seen it.</translation>
    </message>
    <message>
        <source>%1に知らせます。</source>
        <translation>We will tell %1.</translation>
    </message>
    <message>
        <source>たすけてほしい：届きました</source>
        <translation>I need help: arrived</translation>
    </message>
    <message>
        <source>まだだれにも届いていません</source>
        <translation>Nobody has been told yet</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>もどす</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>Written at %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>コーチにもどす</source>
        <translation>Back to coach</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>きょうの出勤</source>
        <translation>Work today</translation>
    </message>
    <message>
        <source>%1に帰りました</source>
        <translation>Left at %1</translation>
    </message>
    <message>
        <source>%1に来ました</source>
        <translation>Came at %1</translation>
    </message>
    <message>
        <source>きょうは書きました</source>
        <translation>Written today</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>あなたのことを書くシートです</source>
        <translation>Sheets about you, for you to fill in</translation>
    </message>
    <message>
        <source>たすけて</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>%1さんと、新しい数字か絵を決めました。</source>
        <translation>You chose new numbers or pictures with %1.</translation>
    </message>
    <message>
        <source>おぼえがないときは、ほかの支援者に話してください。</source>
        <translation>If you don&apos;t remember this, please tell another staff member.</translation>
    </message>
    <message>
        <source>わかりました</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1からの言葉があります</source>
        <translation>There is a message from %1</translation>
    </message>
    <message>
        <source>わたしのようす</source>
        <translation>How I&apos;ve been</translation>
    </message>
    <message>
        <source>いままでの記録を見る</source>
        <translation>See my records so far</translation>
    </message>
    <message>
        <source>わたしの目標</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>決めた目標と、書いたことを見る</source>
        <translation>See my goals and what I wrote</translation>
    </message>
    <message>
        <source>わたしの計画</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>目標と手伝いを見る</source>
        <translation>See my goals and the help I get</translation>
    </message>
    <message>
        <source>わたしの記録</source>
        <translation>My records</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>HomeConfirmation</name>
    <message>
        <source>きょうの確認</source>
        <translation>Confirm my day</translation>
    </message>
    <message>
        <source>きょうの記録ができたら、確認できます</source>
        <translation>You can confirm once something is recorded</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>ちがうと言いました</source>
        <translation>You said it is not right</translation>
    </message>
    <message>
        <source>%1に確認しました</source>
        <translation>Confirmed at %1</translation>
    </message>
</context>
<context>
    <name>HomeDeeds</name>
    <message>
        <source>文字の大きさ・ふりがな</source>
        <translation>Text size and furigana</translation>
    </message>
    <message>
        <source>数字や絵を変える</source>
        <translation>Change my numbers or pictures</translation>
    </message>
</context>
<context>
    <name>HomeGoals</name>
    <message>
        <source>きょうはありません</source>
        <translation>None today</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>%1つあります</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>%1つのうち、%2つ書きました</source>
        <translation>%2 of %1 written</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>Written at %1</translation>
    </message>
</context>
<context>
    <name>HomeTasks</name>
    <message>
        <source>きょうの仕事</source>
        <translation>Today&apos;s tasks</translation>
    </message>
    <message>
        <source>書きかけがあります</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>きょうはありません</source>
        <translation>None today</translation>
    </message>
    <message>
        <source>%1あります</source>
        <translation>%1 to do</translation>
    </message>
    <message>
        <source>%1のうち、%2書きました</source>
        <translation>%2 of %1 written</translation>
    </message>
    <message>
        <source>%1に書きました</source>
        <translation>Written at %1</translation>
    </message>
</context>
<context>
    <name>Leave</name>
    <message>
        <source>決まっていません</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>「なおす」で、代わりの人を決めてください。署名を待つ日は、ほかのサービス管理責任者がいつでも見られます</source>
        <translation>Choose a deputy under “Change”. Days that wait to be signed are open to every other service manager at any time</translation>
    </message>
    <message>
        <source>サービス管理責任者に、代わりの人を決めてもらってください</source>
        <translation>Ask a service manager to choose a deputy</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
    <message>
        <source>署名は消えません。この間の署名に、代理とは出なくなります</source>
        <translation>No signature goes away. Signatures of these days are no longer shown as given by a deputy</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>休みをなおす</source>
        <translation>Edit leave</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>Add leave</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>Leave of service managers, and who stands in</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>まだ決めない</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>見られる記録や、できることは、だれも変わりません。だれが代わりに確認するかを、みんなに伝えます</source>
        <translation>Nobody can see or do more by this. It tells all staff who stands in</translation>
    </message>
</context>
<context>
    <name>LeaveRow</name>
    <message>
        <source>代わりに確認する人はいませんでした</source>
        <translation>Nobody stood in</translation>
    </message>
    <message>
        <source>代わりに確認した人 %1</source>
        <translation>Stood in: %1</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>LeaveWords</name>
    <message>
        <source>%1さん</source>
        <comment>after a name</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>あなたは、%1 休みです</source>
        <translation>You are away: %1</translation>
    </message>
    <message>
        <source>%1は、%2 休みです</source>
        <translation>%1 is away: %2</translation>
    </message>
    <message>
        <source>あなたが代わりに確認します</source>
        <translation>You stand in</translation>
    </message>
    <message>
        <source>%1が代わりに確認します</source>
        <translation>%1 stands in</translation>
    </message>
    <message>
        <source>代わりの%1は、もうサービス管理責任者ではありません</source>
        <translation>%1, who was to stand in, is no longer a service manager</translation>
    </message>
    <message>
        <source>代わりの%1も、この間に休みがあります</source>
        <translation>%1, who was to stand in, is away at the same time</translation>
    </message>
    <message>
        <source>代わりに確認する人が、まだ決まっていません</source>
        <translation>Nobody stands in yet</translation>
    </message>
    <message>
        <source>確認のことは、%1に話してください</source>
        <translation>For confirmations, speak to %1</translation>
    </message>
    <message>
        <source>。</source>
        <comment>between sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>%1（%2の代理）</source>
        <translation>%1 (standing in for %2)</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>あなたの休み</source>
        <translation>Your leave</translation>
    </message>
    <message>
        <source>%1の休み</source>
        <translation>Leave of %1</translation>
    </message>
</context>
<context>
    <name>Leaves</name>
    <message>
        <source>休みと代理</source>
        <translation>Leave and deputies</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>Leave of service managers, and who stands in</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>Add leave</translation>
    </message>
    <message>
        <source>休みは、まだ入っていません</source>
        <translation>No leave has been entered yet</translation>
    </message>
    <message>
        <source>休みを加えると、その間にだれが代わりに確認するかが、みんなに見えます</source>
        <translation>Once you add leave, all staff see who stands in meanwhile</translation>
    </message>
    <message>
        <source>これからの休み</source>
        <translation>Coming leave</translation>
    </message>
    <message>
        <source>おわった休み</source>
        <translation>Past leave</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>見えかた</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>見やすい形を選んでください。</source>
        <translation>Choose what is easy for you to read.</translation>
    </message>
    <message>
        <source>あなたの画面だけが変わります。</source>
        <translation>Only your own screens will change.</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>ふつう</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>少し大きい</source>
        <translation>A bit larger</translation>
    </message>
    <message>
        <source>大きい</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>とても大きい</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>漢字の上</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>かなだけ</source>
        <translation>Kana only</translation>
    </message>
    <message>
        <source>つけない</source>
        <translation>None</translation>
    </message>
    <message>
        <source>明るい</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗い</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>くっきり（明るい）</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>くっきり（暗い）</source>
        <translation>High contrast, dark</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>歩み</source>
        <translation>Ayumi</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>会議・面談を書く</source>
        <translation>Record a meeting</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>本人が言ったとおりに</source>
        <translation>Exactly as they said it</translation>
    </message>
    <message>
        <source>計画に会議の日がまだないときは、いっしょに入ります</source>
        <translation>If the plan has no meeting date yet, it gets this one</translation>
    </message>
</context>
<context>
    <name>MonthClosingPanel</name>
    <message>
        <source>開けなおした理由：%1</source>
        <translation>Reason for reopening: %1</translation>
    </message>
    <message>
        <source>この月を締める</source>
        <translation>Close this month</translation>
    </message>
    <message>
        <source>開けなおす</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>この月を開けなおしますか</source>
        <translation>Reopen this month?</translation>
    </message>
    <message>
        <source>日々の記録を、またなおせるようになります。理由は残ります</source>
        <translation>Its daily records can be edited again. The reason is kept</translation>
    </message>
</context>
<context>
    <name>MonthRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>予定のない日</source>
        <translation>Not planned</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>Not open</translation>
    </message>
    <message>
        <source>予定の日</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>予定 %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>%1分おそい</source>
        <translation>%1 min late</translation>
    </message>
    <message>
        <source>%1分はやい</source>
        <translation>%1 min early</translation>
    </message>
    <message>
        <source>食事</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>送迎%1回</source>
        <translation>Rides: %1</translation>
    </message>
</context>
<context>
    <name>MonthSteps</name>
    <message>
        <source>前の月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>次の月</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>MonthSums</name>
    <message>
        <source>・</source>
        <comment>between two numbers</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>来た日 %1日（予定は%2日）</source>
        <translation>Days attended: %1 (planned: %2)</translation>
    </message>
    <message>
        <source>欠席 %1日</source>
        <translation>Days absent: %1</translation>
    </message>
    <message>
        <source>そのうち予定のない日 %1日</source>
        <translation>not planned: %1</translation>
    </message>
    <message>
        <source>そのうち在宅 %1日</source>
        <translation>at home: %1</translation>
    </message>
    <message>
        <source>これからの日 %1日</source>
        <translation>days to come: %1</translation>
    </message>
    <message>
        <source>回数に入る連絡 %1回（月%2回まで）</source>
        <translation>Calls that count: %1 (up to %2 a month)</translation>
    </message>
    <message>
        <source>遅刻 %1日・早退 %2日</source>
        <translation>Late: %1 days · left early: %2 days</translation>
    </message>
    <message>
        <source>回数をこえた連絡 %1回</source>
        <translation>calls over the limit: %1</translation>
    </message>
    <message>
        <source>まだたりない連絡 %1回</source>
        <translation>incomplete calls: %1</translation>
    </message>
    <message>
        <source>連絡のない欠席 %1日</source>
        <translation>days absent without a call: %1</translation>
    </message>
    <message>
        <source>時刻で見ると、遅刻 %1日・早退 %2日</source>
        <translation>By the times: late %1 · left early %2</translation>
    </message>
    <message>
        <source>働いた時間は合わせて %1</source>
        <translation>Total time at work: %1</translation>
    </message>
    <message>
        <source>食事 %1回・送迎 %2回（片道で1回）・交通費 %3</source>
        <translation>Meals: %1 · rides: %2 (each way counts once) · fares: %3</translation>
    </message>
    <message>
        <source>時刻がたりないか合わない記録 %1件は、時間に入っていません</source>
        <translation>Records with missing or impossible times: %1. They are not included in the time at work</translation>
    </message>
    <message>
        <source>記録のない日 %1日。来なかった日には数えません</source>
        <translation>Days without a record: %1. They do not count as absent</translation>
    </message>
    <message>
        <source>記録が2つある日 %1日。決めるまで、どの数にも入りません</source>
        <translation>Days with two records: %1. They are not counted until one is chosen</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>記録が2つ</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>記録がない</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>Not open</translation>
    </message>
    <message>
        <source>出欠は書いていない</source>
        <translation>Attendance not written</translation>
    </message>
    <message>
        <source>来た時刻だけ</source>
        <translation>Arrival only</translation>
    </message>
    <message>
        <source>連絡あり・回数に入る</source>
        <translation>Called · counts</translation>
    </message>
    <message>
        <source>連絡あり・回数をこえた</source>
        <translation>Called · over the limit</translation>
    </message>
    <message>
        <source>連絡あり・ほかの記録がある日</source>
        <translation>Called · another record that day</translation>
    </message>
    <message>
        <source>連絡はたりない</source>
        <translation>Incomplete call</translation>
    </message>
    <message>
        <source>連絡なし</source>
        <translation>No call</translation>
    </message>
    <message>
        <source>時刻</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>受けた人</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>伝えたこと</source>
        <translation>Advice given</translation>
    </message>
    <message>
        <source>まだないもの：%1。書くまで回数に入りません</source>
        <translation>Still missing: %1. The call does not count until it is written</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts of a call</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>決めるまで、どの数にも入りません</source>
        <translation>Not counted until one is chosen</translation>
    </message>
    <message>
        <source>来なかった日には数えません</source>
        <translation>Does not count as absent</translation>
    </message>
    <message>
        <source>欠席なのに、来た時刻があります</source>
        <translation>Absent, but there is an arrival time</translation>
    </message>
    <message>
        <source>時刻が合わないので、時間に入りません</source>
        <translation>The times are impossible, so they are not added</translation>
    </message>
    <message>
        <source>出欠と時刻が合っていません</source>
        <translation>Attendance and times do not match</translation>
    </message>
    <message>
        <source>連絡がないので、回数に入りません</source>
        <translation>There was no call, so it does not count</translation>
    </message>
    <message>
        <source>時刻がたりないので、時間に入りません</source>
        <translation>A time is missing, so nothing is added</translation>
    </message>
    <message>
        <source>ほかの場所と時間が重なっています</source>
        <translation>Overlaps with another place</translation>
    </message>
    <message>
        <source>連絡を書く</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>どちらかに決める</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>出欠を書く</source>
        <translation>Record attendance</translation>
    </message>
    <message>
        <source>出欠をなおす</source>
        <translation>Correct attendance</translation>
    </message>
    <message>
        <source>月の締め</source>
        <translation>Month closing</translation>
    </message>
    <message>
        <source>開けなおした理由</source>
        <comment>of a month</comment>
        <translation>Reason for reopening</translation>
    </message>
    <message>
        <source>締めた</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>開けた</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>まだ終わっていない月</source>
        <translation>Not over yet</translation>
    </message>
    <message>
        <source>まだそろっていません</source>
        <translation>Not complete yet</translation>
    </message>
    <message>
        <source>締められます</source>
        <translation>Ready to close</translation>
    </message>
    <message>
        <source>締めてあります</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>締めたあとで変わりました</source>
        <translation>Changed since it was closed</translation>
    </message>
    <message>
        <source>締めたかどうかの記録が2つ</source>
        <translation>Two records about closing</translation>
    </message>
    <message>
        <source>最後の日から締められます</source>
        <translation>Can be closed from its last day</translation>
    </message>
    <message>
        <source>下の日がそろうと締められます</source>
        <translation>Can be closed once the days below are complete</translation>
    </message>
    <message>
        <source>予定の日も記録もない月です</source>
        <translation>No planned days and no records</translation>
    </message>
    <message>
        <source>予定の日がみな記録され、署名されています</source>
        <translation>Every planned day is recorded and signed</translation>
    </message>
    <message>
        <source>知らせの届いていないタブレットで書かれたものです。その日を見て、署名してください</source>
        <translation>Written on a tablet that did not know the month was closed. Look at the day and sign it</translation>
    </message>
    <message>
        <source>どちらかに決めるまでは、締めていない月と同じです</source>
        <translation>Until one is chosen, the month counts as open</translation>
    </message>
    <message>
        <source>署名がまだ</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>署名のあとで訂正</source>
        <translation>Corrected after signing</translation>
    </message>
    <message>
        <source>差し戻し中</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>本人の確認などがまだ</source>
        <translation>Confirmation or times missing</translation>
    </message>
    <message>
        <source>%1 %2日</source>
        <comment>what is in the way, on how many days</comment>
        <translation>%1: %2 days</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two numbers</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>この月の日々の記録は、開けなおすまでなおせません</source>
        <translation>This month&apos;s daily records cannot be edited until it is reopened</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>月の締め</source>
        <translation>Month closing</translation>
    </message>
    <message>
        <source>%2人のうち %1人が締めてあります</source>
        <translation>%1 of %2 people closed</translation>
    </message>
    <message>
        <source>そろった%1人を締める</source>
        <translation>Close for %1 people who are ready</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>この月に予定や記録のある人はいません</source>
        <translation>Nobody has planned days or records in this month</translation>
    </message>
    <message>
        <source>%1人の%2を締めますか</source>
        <translation>Close %2 for %1 people?</translation>
    </message>
    <message>
        <source>締める</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>締めた月の記録は、開けなおすまでなおせません</source>
        <translation>Daily records of a closed month cannot be edited until it is reopened</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>All workplaces</translation>
    </message>
    <message>
        <source>はたらく場と来る曜日が決まった人が、ここに出ます。前の月は、上のボタンで見られます</source>
        <translation>People with a workplace and days appear here. The buttons above show earlier months</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>It was another person&apos;s record</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>だれの記録ですか。もとの記録は取り消しになり、移した先が残ります</source>
        <translation>Whose record is it? This one is withdrawn, with a note where it went</translation>
    </message>
    <message>
        <source>人を選んでください</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>%1 さんへ移す</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>%1 さんの記録から移しました</source>
        <translation>Moved from the record of %1</translation>
    </message>
    <message>
        <source>ほかの人の記録でした。%1 さんへ移しました</source>
        <translation>It was another person&apos;s record. Moved to %1</translation>
    </message>
    <message>
        <source>その人がここにいないときは、先に「利用者」のページで加えます</source>
        <translation>If the person is not here, add them first on the page “People”.</translation>
    </message>
</context>
<context>
    <name>MoveRecord</name>
    <message>
        <source>ほかの人の記録でした</source>
        <translation>It was another person&apos;s record</translation>
    </message>
</context>
<context>
    <name>NameCards</name>
    <message>
        <source>支援者の名前を選んでください</source>
        <translation>Choose a staff member</translation>
    </message>
    <message>
        <source>あなたの名前を選んでください</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>歩み</source>
        <translation>Ayumi</translation>
    </message>
    <message>
        <source>見えかた</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>はじめに支援者がこのタブレットを開けます</source>
        <translation>A staff member needs to open this tablet first</translation>
    </message>
    <message>
        <source>「支援者」を押してください</source>
        <translation>Tap “Staff”</translation>
    </message>
    <message>
        <source>このタブレットにサインインした支援者は、まだいません</source>
        <translation>No staff member has signed in on this tablet yet</translation>
    </message>
    <message>
        <source>この行の名前はありません</source>
        <translation>No names here</translation>
    </message>
    <message>
        <source>このタブレットをはじめて使う支援者</source>
        <translation>Staff new to this tablet</translation>
    </message>
    <message>
        <source>ら・わ</source>
        <translation>ら・わ</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>名前のカードは、まだありません。はじめのサインインは、支援者といっしょにします</source>
        <translation>There are no name cards yet. The first sign-in is done together with a coach</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>ほか</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NewSecretChoice</name>
    <message>
        <source>どちらで開けますか</source>
        <translation>What would you like to open it with?</translation>
    </message>
    <message>
        <source>数字4つ</source>
        <translation>4 digits</translation>
    </message>
    <message>
        <source>絵3つ</source>
        <translation>3 pictures</translation>
    </message>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>数字6けた以上</source>
        <translation>At least 6 digits</translation>
    </message>
    <message>
        <source>暗証番号をもう一度</source>
        <translation>PIN again</translation>
    </message>
    <message>
        <source>同じ絵でした。おぼえておいてください</source>
        <translation>The same pictures. Please remember them</translation>
    </message>
    <message>
        <source>もう一度、同じ順番でおしてください</source>
        <translation>Tap them again in the same order</translation>
    </message>
    <message>
        <source>3つの絵を、順番におしてください</source>
        <translation>Tap your three pictures in order</translation>
    </message>
    <message>
        <source>%1つのうち %2つ</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>絵を選びなおす</source>
        <translation>Choose other pictures</translation>
    </message>
</context>
<context>
    <name>NewSecretEntry</name>
    <message>
        <source>新しい暗証番号か絵</source>
        <translation>New PIN or pictures</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>新しい数字か絵を決めてください</source>
        <translation>Choose new numbers or pictures</translation>
    </message>
    <message>
        <source>しまっています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>これに決める</source>
        <translation>Use these</translation>
    </message>
    <message>
        <source>新しい絵に変えました。</source>
        <translation>Your new pictures are saved.</translation>
    </message>
    <message>
        <source>新しい数字に変えました。</source>
        <translation>Your new numbers are saved.</translation>
    </message>
    <message>
        <source>このタブレットでは、これからそれを使います。書いたものは全部あります。</source>
        <translation>Use them on this tablet from now on. Everything you wrote is still here.</translation>
    </message>
    <message>
        <source>おわる</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>NoDeputies</name>
    <message>
        <source>代わりに確認できる人が、ほかにいません</source>
        <translation>Nobody else can stand in</translation>
    </message>
    <message>
        <source>代わりになれるのは、サービス管理責任者だけです。管理者に、もう1人をサービス管理責任者にしてもらってください。休みがおわったら、もとの役割にもどしてもらえます</source>
        <translation>Only a service manager can stand in. Ask the administrator to make a second person a service manager; afterwards they can be given their earlier role again</translation>
    </message>
</context>
<context>
    <name>NotComingPanel</name>
    <message>
        <source>開いている日に、%1日つづけて来ていません（%2から）。訪問の時期です</source>
        <translation>Absent on %1 open days in a row (since %2). A visit is due</translation>
    </message>
    <message>
        <source>記録のない日が%1日あります。来なかった日には数えません</source>
        <translation>Days without a record: %1. They do not count as absent</translation>
    </message>
    <message>
        <source>記録が2つある日が%1日あります。来なかった日には数えません</source>
        <translation>Days with two records: %1. They do not count as absent</translation>
    </message>
    <message>
        <source>訪問を記録するか、本人が来ると、この知らせは消えます</source>
        <translation>This notice goes away once a visit is recorded or the person comes</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>%1の欠席の理由を、まだ本人と確かめていません</source>
        <translation>The reason for the absence on %1 has not been checked with the person yet</translation>
    </message>
    <message>
        <source>本人と確かめました</source>
        <translation>Checked with the person</translation>
    </message>
    <message>
        <source>次に来た日に、本人と確かめました</source>
        <translation>Checked with the person when they next came</translation>
    </message>
</context>
<context>
    <name>OfferedSigns</name>
    <message>
        <source>本人がシートで選んだサイン</source>
        <translation>Signs the person chose on a sheet</translation>
    </message>
    <message>
        <source>健康のことの同意がないので、サインは聞けません</source>
        <translation>Signs cannot be asked about without consent for health data</translation>
    </message>
    <message>
        <source>%1文字をこえています。短い言葉にして、下で足してください</source>
        <translation>Longer than %1 characters. Shorten it and add it below</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>利用者の情報</source>
        <translation>Participant details</translation>
    </message>
    <message>
        <source>職員の情報</source>
        <translation>Staff details</translation>
    </message>
    <message>
        <source>職場の情報</source>
        <translation>Workplace details</translation>
    </message>
    <message>
        <source>職場への配置</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>受けもち</source>
        <translation>Coach assignment</translation>
    </message>
    <message>
        <source>開いている日</source>
        <translation>Opening day</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>取り決め</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>たすけてほしい</source>
        <translation>Call for help</translation>
    </message>
    <message>
        <source>たすけてほしいを見た人</source>
        <translation>Call for help seen by</translation>
    </message>
    <message>
        <source>別に置いた記録の判断</source>
        <translation>Decision on a record set aside</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>読み</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>呼び名</source>
        <translation>Known as</translation>
    </message>
    <message>
        <source>生年月日</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>役割</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>電話</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>住所</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>はじめの日</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>おわりの日</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>メモ</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>差し戻し</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>判断</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>何についての同意か</source>
        <translation>Consent for</translation>
    </message>
    <message>
        <source>説明文の版</source>
        <translation>Version of the text</translation>
    </message>
    <message>
        <source>だれに伝えてよいか</source>
        <translation>Who may be told</translation>
    </message>
    <message>
        <source>同意した人</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>同意した人の名前</source>
        <translation>Name of the person who gave it</translation>
    </message>
    <message>
        <source>同意した日</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>取りやめた日</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>紙</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>画面</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>そのまま通した</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>書きなおした</source>
        <translation>Written again</translation>
    </message>
    <message>
        <source>置いておく</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>大切な個人の情報（障害・健康）</source>
        <translation>Sensitive data (disability, health)</translation>
    </message>
    <message>
        <source>画面での確認</source>
        <translation>Confirming on the screen</translation>
    </message>
    <message>
        <source>写真</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>セルフチェック</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>ほかの機関への提供</source>
        <translation>Sharing with others</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>親</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>成年後見人</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>保佐人</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>補助人</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>開いている曜日</source>
        <translation>Opening days</translation>
    </message>
    <message>
        <source>時間</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>はじまる時刻</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>おわる時刻</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>受け入れられる人数</source>
        <translation>Number of places</translation>
    </message>
    <message>
        <source>受け入れの条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>できる配慮と手だすけ</source>
        <translation>Adjustments and help available</translation>
    </message>
    <message>
        <source>賃金・報酬</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>Transport costs</translation>
    </message>
    <message>
        <source>保険</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>話をする人</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>最後に確認した日</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>月の締め</source>
        <translation>Month closing</translation>
    </message>
    <message>
        <source>からだとこころの項目</source>
        <translation>Daily check question</translation>
    </message>
    <message>
        <source>職員の休み</source>
        <translation>Staff leave</translation>
    </message>
    <message>
        <source>休む人</source>
        <translation>Person away</translation>
    </message>
    <message>
        <source>代わりに確認する人</source>
        <translation>Deputy</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>全体の状況</source>
        <translation>All workplaces</translation>
    </message>
    <message>
        <source>のべの人数です。2つの場に来た人は、それぞれの場で数えます</source>
        <translation>Each person counts once for each day. Somebody who goes to two workplaces counts at each</translation>
    </message>
    <message>
        <source>場ごとの状況</source>
        <translation>By workplace</translation>
    </message>
    <message>
        <source>この月に予定や記録のある場はありません</source>
        <translation>No workplace has plans or records in this month</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 people</translation>
    </message>
</context>
<context>
    <name>OverviewCell</name>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>OverviewHours</name>
    <message>
        <source>働いた時間と取り決めの時間</source>
        <translation>Time at work and agreed time</translation>
    </message>
    <message>
        <source>取り決めの時間は、来る時刻から帰る時刻までで、休憩をふくみます</source>
        <translation>Agreed time is from arriving to leaving, with the breaks</translation>
    </message>
    <message>
        <source>働いた時間</source>
        <translation>Time at work</translation>
    </message>
    <message>
        <source>取り決めの時間</source>
        <translation>Agreed time</translation>
    </message>
</context>
<context>
    <name>OverviewMonth</name>
    <message>
        <source>開いている日 %1日</source>
        <translation>Open days: %1</translation>
    </message>
    <message>
        <source>数は、来た人 / 予定の人です。日をおすと、その日の名簿が出ます</source>
        <translation>The numbers are came / planned. Press a day for its roster</translation>
    </message>
    <message>
        <source>週をおすと、その週の日が下に出ます</source>
        <translation>Tap a week to see its days below</translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message>
        <source>あなたが受けもつ人だけの数です</source>
        <translation>These are only the people you support</translation>
    </message>
    <message>
        <source>この月の記録の一部は事務所にあり、ここの数に入っていません。人ごとの月のページで、取りよせられます</source>
        <translation>Some records of this month are at the office and not in these numbers. You can download them on a person&apos;s month page</translation>
    </message>
</context>
<context>
    <name>OverviewVisits</name>
    <message>
        <source>訪問の予定と実績</source>
        <translation>Visits planned and done</translation>
    </message>
    <message>
        <source>この月の支援記録はありません</source>
        <translation>No visits in this month</translation>
    </message>
    <message>
        <source>訪問した日</source>
        <translation>Days visited</translation>
    </message>
    <message>
        <source>訪問の予定の日</source>
        <translation>Days planned</translation>
    </message>
</context>
<context>
    <name>OverviewWeek</name>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>記録が2つ</source>
        <translation>Two records</translation>
    </message>
    <message>
        <source>記録がない</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>そのうち予定のない人 %1人</source>
        <translation>of these not planned: %1</translation>
    </message>
    <message>
        <source>遅刻 %1人</source>
        <translation>late: %1</translation>
    </message>
    <message>
        <source>早退 %1人</source>
        <translation>left early: %1</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>absent: %1</translation>
    </message>
    <message>
        <source>記録がない人 %1人</source>
        <translation>without a record: %1</translation>
    </message>
    <message>
        <source>記録が2つの人 %1人</source>
        <translation>with two records: %1</translation>
    </message>
    <message>
        <source>これからの人 %1人</source>
        <translation>still to come: %1</translation>
    </message>
    <message>
        <source>予定の人はいません</source>
        <translation>Nobody is planned</translation>
    </message>
    <message>
        <source>予定 %1人</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>来た人 %1人</source>
        <translation>came: %1</translation>
    </message>
    <message>
        <source>予定 のべ%1人</source>
        <translation>Planned (person-days): %1</translation>
    </message>
    <message>
        <source>来た人 のべ%1人</source>
        <translation>came (person-days): %1</translation>
    </message>
    <message>
        <source>働いた時間 %1</source>
        <translation>Time at work %1</translation>
    </message>
    <message>
        <source>ほかに休憩 %1</source>
        <translation>breaks besides %1</translation>
    </message>
    <message>
        <source>取り決めの時間 %1</source>
        <translation>agreed time %1</translation>
    </message>
    <message>
        <source>そのうち、これから %1</source>
        <translation>of it still ahead %1</translation>
    </message>
    <message>
        <source>時刻がたりず、働いた時間に入らない記録 %1件</source>
        <translation>Records without times, not in the time at work: %1</translation>
    </message>
    <message>
        <source>時刻が決まらず、取り決めの時間に入らない予定 %1件</source>
        <translation>plans without times, not in the agreed time: %1</translation>
    </message>
    <message>
        <source>だれもいません</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1 %2人</source>
        <comment>stage, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>訪問の予定 %1日</source>
        <translation>days with a visit planned: %1</translation>
    </message>
    <message>
        <source>訪問した日 %1日</source>
        <translation>Days visited: %1</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>予定 %1日</source>
        <translation>Planned days: %1</translation>
    </message>
    <message>
        <source>来た日 %1日</source>
        <translation>days come: %1</translation>
    </message>
    <message>
        <source>そのうち予定のない日 %1日</source>
        <translation>not planned: %1</translation>
    </message>
    <message>
        <source>遅刻 %1日</source>
        <translation>late: %1</translation>
    </message>
    <message>
        <source>早退 %1日</source>
        <translation>left early: %1</translation>
    </message>
    <message>
        <source>欠席 %1日</source>
        <translation>Days absent: %1</translation>
    </message>
    <message>
        <source>記録がない日 %1日</source>
        <translation>days without a record: %1</translation>
    </message>
    <message>
        <source>記録が2つの日 %1日</source>
        <translation>days with two records: %1</translation>
    </message>
    <message>
        <source>これからの日 %1日</source>
        <translation>days to come: %1</translation>
    </message>
    <message>
        <source>段階が未記入の人</source>
        <translation>No stage written</translation>
    </message>
    <message>
        <source>開いている日</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>開いていない日</source>
        <translation>Not open</translation>
    </message>
</context>
<context>
    <name>OwnDay</name>
    <message>
        <source>きょうの出勤</source>
        <translation>Work today</translation>
    </message>
    <message>
        <source>きょうの予定はありません</source>
        <translation>Nothing is planned today</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>本人がなおしました</source>
        <translation>Corrected by the person</translation>
    </message>
    <message>
        <source>何時に帰りましたか。</source>
        <translation>What time did you leave?</translation>
    </message>
    <message>
        <source>何時に来ましたか。</source>
        <translation>What time did you arrive?</translation>
    </message>
    <message>
        <source>決める</source>
        <translation>Use this time</translation>
    </message>
    <message>
        <source>きょうの仕事と目標</source>
        <translation>Today&apos;s tasks and goals</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>来る日と場所は、支援者と決めます。</source>
        <translation>You agree on days and places with your coach.</translation>
    </message>
</context>
<context>
    <name>OwnGoal</name>
    <message>
        <source>%1から %2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>書いたこと</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>その前の日は、支援者といっしょに見られます。</source>
        <translation>You can look at earlier days together with your coach.</translation>
    </message>
    <message>
        <source>もう終わりました。支援者といっしょにふりかえります。</source>
        <translation>This goal has ended. You can look back on it together with your coach.</translation>
    </message>
</context>
<context>
    <name>OwnGoals</name>
    <message>
        <source>わたしの目標</source>
        <translation>My goals</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>きょうの分を書く</source>
        <translation>Write for today</translation>
    </message>
    <message>
        <source>いまの目標は、ありません。</source>
        <translation>You have no current goals.</translation>
    </message>
    <message>
        <source>前の目標</source>
        <translation>Earlier goals</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>It appears here once you and your coach have agreed on it.</translation>
    </message>
</context>
<context>
    <name>OwnNothing</name>
    <message>
        <source>支援者に聞く</source>
        <translation>Ask your coach</translation>
    </message>
</context>
<context>
    <name>OwnPlan</name>
    <message>
        <source>わたしの計画</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>計画はまだありません。</source>
        <translation>You don&apos;t have a plan yet.</translation>
    </message>
    <message>
        <source>わたしがしたいこと</source>
        <translation>What I want</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>From now on</translation>
    </message>
    <message>
        <source>仕事</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>目標と手伝い</source>
        <translation>Goals and help</translation>
    </message>
    <message>
        <source>大きな目標</source>
        <translation>My long-term goal</translation>
    </message>
    <message>
        <source>いまの目標</source>
        <translation>My current goal</translation>
    </message>
    <message>
        <source>手伝ってもらうこと</source>
        <translation>The help I get</translation>
    </message>
    <message>
        <source>この計画は、%1までです。</source>
        <translation>This plan runs until %1.</translation>
    </message>
    <message>
        <source>%1までに、計画についてもう一度話します。</source>
        <translation>We will talk about the plan again by %1.</translation>
    </message>
    <message>
        <source>変えたいときは、%1に話してください。</source>
        <translation>If you want to change it, talk to %1.</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>It appears here once you and your coach have agreed on it.</translation>
    </message>
</context>
<context>
    <name>OwnSiteCard</name>
    <message>
        <source>%1に帰りました</source>
        <translation>Left at %1</translation>
    </message>
    <message>
        <source>%1に来ました</source>
        <translation>Arrived at %1</translation>
    </message>
    <message>
        <source>来ました</source>
        <translation>I&apos;m here</translation>
    </message>
    <message>
        <source>帰ります</source>
        <translation>I&apos;m leaving</translation>
    </message>
    <message>
        <source>来た時刻をなおす</source>
        <translation>Change arrival time</translation>
    </message>
    <message>
        <source>帰った時刻をなおす</source>
        <translation>Change leaving time</translation>
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
        <translation> (%1)</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>きょう：%1</source>
        <translation>Today: %1</translation>
    </message>
</context>
<context>
    <name>OwnTaskList</name>
    <message>
        <source>%1から はじまります。</source>
        <translation>Starts on %1.</translation>
    </message>
    <message>
        <source>%1までです。</source>
        <translation>Until %1.</translation>
    </message>
</context>
<context>
    <name>OwnTasks</name>
    <message>
        <source>わたしの仕事</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>きょうの分を書く</source>
        <translation>Write for today</translation>
    </message>
    <message>
        <source>いまの仕事は、まだ決まっていません。</source>
        <translation>No tasks have been set yet.</translation>
    </message>
    <message>
        <source>支援者といっしょに決めると、ここに出ます。</source>
        <translation>It appears here once you and your coach have agreed on it.</translation>
    </message>
</context>
<context>
    <name>OwnTime</name>
    <message>
        <source>10分前</source>
        <translation>10 min earlier</translation>
    </message>
    <message>
        <source>1分前</source>
        <translation>1 min earlier</translation>
    </message>
    <message>
        <source>1分あと</source>
        <translation>1 min later</translation>
    </message>
    <message>
        <source>10分あと</source>
        <translation>10 min later</translation>
    </message>
    <message>
        <source>まだ帰っていません</source>
        <translation>I haven&apos;t left yet</translation>
    </message>
    <message>
        <source>来ていません</source>
        <translation>I didn&apos;t come</translation>
    </message>
    <message>
        <source>本人が取り消しました</source>
        <translation>Withdrawn by the person</translation>
    </message>
</context>
<context>
    <name>OwnTrends</name>
    <message>
        <source>わたしのようす</source>
        <translation>How I&apos;ve been</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>あなたが書いたことと、来た日です。</source>
        <translation>What you wrote and the days you came.</translation>
    </message>
</context>
<context>
    <name>OwnWordsField</name>
    <message>
        <source>あなたの言葉</source>
        <translation>Your words</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ParticipantFrame</name>
    <message>
        <source>もどる</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>よみあげ</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>とめる</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>やすむ</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>したへ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>うえへ</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>ParticipantPage</name>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>このタブレットを開ける</source>
        <translation>Open this tablet</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>起動のあとは支援者の合言葉で開けます。そのあとは暗証番号で使えます</source>
        <translation>After a restart, a staff passphrase opens the records. After that a PIN is enough</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>At least 12 characters</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>開ける</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>忘れました</source>
        <translation>I forgot it</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>休みをなおす</source>
        <translation>Edit leave</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>Add leave</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>この間は、出欠の予定に入りません。もどる日が決まったら、おわりの日を入れてください</source>
        <translation>They are not expected during this time. Enter the end date once you know when they will be back</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>利用者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>受けもつ人の記録は、まだこのタブレットにありません</source>
        <translation>This tablet does not have the records of the people you support yet</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>%1人のうち %2人</source>
        <translation>%2 of %1 people</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>名前・読み・通称・はたらく場</source>
        <translation>Name, reading, known as, workplace</translation>
    </message>
    <message>
        <source>だれのことか</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>いまの利用者</source>
        <translation>Current people</translation>
    </message>
    <message>
        <source>利用をおえた人</source>
        <translation>Former people</translation>
    </message>
    <message>
        <source>新しい利用者</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>記録の中からさがす</source>
        <translation>Look in the records</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>言葉を減らしてください</source>
        <translation>Try fewer words</translation>
    </message>
    <message>
        <source>はたらく場のつぎに、「新しい利用者」から1人めを入れてください</source>
        <translation>After the workplace, enter the first person with “New person”</translation>
    </message>
    <message>
        <source>「新しい利用者」から入れるか、サービス管理責任者に受けもちを決めてもらってください</source>
        <translation>Enter somebody with “New person”, or ask a service manager to assign people to you</translation>
    </message>
    <message>
        <source>サービス管理責任者に、受けもちを決めてもらってください</source>
        <translation>Ask a service manager to assign people to you</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>Attendance so far</translation>
    </message>
    <message>
        <source>出欠の記録は、まだありません</source>
        <translation>No attendance recorded yet</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>Show earlier days</translation>
    </message>
    <message>
        <source>暗証番号か絵を決めなおす</source>
        <translation>New PIN or pictures</translation>
    </message>
    <message>
        <source>暗証番号か絵を決める</source>
        <translation>Choose PIN or pictures</translation>
    </message>
    <message>
        <source>前のようすも見る</source>
        <translation>See earlier weeks</translation>
    </message>
    <message>
        <source>はたらく場と来る曜日が決まると、「きょう」から記録できます</source>
        <translation>Once workplace and days are agreed, you can record from “Today”</translation>
    </message>
</context>
<context>
    <name>PersonAgreements</name>
    <message>
        <source>取り決め</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>取り決めはまだありません。はたらく場の曜日で来ます</source>
        <translation>Nothing agreed yet. The workplace&apos;s opening days apply</translation>
    </message>
    <message>
        <source>取り決めを加える</source>
        <translation>Add agreement</translation>
    </message>
</context>
<context>
    <name>PersonDeeds</name>
    <message>
        <source>タブレットを渡す</source>
        <translation>Hand the tablet over</translation>
    </message>
    <message>
        <source>ふりかえりを代わりに書く</source>
        <translation>Write the daily reflection for them</translation>
    </message>
    <message>
        <source>からだとこころを代わりに書く</source>
        <translation>Write Body and mind for them</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>%1（%2歳）</source>
        <translation>%1 (age %2)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>利用者の情報</source>
        <translation>Participant details</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>同じ読みの人がいます：%1</source>
        <translation>Somebody has the same reading: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>きょう受けもつ支援者が、決まっていません</source>
        <translation>No coach is assigned today</translation>
    </message>
    <message>
        <source>このままでは、支援者のタブレットに出てきません。受けもちを加えてください</source>
        <translation>They will not appear on any coach&apos;s tablet. Assign a coach</translation>
    </message>
    <message>
        <source>受けもつ支援者</source>
        <translation>Coaches</translation>
    </message>
    <message>
        <source>まだ決まっていません</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>受けもちを加える</source>
        <translation>Assign a coach</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>休みはありません</source>
        <translation>No leave</translation>
    </message>
    <message>
        <source>休みを加える</source>
        <translation>Add leave</translation>
    </message>
    <message>
        <source>まちがえて加えた人として取り消す</source>
        <translation>Withdraw: added by mistake</translation>
    </message>
    <message>
        <source>この人の記録が %1件のこっていて、どのページにも出なくなります。先に移すか、取り消さずに「利用をおえた日」を書いてください</source>
        <translation>%1 records of this person are left and would be on no page any more. Move them first, or write a last day of service instead of taking the person back.</translation>
    </message>
    <message>
        <source>同じ人なら、毎日の記録を「ほかの人の記録でした」で1つに集めます。移せない記録がのこる方には「利用をおえた日」を書き、ほかは下で取り消します</source>
        <translation>If they are one person, gather the daily records in one file with “It was another person&apos;s record”. Write a last day of service in the file where records stay that cannot be moved; take the other back below if nothing is left in it.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>利用者の情報をなおす</source>
        <translation>Edit participant details</translation>
    </message>
    <message>
        <source>新しい利用者</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>同じ読みの人がいます：%1</source>
        <translation>Somebody has the same reading: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>同じ人なら、その人のページに書いてください。ちがう人なら、このままで大丈夫です</source>
        <translation>If it is the same person, write on their page. If not, you can continue</translation>
    </message>
    <message>
        <source>はじめに受けもつ支援者</source>
        <translation>First coach</translation>
    </message>
    <message>
        <source>保存すると、はたらく場・受けもち・休みのうち %1件が、この日でおわります</source>
        <translation>When you save, %1 of their workplaces, coaches and leave periods end on this day</translation>
    </message>
    <message>
        <source>保存すると、あなたがこの人を仮に受けもちます。サービス管理責任者が、あとで確かめます</source>
        <translation>When you save, you become this person’s coach for now. A service manager will confirm it later.</translation>
    </message>
</context>
<context>
    <name>PersonGoals</name>
    <message>
        <source>いまの目標</source>
        <translation>Current goals</translation>
    </message>
    <message>
        <source>いまの目標は、ありません</source>
        <translation>There are no current goals</translation>
    </message>
    <message>
        <source>目標を見る・決める</source>
        <translation>See and set goals</translation>
    </message>
</context>
<context>
    <name>PersonMonth</name>
    <message>
        <source>%1 さんの月</source>
        <translation>%1: month</translation>
    </message>
    <message>
        <source>この月の古い記録は、いまは事務所だけにあります</source>
        <translation>Older records of this month are now kept only at the office</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>This frees up space on the tablet. No record is lost</translation>
    </message>
    <message>
        <source>取りよせるまで、下の数には入っていません</source>
        <translation>The numbers below do not include them until you download them</translation>
    </message>
    <message>
        <source>取りよせる</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>この月には、予定の日も記録もありません</source>
        <translation>No planned days and no records in this month</translation>
    </message>
    <message>
        <source>来る曜日は、はたらく場との約束で決まります</source>
        <translation>The days of the week are agreed with the workplace</translation>
    </message>
    <message>
        <source>日にち</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>時刻と、そのほか</source>
        <translation>Times and more</translation>
    </message>
    <message>
        <source>予定と場所</source>
        <translation>Plan and place</translation>
    </message>
</context>
<context>
    <name>PersonPlan</name>
    <message>
        <source>計画の見直し</source>
        <translation>Plan review</translation>
    </message>
    <message>
        <source>計画は、まだありません</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <source>つぎの計画はこれから</source>
        <translation>Next plan not started</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>The person&apos;s own words</translation>
    </message>
    <message>
        <source>「%1」</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PersonSpan</name>
    <message>
        <source>取り消すと、この間の日が、また来る予定に入ります</source>
        <translation>If you withdraw it, the person is expected on these days again</translation>
    </message>
    <message>
        <source>取り消すと、来る曜日と書くものは、ほかの取り決めか、はたらく場の曜日で決まります</source>
        <translation>If you withdraw it, another agreement or the workplace&apos;s opening days apply</translation>
    </message>
    <message>
        <source>取り消すと、この支援者は、この人の記録をもう見られません。まだ送っていない記録は、確認が必要な記録に入ります</source>
        <translation>If you withdraw it, this coach can no longer see the person&apos;s records. Anything the coach has not sent yet goes to “Records to check”</translation>
    </message>
    <message>
        <source>きょう見られる人は変わりません</source>
        <translation>The people who can see the records today stay the same</translation>
    </message>
    <message>
        <source>きょう受けもつ支援者が、いなくなります</source>
        <translation>Nobody will be the person&apos;s coach today</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>同じときに、もう1つの取り決めがあります（%1）</source>
        <translation>There is another agreement at the same time (%1)</translation>
    </message>
    <message>
        <source>来る曜日は、あとから始まったほうで決まります。書くものは両方を合わせます</source>
        <translation>The one that started later decides the days of the week. What is filled in comes from both</translation>
    </message>
    <message>
        <source>もう1つを見る</source>
        <translation>Show the other one</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
    <message>
        <source>仮の受けもちです。この支援者が、新しい利用者として加えました</source>
        <translation>Not confirmed yet: this coach added the person as someone new</translation>
    </message>
    <message>
        <source>同じ人がもういないか、受けもちがこれでよいかを確かめてください</source>
        <translation>Check that the person is not here already, and that this is the right coach</translation>
    </message>
    <message>
        <source>サービス管理責任者が確かめると、仮でなくなります。記録はいつもどおり書けます</source>
        <translation>It stays like this until a service manager confirms it. You can write records as usual</translation>
    </message>
    <message>
        <source>確かめた</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>PersonTabStrip</name>
    <message>
        <source>ようす</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>毎日</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>計画</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>これまで</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>PersonTrends</name>
    <message>
        <source>ようす</source>
        <translation>How they&apos;ve been</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>PersonWays</name>
    <message>
        <source>今月の出欠</source>
        <translation>Attendance this month</translation>
    </message>
    <message>
        <source>来た日 %1日（予定は%2日）・回数に入る欠席の連絡 %3回（月%4回まで）</source>
        <translation>Days attended: %1 (planned: %2) · absence calls that count: %3 of %4</translation>
    </message>
    <message>
        <source>はたらく場のあゆみ</source>
        <translation>Workplaces over time</translation>
    </message>
    <message>
        <source>利用者の情報</source>
        <translation>Participant details</translation>
    </message>
    <message>
        <source>仕事の一覧</source>
        <translation>Task lists</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>ようす</source>
        <translation>How they&apos;ve been</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>定着の連絡</source>
        <translation>Contacts after starting work</translation>
    </message>
    <message>
        <source>からだとこころで聞くこと</source>
        <translation>Questions in the daily check</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>けす</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>りんご</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>さかな</source>
        <translation>Fish</translation>
    </message>
    <message>
        <source>いえ</source>
        <translation>House</translation>
    </message>
    <message>
        <source>木</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>かさ</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>はさみ</source>
        <translation>Scissors</translation>
    </message>
    <message>
        <source>ねこ</source>
        <translation>Cat</translation>
    </message>
    <message>
        <source>とり</source>
        <translation>Bird</translation>
    </message>
    <message>
        <source>ほし</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Moon</translation>
    </message>
    <message>
        <source>くるま</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>花</source>
        <translation>Flower</translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>暗証番号を入れてください（6けた以上）</source>
        <translation>Enter your PIN (at least 6 digits)</translation>
    </message>
    <message>
        <source>4つの数字を入れてください</source>
        <translation>Enter your four numbers</translation>
    </message>
    <message>
        <source>%1つのうち %2つ</source>
        <translation>%2 of %1</translation>
    </message>
    <message>
        <source>%1けた</source>
        <translation>%1 digits</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>絵の順番</source>
        <translation>Picture order</translation>
    </message>
    <message>
        <source>決めなおすのは本人です。先に、支援者を確かめます</source>
        <translation>The person chooses the new one. First we check that you are staff</translation>
    </message>
    <message>
        <source>新しく決める前に、いまのものを確かめます</source>
        <translation>Before you choose a new one, please enter the current one</translation>
    </message>
    <message>
        <source>3つの絵を、順番におしてください</source>
        <translation>Tap your three pictures in order</translation>
    </message>
    <message>
        <source>開く</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>忘れました</source>
        <translation>I forgot it</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>けす</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>見学・面談などを書く</source>
        <translation>Record a visit or talk</translation>
    </message>
    <message>
        <source>つぎの段階・はたらく場へ</source>
        <translation>Move to the next stage or workplace</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
</context>
<context>
    <name>PlacementCard</name>
    <message>
        <source>つぎ：%1</source>
        <translation>Next: %1</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>はたらく場の記録をなおす</source>
        <translation>Edit placement</translation>
    </message>
    <message>
        <source>つぎの段階・はたらく場へ</source>
        <translation>Move to the next stage or workplace</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>Add a workplace</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>いままで：%1</source>
        <translation>Until now: %1</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>段階や約束がかわったときは、「つぎの段階・はたらく場へ」から書くと、いままでの分も残ります</source>
        <translation>When the stage or the terms change, write it from “Move to the next stage or workplace”: what held until then stays</translation>
    </message>
    <message>
        <source>保存すると、いままでの段階は、はじめの日の前の日でおわります</source>
        <translation>When you save, the current stage ends on the day before the start date</translation>
    </message>
</context>
<context>
    <name>PlacementSite</name>
    <message>
        <source>ほかに%1か所。言葉でさがせます</source>
        <translation>%1 more. Search to find them</translation>
    </message>
    <message>
        <source>はたらく場をさがす</source>
        <translation>Search workplaces</translation>
    </message>
</context>
<context>
    <name>PlacementTerms</name>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message>
        <source>はたらく場</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>段階</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>短い実習</source>
        <translation>Short work trial</translation>
    </message>
    <message>
        <source>はたらく曜日</source>
        <translation>Days of work</translation>
    </message>
    <message>
        <source>はじまる時刻</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>おわる時刻</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>契約</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>契約した日</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>賃金・報酬</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>金額（円）</source>
        <translation>Amount (yen)</translation>
    </message>
    <message>
        <source>交通費</source>
        <translation>Fare</translation>
    </message>
    <message>
        <source>交通費（円）</source>
        <translation>Transport costs (yen)</translation>
    </message>
    <message>
        <source>段階がかわるわけ・おわるわけ</source>
        <translation>Reason for the change of stage or the end</translation>
    </message>
    <message>
        <source>この前の段階</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1円</source>
        <translation>%1 yen</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>無償コミューター</source>
        <translation>Unpaid commuter</translation>
    </message>
    <message>
        <source>有償コミューター</source>
        <translation>Paid commuter</translation>
    </message>
    <message>
        <source>最賃保障職員</source>
        <translation>Employee on minimum wage</translation>
    </message>
    <message>
        <source>一般賃金職員</source>
        <translation>Employee on regular pay</translation>
    </message>
    <message>
        <source>確認書</source>
        <translation>Letter of confirmation</translation>
    </message>
    <message>
        <source>雇用契約書</source>
        <translation>Employment contract</translation>
    </message>
    <message>
        <source>時給</source>
        <translation>Hourly</translation>
    </message>
    <message>
        <source>日給</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>月給</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>出来高</source>
        <translation>Piecework</translation>
    </message>
    <message>
        <source>かかった分</source>
        <translation>Actual cost</translation>
    </message>
    <message>
        <source>1日いくら</source>
        <translation>Fixed amount per day</translation>
    </message>
    <message>
        <source>1か月いくら</source>
        <translation>Fixed amount per month</translation>
    </message>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>From now on</translation>
    </message>
    <message>
        <source>準備しているところ</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>おわった</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>見学</source>
        <translation>Workplace visit</translation>
    </message>
    <message>
        <source>受け入れの依頼</source>
        <translation>Request to the workplace</translation>
    </message>
    <message>
        <source>三者で決定</source>
        <translation>Joint decision</translation>
    </message>
    <message>
        <source>はじまり</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>おわり</source>
        <translation>End</translation>
    </message>
    <message>
        <source>なし</source>
        <comment>pay</comment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>はたらく場のあゆみ</source>
        <translation>Workplaces over time</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>Add a workplace</translation>
    </message>
    <message>
        <source>はたらく場は、まだ決まっていません</source>
        <translation>No workplace decided yet</translation>
    </message>
    <message>
        <source>見学や実習の前から書けます。はじめの日は、あとで入れます</source>
        <translation>You can start before a visit or a work trial and add the start date later</translation>
    </message>
    <message>
        <source>管理者が書くと、ここに出ます</source>
        <translation>What the service manager writes appears here</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>個別支援計画</source>
        <translation>Individual support plan</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>計画を書く</source>
        <translation>Write plan</translation>
    </message>
    <message>
        <source>計画は、まだありません</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <source>アセスメントからはじめます。途中でも保存できます</source>
        <translation>Start with the assessment. You can save at any point</translation>
    </message>
    <message>
        <source>受けもちの人が書くと、ここに出ます</source>
        <translation>It appears here once the person&apos;s coach writes it</translation>
    </message>
    <message>
        <source>同じときの計画が2つあります。どちらも残っています</source>
        <translation>There are two plans for the same period. Both are kept</translation>
    </message>
    <message>
        <source>古いほうにおわりの日を入れるか、まちがいのほうを取り消してください</source>
        <translation>Give the older one an end date, or withdraw the wrong one</translation>
    </message>
    <message>
        <source>計画の会議を書く</source>
        <translation>Record plan meeting</translation>
    </message>
    <message>
        <source>毎月の振り返りを書く</source>
        <translation>Record monthly review</translation>
    </message>
    <message>
        <source>この計画を取り消す</source>
        <translation>Withdraw this plan</translation>
    </message>
    <message>
        <source>計画を作る</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>つぎの計画を作る</source>
        <translation>Make the next plan</translation>
    </message>
</context>
<context>
    <name>PlanFacts</name>
    <message>
        <source>個別支援計画</source>
        <translation>Individual support plan</translation>
    </message>
    <message>
        <source>会議・面談の記録</source>
        <translation>Meeting record</translation>
    </message>
    <message>
        <source>事業</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>いまの希望</source>
        <translation>What I wish now</translation>
    </message>
    <message>
        <source>これからの希望</source>
        <translation>What I wish for later</translation>
    </message>
    <message>
        <source>仕事と働き方の希望</source>
        <translation>Work, and how I want to work</translation>
    </message>
    <message>
        <source>長期の目標</source>
        <translation>Long-term goal</translation>
    </message>
    <message>
        <source>短期の目標</source>
        <translation>Short-term goal</translation>
    </message>
    <message>
        <source>支援の方針</source>
        <translation>How we support</translation>
    </message>
    <message>
        <source>アセスメントの日</source>
        <translation>Assessment date</translation>
    </message>
    <message>
        <source>原案の日</source>
        <translation>Draft date</translation>
    </message>
    <message>
        <source>会議の日</source>
        <translation>Meeting date</translation>
    </message>
    <message>
        <source>会議に出た人</source>
        <translation>Who was at the meeting</translation>
    </message>
    <message>
        <source>説明した日</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>説明した人</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>同意した人</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>同意した人の名前</source>
        <translation>Name of the person who gave it</translation>
    </message>
    <message>
        <source>見直しの期限</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>見直した日</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>見直しで分かったこと</source>
        <translation>What the review showed</translation>
    </message>
    <message>
        <source>前の計画</source>
        <translation>Earlier plan</translation>
    </message>
    <message>
        <source>何の会議か</source>
        <translation>Type of meeting</translation>
    </message>
    <message>
        <source>開いた日</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>場所</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>出た人</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>The person&apos;s own words</translation>
    </message>
    <message>
        <source>話したこと</source>
        <translation>What was discussed</translation>
    </message>
    <message>
        <source>決めたこと</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>どの計画についてか</source>
        <translation>Which plan</translation>
    </message>
    <message>
        <source>%1からの計画</source>
        <translation>Plan from %1</translation>
    </message>
    <message>
        <source>就労移行支援</source>
        <translation>Employment transition</translation>
    </message>
    <message>
        <source>就労準備支援</source>
        <translation>Work preparation</translation>
    </message>
    <message>
        <source>認定就労訓練</source>
        <translation>Certified training</translation>
    </message>
    <message>
        <source>訪問型ジョブコーチ</source>
        <translation>Visiting job coach</translation>
    </message>
    <message>
        <source>ユニバーサル就労</source>
        <translation>Universal employment</translation>
    </message>
    <message>
        <source>アセスメントの面談</source>
        <translation>Assessment interview</translation>
    </message>
    <message>
        <source>計画の会議</source>
        <translation>Plan meeting</translation>
    </message>
    <message>
        <source>見直しの会議</source>
        <translation>Review meeting</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>ほかの会議</source>
        <translation>Another meeting</translation>
    </message>
    <message>
        <source>アセスメント</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>原案</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>会議</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>説明と同意</source>
        <translation>Explained and agreed</translation>
    </message>
    <message>
        <source>まだ</source>
        <comment>step of a plan</comment>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1の予定</source>
        <translation>Planned for %1</translation>
    </message>
    <message>
        <source>%1 未定</source>
        <translation>%1 not set</translation>
    </message>
    <message>
        <source>%1 済</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1・%2日すぎました</source>
        <translation>%1, %2 days overdue</translation>
    </message>
    <message>
        <source>%1・きょうまで</source>
        <translation>%1, due today</translation>
    </message>
    <message>
        <source>%1・あと%2日</source>
        <translation>%1, in %2 days</translation>
    </message>
    <message>
        <source>作っているところ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>いまの計画</source>
        <translation>Current plan</translation>
    </message>
    <message>
        <source>期間は未定</source>
        <translation>Period not set</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>%1から%2まで</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>どのはたらく場についてか</source>
        <translation>Which workplace</translation>
    </message>
    <message>
        <source>相談</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>見学</source>
        <translation>Workplace visit</translation>
    </message>
    <message>
        <source>受け入れの依頼</source>
        <translation>Request to the workplace</translation>
    </message>
    <message>
        <source>三者での決定</source>
        <translation>Joint decision</translation>
    </message>
    <message>
        <source>計画書を渡した日</source>
        <translation>Copy given on</translation>
    </message>
    <message>
        <source>計画書を渡す</source>
        <translation>Copy given</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>計画を書く</source>
        <translation>Write plan</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>前の計画：%1から</source>
        <translation>Follows the plan from %1</translation>
    </message>
    <message>
        <source>本人の言葉のまま</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>計画ができるまで</source>
        <translation>Steps to the plan</translation>
    </message>
    <message>
        <source>期間と見直し</source>
        <translation>Period and review</translation>
    </message>
    <message>
        <source>計画を作る</source>
        <translation>Make a plan</translation>
    </message>
</context>
<context>
    <name>PlanMeetings</name>
    <message>
        <source>会議と振り返り</source>
        <translation>Meetings and reviews</translation>
    </message>
    <message>
        <source>会議の記録は、まだありません</source>
        <translation>No meetings recorded yet</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>Show earlier days</translation>
    </message>
</context>
<context>
    <name>PlanOthers</name>
    <message>
        <source>ほかの計画</source>
        <translation>Other plans</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>同意：%1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>説明：%1</source>
        <translation>Explained: %1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>Plan review</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>アセスメント・原案・会議・計画がそろっています</source>
        <translation>Assessment, draft, meeting and plan are complete</translation>
    </message>
    <message>
        <source>アセスメント・原案・会議・説明と同意がそろうまで、計画は作ったことになりません</source>
        <translation>The plan does not count as made until assessment, draft, meeting and agreement are complete</translation>
    </message>
    <message>
        <source>会議の記録が、ここにありません。紙にあるか、確かめてください</source>
        <translation>There is no record of the meeting here. Check whether there is one on paper</translation>
    </message>
</context>
<context>
    <name>PlanWishes</name>
    <message>
        <source>本人の希望（本人の言葉）</source>
        <translation>The person&apos;s wishes, in their own words</translation>
    </message>
    <message>
        <source>目標と支援</source>
        <translation>Goals and support</translation>
    </message>
    <message>
        <source>まだ書かれていません</source>
        <translation>Not written yet</translation>
    </message>
</context>
<context>
    <name>PracticeButton</name>
    <message>
        <source>練習してみる</source>
        <translation>Try it out</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
    <message>
        <source>練習です。なにも残りません。だれにも届きません。</source>
        <translation>Practice. Nothing is kept, and nobody receives it.</translation>
    </message>
    <message>
        <source>やめる</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>練習をおわる</source>
        <translation>Leave the practice</translation>
    </message>
    <message>
        <source>練習</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>ProxyConfirm</name>
    <message>
        <source>%1 さんに、この内容を確かめましたか。</source>
        <translation>Have you checked this with %1?</translation>
    </message>
    <message>
        <source>代筆として保存します。書いた人の名前も残ります。</source>
        <translation>It is saved as written on their behalf, with your name.</translation>
    </message>
    <message>
        <source>署名した日をなおすわけ</source>
        <translation>Reason for correcting a signed day</translation>
    </message>
    <message>
        <source>確かめました</source>
        <translation>Yes, we checked it</translation>
    </message>
    <message>
        <source>まだ確かめていません</source>
        <translation>Not checked yet</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>署名を待つ日</source>
        <translation>Days to sign</translation>
    </message>
    <message>
        <source>古い順・%1件</source>
        <translation>Oldest first, %1 days</translation>
    </message>
    <message>
        <source>選んだ%1件に署名</source>
        <translation>Sign %1 selected days</translation>
    </message>
    <message>
        <source>選んだ日に署名</source>
        <translation>Sign selected days</translation>
    </message>
    <message>
        <source>すべて %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>そろった %1</source>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>署名後の訂正 %1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>差し戻し %1</source>
        <translation>Returned %1</translation>
    </message>
    <message>
        <source>記録が2つ %1</source>
        <translation>Two records %1</translation>
    </message>
    <message>
        <source>署名を待つ日はありません</source>
        <translation>No days are waiting for a signature</translation>
    </message>
    <message>
        <source>この種類の日はありません</source>
        <translation>No days of this kind</translation>
    </message>
    <message>
        <source>記録がそろうと、ここに出ます</source>
        <translation>Days appear here once they are complete</translation>
    </message>
    <message>
        <source>気をつけること</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>未読の たすけてほしい</source>
        <translation>Unread call for help</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>いまはありません</source>
        <translation>Nothing at the moment</translation>
    </message>
    <message>
        <source>%1件に署名します</source>
        <translation>Sign %1 days</translation>
    </message>
    <message>
        <source>いま見えている内容に署名します。あとの訂正は、署名した内容のとなりに残ります</source>
        <translation>You are signing what you see now. Later corrections will be shown next to it</translation>
    </message>
    <message>
        <source>署名する</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>%1を締めていない %2人</source>
        <translation>%1 not closed: %2 people</translation>
    </message>
    <message>
        <source>%1 さん：受けもちが仮のままです</source>
        <translation>%1: coach not confirmed yet</translation>
    </message>
    <message>
        <source>%1が加えました</source>
        <translation>Added by %1</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>All workplaces</translation>
    </message>
    <message>
        <source>来た人、働いた時間、段階、訪問を、場ごとに見る</source>
        <translation>Who came, time at work, stages and visits of each workplace</translation>
    </message>
    <message>
        <source>休みと代理</source>
        <translation>Leave and deputies</translation>
    </message>
    <message>
        <source>サービス管理責任者の休みと、代わりに確認する人</source>
        <translation>Leave of service managers, and who stands in</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1件）</source>
        <translation>Show more (%1 left)</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>%1 %2を選ぶ</source>
        <translation>Choose %1 %2</translation>
    </message>
    <message>
        <source>書いた人 %1</source>
        <translation>Written by %1</translation>
    </message>
</context>
<context>
    <name>ReadersLine</name>
    <message>
        <source>見る人は、まだ決まっていません。</source>
        <translation>Nobody has been chosen to read this yet.</translation>
    </message>
    <message>
        <source>見る人：%1</source>
        <translation>Who reads this: %1</translation>
    </message>
</context>
<context>
    <name>RecordChanges</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>わけ：%1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>RecordFormFoot</name>
    <message>
        <source>なおすわけ</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>前の内容も、わけといっしょに残ります</source>
        <translation>The earlier version is kept too, with the reason</translation>
    </message>
</context>
<context>
    <name>RecordFormNotes</name>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>Save it if it is right, or undo your changes</translation>
    </message>
    <message>
        <source>もとに戻す</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>書いたあとに、この記録は取り消されました</source>
        <translation>This record was withdrawn after you wrote this</translation>
    </message>
    <message>
        <source>保存すると、取り消しと両方が残ります</source>
        <translation>If you save, both your version and the withdrawal are kept</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>This record cannot be shown at the moment</translation>
    </message>
    <message>
        <source>記録は消えていません。取り消されたか、受けもちが変わったためです</source>
        <translation>The record is not lost. It was withdrawn, or the person&apos;s coach has changed</translation>
    </message>
</context>
<context>
    <name>RecordSave</name>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>RecordTrace</name>
    <message>
        <source>取り消した記録</source>
        <translation>Withdrawn record</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>復旧鍵で開ける</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>復旧鍵は、法人をはじめたときに紙に書いた52文字です。管理者が持っています</source>
        <translation>The recovery key is the 52 letters written on paper when the agency was set up. The administrator has it</translation>
    </message>
    <message>
        <source>開けたあと、支援者がサインインして、新しい合言葉と暗証番号を決めます</source>
        <translation>Once it is open, a staff member signs in and chooses a new passphrase and PIN</translation>
    </message>
    <message>
        <source>復旧鍵</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>開ける</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>やすみます</source>
        <translation>Taking a rest</translation>
    </message>
    <message>
        <source>つづける</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>きょうはここまで</source>
        <translation>Stop for today</translation>
    </message>
    <message>
        <source>ゆっくり休んでください。</source>
        <translation>Take all the time you need.</translation>
    </message>
    <message>
        <source>書いたものは、このタブレットにあります。</source>
        <translation>What you wrote is saved on this tablet.</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>つぎの計画はこれから</source>
        <translation>Next plan not started</translation>
    </message>
    <message>
        <source>すぎました</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>もうすぐ</source>
        <translation>Due soon</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>計画の見直しと振り返り</source>
        <translation>Plan and monthly reviews</translation>
    </message>
    <message>
        <source>%1日以内と、期限のすぎたもの</source>
        <translation>Due within %1 days or overdue</translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>Plan review</translation>
    </message>
    <message>
        <source>毎月の振り返り</source>
        <translation>Monthly review</translation>
    </message>
    <message>
        <source>計画がまだない人</source>
        <translation>People without a plan</translation>
    </message>
    <message>
        <source>近いうちの見直しはありません</source>
        <translation>No reviews are due soon</translation>
    </message>
    <message>
        <source>期限が近くなると、ここに出ます</source>
        <translation>Reviews appear here when they are coming up</translation>
    </message>
</context>
<context>
    <name>ReviewsCards</name>
    <message>
        <source>期限のすぎた見直し %1人</source>
        <translation>Overdue reviews: %1</translation>
    </message>
    <message>
        <source>%1日以内の見直し %2人</source>
        <translation>Reviews within %1 days: %2</translation>
    </message>
    <message>
        <source>毎月の振り返り %1人</source>
        <translation>Monthly reviews: %1</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>予定 %1人・来た %2人</source>
        <translation>%1 planned · %2 came</translation>
    </message>
    <message>
        <source>名前</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>きょうの出欠</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>出欠</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>入力</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>この日の予定はありません</source>
        <translation>Nobody is expected on this day</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>場の情報</source>
        <translation>About this workplace</translation>
    </message>
    <message>
        <source>だれがどの曜日に来るかは、利用者の「はたらく場のあゆみ」で決めます</source>
        <translation>Who comes on which day is set on the person&apos;s page “Workplaces over time”</translation>
    </message>
    <message>
        <source>利用者を開く</source>
        <translation>Open “People”</translation>
    </message>
</context>
<context>
    <name>RosterContested</name>
    <message>
        <source>こちらにする</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>RosterName</name>
    <message>
        <source>%1さんのほかの操作</source>
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>RosterRow</name>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>%1さんのほかの操作</source>
        <translation>More for %1</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>くわしく入れる・なおす</source>
        <translation>Add details or edit</translation>
    </message>
    <message>
        <source>これまでの出欠</source>
        <translation>Attendance so far</translation>
    </message>
</context>
<context>
    <name>RosterState</name>
    <message>
        <source>記録が2つあります。どちらも残っています</source>
        <translation>There are two records. Both are kept</translation>
    </message>
    <message>
        <source>記録が2つあります</source>
        <translation>There are two records</translation>
    </message>
    <message>
        <source>2つある</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>保存しました %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>まだ何も書いていません</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>ふりかえりはこれで終わりです。おつかれさまでした。</source>
        <translation>That&apos;s all for the daily reflection. Thank you for today.</translation>
    </message>
    <message>
        <source>からだとこころはこれで終わりです。おつかれさまでした。</source>
        <translation>That&apos;s all for Body and mind. Thank you for today.</translation>
    </message>
    <message>
        <source>見る人：%1</source>
        <translation>Who reads this: %1</translation>
    </message>
    <message>
        <source>送りました。このタブレットにもあります。</source>
        <translation>It has been sent. It is on this tablet too.</translation>
    </message>
    <message>
        <source>このタブレットにあります。電波がつながったら送ります。</source>
        <translation>It is saved on this tablet and will be sent when you are online.</translation>
    </message>
    <message>
        <source>たすけてほしいと伝えました。</source>
        <translation>You asked for help.</translation>
    </message>
    <message>
        <source>目標はこれで終わりです。おつかれさまでした。</source>
        <translation>That&apos;s all for your goals. Thank you for today.</translation>
    </message>
    <message>
        <source>仕事はこれで終わりです。おつかれさまでした。</source>
        <translation>That&apos;s all for your tasks. Thank you for today.</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>出席</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>遅刻</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>早退</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>欠席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>在宅</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>休所日</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>まだ</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>欠席 連絡 %1</source>
        <translation>Absent, called %1</translation>
    </message>
    <message>
        <source>翌%1</source>
        <translation>%1 next day</translation>
    </message>
    <message>
        <source>日</source>
        <comment>weekday</comment>
        <translation>Sun</translation>
    </message>
    <message>
        <source>月</source>
        <comment>weekday</comment>
        <translation>Mon</translation>
    </message>
    <message>
        <source>火</source>
        <comment>weekday</comment>
        <translation>Tue</translation>
    </message>
    <message>
        <source>水</source>
        <comment>weekday</comment>
        <translation>Wed</translation>
    </message>
    <message>
        <source>木</source>
        <comment>weekday</comment>
        <translation>Thu</translation>
    </message>
    <message>
        <source>金</source>
        <comment>weekday</comment>
        <translation>Fri</translation>
    </message>
    <message>
        <source>土</source>
        <comment>weekday</comment>
        <translation>Sat</translation>
    </message>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>%1%2日（%3）</source>
        <translation>%3 %2 %1</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>昨日 %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>このタブレット</source>
        <translation>this tablet</translation>
    </message>
    <message>
        <source>ほかのタブレット</source>
        <translation>another tablet</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>サービス管理責任者</source>
        <translation>Service manager</translation>
    </message>
    <message>
        <source>管理者</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>あと %1分</source>
        <translation>%1 min left</translation>
    </message>
    <message>
        <source>あと %1秒</source>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>取り消し</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>手わたし</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>%1さん</source>
        <comment>after a family name</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two names</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>約%1日</source>
        <comment>duration</comment>
        <translation>about %1 d</translation>
    </message>
    <message>
        <source>約%1時間</source>
        <translation>about %1 h</translation>
    </message>
    <message>
        <source>約%1分</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>ほかの人</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>書いたあとに、%1がここを空にしました。保存すると、両方が残ります</source>
        <translation>%1 cleared this after you wrote it. If you save, both are kept</translation>
    </message>
    <message>
        <source>書いたあとに、%1が「%2」と記録しました。保存すると、両方が残ります</source>
        <translation>%1 recorded “%2” after you wrote this. If you save, both are kept</translation>
    </message>
    <message>
        <source>代筆（本人確認ずみ）</source>
        <translation>written on their behalf (confirmed)</translation>
    </message>
    <message>
        <source>代筆（本人確認はまだ）</source>
        <translation>written on their behalf (not confirmed yet)</translation>
    </message>
    <message>
        <source>「特になし」だけです。このままでも保存できます</source>
        <translation>It only says “nothing in particular”. You can save it like this</translation>
    </message>
    <message>
        <source>昨日と同じ文です。このままでも保存できます</source>
        <translation>This is the same as yesterday. You can save it like this</translation>
    </message>
    <message>
        <source>%1と同じ文です。このままでも保存できます</source>
        <translation>This is the same as on %1. You can save it like this</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>11/18, weekday</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two weekdays</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>うえ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>した</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>記録 %1件より多い</source>
        <translation>More than %1 records</translation>
    </message>
    <message>
        <source>記録 %1件</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>利用者 %1人</source>
        <translation>Participants: %1</translation>
    </message>
    <message>
        <source>はたらく場 %1か所</source>
        <translation>Workplaces: %1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>さがしています</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>言葉が長すぎます。%1文字までにしてください</source>
        <translation>Too long. Please use at most %1 characters</translation>
    </message>
    <message>
        <source>見つかりません。言葉を短くするか、減らしてください</source>
        <translation>Nothing found. Try shorter or fewer words</translation>
    </message>
    <message>
        <source>言葉を入れると、あなたが読める記録の中からさがします</source>
        <translation>Enter words to look through the records you may read</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>さがす言葉</source>
        <translation>Words to look for</translation>
    </message>
    <message>
        <source>古い記録や、受けもたない人の記録は、このタブレットにはないことがあります</source>
        <translation>Old records, and those of people you do not look after, may not be on this tablet</translation>
    </message>
    <message>
        <source>さがすための目次を作っています。まだ出ていない記録があるかもしれません</source>
        <translation>The index for looking things up is being made. Some records may not be listed yet</translation>
    </message>
    <message>
        <source>さがすための目次がこわれています。記録はなくなっていません</source>
        <translation>The index for looking things up is damaged. No record is lost</translation>
    </message>
    <message>
        <source>作り直しています。少し待つと、ここに出ます</source>
        <translation>It is being made anew. Wait a little and the results appear here</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>記録（新しい順）</source>
        <translation>Records (newest first)</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1件）</source>
        <translation>Show more (%1 left)</translation>
    </message>
    <message>
        <source>名前・読み・メモ・コメントなど</source>
        <translation>Names, readings, notes, comments and more</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>暗証番号</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>5分間は、もう聞きません</source>
        <translation>You will not be asked again for five minutes</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>文字をかくす</source>
        <translation>Hide text</translation>
    </message>
    <message>
        <source>文字を見せる</source>
        <translation>Show text</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>送信のようす</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>まだ送受信していません</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>最後の送信 %1</source>
        <translation>last sent %1</translation>
    </message>
    <message>
        <source>送っています</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>今すぐ送る</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>送信待ち %1件・このタブレットに保存済み</source>
        <translation>%1 waiting · saved on this tablet</translation>
    </message>
    <message>
        <source>すべて送信済み</source>
        <translation>Everything sent</translation>
    </message>
    <message>
        <source>いちばん古いものは %1 に保存しました</source>
        <translation>The oldest was saved %1</translation>
    </message>
    <message>
        <source>%1から圏外です。つながると自動で送ります</source>
        <translation>Offline since %1. Everything is sent once you are online</translation>
    </message>
    <message>
        <source>送信を待っている記録</source>
        <translation>Records waiting to be sent</translation>
    </message>
    <message>
        <source>つぎは %1 に自動で送ります</source>
        <translation>Next try at %1</translation>
    </message>
    <message>
        <source>タブレットの空きが少なくなりました</source>
        <translation>The tablet is almost full</translation>
    </message>
    <message>
        <source>保存した記録は残っています</source>
        <translation>Everything you saved is still here</translation>
    </message>
    <message>
        <source>写真などを消して、空きを作ってください</source>
        <translation>Free up space, for example by deleting photos</translation>
    </message>
    <message>
        <source>このタブレットの時計は %1 進んでいます</source>
        <translation>This tablet&apos;s clock is %1 ahead</translation>
    </message>
    <message>
        <source>このタブレットの時計は %1 おくれています</source>
        <translation>This tablet&apos;s clock is %1 behind</translation>
    </message>
    <message>
        <source>タブレットの設定で、時計を合わせてください</source>
        <translation>Set the clock in the tablet&apos;s settings</translation>
    </message>
    <message>
        <source>古い記録 %1 件は、いまは事務所だけにあります</source>
        <translation>%1 older records are now kept only at the office</translation>
    </message>
    <message>
        <source>タブレットの空きを作るためです。記録は消えていません</source>
        <translation>This frees up space on the tablet. No record is lost</translation>
    </message>
    <message>
        <source>その日を開くと、取りよせられます</source>
        <translation>Open a day to download its records</translation>
    </message>
    <message>
        <source>記録の時刻は、サーバーの時計に合わせてなおしてあります</source>
        <translation>The times of your records are corrected to the server&apos;s clock</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>名前の読み（カタカナ）</source>
        <translation>Reading of the name (katakana)</translation>
    </message>
    <message>
        <source>通称（呼ばれたい名前）</source>
        <translation>Preferred name</translation>
    </message>
    <message>
        <source>本人の電話</source>
        <translation>Their phone</translation>
    </message>
    <message>
        <source>家族・後見人などの名前</source>
        <translation>Family or guardian</translation>
    </message>
    <message>
        <source>その人は</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>その人の電話</source>
        <translation>Their phone number</translation>
    </message>
    <message>
        <source>利用をはじめた日</source>
        <translation>First day of service</translation>
    </message>
    <message>
        <source>利用をおえた日</source>
        <translation>Last day of service</translation>
    </message>
    <message>
        <source>おえたわけ</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>名前カードのしるし</source>
        <translation>Symbol on the name card</translation>
    </message>
    <message>
        <source>休むわけ</source>
        <translation>Reason for leave</translation>
    </message>
    <message>
        <source>そのほかの人</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>入院</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>体調</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>家の都合</source>
        <translation>Family matters</translation>
    </message>
    <message>
        <source>そのほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>お休み中</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>利用をおえました</source>
        <translation>No longer with us</translation>
    </message>
    <message>
        <source>仮の受けもち</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>見えかたと設定</source>
        <translation>Display and settings</translation>
    </message>
    <message>
        <source>ふりがな</source>
        <translation>Furigana</translation>
    </message>
    <message>
        <source>文字の大きさ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>画面の動き</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>このタブレットは、起動のたびに支援者の合言葉で開けます</source>
        <translation>A staff passphrase opens this tablet after each restart</translation>
    </message>
    <message>
        <source>記録の鍵は、このタブレットの鍵入れにあります</source>
        <translation>The key to the records is in this tablet&apos;s keystore</translation>
    </message>
    <message>
        <source>画面をロックする</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>答えの絵</source>
        <translation>Pictures with answers</translation>
    </message>
    <message>
        <source>言葉</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SheetAnswerList</name>
    <message>
        <source>ここは、あなただけが見ます。渡しません。</source>
        <translation>Only you see this part. It is not handed in.</translation>
    </message>
</context>
<context>
    <name>SheetAnswerRow</name>
    <message>
        <source>まだ書いていません</source>
        <translation>Not written yet</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>SheetAnswers</name>
    <message>
        <source>あなたの答え</source>
        <translation>Your answers</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>渡す</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>あとで</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>取り消しました。</source>
        <translation>You withdrew it.</translation>
    </message>
    <message>
        <source>これで渡しますか。</source>
        <translation>Are you ready to hand it in?</translation>
    </message>
    <message>
        <source>あなただけが見る質問は、自分で入ったときに出ます。</source>
        <translation>Questions only you can see appear when you sign in yourself.</translation>
    </message>
    <message>
        <source>本人だけが見る質問は、ここには出ません。</source>
        <translation>Questions only the person can see are not shown here.</translation>
    </message>
    <message>
        <source>いまは使っていないシートです。</source>
        <translation>This sheet is no longer in use.</translation>
    </message>
    <message>
        <source>%1 さんの答え</source>
        <translation>Answers of %1</translation>
    </message>
    <message>
        <source>%1に渡しました。</source>
        <translation>Handed in on %1.</translation>
    </message>
    <message>
        <source>%1に書いたものです。</source>
        <translation>You wrote this on %1.</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>選んでいた%1つを外しました。もう一度おすと、もどります。</source>
        <translation>%1 that you chose before were taken out. Press again to bring them back.</translation>
    </message>
</context>
<context>
    <name>SheetClosed</name>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>書いたことは、このタブレットに残っています。</source>
        <translation>What you wrote is still on this tablet.</translation>
    </message>
</context>
<context>
    <name>SheetConsent</name>
    <message>
        <source>このシートを書くには、同意がいります。いまはありません。</source>
        <translation>You need to give consent before filling in this sheet. There is no consent at the moment.</translation>
    </message>
    <message>
        <source>%1に、このシートの同意をやめました。</source>
        <translation>The consent for this sheet was withdrawn on %1.</translation>
    </message>
    <message>
        <source>前に書いたものは消えていません。また同意すると、見られます。</source>
        <translation>What you wrote before is not lost. You can see it when you agree again.</translation>
    </message>
</context>
<context>
    <name>SheetCover</name>
    <message>
        <source>はじめる</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1 さんの言葉を書きます。</source>
        <translation>You are writing for %1.</translation>
    </message>
    <message>
        <source>書くことに同意した日：%1</source>
        <translation>Consent given: %1</translation>
    </message>
    <message>
        <source>正しい答えはありません。答えなくてもいいです。</source>
        <translation>There are no right or wrong answers. You don&apos;t have to answer.</translation>
    </message>
    <message>
        <source>いつでも休めます。つづきは、ほかの日に書けます。</source>
        <translation>You can rest at any time and continue another day.</translation>
    </message>
    <message>
        <source>あなただけが見る質問は、自分で入ったときに出ます。</source>
        <translation>Questions only you can see appear when you sign in yourself.</translation>
    </message>
    <message>
        <source>本人だけが見る質問は、ここには出ません。</source>
        <translation>Questions only the person can see are not shown here.</translation>
    </message>
    <message>
        <source>名前：%1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>名前：%1 生まれた日：%2</source>
        <translation>Name: %1 · Born: %2</translation>
    </message>
</context>
<context>
    <name>SheetDate</name>
    <message>
        <source>まだ選んでいません。</source>
        <translation>No date chosen yet.</translation>
    </message>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>けす</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>1年あと</source>
        <translation>1 year later</translation>
    </message>
    <message>
        <source>1か月あと</source>
        <translation>1 month later</translation>
    </message>
    <message>
        <source>1日あと</source>
        <translation>1 day later</translation>
    </message>
    <message>
        <source>1年前</source>
        <translation>1 year earlier</translation>
    </message>
    <message>
        <source>1か月前</source>
        <translation>1 month earlier</translation>
    </message>
    <message>
        <source>1日前</source>
        <translation>1 day earlier</translation>
    </message>
</context>
<context>
    <name>SheetExample</name>
    <message>
        <source>例（保存されません）</source>
        <translation>Example (not saved)</translation>
    </message>
</context>
<context>
    <name>SheetFillings</name>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>つづきを書く</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>まだ書いたものはありません</source>
        <translation>Nothing written yet</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>Show earlier</translation>
    </message>
    <message>
        <source>本人の代わりに書く</source>
        <translation>Write for the person</translation>
    </message>
    <message>
        <source>新しく書く</source>
        <translation>Start a new one</translation>
    </message>
    <message>
        <source>2つをくらべる</source>
        <translation>Compare two</translation>
    </message>
    <message>
        <source>いま見られるものはありません</source>
        <translation>Nothing to show at the moment</translation>
    </message>
    <message>
        <source>このシートは、いまは使っていません。新しくは書けません</source>
        <translation>This sheet is no longer in use. You cannot start a new one</translation>
    </message>
</context>
<context>
    <name>SheetFrame</name>
    <message>
        <source>%1（代筆）</source>
        <translation>%1 (on their behalf)</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>SheetGiven</name>
    <message>
        <source>おわる</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>おつかれさまでした。</source>
        <translation>Thank you. All done.</translation>
    </message>
    <message>
        <source>送りました。このタブレットにもあります。</source>
        <translation>It has been sent. It is on this tablet too.</translation>
    </message>
    <message>
        <source>このタブレットにあります。電波がつながったら送ります。</source>
        <translation>It is saved on this tablet and will be sent when you are online.</translation>
    </message>
    <message>
        <source>見る人が、これを読んであなたと話します。</source>
        <translation>The people who read it will talk with you about it.</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
    <message>
        <source>「シート」から見られます。取り消すこともできます。</source>
        <translation>You can see it under “Sheets”. You can also withdraw it.</translation>
    </message>
    <message>
        <source>同意をやめると、見られなくなります。書いたものは消えません。</source>
        <translation>If you withdraw your consent, it is not shown. What you wrote is not lost.</translation>
    </message>
</context>
<context>
    <name>SheetGroup</name>
    <message>
        <source>これから</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>書きかけ：%1</source>
        <translation>In progress: %1</translation>
    </message>
    <message>
        <source>渡した日：%1</source>
        <translation>Handed in: %1</translation>
    </message>
    <message>
        <source>いまは使っていないシートです</source>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between a name and how</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>書いた日：%1</source>
        <translation>Written on %1</translation>
    </message>
    <message>
        <source>もう使っていないシート。最後まで書けます</source>
        <translation>No longer used. You can finish it</translation>
    </message>
</context>
<context>
    <name>SheetHelped</name>
    <message>
        <source>だれかに手伝ってもらいましたか。</source>
        <translation>Did somebody help you?</translation>
    </message>
    <message>
        <source>手伝い</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>正しい答えはありません。読む人に、だれの言葉かがわかるように聞きます。</source>
        <translation>There are no right or wrong answers. It tells readers whose words these are.</translation>
    </message>
</context>
<context>
    <name>SheetQuestionFrame</name>
    <message>
        <source>正しい答えはありません。</source>
        <translation>There are no right or wrong answers.</translation>
    </message>
    <message>
        <source>これは、あなただけが見ます。</source>
        <translation>Only you will see this.</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>You can continue where you stopped.</translation>
    </message>
    <message>
        <source>いまは使っていないシートです。</source>
        <translation>This sheet is no longer in use.</translation>
    </message>
</context>
<context>
    <name>SheetRetired</name>
    <message>
        <source>このシートは、もう使っていません。</source>
        <translation>This sheet is no longer used.</translation>
    </message>
    <message>
        <source>あなたが書いたものは、残っています。</source>
        <translation>What you wrote is still here.</translation>
    </message>
    <message>
        <source>最後まで書いて、渡すことができます。</source>
        <translation>You can finish it and hand it in.</translation>
    </message>
</context>
<context>
    <name>SheetRowCard</name>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1つめをなおす</source>
        <translation>Change number %1</translation>
    </message>
    <message>
        <source>けす</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1つめをけす</source>
        <translation>Delete number %1</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>正しい答えはありません。書かなくてもいいです。</source>
        <translation>There are no right or wrong answers. You don&apos;t have to write anything.</translation>
    </message>
    <message>
        <source>けしたものを、もどす</source>
        <translation>Undo delete</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>もうひとつ書く</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>ここに書けるのは、ここまでです。</source>
        <translation>That is all that fits here.</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>You can continue where you stopped.</translation>
    </message>
</context>
<context>
    <name>SheetSay</name>
    <message>
        <source>自分だけで書いた</source>
        <translation>I wrote it myself</translation>
    </message>
    <message>
        <source>読んでもらった</source>
        <translation>Somebody read it to me</translation>
    </message>
    <message>
        <source>説明してもらった</source>
        <translation>Somebody explained it to me</translation>
    </message>
    <message>
        <source>いっしょに考えた</source>
        <translation>We thought about it together</translation>
    </message>
    <message>
        <source>書いてもらった</source>
        <translation>Somebody wrote it for me</translation>
    </message>
    <message>
        <source>アプリを新しくすると開けます。</source>
        <translation>You can open it once the app is updated.</translation>
    </message>
    <message>
        <source>まだ届いていません。電波がつながると届きます。</source>
        <translation>Part of it has not arrived yet. It will arrive when you are online.</translation>
    </message>
    <message>
        <source>このシートは、いまは使っていません。</source>
        <translation>This sheet is no longer in use.</translation>
    </message>
    <message>
        <source>このシートは開けません。支援者に聞いてください。</source>
        <translation>This sheet cannot be opened. Please ask your coach.</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>書きかけをやめる</source>
        <translation>Stop writing this draft</translation>
    </message>
    <message>
        <source>書きかけを消す</source>
        <translation>Discard draft</translation>
    </message>
</context>
<context>
    <name>SheetTaking</name>
    <message>
        <source>取り消さない</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>%1に渡したシートを取り消しますか。</source>
        <translation>Withdraw the sheet you handed in on %1?</translation>
    </message>
    <message>
        <source>この書きかけをやめますか。</source>
        <translation>Stop writing this draft?</translation>
    </message>
    <message>
        <source>この書きかけを消しますか。</source>
        <translation>Discard this draft?</translation>
    </message>
    <message>
        <source>もう使いません。もとには戻せません。</source>
        <translation>It will not be used any more. This cannot be undone.</translation>
    </message>
    <message>
        <source>つづきは書けなくなります。</source>
        <translation>You will not be able to go on with it.</translation>
    </message>
    <message>
        <source>書いたことは消えます。もとには戻せません。</source>
        <translation>What you wrote will be gone. This cannot be undone.</translation>
    </message>
    <message>
        <source>前の保存のあとに書いたことは消えます。</source>
        <translation>What you wrote since it was last saved will be gone.</translation>
    </message>
    <message>
        <source>書いたことは記録に残ります。あなたも見る人も読めます。</source>
        <translation>What you wrote stays in the record. You and those who see it can read it.</translation>
    </message>
    <message>
        <source>%1までに保存したことは、記録に残ります。</source>
        <translation>What was saved up to %1 stays in the record.</translation>
    </message>
    <message>
        <source>まだだれにも渡していません。</source>
        <translation>It has not been handed to anybody yet.</translation>
    </message>
    <message>
        <source>やめない</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>消さない</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>SheetText</name>
    <message>
        <source>正しい答えはありません。書かなくてもいいです。</source>
        <translation>There are no right or wrong answers. You don&apos;t have to write anything.</translation>
    </message>
    <message>
        <source>前の書きかけのつづきです。</source>
        <translation>You can continue where you stopped.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>書きかけ</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>書けるシート</source>
        <translation>Sheets to fill in</translation>
    </message>
    <message>
        <source>渡したシート</source>
        <translation>Sheets handed in</translation>
    </message>
    <message>
        <source>シートはまだありません。</source>
        <translation>There are no sheets yet.</translation>
    </message>
    <message>
        <source>事務所がシートを入れると、ここに出ます。</source>
        <translation>Sheets appear here once the office adds them.</translation>
    </message>
    <message>
        <source>「%1」の同意を、%2にやめました。それで書いたシートは、いま見られません。</source>
        <translation>The consent “%1” was withdrawn on %2. Sheets written under it cannot be seen now.</translation>
    </message>
    <message>
        <source>書いたものは消えていません。また同意すると、見られます。</source>
        <translation>What you wrote is not lost. You can see it when you agree again.</translation>
    </message>
    <message>
        <source>支援者に聞いてください。</source>
        <translation>Please ask your coach.</translation>
    </message>
    <message>
        <source>%1に聞いてください。</source>
        <translation>Please ask %1.</translation>
    </message>
    <message>
        <source>取り消したシート</source>
        <translation>Withdrawn sheets</translation>
    </message>
</context>
<context>
    <name>SheetsMore</name>
    <message>
        <source>わたしのサイン</source>
        <translation>My signs</translation>
    </message>
    <message>
        <source>毎日聞くサインを選ぶ</source>
        <translation>Choose signs to be asked about every day</translation>
    </message>
    <message>
        <source>%1と%2の答えをくらべる</source>
        <translation>Compare the answers of %1 and %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>支援者のサインイン</source>
        <translation>Staff sign-in</translation>
    </message>
    <message>
        <source>%1 さんの暗証番号</source>
        <translation>PIN for %1</translation>
    </message>
</context>
<context>
    <name>SignInCode</name>
    <message>
        <source>このときだけ、電波が必要です</source>
        <translation>You need a connection for this step only</translation>
    </message>
    <message>
        <source>コードは事務所で出します。1回だけ使えます</source>
        <translation>Get the code from the office. It works once</translation>
    </message>
    <message>
        <source>事務所からのコード</source>
        <translation>Code from the office</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SignInLogin</name>
    <message>
        <source>はじめの1回だけ、電波が必要です</source>
        <translation>You need a connection this first time only</translation>
    </message>
    <message>
        <source>サインインの名前</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>パスワード</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>At least 12 characters</translation>
    </message>
    <message>
        <source>確かめています</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>つぎへ</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SignInSecrets</name>
    <message>
        <source>このタブレットで使う鍵を決めます</source>
        <translation>Choose how you open this tablet</translation>
    </message>
    <message>
        <source>合言葉：起動のたびに、記録を開けるために使います</source>
        <translation>Passphrase: opens the records after each restart</translation>
    </message>
    <message>
        <source>合言葉</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>12文字以上</source>
        <translation>At least 12 characters</translation>
    </message>
    <message>
        <source>合言葉をもう一度</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <source>暗証番号：画面を開けるときと、署名のために使います</source>
        <translation>PIN: unlocks the screen and signs</translation>
    </message>
    <message>
        <source>しまっています</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>この鍵で始める</source>
        <translation>Start using these</translation>
    </message>
    <message>
        <source>本人が、数字4つか絵3つを決めます</source>
        <translation>The person chooses 4 digits or 3 pictures</translation>
    </message>
</context>
<context>
    <name>SignedVersion</name>
    <message>
        <source>署名した内容</source>
        <translation>Signed version</translation>
    </message>
    <message>
        <source>閉じる</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>長い日なので、署名した内容はこのタブレットにありません。事務所の記録で読めます</source>
        <translation>This day is too long to be kept on the tablet with its signature. You can read it in the office&apos;s records</translation>
    </message>
    <message>
        <source>あとでなおされた欄を前に書いた人は、つながると出ます</source>
        <translation>The earlier writers of corrected fields are shown when you are online</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>わたしのサイン</source>
        <translation>My signs</translation>
    </message>
    <message>
        <source>決める</source>
        <translation>Keep these</translation>
    </message>
    <message>
        <source>シートで選んだサインは、まだありません</source>
        <translation>There are no signs from a sheet yet</translation>
    </message>
    <message>
        <source>健康のことの同意がまだないので、聞けません</source>
        <translation>There is no consent for health data yet, so we cannot ask about them</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>シートでサインを選ぶと、ここに出ます。</source>
        <translation>Signs that you choose on a sheet appear here.</translation>
    </message>
    <message>
        <source>同意のことは、支援者と話してください。</source>
        <translation>Please talk with your coach about consent.</translation>
    </message>
    <message>
        <source>毎日、どのサインを聞いてほしいですか。</source>
        <translation>Which signs would you like to be asked about each day?</translation>
    </message>
</context>
<context>
    <name>SilenceCards</name>
    <message>
        <source>記録のない日がある人 %1人</source>
        <translation>People with unrecorded days: %1</translation>
    </message>
    <message>
        <source>受けもつ支援者がいない人 %1人</source>
        <translation>%1 without a coach</translation>
    </message>
    <message>
        <source>体と心の記録に同意していない人 %1人</source>
        <translation>People without consent to health records: %1</translation>
    </message>
    <message>
        <source>見てほしい目標がある人 %1人</source>
        <translation>People with goals to look at: %1</translation>
    </message>
    <message>
        <source>7日より長く、つながっていないタブレット %1台</source>
        <translation>Tablets not connected for more than 7 days: %1</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>まだのこと</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>きのうまでの2週間</source>
        <translation>The two weeks up to yesterday</translation>
    </message>
    <message>
        <source>来る予定の日に、記録がない</source>
        <translation>Planned days without a record</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1から %2日</source>
        <translation>%2 days from %1</translation>
    </message>
    <message>
        <source>受けもつ支援者がいない</source>
        <translation>No coach looks after them</translation>
    </message>
    <message>
        <source>いまは、だれも受けもっていません</source>
        <translation>Nobody looks after them now</translation>
    </message>
    <message>
        <source>%1から、だれも受けもっていません</source>
        <translation>From %1 on nobody looks after them</translation>
    </message>
    <message>
        <source>体と心の記録への同意がない</source>
        <translation>No consent to records about health</translation>
    </message>
    <message>
        <source>まだ同意の記録がありません</source>
        <translation>No consent is recorded yet</translation>
    </message>
    <message>
        <source>%1に取りやめました</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>記録のない日も、同意や受けもちのない人も、ありません</source>
        <translation>No day without a record, nobody without a consent or a coach</translation>
    </message>
    <message>
        <source>7日より長く、つながっていないタブレット</source>
        <translation>Tablets not connected for more than 7 days</translation>
    </message>
    <message>
        <source>さいごは%1</source>
        <translation>Last on %1</translation>
    </message>
    <message>
        <source>まだ送られていない記録が、その中にあるかもしれません</source>
        <translation>They may hold records that were not sent yet</translation>
    </message>
    <message>
        <source>持っている人に、ネットにつないでもらってください。なくしたときは、管理者に止めてもらってください</source>
        <translation>Ask whoever has them to connect to the internet. If one is lost, ask the administrator to stop it</translation>
    </message>
    <message>
        <source>来る予定の日に記録がないと、ここに出ます</source>
        <translation>Expected days without a record appear here</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>This record cannot be shown at the moment</translation>
    </message>
    <message>
        <source>記録は消えていません。送信と受信がすむと、ここに出ます</source>
        <translation>Nothing is lost. It appears here after the next sync</translation>
    </message>
    <message>
        <source>この場の記録は、取り消されています</source>
        <translation>This workplace&apos;s record was withdrawn</translation>
    </message>
    <message>
        <source>前の内容は、そのまま読めます</source>
        <translation>You can still read the earlier version</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
    <message>
        <source>開いている日と休み</source>
        <translation>Open and closed days</translation>
    </message>
    <message>
        <source>きょう、このとおりと確認した</source>
        <translation>Confirm: correct as of today</translation>
    </message>
    <message>
        <source>月の状況</source>
        <translation>Month at this workplace</translation>
    </message>
</context>
<context>
    <name>SiteCalendar</name>
    <message>
        <source>開いている日と休み</source>
        <translation>Open and closed days</translation>
    </message>
    <message>
        <source>休みを入れる</source>
        <translation>Add closed days</translation>
    </message>
    <message>
        <source>開いている日 %1日</source>
        <translation>Open days: %1</translation>
    </message>
    <message>
        <source>開いている曜日は、まだ分かりません</source>
        <translation>Opening days not known yet</translation>
    </message>
    <message>
        <source>いつもは %1</source>
        <translation>Usually %1</translation>
    </message>
    <message>
        <source>いつもとちがう日</source>
        <translation>Days that differ</translation>
    </message>
    <message>
        <source>この月には、ありません</source>
        <translation>None in this month</translation>
    </message>
    <message>
        <source>休みや臨時に開く日を書くと、ここに出ます</source>
        <translation>Closed days and extra open days appear here once they are entered</translation>
    </message>
    <message>
        <source>サービス管理責任者が入れると、ここに出ます</source>
        <translation>It appears here once a service manager has entered it</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>来た %1人／予定 %2人</source>
        <translation>%1 of %2 came</translation>
    </message>
    <message>
        <source>記録が2つ %1件</source>
        <translation>%1 with two records</translation>
    </message>
    <message>
        <source>ほか %1人</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>欠席 %1人</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>前回 %1</source>
        <translation>Last visit %1</translation>
    </message>
    <message>
        <source>いまここ</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>支援した</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SiteConfirmed</name>
    <message>
        <source>まだ確かめていません</source>
        <translation>Never confirmed</translation>
    </message>
    <message>
        <source>最後の確認 %1・2か月より前</source>
        <translation>Last confirmed %1, over two months ago</translation>
    </message>
    <message>
        <source>最後の確認 %1</source>
        <translation>Last confirmed %1</translation>
    </message>
</context>
<context>
    <name>SiteDeeds</name>
    <message>
        <source>着きました</source>
        <translation>I&apos;ve arrived</translation>
    </message>
    <message>
        <source>出ます</source>
        <translation>I&apos;m leaving</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>名簿を開く</source>
        <translation>Open roster</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>はたらく場をなおす</source>
        <translation>Edit workplace</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>Add a workplace</translation>
    </message>
    <message>
        <source>カタカナで</source>
        <translation>in katakana</translation>
    </message>
</context>
<context>
    <name>SiteOverview</name>
    <message>
        <source>月の状況</source>
        <translation>Month at this workplace</translation>
    </message>
    <message>
        <source>人ごとの時間</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>この月に予定や記録のある人はいません</source>
        <translation>Nobody has planned days or records in this month</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>SitePeople</name>
    <message>
        <source>いま、ここで働く人</source>
        <translation>Working here now</translation>
    </message>
    <message>
        <source>受けもつ人のなかには、いません</source>
        <translation>Nobody you support</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>%1か所</source>
        <translation>%1 workplaces</translation>
    </message>
    <message>
        <source>%1か所のうち %2か所</source>
        <translation>%2 of %1 workplaces</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>はたらく場を加える</source>
        <translation>Add a workplace</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>名前・場所・仕事・条件・配慮の言葉</source>
        <translation>Name, place, work, conditions or adjustments</translation>
    </message>
    <message>
        <source>開いている曜日</source>
        <translation>Opening days</translation>
    </message>
    <message>
        <source>どの曜日でも</source>
        <translation>Any day</translation>
    </message>
    <message>
        <source>どの記録か</source>
        <translation>Which records</translation>
    </message>
    <message>
        <source>いまの場</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>取り消した場</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>はたらく場の記録は、まだこのタブレットにありません</source>
        <translation>This tablet does not have any workplaces yet</translation>
    </message>
    <message>
        <source>つづきを見る（あと %1か所）</source>
        <translation>Show more (%1 left)</translation>
    </message>
    <message>
        <source>全体の状況</source>
        <translation>All workplaces</translation>
    </message>
    <message>
        <source>見つかりません</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>言葉を減らすか、曜日を「どの曜日でも」にしてください</source>
        <translation>Try fewer words, or set the day to “Any day”</translation>
    </message>
    <message>
        <source>「はたらく場を加える」から、1つめを入れてください</source>
        <translation>Enter the first one with “Add a workplace”</translation>
    </message>
    <message>
        <source>サービス管理責任者が入れると、ここに出ます</source>
        <translation>It appears here once a service manager has entered it</translation>
    </message>
</context>
<context>
    <name>SpanBadges</name>
    <message>
        <source>いま</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>仮</source>
        <translation>Not confirmed</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>きょう</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>利用者</source>
        <translation>People</translation>
    </message>
    <message>
        <source>送信</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>設定</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>ロック</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>タブレットの空きが少なくなりました</source>
        <translation>The tablet is almost full</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>健康のことの同意がないので、書けません</source>
        <translation>You cannot write this without consent for health data</translation>
    </message>
    <message>
        <source>もう渡されています。読むことはできます</source>
        <translation>It has already been handed in. You can read it</translation>
    </message>
    <message>
        <source>このシートは、受けもちの人が書きます</source>
        <translation>This sheet is filled in by the person&apos;s coach</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>書きかけで保存</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>渡す</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>このシートを渡しますか</source>
        <translation>Hand in this sheet?</translation>
    </message>
    <message>
        <source>渡したあとは、変えられません。つぎは新しく書きます</source>
        <translation>You cannot change it after that. Next time you start a new one</translation>
    </message>
</context>
<context>
    <name>StaffSheetItem</name>
    <message>
        <source>その他の言葉</source>
        <translation>Your own words</translation>
    </message>
    <message>
        <source>足す</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>StaffSheetRow</name>
    <message>
        <source>例：%1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>StageChart</name>
    <message>
        <source>段階ごとの人数</source>
        <translation>People by stage</translation>
    </message>
    <message>
        <source>それぞれの月の最後の日、今月はきょうの人数です</source>
        <translation>On the last day of each month; of this month today</translation>
    </message>
</context>
<context>
    <name>Struck</name>
    <message>
        <source>なおす前：%1</source>
        <translation>Before: %1</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>送信待ち %1件・このタブレットに保存済み</source>
        <translation>%1 waiting · saved on this tablet</translation>
    </message>
    <message>
        <source>送っています %1／%2件</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>はじめの受信 %1／%2件</source>
        <translation>First sync %1 of %2</translation>
    </message>
    <message>
        <source>確かめること %1件 記録が2つあります</source>
        <translation>%1 to check: two records</translation>
    </message>
    <message>
        <source>別に置いた記録 %1件</source>
        <translation>%1 set aside</translation>
    </message>
    <message>
        <source>送れません このタブレットは止められています</source>
        <translation>Cannot send: this tablet has been blocked</translation>
    </message>
    <message>
        <source>すべて送信済み</source>
        <translation>Everything sent</translation>
    </message>
    <message>
        <source>送信待ち %1件</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>確かめること %1件</source>
        <translation>%1 to check</translation>
    </message>
    <message>
        <source>送れません</source>
        <translation>Cannot send</translation>
    </message>
    <message>
        <source>%1から圏外</source>
        <translation>offline since %1</translation>
    </message>
    <message>
        <source>そのまま使えます</source>
        <translation>you can keep working</translation>
    </message>
    <message>
        <source>サーバーが受けられない形。消えていません</source>
        <translation>the server cannot accept it, but it is not lost</translation>
    </message>
    <message>
        <source>%1件はここに残っています</source>
        <translation>%1 are still here</translation>
    </message>
    <message>
        <source>手順を見る</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>見る</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>くわしく</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>最後の送信 %1</source>
        <translation>last sent %1</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>この記録を取り消しますか</source>
        <translation>Withdraw this record?</translation>
    </message>
    <message>
        <source>取り消した記録も、理由といっしょに残ります</source>
        <translation>A withdrawn record can still be read, with the reason</translation>
    </message>
    <message>
        <source>取り消す</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>言葉</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>これでいい</source>
        <translation>Yes, this is right</translation>
    </message>
    <message>
        <source>ホームへ</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>何と伝えますか。</source>
        <translation>What would you like to say?</translation>
    </message>
    <message>
        <source>あなたへの言葉です。</source>
        <translation>Messages for you.</translation>
    </message>
    <message>
        <source>書かなくてもいいです。</source>
        <translation>You don&apos;t have to write anything.</translation>
    </message>
    <message>
        <source>言葉はまだありません。</source>
        <translation>There are no messages yet.</translation>
    </message>
    <message>
        <source>書きかけのつづきを書く</source>
        <translation>Continue writing</translation>
    </message>
    <message>
        <source>保存しました</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>言葉で答える</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>支援者があなたに書くと、ここに出ます。</source>
        <translation>What your coach writes to you appears here.</translation>
    </message>
</context>
<context>
    <name>TalkWords</name>
    <message>
        <source>あなた</source>
        <translation>You</translation>
    </message>
    <message>
        <source>%1さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>電波がつながったら送ります。</source>
        <translation>It will be sent when you are online.</translation>
    </message>
    <message>
        <source>練習です。残りません。</source>
        <translation>Practice. Not kept.</translation>
    </message>
</context>
<context>
    <name>TaskFormRow</name>
    <message>
        <source>仕事 %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>上へ</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下へ</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>外す</source>
        <translation>Remove</translation>
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
        <translation>%1</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>同じはたらく場の一覧が、もう1つ開いています（%1）</source>
        <translation>There is another open list for this workplace (%1)</translation>
    </message>
    <message>
        <source>本人は両方を聞かれます。どちらかに、おわりの日を入れてください</source>
        <translation>The person is asked about both. Give one of them an end date</translation>
    </message>
    <message>
        <source>もう1つの一覧を見る</source>
        <translation>Show the other list</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>Write today&apos;s for the person</translation>
    </message>
    <message>
        <source>つぎの一覧を作る</source>
        <translation>Make the next list</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
</context>
<context>
    <name>TaskListCard</name>
    <message>
        <source>同じはたらく場の一覧が、もう1つ開いています</source>
        <translation>There is another open list for this workplace</translation>
    </message>
</context>
<context>
    <name>TaskListForm</name>
    <message>
        <source>仕事の一覧をなおす</source>
        <translation>Edit task list</translation>
    </message>
    <message>
        <source>つぎの一覧を作る</source>
        <translation>Make the next list</translation>
    </message>
    <message>
        <source>仕事を切り出す</source>
        <translation>Divide work into tasks</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>はたらく場が、まだ決まっていません</source>
        <translation>No workplace decided yet</translation>
    </message>
    <message>
        <source>「はたらく場のあゆみ」に書かれると、ここで選べます</source>
        <translation>You can choose one here once it is under “Workplaces over time”</translation>
    </message>
    <message>
        <source>期間</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>保存すると、前の一覧は、はじめの日の前の日でおわります</source>
        <translation>When you save, the earlier list ends on the day before the start date</translation>
    </message>
    <message>
        <source>仕事（%1件まで）</source>
        <translation>Tasks (up to %1)</translation>
    </message>
    <message>
        <source>仕事を加える</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>外した仕事</source>
        <translation>Removed tasks</translation>
    </message>
    <message>
        <source>「%1」をもどす</source>
        <translation>Put “%1” back</translation>
    </message>
</context>
<context>
    <name>TaskListTasks</name>
    <message>
        <source>いまは外している仕事：%1</source>
        <translation>Removed for now: %1</translation>
    </message>
</context>
<context>
    <name>TaskLists</name>
    <message>
        <source>仕事の一覧</source>
        <translation>Task lists</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>仕事を切り出す</source>
        <translation>Divide work into tasks</translation>
    </message>
    <message>
        <source>いまの仕事の一覧は、ありません</source>
        <translation>There is no current task list</translation>
    </message>
    <message>
        <source>はたらく場の仕事を、この人が1つずつ取りくめる大きさに分けて書きます</source>
        <translation>Divide the work into tasks this person can do one at a time</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>It appears here once a coach writes it</translation>
    </message>
    <message>
        <source>きょうの分を代わりに書く</source>
        <translation>Write today&apos;s for the person</translation>
    </message>
    <message>
        <source>前の一覧</source>
        <translation>Earlier lists</translation>
    </message>
</context>
<context>
    <name>TaskStarts</name>
    <message>
        <source>ほかの一覧から写して始める</source>
        <translation>Start with a copy of another list</translation>
    </message>
    <message>
        <source>ほかの人の一覧からは、★は写しません。その人のための言葉だからです</source>
        <translation>Notes marked ★ are not copied from somebody else&apos;s list, because they were written for that person</translation>
    </message>
    <message>
        <source>本人の前の一覧</source>
        <translation>Their earlier list</translation>
    </message>
    <message>
        <source>%1さんの一覧</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>仕事 %1件</source>
        <translation>Tasks: %1</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>仕事の一覧</source>
        <translation>Task lists</translation>
    </message>
    <message>
        <source>仕事の記録</source>
        <translation>Marks of tasks</translation>
    </message>
    <message>
        <source>「%1」の%2</source>
        <comment>a task, one of its facts</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>かかる分</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>★ 気をつけること</source>
        <translation>★ Remember</translation>
    </message>
    <message>
        <source>順番</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>本人のひとこと</source>
        <translation>In their own words</translation>
    </message>
    <message>
        <source>できたか</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>前の一覧</source>
        <translation>Earlier lists</translation>
    </message>
    <message>
        <source>一覧に入れない</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>%1番目</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1から</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>これから</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>いまの一覧</source>
        <translation>Current list</translation>
    </message>
    <message>
        <source>おわった一覧</source>
        <translation>Ended list</translation>
    </message>
    <message>
        <source>仕事 %1件</source>
        <translation>Tasks: %1</translation>
    </message>
    <message>
        <source>★ %1件</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>tasks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>合わせて%1</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>1日の予定は%1–%2（休憩も入れて%3）</source>
        <translation>Planned day: %1 to %2 (%3 including breaks)</translation>
    </message>
    <message>
        <source>仕事は%1で、予定と同じです</source>
        <translation>The tasks take %1, the same as planned</translation>
    </message>
    <message>
        <source>仕事は%1で、予定より%2長いです</source>
        <translation>The tasks take %1, %2 longer than planned</translation>
    </message>
    <message>
        <source>仕事は%1で、予定より%2短いです</source>
        <translation>The tasks take %1, %2 shorter than planned</translation>
    </message>
    <message>
        <source>分を書いていない仕事が%1件あります</source>
        <translation>Tasks without minutes: %1</translation>
    </message>
    <message>
        <source>仕事の一覧は、まだありません</source>
        <translation>There is no task list yet</translation>
    </message>
    <message>
        <source>きょうの仕事は、ありません</source>
        <translation>No tasks today</translation>
    </message>
    <message>
        <source>きょうは%1件。まだ書いていません</source>
        <translation>%1 today, none marked yet</translation>
    </message>
    <message>
        <source>きょうの%1件のうち、%2件書きました</source>
        <translation>%2 of today&apos;s %1 marked</translation>
    </message>
    <message>
        <source>すること</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>1日の予定の時刻は、まだ決まっていません</source>
        <translation>The hours of the day are not decided yet</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>何を見るか</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>記録は、まだありません</source>
        <translation>There are no records yet</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>出欠や支援を記録すると、ここに出ます</source>
        <translation>Attendance and support appear here once they are recorded</translation>
    </message>
    <message>
        <source>ほかの種類の記録は、上で選べます</source>
        <translation>Choose another kind of record above</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>TimelineTalk</name>
    <message>
        <source>前に話したこと</source>
        <translation>What was said last time</translation>
    </message>
    <message>
        <source>この記録を開く</source>
        <translation>Open this record</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>毎日</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>目標</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>シート</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>計画</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>はたらく場</source>
        <translation>Workplaces</translation>
    </message>
    <message>
        <source>会議・面談</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>お休み</source>
        <translation>Rests</translation>
    </message>
    <message>
        <source>ぜんぶ</source>
        <translation>All</translation>
    </message>
    <message>
        <source>本人の言葉</source>
        <translation>The person&apos;s own words</translation>
    </message>
    <message>
        <source>目標のはじまり</source>
        <translation>Goal begins</translation>
    </message>
    <message>
        <source>目標のふりかえり</source>
        <translation>Goal looked back on</translation>
    </message>
    <message>
        <source>はたらく場：%1</source>
        <translation>Workplace: %1</translation>
    </message>
    <message>
        <source>お休みのはじまり</source>
        <translation>Rest begins</translation>
    </message>
    <message>
        <source>お休みのおわり</source>
        <translation>Rest ends</translation>
    </message>
    <message>
        <source>計画の説明と同意</source>
        <translation>Plan explained and agreed to</translation>
    </message>
    <message>
        <source>計画のはじまり</source>
        <translation>Plan begins</translation>
    </message>
    <message>
        <source>計画の見直し</source>
        <translation>Review of the plan</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>はたらく場 %1か所・会う人 %2人</source>
        <translation>%1 sites · %2 people</translation>
    </message>
    <message>
        <source>記録を受けとっています</source>
        <translation>Receiving records</translation>
    </message>
    <message>
        <source>きょうの予定はありません</source>
        <translation>Nothing is planned today</translation>
    </message>
    <message>
        <source>ほかの人は「利用者」から開けます</source>
        <translation>Others are under “People”</translation>
    </message>
    <message>
        <source>見てほしいこと</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>いまはありません</source>
        <translation>Nothing at the moment</translation>
    </message>
    <message>
        <source>ほかの支援を記録する</source>
        <translation>Record other support</translation>
    </message>
    <message>
        <source>届いた人から、ここに出ます</source>
        <translation>People appear here as their records arrive</translation>
    </message>
    <message>
        <source>さがす</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>受けもつ人が、まだいません</source>
        <translation>There is nobody for you to support yet</translation>
    </message>
    <message>
        <source>「署名」の画面に、はじめにすることがあります</source>
        <translation>The first steps are on the page “Sign”</translation>
    </message>
    <message>
        <source>新しい人を入れるか、サービス管理責任者に受けもちを決めてもらってください</source>
        <translation>Enter somebody new, or ask a service manager to assign people to you</translation>
    </message>
    <message>
        <source>利用者を開く</source>
        <translation>Open “People”</translation>
    </message>
</context>
<context>
    <name>TodayContact</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>TrendParts</name>
    <message>
        <source>いまは聞いていません。</source>
        <translation>Not asked at the moment.</translation>
    </message>
    <message>
        <source>この6週に書いたものはありません。</source>
        <translation>Nothing written in these 6 weeks.</translation>
    </message>
    <message>
        <source>来た日</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>この人の記録は、あなたには見えません。</source>
        <translation>You cannot see this person&apos;s records.</translation>
    </message>
</context>
<context>
    <name>TrendSteps</name>
    <message>
        <source>%1から %2まで</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>つぎの6週</source>
        <translation>Next 6 weeks</translation>
    </message>
    <message>
        <source>これより前の記録は、このタブレットにありません。</source>
        <translation>There are no earlier records on this tablet.</translation>
    </message>
    <message>
        <source>この週の記録の一部は、事務所にあります。</source>
        <translation>Some records of these weeks are at the office.</translation>
    </message>
    <message>
        <source>前の6週</source>
        <translation>Previous 6 weeks</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>来た日</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>来ていない日</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>これからの日、記録がまだの日</source>
        <translation>To come, or not recorded yet</translation>
    </message>
    <message>
        <source>%1%2日の週</source>
        <translation>Week of %2 %1</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>「%1」%2日（%3）</source>
        <translation>“%1” ×%2 (%3)</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two weekdays</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1： %2</source>
        <comment>week and what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>予定%1日</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>来た日%1日</source>
        <translation>came %1</translation>
    </message>
    <message>
        <source>予定はありません</source>
        <translation>nothing planned</translation>
    </message>
    <message>
        <source>予定のほかに来た日%1日</source>
        <translation>came on unplanned days %1</translation>
    </message>
    <message>
        <source>来た日のうち在宅%1日</source>
        <translation>at home %1</translation>
    </message>
    <message>
        <source>来ていない日%1日</source>
        <translation>absent %1</translation>
    </message>
    <message>
        <source>これからの日%1日</source>
        <translation>to come %1</translation>
    </message>
    <message>
        <source>記録がまだの日%1日</source>
        <translation>not recorded yet %1</translation>
    </message>
    <message>
        <source>%1日</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>TrialReview</name>
    <message>
        <source>この実習の振り返りがあります。</source>
        <translation>There is a review of this trial.</translation>
    </message>
    <message>
        <source>実習が終わりました。振り返りは書きかけです。</source>
        <translation>The trial is over. Its review is begun.</translation>
    </message>
    <message>
        <source>実習が終わりました。振り返りはまだです。</source>
        <translation>The trial is over. It has no review yet.</translation>
    </message>
    <message>
        <source>振り返りを読む</source>
        <translation>Read the review</translation>
    </message>
    <message>
        <source>振り返りのつづきを書く</source>
        <translation>Go on with the review</translation>
    </message>
    <message>
        <source>振り返りを書く</source>
        <translation>Write the review</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>このタブレットを開けません</source>
        <translation>This tablet cannot be opened</translation>
    </message>
    <message>
        <source>歩み</source>
        <translation>Ayumi</translation>
    </message>
    <message>
        <source>もう一度登録する</source>
        <translation>Set up again</translation>
    </message>
    <message>
        <source>記録を読み出せません</source>
        <translation>The records can&apos;t be read</translation>
    </message>
    <message>
        <source>もう一度開く</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>この記録は、いま見られません</source>
        <translation>This record cannot be shown at the moment</translation>
    </message>
    <message>
        <source>記録は消えていません。受けもちが変わったためです</source>
        <translation>Nothing is lost. The person&apos;s coach has changed</translation>
    </message>
    <message>
        <source>前に書きかけた内容です</source>
        <translation>You started this earlier and have not saved it</translation>
    </message>
    <message>
        <source>よければ保存してください。もとに戻すこともできます</source>
        <translation>Save it if it is right, or undo your changes</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>人か日をなおすわけ（前の記録は、わけといっしょに残ります）</source>
        <translation>Reason for changing the people or the day (the earlier record is kept with it)</translation>
    </message>
    <message>
        <source>この記録を取り消す</source>
        <translation>Withdraw this record</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>Reason for the overlap</translation>
    </message>
</context>
<context>
    <name>VisitDoubts</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>このまま保存しますか</source>
        <translation>Save as it is?</translation>
    </message>
    <message>
        <source>移動の時間が、いた時間より長くなっています</source>
        <translation>Travel takes longer than the visit</translation>
    </message>
    <message>
        <source>ほかの支援記録と時間が重なります：%1</source>
        <translation>It overlaps with another visit: %1</translation>
    </message>
    <message>
        <source>まだ保存していません。入れた内容は残っています</source>
        <translation>Not saved yet. What you entered is still here</translation>
    </message>
    <message>
        <source>このまま保存する</source>
        <translation>Save as it is</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>Reason for the overlap</translation>
    </message>
</context>
<context>
    <name>VisitFoot</name>
    <message>
        <source>もとに戻す</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>保存する</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>合わせて %1。%2になりました</source>
        <translation>%1 in total. %2 reached</translation>
    </message>
    <message>
        <source>合わせて %1。%2まで %3</source>
        <translation>%1 in total. %3 short of %2</translation>
    </message>
    <message>
        <source>支援者 %1</source>
        <translation>Coach %1</translation>
    </message>
    <message>
        <source>%1（移動 %2）</source>
        <translation>%1 (travel %2)</translation>
    </message>
    <message>
        <source>出た時刻はまだ</source>
        <translation>No end time yet</translation>
    </message>
    <message>
        <source>時間が重なる・わけはまだ</source>
        <translation>Overlaps, no reason given yet</translation>
    </message>
    <message>
        <source>時間が重なる：%1</source>
        <translation>Overlaps: %1</translation>
    </message>
    <message>
        <source>ほか %1人</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>VisitSums</name>
    <message>
        <source>移動もふくめて決まりの時間になった日 %1日、ならなかった日 %2日</source>
        <translation>Days that reached the set time, including travel: %1. Days below it: %2</translation>
    </message>
    <message>
        <source>時間は合わせて %1</source>
        <translation>Total time: %1</translation>
    </message>
    <message>
        <source>時間が重なる記録 %1件。%2件は、わけがまだです</source>
        <translation>Overlapping visits: %1. No reason given yet: %2</translation>
    </message>
    <message>
        <source>時間が重なる記録 %1件。わけは書いてあります</source>
        <translation>Overlapping visits: %1. All have a reason</translation>
    </message>
</context>
<context>
    <name>VisitTimes</name>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>How</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>出たのは次の日（翌）</source>
        <translation>Left the next day</translation>
    </message>
    <message>
        <source>移動の方法</source>
        <translation>Travel by</translation>
    </message>
    <message>
        <source>行き（分）</source>
        <translation>Outward (min)</translation>
    </message>
    <message>
        <source>行き（km）</source>
        <translation>Outward (km)</translation>
    </message>
    <message>
        <source>帰り（分）</source>
        <translation>Return (min)</translation>
    </message>
    <message>
        <source>帰り（km）</source>
        <translation>Return (km)</translation>
    </message>
    <message>
        <source>移動もふくめて %1</source>
        <translation>Including travel: %1</translation>
    </message>
    <message>
        <source>はじめた時刻</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>おわった時刻</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>VisitWho</name>
    <message>
        <source>支援した人</source>
        <translation>Who you supported</translation>
    </message>
    <message>
        <source>この日に受けもちの人はいません</source>
        <translation>Nobody is assigned to you on this day</translation>
    </message>
    <message>
        <source>時期</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>取りやめたわけ</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>ここに書いたことは、%1が読みます。本人は読みません</source>
        <translation>%1 will read what you write here. The person will not</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>職場で</source>
        <translation>At the workplace</translation>
    </message>
    <message>
        <source>事業所で</source>
        <translation>At the office</translation>
    </message>
    <message>
        <source>自宅で</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>電話で</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>画面ごしに</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>ほかの場所で</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>集中支援</source>
        <translation>Intensive</translation>
    </message>
    <message>
        <source>移行支援</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>フォローアップ</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>車</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>電車</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>バス</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>自転車</source>
        <translation>Bicycle</translation>
    </message>
    <message>
        <source>歩き</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>ほか</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>予定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>取りやめ</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>支援した</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1分</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1時間</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1時間%2分</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>移動 %1</source>
        <translation>Travel %1</translation>
    </message>
    <message>
        <source>・</source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>状態</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>職場</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>方法</source>
        <translation>How</translation>
    </message>
    <message>
        <source>時期</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>予定のはじめ</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>予定のおわり</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>着いた時刻</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>出た時刻</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>出たのは次の日</source>
        <translation>Left the next day</translation>
    </message>
    <message>
        <source>移動の方法</source>
        <translation>Travel by</translation>
    </message>
    <message>
        <source>行きの時間</source>
        <translation>Outward travel time</translation>
    </message>
    <message>
        <source>行きの距離</source>
        <translation>Outward distance</translation>
    </message>
    <message>
        <source>帰りの時間</source>
        <translation>Return travel time</translation>
    </message>
    <message>
        <source>帰りの距離</source>
        <translation>Return distance</translation>
    </message>
    <message>
        <source>したこと</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>次にすること</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>取りやめたわけ</source>
        <translation>Reason for cancelling</translation>
    </message>
    <message>
        <source>時間が重なるわけ</source>
        <translation>Reason for the overlap</translation>
    </message>
    <message>
        <source>はい</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>いいえ</source>
        <translation>No</translation>
    </message>
    <message>
        <source>訪問した日 %1日</source>
        <translation>Days visited: %1</translation>
    </message>
    <message>
        <source>訪問した日 %1日（予定は%2日、そのうち訪問 %3日）</source>
        <translation>Days visited: %1 (planned: %2, visited as planned: %3)</translation>
    </message>
    <message>
        <source>電話や画面ごしの支援 %1回（日数と時間には入りません）</source>
        <translation>By phone or online: %1 (not included in days and time)</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>支援記録</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>%1 さん</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1年%2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>支援を記録する</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>支援者</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>みんな</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>この3か月の支援記録はありません</source>
        <translation>No visits in these three months</translation>
    </message>
    <message>
        <source>この月の支援記録はありません</source>
        <translation>No visits in this month</translation>
    </message>
    <message>
        <source>「きょう」の「着きました」か、「支援を記録する」ではじめられます</source>
        <translation>Start with “I&apos;ve arrived” on the Today page, or with “Record a visit”</translation>
    </message>
    <message>
        <source>もっと前を見る</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>支援者が書くと、ここに出ます</source>
        <translation>It appears here once a coach writes it</translation>
    </message>
</context>
<context>
    <name>WaitingBadge</name>
    <message>
        <source>送信待ち</source>
        <translation>Waiting to be sent</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>コメントを書く</source>
        <translation>Write a comment</translation>
    </message>
    <message>
        <source>署名した日の記録をなおします</source>
        <translation>Correct a signed day</translation>
    </message>
    <message>
        <source>「たすけてほしい」を見ました</source>
        <translation>Call for help seen</translation>
    </message>
    <message>
        <source>本人と、受けもちの人が読みます</source>
        <translation>The person and their coaches will read it</translation>
    </message>
    <message>
        <source>前の内容も、わけといっしょに残ります</source>
        <translation>The earlier version is kept too, with the reason</translation>
    </message>
    <message>
        <source>書く</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>なおす</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>知らせる</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>コメント</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>わけ</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>したこと（なくてもよい）</source>
        <translation>What was done (optional)</translation>
    </message>
    <message>
        <source>見たことが、本人と受けもちの人に届きます</source>
        <translation>The person and their coaches will be told that you saw it</translation>
    </message>
</context>
</TS>
