// The questions and answers of a participant's day in words: from the codes that the records hold.
// One question, one verb, at most 40 characters.
pragma Singleton
import QtQuick

QtObject {
    readonly property var faces: ["f1", "f2", "f3", "f4"]
    readonly property var batteries: ["b4", "b3", "b2", "b1"]
    readonly property var marks: ["ring", "triangle", "minus"]

    function title(kind: string): string {
        return kind === "reflection" ? qsTr("ふりかえり")
            : kind === "goal_mark" ? qsTr("目標")
            : kind === "task_mark" ? qsTr("仕事") : qsTr("からだとこころ")
    }

    // How a day went by a goal: "mark", or with the goal behind it; by a task.
    function isMark(field: string): bool {
        return field === "mark" || field.startsWith("mark ") || isTask(field)
    }

    function isTask(field: string): bool {
        return field.startsWith("mark.")
    }

    // `own`: the sign as the person put it; of a mark, the goal or the task
    function question(field: string, own: string): string {
        if (isTask(field)) return qsTr("きょう、この仕事はできましたか。")
        if (isMark(field)) return qsTr("きょう、この目標はできましたか。")
        switch (field) {
        case "went": return qsTr("きょうの仕事はどうでしたか。")
        case "tired": return qsTr("きょうはどのくらい疲れましたか。")
        case "good_pick": return qsTr("きょう、よかったことは何ですか。")
        case "hard_pick": return qsTr("きょう、むずかしかったことは何ですか。")
        case "tomorrow_pick": return qsTr("あしたはどうしたいですか。")
        case "item.sleep": return qsTr("きのうの夜はよく眠れましたか。")
        case "item.condition": return qsTr("きょうの体の調子はどうですか。")
        case "item.mood": return qsTr("いまの気分はどうですか。")
        case "item.appetite": return qsTr("きょうはごはんを食べましたか。")
        case "item.medicine": return qsTr("きょうの薬は飲みましたか。")
        }
        return standsBeside(field, own) ? qsTr("つぎのことは、きょうありますか。")
                                 : inside(qsTr("「%1」は、きょうありますか。"), own)
    }

    // A goal, a task, and what is too long for one short question: it stands below it.
    function standsBeside(field: string, own: string): bool {
        return isMark(field) || own.length > 26
    }

    function label(field: string, own: string): string {
        switch (field) {
        case "went": return qsTr("きょうの仕事")
        case "tired": return qsTr("疲れ")
        case "good_pick": return qsTr("よかったこと")
        case "hard_pick": return qsTr("むずかしかったこと")
        case "tomorrow_pick": return qsTr("あしたやること")
        case "item.sleep": return qsTr("眠り")
        case "item.condition": return qsTr("体の調子")
        case "item.mood": return qsTr("気分")
        case "item.appetite": return qsTr("ごはん")
        case "item.medicine": return qsTr("薬")
        }
        return plainOwn(own)
    }

    function answer(field: string, code: string): string {
        if (code === "") return ""
        if (code === "unknown") return qsTr("わからない")
        if (code === "no_answer") return qsTr("答えたくない")
        if (isMark(field)) return mark(code)
        if (!field.startsWith("item.")) return reflection(field, code)
        const number = parseInt(code) - 1
        switch (field) {
        case "item.sleep": return [qsTr("よく眠れた"), qsTr("まあまあ眠れた"),
            qsTr("あまり眠れなかった"), qsTr("ほとんど眠れなかった")][number]
        case "item.condition": return [qsTr("よい"), qsTr("まあまあ"), qsTr("あまりよくない"),
            qsTr("わるい")][number]
        case "item.mood": return [qsTr("よい気分"), qsTr("ふつう"), qsTr("少ししずんでいる"),
            qsTr("とてもしずんでいる")][number]
        case "item.appetite": return [qsTr("よく食べた"), qsTr("まあまあ食べた"),
            qsTr("少し食べた"), qsTr("ほとんど食べていない")][number]
        case "item.medicine": return [qsTr("飲んだ"), qsTr("あとで飲む"), qsTr("忘れた"),
            qsTr("飲まなかった")][number]
        }
        return [qsTr("ない"), qsTr("少しある"), qsTr("ある"), qsTr("とてもある")][number]
    }

    function mark(code: string): string {
        return code === "done" ? qsTr("できた") : code === "a_little" ? qsTr("少し")
            : code === "not_yet" ? qsTr("まだ") : code
    }

    function reflection(field: string, code: string): string {
        switch (field + "." + code) {
        case "went.well": return qsTr("よくできた")
        case "went.fairly": return qsTr("まあまあできた")
        case "went.a_little_hard": return qsTr("少しむずかしかった")
        case "went.hard": return qsTr("むずかしかった")
        case "tired.not": return qsTr("疲れていない")
        case "tired.a_little": return qsTr("少し疲れた")
        case "tired.tired": return qsTr("疲れた")
        case "tired.very": return qsTr("とても疲れた")
        case "good_pick.work": return qsTr("仕事ができた")
        case "good_pick.care": return qsTr("ていねいにできた")
        case "good_pick.talk": return qsTr("人と話せた")
        case "good_pick.came": return qsTr("来ることができた")
        case "hard_pick.body": return qsTr("体のこと")
        case "hard_pick.people": return qsTr("人とのこと")
        case "hard_pick.work": return qsTr("仕事のこと")
        case "hard_pick.nothing": return qsTr("とくにない")
        case "tomorrow_pick.same": return qsTr("きょうと同じように")
        case "tomorrow_pick.slowly": return qsTr("ゆっくりやりたい")
        case "tomorrow_pick.ask": return qsTr("聞きながらやりたい")
        case "tomorrow_pick.rest": return qsTr("休みながらやりたい")
        }
        return code
    }

    // Faces for how it went and for the mood, a battery for tiredness, ○△－ for a mark; the words
    // stand without.
    function icon(field: string, index: int): string {
        if (isMark(field)) return marks[index]
        return field === "tired" ? batteries[index]
            : field === "went" || field === "item.mood" ? faces[index] : ""
    }

    function count(number: int): string {
        return (number < 10 ? qsTr("%1つ") : qsTr("%1個")).arg(number)
    }

    // `forWhom`: of words that somebody writes for another; it stands on every screen of them.
    function where(total: int, number: int, forWhom: string): string {
        return Say.joined([forWhom === "" ? "" : qsTr("%1 さんの代筆").arg(forWhom),
                           progress(total, number)], "  ")
    }

    function progress(total: int, current: int): string {
        return (total < 10 ? qsTr("%1つのうち %2つめ") : qsTr("%1のうち %2番目")).arg(total)
            .arg(current)
    }

    // What a person wrote is no markup.
    function plainOwn(own: string): string {
        return own.replace(/\{/g, "｛").replace(/\}/g, "｝")
    }

    function inside(sentence: string, own: string): string {
        const plain = plainOwn(own)
        return sentence.arg(sentence.includes("{") ? plain.replace(/[\\| ]/g, "\\$&") : plain)
    }
}
