// Short-term goals in words: from the codes that the records hold.
pragma Singleton
import QtQuick

QtObject {
    readonly property var shapes: [{mark: 4, code: "done"}, {mark: 2, code: "a_little"},
        {mark: 1, code: "not_yet"}, {mark: 5, code: "unknown"}, {mark: 6, code: "no_answer"}]

    function label(field: string): string {
        switch (field) {
        case "item": return qsTr("目標")
        case "task": return qsTr("課題")
        case "aim_count": return qsTr("めやすの数")
        case "aim_unit": return qsTr("数の単位")
        case "aim_per": return qsTr("どのあいだに")
        case "support": return qsTr("支援の内容")
        case "support_by": return qsTr("支援する人")
        case "reviewed_on": return qsTr("ふりかえった日")
        case "review_self": return qsTr("本人の言葉")
        case "review": return qsTr("支援者のふりかえり")
        case "result": return qsTr("どうなったか")
        case "follows": return qsTr("前の目標")
        case "mark": return qsTr("できたか")
        }
        return OfficeFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "mark": return Ask.answer("mark", text)
        case "aim_per": return per(text)
        case "result": return result(text)
        case "follows":
        case "reviewed_on":
        case "from":
        case "to": return OfficeFacts.date(text)
        }
        return Ask.plainOwn(text)
    }

    function per(code: string): string {
        switch (code) {
        case "day": return qsTr("1日に")
        case "week": return qsTr("1週間に")
        case "month": return qsTr("1か月に")
        case "period": return qsTr("期間のあいだに")
        }
        return code
    }

    // 1日に2回
    function aim(count: int, unit: string, code: string): string {
        if (count === 0) return ""
        return qsTr("%1%2%3", "in which time, how many, of what").arg(code === "" ? "" : per(code))
            .arg(count).arg(Ask.plainOwn(unit))
    }

    function span(from: string, to: string): string {
        return qsTr("%1から %2まで").arg(OfficeFacts.date(from)).arg(OfficeFacts.date(to))
    }

    function phase(code: string): string {
        switch (code) {
        case "ahead": return qsTr("これから")
        case "current": return qsTr("いまの目標")
        case "over": return qsTr("ふりかえりがまだ")
        }
        return qsTr("ふりかえった")
    }

    function phaseHue(code: string): string {
        return code === "current" ? "matsu" : code === "over" ? "wait" : "tsuchi"
    }

    function phaseIcon(code: string): string {
        return code === "current" ? "flag" : code === "over" ? "hourglass"
            : code === "ahead" ? "cal" : "check"
    }

    function result(code: string): string {
        switch (code) {
        case "reached": return qsTr("できるようになった")
        case "partly": return qsTr("少しできるようになった")
        case "not_yet": return qsTr("まだつづける")
        case "stopped": return qsTr("とりやめた")
        }
        return code
    }

    // The sign in a small box; what was not said has none.
    function icon(code: string): string {
        switch (code) {
        case "done": return "ring"
        case "a_little": return "triangle"
        case "not_yet": return "minus"
        case "unknown": return "q"
        case "no_answer": return "zip"
        }
        return ""
    }

    function marked(code: string): string {
        return code === "" ? qsTr("書いていない") : Ask.answer("mark", code)
    }

    // 11月18日（水）：できた
    function saidOn(one: var): string {
        return Say.joined([qsTr("%1：%2").arg(Say.day(one.day)).arg(marked(one.mark)),
                           one.note === "" ? "" : "「" + Ask.plainOwn(one.note) + "」"], " ")
    }

    // As TrendWords.answers(): lanes of the picture, ways out only where they were taken.
    function lanes(marks: var): var {
        return shapes.filter(one => one.mark < 5 || marks.includes(one.mark))
            .map(one => ({mark: one.mark, code: one.code, label: Ask.answer("mark", one.code)}))
    }

    // 「できた」8日、「すこし」3日
    function counts(list: var): string {
        return TrendWords.list(list.map(one => qsTr("「%1」%2日").arg(Ask.answer("mark", one.code))
            .arg(one.days)))
    }
}
