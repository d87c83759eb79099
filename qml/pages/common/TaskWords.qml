// As Facts, for tasks that were cut out for a person and for how the days went by them.
pragma Singleton
import QtQuick

QtObject {
    function isOne(kind: string): bool {
        return kind === "task_list" || kind === "task_mark"
    }

    function kind(code: string): string {
        return code === "task_list" ? qsTr("仕事の一覧") : qsTr("仕事の記録")
    }

    // `task`: its words, where the field is one of several tasks'
    function label(field: string, task: string): string {
        const own = Ask.plainOwn(task)
        if (own === "") return fact(field)
        return field.startsWith("mark.") ? own
            : qsTr("「%1」の%2", "a task, one of its facts").arg(own).arg(fact(field))
    }

    function fact(field: string): string {
        switch (field.split(".")[0]) {
        case "task": return qsTr("すること")
        case "minutes": return qsTr("かかる分")
        case "care": return qsTr("★ 気をつけること")
        case "place": return qsTr("順番")
        case "note": return qsTr("本人のひとこと")
        case "mark": return qsTr("できたか")
        case "site": return qsTr("はたらく場")
        case "follows": return qsTr("前の一覧")
        }
        return OfficeFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field.split(".")[0]) {
        case "minutes": return VisitWords.duration(parseInt(text))
        case "place": return text === "" ? qsTr("一覧に入れない") : qsTr("%1番目").arg(text)
        case "mark": return Ask.answer("mark", text)
        case "from":
        case "to": return OfficeFacts.date(text)
        case "follows": return qsTr("%1から").arg(OfficeFacts.date(text))
        }
        return Ask.plainOwn(text)
    }

    function phase(code: string): string {
        return code === "ahead" ? qsTr("これから") : code === "current" ? qsTr("いまの一覧")
            : qsTr("おわった一覧")
    }

    function phaseHue(code: string): string {
        return code === "current" ? "matsu" : code === "ahead" ? "wait" : "tsuchi"
    }

    // 仕事 5件・★ 2件
    function inShort(tasks: var): string {
        const cared = tasks.filter(task => task.care !== "").length
        return Say.joined([qsTr("仕事 %1件").arg(tasks.length),
                           cared === 0 ? "" : qsTr("★ %1件").arg(cared)], qsTr("・", "tasks"))
    }

    function together(time: var): string {
        return time.minutes === 0 ? "" : qsTr("合わせて%1").arg(VisitWords.duration(time.minutes))
    }

    // What is planned, how the tasks compare with it, and what is not known: a sentence each.
    function beside(time: var): var {
        const sentences = time.planned > 0 ? [planned(time), difference(time)]
            : [together(time), qsTr("1日の予定の時刻は、まだ決まっていません")]
        return sentences.concat([untold(time)]).filter(one => one !== "")
    }

    function planned(time: var): string {
        return qsTr("1日の予定は%1–%2（休憩も入れて%3）").arg(Say.time(time.start))
            .arg(Say.time(time.end)).arg(VisitWords.duration(time.planned))
    }

    function difference(time: var): string {
        const over = time.minutes - time.planned
        return time.minutes === 0 ? ""
            : over === 0 ? qsTr("仕事は%1で、予定と同じです").arg(together(time))
            : (over > 0 ? qsTr("仕事は%1で、予定より%2長いです")
                        : qsTr("仕事は%1で、予定より%2短いです"))
                .arg(together(time)).arg(VisitWords.duration(Math.abs(over)))
    }

    function untold(time: var): string {
        return time.untold === 0 ? "" : qsTr("分を書いていない仕事が%1件あります").arg(time.untold)
    }

    function today(glance: var): string {
        return !glance.there ? qsTr("仕事の一覧は、まだありません")
            : glance.tasks === 0 ? qsTr("きょうの仕事は、ありません")
            : glance.marked === 0 ? qsTr("きょうは%1件。まだ書いていません").arg(glance.tasks)
            : qsTr("きょうの%1件のうち、%2件書きました").arg(glance.tasks).arg(glance.marked)
    }
}
